"""Blocks as people type them in Word: signs and numbers before the words become the list items that they stand for."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from iom_tracker.documents.legacy_assembly import with_signs
from iom_tracker.documents.paragraphs import Gap, TextLine, goes_on_over_page
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from iom_tracker.domain.word_count import BULLET_SIGNS

_SYMBOL_FONTS: Final = "\uf0b7\uf0a7\uf0d8\uf076"  # bullets of Symbol and Wingdings, as they are copied as text
_SIGNS: Final = "".join(sorted(BULLET_SIGNS)).replace("-", r"\-") + _SYMBOL_FONTS
_BULLET = re.compile(rf"(?:[{_SIGNS}]\s+|[•◦▪‣{_SYMBOL_FONTS}])(?=\S)")
_NUMBER = re.compile(r"(\d{1,9})[.)]\s+(?=\S)")
_LEAST: Final = 2  # items that count up make a list


class DocumentBinding:
    """Makes texts of the lines of a Word file, which have their format."""

    def body(self, lines: Sequence[TextLine]) -> tuple[RichText, int]:
        """Return an answer, and how many words of its lines were the numbers of its items."""
        blocks = [_with_bullet(block) for block in _joined(lines)]
        numbered = _typed_numbers(blocks)
        made = (_with_number(block) if at in numbered else block for at, block in enumerate(blocks))
        return rich_text(made), len(numbered)

    def plain(self, lines: Sequence[TextLine]) -> tuple[str, ...]:
        """Return text that has no format: the signs of its list items stay in it."""
        return with_signs(self.body(lines)[0])


def cut(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """Return the spans of a text between two of its characters."""
    kept, at = [], 0
    for span in spans:
        words = span.text[max(start - at, 0) : max(end - at, 0)]
        kept += [span._replace(text=words)] if words else []
        at += len(span.text)
    return tuple(kept)


def is_typed_bullet(text: str) -> bool:
    """Say whether a text begins with the sign of a list item."""
    return bool(_BULLET.match(text))


def _joined(lines: Iterable[TextLine]) -> list[Block]:
    """Return the blocks of lines; a paragraph goes on over a page's end."""
    blocks: list[Block] = []
    for line in lines:
        if line.block is None:
            continue
        above = blocks[-1] if blocks else None
        if above and line.gap is Gap.PAGE and _goes_on(above, line.block):
            blocks[-1] = above._replace(spans=(*above.spans, Span(" "), *line.block.spans))
        else:
            blocks.append(line.block)
    return blocks


def _goes_on(above: Block, below: Block) -> bool:
    is_plain = below.type is BlockType.PARAGRAPH and not is_typed_bullet(below.text)
    return is_plain and above.type is BlockType.PARAGRAPH and goes_on_over_page(above.text, below.text)


def _with_bullet(block: Block) -> Block:
    found = _BULLET.match(block.text) if block.type is BlockType.PARAGRAPH else None
    return _without(block, found.end())._replace(type=BlockType.BULLET) if found else block


def _with_number(block: Block) -> Block:
    found = _NUMBER.match(block.text)
    return _without(block, found.end())._replace(type=BlockType.NUMBER) if found else block


def _without(block: Block, count: int) -> Block:
    return block._replace(spans=cut(block.spans, count, len(block.text)))


def _typed_numbers(blocks: Sequence[Block]) -> set[int]:
    """Return which paragraphs are numbered by hand: at least two that count up from 1."""
    sure: set[int] = set()
    run: list[int] = []
    for at, block in enumerate(blocks):
        found = _NUMBER.match(block.text) if block.type is BlockType.PARAGRAPH else None
        number = int(found[1]) if found else 0
        run = [*run, at] if number == len(run) + 1 else [at] if number == 1 else []
        sure.update(run if len(run) >= _LEAST else ())
    return sure
