"""One workspace is opened after another in one window, and no word goes from one into the other."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iom_tracker.domain.identity import SectionRef
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_publication, a_ref, a_workspace, publish
from tests.desktop.pilot import PATIENCE, Pilot

HERE = a_ref("origin")


def draft(workspace: Workspace, ref: SectionRef = HERE) -> str:
    (content,) = read_sections(workspace, [ref])
    return content.shown.plain if content.status.has_draft else ""


def begin_to_open(pilot: Pilot, workspace: Workspace) -> None:
    """Order a workspace to be opened and go on at once, as a person does whose disk is slow."""
    pilot.window.open(workspace.path)


def wait_until_open(pilot: Pilot, workspace: Workspace) -> None:
    def is_there() -> bool:
        snapshot = pilot.session.snapshot
        return snapshot is not None and snapshot.path == workspace.path and bool(pilot.boxes(HERE))

    pilot.qtbot.waitUntil(is_there, timeout=PATIENCE)
    pilot.session.settle()


def test_what_is_typed_while_another_is_read_stays_where_it_was_typed(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    second = a_workspace(tmp_path, "second.iomdb")
    pilot.type_into(HERE, "Written")
    begin_to_open(pilot, second)
    QTest.keyClicks(pilot.box(HERE), " here")
    wait_until_open(pilot, second)
    assert (draft(workspace), draft(second)) == ("Written here", "")
    assert pilot.box(HERE).toPlainText() == ""


def test_what_is_typed_before_the_page_of_the_other_is_there_goes_nowhere(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    second = a_workspace(tmp_path, "second.iomdb")
    pilot.type_into(HERE, "Written")
    box = pilot.box(HERE)
    pilot.session.opened.connect(lambda *_: QTest.keyClicks(box, " lost"))
    begin_to_open(pilot, second)
    wait_until_open(pilot, second)
    pilot.window.close()
    assert (draft(workspace), draft(second)) == ("Written", "")


def test_the_same_words_in_both_are_not_undone_into_those_of_the_one_before(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    second = a_workspace(tmp_path, "second.iomdb")
    publish(second, a_publication("Written", section=HERE))
    pilot.type_into(HERE, "Written")
    pilot.session.settle()
    begin_to_open(pilot, second)
    wait_until_open(pilot, second)
    pilot.box(HERE).setFocus()
    pilot.control(Qt.Key.Key_Z)
    assert pilot.box(HERE).toPlainText() == "Written"
    assert draft(workspace) == "Written"


def test_where_the_last_words_cannot_be_kept_the_other_is_not_opened(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    second = a_workspace(tmp_path, "second.iomdb")
    begin_to_open(pilot, second)
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    QTest.keyClicks(pilot.box(HERE), "Precious")
    pilot.qtbot.waitUntil(lambda: pilot.text("saveState").startswith("Not saved: "), timeout=PATIENCE)
    assert pilot.message().startswith("There is no file")
    assert pilot.session.snapshot is not None
    assert pilot.session.snapshot.path == workspace.path
    assert pilot.box(HERE).toPlainText() == "Precious"

    away.rename(workspace.path)
    pilot.session.save_again()
    pilot.session.settle()
    assert draft(workspace) == "Precious"
    pilot.open(second.path)
    assert pilot.session.snapshot.path == second.path
