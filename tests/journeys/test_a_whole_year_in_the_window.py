"""Three offices and two who clear, in windows: from the kits to a cleared Word report, an archive and the next year."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QMessageBox

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.workflows.introduce import introduce
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_ref
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.documents.word_files import text_of_part
from tests.journeys.machines import Machine, chip_of, drop
from tests.journeys.test_three_offices_in_the_window import (
    OFFICES,
    TEXTS,
    AtMachine,
    machine,
    make_kits,
    merge_and_decide,
    read_receipt,
    write_and_send,
)
from tests.tools import check_docx

__all__ = ["applied_theme", "collector", "machine", "theme"]  # fixtures of the window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
DECIDED = a_ref()  # by Maria, so that she may not clear it
OF_OFFICES = a_ref("origin"), a_ref("challenges")


def test_a_year_ends_in_a_cleared_report_an_archive_and_the_next(
    machine: AtMachine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maria = machine("Headquarters")
    workspace = maria.folder / "hq.iomdb"
    kits = make_kits(maria)
    packets = [write_and_send(machine(name), kits[name], TEXTS[name]) for name in OFFICES]
    for name, receipt in merge_and_decide(maria, packets).items():
        read_receipt(machine(name), name, receipt)
    clear(maria, workspace, OF_OFFICES[:1])
    copy = a_copy_for_jo(machine("Jo"), workspace, monkeypatch)
    clear(machine("Jo"), copy, (DECIDED, *OF_OFFICES[1:]))
    with maria.at_work() as pilot:
        go_to_texts(pilot, workspace)
        take_in_decisions(pilot, copy)
        export_what_is_cleared(pilot, tmp_path / "report.docx")
        begin_the_next_year(pilot, tmp_path / "archive.iomdb")
    the_archive_holds_the_cleared_year(tmp_path / "archive.iomdb")


def a_copy_for_jo(jo: Machine, workspace: Path, patch: pytest.MonkeyPatch) -> Path:
    """Give Jo a copy of the workspace, in which she is herself."""
    copy = shutil.copyfile(workspace, jo.folder / "copy.iomdb")
    patch.setenv(HOME_VARIABLE, str(jo.home))
    introduce(open_workspace(copy), person="Jo")
    return copy


def go_to_texts(pilot: Pilot, workspace: Path) -> None:
    pilot.open(workspace)
    pilot.session.settle()
    pilot.choose_row("200001")
    pilot.session.settle()


def clear(place: Machine, workspace: Path, refs: Sequence[SectionRef]) -> None:
    """Clear sections by keys."""
    with place.at_work() as pilot:
        go_to_texts(pilot, workspace)
        for ref in refs:
            assert chip_of(pilot, ref) != "Cleared"
            pilot.box(ref).setFocus()
            with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
                pilot.press(Key.Key_Return, Modifier.ControlModifier | Modifier.ShiftModifier)
            assert chip_of(pilot, ref) == "Cleared"


def take_in_decisions(pilot: Pilot, file: Path) -> None:
    """Drop Jo's copy on the window, and say that the key is hers."""
    assert chip_of(pilot, DECIDED) != "Cleared"
    drop(pilot, [file])
    assert "merged into this one" in answer(pilot, "Merge")
    told = answer(pilot, "They have this key: merge")
    assert "decisions about texts by Jo, who is not known to decide here" in told
    pilot.message()
    pilot.come_back()
    pilot.session.settle()
    sections = DECIDED, *OF_OFFICES
    pilot.qtbot.waitUntil(lambda: {chip_of(pilot, ref) for ref in sections} == {"Cleared"}, timeout=PATIENCE)


def answer(pilot: Pilot, words: str) -> str:
    """Click an answer of a question that is asked, and return the question."""
    question = pilot.wait_for(QMessageBox, "message")
    button = next(each for each in question.buttons() if each.text().startswith(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pilot.qtbot.waitUntil(lambda: not question.isVisible(), timeout=PATIENCE)
    return question.text()


def export_what_is_cleared(pilot: Pilot, out: Path) -> None:
    pilot.control(Key.Key_E)
    pilot.wait_for(QDialog, "exportChoices")
    QTest.keyClick(pilot.find(QAbstractButton, "exportOnlyCleared"), Key.Key_Space)
    pilot.choose_export()
    pilot.answer_file_choice(out)
    assert pilot.message().startswith("3 sections were written")
    pilot.come_back()
    check_docx(out)
    story = text_of_part(out)
    assert all(
        words in story for words in ("Decided at headquarters.", "The board asked for it.", "The snow came early.")
    )
    assert "Typed a moment ago." not in story


def begin_the_next_year(pilot: Pilot, archive: Path) -> None:
    action = pilot.window.findChild(QAction, "next_year")
    assert action is not None
    action.trigger()
    pilot.wait_for(QDialog, "nextYear")
    line = pilot.find(QLineEdit, "nextArchive")
    line.selectAll()
    QTest.keyClicks(line, str(archive))
    assert pilot.text("nextOpen") == "Drafts that are not published: 200001 Message"
    assert not pilot.find(QAbstractButton, "nextBegin").isEnabled()
    QTest.keyClick(pilot.find(QAbstractButton, "nextAnyway"), Key.Key_Space)
    with pilot.qtbot.waitSignal(pilot.session.rolled_over, timeout=PATIENCE):
        pilot.click("nextBegin")
    assert str(archive) in pilot.message()
    pilot.come_back()
    pilot.session.settle()
    assert "2017" in pilot.text("reportTitle")


def the_archive_holds_the_cleared_year(archive: Path) -> None:
    snapshot = read_snapshot(open_workspace(archive))
    assert (snapshot.read_only, snapshot.catalogue.cycle.id) == ("read-only", "2016")
    cleared = {ref for ref, status in snapshot.sections.items() if status.state is SectionState.CLEARED}
    assert cleared == {DECIDED, *OF_OFFICES}
