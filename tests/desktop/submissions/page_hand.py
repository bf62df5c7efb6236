"""Finds the parts of a page and presses them, as a person would."""

from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


class PageHand:
    """One page that is shown, and the hand of its person."""

    def __init__(self, qtbot: QtBot, page: QWidget, *, width: int = 1152, height: int = 708) -> None:
        self.page = page
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()

    def find(self, kind: type[W], name: str) -> W:
        """Return a part by its name."""
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def button(self, name: str) -> QAbstractButton:
        """Return a button by its name."""
        return self.find(QAbstractButton, name)

    def click(self, name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key)

    def words(self, name: str) -> list[str]:
        """Return what the labels of one name say that are to be seen."""
        return [label.text() for label in self.page.findChildren(QLabel, name) if label.isVisible()]

    def all_of(self, name: str) -> list[QWidget]:
        """Return the parts of one name that are to be seen."""
        return [each for each in self.page.findChildren(QWidget, name) if each.isVisible()]

    def is_shown(self, name: str) -> bool:
        """Say whether a part is to be seen."""
        return self.find(QWidget, name).isVisible()

    def place(self, widget: QWidget) -> QRect:
        """Return where a part is on the page."""
        return QRect(widget.mapTo(self.page, widget.rect().topLeft()), widget.size())

    def silent_buttons(self) -> list[str]:
        """Return the buttons that say nothing to somebody who does not see them."""
        buttons = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]
        return [each.objectName() for each in buttons if not (each.accessibleName() or each.text())]

    def tab_order(self, count: int) -> list[str]:
        """Return where the focus goes by Tab."""
        names = []
        for _ in range(count):
            self.press(Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            names.append(widget.objectName() if widget else "")
        return names
