"""The space between the paragraphs of an answer, where a template gives none to paragraphs at large."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import w

_DEFAULT: Final = f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}/{w('spacing')}"
_SIDES: Final = ("before", "after")


def set_apart(style: etree._Element, sheet: etree._Element, source: etree._Element) -> None:
    """Give a style that was copied the space that its source gives all paragraphs, if it has none where it is now.

    Args:
        style: without a space of its own.
        sheet: the styles among which it is now.
        source: those that it comes from.
    """
    default = source.find(_DEFAULT)
    if default is None or any(map(_is_wide, _spacings(style, sheet))):
        return
    form = style.find(w("pPr"))
    form = etree.SubElement(style, w("pPr")) if form is None else form
    form.append(etree.Element(w("spacing"), {w("after"): default.get(w("after"), "0")}))


def _spacings(style: etree._Element, sheet: etree._Element) -> Iterator[etree._Element]:
    """Yield the spaces that a style, those that it is based on and all paragraphs have."""
    styles = {each.get(w("styleId"), ""): each for each in sheet.iter(w("style"))}
    current: etree._Element | None = style
    for _ in range(len(styles)):  # a damaged file may have styles based on each other in a circle
        if current is None:
            break
        yield from current.findall(f"{w('pPr')}/{w('spacing')}")
        parent = current.find(w("basedOn"))
        current = styles.get(parent.get(w("val"), "")) if parent is not None else None
    yield from sheet.findall(_DEFAULT)


def _is_wide(spacing: etree._Element) -> bool:
    return any(spacing.get(w(side), "0") != "0" for side in _SIDES)
