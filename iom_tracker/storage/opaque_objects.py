"""Objects of a newer version of the program: kept and passed on byte for byte."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.packet import Opaque
from iom_tracker.storage.tables import OPAQUE_OBJECT

_ADD: Final = insert(OPAQUE_OBJECT).on_conflict_do_nothing().returning(OPAQUE_OBJECT.c.id)


class OpaqueStore:
    """Keeps what this version does not know, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, objects: Iterable[Opaque]) -> int:
        """Add objects that are not there yet, and return how many were new."""
        rows = ({"id": each.id, "kind": each.kind, "content": each.content} for each in objects)
        return sum(self._connection.execute(_ADD, row).first() is not None for row in rows)

    def all(self) -> tuple[Opaque, ...]:
        """Return every object, sorted by id."""
        rows = self._connection.execute(select(OPAQUE_OBJECT).order_by(OPAQUE_OBJECT.c.id))
        return tuple(Opaque(row.id, row.kind, row.content) for row in rows)
