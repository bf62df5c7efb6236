"""Wherever sections are counted the same ones count: what is asked for, and what may be left out once it has text."""

import re

import pytest
from PySide6.QtCore import Qt

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.overview.overview_page import OverviewPage
from iom_tracker.desktop.submissions.send_page import SendPage
from iom_tracker.desktop.submissions.submissions_page import SubmissionsPage
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, body
from tests.desktop.exchange.conftest import OpenAt
from tests.desktop.pilot import PATIENCE, Pilot
from tests.offices import Desk, an_office

REQUIRED, COMMITMENTS = 5, 16


def figures(words: str) -> list[int]:
    """Return the two numbers in `3 of 5 sections`."""
    found = re.search(r"(\d+) of (\d+)", words)
    assert found is not None, words
    return [int(figure) for figure in found.groups()]


def summary(pilot: Pilot, page: type[OverviewPage | SendPage | SubmissionsPage]) -> list[str]:
    """Return what stands below the title of a page."""
    (found,) = pilot.window.findChildren(page)
    label = found.findChild(LeadingLabel, "pageSummary")
    assert label is not None
    return label.text().split(" · ")


def overview(pilot: Pilot) -> list[str]:
    with pilot.qtbot.waitSignal(pilot.session.overview_read, timeout=PATIENCE):
        pilot.control(Qt.Key.Key_0)
    return summary(pilot, OverviewPage)


@pytest.mark.parametrize(("questions", "expected"), [(("origin",), [1, 80]), (("origin", "message"), [2, 81])])
def test_the_head_and_the_overview_count_the_same(
    pilot: Pilot, workspace: Workspace, questions: tuple[str, ...], expected: list[int]
) -> None:
    for question in questions:
        write_section(workspace, a_ref(question), body("A text."), ())
    pilot.open(workspace.path)
    assert figures(pilot.text("progressCount")) == figures(overview(pilot)[0]) == expected


def test_the_overview_says_how_many_may_be_left_out(pilot: Pilot) -> None:
    assert overview(pilot)[1] == f"{COMMITMENTS} may be left out"


def test_a_section_in_conflict_is_answered_nowhere(open_at: OpenAt, hq: Desk, haiti: Desk, kenya: Desk) -> None:
    hq.merge(haiti.pack(), kenya.pack())
    pilot = open_at(hq)
    assert figures(pilot.text("progressCount")) == figures(overview(pilot)[0]) == [0, 80]


@pytest.mark.parametrize(("questions", "expected"), [((), [0, 5]), (("message", "origin"), [2, 6])])
def test_in_an_office_the_head_and_the_page_of_sending_count_what_it_is_asked_for(
    open_at: OpenAt, hq: Desk, questions: tuple[str, ...], expected: list[int]
) -> None:
    office = an_office(hq, "Peru", "200002")
    for question in questions:
        office.write("A text.", a_ref(question, "200002"))
    pilot = open_at(office)
    pilot.control(Qt.Key.Key_2)
    pilot.session.settle()
    asked = next(part for part in summary(pilot, SendPage) if "asked for" in part)
    card = pilot.find(LeadingLabel, "completenessWords").text()
    assert figures(pilot.text("progressCount")) == figures(asked) == figures(card) == expected
    assert figures(overview(pilot)[0]) == expected


def test_headquarters_waits_for_what_an_office_must_write(open_at: OpenAt, hq: Desk) -> None:
    an_office(hq, "Peru", "200002")
    pilot = open_at(hq)
    pilot.control(Qt.Key.Key_2)
    pilot.session.settle()
    assert summary(pilot, SubmissionsPage)[-1] == f"0 of {REQUIRED} sections received"
