"""Foreign HTML as rich text: what Word, LibreOffice, Outlook and web pages put on the clipboard.

Paragraphs, list items, bold, italic and links are kept; everything else is dropped, and with it the text of what is no
text (scripts, styles, hidden and deleted text, comments). Nothing is ever loaded: there is no code here that could.
Word writes a list item as a paragraph with `mso-list` in its style, and its sign as text marked `mso-list:Ignore`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Final

from typing_extensions import override

from iom_tracker.desktop.textbox.html_style import Style, declarations, styled
from iom_tracker.domain.richtext import EMPTY, LINE_BREAK, Block, BlockType, RichText, Span, rich_text

HIGHEST_LENGTH: Final = 400_000
_DEEPEST: Final = 200

_VOID_TAGS: Final = "area base br col embed frame hr img input link meta param source track wbr"
_BLOCK_TAGS: Final = (
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
_VOID: Final = frozenset(_VOID_TAGS.split())
_BLOCKS: Final = frozenset(_BLOCK_TAGS.split())
_LISTS: Final = {"ul": BlockType.BULLET, "ol": BlockType.NUMBER}
_SCOPES: Final = frozenset(("li", "ul", "ol", "td", "th"))
_SPACES: Final = re.compile("[ \t\n\r\f]+")
_EMBEDDED: Final = re.compile("data:[^\\s\"'<>]*")
_LOOSE_BRACKET: Final = re.compile(r"<(?=[^<>]*(?:<|\Z))")
_DECLARATION: Final = re.compile(r"<[!?][^>]*>")
_WORD_LEVEL: Final = re.compile(r"\blevel(\d{1,2})\b")
_NUMBER_SIGN: Final = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]", re.IGNORECASE)
_TYPED_SIGN: Final = re.compile("((?:[-–—•·*◦▪‣§o\uf0b7\uf0a7]|\\(?(?:\\d{1,3}|[a-z])[.)]))[ \xa0]+", re.IGNORECASE)


@dataclass(slots=True)
class _Draft:
    """The block that is being gathered.

    Attributes:
        is_word_item: whether Word says that this paragraph is a list item.
        sign: the bullet or number that Word wrote out.
        keeps_spaces: whether spaces count here, so that a block of nothing but hard spaces was meant.
    """

    type: BlockType = BlockType.PARAGRAPH
    level: int = 0
    is_word_item: bool = False
    sign: str = ""
    keeps_spaces: bool = False
    spans: list[Span] = field(default_factory=list)


def read_html(html: str) -> RichText:
    """Return the text of an HTML page or piece; nothing for one of more than `HIGHEST_LENGTH` characters.

    Comments and embedded pictures do not count, as Word and browsers write megabytes of them.
    """
    tame = _tame(html)
    if len(tame) > HIGHEST_LENGTH:
        return EMPTY
    reader = _Reader()
    reader.feed(tame)
    reader.close()
    return reader.text()


def _tame(html: str) -> str:
    """Take out what is not text and quote loose brackets, so that the parser's work only grows with the length."""
    bare = _EMBEDDED.sub("", _without_comments(html))
    return _DECLARATION.sub("", _LOOSE_BRACKET.sub("&lt;", bare))


def _without_comments(html: str) -> str:
    kept, position = [], 0
    while (start := html.find("<!--", position)) >= 0:
        kept.append(html[position:start])
        end = html.find("-->", start)
        position = len(html) if end < 0 else end + 3
    kept.append(html[position:])
    return "".join(kept)


class _Reader(HTMLParser):
    """Gathers blocks while the parser walks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, Style]] = []
        self._blocks: list[Block] = []
        self._draft = _Draft()
        self._needs_line = False

    def text(self) -> RichText:
        """Return what was gathered."""
        self._end_block()
        return rich_text(self._blocks)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        css = declarations(found.get("style", ""))
        if tag in _BLOCKS:
            self._start_block(tag, found, css)
        elif tag == "br":
            self._break_line()
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append((tag, styled(self._style, tag, found, css)))

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        if any(each == tag for each, _ in self._open):
            while self._close() != tag:
                pass

    @override
    def handle_data(self, data: str) -> None:
        style = self._style
        if style.is_list_sign:
            self._draft.sign += data
        elif not style.is_dropped:
            self._add(data if style.keeps_spaces else self._collapsed(data))

    @property
    def _style(self) -> Style:
        return self._open[-1][1] if self._open else Style()

    def _add(self, text: str) -> None:
        if self._needs_line and text.strip():
            self._append(LINE_BREAK)
            self._needs_line = False
        self._draft.keeps_spaces |= self._style.keeps_spaces
        self._append(text)

    def _append(self, text: str) -> None:
        style = self._style
        self._draft.spans.append(Span(text, bold=style.bold, italic=style.italic, link=style.link))

    def _collapsed(self, data: str) -> str:
        text = _SPACES.sub(" ", data)
        before = self._draft.spans[-1].text if self._draft.spans else LINE_BREAK
        return text.removeprefix(" ") if before.endswith((" ", LINE_BREAK)) else text

    def _break_line(self) -> None:
        """Break the line; a second break in a row starts a new paragraph, as letters written in HTML have it."""
        is_second = bool(self._draft.spans) and self._draft.spans[-1].text == LINE_BREAK
        if self._style.is_dropped:
            return
        if is_second and not self._style.keeps_spaces and self._draft.type is BlockType.PARAGRAPH:
            self._end_block()
        else:
            self._append(LINE_BREAK)

    def _start_block(self, tag: str, attributes: Mapping[str, str], css: Mapping[str, str]) -> None:
        self._close_implied(tag)
        if self._is_line_of_item(tag):
            self._needs_line = bool(self._draft.spans)
            return
        self._end_block()
        if tag == "li":
            lists = [each for each, _ in self._open if each in _LISTS]
            depth = max(len(lists), _told_level(attributes), 1)
            self._draft = _Draft(_LISTS[lists[-1]] if lists else BlockType.BULLET, depth - 1)
        elif level := _WORD_LEVEL.search(css.get("mso-list", "")):
            self._draft = _Draft(level=int(level[1]) - 1, is_word_item=True)

    def _close_implied(self, tag: str) -> None:
        """Close the paragraph or item whose end tag was left out, as HTML allows."""
        for each, _ in reversed(self._open):
            if each == "p" or (each == tag == "li"):
                self.handle_endtag(each)
                return
            if each in _SCOPES:
                return

    def _is_line_of_item(self, tag: str) -> bool:
        """Say whether a block is a paragraph inside a list item, which has no blocks in it, only lines."""
        scope = next((each for each, _ in reversed(self._open) if each in _SCOPES), "")
        return scope == "li" and tag not in _SCOPES

    def _close(self) -> str:
        tag, _ = self._open.pop()
        if tag in _BLOCKS:
            if self._is_line_of_item(tag):
                self._needs_line = bool(self._draft.spans)
            else:
                self._end_block()
        return tag

    def _end_block(self) -> None:
        draft, self._draft, self._needs_line = self._draft, _Draft(), False
        if draft.is_word_item:
            draft = _without_sign(draft)
        if draft.keeps_spaces or any(span.text.strip() for span in draft.spans):
            self._blocks.append(Block(tuple(draft.spans), draft.type, draft.level))


def _told_level(attributes: Mapping[str, str]) -> int:
    """Return the level that an item names, counted from 1: Word in a browser writes each item as a list of its own."""
    told = attributes.get("aria-level") or attributes.get("data-aria-level", "")
    return int(told) if re.fullmatch("[1-9]", told) else 0


def _without_sign(draft: _Draft) -> _Draft:
    """Tell bullets from numbers by the sign, which some versions of Word leave as plain text at the beginning."""
    sign, spans = draft.sign.strip(), draft.spans
    typed = _TYPED_SIGN.match(spans[0].text) if spans and not sign else None
    if typed:
        sign, spans = typed[1], [spans[0]._replace(text=spans[0].text[typed.end() :]), *spans[1:]]
    kind = BlockType.NUMBER if _NUMBER_SIGN.fullmatch(sign) else BlockType.BULLET
    return replace(draft, type=kind, spans=spans)
