from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QTableView
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.section_words import Column
from iom_tracker.desktop.submissions.send_page import SendPage
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.outcome import WorkspaceSnapshot
from tests.desktop.submissions.dragging import drop, hold_over
from tests.desktop.submissions.page_hand import PageHand
from tests.desktop.submissions.sent import (
    MARIA,
    THREE,
    a_confirmation,
    a_file,
    a_report,
    a_snapshot,
    a_status,
    an_office,
    submissions,
)

DRAFT, RETURNED, SUBMITTED = SectionState.DRAFT, SectionState.RETURNED, SectionState.SUBMITTED
OURS = a_status(THREE[0], SUBMITTED, "a"), a_status(THREE[1], DRAFT, "b", draft=True)
SAID = submissions(
    an_office("Haiti"),
    confirmations=[a_confirmation(THREE[0], RETURNED, "a")],
    headquarters=(MARIA,),
    can_seal=True,
    notes={THREE[0]: "Name the partners."},
)


@pytest.fixture
def page(theme: Theme) -> SendPage:
    page = SendPage(theme)
    page.show_sections(a_snapshot(*OURS, mine=THREE), SAID)
    return page


@pytest.fixture
def hand(qtbot: QtBot, page: SendPage) -> PageHand:
    return PageHand(qtbot, page)


def table_of(hand: PageHand) -> QTableView:
    return hand.find(QTableView, "sectionTable")


def in_days(days: int) -> str:
    return (datetime.now().astimezone() + timedelta(days=days)).date().isoformat()


def test_one_line_says_what_is_to_be_sent_and_how_much_is_written(hand: PageHand) -> None:
    assert hand.words("pageSummary") == ["1 section to send · 2 of 3 asked for have text"]


def test_each_section_says_what_happens_and_what_headquarters_said(hand: PageHand) -> None:
    model = table_of(hand).model()
    said = [[model.index(row, column).data() for column in (Column.PLAN, Column.SAID)] for row in range(3)]
    assert said == [
        ["Nothing new", "Returned, “Name the partners.” · 23 Nov 2016"],
        ["Draft, will be published and sent", "Not sent yet"],
        ["No text yet", "Not sent yet"],
    ]


def test_drafts_are_told_of_before_they_are_published_and_sent(hand: PageHand, page: SendPage) -> None:
    assert hand.words("draftsWords") == ["1 draft is not published; it will be published and sent"]
    page.show_sections(a_snapshot(OURS[0]), SAID)
    assert not hand.is_shown("draftsNotice")


@pytest.mark.parametrize(("button", "signal"), [("sendPacket", "pack_wanted"), ("copyPacket", "copy_wanted")])
def test_the_packet_is_sealed_only_where_that_is_ticked(
    hand: PageHand, page: SendPage, qtbot: QtBot, button: str, signal: str
) -> None:
    for is_sealed in (False, True):
        with qtbot.waitSignal(getattr(page, signal)) as wanted:
            hand.click(button)
        assert wanted.args == [is_sealed]
        hand.find(QCheckBox, "seal").setFocus()
        hand.press(Qt.Key.Key_Space)


def test_without_the_key_of_headquarters_nothing_can_be_sealed(hand: PageHand, page: SendPage, qtbot: QtBot) -> None:
    hand.find(QCheckBox, "seal").setChecked(True)
    page.show_sections(a_snapshot(*OURS, mine=THREE), submissions(an_office("Haiti")))

    assert not hand.find(QCheckBox, "seal").isEnabled()
    assert "not known here" in hand.find(QCheckBox, "seal").toolTip()
    with qtbot.waitSignal(page.pack_wanted) as wanted:
        hand.click("sendPacket")
    assert wanted.args == [False]


def test_a_ticked_box_shows_a_tick(hand: PageHand) -> None:
    box = hand.find(QCheckBox, "seal")
    before = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != before


def test_the_key_of_headquarters_is_shown_to_be_compared(hand: PageHand, page: SendPage) -> None:
    assert hand.words("headquarters") == ["Headquarters: Maria"]
    assert hand.words("headquartersKey") == ["9XWD-TT0A-K2QM"]
    page.show_sections(a_snapshot(*OURS, mine=THREE), submissions())
    assert hand.words("headquarters") == ["Headquarters"]
    assert hand.words("headquartersKey") == []


def test_a_day_that_is_past_is_told_as_late(hand: PageHand, page: SendPage) -> None:
    assert hand.words("dueWords") == []
    for days, words, late in ((12, "in 12 days", "false"), (-3, "3 days ago", "true")):
        page.show_sections(a_snapshot(*OURS, mine=THREE), submissions(due=in_days(days)))
        (shown,) = hand.words("dueWords")
        assert shown.startswith("Due ")
        assert shown.endswith(words)
        assert hand.all_of("dueWords")[0].property("late") == late


@pytest.mark.parametrize(
    "snapshot",
    [a_snapshot(a_status(THREE[0], SUBMITTED, "a"), mine=THREE), a_snapshot(*OURS, read_only="read-only")],
    ids=["everything is confirmed", "nothing can be written"],
)
def test_there_is_nothing_to_press_where_nothing_can_be_sent(
    hand: PageHand, page: SendPage, snapshot: WorkspaceSnapshot
) -> None:
    page.show_sections(snapshot, SAID)
    assert not hand.button("sendPacket").isEnabled()
    assert not hand.button("copyPacket").isEnabled()
    assert hand.button("readReceipt").isEnabled() is not bool(snapshot.read_only)
    assert page.acceptDrops() is not bool(snapshot.read_only)


def test_nothing_new_is_said_in_words(hand: PageHand, page: SendPage) -> None:
    page.show_sections(a_snapshot(a_status(THREE[0], SUBMITTED, "a"), mine=THREE), SAID)
    assert hand.words("pageSummary") == ["There is nothing new to send · 1 of 3 asked for have text"]


def test_a_workspace_without_text_says_what_will_be_here(hand: PageHand, page: SendPage) -> None:
    page.show_sections(a_snapshot(), submissions())
    assert hand.words("nothingToSend") == ["No section has text yet. What you write will be listed here."]
    assert not hand.is_shown("sectionTable")


def test_a_receipt_is_chosen_or_dropped(hand: PageHand, page: SendPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.files_wanted):
        hand.click("readReceipt")
    hold_over(page, tmp_path / "receipt.iompack")
    assert hand.words("dropWords") == ["Let go to read it"]
    with qtbot.waitSignal(page.files_dropped) as dropped:
        drop(page, tmp_path / "receipt.iompack")
    assert dropped.args == [(tmp_path / "receipt.iompack",)]


def test_what_a_receipt_did_is_told_at_the_top(hand: PageHand, page: SendPage, qtbot: QtBot) -> None:
    page.show_report(a_report(a_file("r.iompack", kind=PacketKind.RECEIPT, office=""), conflicts=THREE[:1]))
    assert hand.words("reportWords") == ["r.iompack: a receipt", "1 conflict to resolve"]
    with qtbot.waitSignal(page.conflicts_wanted):
        hand.click("resolveConflicts")
    page.show_sections(a_snapshot(path="other.iomdb"), SAID)
    assert not hand.is_shown("reportCard")


def test_enter_and_a_double_click_lead_to_a_section(hand: PageHand, page: SendPage, qtbot: QtBot) -> None:
    table = table_of(hand)
    table.setFocus()
    table.selectRow(0)
    with qtbot.waitSignal(page.section_wanted) as wanted:
        hand.press(Qt.Key.Key_Down)
        hand.press(Qt.Key.Key_Return)
    assert wanted.args == [THREE[1]]
    place = table.visualRect(table.model().index(2, 0)).center()
    with qtbot.waitSignal(page.section_wanted) as wanted:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [THREE[2]]


def test_the_focus_begins_at_sending_and_goes_on_to_the_seal_and_what_is_left(hand: PageHand, page: SendPage) -> None:
    page.setFocus()
    assert QApplication.focusWidget() is hand.button("sendPacket")
    assert hand.tab_order(2) == ["seal", "completeness_empty"]


def test_every_button_says_what_it_is(hand: PageHand) -> None:
    assert hand.silent_buttons() == []


@pytest.mark.parametrize("width", [1004, 800])
def test_everything_fits_a_small_screen(qtbot: QtBot, page: SendPage, width: int) -> None:
    hand = PageHand(qtbot, page, width=width, height=520)
    assert page.width() == width
    for name in ("sendPacket", "copyPacket", "readReceipt", "seal"):
        assert page.rect().contains(hand.place(hand.button(name)))
    assert table_of(hand).horizontalScrollBar().maximum() == 0


def test_the_page_is_mirrored_for_languages_from_right_to_left(qtbot: QtBot, page: SendPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    hand = PageHand(qtbot, page)
    assert hand.place(hand.button("sendPacket")).center().x() < page.width() / 2
    table = table_of(hand)
    assert table.visualRect(table.model().index(0, Column.SECTION)).center().x() > table.width() / 2


def test_comments_alone_can_be_sent(hand: PageHand, page: SendPage) -> None:
    page.show_sections(a_snapshot(OURS[0], mine=THREE), replace(SAID, comments=2))
    assert hand.words("pageSummary")[0].startswith("2 comments to send · ")
    assert hand.button("sendPacket").isEnabled()
    page.show_sections(a_snapshot(OURS[0]), replace(SAID, comments=0))
    assert not hand.button("sendPacket").isEnabled()
