"""In what the versions of a commitment differ, so that whoever chooses sees it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import QuestionKey


class CommitmentField(StrEnum):
    """What belongs to a commitment."""

    NAME = "name"
    TEXT = "text"
    TRANSFORMATION = "transformation"
    RETIRED = "retired"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which versions differ.

    Attributes:
        question: whose wording differs; None for another field.
    """

    field: CommitmentField
    question: QuestionKey | None = None

    def __str__(self) -> str:
        return f"{self.field} {self.question}" if self.question else str(self.field)

    def read(self, commitment: Commitment) -> Hashable:
        """Return what a version says; None where it has no wording of its own for the question."""
        if self.question is not None:
            return commitment.heading(self.question)
        said: dict[CommitmentField, Hashable] = {
            CommitmentField.NAME: commitment.name,
            CommitmentField.TEXT: commitment.text,
            CommitmentField.TRANSFORMATION: commitment.transformation,
            CommitmentField.RETIRED: commitment.retired,
        }
        return said[self.field]


def differences(versions: Sequence[Commitment]) -> tuple[Difference, ...]:
    """Return in what versions of a commitment differ: the fields in their order, then questions by their keys."""
    keys = sorted({key for each in versions for key, _ in each.headings})
    fields = (Difference(each) for each in CommitmentField if each is not CommitmentField.QUESTION)
    possible = (*fields, *(Difference(CommitmentField.QUESTION, key) for key in keys))
    return tuple(each for each in possible if len({each.read(version) for version in versions}) > 1)
