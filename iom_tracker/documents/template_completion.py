"""What a template lacks comes from the shipped one: styles with what they are based on, and lists."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree

from iom_tracker.documents.package_gate import read_word_package
from iom_tracker.documents.style_names import is_named, name_of_style, style_named, styles_named
from iom_tracker.documents.template_lists import Lack, Lists
from iom_tracker.documents.template_spacing import set_apart
from iom_tracker.documents.template_styles import BULLETS, NUMBERS, needed_styles
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.template_report import Matter, TemplateFinding

_ANSWER: Final = "Answer"
_ON: Final = frozenset({"1", "true", "on"})


def missing_styles(lists: Lists, *, with_contents: bool) -> tuple[str, ...]:
    """Return the names of the styles that a style sheet lacks; a list style without a list that fits is missing too."""
    found = {name: style_named(lists.sheet, name) for name in needed_styles(with_contents=with_contents)}
    missing = [name for name, style in found.items() if style is None]
    ids = {name: style.get(w("styleId"), "") for name, style in found.items() if style is not None}
    listless = [name for name in (BULLETS, NUMBERS) if name in ids and lists.lack(name, ids[name]) is Lack.ALL]
    return (*missing, *listless)


def complete(lists: Lists, shipped: Path, *, with_contents: bool) -> Iterator[TemplateFinding]:
    """Give a template the styles and lists that it lacks, and say each; what it has stays as it is.

    Args:
        lists: the style sheet and the lists of the template.
        shipped: the template that the program ships.
    """
    lists.drop_undefined()
    completion = _Completion(lists, _open(shipped))
    added: set[str] = set()
    for name in needed_styles(with_contents=with_contents):
        style = style_named(lists.sheet, name)
        if style is None:
            completion.add_style(name)
            added.add(name)
            yield TemplateFinding(Matter.STYLE_ADDED, name)
        elif not is_named(style, name):
            yield TemplateFinding(Matter.STYLE_BY_OTHER_NAME, name, name_of_style(style))
    for name in (BULLETS, NUMBERS):
        found = tuple(completion.complete_list(name))
        yield from () if name in added else found


def needs_completion(lists: Lists, *, with_contents: bool) -> bool:
    """Say whether anything is missing, or is there under another name only."""
    for name in needed_styles(with_contents=with_contents):
        style = style_named(lists.sheet, name)
        if style is None or not is_named(style, name):
            return True
        if name in {BULLETS, NUMBERS} and lists.lack(name, style.get(w("styleId"), "")) is not Lack.NOTHING:
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Completion:
    """Copies styles and lists from a source into a template."""

    own: Lists
    source: Lists

    def add_style(self, name: str) -> str:
        """Copy a style without its list, and return the id that it has got."""
        model = next(styles_named(self.source.sheet, name))
        style = deepcopy(model)
        id_ = self._free_id(model.get(w("styleId"), ""))
        style.set(w("styleId"), id_)
        for tag in ("basedOn", "next", "link"):
            self._lead_on(style, tag)
        for listed in list(style.iter(w("numPr"))):
            _remove(listed)
        self.own.sheet.append(style)
        if name == _ANSWER:
            set_apart(style, self.own.sheet, self.source.sheet)
        return id_

    def complete_list(self, name: str) -> Iterator[TemplateFinding]:
        """Complete the list of a list style."""
        style, model = next(styles_named(self.own.sheet, name)), next(styles_named(self.source.sheet, name))
        definition = self.source.definitions(model.get(w("styleId"), ""))[0]
        lack = self.own.lack(name, style.get(w("styleId"), ""))
        if lack is Lack.ALL:
            self.own.add_list(style, definition)
            yield TemplateFinding(Matter.LIST_ADDED, name)
        elif lack is Lack.LEVELS:
            self.own.add_levels(name, style.get(w("styleId"), ""), definition)
            yield TemplateFinding(Matter.LEVELS_ADDED, name)

    def _lead_on(self, style: etree._Element, tag: str) -> None:
        """Have a style that was copied refer to the template's own; what it is based on is copied where it is not."""
        reference = style.find(w(tag))
        if reference is None:
            return
        target = _with_id(self.source.sheet, reference.get(w("val"), ""))
        id_ = self._own_id(target, is_needed=tag == "basedOn") if target is not None else ""
        if id_:
            reference.set(w("val"), id_)
        else:
            style.remove(reference)

    def _own_id(self, target: etree._Element, *, is_needed: bool) -> str:
        if target.get(w("default")) in _ON:
            own = _id_of_default(self.own.sheet, target.get(w("type"), ""))  # LibreOffice marks no style as the default
            named = style_named(self.own.sheet, name_of_style(target))
            return own or (named.get(w("styleId"), "") if named is not None else "")
        found = style_named(self.own.sheet, name_of_style(target))
        if found is not None:
            return found.get(w("styleId"), "")
        return self.add_style(name_of_style(target)) if is_needed else ""

    def _free_id(self, wanted: str) -> str:
        taken = {each.get(w("styleId")) for each in self.own.sheet.iter(w("style"))}
        choices = (wanted, *(f"{wanted}{number}" for number in range(1, len(taken) + 2)))
        return next(each for each in choices if each not in taken)


def _open(shipped: Path) -> Lists:
    package = read_word_package(shipped)
    (styles,), (numbering,) = package.related("styles"), package.related("numbering")
    return Lists(package.tree(styles), package.tree(numbering))


def _with_id(sheet: etree._Element, id_: str) -> etree._Element | None:
    return next((each for each in sheet.iter(w("style")) if each.get(w("styleId")) == id_), None)


def _id_of_default(sheet: etree._Element, type_: str) -> str:
    defaults = (each for each in sheet.iter(w("style")) if each.get(w("type")) == type_)
    defaults = (each for each in defaults if each.get(w("default")) in _ON)
    return next((each.get(w("styleId"), "") for each in defaults), "")


def _remove(element: etree._Element) -> None:
    next(element.iterancestors()).remove(element)
