"""How wide the lines of a template are, also in columns: there the page numbers of its contents stand at the right."""

from collections.abc import Iterable
from typing import Final

from lxml import etree

from iom_tracker.documents.slots import find_slots
from iom_tracker.documents.style_names import style_named
from iom_tracker.documents.word_xml import w

_SPACE_BETWEEN: Final = "720"  # of columns that do not say how far apart they stand
_NO: Final = ("0", "false", "off")


def fit_contents(body: etree._Element, sheet: etree._Element, names: Iterable[str]) -> None:
    """Have the page numbers of these styles of contents, which come from elsewhere, end where the lines do.

    Args:
        body: the main document, with its slots.
        sheet: its styles.
        names: of the styles.
    """
    section = _section_of_contents(body)
    width = _column_width(section, _text_width(section))
    found = [style for name in names if (style := style_named(sheet, name)) is not None]
    for tab in (tab for style in found for tab in style.iter(w("tab")) if tab.get(w("val")) == "right"):
        tab.set(w("pos"), str(width or tab.get(w("pos"))))


def _section_of_contents(body: etree._Element) -> etree._Element | None:
    """Return what says how the pages look on which the contents stand."""
    slots = [*find_slots(body, "contents"), *find_slots(body, "report")][:1]
    is_behind = not slots
    for element in body.iter():
        is_behind = is_behind or element in slots
        if is_behind and element.tag == w("sectPr"):
            return element
    return None


def _text_width(section: etree._Element | None) -> int:
    """Return how wide the text of a section is, in twentieths of a point; 0 where that is not said in whole numbers."""
    page = section.find(w("pgSz")) if section is not None else None
    margins = section.find(w("pgMar")) if section is not None else None
    if page is None or margins is None:
        return 0
    width, *taken = [_number(page, "w"), *(_number(margins, side) for side in ("left", "right", "gutter"))]
    return max(width - sum(taken), 0)


def _column_width(section: etree._Element | None, width: int) -> int:
    """Return how wide the narrowest column of a section is whose text is so wide."""
    columns = section.find(w("cols")) if section is not None else None
    if columns is None:
        return width
    if columns.get(w("equalWidth")) in _NO:
        return min(filter(None, (_number(each, "w") for each in columns.iter(w("col")))), default=width)
    count = max(_number(columns, "num"), 1)
    return max((width - _number(columns, "space", _SPACE_BETWEEN) * (count - 1)) // count, 0)


def _number(element: etree._Element, name: str, otherwise: str = "") -> int:
    """Return a whole number that an attribute says; 0 where it says none."""
    said = element.get(w(name), otherwise)
    return int(said) if said.isdecimal() else 0
