"""A paragraph that has a style, words and bookmarks and little else, as most have, is read in one go.

All that stands in it is looked at in the order of the file, however deep it stands. That is safe because of every mark
that may stand here it is known what it says wherever it stands; at any other the paragraph is given back unread. The
lines of contents have fields besides, which begin and end in them.
"""

from functools import lru_cache
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import PARAGRAPH, DocumentFormats
from iom_tracker.documents.fields import FIELD_SIGN, OwnField
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_place import Place
from iom_tracker.documents.symbols import SIGNS
from iom_tracker.documents.word_xml import r, w
from iom_tracker.domain.richtext import Block, BlockType, Span

_RUN: Final = w("r")
_TEXT: Final = w("t")
_FORM: Final = w("rPr")
_STYLE: Final = w("pStyle")
_NUMBER: Final = w("numPr")
_BOOKMARK: Final = w("bookmarkStart")
_FIELD: Final = frozenset({FIELD_SIGN, w("instrText")})
_LINK: Final = w("hyperlink")
_ADDRESS: Final = r("id")
_VALUE: Final = w("val")
_NAME: Final = w("name")
_SAYS_NOTHING: Final = frozenset(  # never `tabs`: what stands in it is called like the sign
    w(name)
    for name in (
        *("pPr", "ilvl", "numId", "bookmarkEnd", "proofErr", "lastRenderedPageBreak"),
        *("keepNext", "keepLines", "pageBreakBefore", "widowControl", "spacing", "ind", "contextualSpacing", "jc"),
        *("bidi", "adjustRightInd", "autoSpaceDE", "autoSpaceDN", "snapToGrid", "textAlignment", "outlineLvl"),
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "noProof", "vanish"),
        *("color", "kern", "sz", "szCs", "highlight", "u", "shd", "vertAlign", "rtl", "cs", "lang"),
    )
)
_UNFORMED: Final = (False, False)

Face = tuple[bool, bool]


def plain_paragraph(  # noqa: C901, PLR0912 - flat for speed: it is asked for as often as there are paragraphs
    paragraph: etree._Element, place: Place, formats: DocumentFormats
) -> StoryParagraph | None:
    """Return a paragraph, or None where there is anything in it for which it must be read piece by piece."""
    style, number, face = "", None, _UNFORMED
    said: list[tuple[str, Face]] = []
    bookmarks: tuple[str, ...] = ()
    field: OwnField | None = None
    for piece in paragraph.iterdescendants():
        tag = piece.tag
        if tag == _TEXT:
            said.append((piece.text or "", face))
        elif tag == _RUN:
            face = _UNFORMED
        elif tag == _STYLE:
            style = piece.get(_VALUE, "")
        elif tag in _SAYS_NOTHING:
            continue
        elif tag == _BOOKMARK:
            bookmarks += (piece.get(_NAME, ""),)
        elif tag == _FORM:
            face = formats.face_of(piece)
        elif tag == _NUMBER:
            number = piece
        elif tag in SIGNS:
            said.append((SIGNS[tag], face))
        elif tag in _FIELD:
            field = field or OwnField()
            field.take(piece, len(said))
        elif tag != _LINK or piece.get(_ADDRESS) is not None:
            return None
    if field and not field.is_quiet:
        return None
    if number is not None or style in formats.list_styles:
        block = _block(said, formats.kind_of(style, number))
    elif len(said) != 1:
        block = _block(said, PARAGRAPH)
    else:  # as most are
        block = _heading(*said[0]) if style in formats.headings else Block((Span(said[0][0], *said[0][1]),))
    return StoryParagraph(paragraph, place, block, style, bookmarks)


def _block(said: list[tuple[str, Face]], kind: tuple[BlockType, int]) -> Block:
    return Block(tuple([Span(words, *face) for words, face in said]), *kind)


@lru_cache(maxsize=256)  # the same few questions stand above every answer
def _heading(words: str, face: Face) -> Block:
    return Block((Span(words, *face),))
