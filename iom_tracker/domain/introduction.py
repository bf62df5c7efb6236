"""An introduction: what an actor says their name and office are; a later one replaces an earlier one."""

from dataclasses import dataclass, field

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.identity import ActorId


@dataclass(frozen=True, slots=True)
class Introduction:
    """What an actor is called. Its id is the SHA-256 of the header's canonical JSON.

    Attributes:
        sequence: 1 for the first introduction of an actor, counting up; the highest counts.
        time: wall time, ISO 8601 in UTC; shown, and decides nothing.
    """

    actor: ActorId
    sequence: int
    name: str
    office: str
    time: str
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", digest_of(self.header()))

    def header(self) -> str:
        """Return the canonical JSON that the id is the digest of."""
        return canonical_json(
            {
                "actor": self.actor,
                "sequence": self.sequence,
                "name": self.name,
                "office": self.office,
                "time": self.time,
            }
        )

    @property
    def label(self) -> str:
        """What the actor is called on screens: the name, else the office, else the first digits of the key."""
        return self.name or self.office or self.actor[:8]
