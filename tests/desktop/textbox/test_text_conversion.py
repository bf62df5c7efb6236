import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from iom_tracker.desktop.textbox.lists import kind_of
from iom_tracker.desktop.textbox.text_conversion import (
    blocks_between,
    from_document,
    place_in,
    replace_text,
    set_aside,
    to_document,
    width_of,
)
from iom_tracker.domain.richtext import EMPTY, Block, BlockType, RichText, Span, rich_text
from tests.desktop.editor.page_pilot import a_text, items
from tests.rich_texts import rich_texts

pytestmark = pytest.mark.usefixtures("qapp")

anything = st.lists(
    st.builds(
        Block,
        st.lists(st.builds(Span, st.text(max_size=8), st.booleans(), st.booleans()), max_size=3).map(tuple),
        st.sampled_from(list(BlockType)),
        st.integers(0, 8),
    ),
    max_size=6,
).map(rich_text)


def a_document(body: RichText) -> QTextDocument:
    document = QTextDocument()
    to_document(body, document)
    return document


def numbers_in(document: QTextDocument) -> list[str]:
    """Return what Qt paints before each numbered item."""
    numbers, block = [], document.begin()
    while block.isValid():
        if kind_of(block)[0] is BlockType.NUMBER:
            numbers.append(block.textList().itemText(block))
        block = block.next()
    return numbers


@given(body=st.one_of(rich_texts(), anything))
def test_every_rich_text_comes_back_from_a_document_as_it_was(body: RichText) -> None:
    assert from_document(a_document(body)) == body


@given(first=rich_texts(), second=rich_texts())
def test_nothing_of_an_earlier_text_is_left_in_a_document(first: RichText, second: RichText) -> None:
    document = a_document(first)
    to_document(second, document)
    assert from_document(document) == second


@given(first=rich_texts(), second=rich_texts())
def test_a_text_that_replaces_another_is_undone_in_one_step(first: RichText, second: RichText) -> None:
    document = a_document(first)
    replace_text(second, document)
    assert from_document(document) == second
    document.undo()
    assert from_document(document) == first
    document.redo()
    assert from_document(document) == second


def test_what_is_set_aside_is_shown_and_not_read_back() -> None:
    document = a_document(a_text("Tents were gone here."))
    cursor = document.find("gone ")
    char_format = cursor.charFormat()
    set_aside(char_format)
    cursor.setCharFormat(char_format)
    assert document.toPlainText() == "Tents were gone here."
    assert from_document(document) == a_text("Tents were here.")
    assert blocks_between(document, 6, 21) == (Block((Span("were "), Span("here."))),)


def test_a_character_outside_the_basic_plane_takes_two_positions() -> None:
    assert (width_of("a"), width_of("😀"), width_of("ن")) == (1, 2, 1)


def test_characters_that_qt_likes_to_change_stay_as_they_are() -> None:
    body = rich_text([Block((Span("a\u00a0b\u2028c \u00ad 𝄞😀 مرحبا e\u0323\u0302 \u200f\u200d"),))])
    assert from_document(a_document(body)) == body


def test_an_empty_text_is_an_empty_document() -> None:
    document = a_document(EMPTY)
    assert document.isEmpty()
    assert from_document(document) == EMPTY


def test_numbered_items_of_one_level_count_up_past_nested_ones() -> None:
    body = a_text(items("one", kind=BlockType.NUMBER), items("in", level=1), items("two", kind=BlockType.NUMBER))
    assert numbers_in(a_document(body)) == ["1.", "2."]


def test_numbers_start_again_after_a_paragraph() -> None:
    body = a_text(
        items("one", "two", kind=BlockType.NUMBER), "A paragraph.", items("one", "two", kind=BlockType.NUMBER)
    )
    assert numbers_in(a_document(body)) == ["1.", "2.", "1.", "2."]


def test_numbers_start_again_under_another_item() -> None:
    inner = items("a", "b", kind=BlockType.NUMBER, level=1)
    body = a_text(items("one", kind=BlockType.NUMBER), inner, items("two", kind=BlockType.NUMBER), inner)
    assert numbers_in(a_document(body)) == ["1.", "a.", "b.", "2.", "a.", "b."]


def test_what_is_filled_in_cannot_be_undone_and_counts_as_unchanged() -> None:
    document = a_document(a_text("One."))
    QTextCursor(document).insertText("typed")
    to_document(a_text("Two."), document)
    assert not document.isUndoAvailable()
    assert not document.isModified()
    assert document.isUndoRedoEnabled()


def test_a_part_of_a_text_is_cut_between_characters_outside_the_basic_plane() -> None:
    body = rich_text([Block((Span("x😀y"), Span("bold", bold=True)))])
    part = blocks_between(a_document(body), 1, 6)
    assert part == (Block((Span("😀y"), Span("bo", bold=True))),)


def test_a_part_of_a_list_item_is_a_piece_of_text_and_whole_items_are_items() -> None:
    document = a_document(a_text(items("first item", "second")))
    assert blocks_between(document, 5, 10) == (Block((Span(" item"),)),)
    assert blocks_between(document, 0, 10) == items("first item")
    assert blocks_between(document, 6, 13) == (*items("item"), *items("se"))


@given(texts=st.lists(st.sampled_from(["", "  ", " one", "two 😀 three", "\u2028four", "five\u2028six "]), max_size=5))
def test_characters_of_a_block_are_found_in_the_document_that_says_it(texts: list[str]) -> None:
    document = QTextDocument()
    document.setPlainText("\n".join(texts))
    for number, block in enumerate(from_document(document).blocks):
        found = place_in(document, number, 1, len(block.text))
        assert found is not None
        cursor = QTextCursor(document)
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == block.text[1:]
    assert place_in(document, len(texts), 0, 1) is None
