"""The clipboard: what is pasted becomes our blocks, what is copied becomes plain text and simple HTML."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

from iom_tracker.desktop.textbox.html_reader import HIGHEST_LENGTH, read_html
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, Span, clean
from iom_tracker.domain.word_count import BULLET_SIGNS

_LINE_END: Final = re.compile("\r\n|[\n\r\v\f\x85\u2029]")
_BULLET_LINE: Final = re.compile(rf"([ \t]*)[{re.escape(''.join(sorted(BULLET_SIGNS)))}][ \t\xa0]+(?=\S)")
_INDENT: Final = "  "
_LIST_TAGS: Final = {BlockType.BULLET: "ul", BlockType.NUMBER: "ol"}
_EDGE_SPACES: Final = " \t\xa0"
_KEEP_SPACES: Final = ' style="white-space: pre-wrap"'


def can_read(mime: QMimeData) -> bool:
    """Say whether there is text in it; files are for the window, not for a text."""
    return (mime.hasHtml() or mime.hasText()) and not any(url.isLocalFile() for url in mime.urls())


def from_mime(mime: QMimeData) -> tuple[Block, ...]:
    """Return the text of what is pasted or dropped: of its HTML if that can be read, else of its plain text."""
    if not can_read(mime):
        return ()
    plain = mime.text()[:HIGHEST_LENGTH]
    blocks = read_html(mime.html()).blocks if mime.hasHtml() else ()
    if not blocks:
        return read_plain(plain)
    return (_with_edges(blocks[0], plain),) if len(blocks) == 1 else blocks


def to_mime(blocks: Sequence[Block]) -> QMimeData:
    """Return what goes onto the clipboard."""
    mime = QMimeData()
    mime.setText(to_plain(blocks))
    mime.setHtml(to_html(blocks))
    return mime


def read_plain(text: str) -> tuple[Block, ...]:
    """Return lines as paragraphs, and those that begin with a bullet sign as bullets; empty ones are left out.

    A single line is a piece of text and stays as it is.
    """
    lines = _LINE_END.split(text)
    if len(lines) == 1:
        return (Block((Span(clean(text)),)),) if text else ()
    return tuple(_line_block(line) for line in lines if line.strip())


def to_plain(blocks: Iterable[Block]) -> str:
    """Return blocks as lines; list items with their signs."""
    return "\n".join(_signs_and_texts(blocks))


def to_html(blocks: Iterable[Block]) -> str:
    """Return blocks as HTML that every word processor understands, with no fonts or colours of this machine in it."""
    return "".join(("<html><body>", *_html_parts(blocks), "</body></html>"))


def _line_block(line: str) -> Block:
    bullet = _BULLET_LINE.match(line)
    if not bullet:
        return Block((Span(clean(line).strip(_EDGE_SPACES)),))
    level = bullet[1].count("\t") + bullet[1].count(" ") // len(_INDENT)
    return Block((Span(clean(line[bullet.end() :]).rstrip(_EDGE_SPACES)),), BlockType.BULLET, level)


def _with_edges(block: Block, plain: str) -> Block:
    """Give a piece of text the spaces at its ends again, which HTML does not keep."""
    before = plain[: len(plain) - len(plain.lstrip(" "))]
    after = plain[len(plain.rstrip(" ")) :]
    first, last = block.spans[0], block.spans[-1]
    return block._replace(spans=(first._replace(text=before), *block.spans, last._replace(text=after)))


def _signs_and_texts(blocks: Iterable[Block]) -> Iterator[str]:
    counts: dict[int, int] = {}
    for block in blocks:
        text = block.text.replace(LINE_BREAK, "\n")
        counts = {level: count for level, count in counts.items() if level <= block.level}
        if block.type is BlockType.NUMBER:
            counts[block.level] = counts.get(block.level, 0) + 1
            yield f"{_INDENT * block.level}{counts[block.level]}. {text}"
        elif block.type is BlockType.BULLET:
            counts.pop(block.level, None)
            yield f"{_INDENT * block.level}- {text}"
        else:
            counts.clear()
            yield text


def _html_parts(blocks: Iterable[Block]) -> Iterator[str]:
    open_lists: list[str] = []
    for block in blocks:
        yield from _move_to(block, open_lists)
        tag = "p" if block.type is BlockType.PARAGRAPH else "li"
        yield f"<{tag}{_KEEP_SPACES}>{''.join(_span_html(span) for span in block.spans)}</{tag}>"
    yield from _close(open_lists, 0)


def _move_to(block: Block, open_lists: list[str]) -> Iterator[str]:
    """Open and close lists until the next block can be written."""
    if block.type is BlockType.PARAGRAPH:
        yield from _close(open_lists, 0)
        return
    tag = _LIST_TAGS[block.type]
    yield from _close(open_lists, block.level + 1)
    if len(open_lists) == block.level + 1 and open_lists[-1] != tag:
        yield from _close(open_lists, block.level)
    while len(open_lists) <= block.level:
        open_lists.append(tag)
        yield f"<{tag}>"


def _close(open_lists: list[str], depth: int) -> Iterator[str]:
    while len(open_lists) > depth:
        yield f"</{open_lists.pop()}>"


def _span_html(span: Span) -> str:
    html = escape(span.text).replace(LINE_BREAK, "<br>")
    if span.italic:
        html = f"<i>{html}</i>"
    if span.bold:
        html = f"<b>{html}</b>"
    return f'<a href="{escape(span.link)}">{html}</a>' if span.link else html
