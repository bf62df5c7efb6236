"""A version of the catalogue: immutable like a revision, and named by its digest."""

from dataclasses import dataclass, field

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.identity import ActorId, CatalogueId


@dataclass(frozen=True, slots=True)
class CatalogueVersion:
    """A catalogue as it was at one point. Its id is the SHA-256 of the header's canonical JSON.

    Attributes:
        parents: the versions that this one builds on, sorted.
        generation: 1 + the highest generation of the parents.
        content: the canonical JSON of the catalogue.
    """

    parents: tuple[CatalogueId, ...]
    generation: int
    actor: ActorId
    time: str
    content: str
    id: CatalogueId = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", CatalogueId(digest_of(self.header())))

    def header(self) -> str:
        """Return the canonical JSON that the id is the digest of."""
        return canonical_json(
            {
                "parents": list(self.parents),
                "generation": self.generation,
                "actor": self.actor,
                "time": self.time,
                "content": digest_of(self.content),
            }
        )
