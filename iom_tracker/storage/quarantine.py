"""Content that is put aside on this machine, with the reason why."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.richtext import clean
from iom_tracker.storage.tables import QUARANTINE


@dataclass(frozen=True, slots=True)
class PutAside:
    """What was put aside.

    Attributes:
        source: the name of the file that it was.
    """

    id: int
    time: str
    source: str
    content: bytes


class QuarantineStore:
    """Puts content aside inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, time: str, source: str, reason: str, content: bytes) -> None:
        """Put content aside, unless it lies there for that reason already."""
        if all(each.content != content for each in self.all(reason)):
            row = {"time": time, "source": clean(source), "reason": reason, "content": content}
            self._connection.execute(insert(QUARANTINE).values(row))

    def all(self, reason: str) -> tuple[PutAside, ...]:
        """Return what was put aside for a reason, in the order in which that was done."""
        query = select(QUARANTINE).where(QUARANTINE.c.reason == reason).order_by(QUARANTINE.c.id)
        return tuple(PutAside(row.id, row.time, row.source, row.content) for row in self._connection.execute(query))

    def drop(self, id_: int) -> None:
        """Let go of something that was put aside."""
        self._connection.execute(delete(QUARANTINE).where(QUARANTINE.c.id == id_))
