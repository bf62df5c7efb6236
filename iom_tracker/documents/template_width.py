"""How wide the text of a template is, by which the page numbers of its contents stand at the right."""

from collections.abc import Iterable

from lxml import etree

from iom_tracker.documents.slots import find_slots
from iom_tracker.documents.style_names import style_named
from iom_tracker.documents.word_xml import w


def fit_contents(body: etree._Element, sheet: etree._Element, names: Iterable[str]) -> None:
    """Have the page numbers of these styles of contents, which come from elsewhere, end where the text does.

    Args:
        body: the main document, with its slots.
        sheet: its styles.
        names: of the styles.
    """
    width = _text_width(_section_of_contents(body))
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
    told = [page.get(w("w"), ""), *(margins.get(w(side), "0") for side in ("left", "right", "gutter"))]
    width, *taken = [int(each) if each.isdecimal() else 0 for each in told]
    return max(width - sum(taken), 0)
