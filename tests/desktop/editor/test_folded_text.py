from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.folded_text import FoldedText

LONG = ("IOM will work towards this. " * 20,)


@pytest.fixture
def folded(qtbot: QtBot, theme: Theme) -> Iterator[FoldedText]:
    folded = FoldedText(theme)
    qtbot.addWidget(folded)
    folded.resize(300, 60)
    folded.show_paragraphs(LONG)
    folded.show()
    folded.activateWindow()
    qtbot.waitUntil(folded.isActiveWindow)
    yield folded
    folded.close()


def test_a_click_unfolds_the_text_and_another_folds_it(folded: FoldedText) -> None:
    low = folded.heightForWidth(300)
    QTest.mouseClick(folded, Qt.MouseButton.LeftButton)
    assert folded.heightForWidth(300) > low
    QTest.mouseClick(folded, Qt.MouseButton.LeftButton)
    assert folded.heightForWidth(300) == low


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keyboard_unfolds_the_text(folded: FoldedText, key: Qt.Key) -> None:
    folded.setFocus()
    QTest.keyClick(folded, key)
    assert folded.isChecked()


def test_another_text_is_folded_again(folded: FoldedText) -> None:
    folded.toggle()
    folded.show_paragraphs(LONG)
    assert not folded.isChecked()


def test_a_short_text_cannot_be_unfolded_and_takes_no_focus(folded: FoldedText) -> None:
    folded.show_paragraphs(("Short.",))
    QTest.mouseClick(folded, Qt.MouseButton.LeftButton)
    assert not folded.isChecked()
    assert folded.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_without_a_text_there_is_nothing_to_see(folded: FoldedText) -> None:
    folded.show_paragraphs(())
    assert folded.isHidden()


def test_fewer_lines_take_less_room(folded: FoldedText) -> None:
    two = folded.heightForWidth(300)
    folded.show_lines(1)
    assert folded.heightForWidth(300) < two
    assert not folded.grab().isNull()
