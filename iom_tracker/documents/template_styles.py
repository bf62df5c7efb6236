"""The styles of a template, found by the names that a person sees: programs number the ids as they like."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from iom_tracker.documents.richtext_xml import BodyStyles, list_and_level
from iom_tracker.documents.word_xml import w

_ALWAYS: Final = (
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "Commitment Text",
    "Answer",
    "List Bullet",
    "List Number",
    "Hyperlink",
)
_LISTS: Final = ("List Bullet", "List Number")
_FOR_CONTENTS: Final = ("TOC Heading", "TOC 1", "TOC 2")


@dataclass(frozen=True, slots=True)
class Styles:
    """The ids that a template gives to the styles of a report.

    Attributes:
        contents: of its title, a transformation's line and a commitment's line; empty ones where they are missing.
        number_list: the list that numbered items belong to by their style.
    """

    transformation: str
    commitment: str
    question: str
    commitment_text: str
    contents: tuple[str, str, str]
    body: BodyStyles
    number_list: str


def find_styles(sheet: etree._Element, *, with_contents: bool) -> Styles | tuple[str, ...]:
    """Return the styles of a report, or the names of those that the style sheet lacks; list styles need a list."""
    ids = {name.casefold(): id_ for name, id_ in _names_and_ids(sheet)}
    lists = lists_of_styles(sheet)
    needed = (*_ALWAYS, *(_FOR_CONTENTS if with_contents else ()))
    missing = [name for name in needed if name.casefold() not in ids]
    missing += [name for name in _LISTS if name not in missing and ids[name.casefold()] not in lists]
    if missing:
        return tuple(missing)
    bullet, number = (ids[name.casefold()] for name in _LISTS)
    title, first, second = (ids.get(name.casefold(), "") for name in _FOR_CONTENTS)
    return Styles(
        transformation=ids["heading 1"],
        commitment=ids["heading 2"],
        question=ids["heading 3"],
        commitment_text=ids["commitment text"],
        contents=(title, first, second),
        body=BodyStyles(ids["answer"], bullet, number, ids["hyperlink"], lists[bullet][0]),
        number_list=lists[number][0],
    )


def lists_of_styles(sheet: etree._Element) -> dict[str, tuple[str, int]]:
    """Return the list and the level that each paragraph style gives, by the style's id; a style inherits it."""
    found = {style.get(w("styleId"), ""): style for style in sheet.iter(w("style"))}
    lists = {id_: _inherited_list(style, found) for id_, style in found.items()}
    return {id_: place for id_, place in lists.items() if place is not None}


def _inherited_list(style: etree._Element | None, styles: Mapping[str, etree._Element]) -> tuple[str, int] | None:
    for _ in range(len(styles)):  # a damaged file may have styles based on each other in a circle
        if style is None:
            return None
        number = style.find(f"{w('pPr')}/{w('numPr')}")
        if number is not None:
            return list_and_level(number)
        parent = style.find(w("basedOn"))
        style = styles.get(parent.get(w("val"), "")) if parent is not None else None
    return None


def _names_and_ids(sheet: etree._Element) -> Iterator[tuple[str, str]]:
    for style in sheet.iter(w("style")):
        name = style.find(w("name"))
        if name is not None:
            yield name.get(w("val"), ""), style.get(w("styleId"), "")
