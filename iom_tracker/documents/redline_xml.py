"""A text with tracked changes as paragraphs of WordprocessingML, each change with its author and time."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from iom_tracker.documents.direction import reads_to_the_left
from iom_tracker.documents.richtext_xml import BodyWriter
from iom_tracker.documents.word_xml import value
from iom_tracker.domain.marked_text import ChangeKind, Mark, MarkedBlock, MarkedSpan, MarkedText
from iom_tracker.domain.richtext import Block

_LONGEST_AUTHOR: Final = 255  # characters, as Word lets them be
_TAGS: Final = {ChangeKind.INSERTED: "ins", ChangeKind.DELETED: "del"}


@dataclass(frozen=True, slots=True)
class RedlineWriter:
    """Writes answers with their tracked changes.

    Attributes:
        writer: of answers without any.
        numbers: gives each change a number that nothing else of the document has.
    """

    writer: BodyWriter
    numbers: Iterator[int]

    def xml(self, marked: MarkedText) -> str:
        """Return an answer's paragraphs; their prefixes are `w` and `r`."""
        blocks = marked.blocks
        now = self._forms([Block((), each.type, each.level) for each in blocks], [_ends_now(each) for each in blocks])
        if not any(each.before for each in blocks):
            return "".join(map(self._paragraph, blocks, now, now))
        kinds = [Block((), *(each.before or (each.type, each.level))) for each in blocks]
        then = self._forms(kinds, [_ended_then(each) for each in blocks])
        return "".join(map(self._paragraph, blocks, now, then))

    def _forms(self, blocks: Sequence[Block], stay: Sequence[bool]) -> list[str]:
        """Return the form of each paragraph; one whose end does not stay has that of the one that it is joined with.

        So its number is no other than that one's, and a list goes on across it.
        """
        staying = [block for block, stays in zip(blocks, stay, strict=True) if stays]
        forms = deque(self.writer.forms(staying))
        return [forms.popleft() if stays else forms[0] for stays in stay]

    def _paragraph(self, block: MarkedBlock, now: str, then: str) -> str:
        to_left = reads_to_the_left(_words(block))
        direction = "<w:bidi/>" if to_left else ""
        end = "".join(f"<w:{_TAGS[mark.kind]} {self._made(mark)}/>" for mark in block.end if mark.kind in _TAGS)
        form = f"{now}{direction}{f'<w:rPr>{end}</w:rPr>' if end else ''}"
        for mark in block.end:
            if mark.kind is ChangeKind.FORMATTED:
                form += f"<w:pPrChange {self._made(mark)}><w:pPr>{then}{direction}</w:pPr></w:pPrChange>"
        spans = "".join(self._span(span, to_left=to_left) for span in block.spans)
        return f"<w:p><w:pPr>{form}</w:pPr>{spans}</w:p>"

    def _span(self, marked: MarkedSpan, *, to_left: bool) -> str:
        span = marked.span
        runs = self.writer.span(span, to_left=to_left, change=self._change(marked), is_gone=marked.is_gone)
        for mark in marked.marks:
            if mark.kind in _TAGS:
                runs = f"<w:{_TAGS[mark.kind]} {self._made(mark)}>{runs}</w:{_TAGS[mark.kind]}>"
        return self.writer.linked(span.link, runs)

    def _change(self, marked: MarkedSpan) -> Callable[[str], str] | None:
        """Return what says, of runs of a direction, how they were set before; None where they were set the same."""
        before = marked.before
        formatted = [mark for mark in marked.marks if mark.kind is ChangeKind.FORMATTED]
        if before is None or not formatted:
            return None
        form = self.writer.format(before)
        return lambda way: f"<w:rPrChange {self._made(formatted[0])}><w:rPr>{form}{way}</w:rPr></w:rPrChange>"

    def _made(self, mark: Mark) -> str:
        time = datetime.fromisoformat(mark.time).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        author = value(mark.author[:_LONGEST_AUTHOR])
        return f'w:id="{next(self.numbers)}" w:author="{author}" w:date="{time}"'


def _ends_now(block: MarkedBlock) -> bool:
    return not any(mark.kind is ChangeKind.DELETED for mark in block.end)


def _ended_then(block: MarkedBlock) -> bool:
    return not any(mark.kind is ChangeKind.INSERTED for mark in block.end)


def _words(block: MarkedBlock) -> str:
    return "".join(span.span.text for span in block.spans)
