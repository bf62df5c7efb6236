"""Reads the head of a packet's objects; everything in it is looked at before any of it is used."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, islice
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.packets.columns import at, columns_of, full_times
from iom_tracker.packets.flaws import NotProven
from iom_tracker.packets.head import (
    HEAD_DIGITS,
    SIGNER,
    CatalogueRow,
    EventRow,
    Head,
    Parents,
    RevisionRow,
)
from iom_tracker.packets.values import (
    HIGHEST,
    each_of,
    filled_line_of,
    id_of,
    json_text_of,
    kind_of,
    line_of,
    list_of,
    read_canonical,
    section_of,
    table_of,
    text_of,
    time_of,
    whole_of,
)

_KEYS: Final = {"actors", "sections", "revisions", "events", "introductions", "catalogues", "others", "check"}
_REVISION_WIDTH: Final = 8
_EVENT_WIDTH: Final = 6
_INTRODUCTION_WIDTH: Final = 5
_CATALOGUE_WIDTH: Final = 5


def read_head(line: bytes, signer: ActorId, heads: Sequence[str]) -> Head:
    """Read the first line of the objects.

    Args:
        line: the canonical JSON.
        signer: who signed the packet.
        heads: how the ids of the heads begin, from the manifest.

    Raises:
        DamagedText: it is not what `HeadWriter` writes, or has been changed since.
    """
    content = dict(table_of(read_canonical(line), "head"))
    if not set(content) <= _KEYS or "check" not in content:
        raise DamagedText("head")
    check = content.pop("check")
    if digest_of(canonical_json(content))[:HEAD_DIGITS] != check:
        raise NotProven("head")
    return _HeadReader(content, signer).head(heads)


class _HeadReader:
    def __init__(self, content: dict[str, object], signer: ActorId) -> None:
        actors = each_of(content.get("actors", []), "actor", line_of)
        self._actors = tuple(ActorId(signer if actor == SIGNER else filled_line_of(actor, "actor")) for actor in actors)
        self._sections = each_of(content.get("sections", []), "section", section_of)
        self._content = content

    def head(self, heads: Sequence[str]) -> Head:
        revisions = self._revisions()
        return Head(
            revisions=_with_heads(revisions, heads),
            events=self._events(revisions),
            introductions=each_of(self._content.get("introductions", []), "introduction", self._introduction),
            catalogues=self._catalogues(),
            others=each_of(self._content.get("others", []), "others", text_of),
        )

    def _revisions(self) -> tuple[RevisionRow, ...]:
        checks, steps, times, actors, kinds, parents, generations, extras = self._columns("revisions", _REVISION_WIDTH)
        sections = accumulate((whole_of(step, "section", -HIGHEST) for step in steps), initial=-1)
        rows = zip(
            each_of(checks, "check", text_of),
            islice(sections, 1, None),
            full_times(times),
            actors,
            kinds,
            parents,
            generations,
            extras,
            strict=True,
        )
        return tuple(
            RevisionRow(
                check=check,
                section=at(self._sections, section, "section"),
                time=time,
                actor=at(self._actors, actor, "actor"),
                kind=kind_of(kind, RevisionKind, "kind"),
                parents=_parents(parent, row),
                generation=whole_of(generation, "generation", 1),
                extra=json_text_of(extra, "extra"),
            )
            for row, (check, section, time, actor, kind, parent, generation, extra) in enumerate(rows)
        )

    def _events(self, revisions: Sequence[RevisionRow]) -> tuple[EventRow, ...]:
        kinds, about, sections, times, actors, payloads = self._columns("events", _EVENT_WIDTH)
        rows = zip(kinds, _about(about, len(revisions)), sections, full_times(times), actors, payloads, strict=True)
        return tuple(
            EventRow(
                kind=kind_of(kind, EventKind, "event"),
                revision=revision,
                section=revisions[revision].section
                if section is None and isinstance(revision, int)
                else at(self._sections, section, "section"),
                time=time,
                actor=at(self._actors, actor, "actor"),
                payload=json_text_of(payload, "event"),
            )
            for kind, revision, section, time, actor, payload in rows
        )

    def _catalogues(self) -> tuple[CatalogueRow, ...]:
        checks, parents, generations, actors, times = self._columns("catalogues", _CATALOGUE_WIDTH)
        rows = zip(each_of(checks, "check", text_of), parents, generations, actors, full_times(times), strict=True)
        return tuple(
            CatalogueRow(
                check=check,
                parents=_parents(parent, row),
                generation=whole_of(generation, "generation", 1),
                actor=at(self._actors, actor, "actor"),
                time=time,
            )
            for row, (check, parent, generation, actor, time) in enumerate(rows)
        )

    def _introduction(self, value: object, what: str) -> Introduction:
        facts = list_of(value, what)
        if len(facts) != _INTRODUCTION_WIDTH:
            raise DamagedText(what)
        actor, sequence, name, office, time = facts
        return Introduction(
            actor=at(self._actors, actor, what),
            sequence=whole_of(sequence, what, 1),
            name=line_of(name, what),
            office=line_of(office, what),
            time=time_of(time, what),
        )

    def _columns(self, key: str, width: int) -> list[list[object]]:
        return columns_of(self._content.get(key, []), width, key)


def _parents(value: object, row: int) -> Parents:
    """Return parents: those in the packet stand in an earlier row."""
    return each_of(
        value,
        "parents",
        lambda parent, what: id_of(parent, what) if isinstance(parent, str) else whole_of(parent, what, 1, row),
    )


def _about(column: Sequence[object], revisions: int) -> Iterator[str | int | None]:
    """Yield what each event is about: an id, the row of a revision, or nothing."""
    row = -1
    for entry in column:
        if entry is None or isinstance(entry, str):
            yield None if entry is None else id_of(entry, "event")
        else:
            row = whole_of(row + whole_of(entry, "event", -HIGHEST), "event", 0, revisions - 1)
            yield row


def _with_heads(rows: Sequence[RevisionRow], heads: Sequence[str]) -> tuple[RevisionRow, ...]:
    """Give the rows that have no check of their own the one from the manifest."""
    left = iter(heads)
    return tuple(row if row.check else replace(row, check=next(left, "")) for row in rows)
