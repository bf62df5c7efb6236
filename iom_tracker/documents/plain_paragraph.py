"""A paragraph that has a style, words and bookmarks and nothing else, as most have, is read in one go."""

from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import PARAGRAPH, DocumentFormats
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_place import Place
from iom_tracker.documents.symbols import SIGNS
from iom_tracker.documents.tracked_changes import KINDS
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.richtext import Block, BlockType, Span

_RUN: Final = w("r")
_TEXT: Final = w("t")
_PROPERTIES: Final = w("pPr")
_FORM: Final = w("rPr")
_STYLE: Final = w("pStyle")
_NUMBER: Final = w("numPr")
_BOOKMARK: Final = w("bookmarkStart")
_VALUE: Final = w("val")
_NAME: Final = w("name")
_SAYS_NOTHING: Final = frozenset({w("bookmarkEnd"), w("proofErr"), w("lastRenderedPageBreak")})
_CHANGED: Final = frozenset({*KINDS, w("rPrChange"), w("pPrChange")})
_UNFORMED: Final = (False, False)

Spans = list[Span]


def plain_paragraph(paragraph: etree._Element, place: Place, formats: DocumentFormats) -> StoryParagraph | None:
    """Return a paragraph, or None where there is anything in it for which it must be read piece by piece."""
    style, kind, spans = "", PARAGRAPH, Spans()
    bookmarks: tuple[str, ...] = ()
    for child in paragraph:
        tag = child.tag
        if tag == _RUN:
            if not _take_run(child, spans, formats):
                return None
        elif tag == _PROPERTIES:
            properties = _properties(child, formats)
            if properties is None:
                return None
            style, kind = properties
        elif tag == _BOOKMARK:
            bookmarks += (child.get(_NAME, ""),)
        elif tag not in _SAYS_NOTHING:
            return None
    return StoryParagraph(paragraph, place, Block(tuple(spans), *kind), style, bookmarks)


def _take_run(run: etree._Element, spans: Spans, formats: DocumentFormats) -> bool:
    """Add the words of a run, and say whether it has nothing but words and their format."""
    face = _UNFORMED
    for piece in run:
        tag = piece.tag
        if tag == _TEXT:
            words = piece.text
        elif tag == _FORM:
            if _is_changed(piece):
                return False
            face, words = formats.face_of(piece), None
        elif tag in SIGNS:
            words = SIGNS[tag]
        elif tag in _SAYS_NOTHING:
            words = None
        else:
            return False
        if words:
            spans.append(Span(words, *face))
    return True


def _properties(properties: etree._Element, formats: DocumentFormats) -> tuple[str, tuple[BlockType, int]] | None:
    """Return a paragraph's style and kind; None where anything in them or at its end was changed."""
    style, number = "", None
    for each in properties:
        tag = each.tag
        if tag == _STYLE:
            style = each.get(_VALUE, "")
        elif tag == _NUMBER:
            number = each
        elif tag in _CHANGED or (tag == _FORM and _is_changed(each)):
            return None
    return style, formats.kind_of(style, number)


def _is_changed(form: etree._Element) -> bool:
    return any(each.tag in _CHANGED for each in form)
