"""Assigning through the window: from the overview and from the outline."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QTreeView, QWidget

from iom_tracker.desktop.headquarters.assigning import references_of
from iom_tracker.desktop.overview.matrix_table import MatrixTable
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.identity import SectionRef
from iom_tracker.workflows.assign import assign
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_overview import read_overview
from tests.builders import a_catalogue, a_ref
from tests.desktop.pilot import PATIENCE, Pilot

CATALOGUE = a_catalogue()
ALL = tuple(slot.ref for slot in CATALOGUE.slots())


def asked(workspace: Workspace, ref: SectionRef) -> tuple[Assignee, ...]:
    overview = read_overview(workspace)
    return next(cell.assignees for row in overview.rows for cell in row.asked if cell.status.ref == ref)


def answer(pilot: Pilot, office: str, person: str = "", *, instead: bool = False) -> None:
    pilot.wait_for(QDialog, "assignDialog")
    QTest.keyClicks(pilot.find(QComboBox, "assignOffice"), office)
    QTest.keyClicks(pilot.find(QLineEdit, "assignPerson"), person)
    if instead:
        pilot.click("assignInstead")
    with pilot.qtbot.waitSignal(pilot.session.assigned, timeout=PATIENCE):
        pilot.click("assignAsk")
    pilot.session.settle()
    pilot.come_back()


def open_from_overview(pilot: Pilot, ref: SectionRef) -> None:
    with pilot.qtbot.waitSignal(pilot.session.overview_read):
        pilot.control(Qt.Key.Key_0)
    pilot.find(MatrixTable, "matrix").choose([ref])
    pilot.click("assign")


def ask_for_menu(widget: QWidget, place: QPoint) -> None:
    """Press the right button of the mouse."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def test_a_section_is_assigned_from_the_overview(pilot: Pilot, workspace: Workspace) -> None:
    open_from_overview(pilot, a_ref())
    assert "200001" in pilot.text("assignSections")
    assert pilot.text("assignNow") == "Nobody is asked for it now."
    answer(pilot, "Haiti", "Marie")
    assert asked(workspace, a_ref()) == (Assignee("Haiti", "Marie"),)
    assert asked(workspace, a_ref("origin")) == ()


def test_those_who_are_asked_now_are_named_and_can_be_replaced(pilot: Pilot, workspace: Workspace) -> None:
    assign(workspace, [str(a_ref())], Assignee("Haiti"))
    open_from_overview(pilot, a_ref())
    assert pilot.text("assignNow") == "Asked now: Haiti"
    answer(pilot, "Iraq", instead=True)
    assert asked(workspace, a_ref()) == (Assignee("Iraq"),)


def test_nobody_is_asked_any_more(pilot: Pilot, workspace: Workspace) -> None:
    assign(workspace, ["200001"], Assignee("Haiti"))
    open_from_overview(pilot, a_ref())
    pilot.click("assignNobody")
    pilot.session.settle()
    assert asked(workspace, a_ref()) == ()
    assert asked(workspace, a_ref("origin")) == (Assignee("Haiti"),)


def test_the_offices_that_are_known_are_offered(pilot: Pilot, workspace: Workspace) -> None:
    assign(workspace, ["200001"], Assignee("Haiti"))
    open_from_overview(pilot, a_ref("message"))
    box = pilot.find(QComboBox, "assignOffice")
    assert [box.itemText(place) for place in range(box.count())] == ["Haiti"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, on the screen that is none
def test_a_commitment_is_assigned_from_the_outline(pilot: Pilot, workspace: Workspace) -> None:
    tree = pilot.find(QTreeView, "outline")
    place = tree.visualRect(pilot.row("200001")).center()
    ask_for_menu(tree.viewport(), place)
    menu = pilot.wait_for(QMenu, "outlineMenu")
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    answer(pilot, "Haiti")
    assert asked(workspace, a_ref()) == (Assignee("Haiti"),)
    assert asked(workspace, a_ref("origin")) == (Assignee("Haiti"),)
    assert asked(workspace, a_ref(unit="200010")) == ()


@pytest.mark.parametrize(
    ("chosen", "references"),
    [
        (ALL, ("3A", "2D")),
        (tuple(ref for ref in ALL if ref.unit == "200001"), ("200001",)),
        (ALL[:1], (str(ALL[0]),)),
        ((), ()),
    ],
)
def test_sections_are_named_by_as_few_references_as_can_be(
    chosen: tuple[SectionRef, ...], references: tuple[str, ...]
) -> None:
    assert set(references_of(CATALOGUE, chosen)) == set(references)
    found = {ref for reference in references for ref in CATALOGUE.find(reference)}
    assert found == set(chosen)
