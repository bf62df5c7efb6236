"""Which number Word shows before each item of a numbered list: it is counted, since it stands nowhere in the file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.package_gate import WordPackage
from iom_tracker.documents.richtext_xml import list_and_level
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.richtext import BlockType

_SHOWN = re.compile(r"%([1-9])")
_LONGEST: Final = 20  # characters of a level's text; what is longer is no number
_MOST_DIGITS: Final = 6
_LETTERS: Final = 26
_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LARGEST_ROMAN: Final = 3999


@dataclass(frozen=True, slots=True)
class ListItem:
    """Where a paragraph stands in a numbered list of Word.

    Attributes:
        list: the list's id in the file.
        number: what it is counted as.
        label: what Word shows before it, as `2.` or `3.1`; empty where the file does not say.
    """

    list: str
    level: int
    number: int
    label: str


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str


@dataclass(frozen=True, slots=True)
class _List:
    """One list.

    Attributes:
        definition: lists of one definition count on from each other, but for the levels that start anew.
        anew: what the levels start with that do.
    """

    definition: str
    levels: dict[int, _Level]
    anew: dict[int, int]


@dataclass(slots=True)
class ListItems:
    """Counts the items of one document's lists in order."""

    formats: DocumentFormats
    _lists: dict[str, _List] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def add(self, paragraph: etree._Element, style: str) -> ListItem | None:
        """Return a paragraph's place in its list; None where it is no numbered item."""
        number = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        if self.formats.kind_of(style, number)[0] is not BlockType.NUMBER:
            return None
        by_style = self.formats.list_styles.get(style, ("", 0))
        list_, level = list_and_level(number) if number is not None else by_style
        return self._counted(list_ or by_style[0], level)

    def _counted(self, name: str, level: int) -> ListItem:
        list_ = self._lists.get(name) or _List(name, {}, {})
        counts = self._counts.setdefault(list_.definition, {})
        start = list_.anew.get(level, list_.levels[level].start if level in list_.levels else 1)
        is_anew = level in list_.anew and (name, level) not in self._begun
        self._begun.add((name, level))
        counts[level] = start if is_anew or level not in counts else counts[level] + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        return ListItem(name, level, counts[level], _label(list_, level, counts))


def list_items(package: WordPackage, formats: DocumentFormats) -> ListItems:
    """Return what counts the items of a Word file."""
    lists: dict[str, _List] = {}
    for part in package.related("numbering"):
        numbering = package.tree(part)
        definitions = {each.get(w("abstractNumId"), ""): each for each in numbering.iter(w("abstractNum"))}
        for each in numbering.iter(w("num")):
            named = each.find(w("abstractNumId"))
            name = named.get(w("val"), "") if named is not None else ""
            levels = _levels(definitions[name]) if name in definitions else {}
            lists[each.get(w("numId"), "")] = _List(name, levels | _levels(each), _anew(each))
    return ListItems(formats, lists)


def _levels(around: etree._Element) -> dict[int, _Level]:
    return {_whole(each.get(w("ilvl"), "")) or 0: _level(each) for each in around.iter(w("lvl"))}


def _level(level: etree._Element) -> _Level:
    start = _whole(_said(level, "start"))
    return _Level(1 if start is None else start, _said(level, "numFmt"), _said(level, "lvlText"))


def _anew(list_: etree._Element) -> dict[int, int]:
    overrides = ((_whole(each.get(w("ilvl"), "")), _whole(_said(each, "startOverride"))) for each in _overrides(list_))
    return {level: start for level, start in overrides if level is not None and start is not None}


def _overrides(list_: etree._Element) -> Iterable[etree._Element]:
    return list_.iterchildren(w("lvlOverride"))


def _said(around: etree._Element, name: str) -> str:
    found = around.find(w(name))
    return found.get(w("val"), "") if found is not None else ""


def _whole(digits: str) -> int | None:
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else None


def _label(list_: _List, level: int, counts: dict[int, int]) -> str:
    shown = list_.levels.get(level)
    if shown is None or len(shown.text) > _LONGEST:
        return ""

    def number(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        of = list_.levels.get(at, shown)
        return _written(counts.get(at, of.start), of.form)

    return " ".join(_SHOWN.sub(number, shown.text).split())


def _written(number: int, form: str) -> str:
    if form.endswith("Roman") and 0 < number <= _LARGEST_ROMAN:
        return _roman(number).upper() if form.startswith("upper") else _roman(number)
    if form.endswith("Letter") and 0 < number <= _LETTERS:
        return chr(ord("A" if form.startswith("upper") else "a") + number - 1)
    return str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters
