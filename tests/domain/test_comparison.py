import random
import time

import pytest
from hypothesis import given

from iom_tracker.domain.comparison import ComparedBlock, ComparedRun, Mark, compare
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from tests.builders import body
from tests.domain.text_edits import EDITS, edited, real_sections
from tests.rich_texts import rich_texts

SIGNS = {Mark.SAME: "{}", Mark.ADDED: "+{}+", Mark.REMOVED: "-{}-"}


def written(blocks: tuple[ComparedBlock, ...]) -> list[str]:
    return ["".join(SIGNS[run.mark].format(run.text) for run in block.runs) for block in blocks]


def one_side(blocks: tuple[ComparedBlock, ...], side: Mark) -> list[tuple[Span, ...]]:
    kept = {Mark.SAME, side}
    runs = ([run for run in block.runs if run.mark in kept] for block in blocks if block.mark in kept)
    spans = (Block(tuple(Span(run.text, run.bold, run.italic, run.link) for run in block)) for block in runs)
    return [block.spans for block in rich_text(spans).blocks]


def assert_both_texts_are_in(old: RichText, new: RichText) -> None:
    blocks = compare(old, new)
    assert one_side(blocks, Mark.REMOVED) == [block.spans for block in old.blocks]
    assert one_side(blocks, Mark.ADDED) == [block.spans for block in new.blocks]


@given(rich_texts(), rich_texts())
def test_both_texts_are_in_the_comparison_block_by_block(old: RichText, new: RichText) -> None:
    assert_both_texts_are_in(old, new)


def test_both_texts_are_in_the_comparison_after_edits_of_real_answers() -> None:
    dice = random.Random(3)  # noqa: S311 - no secret
    for _ in range(500):
        old = dice.choice(real_sections())
        new = edited(edited(old, EDITS["rewrite words"], dice), dice.choice(list(EDITS.values())), dice)
        assert_both_texts_are_in(old, new)
        assert_both_texts_are_in(new, dice.choice(real_sections()))


@given(rich_texts())
def test_a_text_does_not_differ_from_itself(text: RichText) -> None:
    blocks = compare(text, text)
    assert {block.mark for block in blocks} | {run.mark for block in blocks for run in block.runs} <= {Mark.SAME}


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("We built ten tents in Haiti.", "We built two tents in Haiti.", ["We built -ten-+two+ tents in Haiti."]),
        ("We built tents.", "We built tents. They stand.", ["We built tents.+ They stand.+"]),
        ("We built tents. They stand.", "They stand.", ["-We built tents. -They stand."]),
        ("One two three four.", "One two big three four.", ["One two +big +three four."]),
        ("One.\nTwo.", "One.\nNew here.\nTwo.", ["One.", "+New here.+", "Two."]),
        ("One.\nTwo.", "Two.", ["-One.-", "Two."]),
        ("", "One.", ["+One.+"]),
        (
            "ten tents in Haiti",
            "water for the north and cash",
            ["-ten tents in Haiti-", "+water for the north and cash+"],
        ),
    ],
)
def test_changes_are_shown_word_by_word(old: str, new: str, shown: list[str]) -> None:
    assert written(compare(body(old), body(new))) == shown


def test_short_words_between_changes_do_not_scatter_them() -> None:
    old, new = body("In the red house of kings we all sat."), body("In the blue tent of queens we all sat.")
    assert written(compare(old, new)) == ["In the -red house of kings-+blue tent of queens+ we all sat."]


def test_a_sentence_that_was_replaced_is_shown_as_a_whole() -> None:
    old, new = (
        body("We built tents in Haiti. It was very good so."),
        body("Cash went to families. It was very good so."),
    )
    assert written(compare(old, new)) == ["-We built tents in Haiti.-+Cash went to families.+ It was very good so."]


def test_a_block_that_was_much_lengthened_is_still_the_same() -> None:
    more = "Water came to the camps of the north. Staff were trained by partners in schools."
    assert written(compare(body("We built tents."), body(f"We built tents. {more}"))) == [f"We built tents.+ {more}+"]


def test_a_word_that_changed_its_format_is_removed_and_added() -> None:
    old = rich_text([Block((Span("We built tents."),))])
    new = rich_text([Block((Span("We "), Span("built", bold=True, link="https://iom.int"), Span(" tents.")))])
    assert compare(old, new)[0].runs == (
        ComparedRun("We ", Mark.SAME),
        ComparedRun("built", Mark.REMOVED),
        ComparedRun("built", Mark.ADDED, bold=True, link="https://iom.int"),
        ComparedRun(" tents.", Mark.SAME),
    )


def test_a_block_in_both_texts_has_the_new_type() -> None:
    new = rich_text([Block((Span("We built tents."),), BlockType.BULLET, 2)])
    block = compare(body("We built tents."), new)[0]
    assert (block.type, block.level, block.mark) == (BlockType.BULLET, 2, Mark.SAME)
    assert block.runs == (ComparedRun("We built tents.", Mark.SAME),)


@pytest.mark.parametrize("piece", ["a ", "A b. ", "a\n" * 5, "word. Word ", "."])
def test_huge_texts_are_compared_in_no_time(piece: str) -> None:
    many = 1_000_000 // len(piece) if "\n" not in piece else 1_000
    old, new = plain_paragraphs("x " + piece * many), plain_paragraphs("y " + piece.replace("b", "c") * many + "z")
    start = time.perf_counter()
    compare(old, new)
    assert time.perf_counter() - start < 2
