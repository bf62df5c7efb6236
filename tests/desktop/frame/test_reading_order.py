from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from iom_tracker.desktop.frame.reading_order import step_focus


class Window(QMainWindow):
    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, forwards=next)


def button(name: str, parent: QWidget | None = None) -> QPushButton:
    made = QPushButton(name, parent)
    made.setObjectName(name)
    return made


def shown(qtbot: QtBot, inside: QWidget) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.setCentralWidget(inside)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def stops(window: Window, key: Qt.Key, count: int) -> list[str]:
    names = []
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        names.append((QApplication.focusWidget() or window).objectName())
    return names


def test_tab_follows_the_layout_whatever_was_made_first(qtbot: QtBot) -> None:
    inside, scroll = QWidget(), QScrollArea()
    last, second, first = button("last"), button("second"), button("first")
    line = QHBoxLayout()
    line.addWidget(first)
    line.addWidget(second)
    column = QVBoxLayout(inside)
    column.addLayout(line)
    column.addWidget(scroll)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(last)
    window = shown(qtbot, inside)
    first.setFocus()
    assert stops(window, Qt.Key.Key_Tab, 3) == ["second", "last", "first"]
    assert stops(window, Qt.Key.Key_Backtab, 2) == ["last", "second"]


def test_what_stands_in_no_layout_comes_from_where_the_lines_begin(qtbot: QtBot) -> None:
    inside = QWidget()
    inside.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for name, x in (("left", 0), ("right", 100)):
        button(name, inside).move(x, 0)
    window = shown(qtbot, inside)
    inside.findChildren(QPushButton, "right")[0].setFocus()
    assert stops(window, Qt.Key.Key_Tab, 2) == ["left", "right"]


def test_where_nothing_takes_the_keyboard_tab_does_nothing(qtbot: QtBot) -> None:
    assert not step_focus(shown(qtbot, QWidget()), forwards=True)
