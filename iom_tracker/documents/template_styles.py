"""The styles of a template, found by the names that a person sees: programs number the ids as they like."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from iom_tracker.documents.richtext_xml import BodyStyles, list_and_level
from iom_tracker.documents.style_names import style_named
from iom_tracker.documents.word_xml import w

BULLETS: Final = "List Bullet"
NUMBERS: Final = "List Number"
_ALWAYS: Final = (
    *("Heading 1", "Heading 2", "Heading 3", "Commitment Text", "Answer"),
    *(BULLETS, NUMBERS, "Hyperlink"),
)
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


def needed_styles(*, with_contents: bool) -> tuple[str, ...]:
    """Return the names of the styles that a report is made with."""
    return (*_ALWAYS, *(_FOR_CONTENTS if with_contents else ()))


def ids_of_styles(sheet: etree._Element, *, with_contents: bool = True) -> dict[str, str]:
    """Return the id of each style of a report that the style sheet has, by the style's name."""
    found = {name: style_named(sheet, name) for name in needed_styles(with_contents=with_contents)}
    return {name: style.get(w("styleId"), "") for name, style in found.items() if style is not None}


def styles_of(sheet: etree._Element) -> Styles:
    """Return the styles of a report, of a style sheet that has them all."""
    ids = ids_of_styles(sheet)
    lists = lists_of_styles(sheet)
    title, first, second = (ids.get(name, "") for name in _FOR_CONTENTS)
    return Styles(
        transformation=ids["Heading 1"],
        commitment=ids["Heading 2"],
        question=ids["Heading 3"],
        commitment_text=ids["Commitment Text"],
        contents=(title, first, second),
        body=BodyStyles(ids["Answer"], ids[BULLETS], ids[NUMBERS], ids["Hyperlink"], lists[ids[BULLETS]][0]),
        number_list=lists[ids[NUMBERS]][0],
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
