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
_BEFORE_NUMBER: Final = tuple(map(w, ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")))
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

    def definitions(self, style: str) -> list[etree._Element]:
        """Return the definition of the list that a style gives, by the style's id; none if it gives none."""
        list_, _ = lists_of_styles(self.sheet).get(style, ("", 0))
        numbers = [each for each in self.numbering.iter(w("num")) if each.get(w("numId")) == list_]
        named = {each.get(w("val")) for number in numbers for each in number.iter(w("abstractNumId"))}
        return [each for each in self.numbering.iter(w("abstractNum")) if each.get(w("abstractNumId")) in named]

    def drop_undefined(self) -> None:
        """Take out the lists whose definition is not there; Word takes a file with one for damaged."""
        known = {each.get(w("abstractNumId")) for each in self.numbering.iter(w("abstractNum"))}
        for number in list(self.numbering.iter(w("num"))):
            if known.isdisjoint(each.get(w("val")) for each in number.iter(w("abstractNumId"))):
                self.numbering.remove(number)

    def lack(self, name: str, style: str) -> Lack:
        """Say what the list of a style lacks; the name tells whether it should give bullets or numbers."""
        fitting = {depth for each in self.definitions(style) for depth in _fitting_levels(each, name)}
        if 0 not in fitting:
            return Lack.ALL
        return Lack.NOTHING if len(fitting) == LEVELS else Lack.LEVELS

    def add_levels(self, name: str, style: str, model: etree._Element) -> None:
        """Give a list the levels that it lacks, from a whole one."""
        levels = _fitting_levels(model, name)
        for definition in self.definitions(style):
            kept = _fitting_levels(definition, name)
            for each in definition.findall(w("lvl")):
                definition.remove(each)
            definition.extend(kept[depth] if depth in kept else deepcopy(levels[depth]) for depth in range(LEVELS))
            for kind in definition.iter(w("multiLevelType")):
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
    found: dict[int, etree._Element] = {}
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


def _free(numbering: etree._Element, name: str, attribute: str) -> str:
    taken = (each.get(w(attribute), "") for each in numbering.iter(w(name)))
    return str(max((int(each) for each in taken if each.isdecimal()), default=0) + 1)
