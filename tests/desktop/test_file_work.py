"""Reading reports in and writing them out through the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
)

from iom_tracker.desktop.background import ProgressRelay, TaskCrashed
from iom_tracker.desktop.dialogs.messages import words_for
from iom_tracker.desktop.dialogs.work import WorkDialog
from iom_tracker.environment.resources import resource
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.outcome import Changes
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.desktop.pilot import PATIENCE, Pilot

OpenWindow = Callable[..., Pilot]


def import_as_shown(pilot: Pilot) -> None:
    dialog = pilot.wait_for(QDialog, "legacyPreview")
    button = dialog.findChild(QPushButton, "legacyImport")
    assert button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_report_is_exported_and_can_be_opened(
    pilot: Pilot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl.toLocalFile(url)))
    write_section(workspace, a_ref(), body("Shelters were built."), ())

    pilot.control(Qt.Key.Key_E)
    pilot.choose_export()
    pilot.answer_file_choice(tmp_path / "report.docx")
    box = pilot.wait_for(QMessageBox, "message")

    assert box.text().startswith(f"1 section was written to {tmp_path / 'report.docx'}.")
    assert (tmp_path / "report.docx").read_bytes().startswith(b"PK")
    click(box, "Open the document")
    assert opened == [str(tmp_path / "report.docx")]


def test_an_export_names_drafts_that_are_not_in_it(pilot: Pilot, workspace: Workspace, tmp_path: Path) -> None:
    write_section(workspace, a_ref(), body("Shelters were built."), ())
    pilot.session.read_unit("200001")
    pilot.session.settle()
    pilot.type_into(a_ref(), "More: ")

    pilot.click("railExport")
    pilot.choose_export()
    pilot.answer_file_choice(tmp_path / "report.docx")

    assert "1 of them has a newer draft" in pilot.message()


def test_an_export_of_nothing_says_so_before_a_file_is_chosen(pilot: Pilot) -> None:
    pilot.control(Qt.Key.Key_E)
    dialog = pilot.wait_for(QDialog, "exportChoices")
    assert pilot.text("exportTold") == "There is nothing to export: no such section has a published text."
    go = pilot.find(QPushButton, "exportGo")
    assert not go.isEnabled()
    assert go.toolTip() == pilot.text("exportTold")
    dialog.reject()


def test_an_export_that_is_stopped_leaves_no_file_and_no_message(
    pilot: Pilot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_section(workspace, a_ref(), body("Shelters were built."), ())
    advance = ProgressRelay.__call__

    def stop_at_once(relay: ProgressRelay, done: int, total: int) -> None:
        relay.cancel()
        advance(relay, done, total)

    monkeypatch.setattr(ProgressRelay, "__call__", stop_at_once)
    pilot.control(Qt.Key.Key_E)
    pilot.choose_export()
    with pilot.qtbot.waitSignal(pilot.session.failed, timeout=PATIENCE):
        pilot.answer_file_choice(tmp_path / "report.docx")

    assert not (tmp_path / "report.docx").exists()
    assert not [box for box in pilot.window.findChildren(QMessageBox) if box.isVisible()]


def test_a_report_is_read_in_with_an_account_of_its_words(pilot: Pilot, workspace: Workspace) -> None:
    pilot.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    pilot.answer_file_choice(resource("samples", "iom-report-2016.txt"))
    import_as_shown(pilot)
    dialog = pilot.wait_for(QDialog, "importAccount")
    numbers = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()

    assert "90" in numbers
    assert pilot.text("progressCount") == "90 of 90 sections"
    assert pilot.text("progressLeft") == "Every required section has text"
    assert read_sections(workspace, [a_ref()])[0].published


def test_words_without_a_place_are_shown(pilot: Pilot, tmp_path: Path) -> None:
    report = resource("samples", "iom-report-2016.txt").read_text(encoding="utf-8")
    changed = tmp_path / "changed.txt"
    changed.write_text("Stray words before the report.\n\n" + report, encoding="utf-8")

    pilot.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    pilot.answer_file_choice(changed)
    import_as_shown(pilot)
    dialog = pilot.wait_for(QDialog, "importAccount")

    not_placed = dialog.findChild(QPlainTextEdit, "notPlaced")
    assert not_placed
    assert "Stray words" in not_placed.toPlainText()
    dialog.reject()


def test_the_account_names_the_sections_that_changed_stand_in_conflict_or_are_missing(
    pilot: Pilot, workspace: Workspace
) -> None:
    units = ("200001", "200010", "200017", "200019", "200002", "200004", "200018", "200013", "200016")
    for ref in (*(a_ref(unit=unit) for unit in units), a_ref("message", "200010")):
        write_section(workspace, ref, body("Written here."), ())
    for text in ("Written here.", "Written beside it."):
        write_section(workspace, a_ref("challenges"), body(text), ())

    pilot.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    pilot.answer_file_choice(resource("samples", "iom-report-2016.txt"))
    import_as_shown(pilot)
    dialog = pilot.wait_for(QDialog, "importAccount")
    labels = dialog.findChildren(QLabel)
    words = {label.objectName() or label.text(): label.text() for label in labels}
    is_cut = [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
    is_cut += [label.text() for label in labels if label.height() < label.fontMetrics().height()]
    fits = dialog.height() <= dialog.screen().availableSize().height()
    dialog.reject()

    assert not is_cut
    assert fits

    assert words["changedSections"] == (
        "200001 Achievements, 200010 Achievements, 200017 Achievements, 200019 Achievements, "
        "200002 Achievements, 200004 Achievements, 200018 Achievements, 200013 Achievements and 1 more"
    )
    assert words["sectionsInConflict"] == "200001 Challenges"
    assert words["missingSections"] == "200010 Message"
    assert "1, kept as it is" in words


def test_a_file_that_is_no_report_changes_nothing(pilot: Pilot, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleagues, thank you.")

    pilot.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    pilot.answer_file_choice(letter)

    assert "holds no section of a report" in pilot.message()
    assert pilot.text("progressCount") == "0 of 80 sections"


def test_the_sample_report_opens_complete(open_window: OpenWindow) -> None:
    pilot = open_window()
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.click("welcomeSample")
    assert pilot.text("progressCount") == "90 of 90 sections"


def test_work_shows_how_far_it_is_and_can_be_stopped(pilot: Pilot) -> None:
    dialog = WorkDialog("Writing…", pilot.window)
    pilot.qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_progress(3, 10)
    bar = dialog.findChild(QProgressBar, "workBar")
    assert bar
    assert (bar.value(), bar.maximum()) == (3, 10)

    with pilot.qtbot.waitSignal(dialog.stop_wanted):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.finish()
    assert not dialog.isVisible()


def test_drafts_of_sections_in_conflict_are_left_and_said(pilot: Pilot) -> None:
    pilot.session.published.emit(Changes(in_conflict=(a_ref(), a_ref("origin"))))
    assert pilot.message() == (
        "Different texts stand beside each other in 200001 Achievements, 200001 Context. All are kept until one is "
        "chosen."
    )


def test_a_bug_in_a_task_has_a_sentence_too() -> None:
    assert "crash report" in words_for(TaskCrashed())


def test_what_several_pages_find_at_once_is_told_once(pilot: Pilot, workspace: Workspace) -> None:
    workspace.path.rename(workspace.path.with_suffix(".taken"))
    pilot.session.read_conflicts()
    pilot.session.read_submissions()
    pilot.session.settle()

    told = [box for box in pilot.window.findChildren(QMessageBox) if box.isVisible()]
    assert len(told) == 1
    assert workspace.path.name in told[0].text()
    told[0].accept()
    pilot.session.read_conflicts()
    pilot.session.settle()
    assert workspace.path.name in pilot.message()


def click(box: QMessageBox, words: str) -> None:
    button = next(each for each in box.buttons() if each.text().replace("&", "") == words)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_workspace_is_proposed_beside_the_open_one_but_not_among_the_programs_own(
    open_window: OpenWindow, workspace: Workspace
) -> None:
    pilot = open_window(workspace.path)
    assert proposed_folder(pilot) == workspace.path.parent
    sample = pilot.window.findChild(QAction, "open_sample")
    assert sample is not None
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        sample.trigger()
    assert pilot.session.snapshot is not None
    assert proposed_folder(pilot) not in {pilot.session.snapshot.path.parent, workspace.path.parent}
    assert proposed_folder(pilot).is_dir()


def proposed_folder(pilot: Pilot) -> Path:
    pilot.control(Qt.Key.Key_N)
    dialog = pilot.wait_for(QDialog, "newWorkspace")
    line = dialog.findChild(QLineEdit, "newPlace")
    assert line is not None
    folder = Path(line.text()).parent
    dialog.reject()
    pilot.come_back()
    return folder


def test_the_filter_of_one_workspace_does_not_narrow_the_next(
    open_window: OpenWindow, workspace: Workspace, tmp_path: Path
) -> None:
    pilot = open_window(workspace.path)
    pilot.find(QLineEdit, "outlineFilter").setText("cash")
    (tmp_path / "other").mkdir()
    pilot.open(a_workspace(tmp_path / "other").path)
    assert pilot.find(QLineEdit, "outlineFilter").text() == ""


def test_what_another_program_wrote_meanwhile_can_be_exported(pilot: Pilot, workspace: Workspace) -> None:
    write_section(workspace, a_ref(), body("Schools were built."), ())
    pilot.control(Qt.Key.Key_E)
    dialog = pilot.wait_for(QDialog, "exportChoices")
    go = pilot.find(QPushButton, "exportGo")
    pilot.qtbot.waitUntil(go.isEnabled, timeout=PATIENCE)
    part = pilot.find(QComboBox, "exportPart")
    assert [part.itemText(row)[:17] for row in range(part.count())][-1] == "Commitment 200001"
    dialog.reject()
