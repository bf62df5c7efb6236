"""What a Word file says around the report: the cover and all else that its template brings, page heads and feet.

Of a line at the head or foot of pages the words count without what its fields show: Word renews that on every page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.fields import FIELD_SIGN
from iom_tracker.documents.packed_words import lines_of
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_walk import StoryWalk
from iom_tracker.documents.symbols import SIGNS
from iom_tracker.documents.word_xml import one_line, w

_T: Final = w("t")
_SIMPLE: Final = w("fldSimple")
_KIND: Final = w("fldCharType")
_NOT_OF_THE_LINE: Final = frozenset(w(name) for name in ("fldSimple", "txbxContent", "del", "moveFrom"))


@dataclass(frozen=True, slots=True)
class OutsideLines:
    """What a template says around a report.

    Attributes:
        images: what its images are called.
    """

    lines: frozenset[str]
    images: frozenset[str]


def lines_around(
    body: etree._Element, others: Iterable[etree._Element], drawn: Iterable[etree._Element] = ()
) -> OutsideLines:
    """Return the lines of a story in which the report has only a place yet, and of those beside it.

    Args:
        drawn: the diagrams and charts in them.
    """
    walk = StoryWalk(DocumentFormats())
    inside = walk.read(body, {})
    beside = [paragraph for story in others for paragraph in walk.read(story, {})]
    lines = (*(each.text for each in (*inside, *beside)), *map(page_line, beside), *lines_of(drawn))
    return OutsideLines(frozenset(filter(None, lines)), frozenset(name for each in inside for name in each.images))


def page_line(paragraph: StoryParagraph) -> str:
    """Return the words of a paragraph without what its fields show."""
    element = paragraph.element
    if next(element.iter(FIELD_SIGN, _SIMPLE), None) is None:
        return paragraph.text
    return one_line(" ".join("".join(_outside_fields(element)).split()))


def _outside_fields(element: etree._Element) -> Iterator[str]:
    depth = 0
    for each in element.iter(FIELD_SIGN, _T, *SIGNS):
        if each.tag == FIELD_SIGN:
            depth += {"begin": 1, "end": -1}.get(each.get(_KIND, ""), 0)
        elif depth <= 0 and not _is_elsewhere(each, element):
            yield (each.text or "") if each.tag == _T else SIGNS[str(each.tag)]


def _is_elsewhere(piece: etree._Element, line: etree._Element) -> bool:
    for around in piece.iterancestors():
        if around is line:
            return False
        if around.tag in _NOT_OF_THE_LINE:
            return True
    return True
