"""Bold, italic and links that a plain text could not hold: words that stand here with them keep them.

A text that writes some of them, as our own exports do with asterisks, could have written all: what it does not write
was taken away.
"""

from collections import deque
from collections.abc import Iterable, Iterator

from iom_tracker.domain.proposing import Ground
from iom_tracker.domain.reading import ReadSection, ReportReading
from iom_tracker.domain.richtext import Block, RichText, Span


def has_formats(report: ReportReading) -> bool:
    """Say whether anything in a document is bold, italic or a link."""
    return any(_is_formatted(section.body) for unit in report.units for section in unit.sections)


def with_known_formats(section: ReadSection, ground: Ground) -> ReadSection:
    """Return a section of a plain text with the formats that its words have in the workspace.

    Where all of them are those of one text, the newest first, it is that text; else each paragraph is looked for in
    the texts that stand here.
    """
    if any(body == section.body for _, body in ground.heads):
        return section
    known = next((each for each in _texts(ground) if _bare(each) == section.body), None)
    return section._replace(body=known or _formatted(section.body, [body for _, body in ground.heads]))


def _texts(ground: Ground) -> Iterator[RichText]:
    """Yield what stands here, then what was published before."""
    yield from (body for _, body in ground.heads)
    newest = sorted(ground.history.values(), key=lambda each: (-each.generation, each.id))
    yield from (body for each in newest for _, body in ground.texts_of([each.id]))


def _formatted(body: RichText, standing: Iterable[RichText]) -> RichText:
    known: dict[str, deque[Block]] = {}
    for block in (block for text in standing for block in text.blocks):
        known.setdefault(block.text, deque()).append(block)
    blocks = []
    for block in body.blocks:
        alike = known.get(block.text)
        blocks.append(block._replace(spans=alike.popleft().spans) if alike else block)
    return RichText(tuple(blocks))


def _is_formatted(body: RichText) -> bool:
    return any(span != Span(span.text) for block in body.blocks for span in block.spans)


def _bare(body: RichText) -> RichText:
    return RichText(tuple(block._replace(spans=(Span(block.text),)) for block in body.blocks))
