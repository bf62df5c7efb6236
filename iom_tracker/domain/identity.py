"""Typed ids: what a section, a revision, an actor is called."""

import re
from dataclasses import dataclass
from typing import Final, NewType

RevisionId = NewType("RevisionId", str)
ActorId = NewType("ActorId", str)
CatalogueId = NewType("CatalogueId", str)
Digest = NewType("Digest", str)
CycleId = NewType("CycleId", str)
CommitmentId = NewType("CommitmentId", str)
TransformationCode = NewType("TransformationCode", str)
QuestionKey = NewType("QuestionKey", str)

_IDENTIFIER: Final = "[A-Za-z0-9][A-Za-z0-9_.-]*"
_PART = re.compile(rf"{_IDENTIFIER}\Z")
_REFERENCE = re.compile(rf"({_IDENTIFIER})/({_IDENTIFIER})/({_IDENTIFIER})\Z")


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
        found = _REFERENCE.match(text.strip())
        return cls(CycleId(found[1]), found[2], QuestionKey(found[3])) if found else None

    def __str__(self) -> str:
        return f"{self.cycle}/{self.unit}/{self.question}"


def is_reference(text: str) -> bool:
    """Say whether a text is the reference of a section, with nothing around it."""
    return _REFERENCE.match(text) is not None


def is_identifier(text: str) -> bool:
    """Say whether a text may be part of a section reference: letters, digits, `_`, `.`, `-`."""
    return bool(_PART.match(text))
