from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.section_words import Column
from iom_tracker.desktop.submissions.send_page import SendPage
from iom_tracker.desktop.submissions.submissions_page import SubmissionsPage
from iom_tracker.workflows.merge_report import MergeReport
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_ref
from tests.desktop.submissions.page_hand import PageHand
from tests.offices import Desk, a_headquarters, an_office


@pytest.fixture
def headquarters(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


@pytest.fixture
def haiti(headquarters: Desk) -> Desk:
    return an_office(headquarters, "Haiti", "200001")


def headquarters_page(qtbot: QtBot, theme: Theme, desk: Desk, report: MergeReport | None = None) -> PageHand:
    page = SubmissionsPage(theme)
    page.show_submissions(read_snapshot(desk.workspace), read_submissions(desk.workspace), can_undo=True)
    if report is not None:
        page.show_report(report)
    return PageHand(qtbot, page)


def office_said(qtbot: QtBot, theme: Theme, desk: Desk) -> list[str]:
    """Return what stands beside the achievements: what the next packet does, and what headquarters said."""
    page = SendPage(theme)
    page.show_sections(read_snapshot(desk.workspace), read_submissions(desk.workspace))
    model = PageHand(qtbot, page).find(QTableView, "sectionTable").model()
    rows = [row for row in range(model.rowCount()) if "Achievements" in model.index(row, 0).data()]
    return [model.index(rows[0], column).data().partition(",")[0] for column in (Column.PLAN, Column.SAID)]


def test_headquarters_sees_an_office_wait_send_and_get_into_conflict(
    qtbot: QtBot, theme: Theme, headquarters: Desk, haiti: Desk
) -> None:
    an_office(headquarters, "Iraq", "200002")
    waiting = headquarters_page(qtbot, theme, headquarters)
    assert waiting.words("pageSummary")[0].startswith("0 of 2 offices have sent · 0 of 10 sections received")

    haiti.write("Ten shelters stand.", a_ref())
    headquarters.write("Nine shelters stand.", a_ref())
    report = headquarters.merge(haiti.pack())
    hand = headquarters_page(qtbot, theme, headquarters, report)

    assert hand.words("pageSummary") == ["1 of 2 offices have sent · 1 of 10 sections received · 1 conflict"]
    assert hand.words("reportWords")[0] == f"{haiti.packets[0].name}: {report.files[0].added} new from Haiti"
    assert "1 conflict to resolve" in hand.words("reportWords")
    assert hand.words("arrivalFile") == [haiti.packets[0].name]
    states = [hand.find(QTableView, "officeTable").model().index(row, 2).data() for row in range(2)]
    assert states == ["", "1 in conflict"]


def test_an_office_sees_its_text_go_from_unsent_to_received(
    qtbot: QtBot, theme: Theme, headquarters: Desk, haiti: Desk
) -> None:
    haiti.write("Ten shelters stand.", a_ref())
    assert office_said(qtbot, theme, haiti) == ["Will be sent", "Not sent yet"]

    headquarters.merge(haiti.pack())
    assert office_said(qtbot, theme, haiti) == ["Goes along until confirmed", "Sent"]

    haiti.merge(headquarters.receipt("Haiti"))
    assert office_said(qtbot, theme, haiti) == ["Nothing new", "Received"]

    haiti.write("Eleven shelters stand.", a_ref())
    assert office_said(qtbot, theme, haiti) == ["Will be sent", "Changed since it was sent"]
