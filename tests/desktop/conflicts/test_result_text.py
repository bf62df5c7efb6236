from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.deciding import Deciding, deciding
from iom_tracker.desktop.conflicts.label import LabelWords
from iom_tracker.desktop.conflicts.result_text import ChoiceMark, ResultText
from iom_tracker.domain.richtext import BlockType, plain_paragraphs
from tests.desktop.conflicts.conflict_pilot import BASE, OURS, PICKED, THEIRS, a_conflict, put_cursor

Key = Qt.Key
Modifier = Qt.KeyboardModifier
NEXT_TO = "Next to it. "
BOTH = PICKED.format("The policy was adopted in 2017. The policy is being drafted in 2018.")


def a_deciding(base: str | None = BASE, *versions: str) -> Deciding:
    return deciding(a_conflict(*versions, base=base), LabelWords())


@pytest.fixture
def text(qtbot: QtBot, theme: Theme) -> Iterator[ResultText]:
    """Give a result with one choice, in an active window, with the cursor at its beginning."""
    text = ResultText(theme)
    qtbot.addWidget(text)
    show(text, a_deciding())
    text.resize(600, 200)
    with qtbot.waitActive(text):
        text.show()
        text.activateWindow()
    qtbot.waitUntil(text.hasFocus)
    yield text
    text.close()


def show(text: ResultText, one: Deciding) -> None:
    text.show_document(text.new_document(one.start), one)


def mark_in(text: ResultText) -> ChoiceMark:
    (mark,) = text.marks
    return mark


def press(text: ResultText, *keys: str | Key | tuple[Key, Modifier]) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(text, key)
        elif isinstance(key, tuple):
            QTest.keyClick(text, *key)
        else:
            QTest.keyClick(text, key)


def selected(text: ResultText) -> int | None:
    return text.selected_choice


def middle_of(text: ResultText, mark: ChoiceMark) -> QPoint:
    cursor = QTextCursor(text.document())
    cursor.setPosition(mark.start + 3)
    return text.cursorRect(cursor).center()


@pytest.mark.parametrize(("key", "side"), [(Key.Key_Right, "start"), (Key.Key_Left, "end")])
def test_an_arrow_key_that_comes_to_a_label_selects_it_and_goes_on_behind_it(
    text: ResultText, key: Key, side: str
) -> None:
    mark = mark_in(text)
    put_cursor(text, mark.start if side == "start" else mark.end)
    press(text, key)
    assert selected(text) == 0
    press(text, key)
    assert selected(text) is None
    assert text.textCursor().position() == (mark.end if side == "start" else mark.start)


def test_a_line_key_passes_a_label_of_several_lines(text: ResultText) -> None:
    show(text, a_deciding(*(f"The start.\n{version}\nThe end." for version in (BASE, OURS, THEIRS))))
    text.resize(220, 300)
    put_cursor(text, 0)
    press(text, *[Key.Key_Down] * 12)
    assert text.textCursor().position() > mark_in(text).end
    press(text, *[Key.Key_Up] * 12)
    assert text.textCursor().position() < mark_in(text).start


def test_a_selection_that_grows_over_a_label_holds_the_whole_of_it_and_shrinks_again(text: ResultText) -> None:
    mark = mark_in(text)
    put_cursor(text, mark.start - 2)
    press(text, *[(Key.Key_Right, Modifier.ShiftModifier)] * 3)
    assert (text.textCursor().anchor(), text.textCursor().position()) == (mark.start - 2, mark.end)
    press(text, (Key.Key_Left, Modifier.ShiftModifier))
    assert text.textCursor().position() == mark.start


def test_what_is_typed_over_a_label_decides_the_choice(text: ResultText) -> None:
    text.go_to_choice(1)
    press(text, "It was adopted.")
    assert text.body() == plain_paragraphs(PICKED.format("It was adopted."))
    assert text.marks == ()


@pytest.mark.parametrize("side", ["start", "end"])
def test_what_is_typed_beside_a_label_is_no_part_of_it(text: ResultText, side: str) -> None:
    mark = mark_in(text)
    put_cursor(text, mark.start if side == "start" else mark.end)
    press(text, "x")
    assert mark_in(text).text == mark.text
    text.choose(0, (0,))
    assert text.body().plain == OURS.replace("The policy", "xThe policy" if side == "start" else "The policy").replace(
        "in 2017.", "in 2017." if side == "start" else "in 2017.x"
    )


def test_what_is_typed_before_a_label_that_begins_the_text_is_no_part_of_it(text: ResultText) -> None:
    show(text, a_deciding("One.", "Two has come.", "Three has gone."))
    put_cursor(text, 0)
    press(text, "x")
    assert len(text.marks) == 1
    text.choose(0, (1,))
    assert text.body().plain == "xThree has gone."


def test_an_input_method_types_beside_a_label_too(text: ResultText) -> None:
    put_cursor(text, mark_in(text).end)
    event = QInputMethodEvent()
    event.setCommitString("ب")
    QApplication.sendEvent(text, event)
    assert len(text.marks) == 1
    text.choose(0, (1,))
    assert text.body().plain == THEIRS.replace("2018.", "2018.ب")


@pytest.mark.parametrize(("key", "side"), [(Key.Key_Backspace, "end"), (Key.Key_Delete, "start")])
def test_a_label_is_selected_before_it_is_deleted(text: ResultText, key: Key, side: str) -> None:
    mark = mark_in(text)
    put_cursor(text, mark.end if side == "end" else mark.start)
    press(text, key)
    assert selected(text) == 0
    press(text, key)
    assert text.marks == ()
    assert "choose" not in text.body().plain


@pytest.mark.parametrize("key", [Key.Key_K, Key.Key_U])
def test_a_key_that_deletes_a_line_never_halves_a_label(text: ResultText, key: Key) -> None:
    put_cursor(text, 3)
    press(text, (key, Modifier.ControlModifier))
    assert len(text.marks) == 1


def test_undo_brings_a_choice_back_and_redo_decides_it_again(text: ResultText) -> None:
    text.choose(0, (1,))
    assert text.body() == plain_paragraphs(THEIRS)
    press(text, (Key.Key_Z, Modifier.ControlModifier))
    assert len(text.marks) == 1
    press(text, (Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier))
    assert text.body() == plain_paragraphs(THEIRS)


def test_typing_after_a_choice_is_a_step_of_its_own(text: ResultText) -> None:
    text.choose(0, (1,))
    press(text, "x")
    text.undo()
    assert text.body() == plain_paragraphs(THEIRS)


def test_typing_before_a_choice_is_a_step_of_its_own(text: ResultText) -> None:
    press(text, NEXT_TO)
    text.choose(0, (1,))
    assert text.body() == plain_paragraphs(NEXT_TO + THEIRS)
    text.undo()
    assert text.body().plain.startswith(NEXT_TO)
    assert len(text.marks) == 1


def test_a_choice_puts_the_cursor_to_the_next_one(text: ResultText) -> None:
    show(text, a_deciding("One. Mid stays. Two.", "One! Mid stays. Two!", "One? Mid stays. Two?"))
    text.go_to_choice(1)
    assert selected(text) == 0
    text.choose(0, (0,))
    assert selected(text) == 1
    text.choose(1, (1,))
    assert selected(text) is None
    assert text.body() == plain_paragraphs("One! Mid stays. Two?")


def test_the_way_through_the_choices_goes_round(text: ResultText) -> None:
    show(text, a_deciding("One. Mid stays. Two.", "One! Mid stays. Two!", "One? Mid stays. Two?"))
    visited = []
    for step in (1, 1, 1, -1, -1):
        text.go_to_choice(step)
        visited.append(text.selected_choice)
    assert visited == [0, 1, 0, 1, 0]


def test_a_copied_label_is_every_wording(text: ResultText) -> None:
    text.selectAll()
    text.copy()
    assert QGuiApplication.clipboard().text() == BOTH


def test_a_text_that_is_cut_and_pasted_loses_no_wording(text: ResultText) -> None:
    press(text, (Key.Key_A, Modifier.ControlModifier), (Key.Key_X, Modifier.ControlModifier))
    press(text, (Key.Key_V, Modifier.ControlModifier))
    assert text.body() == plain_paragraphs(BOTH)


def test_what_is_copied_beside_a_label_is_copied_as_it_is(text: ResultText) -> None:
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.copy()
    assert QGuiApplication.clipboard().text() == "IOM "


def test_what_is_pasted_over_a_label_decides_the_choice(text: ResultText) -> None:
    mime = QMimeData()
    mime.setText("It was adopted.")
    text.go_to_choice(1)
    text.insertFromMimeData(mime)
    assert text.body() == plain_paragraphs(PICKED.format("It was adopted."))


def test_a_click_on_a_label_selects_it_and_asks_for_a_choice(text: ResultText, qtbot: QtBot) -> None:
    place = middle_of(text, mark_in(text))
    with qtbot.waitSignal(text.menu_wanted) as asked:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args is not None
    assert asked.args[0] == 0
    assert selected(text) == 0


def test_a_click_beside_a_label_asks_for_nothing(text: ResultText, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(text.menu_wanted):
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 8))


def test_enter_on_a_label_asks_for_a_choice(text: ResultText, qtbot: QtBot) -> None:
    text.go_to_choice(1)
    before = text.body()
    with qtbot.waitSignal(text.menu_wanted):
        press(text, Key.Key_Return)
    assert text.body() == before


def test_enter_elsewhere_begins_a_paragraph_that_is_no_label(text: ResultText) -> None:
    put_cursor(text, mark_in(text).end)
    press(text, Key.Key_Return, "x")
    text.choose(0, (0,))
    assert text.body().plain == "IOM held a workshop. The policy was adopted in 2017.\nx It covers 38 countries."


def test_bold_and_italic_have_their_usual_keys(text: ResultText) -> None:
    text.write(plain_paragraphs("word"))
    press(text, (Key.Key_A, Modifier.ControlModifier))
    press(text, (Key.Key_B, Modifier.ControlModifier), (Key.Key_I, Modifier.ControlModifier))
    (span,) = text.body().blocks[0].spans
    assert (span.bold, span.italic) == (True, True)


def test_a_list_can_be_typed(text: ResultText) -> None:
    text.write(plain_paragraphs(""))
    press(text, "- one", Key.Key_Return, "two")
    assert [(block.type, block.text) for block in text.body().blocks] == [
        (BlockType.BULLET, "one"),
        (BlockType.BULLET, "two"),
    ]


def test_a_label_is_coloured_in_the_colours_of_the_theme(text: ResultText, theme: Theme) -> None:
    def grounds() -> set[str]:
        return {selection.format.background().color().name() for selection in text.extraSelections()}

    theme.choose("dark")
    assert theme.color("choice_surface").name() in grounds()
    assert not text.document().isUndoAvailable()
    text.choose(0, (0,))
    assert grounds() == set()


def test_a_locked_result_can_be_read_only(text: ResultText) -> None:
    text.lock(is_locked=True)
    before = text.body()
    text.choose(0, (0,))
    text.write(plain_paragraphs("other"))
    press(text, "x", Key.Key_Backspace, (Key.Key_X, Modifier.ControlModifier))
    assert text.body() == before


def test_each_document_keeps_its_own_steps(text: ResultText) -> None:
    first = text.document()
    one = a_deciding()
    show(text, one)
    text.choose(0, (0,))
    second = text.document()
    text.show_document(first, one)
    assert len(text.marks) == 1
    text.show_document(second, one)
    text.undo()
    assert len(text.marks) == 1
