"""The history in the window: earlier texts are found, compared and restored by keys and clicks, and nothing is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QTextEdit,
)

from iom_tracker.desktop.writing import Writing
from iom_tracker.workflows.keep_draft import keep_draft, leave_section
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.roll_over import roll_over
from tests.builders import a_publication, a_ref, body, publish, retire
from tests.desktop.pilot import PATIENCE, Pilot

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SECTION = a_ref()
FIRST = a_publication("Shelters were built in four districts.")
SECOND = a_publication("Shelters were built in five districts. Roads stayed closed.", parents=[FIRST[0]])
OpenWindow = Callable[..., Pilot]


@pytest.fixture
def looking(open_window: OpenWindow, workspace: Workspace) -> Pilot:
    """Give a window on a section that was published twice, with the history shown by its keys."""
    publish(workspace, FIRST, SECOND)
    return at_history(open_window(workspace.path))


def at_history(pilot: Pilot, *, rows: int = 2) -> Pilot:
    pilot.choose_row("200001")
    pilot.session.settle()
    pilot.box(SECTION).setFocus()
    pilot.press(Key.Key_H, Modifier.ControlModifier | Modifier.AltModifier)
    pilot.qtbot.waitUntil(lambda: history(pilot).model().rowCount() == rows, timeout=PATIENCE)
    assert history(pilot).hasFocus()
    return pilot


def history(pilot: Pilot) -> QListView:
    return pilot.find(QListView, "historyList")


def tick(pilot: Pilot, *rows: int) -> None:
    for row in rows:
        place = history(pilot).visualRect(history(pilot).model().index(row, 0)).center()
        QTest.mouseClick(history(pilot).viewport(), Qt.MouseButton.LeftButton, pos=place)


def compared(pilot: Pilot) -> tuple[str, list[str]]:
    """Return what the dialog says is compared, and the words that it marks; close it."""
    dialog = pilot.wait_for(QDialog, "changes")
    words, text = dialog.findChild(QLabel, "changesWords"), dialog.findChild(QTextEdit, "versionText")
    assert words is not None
    assert text is not None
    marked = [each.cursor.selectedText().strip() for each in text.extraSelections()]
    dialog.reject()
    pilot.come_back()
    return words.text(), marked


def draft_on_disk(workspace: Workspace) -> str | None:
    with workspace.reading() as transaction:
        draft = transaction.drafts.get(SECTION)
    return draft.body.plain if draft else None


def kept(workspace: Workspace) -> list[str]:
    with workspace.reading() as transaction:
        return [each.body.plain for each in transaction.drafts.checkpoints(SECTION)]


def test_any_two_texts_are_compared_by_keys(looking: Pilot) -> None:
    for key in (Key.Key_Home, Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Return):
        looking.press(key)
    words, marked = compared(looking)
    old, new = words.splitlines()
    assert (old[:6], new[:4]) == ("From: ", "To: ")
    assert ("Published · 6 words" in old, "Published · 9 words" in new) == (True, True)
    assert marked == ["four", "five", "Roads stayed closed."]


def test_one_text_is_compared_with_what_stands_on_the_page(looking: Pilot) -> None:
    looking.box(SECTION).setFocus()
    looking.control(Key.Key_A)
    looking.type_on("Shelters were built in six districts.")
    tick(looking, row_of(looking, FIRST[1].plain))
    looking.click("historyCompare")
    words, marked = compared(looking)
    assert words.endswith("To: The text as it stands on the page")
    assert marked == ["four", "six"]


def row_of(pilot: Pilot, text: str) -> int:
    """Return the row of a published text by its length, once the history is at rest."""
    pilot.session.settle()
    count = len(text.split())
    model = history(pilot).model()
    words = [model.index(row, 0).data() for row in range(model.rowCount())]
    return next(row for row, each in enumerate(words) if f"Published · {count} words" in each)


def test_equal_texts_are_said_to_be_equal(looking: Pilot) -> None:
    tick(looking, 0)
    looking.click("historyCompare")
    words, marked = compared(looking)
    assert words.endswith("Both say the same.")
    assert marked == []


def test_an_old_text_is_restored_as_a_draft_and_undone(looking: Pilot, workspace: Workspace) -> None:
    tick(looking, 1)
    looking.click("historyRestore")
    assert looking.box(SECTION).toPlainText() == FIRST[1].plain
    assert looking.box(SECTION).hasFocus()
    looking.session.settle()
    assert draft_on_disk(workspace) == FIRST[1].plain
    looking.control(Key.Key_Z)
    assert looking.box(SECTION).toPlainText() == SECOND[1].plain
    looking.wait_until_saved()
    looking.qtbot.waitUntil(lambda: draft_on_disk(workspace) is None, timeout=PATIENCE)
    looking.press(Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert looking.box(SECTION).toPlainText() == FIRST[1].plain


def test_a_draft_is_kept_before_an_old_text_takes_its_place(looking: Pilot, workspace: Workspace) -> None:
    looking.box(SECTION).setFocus()
    looking.control(Key.Key_End)
    looking.type_on(" Bridges too.")
    tick(looking, row_of(looking, FIRST[1].plain))
    looking.click("historyRestore")
    looking.session.settle()
    assert draft_on_disk(workspace) == FIRST[1].plain
    assert f"{SECOND[1].plain} Bridges too." in kept(workspace)
    looking.qtbot.waitUntil(lambda: history(looking).model().rowCount() >= 3, timeout=PATIENCE)


def test_a_checkpoint_is_restored_and_what_is_typed_next_is_a_step_of_its_own(
    open_window: OpenWindow, workspace: Workspace
) -> None:
    for text in ("One good sentence.", "Ruined"):
        (content,) = read_sections(workspace, [SECTION])
        keep_draft(workspace, SECTION, body(text), content.based_on)
        leave_section(workspace, SECTION)
    pilot = at_history(open_window(workspace.path))
    tick(pilot, 1)
    pilot.click("historyRestore")
    pilot.type_on(" And more.")
    assert pilot.box(SECTION).toPlainText() == "One good sentence. And more."
    pilot.control(Key.Key_Z)
    pilot.control(Key.Key_Z)
    assert pilot.box(SECTION).toPlainText() in {"One good sentence.", "Ruined"}
    pilot.control(Key.Key_Z)
    assert pilot.box(SECTION).toPlainText() == "Ruined"


def test_restoring_what_stands_there_changes_nothing(looking: Pilot, workspace: Workspace) -> None:
    tick(looking, 0)
    looking.click("historyRestore")
    looking.session.settle()
    assert draft_on_disk(workspace) is None
    undo = looking.window.findChild(QAction, "undo")
    assert undo is not None
    assert not undo.isEnabled()


def test_a_restored_text_is_published_on_top_of_what_was_published(looking: Pilot, workspace: Workspace) -> None:
    tick(looking, 1)
    looking.click("historyRestore")
    looking.session.settle()
    with looking.qtbot.waitSignal(looking.session.contents_read, timeout=PATIENCE):
        looking.press(Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    (content,) = read_sections(workspace, [SECTION])
    assert [each.plain for each in content.published] == [FIRST[1].plain]
    looking.qtbot.waitUntil(lambda: history(looking).model().rowCount() == 3, timeout=PATIENCE)


@pytest.mark.parametrize("obstacle", ["conflict", "retired"])
def test_where_nothing_can_be_written_texts_are_only_compared(
    open_window: OpenWindow, workspace: Workspace, obstacle: str
) -> None:
    publish(workspace, FIRST, SECOND)
    if obstacle == "conflict":
        publish(workspace, a_publication("Tents were put up in four districts of Haiti.", parents=[FIRST[0]]))
    else:
        publish(workspace, a_publication("Third.", parents=[SECOND[0]]))
        retire(workspace, "200001")
    pilot = open_window(workspace.path)
    if obstacle == "retired":
        writing = pilot.window.findChild(Writing)
        assert writing is not None
        writing.go_to(SECTION)
    else:
        pilot.choose_row("200001")
    pilot.session.settle()
    pilot.box(SECTION).setFocus()
    pilot.press(Key.Key_H, Modifier.ControlModifier | Modifier.AltModifier)
    pilot.qtbot.waitUntil(lambda: history(pilot).model().rowCount() == 3, timeout=PATIENCE)
    tick(pilot, 2)
    assert not pilot.find(QPushButton, "historyRestore").isEnabled()
    assert pilot.find(QPushButton, "historyCompare").isEnabled()


def test_the_history_follows_the_cursor(looking: Pilot) -> None:
    looking.box(a_ref("origin")).setFocus()
    looking.qtbot.waitUntil(lambda: looking.find(QLabel, "noHistory").isVisible(), timeout=PATIENCE)
    looking.box(SECTION).setFocus()
    looking.qtbot.waitUntil(lambda: history(looking).model().rowCount() == 2, timeout=PATIENCE)


def test_on_a_small_screen_the_keys_open_the_drawer(open_window: OpenWindow, workspace: Workspace) -> None:
    publish(workspace, FIRST, SECOND)
    pilot = at_history(open_window(workspace.path, size=QSize(1093, 614)))
    assert pilot.find(QFrame, "sidePanel").isVisible()


@pytest.fixture
def next_year(open_window: OpenWindow, workspace: Workspace, tmp_path: Path) -> Pilot:
    """Give a window on the cycle after one with an achievement and a promise."""
    publish(workspace, FIRST, a_publication("More tents.", section=a_ref("next_steps")))
    roll_over(workspace, "2018", archive_to=tmp_path / "archive.iomdb")
    pilot = open_window(workspace.path)
    pilot.choose_row("200001")
    pilot.session.settle()
    pilot.box(NOW).setFocus()
    return pilot


NOW = a_ref(cycle="2018")


def test_last_years_promise_stands_above_this_years_achievements(next_year: Pilot) -> None:
    card = next_year.box(NOW).parentWidget()
    assert card is not None
    headings = [each.text() for each in card.findChildren(QLabel, "recalledHeading") if each.isVisible()]
    assert headings == ["Planned in 2016"]
    (recalled,) = [each for each in card.findChildren(QFrame, "recalled") if each.isVisible()]
    assert recalled.geometry().bottom() < next_year.box(NOW).geometry().top()


def test_last_years_answer_is_inserted_undone_and_compared(next_year: Pilot) -> None:
    next_year.click("panelTab_last_year")
    next_year.click("lastYearInsert")
    assert next_year.box(NOW).toPlainText() == FIRST[1].plain
    next_year.control(Key.Key_Z)
    assert next_year.box(NOW).toPlainText() == ""
    next_year.type_on("Shelters were built in nine districts.")
    next_year.click("lastYearCompare")
    words, marked = compared(next_year)
    assert words == "This year's text as it stands on the page, held against last year's."
    assert marked == ["four", "nine"]


def test_what_can_be_done_with_last_years_answer_is_in_sight_however_long_that_is(next_year: Pilot) -> None:
    next_year.window.resize(1280, 614)
    next_year.find(QAbstractButton, "panelTab_last_year").click()
    pane = next_year.find(QScrollArea, "lastYearPane")
    text = pane.findChild(QTextEdit, "lastYearText")
    assert text is not None
    QApplication.processEvents()
    for name in ("lastYearInsert", "lastYearCompare"):
        button = next_year.find(QAbstractButton, name)
        assert button.mapTo(pane, QPoint()).y() < text.mapTo(pane, QPoint()).y()
