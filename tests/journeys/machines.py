"""Machines with a window on each, and what a person does there that several journeys tell of."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.background import Background
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.section_box import SectionBox
from iom_tracker.desktop.editor.state_chip import StateChip
from iom_tracker.desktop.main_window import MainWindow
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.domain.identity import SectionRef
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.environment.settings import load_settings
from tests.desktop.pilot import Pilot

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Machine:
    """A machine with a folder of its own; a window is open on it while somebody is at work."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.home = folder, folder / "home"
        folder.mkdir(parents=True, exist_ok=True)
        self._qtbot, self._theme, self._patch = qtbot, theme, patch

    @contextmanager
    def at_work(self) -> Iterator[Pilot]:
        """Open the window; it is closed by its person."""
        self._patch.setenv(HOME_VARIABLE, str(self.home))
        background = Background(QApplication.instance())
        session = Session(background, background)
        window = MainWindow(self._theme, Memory(load_settings(), background))
        window.furnish(session)
        window.resize(QSize(1366, 768))
        with self._qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        try:
            yield Pilot(self._qtbot, window, session)
            window.close()
            assert not window.isVisible()
        finally:
            background.close()
            window.deleteLater()
            background.deleteLater()
            QApplication.sendPostedEvents()


def card_of(pilot: Pilot, ref: SectionRef) -> SectionBox:
    """Return the card of a section on the page."""
    boxes = pilot.find(CommitmentPage, "commitmentPage").boxes
    return next(box for box in boxes if box.ref == ref)


def chip_of(pilot: Pilot, ref: SectionRef) -> str:
    """Return what the chip of a section says."""
    chip = card_of(pilot, ref).findChild(StateChip)
    assert chip is not None
    return chip.text


def drop(pilot: Pilot, files: list[Path]) -> None:
    """Drop files on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, action = QPointF(600, 300), Qt.DropAction.CopyAction
    button, modifier = Qt.MouseButton.LeftButton, Modifier.NoModifier
    QApplication.sendEvent(pilot.window, QDragEnterEvent(place.toPoint(), action, mime, button, modifier))
    QApplication.sendEvent(pilot.window, QDropEvent(place, action, mime, button, modifier))


def write_receipt(pilot: Pilot, folder: Path, office: str) -> Path:
    """Write a receipt for an office into a folder."""
    receipt = folder / f"receipt for {office}.iompack"
    pilot.control(Key.Key_2)
    pilot.session.settle()
    buttons = pilot.find(QWidget, "submissionsPage").findChildren(QPushButton, "receipt")
    button = next(each for each in buttons if each.accessibleName() == f"Receipt for {office}")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pilot.answer_file_choice(receipt)
    assert f"Send it to {office}" in pilot.message()
    pilot.come_back()
    return receipt
