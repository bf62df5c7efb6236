"""A workspace that is filled in Arabic, in an Arabic window: from the first letter to the Word file."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.language import speak
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.identity import SectionRef
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.report_to_print import ExportChoice
from tests.builders import a_ref, a_workspace
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.journeys.machines import Machine, chip_of

__all__ = ["applied_theme", "collector", "theme"]  # fixtures of the window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TEXTS = {
    "origin": "طلب مجلس الإدارة ذلك في عام 2016.",
    "achievements": "بُني 120 مأوى في أربع مناطق، وفُتحت الطرق.",
    "assessment": "أُجري العدّ مرتين؟ نعم.",
    "challenges": "بقيت الطرق (إلى دهوك) مغلقة حتى أيار.",
    "next_steps": "تدريب الموظفين على الدليل IASC في الربع الأول.",
    "message": "«العمل معًا» هو الطريق.",
}


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """Have the program speak Arabic for one test."""
    before, locale, direction = set(qapp.findChildren(QTranslator)), QLocale(), qapp.layoutDirection()
    speak(qapp, "ar")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.mark.usefixtures("arabic")
def test_a_commitment_is_written_published_and_printed_in_arabic(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(qtbot, theme, tmp_path / "دهوك", monkeypatch)
    workspace = a_workspace(machine.folder)
    with machine.at_work() as pilot:
        pilot.open(workspace.path)
        assert pilot.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for question, text in TEXTS.items():
            write(pilot, a_ref(question), text)
        pilot.qtbot.waitUntil(lambda: "حُفظ" in pilot.text("saveState"), timeout=PATIENCE)
        with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
            pilot.press(Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
        assert {chip_of(pilot, a_ref(question)) for question in TEXTS} == {"منشور وغير مرسل"}
        assert_mirrored(pilot)
    out = tmp_path / "report.docx"
    export_report(workspace, out, choice=ExportChoice(commitments=("200001",), language="ar"))
    paragraphs = {each.text: each for each in docx.Document(str(out)).element.body.iter(w("p")) if each.text}
    printed = {text: paragraphs[text].pPr.find(w("bidi")) is not None for text in TEXTS.values()}
    assert printed == dict.fromkeys(TEXTS.values(), True)


def write(pilot: Pilot, ref: SectionRef, text: str) -> None:
    """Write as a keyboard of another script does: it hands over what was composed."""
    box = pilot.box(ref)
    box.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(box, event)
    assert box.toPlainText() == text
    assert box.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def assert_mirrored(pilot: Pilot) -> None:
    """Assert that the window is laid out from right to left, and that its figures are those of the language."""
    page = pilot.find(CommitmentPage, "commitmentPage")
    outline = pilot.find(QLabel, "saveState").window().findChild(QPushButton, "panelTab_guide")
    assert outline is not None
    assert outline.mapTo(pilot.window, outline.rect().center()).x() < page.mapTo(pilot.window, page.rect().center()).x()
    assert "١٢" not in page.boxes[1].text.toPlainText()  # what a person writes stays as it was written
    counters = [label.text() for box in page.boxes for label in box.findChildren(QLabel) if "١" in label.text()]
    assert counters
