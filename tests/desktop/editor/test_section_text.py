import pytest
from hypothesis import given
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.domain.richtext import EMPTY, Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from tests.desktop.editor.page_pilot import a_text, items, shape, type_keys
from tests.rich_texts import rich_texts

Key, Modifier = Qt.Key, Qt.KeyboardModifier
BACK_TAB = (Key.Key_Backtab, Modifier.ShiftModifier)
SELECT_ALL = (Key.Key_A, Modifier.ControlModifier)
LINKED = rich_text([Block((Span("see "), Span("IOM", link="https://iom.int")))])


def undo_all(text: SectionText) -> int:
    steps = 0
    while text.document().isUndoAvailable():
        text.undo()
        steps += 1
    return steps


@pytest.mark.parametrize(("sign", "kind"), [("-", "bullet"), ("*", "bullet"), ("1.", "number"), ("1)", "number")])
def test_a_sign_and_a_space_at_the_start_of_a_paragraph_make_a_list(text: SectionText, sign: str, kind: str) -> None:
    type_keys(text, f"{sign} item")
    assert shape(text.body()) == [(kind, 0, "item")]


def test_the_list_that_a_sign_made_is_undone_in_one_step(text: SectionText) -> None:
    type_keys(text, "- ")
    text.undo()
    assert text.toPlainText() == "- "
    text.redo()
    type_keys(text, "item")
    assert shape(text.body()) == [("bullet", 0, "item")]


def test_a_sign_inside_a_paragraph_stays_a_sign(text: SectionText) -> None:
    type_keys(text, "a - b 1. c")
    assert shape(text.body()) == [("paragraph", 0, "a - b 1. c")]


def test_enter_goes_on_with_the_list_and_leaves_it_on_an_empty_item(text: SectionText) -> None:
    type_keys(text, "- one", Key.Key_Return, "two", Key.Key_Return, Key.Key_Return, "end")
    assert shape(text.body()) == [("bullet", 0, "one"), ("bullet", 0, "two"), ("paragraph", 0, "end")]


def test_enter_on_an_empty_nested_item_goes_one_level_out(text: SectionText) -> None:
    type_keys(text, "- one", Key.Key_Return, Key.Key_Tab, Key.Key_Return, "two")
    assert shape(text.body()) == [("bullet", 0, "one"), ("bullet", 0, "two")]


def test_backspace_at_the_start_of_an_item_makes_it_a_paragraph(text: SectionText) -> None:
    type_keys(text, "- one", Key.Key_Home, Key.Key_Backspace)
    assert shape(text.body()) == [("paragraph", 0, "one")]


def test_numbers_count_on_when_the_paragraph_between_them_goes(text: SectionText) -> None:
    numbers = items("a", "b", kind=BlockType.NUMBER)
    text.fill(a_text(numbers, "x", numbers))
    text.moveCursor(QTextCursor.MoveOperation.Start)
    type_keys(text, Key.Key_Down, Key.Key_Down, Key.Key_Home, Key.Key_Delete, Key.Key_Delete)
    last = text.document().lastBlock()
    assert last.textList().itemText(last) == "4."


def test_tab_and_shift_tab_change_the_level_of_an_item(text: SectionText) -> None:
    type_keys(text, "- one", Key.Key_Tab, Key.Key_Tab)
    assert shape(text.body()) == [("bullet", 2, "one")]
    type_keys(text, BACK_TAB)
    assert shape(text.body()) == [("bullet", 1, "one")]


def test_tab_outside_a_list_wants_to_go_on_and_types_nothing(text: SectionText, qtbot: QtBot) -> None:
    type_keys(text, "one")
    with qtbot.waitSignal(text.tabbed) as tabbed:
        type_keys(text, Key.Key_Tab)
    with qtbot.waitSignal(text.tabbed) as back:
        type_keys(text, BACK_TAB)
    assert (tabbed.args, back.args) == ([1], [-1])
    assert text.body() == plain_paragraphs("one")


def test_ctrl_tab_goes_on_also_inside_a_list(text: SectionText, qtbot: QtBot) -> None:
    type_keys(text, "- one")
    with qtbot.waitSignal(text.tabbed):
        type_keys(text, (Key.Key_Tab, Modifier.ControlModifier))
    assert shape(text.body()) == [("bullet", 0, "one")]


def test_shift_tab_on_the_outermost_level_goes_back(text: SectionText, qtbot: QtBot) -> None:
    type_keys(text, "- one")
    with qtbot.waitSignal(text.tabbed):
        type_keys(text, BACK_TAB)


def test_shift_enter_breaks_the_line_and_not_the_paragraph(text: SectionText) -> None:
    type_keys(text, "one", (Key.Key_Return, Modifier.ShiftModifier), "two")
    assert shape(text.body()) == [("paragraph", 0, "one\u2028two")]


def test_selected_blocks_become_a_list_and_paragraphs_again(text: SectionText) -> None:
    text.fill(plain_paragraphs("one\ntwo"))
    type_keys(text, SELECT_ALL)
    text.toggle_list(BlockType.NUMBER)
    assert shape(text.body()) == [("number", 0, "one"), ("number", 0, "two")]
    text.toggle_list(BlockType.NUMBER)
    assert text.body() == plain_paragraphs("one\ntwo")
    text.undo()
    assert shape(text.body()) == [("number", 0, "one"), ("number", 0, "two")]


def test_bullets_become_numbers_and_keep_their_levels(text: SectionText) -> None:
    text.fill(a_text(items("one"), items("two", level=1)))
    type_keys(text, SELECT_ALL)
    text.toggle_list(BlockType.NUMBER)
    assert shape(text.body()) == [("number", 0, "one"), ("number", 1, "two")]


def test_bold_and_italic_hold_for_what_is_typed_next_and_for_the_selection(text: SectionText) -> None:
    text.toggle_bold()
    type_keys(text, "b")
    text.toggle_bold()
    text.toggle_italic()
    type_keys(text, "i")
    assert text.body().blocks[0].spans == (Span("b", bold=True), Span("i", italic=True))
    type_keys(text, SELECT_ALL)
    text.clear_form()
    assert text.body() == plain_paragraphs("bi")


def test_clearing_without_a_selection_takes_the_form_of_the_word_at_the_cursor(text: SectionText) -> None:
    text.fill(rich_text([Block((Span("one two", bold=True),))]))
    text.clear_form()
    assert text.body().blocks[0].spans == (Span("one ", bold=True), Span("two"))


def test_typing_behind_a_link_does_not_make_it_longer(text: SectionText) -> None:
    text.fill(LINKED)
    type_keys(text, " now")
    assert text.body().blocks[0].spans[1:] == (Span("IOM", link="https://iom.int"), Span(" now"))


def test_typing_inside_a_link_belongs_to_it(text: SectionText) -> None:
    text.fill(LINKED)
    type_keys(text, Key.Key_Left, "x")
    assert text.body().blocks[0].spans[1] == Span("IOxM", link="https://iom.int")


def test_a_paragraph_after_a_link_is_not_part_of_it(text: SectionText) -> None:
    text.fill(LINKED)
    type_keys(text, Key.Key_Return, "next")
    assert text.body().blocks[1].spans == (Span("next"),)


def test_typing_over_several_selected_blocks_leaves_one(text: SectionText) -> None:
    text.fill(a_text("one", items("two", "three")))
    type_keys(text, SELECT_ALL, "x")
    assert shape(text.body()) == [("paragraph", 0, "x")]


def test_a_paragraph_deleted_with_its_end_leaves_the_list_behind_it_alone(text: SectionText) -> None:
    text.fill(a_text("one", items("two", "three")))
    text.moveCursor(QTextCursor.MoveOperation.Start)
    type_keys(text, (Key.Key_Down, Modifier.ShiftModifier), (Key.Key_Home, Modifier.ShiftModifier), Key.Key_Delete)
    assert shape(text.body()) == [("bullet", 0, "two"), ("bullet", 0, "three")]


def test_shortcuts_leave_a_selection_of_several_blocks_alone(text: SectionText) -> None:
    text.fill(plain_paragraphs("one\ntwo"))
    type_keys(text, SELECT_ALL, (Key.Key_C, Modifier.ControlModifier))
    assert text.body() == plain_paragraphs("one\ntwo")


def test_undo_goes_back_by_sentences(text: SectionText) -> None:
    type_keys(text, "One. Two.")
    text.undo()
    assert text.toPlainText() == "One."


def test_everything_that_was_typed_can_be_undone(text: SectionText) -> None:
    type_keys(text, "One.", Key.Key_Return, "- a", Key.Key_Return, Key.Key_Tab, "b", Key.Key_Return, BACK_TAB, "c")
    type_keys(text, Key.Key_Return, Key.Key_Return, "1. d", Key.Key_Home, Key.Key_Backspace, Key.Key_Backspace)
    assert undo_all(text) > 5
    assert text.body() == EMPTY


def test_undo_keys_are_left_to_the_page(text: SectionText) -> None:
    type_keys(text, "one", (Key.Key_Z, Modifier.ControlModifier))
    assert text.body() == plain_paragraphs("one")


def test_copy_and_paste_within_the_program_keeps_everything(text: SectionText) -> None:
    body = rich_text(
        [*a_text("Intro").blocks, *LINKED.blocks, *items("a"), *items("b", kind=BlockType.NUMBER, level=2)]
    )
    text.fill(body)
    type_keys(text, SELECT_ALL, (Key.Key_C, Modifier.ControlModifier), Key.Key_Delete)
    assert text.body() == EMPTY
    type_keys(text, (Key.Key_V, Modifier.ControlModifier))
    assert text.body() == body


def test_a_word_that_is_cut_and_pasted_elsewhere_keeps_its_space(text: SectionText) -> None:
    text.fill(plain_paragraphs("one two three"))
    type_keys(text, *[(Key.Key_Left, Modifier.ShiftModifier)] * 6, (Key.Key_X, Modifier.ControlModifier))
    assert text.body() == plain_paragraphs("one two")
    type_keys(text, Key.Key_Home, (Key.Key_Right, Modifier.ControlModifier), Key.Key_Left)
    type_keys(text, (Key.Key_V, Modifier.ControlModifier))
    assert text.body() == plain_paragraphs("one three two")


def test_pasted_html_is_cleaned_and_undone_in_one_step(text: SectionText) -> None:
    mime = QMimeData()
    mime.setHtml(
        "<p style='color:red;font:40pt Arial'>A <b>b</b></p><ul><li>c</ul><script>x</script><img src=file:///x>"
    )
    text.insertFromMimeData(mime)
    assert shape(text.body()) == [("paragraph", 0, "A b"), ("bullet", 0, "c")]
    text.undo()
    assert text.body() == EMPTY


def test_text_pasted_into_an_empty_item_stays_in_the_list(text: SectionText) -> None:
    type_keys(text, "- ")
    QGuiApplication.clipboard().setText("pasted")
    type_keys(text, (Key.Key_V, Modifier.ControlModifier))
    assert shape(text.body()) == [("bullet", 0, "pasted")]


def test_no_resource_is_ever_loaded(text: SectionText) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(kind, QUrl("file:///etc/passwd")) is None


def test_a_locked_text_can_be_copied_and_not_changed(text: SectionText) -> None:
    text.fill(plain_paragraphs("one two"))
    text.lock(is_locked=True)
    type_keys(text, SELECT_ALL, "x", Key.Key_Return, Key.Key_Backspace, (Key.Key_V, Modifier.ControlModifier))
    type_keys(text, (Key.Key_C, Modifier.ControlModifier))
    assert text.body() == plain_paragraphs("one two")
    assert QGuiApplication.clipboard().text() == "one two"


def test_a_locked_text_can_be_opened_again(text: SectionText) -> None:
    text.lock(is_locked=True)
    text.lock(is_locked=False)
    type_keys(text, "x")
    assert text.body() == plain_paragraphs("x")


def test_the_box_is_as_high_as_its_text(text: SectionText) -> None:
    before = text.height()
    type_keys(text, "word " * 60)
    assert text.height() > before
    assert text.height() >= text.document().size().height()
    assert text.verticalScrollBar().maximum() == 0


def test_an_empty_box_has_room_for_its_hint(text: SectionText) -> None:
    before = text.height()
    text.set_hint("word " * 100)
    assert text.height() > before
    type_keys(text, "x")
    assert text.height() == before


def test_arabic_runs_from_the_right_and_english_from_the_left(text: SectionText) -> None:
    text.fill(plain_paragraphs("مرحبا بكم (IOM) 2017\nHello"))
    first = text.document().firstBlock()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    assert first.next().textDirection() is Qt.LayoutDirection.LeftToRight


def test_delete_at_the_end_of_a_block_joins_the_next_one(text: SectionText) -> None:
    text.fill(a_text("one", items("two")))
    text.moveCursor(QTextCursor.MoveOperation.Start)
    type_keys(text, Key.Key_End, Key.Key_Delete)
    assert shape(text.body()) == [("paragraph", 0, "onetwo")]


def test_the_wheel_is_left_to_the_page(text: SectionText) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Modifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(text.viewport(), wheel)
    assert not wheel.isAccepted()


def test_the_menu_has_the_pages_undo_in_place_of_qts(text: SectionText, qtbot: QtBot) -> None:
    mine = QAction("Undo here", text)
    text.set_menu_head([mine])
    menu = text.context_menu()
    qtbot.addWidget(menu)
    names = [action.objectName() for action in menu.actions()]
    assert menu.actions()[0] is mine
    assert "edit-undo" not in names
    assert "edit-paste" in names


@pytest.mark.usefixtures("qapp")
@given(body=rich_texts())
def test_a_text_that_is_filled_in_comes_out_as_it_was(body: RichText) -> None:
    text = SectionText()
    text.fill(body)
    assert text.body() == body
    text.deleteLater()
