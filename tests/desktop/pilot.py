"""Drives a window by keys and clicks, as a person would."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.main_window import MainWindow
from iom_tracker.desktop.outline.model import NODE_ROLE
from iom_tracker.desktop.session import Session
from iom_tracker.domain.identity import SectionRef

W = TypeVar("W", bound=QWidget)
PATIENCE = 10_000


class Pilot:
    """One window and the hands of its person."""

    def __init__(self, qtbot: QtBot, window: MainWindow, session: Session) -> None:
        self.qtbot, self.window, self.session = qtbot, window, session

    def open(self, path: Path) -> None:
        """Open a workspace and wait for its first page and what stands beside it."""
        with self.qtbot.waitSignal(self.session.contents_read, timeout=PATIENCE):
            self.window.open(path)
        self.session.settle()

    def find(self, kind: type[W], name: str) -> W:
        """Return a part of the window by its name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        """Return the words of a label."""
        label = self.find(QLabel, name)
        return label.accessibleName() or label.text()

    def click(self, name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def box(self, ref: SectionRef) -> QTextEdit:
        """Return the text box of a section on the page."""
        return next(iter(self.boxes(ref)))

    def boxes(self, ref: SectionRef) -> list[QTextEdit]:
        """Return the text box of a section; none while another page is shown."""
        return [box.text for box in self.find(CommitmentPage, "commitmentPage").boxes if box.ref == ref]

    def type_into(self, ref: SectionRef, text: str) -> None:
        """Click into a section and type."""
        box = self.box(ref)
        box.setFocus()
        QTest.keyClicks(box, text)

    def type_on(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def choose_row(self, code: str) -> None:
        """Click a row of the outline."""
        tree = self.find(QTreeView, "outline")
        place = tree.visualRect(self.row(code)).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    def row(self, code: str) -> QModelIndex:
        """Return the index of a row that is shown in the outline."""
        tree = self.find(QTreeView, "outline")
        index = tree.model().index(0, 0)
        while index.isValid() and index.data(NODE_ROLE).code != code:
            index = tree.indexBelow(index)
        return index

    def answer_file_choice(self, path: Path) -> None:
        """Name a file in the dialog that asks for one."""
        dialog = self.wait_for(QFileDialog, "fileChoice")
        dialog.selectFile(str(path))
        dialog.accept()

    def choose_export(self) -> None:
        """Export as the dialog before an export proposes it."""
        dialog = self.wait_for(QDialog, "exportChoices")
        button = dialog.findChild(QPushButton, "exportGo")
        assert button is not None
        self.qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def message(self) -> str:
        """Wait for a message, dismiss it and return its words."""
        box = self.wait_for(QMessageBox, "message")
        text = box.text()
        box.reject()
        return text

    def come_back(self) -> None:
        """Go on in the window after a dialog, as a desktop lets a person do; the screen that is none does not."""
        if QApplication.activeWindow() is not self.window:
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()

    def wait_for(self, kind: type[W], name: str) -> W:
        """Wait until a dialog is shown."""
        self.qtbot.waitUntil(lambda: self._shown(kind, name) is not None, timeout=PATIENCE)
        shown = self._shown(kind, name)
        assert shown is not None
        return shown

    def wait_until_saved(self) -> None:
        """Wait until the status line says that the text is on the disk."""
        self.qtbot.waitUntil(lambda: self.text("saveState").startswith("Saved "), timeout=PATIENCE)

    def _shown(self, kind: type[W], name: str) -> W | None:
        return next((each for each in self.window.findChildren(kind, name) if each.isVisible()), None)
