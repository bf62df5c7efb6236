"""Proofreading while somebody writes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from iom_tracker.desktop.review.finding_list import FindingList, FindingRow
from iom_tracker.domain.identity import SectionRef
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.desktop.pilot import PATIENCE, Pilot

HERE = a_ref("origin")
SAID = "The office has trained the staff of many partners in camp management."


def sentences(pilot: Pilot) -> list[str]:
    rows = pilot.find(FindingList, "findingList").findChildren(FindingRow)
    return [row.accessibleName() for row in rows if not row.isHidden()]


def wait_for(pilot: Pilot, *expected: str) -> None:
    pilot.qtbot.waitUntil(lambda: sentences(pilot) == list(expected), timeout=PATIENCE)


def go_to(pilot: Pilot, ref: SectionRef) -> None:
    pilot.box(ref).setFocus()


def row(pilot: Pilot, number: int = 0) -> FindingRow:
    shown = [row for row in pilot.find(FindingList, "findingList").findChildren(FindingRow) if not row.isHidden()]
    return shown[number]


def test_what_is_typed_is_looked_over_and_a_click_selects_the_words(pilot: Pilot) -> None:
    pilot.type_into(HERE, "All is well.")
    pilot.press(Qt.Key.Key_Return)
    pilot.type_on("In line with B2, and more.")
    note = pilot.find(QLabel, "findingNote")
    pilot.qtbot.waitUntil(lambda: note.text() == "Nothing; the words look fine.", timeout=PATIENCE)
    pilot.press(Qt.Key.Key_Return)
    pilot.type_on("In line with D2.")
    wait_for(pilot, "“D2” is not the code of this transformation, which is 2D.")
    QTest.mouseClick(row(pilot), Qt.MouseButton.LeftButton)
    assert pilot.box(HERE).hasFocus()
    assert pilot.box(HERE).textCursor().selectedText() == "D2"


def test_words_that_have_moved_are_selected_where_they_stand_now(pilot: Pilot) -> None:
    pilot.type_into(HERE, "In line with D2.")
    wait_for(pilot, "“D2” is not the code of this transformation, which is 2D.")
    pilot.control(Qt.Key.Key_Home)
    pilot.type_on("Moved: ")
    QTest.mouseClick(row(pilot), Qt.MouseButton.LeftButton)
    assert pilot.box(HERE).textCursor().selectedText() == "D2"


def test_while_texts_are_typed_and_saved_the_worker_looks_nothing_over(pilot: Pilot) -> None:
    pilot.type_into(HERE, "All is well.")
    note = pilot.find(QLabel, "findingNote")
    pilot.qtbot.waitUntil(lambda: note.text() == "Nothing; the words look fine.", timeout=PATIENCE)
    told: list[object] = []
    pilot.session.findings_read.connect(lambda *_: told.append(pilot.session.has_unsaved))
    for sign in "In line":
        pilot.type_on(sign)
        pilot.control(Qt.Key.Key_S)
        pilot.session.settle()
    assert told == []
    pilot.qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [False]


def test_each_section_shows_its_own_findings(pilot: Pilot) -> None:
    pilot.type_into(HERE, "In line with D2.")
    wait_for(pilot, "“D2” is not the code of this transformation, which is 2D.")
    go_to(pilot, a_ref("challenges"))
    wait_for(pilot)
    assert pilot.find(FindingList, "findingList").isHidden()
    go_to(pilot, HERE)
    wait_for(pilot, "“D2” is not the code of this transformation, which is 2D.")


def test_a_text_is_held_against_those_of_other_commitments(open_window: Callable[..., Pilot], tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path, "other.iomdb")
    publish(workspace, a_publication(SAID, section=HERE), a_publication(SAID, section=a_ref("origin", "200010")))
    pilot = open_window(workspace.path)
    go_to(pilot, HERE)
    wait_for(pilot, f"Nearly the same words stand in 200010 Context: “{SAID}”")


def test_a_sound_text_is_said_to_look_fine(pilot: Pilot) -> None:
    pilot.type_into(HERE, "Shelters were built.")
    note = pilot.find(QLabel, "findingNote")
    pilot.qtbot.waitUntil(lambda: note.text() == "Nothing; the words look fine.", timeout=PATIENCE)


def test_a_file_that_has_gone_is_said_in_the_list_and_in_no_box(
    open_window: Callable[..., Pilot], tmp_path: Path
) -> None:
    workspace = a_workspace(tmp_path, "other.iomdb")
    pilot = open_window(workspace.path)
    pilot.session.settle()
    workspace.path.unlink()
    pilot.session.begin_proofreading()
    note = pilot.find(QLabel, "findingNote")
    pilot.qtbot.waitUntil(lambda: "There is no file" in note.text(), timeout=PATIENCE)


def test_what_was_decided_elsewhere_is_read_again(open_window: Callable[..., Pilot], tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path, "other.iomdb")
    publish(workspace, a_publication("One, under 3A.", section=HERE), a_publication(SAID, section=a_ref("message")))
    publish(workspace, a_publication("Two.", section=HERE))
    pilot = open_window(workspace.path)
    go_to(pilot, HERE)
    pilot.qtbot.waitUntil(lambda: not pilot.find(FindingList, "findingList").isHidden(), timeout=PATIENCE)
    snapshot = pilot.session.snapshot
    assert snapshot is not None
    pilot.session.resolve(HERE, body("Three, under 4B."), snapshot.sections[HERE].heads)
    wait_for(pilot, "“4B” is not the code of this transformation, which is 2D.")
