from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from iom_tracker.domain.sentence_units import (
    BlockBreak,
    Sentence,
    Spacing,
    Unit,
    sentences_of,
    text_of,
    units_of,
    whole_blocks_of,
)
from tests.builders import body
from tests.domain.text_edits import real_sections
from tests.rich_texts import rich_texts

prose = st.lists(
    st.builds(
        Span,
        st.lists(
            st.sampled_from(["One. ", "two", "Three? ", "4.  ", "e.g. ", "五。", "\u2028", "“Six.” ", "No. "])
        ).map("".join),
        st.booleans(),
    ),
    max_size=4,
)
prose_texts = st.lists(
    st.builds(lambda spans, kind: Block(tuple(spans), kind), prose, st.sampled_from(BlockType)), max_size=4
).map(rich_text)
any_texts = prose_texts | rich_texts()


def a_sentence(text: str, *, bold: bool = False) -> Sentence:
    return Sentence((Span(text, bold),))


@given(any_texts)
def test_a_text_that_is_taken_apart_and_put_together_is_the_same(text: RichText) -> None:
    assert text_of(units_of(text)) == text
    assert text_of(whole_blocks_of(text)) == text


def test_the_answers_of_the_report_come_out_as_they_were() -> None:
    assert all(text_of(units_of(section)) == section for section in real_sections())


@given(st.lists(any_texts, max_size=3), st.randoms())
def test_sentences_in_any_order_neither_flow_together_nor_fall_apart(texts: list[RichText], dice: object) -> None:
    units = [unit for text in texts for unit in units_of(text)]
    getattr(dice, "shuffle")(units)  # noqa: B009 - hypothesis gives no public type for its dice
    assert list(sentences_of(units_of(text_of(units)))) == list(sentences_of(units))


def test_every_block_begins_with_a_break_that_says_what_it_is() -> None:
    text = rich_text([Block((Span("One. Two."),)), Block((Span("Three"),), BlockType.BULLET, 2)])
    assert units_of(text) == (
        BlockBreak(),
        a_sentence("One."),
        a_sentence("Two."),
        BlockBreak(BlockType.BULLET, 2),
        a_sentence("Three"),
    )


def test_the_format_belongs_to_the_sentence() -> None:
    text = rich_text([Block((Span("One is "), Span("bold. Two", bold=True), Span(" is half.")))])
    assert units_of(text) == (
        BlockBreak(),
        Sentence((Span("One is "), Span("bold.", bold=True))),
        Sentence((Span("Two", bold=True), Span(" is half."))),
    )


def test_a_sentence_does_not_change_when_another_is_put_behind_it() -> None:
    assert units_of(body("One. Two."))[:2] == units_of(body("One."))
    assert units_of(body("一。二。"))[:2] == units_of(body("一。"))


def test_only_a_space_that_is_not_the_usual_one_is_a_unit() -> None:
    text = rich_text([Block((Span("One.  Two.\u2028Three. Four. 五。 六。"),))])
    assert [unit for unit in units_of(text) if isinstance(unit, Spacing)] == [
        Spacing((Span("  "),)),
        Spacing((Span("\u2028"),)),
        Spacing((Span(" "),)),
    ]


def test_sentences_without_a_stop_are_put_on_lines_of_their_own() -> None:
    units: list[Unit] = [BlockBreak(), a_sentence("ten shelters"), a_sentence("Twelve shelters", bold=True)]
    assert text_of(units).plain == "ten shelters\nTwelve shelters"


def test_units_without_a_break_make_a_paragraph() -> None:
    assert text_of([Spacing((Span(" "),)), a_sentence("One."), a_sentence("Two.")]) == body("One. Two.")
