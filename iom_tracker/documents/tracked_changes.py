"""Who changed what in a Word file with tracking on: the marks of words, of a paragraph's end, of rows and cells.

ECMA-376 part 1, 17.13.5. A change stands round the words (`w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`) or among the
properties of what was changed: a paragraph's end, a row, a cell, a piece of a formula, a format.
"""

from collections.abc import Sequence
from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import w
from iom_tracker.domain.marked_text import ChangeKind, Mark

KINDS: Final = {
    w("ins"): ChangeKind.INSERTED,
    w("del"): ChangeKind.DELETED,
    w("moveTo"): ChangeKind.MOVED_HERE,
    w("moveFrom"): ChangeKind.MOVED_AWAY,
    w("cellIns"): ChangeKind.INSERTED,
    w("cellDel"): ChangeKind.DELETED,
}
GONE: Final = frozenset({ChangeKind.DELETED, ChangeKind.MOVED_AWAY})
_TRACKED: Final = frozenset({*GONE, ChangeKind.INSERTED, ChangeKind.MOVED_HERE})
_PROPERTIES: Final = {w("tr"): w("trPr"), w("tc"): w("tcPr")}
_AUTHOR: Final = w("author")
_DATE: Final = w("date")

Marks = tuple[Mark, ...]


def mark_of(change: etree._Element, kind: ChangeKind) -> Mark:
    """Return what a change says of itself."""
    return Mark(kind, change.get(_AUTHOR, ""), change.get(_DATE, ""))


def with_change(marks: Marks, change: etree._Element) -> Marks:
    """Return marks with the one of a change that stands round something."""
    return (*marks, mark_of(change, KINDS[str(change.tag)]))


def marks_among(properties: etree._Element | None) -> Marks:
    """Return the marks among the properties of something, without those of its format."""
    if properties is None:
        return ()
    found: Marks = ()
    for each in properties:
        kind = KINDS.get(each.tag)
        if kind is not None:
            found += (mark_of(each, kind),)
    return found


def marks_of_table_part(part: etree._Element) -> Marks:
    """Return the marks of a row or a cell; none for anything else."""
    name = _PROPERTIES.get(part.tag)
    return marks_among(part.find(name)) if name else ()


def has_gone(marks: Sequence[Mark]) -> bool:
    """Say whether what bears these marks was taken out."""
    return any(mark.kind in GONE for mark in marks)


def is_open(end: Sequence[Mark]) -> bool:
    """Say whether a paragraph's end was put in or taken out, so that one reading goes on with the next paragraph."""
    return any(mark.kind in _TRACKED for mark in end)
