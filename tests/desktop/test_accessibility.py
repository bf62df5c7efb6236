"""Everything can be reached by keyboard, is seen when it is, and has a name for those who do not see it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pictures
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QTreeWidget

from iom_tracker.desktop.appearance.text_size import LEAST_WINDOW
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.workflows.sample import sample_workspace
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.walking import cut_off, invisibly_focused, nameless, unreached, walk

OpenWindow = Callable[..., Pilot]
PLACES = [
    ("sample", "go_write"),
    ("overview", "go_overview"),
    ("overview", "go_submissions"),
    ("disputed", "go_conflicts"),
    ("cleared", "go_word"),
    ("office", "go_submissions"),
]
DIALOGS = [
    "new",
    "make_kits",
    "people",
    "commitments",
    "next_year",
    "export",
    "paste_packet",
    "shortcuts",
    "about",
    "return_section",
]


@pytest.fixture(scope="module")
def workspaces(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """Workspaces in which every page has something to show."""
    home = tmp_path_factory.mktemp("shown")
    before = dict(os.environ)
    os.environ[HOME_VARIABLE] = str(home)
    sample = sample_workspace(home)
    disputed = pictures.with_conflict(home, sample)
    yield {
        "sample": sample,
        "disputed": disputed,
        "overview": pictures.with_decisions(home, disputed),
        "cleared": pictures.with_cleared_report(home, sample),
        "office": home / "Haiti.iomdb",
    }
    os.environ.clear()
    os.environ.update(before)


def at(open_window: OpenWindow, workspaces: dict[str, Path], place: tuple[str, str]) -> Pilot:
    workspace, action = place
    pilot = open_window(workspaces[workspace])
    go(pilot, action)
    return pilot


def go(pilot: Pilot, action: str) -> None:
    found = pilot.window.findChild(QAction, action)
    assert found is not None
    pilot.session.settle()
    found.trigger()
    pilot.session.settle()
    QApplication.processEvents()


def dialog_of(pilot: Pilot, action: str) -> QDialog:
    go(pilot, action)
    pilot.qtbot.waitUntil(lambda: bool(shown(pilot)), timeout=PATIENCE)
    return on_top(pilot)


def on_top(pilot: Pilot) -> QDialog:
    """Wait until the dialog that came last has the keyboard."""
    dialog = shown(pilot)[-1]
    pilot.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or pilot.window), timeout=PATIENCE)
    return dialog


def shown(pilot: Pilot) -> list[QDialog]:
    return [each for each in pilot.window.findChildren(QDialog) if each.isVisible()]


@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_every_part_of_a_page_has_a_name_and_is_reached_by_tab(
    open_window: OpenWindow, workspaces: dict[str, Path], place: tuple[str, str]
) -> None:
    pilot = at(open_window, workspaces, place)
    assert nameless(pilot.window) == []
    assert unreached(pilot.window, walk()) == []


@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_what_has_the_keyboard_looks_otherwise(
    open_window: OpenWindow, workspaces: dict[str, Path], place: tuple[str, str]
) -> None:
    pilot = at(open_window, workspaces, place)
    assert list(invisibly_focused(pilot.window, walk())) == []  # in dark colours too, as both have contrast


@pytest.mark.parametrize("size", [LEAST_WINDOW, QSize(1366, 768)], ids=["least", "usual"])
@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_no_words_are_cut_off_also_in_the_room_that_is_left_where_text_is_twice_as_large(
    open_window: OpenWindow, workspaces: dict[str, Path], place: tuple[str, str], size: QSize
) -> None:
    pilot = at(open_window, workspaces, place)
    pilot.window.resize(size)
    QApplication.processEvents()
    assert cut_off(pilot.window) == []


@pytest.mark.parametrize("action", DIALOGS)
def test_every_part_of_a_dialog_has_a_name_and_is_reached_by_tab(
    open_window: OpenWindow, workspaces: dict[str, Path], action: str
) -> None:
    workspace = "sample" if action == "return_section" else "overview"  # there the first section can be returned
    dialog = dialog_of(at(open_window, workspaces, (workspace, "go_write")), action)
    assert nameless(dialog) == []
    assert unreached(dialog, walk()) == []
    assert cut_off(dialog) == []
    dialog.close()


@pytest.mark.parametrize("button", ["addCommitment", "rewordCommitment", "moveCommitment"])
def test_every_part_of_an_edit_of_commitments_has_a_name_and_is_reached_by_tab(
    open_window: OpenWindow, workspaces: dict[str, Path], button: str
) -> None:
    pilot = at(open_window, workspaces, ("overview", "go_write"))
    dialog = dialog_of(pilot, "commitments")
    rows = dialog.findChild(QTreeWidget)
    assert rows is not None
    rows.setCurrentIndex(rows.model().index(0, 0, rows.model().index(0, 0)))
    pilot.click(button)
    edit = on_top(pilot)
    assert nameless(edit) == []
    assert unreached(edit, walk()) == []
    edit.close()
    dialog.close()


def test_the_page_before_a_workspace_is_opened_is_reached_by_tab(open_window: OpenWindow) -> None:
    pilot = open_window()
    assert nameless(pilot.window) == []
    assert unreached(pilot.window, walk()) == []


def test_tab_goes_through_the_window_as_it_is_read(open_window: OpenWindow, workspaces: dict[str, Path]) -> None:
    at(open_window, workspaces, ("overview", "go_overview"))
    names = [each.objectName() for each in walk()]
    begin = names.index("exportOverview")
    filters = ["exportOverview", "filterOffice", "filterState", "filterTransformation", "filterAttention", "filterMine"]
    assert (names[0], names[begin : begin + len(filters)]) == ("matrix", filters)
