"""Rows become values and back; a row that does not prove itself is damage, not data."""

import json
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from sqlalchemy import Row

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, Digest, RevisionId, SectionRef
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText, from_json_lines, to_json_lines

AnyRow: TypeAlias = Row[Any]
_UNREADABLE: Final = (ValueError, TypeError, RecursionError)  # what reading a tampered field may raise


def revision_row(revision: Revision, body: RichText) -> dict[str, object]:
    """Return the row of a revision with its text."""
    return {
        "section": str(revision.section),
        "id": revision.id,
        "parents": ids_text(revision.parents),
        "generation": revision.generation,
        "kind": revision.kind.value,
        "actor": revision.actor,
        "time": revision.time,
        "body": revision.body,
        "text": to_json_lines(body),
        "extra": revision.extra,
    }


def read_revision(row: AnyRow) -> Revision:
    """Return the revision of a row, without its text.

    Raises:
        DamagedText: the row's fields do not give the id that it bears.
    """
    try:
        revision = Revision(
            section=section_ref(row.section),
            parents=ids(row.parents),
            generation=row.generation,
            kind=RevisionKind(row.kind),
            actor=ActorId(row.actor),
            time=row.time,
            body=Digest(row.body),
            extra=row.extra,
        )
    except _UNREADABLE as error:
        raise DamagedText(f"revision {row.id} of {row.section}") from error
    if revision.id != row.id:
        raise DamagedText(f"revision {row.id} of {row.section}")
    return revision


def event_row(event: Event) -> dict[str, object]:
    """Return the row of an event."""
    return {
        "section": str(event.section),
        "id": event.id,
        "kind": event.kind.value,
        "revision": event.revision,
        "actor": event.actor,
        "time": event.time,
        "payload": event.payload,
    }


def read_event(row: AnyRow) -> Event:
    """Return the event of a row.

    Raises:
        DamagedText: the row's fields do not give the id that it bears.
    """
    about = None if row.revision is None else RevisionId(row.revision)
    try:
        event = Event(EventKind(row.kind), section_ref(row.section), about, ActorId(row.actor), row.time, row.payload)
    except _UNREADABLE as error:
        raise DamagedText(f"event {row.id} of {row.section}") from error
    if event.id != row.id:
        raise DamagedText(f"event {row.id} of {row.section}")
    return event


def section_ref(text: str) -> SectionRef:
    """Return a stored section reference.

    Raises:
        DamagedText: it is none.
    """
    ref = SectionRef.parse(text)
    if ref is None or str(ref) != text:
        raise DamagedText(f"section {text!r}")
    return ref


def body_of(text: str) -> RichText:
    """Return a stored text."""
    return from_json_lines(text)


def ids_text(known: Iterable[RevisionId]) -> str:
    """Return the stored form of a list of revision ids: sorted."""
    return canonical_json(sorted(known))


def ids(text: str) -> tuple[RevisionId, ...]:
    """Return a stored list of revision ids.

    Raises:
        DamagedText: it is not what `ids_text` writes.
    """
    try:
        found = tuple(RevisionId(str(each)) for each in json.loads(text))
    except _UNREADABLE as error:
        raise DamagedText(f"ids {text[:60]!r}") from error
    if ids_text(found) != text:
        raise DamagedText(f"ids {text[:60]!r}")
    return found
