"""Rich text as plain text that a person can type: a small part of Markdown, read and written without loss.

A blank line ends a paragraph. Items begin with a bullet sign or a number, and an indented item lies one level deeper
than the one above it; an empty bullet holds the place of a level that is skipped. A backslash at a line's end is a
line break inside the paragraph; at its start it says that what follows is text.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from iom_tracker.domain.emphasis import by_number, read_spans, write_spans
from iom_tracker.domain.markdown_lines import BREAKS, is_marker, read_items
from iom_tracker.domain.numbering import Place, places
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, RichText, rich_text

_INDENT: Final = "  "
_EDGES = re.compile(r"\A\s+|\\*\s+\Z|\\+\Z")
_LIKE_A_GUARD = re.compile(r"\A\\(?![*\[\]&\\])")


def from_markdown(text: str) -> RichText:
    """Read rich text from Markdown. No text is refused: what is no mark is text."""
    return from_lines(BREAKS.split(text))


def to_markdown(body: RichText) -> str:
    """Write rich text as Markdown that `from_markdown` reads as the same rich text."""
    return "\n".join(to_lines(body))


def from_lines(lines: Iterable[str]) -> RichText:
    """Read rich text from lines without line ends.

    A number is taken for a list's only where several items count up from 1, or where it stands off by more than one
    space, as programs write it. Other numbers stay in the text: "2016. A good year." begins with a year.
    """
    items = read_items(list(lines))
    return rich_text(Block(read_spans(item.source), item.type, item.level) for item in items)


def to_lines(body: RichText, is_reserved: Callable[[str], bool] = lambda _text: False) -> list[str]:
    """Write rich text as lines.

    Args:
        body: in the canonical form.
        is_reserved: says which texts mean something else where the lines will stand; these are marked as text.
    """
    lines: list[str] = []
    depth = 0
    alone = _lists_of_one(body)
    for number, (block, place) in enumerate(zip(body.blocks, places(body.blocks), strict=True)):
        if lines and not (depth and _is_item(block)):
            lines.append("")
        lines += [_INDENT * level + "-" for level in range(depth if _is_item(block) else block.level, block.level)]
        depth = block.level + 1 if _is_item(block) else 0
        lines += _block_lines(block, _marker(block, place, stands_off=number in alone), is_reserved)
    return lines


def _is_item(block: Block) -> bool:
    return block.type is not BlockType.PARAGRAPH


def _lists_of_one(body: RichText) -> set[int]:
    last_of: dict[int, tuple[int, Place]] = {}
    for index, place in enumerate(places(body.blocks)):
        if place:
            last_of[place.list] = (index, place)
    return {index for index, place in last_of.values() if place.number == 1}


def _marker(block: Block, place: Place | None, *, stands_off: bool) -> str:
    if place:
        return f"{_INDENT * block.level}{place.number}. {' ' if stands_off else ''}"
    return f"{_INDENT * block.level}- " if _is_item(block) else ""


def _block_lines(block: Block, marker: str, is_reserved: Callable[[str], bool]) -> Iterator[str]:
    source = _EDGES.sub(lambda found: "".join(map(by_number, found[0])), write_spans(block.spans))
    first, *others = _LIKE_A_GUARD.sub(lambda _: by_number("\\"), source).split(LINE_BREAK)
    lines = [f"{line}\\" for line in (first, *others)]
    lines[-1] = lines[-1].removesuffix("\\")
    guard = "\\" if (not marker and is_marker(lines[0])) or (not others and is_reserved(first)) else ""
    yield f"{marker}{guard}{lines[0]}"
    for line in lines[1:]:
        yield " " * len(marker) + line
