"""A cycle: a reporting year with its questionnaire and the commitments that are reported on."""

from dataclasses import dataclass, replace
from enum import StrEnum

from iom_tracker.domain.identity import CommitmentId, CycleId, QuestionKey, TransformationCode


class Scope(StrEnum):
    """What a question is answered for."""

    COMMITMENT = "commitment"
    TRANSFORMATION = "transformation"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a questionnaire.

    Attributes:
        wording: may hold `{year}`, `{next_year}` and `{transformation_title}`.
        word_cap: the most words an answer may have; None for no cap.
        variants: other wordings under which the question was printed, with the same placeholders.
        recalls: the question of the cycle before whose answer is shown above this one's: what was promised then.
        continues: the questions of the cycle before whose answers are shown beside this one; empty for that of its key.
        first_year_only: whether it is asked only in the first cycle of a workspace.
    """

    key: QuestionKey
    wording: str
    short: str
    guidance: str
    word_cap: int | None
    optional: bool
    scope: Scope
    variants: tuple[str, ...] = ()
    recalls: QuestionKey | None = None
    continues: tuple[QuestionKey, ...] = ()
    first_year_only: bool = False


@dataclass(frozen=True, slots=True)
class Commitment:
    """What the organisation promised, under one transformation.

    Attributes:
        name: a short working name for lists on the screen; never printed.
        text: the paragraphs, as they are to be printed.
        headings: question wordings as this commitment was printed with, where they differ from the questionnaire.
        retired: whether it is no longer reported on; it keeps its place, and its sections stay readable.
    """

    id: CommitmentId
    transformation: TransformationCode
    name: str
    text: tuple[str, ...]
    headings: tuple[tuple[QuestionKey, str], ...] = ()
    retired: bool = False

    def heading(self, key: QuestionKey) -> str | None:
        """Return the wording that this commitment's question was printed with, if it differs."""
        return dict(self.headings).get(key)


@dataclass(frozen=True, slots=True)
class ReportLayout:
    """The fixed words of the printed report.

    Attributes:
        header: the lines at the head of every page.
        transformation_heading: may hold `{code}` and `{title}`.
        commitment_heading: may hold `{id}`.
    """

    title: str
    subtitle: str
    header: tuple[str, ...]
    transformation_heading: str
    commitment_heading: str


@dataclass(frozen=True, slots=True)
class Cycle:
    """A reporting year. Commitments stand in the report's order.

    Attributes:
        titles: transformation titles as this cycle's report prints them, where they differ from the framework's.
        follows: the cycle before; None where it is not known.
        every_transformation: whether the questions for transformations are asked of each of the framework's, and not
            only of those with commitments.
    """

    id: CycleId
    year: int
    layout: ReportLayout
    questions: tuple[Question, ...]
    commitments: tuple[Commitment, ...]
    titles: tuple[tuple[TransformationCode, str], ...] = ()
    follows: CycleId | None = None
    every_transformation: bool = False

    def question(self, key: str) -> Question | None:
        """Return the question of that key, or None."""
        return next((each for each in self.questions if each.key == key), None)

    def commitment(self, id_: str) -> Commitment | None:
        """Return the commitment of that id, or None."""
        return next((each for each in self.commitments if each.id == id_), None)

    def with_commitments(self, commitments: tuple[Commitment, ...]) -> "Cycle":
        """Return the cycle with other commitments."""
        return replace(self, commitments=commitments)
