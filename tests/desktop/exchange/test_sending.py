"""Sending through the window: packets for headquarters, receipts for offices."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from iom_tracker.workflows.merge_report import FileOutcome
from tests.builders import a_ref
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.test_main_window import answer
from tests.offices import Desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OpenAt = Callable[[Desk], Pilot]


@pytest.fixture
def office(open_at: OpenAt, haiti: Desk) -> Pilot:
    """Give the window of an office that has published a text."""
    return open_at(haiti)


def test_a_packet_is_written_with_a_name_that_says_whose_it_is(
    office: Pilot, haiti: Desk, hq: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(QUrl.toLocalFile(url)))
    office.type_into(a_ref("origin"), "Asked for.")
    office.press(Key.Key_S, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = office.wait_for(QFileDialog, "fileChoice")
    (proposed,) = (Path(name).name for name in dialog.selectedFiles())
    assert proposed.startswith("Haiti 2016 20")
    office.answer_file_choice(haiti.folder / "mine.iompack")
    box = office.wait_for(QMessageBox, "message")
    assert "The packet holds 2 sections" in box.text()
    answer(office, "Show the folder")
    assert shown == [str(haiti.folder)]
    (merged,) = hq.merge(haiti.folder / "mine.iompack").files
    assert merged.outcome is FileOutcome.MERGED
    assert hq.text(a_ref("origin")) == "Asked for."


def test_a_packet_as_text_is_on_the_clipboard_with_its_length(office: Pilot) -> None:
    office.press(Key.Key_C, Modifier.ControlModifier | Modifier.ShiftModifier)
    words = office.message()
    text = QApplication.clipboard().text()
    assert text.startswith("-----BEGIN IOM PACKET-----")
    assert words.startswith("The clipboard holds 1 section as text of ")
    assert QLocale().toString(len(text)) in words


def test_where_nothing_is_to_be_sent_that_is_said(open_at: OpenAt, hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    haiti.merge(hq.receipt("Haiti"))
    office = open_at(haiti)
    office.press(Key.Key_C, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert office.message()
    assert not QApplication.clipboard().text()


def test_a_section_of_the_send_page_leads_to_its_text(office: Pilot) -> None:
    office.control(Key.Key_2)
    office.session.settle()
    page = office.find(QWidget, "sendPage")
    assert page.isVisible()
    with office.qtbot.waitSignal(office.session.contents_read, timeout=PATIENCE):
        page.section_wanted.emit(a_ref("challenges"))  # type: ignore[attr-defined] # found by its name
    assert office.box(a_ref("challenges")).hasFocus()


def test_a_receipt_is_written_from_the_row_of_an_office(pilot: Pilot, haiti: Desk, hq: Desk) -> None:
    hq.merge(haiti.pack())
    pilot.control(Key.Key_2)
    pilot.session.settle()
    button = pilot.find(QWidget, "submissionsPage").findChild(QPushButton, "receipt")
    assert button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pilot.answer_file_choice(hq.folder / "receipt.iompack")
    assert "Send it to Haiti" in pilot.message()
    (read,) = haiti.merge(hq.folder / "receipt.iompack").files
    assert read.outcome is FileOutcome.MERGED


@pytest.fixture(autouse=True)
def clipboard_is_left_empty() -> None:
    QApplication.clipboard().clear()
