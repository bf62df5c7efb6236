"""What becomes of a merge while a person decides: choices made, choices left, and what was typed round them.

The text in the result is all there is to go by: undo and redo may have brought it back from anywhere. As long as
nothing was typed it is one that was made here, so the next choice gives exactly what the merge says; else the wording
is put in the place of its label, and everything round it is left as it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from iom_tracker.desktop.conflicts.label import LabelWords, choice_link, choice_number, label_spans
from iom_tracker.domain.automatic_merge import MOST_HEADS
from iom_tracker.domain.conflict import Conflict
from iom_tracker.domain.richtext import Block, RichText, Span, rich_text
from iom_tracker.domain.sentence_units import BlockBreak, Sentence, Unit, text_of, units_of
from iom_tracker.domain.text_merge import Clash, TextMerge, merge_texts

Made = Mapping[int, tuple[int, ...]]
_PLACE: Final = "Choice."  # reads as a sentence, so that the sentences beside it keep their usual space


class Deciding:
    """The merge of one conflict's versions, and its way to a text without choices."""

    def __init__(self, merge: TextMerge, words: LabelWords) -> None:
        self._merge = merge
        self._labels = tuple(label_spans(number, clash, words) for number, clash in enumerate(merge.clashes))
        self._known: dict[RichText, Made] = {}
        self.start = self._shown({})
        self.combined = merge.combined()

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """The choices by their numbers."""
        return self._merge.clashes

    def read(self, body: RichText) -> RichText:
        """Return a text whose labels are whole; what is left of a damaged one is text like any other."""
        return rich_text(block._replace(spans=tuple(self._whole_labels(block))) for block in body.blocks)

    def left(self, body: RichText) -> tuple[int, ...]:
        """Return the numbers of the choices that are left in a text, in the order of the text."""
        numbers = (number for block in body.blocks for number, _ in _runs(block) if number is not None)
        return tuple(dict.fromkeys(numbers))

    def choose(self, body: RichText, number: int, options: Sequence[int]) -> RichText:
        """Return the text with these options of a choice, in order, in the place of its label."""
        return self._decided(body, {number: tuple(options)})

    def keep_all(self, body: RichText) -> RichText:
        """Return the text with every wording of every choice that is left."""
        return self._decided(body, {number: self.all_options(number) for number in self.left(body)})

    def all_options(self, number: int) -> tuple[int, ...]:
        """Return the options that keep every different wording of a choice."""
        options = self.clashes[number].options
        return tuple(options.index(option) for option in dict.fromkeys(options))

    def is_label(self, number: int, text: str) -> bool:
        """Say whether a text is the whole label of a choice."""
        return number < len(self._labels) and text == "".join(span.text for span in self._labels[number])

    def _decided(self, body: RichText, choices: Made) -> RichText:
        made = self._known.get(body)
        if made is not None and not made.keys() & choices.keys():
            return self._shown({**made, **choices})
        runs = {number: self.clashes[number].chosen(options) for number, options in choices.items()}
        return rich_text(block for each in body.blocks for block in _with_runs(each, runs))

    def _shown(self, made: Made) -> RichText:
        """Return the merge with the choices that are made, and labels in the place of the others."""
        blocks = text_of(self._units(made)).blocks
        body = rich_text(block._replace(spans=tuple(self._labelled(block))) for block in blocks)
        self._known[body] = made
        return body

    def _units(self, made: Made) -> Iterator[Unit]:
        number = 0
        for piece in self._merge.pieces:
            if not isinstance(piece, Clash):
                yield from piece.units
                continue
            yield from piece.chosen(made[number]) if number in made else _place(number, piece)
            number += 1

    def _labelled(self, block: Block) -> Iterator[Span]:
        for span in block.spans:
            number = choice_number(span.link)
            yield from (span,) if number is None else self._labels[number]

    def _whole_labels(self, block: Block) -> Iterator[Span]:
        for number, spans in _runs(block):
            is_whole = number is None or self.is_label(number, "".join(span.text for span in spans))
            yield from spans if is_whole else (span._replace(link=None) for span in spans)


def deciding(conflict: Conflict, words: LabelWords) -> Deciding:
    """Return the merge of a conflict's versions; where they are too many, one choice between whole texts."""
    texts = [head.body for head in conflict.heads]
    if len(texts) <= MOST_HEADS:
        return Deciding(merge_texts(conflict.base_text, texts), words)
    return Deciding(TextMerge((Clash(tuple(units_of(text) for text in texts), ()),)), words)


def _place(number: int, clash: Clash) -> Iterator[Unit]:
    """Yield what holds the place of a choice; blocks of its own where all its wordings are."""
    options = [option for option in clash.options if option]
    if all(isinstance(option[0], BlockBreak) for option in options):
        yield options[0][0]
    yield Sentence((Span(_PLACE, link=choice_link(number)),))
    if all(isinstance(option[-1], BlockBreak) and len(option) > 1 for option in options):
        yield options[0][-1]


def _runs(block: Block) -> Iterator[tuple[int | None, tuple[Span, ...]]]:
    """Yield the labels of a block with their numbers, and what stands between them."""
    for number, spans in groupby(block.spans, key=lambda span: choice_number(span.link)):
        yield number, tuple(spans)


def _with_runs(block: Block, runs: Mapping[int, Sequence[Unit]]) -> Iterator[Block]:
    """Yield a block with units in the place of labels; block breaks among them begin new blocks."""
    current = block._replace(spans=())
    for number, spans in _runs(block):
        if number is None or number not in runs:
            current = _joined(current, spans)
            continue
        for unit_break, text in _by_breaks(runs[number]):
            if unit_break is not None:
                yield current
                current = Block((), unit_break.type, unit_break.level)
            current = current._replace(spans=(*current.spans, *text))
    yield current


def _joined(block: Block, spans: tuple[Span, ...]) -> Block:
    """Put text behind a block; where nothing came between two spaces, one of them goes."""
    if block.spans and block.spans[-1].text.endswith(" ") and spans[0].text.startswith(" "):
        spans = (spans[0]._replace(text=spans[0].text[1:]), *spans[1:])
    return block._replace(spans=(*block.spans, *spans))


def _by_breaks(units: Sequence[Unit]) -> Iterator[tuple[BlockBreak | None, tuple[Span, ...]]]:
    """Yield the text of each block with the break before it; text in front of the first break has none."""
    head: BlockBreak | None = None
    text: list[Unit] = []
    for unit in units:
        if not isinstance(unit, BlockBreak):
            text.append(unit)
            continue
        if head or text:
            yield head, _spans_of(text)
        head, text = unit, []
    if head or text:
        yield head, _spans_of(text)


def _spans_of(units: Sequence[Unit]) -> tuple[Span, ...]:
    return tuple(span for block in text_of(units).blocks for span in block.spans)
