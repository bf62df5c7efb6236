import random

import pytest
from hypothesis import given

from iom_tracker.domain.marked_text import ChangeKind, MarkedBlock, MarkedText
from iom_tracker.domain.redline import redline
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from tests.builders import NOON, body
from tests.domain.text_edits import EDITS, edited, real_sections
from tests.rich_texts import rich_texts

SIGNS = {ChangeKind.INSERTED: "+{}+", ChangeKind.DELETED: "-{}-", ChangeKind.FORMATTED: "~{}~"}


def of(old: RichText, new: RichText) -> MarkedText:
    return redline(old, new, author="Clearer", time=NOON)


def written(block: MarkedBlock) -> str:
    """Return a block with its changes in signs; a pilcrow stands for an end that was put in or taken out."""
    spans = "".join(
        SIGNS[each.marks[0].kind].format(each.span.text) if each.marks else each.span.text for each in block.spans
    )
    return spans + "".join(SIGNS[mark.kind].format("¶") for mark in block.end)


def assert_both_texts_are_in(old: RichText, new: RichText) -> None:
    marked = of(old, new)
    assert marked.accepted() == new
    assert marked.original() == old
    assert {mark.kind for block in marked.blocks[-1:] for mark in block.end} <= {ChangeKind.FORMATTED}


@given(rich_texts(), rich_texts())
def test_accepting_gives_the_new_text_and_rejecting_the_old(old: RichText, new: RichText) -> None:
    assert_both_texts_are_in(old, new)


@given(rich_texts(), rich_texts(), rich_texts())
def test_what_stands_around_a_change_stays(start: RichText, old: RichText, new: RichText) -> None:
    assert_both_texts_are_in(rich_text((*start.blocks, *old.blocks)), rich_text((*start.blocks, *new.blocks)))
    assert_both_texts_are_in(rich_text((*old.blocks, *start.blocks)), rich_text((*new.blocks, *start.blocks)))


def test_both_texts_are_in_after_edits_of_real_answers() -> None:
    dice = random.Random(5)  # noqa: S311 - no secret
    for _ in range(300):
        old = dice.choice(real_sections())
        new = edited(edited(old, EDITS["rewrite words"], dice), dice.choice(list(EDITS.values())), dice)
        assert_both_texts_are_in(old, new)


@given(rich_texts())
def test_a_text_that_did_not_change_bears_no_mark(text: RichText) -> None:
    assert not of(text, text).is_marked


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("We built ten tents in Haiti.", "We built two tents in Haiti.", ["We built -ten-+two+ tents in Haiti."]),
        ("One was built. Two fell.", "One was built.\nTwo fell.", ["One was built.- -+¶+", "Two fell."]),
        ("One was built.\nTwo fell.", "One was built. Two fell.", ["One was built.+ +-¶-", "Two fell."]),
        ("", "One.\nTwo.", ["+One.++¶+", "+Two.+"]),
        ("One.\nTwo.", "", ["-One.--¶-", "-Two.-"]),
        ("Here it is.", "Here it is.\nMore of it.", ["Here it is.+¶+", "+More of it.+"]),
        ("Here it is.\nMore.", "Here it is.", ["Here it is.-¶-", "-More.-"]),
        ("Here it is.", "Other words entirely.", ["-Here it is.-+Other words entirely.+"]),
        ("One.\nTwo.", "One.\nNew here.\nTwo.", ["One.", "+New here.++¶+", "Two."]),
        ("One.\nGone here.\nTwo.", "One.\nTwo.", ["One.", "-Gone here.--¶-", "Two."]),
    ],
)
def test_changes_are_said_as_a_person_would_make_them(old: str, new: str, shown: list[str]) -> None:
    assert [written(block) for block in of(body(old), body(new)).blocks] == shown


def test_words_that_only_changed_their_format_are_neither_put_in_nor_taken_out() -> None:
    old = rich_text([Block((Span("We built "), Span("ten tents"), Span(" there.")))])
    new = rich_text([Block((Span("We built ten "), Span("tents", bold=True), Span(" there.")))])
    (block,) = of(old, new).blocks
    assert written(block) == "We built ten ~tents~ there."
    (marked,) = [each for each in block.spans if each.marks]
    assert marked.before == Span("tents")


def test_words_that_lead_elsewhere_are_replaced() -> None:
    old, new = (rich_text([Block((Span("see here", link=f"https://{site}.org"),))]) for site in "ab")
    (block,) = of(old, new).blocks
    assert written(block) == "-see here-+see here+"


def test_words_that_lead_elsewhere_are_replaced_in_a_paragraph_that_was_split() -> None:
    old = rich_text([Block((Span("One was built. "), Span("Two fell.", link="https://a.org")))])
    new = rich_text([Block((Span("One was built."),)), Block((Span("Two fell.", link="https://b.org"),))])
    assert [written(block) for block in of(old, new).blocks] == ["One was built.- -+¶+", "-Two fell.-+Two fell.+"]
    assert_both_texts_are_in(old, new)


def test_a_paragraph_that_became_a_list_item_says_what_it_was() -> None:
    old, new = body("One."), rich_text([Block((Span("One."),), BlockType.BULLET, 1)])
    (block,) = of(old, new).blocks
    assert (block.type, block.level, block.before) == (BlockType.BULLET, 1, (BlockType.PARAGRAPH, 0))
    assert [mark.kind for mark in block.end] == [ChangeKind.FORMATTED]


def test_every_change_names_its_author_and_its_time() -> None:
    changes = of(body("One.\nTwo."), body("One.\nThree.")).changes()
    assert {(change.author, change.time) for change in changes} == {("Clearer", NOON)}
