from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListView, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.overview.matrix_table import MatrixTable
from iom_tracker.desktop.overview.overview_page import OverviewPage
from iom_tracker.desktop.submissions.moments import due_words
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.office_progress import Sent
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.outcome import WorkspaceSnapshot
from tests.builders import NOON, a_catalogue, a_commitment, a_cycle, a_ref
from tests.desktop.outline.snapshots import a_snapshot
from tests.desktop.submissions.page_hand import PageHand
from tests.overviews import a_status, an_overview

CATALOGUE = a_catalogue(a_cycle(a_commitment("200001"), a_commitment("200002")))
SUBMITTED, RETURNED, CLEARED = SectionState.SUBMITTED, SectionState.RETURNED, SectionState.CLEARED
FIRST, SECOND = a_ref("achievements"), a_ref("achievements", "200002")
HAITI, IRAQ = Assignee("Haiti"), Assignee("Iraq")


def some(**more: object) -> Overview:
    facts = {
        "assignees": {FIRST: (HAITI,), SECOND: (IRAQ,)},
        "terms": (OfficeTerms("Haiti", "fr", "2017-02-28"), OfficeTerms("Iraq", "", "2017-01-31")),
        "sent": (Sent("Haiti", NOON, NOON),),
        "mine": (FIRST,),
        "today": date(2017, 2, 10),
    }
    statuses = a_status(FIRST, RETURNED, words=90, cap=150), a_status(a_ref("origin"), CLEARED)
    return an_overview(*statuses, catalogue=CATALOGUE, **(facts | more))  # type: ignore[arg-type] # named by the tests


def snapshot(**more: object) -> WorkspaceSnapshot:
    return replace(a_snapshot(CATALOGUE), **more)  # type: ignore[arg-type] # as above


@pytest.fixture
def page(theme: Theme) -> OverviewPage:
    page = OverviewPage(theme)
    page.show_overview(snapshot(), some())
    return page


@pytest.fixture
def hand(qtbot: QtBot, page: OverviewPage) -> PageHand:
    return PageHand(qtbot, page)


def matrix(hand: PageHand) -> MatrixTable:
    return hand.find(MatrixTable, "matrix")


def cell_of(table: QTableView, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def pick(hand: PageHand, name: str, words: str) -> None:
    box = hand.find(QComboBox, name)
    box.setCurrentIndex(box.findText(words))


def test_one_line_says_how_much_is_written(hand: PageHand) -> None:
    assert hand.words("pageSummary") == [f"2 of {2 * len(CATALOGUE.cycle.questions)} sections written · 2 commitments"]


def test_the_bar_says_its_counts_in_words(hand: PageHand) -> None:
    assert hand.find(QWidget, "stateBar").accessibleName().startswith("1 cleared, 1 returned, ")


def test_a_click_on_a_cell_asks_for_its_section(hand: PageHand, page: OverviewPage, qtbot: QtBot) -> None:
    table = matrix(hand)
    with qtbot.waitSignal(page.section_wanted) as wanted:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell_of(table, 1, 1))
    assert wanted.args == [a_ref(CATALOGUE.cycle.questions[0].key)]


def test_arrows_move_in_the_matrix_and_enter_asks_for_a_section(
    hand: PageHand, page: OverviewPage, qtbot: QtBot
) -> None:
    page.focus()
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Right)
    with qtbot.waitSignal(page.section_wanted) as wanted:
        hand.press(Qt.Key.Key_Return)
    assert wanted.args == [a_ref(CATALOGUE.cycle.questions[1].key, "200002")]


def test_a_click_with_ctrl_only_chooses(hand: PageHand, page: OverviewPage, qtbot: QtBot) -> None:
    table = matrix(hand)
    with qtbot.assertNotEmitted(page.section_wanted):
        for row in (1, 2):
            QTest.mouseClick(
                table.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.ControlModifier,
                cell_of(table, row, 1),
            )
    key = CATALOGUE.cycle.questions[0].key
    assert table.chosen() == (a_ref(key), a_ref(key, "200002"))


def test_a_click_on_a_name_chooses_its_line_to_be_assigned(hand: PageHand, page: OverviewPage, qtbot: QtBot) -> None:
    table = matrix(hand)
    assert not hand.button("assign").isEnabled()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell_of(table, 2, 0))
    with qtbot.waitSignal(page.assignment_wanted) as wanted:
        hand.click("assign")
    assert wanted.args == [tuple(a_ref(question.key, "200002") for question in CATALOGUE.cycle.questions)]


@pytest.mark.parametrize("more", [{"is_office": True}, {"read_only": "read-only"}])
def test_who_may_not_assign_cannot(hand: PageHand, page: OverviewPage, more: dict[str, object]) -> None:
    page.show_overview(snapshot(**more), some())
    matrix(hand).selectAll()
    assert not hand.button("assign").isEnabled()


def test_an_office_sees_its_own_part_and_no_other_offices(hand: PageHand, page: OverviewPage) -> None:
    page.show_overview(snapshot(is_office=True, workspace="another"), some())
    assert hand.button("filterMine").isChecked()
    assert hand.words("pageSummary") == ["1 of 1 section written · 1 commitment · narrowed by the choice below"]
    assert not hand.is_shown("overviewOffices")


@pytest.mark.parametrize(
    ("box", "words", "rows"),
    [
        ("filterOffice", "Iraq", 2),
        ("filterState", "Returned", 2),
        ("filterTransformation", "All transformations", 3),
        ("filterState", "Conflict", 0),
    ],
)
def test_a_choice_narrows_the_matrix(hand: PageHand, box: str, words: str, rows: int) -> None:
    pick(hand, box, words)
    assert matrix(hand).model().rowCount() == rows


def test_where_nothing_fits_words_say_so_and_one_button_shows_everything(hand: PageHand) -> None:
    pick(hand, "filterState", "Conflict")
    assert hand.words("overviewNothing") == ["No section fits what you chose."]
    hand.click("filterClear")
    assert hand.words("overviewNothing") == []
    assert matrix(hand).model().rowCount() == 3


def test_a_choice_stays_when_the_overview_changes(hand: PageHand, page: OverviewPage) -> None:
    pick(hand, "filterOffice", "Haiti")
    page.show_overview(snapshot(), some())
    assert hand.find(QComboBox, "filterOffice").currentText() == "Haiti"
    assert matrix(hand).model().rowCount() == 2


def test_the_place_in_the_matrix_stays_when_lines_come_and_go(hand: PageHand, page: OverviewPage) -> None:
    table = matrix(hand)
    table.choose([SECOND])
    grown = a_catalogue(a_cycle(a_commitment("199999"), *CATALOGUE.cycle.commitments))
    page.show_overview(snapshot(catalogue=grown), an_overview(catalogue=grown))
    assert table.chosen() == (SECOND,)


def test_what_needs_attention_takes_the_person_there(hand: PageHand, page: OverviewPage, qtbot: QtBot) -> None:
    attention = hand.find(QListView, "attentionList")
    lines = [attention.model().index(row, 0).data() for row in range(attention.model().rowCount())]
    assert lines == [f"200001 {_short(FIRST.question)}: Returned", f"200002 {_short(SECOND.question)}: Overdue: Iraq"]
    attention.setFocus()
    attention.setCurrentIndex(attention.model().index(1, 0))
    with qtbot.waitSignal(page.section_wanted) as wanted:
        hand.press(Qt.Key.Key_Return)
    assert wanted.args == [SECOND]


def test_the_keyboard_is_seen_where_it_comes_to_the_list(hand: PageHand) -> None:
    attention = hand.find(QListView, "attentionList")
    attention.setFocus(Qt.FocusReason.TabFocusReason)
    assert [index.row() for index in attention.selectedIndexes()] == [0]


def test_where_nothing_needs_attention_words_say_so(hand: PageHand, page: OverviewPage) -> None:
    page.show_overview(snapshot(), an_overview(catalogue=CATALOGUE))
    assert hand.words("overviewCalm") == ["Nothing needs attention."]
    assert hand.words("attentionHeading") == ["Needs attention: 0"]


def test_offices_that_are_late_stand_first_with_what_they_have_sent(hand: PageHand) -> None:
    assert hand.words("overviewOfficeWords") == [
        "10 days late · 0 of 1 written · due 31 Jan 2017, " + _distance("2017-01-31"),
        "Everything · 1 of 1 written · 1 returned · sent 23 Nov 2016 · due 28 Feb 2017, " + _distance("2017-02-28"),
    ]


@pytest.mark.parametrize("height", [420, 676, 900])
def test_the_words_about_an_office_are_never_pressed_together(hand: PageHand, page: OverviewPage, height: int) -> None:
    page.resize(QSize(1152, height))
    QApplication.processEvents()
    labels = [each for each in page.findChildren(QLabel, "overviewOfficeWords") if each.isVisible()]
    assert len(labels) == len(hand.words("overviewOfficeWords"))
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


@pytest.mark.parametrize(("button", "signal"), [("remind", "reminder_wanted"), ("officeTerms", "terms_wanted")])
def test_each_office_has_its_reminder_and_its_terms(
    hand: PageHand, page: OverviewPage, qtbot: QtBot, button: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(page, signal)) as wanted:
        hand.click(button)
    assert wanted.args == ["Iraq"]


def test_the_table_is_exported_as_it_was_narrowed(hand: PageHand, page: OverviewPage, qtbot: QtBot) -> None:
    pick(hand, "filterOffice", "Iraq")
    with qtbot.waitSignal(page.export_wanted) as wanted:
        hand.click("exportOverview")
    assert wanted.args == [OverviewChoice(offices=("Iraq",))]


def test_a_card_without_anything_says_so_below_its_heading(hand: PageHand, page: OverviewPage) -> None:
    page.show_overview(snapshot(), an_overview(catalogue=CATALOGUE))
    page.resize(QSize(1200, 700))
    QApplication.processEvents()
    for name, words in (
        ("overviewNobody", "No office is asked for anything yet."),
        ("overviewCalm", "Nothing needs attention."),
    ):
        label = hand.find(QLabel, name)
        assert (label.text(), label.isVisible()) == (words, True)
        assert label.y() < 60


def test_a_table_of_nothing_cannot_be_exported_and_says_why(hand: PageHand, page: OverviewPage) -> None:
    assert hand.button("exportOverview").isEnabled()
    pick(hand, "filterState", "Conflict")
    assert not hand.button("exportOverview").isEnabled()
    assert hand.button("exportOverview").toolTip() == "No section fits what you chose."
    bare = replace(CATALOGUE, cycle=replace(CATALOGUE.cycle, commitments=()))
    page.show_overview(snapshot(catalogue=bare, path=Path("bare.iomdb")), an_overview(catalogue=bare))
    assert hand.button("exportOverview").toolTip() == "There are no commitments yet."
    assert hand.words("overviewNothing") == ["There are no commitments yet."]


def test_where_offices_are_asked_only_they_stand_in_their_card(hand: PageHand) -> None:
    assert not hand.is_shown("overviewNobody")


def test_in_a_low_window_the_matrix_keeps_its_room_and_the_page_scrolls(hand: PageHand, page: OverviewPage) -> None:
    page.resize(QSize(800, 400))
    QApplication.processEvents()
    assert matrix(hand).height() > 240
    assert hand.find(QScrollArea, "overviewScroll").verticalScrollBar().maximum() > 0


def test_every_button_says_what_it_does(hand: PageHand) -> None:
    assert hand.silent_buttons() == []


@pytest.mark.parametrize("width", [760, 990, 1270])
def test_no_line_is_wider_than_the_matrix(hand: PageHand, page: OverviewPage, width: int) -> None:
    page.resize(QSize(width, 600))
    table = matrix(hand)
    widths = [table.columnWidth(column) for column in range(table.model().columnCount())]
    assert sum(widths) <= table.viewport().width()


def test_two_thousand_commitments_are_painted_only_where_they_are_seen(hand: PageHand, page: OverviewPage) -> None:
    large = a_catalogue(a_cycle(*(a_commitment(f"3{n:05}") for n in range(2000))))
    page.show_overview(snapshot(catalogue=large), an_overview(catalogue=large))
    table = matrix(hand)
    table.scrollToBottom()
    assert table.model().rowCount() == 2001
    assert table.visualRect(table.model().index(2000, 1)).bottom() <= table.viewport().height()


def _short(key: str) -> str:
    question = CATALOGUE.cycle.question(key)
    return question.short if question else key


def _distance(day: str) -> str:
    return due_words(day).split(", ", 1)[1]
