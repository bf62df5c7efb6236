"""Typed ids: what a section, a revision, an actor is called."""

import re
from dataclasses import dataclass
from typing import NewType

RevisionId = NewType("RevisionId", str)
ActorId = NewType("ActorId", str)
CatalogueId = NewType("CatalogueId", str)
Digest = NewType("Digest", str)
CycleId = NewType("CycleId", str)
CommitmentId = NewType("CommitmentId", str)
TransformationCode = NewType("TransformationCode", str)
QuestionKey = NewType("QuestionKey", str)

_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*\Z")


@dataclass(frozen=True, slots=True, order=True)
class SectionRef:
    """One question of one commitment or transformation in one cycle, written `2016/200001/achievements`.

    Attributes:
        cycle: the cycle's id.
        unit: what the question is asked of: a commitment's id or a transformation's code.
        question: the question's key.
    """

    cycle: CycleId
    unit: str
    question: QuestionKey

    @classmethod
    def parse(cls, text: str) -> "SectionRef | None":
        """Read a reference; None when the text is not one."""
        parts = text.strip().split("/")
        if len(parts) != 3 or not all(is_identifier(part) for part in parts):  # noqa: PLR2004 - cycle, unit, question
            return None
        return cls(CycleId(parts[0]), parts[1], QuestionKey(parts[2]))

    def __str__(self) -> str:
        return f"{self.cycle}/{self.unit}/{self.question}"


def is_identifier(text: str) -> bool:
    """Say whether a text may be part of a section reference: letters, digits, `_`, `.`, `-`."""
    return bool(_PART.match(text))
