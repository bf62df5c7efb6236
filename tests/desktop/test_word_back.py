"""Reports from elsewhere are looked at in the window before anything is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QWidget,
)

from iom_tracker.desktop.appearance.language import SHIPPED
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.workflows.keep_headings import keep_headings
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, body
from tests.desktop.languages import spoken
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.walking import cut_off
from tests.documents.legacy_layouts import as_word_file, bold, p

OpenWindow = Callable[..., Pilot]
ACCOUNT = ("legacySections", "legacyLeftOver", "legacyPrinted", "legacyAsPrinted", "legacyOrganisation", "legacyAgain")
PARTS = (
    bold("Transformation 2D: Take Concrete Steps to Improve Compliance and Accountability"),
    bold("Commitment ID: 200001"),
    p("We commit."),
    bold("What led your Organization to make the commitment?"),
    p("We saw a need."),
    bold("What we are proud of"),
    p("Shelters were built."),
)


def choose_report(pilot: Pilot, document: Path) -> QDialog:
    pilot.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    pilot.answer_file_choice(document)
    return pilot.wait_for(QDialog, "legacyPreview")


def mean(pilot: Pilot, words: str) -> None:
    box = pilot.find(QComboBox, "headingMeaning")
    row = next(row for row in range(box.count()) if words in box.itemText(row))
    for _ in range(row):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_the_next_report_is_looked_for_where_the_last_one_was(pilot: Pilot, tmp_path: Path) -> None:
    elsewhere = tmp_path / "from clearance"
    elsewhere.mkdir()
    choose_report(pilot, as_word_file(elsewhere / "r.docx", "".join(PARTS))).reject()
    pilot.come_back()
    pilot.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = pilot.wait_for(QFileDialog, "fileChoice")
    assert Path(dialog.directory().absolutePath()) == elsewhere
    dialog.reject()


def texts(workspace: Workspace, question: str) -> list[str]:
    return [body.plain for body in read_sections(workspace, [a_ref(question)])[0].published]


def test_a_heading_is_given_a_meaning_and_the_report_is_read_by_it(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS)))
    assert pilot.find(QTreeWidget, "legacySections").topLevelItemCount() == 1
    assert "Shelters were built." in pilot.find(QPlainTextEdit, "legacyLeftOver").toPlainText()
    QTest.keyClicks(pilot.find(QLineEdit, "legacyOrganisation"), "Relief Fund")
    mean(pilot, "Question: Achievements")
    pilot.click("legacyAgain")
    found = pilot.find(QTreeWidget, "legacySections")
    pilot.qtbot.waitUntil(lambda: found.topLevelItemCount() == 2, timeout=PATIENCE)
    assert not pilot.find(QPlainTextEdit, "legacyLeftOver").isVisible()
    assert texts(workspace, "origin") == []

    pilot.click("legacyImport")
    pilot.wait_for(QDialog, "importAccount").reject()
    assert texts(workspace, "origin") == ["We saw a need."]
    assert texts(workspace, "achievements") == ["Shelters were built."]


@pytest.mark.parametrize(
    ("written", "told"),
    [("", ""), ("We saw a need.", ""), ("Otherwise.", "1 section has a text here already that the import changes.")],
)
def test_the_preview_says_how_many_texts_the_import_changes(
    written: str, told: str, pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    if written:
        write_section(workspace, a_ref("origin"), body(written), ())
    choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS)))
    label = pilot.find(QLabel, "legacyChanged")
    assert (label.isVisible(), label.text() if told else "") == (bool(told), told)


def test_a_heading_of_a_text_is_given_a_meaning_too(pilot: Pilot, workspace: Workspace, tmp_path: Path) -> None:
    document = tmp_path / "r.txt"
    document.write_text("Commitment ID: 200001\n\nWhat we are proud of\n\nShelters were built.\n", encoding="utf-8")
    choose_report(pilot, document)
    mean(pilot, "Question: Achievements")
    pilot.click("legacyAgain")
    found = pilot.find(QTreeWidget, "legacySections")
    pilot.qtbot.waitUntil(lambda: found.topLevelItemCount() == 1, timeout=PATIENCE)
    pilot.click("legacyImport")
    pilot.wait_for(QDialog, "importAccount").reject()
    assert texts(workspace, "achievements") == ["Shelters were built."]


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1093, 614)], ids=lambda size: str(size.width()))
@pytest.mark.parametrize("language", SHIPPED)
def test_the_headings_that_need_a_meaning_have_room_beside_the_account_of_what_was_found(  # noqa: PLR0913 - fixtures
    qapp: QApplication, open_window: OpenWindow, workspace: Workspace, tmp_path: Path, *, language: str, size: QSize
) -> None:
    write_section(workspace, a_ref("message"), body("Act now."), ())
    headings = "".join(bold(f"What we are proud of in part {number}") + p("Much.") for number in range(12))
    report = as_word_file(tmp_path / "r.docx", "".join(PARTS[:5]) + headings)
    with spoken(qapp, language):
        pilot = open_window(workspace.path, size=size)
        dialog = choose_report(pilot, report)
        for _ in range(3):  # words that wrap find their height only after the width of what is around them
            QApplication.processEvents()
        assert (dialog.width() < size.width(), dialog.height() < size.height()) == (True, True)
        assert [name for name in ACCOUNT if not pilot.find(QWidget, name).isVisible()] == []
        table = pilot.find(QTreeWidget, "legacyHeadings")
        assert whole_rows(table) >= 8
        assert table.header().length() <= table.viewport().width()
        assert cut_off(dialog) == []
        dialog.reject()


def whole_rows(table: QTreeWidget) -> int:
    """Return how many rows are shown from top to bottom."""
    rows = [table.visualRect(table.model().index(number, 0)) for number in range(table.topLevelItemCount())]
    return sum(row.top() >= 0 and row.bottom() <= table.viewport().height() for row in rows if row.isValid())


def test_a_report_that_is_looked_at_only_changes_nothing(pilot: Pilot, workspace: Workspace, tmp_path: Path) -> None:
    choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS))).reject()
    pilot.session.settle()
    assert texts(workspace, "origin") == []


def test_a_report_of_which_nothing_is_understood_can_still_be_given_meanings(pilot: Pilot, tmp_path: Path) -> None:
    document = as_word_file(tmp_path / "r.docx", bold("What we are proud of") + p("Shelters."))
    dialog = choose_report(pilot, document)
    assert pilot.find(QTreeWidget, "legacyHeadings").topLevelItemCount() == 1
    assert pilot.text("legacyTold").startswith("0 sections were found.")
    dialog.reject()


def test_a_heading_is_left_out_with_what_stands_below_it_or_alone(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS)))
    box = pilot.find(QComboBox, "headingMeaning")
    meanings = {box.itemText(row): box.itemData(row) for row in range(box.count())}
    assert meanings["Leave out this line alone: the answer goes on"] == "ignore"
    assert meanings["Leave it out with all that stands below it"] == "leave out"
    mean(pilot, "Leave it out with all that stands below it")
    pilot.click("legacyImport")
    pilot.wait_for(QDialog, "importAccount").reject()
    assert texts(workspace, "origin") == ["We saw a need."]


def test_it_is_told_whose_map_was_used_and_the_report_may_be_somebody_elses(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    meanings = {"What we are proud of": "achievements", "What led your Organization to make the commitment?": "origin"}
    keep_headings(workspace, WrittenMap("Relief Fund", meanings))
    dialog = choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS)))
    assert "by what is kept of Relief Fund." in pilot.text("legacyMap")
    found = pilot.find(QTreeWidget, "legacySections")
    assert found.topLevelItemCount() == 2
    assert found.width() > dialog.width() * 0.9  # no heading is left to be understood, so nothing stands beside it
    QTest.keyClicks(pilot.find(QLineEdit, "legacyOrganisation"), "Water Trust")
    pilot.click("legacyAgain")
    pilot.qtbot.waitUntil(lambda: found.topLevelItemCount() == 1, timeout=PATIENCE)
    pilot.qtbot.waitUntil(lambda: found.width() < dialog.width() / 2, timeout=PATIENCE)
    assert not pilot.find(QLabel, "legacyMap").isVisible()


def commitment_text(workspace: Workspace) -> tuple[str, ...]:
    commitment = read_snapshot(workspace).catalogue.cycle.commitment("200001")
    assert commitment is not None
    return commitment.text


@pytest.mark.parametrize("is_wished", [False, True])
def test_what_is_printed_otherwise_is_shown_and_taken_over_when_it_is_ticked(
    pilot: Pilot, workspace: Workspace, tmp_path: Path, *, is_wished: bool
) -> None:
    write_section(workspace, a_ref("message"), body("Act now."), ())
    before = commitment_text(workspace)
    choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS)))
    shown = pilot.find(QPlainTextEdit, "legacyPrinted").toPlainText()
    assert f"200001: here “{before[0]}" in shown
    assert "in the document “We commit.”" in shown
    tick = pilot.find(QCheckBox, "legacyAsPrinted")
    assert tick.isVisible()
    assert not tick.isChecked()
    if is_wished:
        QTest.keyClick(tick, Qt.Key.Key_Space)
    pilot.click("legacyImport")
    pilot.wait_for(QDialog, "importAccount").reject()
    assert commitment_text(workspace) == (("We commit.",) if is_wished else before)
    assert texts(workspace, "origin") == ["We saw a need."]


def test_the_first_report_is_taken_over_as_it_is_printed(pilot: Pilot, workspace: Workspace, tmp_path: Path) -> None:
    choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS)))
    assert pilot.find(QPlainTextEdit, "legacyPrinted").isVisible()
    assert not pilot.find(QCheckBox, "legacyAsPrinted").isVisible()
    pilot.click("legacyImport")
    pilot.wait_for(QDialog, "importAccount").reject()
    assert commitment_text(workspace) == ("We commit.",)


def test_a_commitment_that_is_not_known_is_shown_as_new(pilot: Pilot, tmp_path: Path) -> None:
    choose_report(pilot, as_word_file(tmp_path / "r.docx", "".join(PARTS).replace("200001", "200099")))
    assert (
        "200099: not known here, in the document “We commit.”"
        in pilot.find(QPlainTextEdit, "legacyPrinted").toPlainText()
    )
