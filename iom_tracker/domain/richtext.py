"""Rich text as blocks of spans, in one canonical form: equal text has equal bytes.

The characters that are taken out, and why: control characters and lone surrogates have no form in XML; U+FFFC and
U+FDD0..U+FDEF mean objects and frames to Qt; U+FFFE and U+FFFF are no characters (Unicode 15, section 23.7).
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from typing import Final, NamedTuple

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.identity import Digest

LINE_BREAK: Final = "\u2028"
HIGHEST_LEVEL: Final = 8  # Word's lists have nine levels, 0 to 8 (ISO/IEC 29500-1, 17.9.3)

_BREAKS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z", re.IGNORECASE)
_EDGE = " " + LINE_BREAK


class BlockType(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


class Span(NamedTuple):
    """A run of text with one format. A line break inside a block is U+2028.

    A report has tens of thousands of them: a tuple is made six times as fast as a frozen dataclass.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


class Block(NamedTuple):
    """A paragraph or a list item. The level counts from 0 and is 0 for paragraphs."""

    spans: tuple[Span, ...]
    type: BlockType = BlockType.PARAGRAPH
    level: int = 0

    @property
    def text(self) -> str:
        """The text without its format."""
        spans = self.spans
        return spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])


@dataclass(frozen=True, slots=True)
class RichText:
    """The body of a revision or draft. Make it with `rich_text`, which brings it into the canonical form."""

    blocks: tuple[Block, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Whether there is no text at all."""
        return not self.blocks

    @property
    def plain(self) -> str:
        """The text without format: blocks and line breaks on lines of their own."""
        return "\n".join(block.text.replace(LINE_BREAK, "\n") for block in self.blocks)

    @property
    def digest(self) -> Digest:
        """The SHA-256 of the stored form."""
        return Digest(digest_of(to_json_lines(self)))


EMPTY: Final = RichText()


def rich_text(blocks: Iterable[Block]) -> RichText:
    """Bring blocks into the canonical form.

    Text is cleaned and NFC, neighbouring spans of one format are one, blocks carry no space at their edges, blocks
    without text are gone, levels lie within 0..8 and are 0 for paragraphs, links lead to http, https or mailto.
    """
    tidy = map(_tidy_block, blocks)
    return RichText(tuple([block for block in tidy if block.spans]))


def plain_paragraphs(text: str) -> RichText:
    """Return a text whose paragraphs are separated by line ends as rich text."""
    return rich_text(Block((Span(line),)) for line in _BREAKS.split(text))


def clean(text: str) -> str:
    """Return a text without control characters, surrogates and non-characters; line ends become U+2028, tabs spaces."""
    if _is_plainest(text):
        return text
    return unicodedata.normalize("NFC", _without_unwanted(text))


def count_unwanted(text: str) -> int:
    """Return how many characters `clean` takes out of a text."""
    return 0 if _is_plainest(text) else len(_UNWANTED.findall(text))


def safe_link(target: str | None) -> str | None:
    """Return a link that may be kept, or None: only http, https and mailto, no spaces or quotes."""
    if target is None:
        return None
    cleaned = clean(target).strip()
    return cleaned if _LINK.match(cleaned) else None


def to_json_lines(body: RichText) -> str:
    """Return the stored form: the canonical JSON of one block a line."""
    return "\n".join(canonical_json(block_to_json(block)) for block in body.blocks)


def from_json_lines(text: str) -> RichText:
    """Read the stored form.

    Raises:
        DamagedText: the text is not exactly what `to_json_lines` writes.
    """
    try:
        body = RichText(tuple(block_from_json(json.loads(line)) for line in text.split("\n") if text))
        if rich_text(body.blocks) == body and to_json_lines(body) == text:
            return body
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedText(str(error)) from error
    raise DamagedText(text[:60])


def block_to_json(block: Block) -> dict[str, object]:
    """Return a block as plain data; what is not set is left out."""
    data: dict[str, object] = {"type": block.type.value, "spans": [_span_to_json(span) for span in block.spans]}
    if block.level:
        data["level"] = block.level
    return data


def block_from_json(data: dict[str, object]) -> Block:
    """Read what `block_to_json` returns; raises ValueError, TypeError or KeyError on anything else."""
    spans, level = data["spans"], data.get("level", 0)
    if not isinstance(spans, list) or not isinstance(level, int) or isinstance(level, bool):
        raise TypeError(spans)
    return Block(tuple(_span_from_json(span) for span in spans), BlockType(str(data["type"])), level)


def _tidy_block(block: Block) -> Block:
    if block.level == 0 and len(block.spans) == 1 and _is_tidy(block.spans[0]):  # most of what is ever read
        return block
    spans = [span._replace(text=_without_unwanted(span.text), link=safe_link(span.link)) for span in block.spans]
    joined = _join_alike(span for span in spans if span.text)
    trimmed = _join_alike(_trim_edges(joined))
    level = 0 if block.type is BlockType.PARAGRAPH else min(max(block.level, 0), HIGHEST_LEVEL)
    return Block(trimmed, block.type, level)


def _is_tidy(span: Span) -> bool:
    text = span.text
    return (
        span.link is None
        and (_is_plainest(text) or (_has_no_unwanted(text) and unicodedata.is_normalized("NFC", text)))
        and text[:1] not in _EDGE
        and text[-1:] not in _EDGE
    )


def _is_plainest(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _has_no_unwanted(text: str) -> bool:
    # Far faster than the patterns, which therefore only see what is hardly ever there. U+FFFC counts as printable.
    return text.isprintable() and "\ufffc" not in text


def _without_unwanted(text: str) -> str:
    if _has_no_unwanted(text):
        return text
    return _UNWANTED.sub("", _BREAKS.sub(LINE_BREAK, text).replace("\t", " "))


def _join_alike(spans: Iterable[Span]) -> tuple[Span, ...]:
    groups = groupby(spans, key=lambda span: (span.bold, span.italic, span.link))
    return tuple(
        Span(unicodedata.normalize("NFC", "".join(span.text for span in group)), *form) for form, group in groups
    )


def _trim_edges(spans: tuple[Span, ...]) -> list[Span]:
    blank = next((number for number, span in enumerate(spans) if span.text.strip(_EDGE)), len(spans))
    kept = list(spans[blank:])
    while kept and not kept[-1].text.strip(_EDGE):
        kept.pop()
    if kept:
        kept[0] = kept[0]._replace(text=kept[0].text.lstrip(_EDGE))
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(_EDGE))
    return kept


def _span_to_json(span: Span) -> dict[str, object]:
    data: dict[str, object] = {"text": span.text}
    if span.bold:
        data["bold"] = True
    if span.italic:
        data["italic"] = True
    if span.link is not None:
        data["link"] = span.link
    return data


def _span_from_json(data: dict[str, object]) -> Span:
    text, link = data["text"], data.get("link")
    if not isinstance(text, str) or not isinstance(link, str | None):
        raise TypeError(text)
    return Span(text, data.get("bold") is True, data.get("italic") is True, link)
