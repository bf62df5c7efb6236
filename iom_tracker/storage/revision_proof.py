"""Whether revisions from elsewhere prove themselves: by their ids, their texts, and their place after their parents."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import groupby, islice
from json.encoder import encode_basestring
from operator import itemgetter, lt
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.storage.canonical_text import is_canonical_text
from iom_tracker.storage.revisions import RevisionRow
from iom_tracker.storage.row_verification import (
    Fields,
    UnprovenRow,
    ids_of,
    line,
    object_of,
    opaque,
    refuse_other_places,
    section_of,
    taken_apart,
    time_of,
    whole,
)

KINDS: Final = frozenset(kind.value for kind in RevisionKind)
_HEADER: Final = frozenset({"section", "parents", "generation", "kind", "actor", "time", "body"})


class RevisionProof:
    """Proves revisions that come sorted by section and id, some at a time."""

    def __init__(self) -> None:
        self._waiting: list[RevisionRow] = []  # of the last section, which may not be complete
        self._sections: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._quoted: dict[str, str] = {}

    def add(self, rows: Iterable[Fields]) -> list[RevisionRow]:
        """Prove rows, and return those of the sections that are complete now.

        Those of a kind that only a newer version knows are proven too and left out.

        Raises:
            UnprovenRow: one of them does not prove itself, or they are not sorted.
        """
        seen, held = len(self._waiting), self._waiting
        with taken_apart("a revision"):
            held.extend(map(self.prove, rows))
        _refuse_disorder(held[max(seen - 1, 0) :])
        end = len(held)
        while end and held[end - 1][0] == held[-1][0]:
            end -= 1
        self._waiting = held[end:]
        return _in_their_places(held[:end])

    def finish(self) -> list[RevisionRow]:
        """Return the rows of the last section.

        Raises:
            UnprovenRow: their generations do not follow from their parents.
        """
        return _in_their_places(self._waiting)

    def prove(self, fields: Fields) -> RevisionRow:
        """Return a row whose fields give its id; its parents are looked at when its section is complete."""
        section, id_, parents, generation, kind, actor, time, body, text, extra = fields
        number = self._numbers.get(generation) or self._number(generation)
        if section not in self._sections:
            self._sections.add(str(section_of(section)))
        header = (
            f'{{"actor":{self._quoted.get(actor) or self._quote(actor)},"body":"{body}","generation":{generation},'
            f'"kind":{self._quoted.get(kind) or self._quote(kind)},"parents":{parents},"section":"{section}",'
            f'"time":"{time_of(time)}"}}'
        )
        if extra != "{}":
            header = _with_extra(header, extra)
        if sha256(text.encode()).hexdigest() != body or sha256(header.encode()).hexdigest() != id_:
            raise UnprovenRow(f"a revision of {section}", "identity")
        if kind in KINDS and not is_canonical_text(text):
            raise UnprovenRow(f"the text of a revision of {section}")
        return section, id_, parents, number, kind, actor, time, body, text, extra

    def _number(self, text: str) -> int:
        return self._numbers.setdefault(text, whole(text))

    def _quote(self, text: str) -> str:
        return self._quoted.setdefault(line(text), encode_basestring(text))


def unknown_revision(fields: Fields) -> Opaque:
    """Return a revision of a kind that only a newer version knows, in the form in which packets carry it on.

    Raises:
        UnprovenRow: it does not prove itself.
    """
    section, _, parents, number, kind, actor, time, body, text, extra = RevisionProof().prove(fields)
    header = {
        **object_of(extra),
        "section": section,
        "parents": list(ids_of(parents)),
        "generation": number,
        "kind": kind,
        "actor": actor,
        "time": time,
        "body": body,
    }
    blocks = [object_of(block) for block in text.split("\n") if text]
    return opaque("revision", {"header": header, "text": blocks})


def _with_extra(header: str, extra: str) -> str:
    added = object_of(extra)
    if _HEADER & added.keys():
        raise UnprovenRow("a field twice")
    return canonical_json({**added, **json.loads(header)})


def _refuse_disorder(rows: list[RevisionRow]) -> None:
    """Refuse rows that are not sorted by section and id, which is what damaged pages may give.

    Whole rows are compared, which is faster: where section and id are the same, so is the rest.
    """
    if not all(map(lt, rows, islice(rows, 1, None))):
        raise UnprovenRow("revisions out of order")


def _in_their_places(rows: list[RevisionRow]) -> list[RevisionRow]:
    """Return the rows of whole sections, of the kinds that we know, if their generations follow from their parents."""
    for section, of_section in groupby(rows, key=itemgetter(0)):
        _refuse_other_places(section, list(of_section))
    return [row for row in rows if row[4] in KINDS]


def _refuse_other_places(section: str, rows: list[RevisionRow]) -> None:
    """Refuse generations that do not follow; most revisions have one parent, which is there, or are the first."""
    places = {row[1]: row[3] for row in rows}
    if not all(_is_first(row) or _follows_one(row, places) for row in rows):
        placed = {row[1]: (row[3], ids_of(row[2])) for row in rows}
        refuse_other_places(f"a revision of {section}", placed)


def _is_first(row: RevisionRow) -> bool:
    return row[2] == "[]" and row[3] == 1


def _follows_one(row: RevisionRow, places: Mapping[str, int]) -> bool:
    parent = row[2][2:-2]
    return places.get(parent) == row[3] - 1 and row[2] == f'["{parent}"]'
