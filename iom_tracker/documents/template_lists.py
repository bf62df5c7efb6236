"""The lists of a template: what they lack, and how they are completed from those of the shipped one."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from lxml import etree

from iom_tracker.documents.template_styles import BULLETS, lists_of_styles
from iom_tracker.documents.word_xml import w

LEVELS: Final = 9
_BEFORE_NUMBER: Final = tuple(
    map(w, ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"))
)
_BEHIND_FORM: Final = tuple(map(w, ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr")))


class Lack(Enum):
    """What a list lacks: nothing, levels below the first, or all of it."""

    NOTHING = auto()
    LEVELS = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class Lists:
    """A style sheet and the lists that its styles name."""

    sheet: etree._Element
    numbering: etree._Element

    def definition(self, style: str) -> etree._Element | None:
        """Return the definition of the list that a style gives, by the style's id."""
        place = lists_of_styles(self.sheet).get(style)
        number = _by_id(self.numbering.iter(w("num")), "numId", place[0]) if place else None
        named = number.find(w("abstractNumId")) if number is not None else None
        if named is None:
            return None
        return _by_id(self.numbering.iter(w("abstractNum")), "abstractNumId", named.get(w("val"), ""))

    def lack(self, name: str, style: str) -> Lack:
        """Say what the list of a style lacks; the name tells whether it should give bullets or numbers."""
        definition = self.definition(style)
        fitting = {} if definition is None else _fitting_levels(definition, name)
        if 0 not in fitting:
            return Lack.ALL
        return Lack.NOTHING if len(fitting) == LEVELS else Lack.LEVELS

    def add_levels(self, name: str, style: str, model: etree._Element) -> None:
        """Give a list the levels that it lacks, from a whole one."""
        definition = self.definition(style)
        if definition is None:
            return
        kept = _fitting_levels(definition, name)
        levels = _fitting_levels(model, name)
        for each in definition.findall(w("lvl")):
            definition.remove(each)
        definition.extend(kept[depth] if depth in kept else deepcopy(levels[depth]) for depth in range(LEVELS))
        kind = definition.find(w("multiLevelType"))
        if kind is not None:
            kind.set(w("val"), "multilevel")

    def add_list(self, style: etree._Element, model: etree._Element) -> None:
        """Give a style a list of its own, after a model."""
        definition = deepcopy(model)
        definition_id = _free(self.numbering, "abstractNum", "abstractNumId")
        definition.set(w("abstractNumId"), definition_id)
        for tied in definition.iter(w("pStyle")):
            tied.set(w("val"), style.get(w("styleId"), ""))
        number = etree.Element(w("num"), {w("numId"): _free(self.numbering, "num", "numId")})
        etree.SubElement(number, w("abstractNumId"), {w("val"): definition_id})
        _insert_behind(self.numbering, definition, (w("numPicBullet"), w("abstractNum")))
        _insert_behind(self.numbering, number, (w("numPicBullet"), w("abstractNum"), w("num")))
        _tie(style, number.get(w("numId"), ""))


def _fitting_levels(definition: etree._Element, name: str) -> dict[int, etree._Element]:
    """Return the levels that are of the kind that they should be, by their depth."""
    found = {}
    for level in definition.findall(w("lvl")):
        form, depth = level.find(w("numFmt")), level.get(w("ilvl"), "")
        kind = form.get(w("val")) if form is not None else "decimal"
        if depth.isdecimal() and int(depth) < LEVELS and kind != "none" and (kind == "bullet") == (name == BULLETS):
            found.setdefault(int(depth), level)
    return found


def _tie(style: etree._Element, number: str) -> None:
    form = style.find(w("pPr"))
    if form is None:
        form = etree.Element(w("pPr"))
        place = next((each for each in style if each.tag in _BEHIND_FORM), None)
        style.append(form) if place is None else place.addprevious(form)
    for old in form.findall(w("numPr")):
        form.remove(old)
    numbered = etree.Element(w("numPr"))
    etree.SubElement(numbered, w("numId"), {w("val"): number})
    _insert_behind(form, numbered, _BEFORE_NUMBER)


def _insert_behind(parent: etree._Element, child: etree._Element, tags: Iterable[str]) -> None:
    """Insert a child behind the last one that has one of the tags, else as the first."""
    before = frozenset(tags)
    parent.insert(max((number for number, each in enumerate(parent, 1) if each.tag in before), default=0), child)


def _by_id(elements: Iterable[etree._Element], attribute: str, id_: str) -> etree._Element | None:
    return next((each for each in elements if each.get(w(attribute)) == id_), None)


def _free(numbering: etree._Element, name: str, attribute: str) -> str:
    taken = (each.get(w(attribute), "") for each in numbering.iter(w(name)))
    return str(max((int(each) for each in taken if each.isdecimal()), default=0) + 1)
