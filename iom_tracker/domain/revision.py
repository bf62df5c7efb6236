"""A revision: a published state of one section that proves itself by its id and, through its parents, all before it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.identity import ActorId, Digest, RevisionId, SectionRef


class RevisionKind(StrEnum):
    """How a revision came to be."""

    EDIT = "edit"
    MERGE = "merge"
    IMPORT = "import"
    ROLLOVER = "rollover"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Revision:
    """The header of a published text. Its id is the SHA-256 of the header's canonical JSON.

    Attributes:
        parents: the heads that the writer saw, sorted; only a merge has several.
        generation: 1 + the highest generation of the parents.
        time: wall time of the writer's machine, ISO 8601 in UTC; shown, and decides nothing.
        body: the digest of the text.
        extra: canonical JSON of the fields that a newer version added; they belong to the id.
    """

    section: SectionRef
    parents: tuple[RevisionId, ...]
    generation: int
    kind: RevisionKind
    actor: ActorId
    time: str
    body: Digest
    extra: str = "{}"
    id: RevisionId = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", RevisionId(digest_of(self.header())))

    @classmethod
    def following(  # noqa: PLR0913 - a revision is made of these facts
        cls,
        parents: Iterable[Self],
        *,
        section: SectionRef,
        kind: RevisionKind,
        actor: ActorId,
        time: str,
        body: Digest,
    ) -> Self:
        """Return the revision that comes after these parents."""
        known = sorted(parents, key=lambda parent: parent.id)
        generation = 1 + max((parent.generation for parent in known), default=0)
        return cls(section, tuple(parent.id for parent in known), generation, kind, actor, time, body)

    def header(self) -> str:
        """Return the canonical JSON that the id is the digest of."""
        known: dict[str, object] = {
            "section": str(self.section),
            "parents": list(self.parents),
            "generation": self.generation,
            "kind": self.kind.value,
            "actor": self.actor,
            "time": self.time,
            "body": self.body,
        }
        return canonical_json({**json.loads(self.extra), **known})
