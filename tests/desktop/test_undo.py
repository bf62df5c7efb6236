from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.undo import UndoOrder


class Page(QWidget):
    """Three boxes in one order."""

    def __init__(self) -> None:
        super().__init__()
        self.order = UndoOrder(self)
        self.boxes = [QTextEdit(self) for _ in range(3)]
        layout = QVBoxLayout(self)
        for box in self.boxes:
            layout.addWidget(box)
            self.order.watch(box)

    def texts(self) -> tuple[str, ...]:
        return tuple(box.toPlainText() for box in self.boxes)

    def type(self, box: int, text: str) -> None:
        self.boxes[box].setFocus()
        self.order.separate()
        QTest.keyClicks(self.boxes[box], text)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.close()


def test_steps_are_taken_back_in_the_order_they_were_made_across_boxes(page: Page) -> None:
    page.type(0, "one")
    page.type(1, "two")
    page.type(0, " three")

    seen = []
    while page.order.can_undo:
        page.order.undo()
        seen.append(page.texts())

    assert seen == [("one", "two", ""), ("one", "", ""), ("", "", "")]


def test_what_was_taken_back_can_be_made_again(page: Page) -> None:
    page.type(0, "one")
    page.type(1, "two")
    page.order.undo()
    page.order.undo()

    page.order.redo()
    page.order.redo()

    assert page.texts() == ("one", "two", "")
    assert not page.order.can_redo


def test_a_step_in_another_box_moves_the_focus_there(page: Page, qtbot: QtBot) -> None:
    page.type(0, "one")
    page.type(1, "two")
    page.boxes[2].setFocus()

    page.order.undo()

    qtbot.waitUntil(page.boxes[1].hasFocus)


def test_typing_after_an_undo_forgets_what_was_taken_back_in_every_box(page: Page) -> None:
    page.type(0, "one")
    page.type(1, "two")
    page.order.undo()

    page.type(2, "three")
    page.order.redo()

    assert page.texts() == ("one", "", "three")
    assert not page.boxes[1].document().isRedoAvailable()


def test_clearing_forgets_everything_and_keeps_the_texts(page: Page) -> None:
    page.type(0, "one")
    page.order.undo()
    page.type(1, "two")

    page.order.clear()
    page.order.undo()

    assert page.texts() == ("", "two", "")
    assert not page.order.can_undo
    assert not page.boxes[1].document().isUndoAvailable()


def test_a_change_is_announced(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.order.changed):
        page.type(0, "one")
    assert page.order.can_undo


def test_with_nothing_to_undo_or_redo_nothing_happens(page: Page) -> None:
    page.order.undo()
    page.order.redo()

    assert page.texts() == ("", "", "")


KEYS = st.sampled_from([Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left])
ACTS = st.lists(st.tuples(st.integers(0, 2), st.one_of(st.sampled_from(["word ", "x", "a b."]), KEYS)), max_size=25)


@pytest.mark.usefixtures("qapp")
@given(acts=ACTS)
def test_undoing_all_steps_gives_the_beginning_and_redoing_all_gives_the_end(
    acts: list[tuple[int, str | Qt.Key]],
) -> None:
    page = Page()
    for box, act in acts:
        page.type(box, act) if isinstance(act, str) else QTest.keyClick(page.boxes[box], act)
    end = page.texts()

    while page.order.can_undo:
        page.order.undo()
    beginning = page.texts()
    while page.order.can_redo:
        page.order.redo()

    assert beginning == ("", "", "")
    assert page.texts() == end
    page.deleteLater()


def test_steps_that_are_made_together_are_one_step_over_several_boxes(page: Page) -> None:
    page.type(0, "one")
    with page.order.together():
        for box in page.boxes:
            box.textCursor().insertText("new ")
    page.type(2, "x")

    seen = []
    while page.order.can_undo:
        page.order.undo()
        seen.append(page.texts())
    assert seen[1:] == [("one", "", ""), ("", "", "")]
    page.order.redo()
    page.order.redo()
    assert page.texts() == ("onenew ", "new ", "new ")


def test_what_is_done_together_after_an_undo_drops_what_was_taken_back(page: Page) -> None:
    page.type(0, "one")
    page.type(1, "two")
    page.order.undo()
    with page.order.together():
        page.boxes[2].textCursor().insertText("three")
    assert not page.order.can_redo
    page.order.undo()
    page.order.undo()
    assert page.texts() == ("", "", "")


def test_nothing_done_together_is_no_step(page: Page) -> None:
    with page.order.together():
        pass
    assert not page.order.can_undo
