"""Edits as people make them, one at a time, for tests of the merge."""

import random
from collections.abc import Callable, Sequence
from functools import cache

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.domain.richtext import BlockType, RichText, Span
from iom_tracker.domain.sentence_units import BlockBreak, Sentence, Unit, text_of, units_of
from iom_tracker.environment.framework_files import load_catalogue
from tests.tools import ROOT

Units = list[Unit]
Edit = Callable[[Units, random.Random], Units]
NEW_WORDS = ("families", "camps", "water", "cash", "staff", "training", "governments", "partners", "health", "winter")


@cache
def real_sections() -> tuple[RichText, ...]:
    """Return every answer of the 2016 report."""
    text = (ROOT / "resources" / "samples" / "iom-report-2016.txt").read_text(encoding="utf-8")
    reading = read_report_text(text, load_catalogue("agenda-for-humanity", "2016"))
    return tuple(section.body for unit in reading.units for section in unit.sections if not section.body.is_empty)


def edited(body: RichText, edit: Edit, dice: random.Random) -> RichText:
    return text_of(edit(list(units_of(body)), dice))


def a_sentence(dice: random.Random) -> Sentence:
    words = [*dice.sample(NEW_WORDS, 6), str(dice.randrange(10**6)), "reached"]
    return Sentence((Span(" ".join(words).capitalize() + "."),))


def places_of(units: Sequence[Unit], kind: type[Unit]) -> list[int]:
    return [place for place, unit in enumerate(units) if isinstance(unit, kind)]


def rewrite_words(units: Units, dice: random.Random) -> Units:
    place, sentence = _some_sentence(units, dice)
    words = sentence.text.split(" ")
    for _ in range(max(1, len(words) // 8)):
        words[dice.randrange(len(words))] = dice.choice(NEW_WORDS)
    return [*units[:place], Sentence((sentence.spans[0]._replace(text=" ".join(words)),)), *units[place + 1 :]]


def rewrite_sentence(units: Units, dice: random.Random) -> Units:
    place, _ = _some_sentence(units, dice)
    return [*units[:place], a_sentence(dice), *units[place + 1 :]]


def add_sentence(units: Units, dice: random.Random) -> Units:
    place = dice.randrange(1, len(units) + 1)
    return [*units[:place], a_sentence(dice), *units[place:]]


def delete_sentence(units: Units, dice: random.Random) -> Units:
    place, _ = _some_sentence(units, dice)
    return [*units[:place], *units[place + 1 :]]


def add_block(units: Units, dice: random.Random) -> Units:
    place = dice.choice([*places_of(units, BlockBreak), len(units)])
    kind = dice.choice(list(BlockType))
    return [*units[:place], BlockBreak(kind), a_sentence(dice), a_sentence(dice), *units[place:]]


def delete_block(units: Units, dice: random.Random) -> Units:
    starts = [*places_of(units, BlockBreak), len(units)]
    which = dice.randrange(len(starts) - 1)
    return [*units[: starts[which]], *units[starts[which + 1] :]]


def split_block(units: Units, dice: random.Random) -> Units:
    place, _ = _some_sentence(units, dice)
    return [*units[:place], BlockBreak(), *units[place:]]


def join_blocks(units: Units, dice: random.Random) -> Units:
    places = places_of(units, BlockBreak)[1:]
    place = dice.choice(places) if places else len(units)
    return [*units[:place], *units[place + 1 :]]


def change_format(units: Units, dice: random.Random) -> Units:
    place, sentence = _some_sentence(units, dice)
    spans = tuple(span._replace(bold=not span.bold) for span in sentence.spans)
    return [*units[:place], Sentence(spans), *units[place + 1 :]]


def change_block_type(units: Units, dice: random.Random) -> Units:
    place = dice.choice(places_of(units, BlockBreak))
    return [*units[:place], BlockBreak(BlockType.BULLET, dice.randrange(2)), *units[place + 1 :]]


def move_sentence(units: Units, dice: random.Random) -> Units:
    place, sentence = _some_sentence(units, dice)
    rest = [*units[:place], *units[place + 1 :]]
    there = dice.randrange(1, len(rest) + 1)
    return [*rest[:there], sentence, *rest[there:]]


EDITS: dict[str, Edit] = {
    "rewrite words": rewrite_words,
    "rewrite sentence": rewrite_sentence,
    "add sentence": add_sentence,
    "delete sentence": delete_sentence,
    "add block": add_block,
    "delete block": delete_block,
    "split block": split_block,
    "join blocks": join_blocks,
    "change format": change_format,
    "change block type": change_block_type,
    "move sentence": move_sentence,
}


def _some_sentence(units: Units, dice: random.Random) -> tuple[int, Sentence]:
    return dice.choice([(place, unit) for place, unit in enumerate(units) if isinstance(unit, Sentence)])
