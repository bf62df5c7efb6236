"""A paragraph of somebody else's report in pieces: a heading and an answer in one paragraph are two."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from iom_tracker.documents.document_lines import DocumentLine
from iom_tracker.documents.heading_finder import CERTAIN, Found, HeadingFinder, without_question_number
from iom_tracker.documents.known_lines import LONGEST_HEADING, Kind
from iom_tracker.documents.typed_items import cut, is_typed_bullet
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, Span
from iom_tracker.domain.word_count import count_words

_MOST_PARTS: Final = 3  # that one heading is broken into
_END_OF_LEAD = re.compile(r"[.:;?!–—-]+\s+")
_MOST_ENDS: Final = 8
_SIGNS: Final = " :.–—-"
LEAD_SIGNS: Final = (":", ".", "?", "!", "–", "—", "-")
_FEWEST_CAPITALS: Final = 4
_OPENERS: Final = frozenset({Kind.QUESTION, Kind.SECTION, Kind.COMMITMENT, Kind.TRANSFORMATION})


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or a part of one that stands for itself.

    Attributes:
        words: how many of the paragraph's words are its own.
        form: by what it stands as a heading, as `bold` or `style heading 2`; empty for plain text.
    """

    line: DocumentLine
    block: Block
    words: int
    form: str = ""
    starts_page: bool = False

    images: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is printed."""
        return self.block.text

    @property
    def is_whole(self) -> bool:
        """Whether it is the paragraph, and no part of it."""
        return self.text == self.line.block.text

    @property
    def is_head(self) -> bool:
        """Whether it is the head of an answer in a table."""
        return self.is_whole and self.line.cell is not None and self.line.cell.is_head

    @property
    def shown(self) -> Block:
        """It as a person sees it: a numbered item behind the number that Word shows before it."""
        label = self.line.item.label if self.line.item and self.is_whole else ""
        return Block((Span(f"{label} "), *self.block.spans)) if label else self.block


def pieces_of(line: DocumentLine, finder: HeadingFinder) -> list[Piece]:
    """Return a paragraph's pieces; their words add up to the paragraph's."""
    blocks = [each for part in _parts(line.block, finder) for each in _with_lead(part, finder)]
    counts = [count_words(block.text) for block, _ in blocks]
    counts[0] += count_words(line.block.text) - sum(counts)
    return [
        Piece(
            line,
            block,
            count,
            "lead" if is_lead else form_of(line, block),
            line.starts_page and at == 0,
            () if at else line.images,
        )
        for at, ((block, is_lead), count) in enumerate(zip(blocks, counts, strict=True))
    ]


def openings(text: str) -> Iterator[str]:
    """Yield what a paragraph may begin with that is a heading: each of its beginnings that ends in a sign."""
    yield from (text[: found.start()] for found in _ends_of_lead(text))


def form_of(line: DocumentLine, block: Block) -> str:
    """Return by what a piece stands as a heading; empty for plain text."""
    text = block.text.strip()
    if not text or len(text) > LONGEST_HEADING:
        return ""
    if line.style:
        return f"style {line.style}"
    if line.cell and line.cell.is_head:
        return "head"
    if line.cell and line.cell.column < line.cell.columns - 1:
        return "cell"
    return _form_of_words(block, text)


def _form_of_words(block: Block, text: str) -> str:
    if all(span.bold for span in block.spans if span.text.strip(_SIGNS)):
        return "bold"
    if text.isupper() and sum(map(str.isalpha, text)) >= _FEWEST_CAPITALS:
        return "capitals"
    if without_question_number(text) != text and block.type is BlockType.PARAGRAPH:
        return "numbered"
    return "asked" if text.endswith(("?", ":")) and block.type is BlockType.PARAGRAPH else ""


def _parts(block: Block, finder: HeadingFinder) -> list[Block]:
    """Return a paragraph's lines as blocks, where line breaks stand for ends of paragraphs."""
    lines = block.text.split(LINE_BREAK)
    if len(lines) == 1 or _is_one_heading(block, finder):
        return [block]
    groups = _grouped(lines, lambda text: finder.exact(text) is not None)
    has_heading = any(_is_heading(" ".join(lines[start:end]), finder) for start, end in groups)
    has_item = any(is_typed_bullet(text) or not text.strip() for text in lines[1:])
    if not (has_heading or has_item):
        return [block]
    starts = [sum(len(text) + 1 for text in lines[:at]) for at in range(len(lines) + 1)]
    return [block._replace(spans=cut(block.spans, starts[start], starts[end] - 1)) for start, end in groups]


def _is_one_heading(block: Block, finder: HeadingFinder) -> bool:
    found = finder.sure(block.text.replace(LINE_BREAK, " "))
    if found is None or found.known is None:
        return False
    return found.certainty == CERTAIN if found.known.kind is Kind.QUESTION else found.known.is_exact


def _is_heading(text: str, finder: HeadingFinder) -> bool:
    found = finder.sure(text)
    return found is not None and found.known is not None


def _grouped(lines: Sequence[str], is_one: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return which lines belong together: those that one heading is broken into."""
    groups, at = [], 0
    while at < len(lines):
        counts = range(min(_MOST_PARTS, len(lines) - at), 1, -1)
        count = next((each for each in counts if is_one(" ".join(lines[at : at + each]))), 1)
        groups.append((at, at + count))
        at += count
    return groups


def _with_lead(block: Block, finder: HeadingFinder) -> Iterator[tuple[Block, bool]]:
    """Yield a block, or the heading that it begins with and the rest."""
    whole = finder.sure(block.text)
    is_whole = whole is not None and whole.certainty == CERTAIN
    end = 0 if is_whole else _end_of_lead(block, finder) or (0 if whole else _end_of_bold_lead(block, finder))
    if not end:
        yield block, False
        return
    yield Block(cut(block.spans, 0, end)), True
    yield Block(cut(block.spans, end, len(block.text))), False


def end_of_bold(block: Block) -> int:
    """Return where the words in bold end that a text begins with, and the sign behind them; 0 if they are no lead."""
    end = 0
    for span in block.spans:
        if not span.bold:
            break
        end += len(span.text)
    rest = block.text[end:]
    end += len(rest) - len(rest.lstrip(_SIGNS)) if rest.lstrip(" ")[:1] in LEAD_SIGNS else 0
    lead = block.text[:end].strip()
    return end if lead and len(lead) <= LONGEST_HEADING and block.text[end:].strip() else 0


def split(piece: Piece, end: int) -> tuple[Piece, Piece]:
    """Return a paragraph in two: the heading that it begins with, and what follows it."""
    lead = Block(cut(piece.block.spans, 0, end))
    rest = Block(cut(piece.block.spans, end, len(piece.text)))
    words = count_words(lead.text)
    return (
        replace(piece, block=lead, words=words, form="lead"),
        replace(piece, block=rest, words=piece.words - words, form="", starts_page=False, images=()),
    )


def _end_of_bold_lead(block: Block, finder: HeadingFinder) -> int:
    """Return where the words in bold end that a text begins with, if they are a heading; else 0."""
    end = end_of_bold(block)
    lead = block.text[:end].strip()
    if not lead:
        return 0
    found = finder.sure(lead.rstrip(":–—- ")) or (_most_like(lead, finder) if lead.endswith(LEAD_SIGNS) else None)
    return end if found and found.known and found.known.kind in _OPENERS else 0


def _end_of_lead(block: Block, finder: HeadingFinder) -> int:
    """Return where a question, word for word, or a commitment's id ends that a text begins with; else 0."""
    for found in _ends_of_lead(block.text):
        if found.end() < len(block.text) and finder.exact(block.text[: found.start()]):
            return found.end()
    return 0


def _ends_of_lead(text: str) -> Iterator[re.Match[str]]:
    return islice(_END_OF_LEAD.finditer(text, 0, LONGEST_HEADING), _MOST_ENDS)


def _most_like(lead: str, finder: HeadingFinder) -> Found | None:
    return finder.named(lead) or finder.reworded(lead)
