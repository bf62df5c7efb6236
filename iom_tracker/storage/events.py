"""The events of sections: what happened to them that is not text."""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection, Text, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.event import Event, EventKind, by_section
from iom_tracker.domain.identity import SectionRef
from iom_tracker.storage.mapping import event_row, read_event
from iom_tracker.storage.tables import EVENT

_OF_SECTION: Final = bindparam("of_section", type_=Text)
_EVENTS = select(EVENT).where(EVENT.c.section == _OF_SECTION).order_by(EVENT.c.id)
_EVENTS_OF = "SELECT * FROM event WHERE section IN (SELECT value FROM json_each(?)) ORDER BY section, id"
_KNOWN = "SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?))"
_ADD = insert(EVENT).on_conflict_do_nothing().returning(EVENT.c.id)


class EventStore:
    """Adds and reads events inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, events: Sequence[Event]) -> tuple[Event, ...]:
        """Add events that are not there yet, and return what was new."""
        return tuple(event for event in events if self._connection.execute(_ADD, event_row(event)).first())

    def of(self, section: SectionRef) -> tuple[Event, ...]:
        """Return a section's events, sorted by id."""
        return tuple(map(read_event, self._connection.execute(_EVENTS, {"of_section": str(section)})))

    def of_all(self, sections: Iterable[SectionRef]) -> dict[SectionRef, tuple[Event, ...]]:
        """Return the events of each of these sections, sorted by id."""
        events: dict[SectionRef, list[Event]] = {section: [] for section in sections}
        asked = json.dumps(list(map(str, events)))
        for row in self._connection.exec_driver_sql(_EVENTS_OF, (asked,)):
            event = read_event(row)
            events[event.section].append(event)
        return {section: tuple(found) for section, found in events.items()}

    def known(self, ids: Iterable[str]) -> frozenset[str]:
        """Return which of these events are there."""
        asked = json.dumps(sorted(ids))
        return frozenset(self._connection.exec_driver_sql(_KNOWN, (asked,)).scalars())

    def of_kind(self, kind: EventKind) -> dict[SectionRef, tuple[Event, ...]]:
        """Return every event of a kind, by section, sorted by section and id."""
        query = select(EVENT).where(EVENT.c.kind == kind.value).order_by(EVENT.c.section, EVENT.c.id)
        return by_section(map(read_event, self._connection.execute(query)))

    def all(self) -> tuple[Event, ...]:
        """Return every event, sorted by section and id."""
        return tuple(map(read_event, self._connection.execute(select(EVENT).order_by(EVENT.c.section, EVENT.c.id))))
