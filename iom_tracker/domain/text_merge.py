"""The merge of texts that were written side by side: by sentence, and never inside one.

A sentence in a published report is a claim, so each sentence of a result is one that somebody wrote. What only one side
changed is taken; what several changed differently is left to a person.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import Final

from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.sentence_units import BlockBreak, Unit, keep_apart, text_of, units_of, whole_blocks_of
from iom_tracker.domain.side_changes import Places, Run, Side
from iom_tracker.domain.text_clashes import clashing_ranges

_MOST_CHARACTERS: Final = 20_000  # far more than an answer ever has; what is longer is not taken apart
_MOST_UNITS: Final = 2_000
_PARAGRAPH: Final = BlockBreak()
_NO_CHOICES: Final[Mapping[int, Sequence[int]]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settled:
    """What all sides agree on, or only one of them changed."""

    units: Run


@dataclass(frozen=True, slots=True)
class Clash:
    """One stretch that sides changed differently.

    Attributes:
        options: what each side has there, in the order of the sides; nothing where it deleted everything.
        base: what stood there before.
        block: the block in which it begins, unless its options begin blocks of their own.
    """

    options: tuple[Run, ...]
    base: Run
    block: BlockBreak = _PARAGRAPH

    def chosen(self, options: Iterable[int] | None = None) -> Run:
        """Return these options one after the other; without a choice each different one, so that nothing is lost.

        Where no space would keep two of them apart, the later one begins another block of the same kind.
        """
        runs = dict.fromkeys(self.options) if options is None else (self.options[option] for option in options)
        units: list[Unit] = []
        for run in filter(None, runs):
            if units and not keep_apart(units[-1], run[0]):
                units.append(_last_break(units, self.block))
            units += run
        return tuple(units)


Piece = Settled | Clash


@dataclass(frozen=True, slots=True)
class TextMerge:
    """The merged text from its beginning to its end, in pieces."""

    pieces: tuple[Piece, ...]

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What a person has to decide."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Clash))

    @property
    def text(self) -> RichText | None:
        """The merged text; None while something is to be decided."""
        return None if self.clashes else self.combined()

    def combined(self, choices: Mapping[int, Sequence[int]] = _NO_CHOICES) -> RichText:
        """Return the text with what was chosen.

        Args:
            choices: for the number of a clash, counted from 0, the options to keep, in order. A clash that is not named
                keeps every different option, in the order of the sides.
        """
        return text_of(self._chosen(choices))

    def _chosen(self, choices: Mapping[int, Sequence[int]]) -> Iterator[Unit]:
        number = 0
        for piece in self.pieces:
            if isinstance(piece, Clash):
                yield from piece.chosen(choices.get(number))
                number += 1
            else:
                yield from piece.units


def merge_texts(base: RichText | None, sides: Sequence[RichText]) -> TextMerge:
    """Merge texts that were written on the same base, any number at once.

    Args:
        base: None where the texts have no common ancestor: then they stand side by side, to be combined.
        sides: the texts; their order decides nothing but the order of the options.
    """
    before = base or EMPTY
    texts = [before, *(sides or [before])]
    is_huge = any(_length(text) > _MOST_CHARACTERS for text in texts)
    units, *options = (whole_blocks_of(text) if is_huge else units_of(text) for text in texts)
    whole = _decide(tuple(options), units)
    if is_huge or isinstance(whole, Settled) or max(len(units), *map(len, options)) > _MOST_UNITS:
        return TextMerge(tuple(_joined([whole])))
    pieces = tuple(_in_blocks(_joined(_pieces([Side.of(units, option) for option in options]))))
    return TextMerge(pieces if _hangs_together(pieces) else (whole,))


def _length(body: RichText) -> int:
    return sum(len(span.text) for block in body.blocks for span in block.spans)


def _pieces(sides: Sequence[Side]) -> Iterator[Piece]:
    done = 0
    for clash in clashing_ranges(sides):
        yield _settled(sides, range(done, clash.start))
        yield _decide(tuple(_units(side.runs, clash) for side in sides), _units(sides[0].base, clash))
        done = clash.stop
    yield _settled(sides, range(done, len(sides[0].base)))


def _settled(sides: Sequence[Side], places: range) -> Settled:
    return Settled(tuple(unit for place in places for unit in _only_change(sides, place)))


def _only_change(sides: Sequence[Side], place: int) -> Run:
    before = sides[0].base[place]
    return next((side.runs[place] for side in sides if side.runs[place] != before), before)


def _decide(options: tuple[Run, ...], base: Run) -> Piece:
    """Return a stretch as a clash, unless all that changed it did the same."""
    changes = [option for number, option in enumerate(options) if option != base and option not in options[:number]]
    return Clash(options, base) if len(changes) > 1 else Settled(changes[0] if changes else base)


def _units(places: Places, stretch: range) -> Run:
    return tuple(unit for run in places[stretch.start : stretch.stop] for unit in run)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    for is_settled, group in groupby(pieces, key=lambda piece: isinstance(piece, Settled)):
        if is_settled:
            units = tuple(unit for piece in group if isinstance(piece, Settled) for unit in piece.units)
            yield from (Settled(units),) if units else ()
        else:
            yield from group


def _in_blocks(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Tell each clash in which block it begins; behind another clash, in which it began before."""
    block = _PARAGRAPH
    for piece in pieces:
        yield piece if isinstance(piece, Settled) else replace(piece, block=block)
        block = _last_break(piece.units if isinstance(piece, Settled) else piece.base, block)


def _last_break(units: Sequence[Unit], otherwise: BlockBreak) -> BlockBreak:
    return next((unit for unit in reversed(units) if isinstance(unit, BlockBreak)), otherwise)


def _hangs_together(pieces: Sequence[Piece]) -> bool:
    """Say whether the text begins with a block: where all breaks before a sentence were deleted it does not."""
    first = pieces[0] if pieces else None
    return not isinstance(first, Settled) or isinstance(first.units[0], BlockBreak)
