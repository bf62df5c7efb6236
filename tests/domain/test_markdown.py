import time

import pytest
from hypothesis import given

from iom_tracker.domain.markdown import from_lines, from_markdown, to_lines, to_markdown
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from tests.rich_texts import rich_texts


def outline(text: str) -> list[tuple[str, int, str]]:
    """Return the sign, the level and the text of each block."""
    signs = {BlockType.PARAGRAPH: "", BlockType.BULLET: "-", BlockType.NUMBER: "1"}
    return [(signs[block.type], block.level, block.text) for block in from_markdown(text).blocks]


@given(rich_texts())
def test_what_is_written_is_read_as_the_same_rich_text(body: RichText) -> None:
    assert from_markdown(to_markdown(body)) == body


@given(rich_texts())
def test_only_sure_numbers_are_needed_to_read_what_is_written(body: RichText) -> None:
    assert from_lines(to_lines(body)) == body


def test_a_text_is_written_as_a_person_would() -> None:
    body = rich_text(
        [
            Block((Span("It "), Span("rained", italic=True), Span(" in 2016 (see [1]) - a lot."))),
            Block((Span("north"),), BlockType.BULLET),
            Block((Span("south"),), BlockType.BULLET, 1),
            Block((Span("one"),), BlockType.NUMBER),
            Block((Span("two"),), BlockType.NUMBER),
            Block((Span("End."),)),
        ]
    )
    assert to_markdown(body) == ("It *rained* in 2016 (see [1]) - a lot.\n\n- north\n  - south\n1. one\n2. two\n\nEnd.")


def test_a_level_that_is_skipped_has_an_empty_bullet() -> None:
    assert to_markdown(rich_text([Block((Span("deep"),), BlockType.BULLET, 2)])) == "-\n  -\n    - deep"


def test_a_list_of_one_stands_off_its_number() -> None:
    assert to_markdown(rich_text([Block((Span("one"),), BlockType.NUMBER)])) == "1.  one"


def test_a_line_break_is_a_backslash() -> None:
    body = plain_paragraphs("a")
    broken = rich_text([Block((Span("one\u2028  two\u2028\u2028three"),), BlockType.BULLET)])
    assert to_markdown(broken) == "- one\\\n    two\\\n  \\\n  three"
    assert from_markdown("a\\\n\nb") == plain_paragraphs("a\nb")
    assert from_markdown("a\\") == body


@pytest.mark.parametrize("text", ["- a", "1. a", "12) a", "-", "\\a", "\\", "a\\", "• a", "•a", "\u00a0a\u00a0"])
def test_a_paragraph_that_looks_like_something_else_is_marked_as_text(text: str) -> None:
    body = plain_paragraphs(text)
    assert to_markdown(body) != text
    assert from_markdown(to_markdown(body)) == body


def test_what_is_reserved_is_marked_as_text() -> None:
    body = rich_text([Block((Span("Page 3"),)), Block((Span("Page 3"),), BlockType.NUMBER), Block((Span("Page 4"),))])
    assert to_lines(body, lambda text: text == "Page 3") == ["\\Page 3", "", "1.  \\Page 3", "", "Page 4"]


def test_lines_make_one_paragraph_until_a_blank_one() -> None:
    assert outline("one\ntwo\n\n  three\n- four\nfive\n\nsix") == [
        ("", 0, "one two"), ("", 0, "three"), ("-", 0, "four five"), ("", 0, "six"),
    ]  # fmt: skip


def test_items_lie_deeper_than_those_above_them() -> None:
    assert outline("- a\n    1. b\n       - c\n    2. d\n * e\n\n- f\n\ng\n\n    - h") == [
        ("-", 0, "a"), ("1", 1, "b"), ("-", 2, "c"), ("1", 1, "d"), ("-", 0, "e"), ("-", 0, "f"),
        ("", 0, "g"), ("-", 0, "h"),
    ]  # fmt: skip


def test_a_dash_in_the_middle_of_a_sentence_is_no_bullet() -> None:
    assert outline("It rained\n– so they say –\nall day.\n– North\n– south") == [
        ("", 0, "It rained – so they say – all day."), ("-", 0, "North"), ("-", 0, "south"),
    ]  # fmt: skip


def test_a_word_that_was_broken_at_its_hyphen_is_one_word() -> None:
    assert outline("inter-\nagency, short-\nand long-term -\nGBV-\nRelated, 2016-\n2017") == [
        ("", 0, "inter-agency, short- and long-term - GBV-Related, 2016- 2017")
    ]


def test_numbers_can_be_left_in_the_text_unless_they_count_up() -> None:
    lines = ["1. a", "", "2. b", "", "7. c", "", "1. d", "", "- e", "", "2. f", "", "1.  g"]
    blocks = from_lines(lines).blocks
    assert [(block.type is BlockType.NUMBER, block.text) for block in blocks] == [
        (True, "a"), (True, "b"), (False, "7. c"), (False, "1. d"), (False, "e"), (False, "2. f"), (True, "g"),
    ]  # fmt: skip


def test_reading_takes_time_in_proportion_to_the_text() -> None:
    started = time.perf_counter()
    for line in ("- a\n", "  1. a\n", "– a\n", "a\\\n", "a\n", "17. a\n", "\n"):
        from_lines((line * 10_000).split("\n"))
    assert time.perf_counter() - started < 20
