"""A conflict as a person sees it: the texts that stand beside each other, who wrote them, and the last common one."""

from dataclasses import dataclass

from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef, TransformationCode
from iom_tracker.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class ConflictHead:
    """One of the texts.

    Attributes:
        name: of the person; the office or the first digits of the key where they said none.
        office: as its author says; empty where they said none.
        time: wall time of the author's machine, ISO 8601 in UTC.
        is_ours: whether it was written by this person on this machine.
        document: the file that it came from, taken in by this person; empty where it was written here.
    """

    revision: RevisionId
    actor: ActorId
    name: str
    office: str
    time: str
    body: RichText
    is_ours: bool
    document: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A section whose heads differ.

    Attributes:
        question: the question's short name.
        unit: the working name of the commitment, or the title of the transformation.
        cap: the most words the answer may have; None for no cap.
        base: the revision that all heads build on; None where there is none, or no single one.
        base_text: the last text that all heads have in common; None where there is none.
        heads: sorted by id. Heads with the same text are one, the first of them.
        seen: every head, which a resolution names.
    """

    ref: SectionRef
    question: str
    unit: str
    transformation: TransformationCode
    cap: int | None
    base: RevisionId | None
    base_text: RichText | None
    heads: tuple[ConflictHead, ...]
    seen: tuple[RevisionId, ...]
