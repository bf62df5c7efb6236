from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.office_words import Column
from iom_tracker.desktop.submissions.submissions_page import SubmissionsPage
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.state import SectionState
from tests.desktop.submissions.dragging import drop, hold_over, leave
from tests.desktop.submissions.page_hand import PageHand
from tests.desktop.submissions.sent import a_report, a_snapshot, an_arrival, an_office, submissions

CONFLICT, SUBMITTED = SectionState.CONFLICT, SectionState.SUBMITTED
SOME = submissions(an_office("Haiti", CONFLICT), an_office("Iraq", SUBMITTED), an_office("Mali"))


@pytest.fixture
def page(theme: Theme) -> SubmissionsPage:
    page = SubmissionsPage(theme)
    page.show_submissions(a_snapshot(), SOME, can_undo=True)
    return page


@pytest.fixture
def hand(qtbot: QtBot, page: SubmissionsPage) -> PageHand:
    return PageHand(qtbot, page)


def receipts(hand: PageHand) -> dict[str, QPushButton]:
    return {each.accessibleName(): each for each in hand.page.findChildren(QPushButton, "receipt")}


def table_of(hand: PageHand) -> QTableView:
    return hand.find(QTableView, "officeTable")


def test_one_line_says_who_has_sent_and_how_much_has_come(hand: PageHand) -> None:
    assert hand.words("pageSummary") == ["2 of 3 offices have sent · 2 of 9 sections received · 1 conflict"]


def test_a_line_without_offices_conflicts_or_wishes_says_less(hand: PageHand, page: SubmissionsPage) -> None:
    page.show_submissions(a_snapshot(), submissions(an_office("Haiti", SUBMITTED, asked=())), can_undo=True)
    assert hand.words("pageSummary") == ["1 of 1 office has sent · 1 section received"]
    page.show_submissions(a_snapshot(), submissions(), can_undo=True)
    assert hand.words("pageSummary") == ["Nothing has been asked for or sent yet"]


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("mergeFiles", "files_wanted"),
        ("pastePacket", "paste_wanted"),
        ("makeKits", "kit_wanted"),
        ("undoMerge", "undo_wanted"),
    ],
)
def test_each_button_says_what_is_wanted(
    hand: PageHand, page: SubmissionsPage, qtbot: QtBot, button: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        hand.click(button)


def test_there_is_nothing_to_undo_before_a_merge(hand: PageHand, page: SubmissionsPage) -> None:
    page.show_submissions(a_snapshot(), SOME, can_undo=False)
    assert not hand.button("undoMerge").isEnabled()
    assert hand.button("mergeFiles").isEnabled()


def test_a_workspace_that_cannot_be_changed_takes_nothing(hand: PageHand, page: SubmissionsPage, qtbot: QtBot) -> None:
    page.show_submissions(a_snapshot(read_only="read-only"), SOME, can_undo=True)

    buttons = ("mergeFiles", "pastePacket", "makeKits", "undoMerge")
    assert not any(hand.button(name).isEnabled() for name in buttons)
    assert not any(button.isEnabled() for button in receipts(hand).values())
    assert not hand.is_shown("dropZone")
    assert not page.acceptDrops()
    hand.find(QTableView, "officeTable").selectRow(2)
    with qtbot.assertNotEmitted(page.receipt_wanted):
        QTest.keyClick(table_of(hand), Qt.Key.Key_Return)


def test_files_that_are_dropped_anywhere_on_the_page_are_handed_on(
    page: SubmissionsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    files = tmp_path / "haiti.iompack", tmp_path / "iraq.iomdb"
    with qtbot.waitSignal(page.files_dropped) as dropped:
        assert drop(page, *files)
    assert dropped.args == [files]


def test_the_drop_zone_answers_while_files_are_held_over_the_page(
    hand: PageHand, page: SubmissionsPage, tmp_path: Path
) -> None:
    invitation = hand.words("dropWords")
    before = hand.find(QWidget, "dropZone").grab().toImage()

    hold_over(page, tmp_path / "a.iompack", tmp_path / "b.iompack")
    assert hand.words("dropWords") == ["Let go to read all 2"]
    assert hand.find(QWidget, "dropZone").grab().toImage() != before

    leave(page)
    assert hand.words("dropWords") == invitation
    assert hand.find(QWidget, "dropZone").grab().toImage() == before


def test_only_offices_that_have_sent_can_be_given_a_receipt(
    hand: PageHand, page: SubmissionsPage, qtbot: QtBot
) -> None:
    buttons = receipts(hand)
    assert sorted(buttons) == ["Receipt for Haiti", "Receipt for Iraq"]
    with qtbot.waitSignal(page.receipt_wanted) as wanted:
        QTest.mouseClick(buttons["Receipt for Iraq"], Qt.MouseButton.LeftButton)
    assert wanted.args == ["Iraq"]


def test_a_click_on_a_header_sorts_and_each_receipt_stays_with_its_office(hand: PageHand) -> None:
    table = table_of(hand)
    header = table.horizontalHeader()
    for _ in range(2):
        place = QPoint(header.sectionViewportPosition(Column.OFFICE) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    offices = [table.model().index(row, 0).data().partition(",")[0] for row in range(3)]
    assert offices == ["Mali", "Iraq", "Haiti"]
    for name in ("Iraq", "Haiti"):
        box = table.visualRect(table.model().index(offices.index(name), Column.RECEIPT))
        assert box.contains(receipts(hand)[f"Receipt for {name}"].geometry().center())


def test_the_offices_are_walked_through_by_keys_and_enter_wants_a_receipt(
    hand: PageHand, page: SubmissionsPage, qtbot: QtBot
) -> None:
    table = table_of(hand)
    table.setFocus()
    table.selectRow(0)
    with qtbot.assertNotEmitted(page.receipt_wanted):
        hand.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.receipt_wanted) as wanted:
        hand.press(Qt.Key.Key_Down)
        hand.press(Qt.Key.Key_Return)
    assert wanted.args == ["Haiti"]


def test_tab_leads_from_the_buttons_through_the_table_to_its_receipts(hand: PageHand, page: SubmissionsPage) -> None:
    page.setFocus()
    assert QApplication.focusWidget() is hand.button("mergeFiles")
    assert hand.tab_order(3) == ["officeTable", "receipt", "receipt"]


def test_a_refresh_keeps_the_office_that_is_chosen(hand: PageHand, page: SubmissionsPage) -> None:
    table = table_of(hand)
    table.selectRow(1)
    now = submissions(an_office("Haiti", SUBMITTED), an_office("Iraq", SUBMITTED), an_office("Mali", SUBMITTED))

    page.show_submissions(a_snapshot(), now, can_undo=True)

    assert table.currentIndex().data().startswith("Haiti")
    assert len(receipts(hand)) == 3


def test_the_first_steps_are_told_until_something_has_begun(hand: PageHand, page: SubmissionsPage) -> None:
    assert not hand.is_shown("firstSteps")
    page.show_submissions(a_snapshot(), submissions(), can_undo=False)
    assert len(hand.words("firstStep")) == 3
    assert not hand.is_shown("officesCard")
    assert not hand.is_shown("arrivalList")


def test_the_last_arrivals_are_listed_and_all_of_them_on_demand(hand: PageHand, page: SubmissionsPage) -> None:
    arrivals = [
        an_arrival("newest.iompack", changed=2),
        an_arrival("same.iompack", added=0),
        *(an_arrival(f"{number}.iomdb", kind=None) for number in range(5)),
    ]
    page.show_submissions(a_snapshot(), submissions(arrivals=arrivals), can_undo=True)
    assert hand.words("arrivalFile") == ["newest.iompack", "same.iompack", "0.iomdb", "1.iomdb", "2.iomdb"]
    assert hand.words("arrivalAdded")[:3] == ["12 new · 2 sections changed", "nothing new", "12 new"]
    assert hand.words("arrivalSender")[1:3] == ["Haiti · Amina", "Haiti · Amina · workspace"]

    hand.click("allArrivals")
    assert len(hand.words("arrivalFile")) == 7
    hand.click("allArrivals")
    assert len(hand.words("arrivalFile")) == 5


@pytest.mark.parametrize(("kind", "words"), [(PacketKind.RECEIPT, "receipt"), (PacketKind.KIT, "office kit")])
def test_an_arrival_that_is_no_submission_says_what_it_is(
    hand: PageHand, page: SubmissionsPage, kind: PacketKind, words: str
) -> None:
    page.show_submissions(a_snapshot(), submissions(arrivals=[an_arrival(kind=kind)]), can_undo=True)
    assert hand.words("arrivalSender") == [f"Haiti · Amina · {words}"]


def test_the_results_of_a_merge_go_with_its_workspace(hand: PageHand, page: SubmissionsPage) -> None:
    page.show_report(a_report())
    page.show_submissions(a_snapshot(), SOME, can_undo=True)
    assert hand.is_shown("reportCard")
    page.show_submissions(a_snapshot(path="other.iomdb"), SOME, can_undo=True)
    assert not hand.is_shown("reportCard")


def test_every_button_says_what_it_is(hand: PageHand, page: SubmissionsPage) -> None:
    page.show_report(a_report())
    assert hand.silent_buttons() == []


@pytest.mark.parametrize("width", [1004, 800])
def test_everything_fits_a_small_screen(qtbot: QtBot, page: SubmissionsPage, width: int) -> None:
    page.show_report(a_report())
    hand = PageHand(qtbot, page, width=width, height=520)

    assert page.width() == width
    for name in ("mergeFiles", "undoMerge", "closeReport"):
        assert page.rect().contains(hand.place(hand.button(name)))
    assert table_of(hand).horizontalScrollBar().maximum() == 0


def test_the_page_is_mirrored_for_languages_from_right_to_left(qtbot: QtBot, page: SubmissionsPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    hand = PageHand(qtbot, page)
    assert hand.place(hand.button("mergeFiles")).center().x() < page.width() / 2
    table = table_of(hand)
    assert table.visualRect(table.model().index(0, Column.OFFICE)).center().x() > table.width() / 2


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_table_is_painted_in_the_colours_of_the_theme(
    qtbot: QtBot, page: SubmissionsPage, theme: Theme, choice: str
) -> None:
    theme.choose(choice)
    table = table_of(PageHand(qtbot, page))
    picture = table.grab().toImage()

    colors = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    assert {theme.color(token).name() for token in ("border", "accent", "track")} <= colors


def test_many_offices_are_shown_at_once(page: SubmissionsPage, hand: PageHand, qtbot: QtBot) -> None:
    many = submissions(*(an_office(f"Office {number}", SUBMITTED) for number in range(120)))
    page.show_submissions(a_snapshot(), many, can_undo=True)
    qtbot.waitUntil(lambda: len(receipts(hand)) == 120)
    assert table_of(hand).height() < 600
