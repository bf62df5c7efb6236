"""The buttons below a section from Word keep their places, what removes a text asks, and the keyboard stays there."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.journeys.test_word_decisions_taken_back_in_the_window import accept_the_rest, go_to
from tests.journeys.test_word_review_in_the_window import (
    ALL,
    BUY_IN,
    GONE,
    SEVEN,
    Desk,
    after,
    desk,
    drop,
    page,
    press_button,
    remove_here_too,
    wait_for,
    window,
)

__all__ = ["applied_theme", "collector", "desk", "theme"]  # fixtures

DECIDING = ("rejectProposal", "acceptProposal")


def places(pilot: Pilot) -> list[QRect]:
    """Return where the buttons that decide stand on the screen."""
    buttons = [pilot.find(QPushButton, name) for name in DECIDING]
    return [QRect(each.mapToGlobal(each.rect().topLeft()), each.size()) for each in buttons]


def begin(pilot: Pilot, desk: Desk) -> None:
    drop(pilot, desk.document)
    wait_for(pilot, BUY_IN)


def test_the_buttons_that_decide_stand_at_the_same_place_below_every_section(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        begin(pilot, desk)
        first = places(pilot)
        for section in ALL:
            go_to(pilot, section)
            assert places(pilot) == first
        accept_the_rest(pilot, "Accept 4 sections")
        wait_for(pilot, GONE)
        assert pilot.find(QPushButton, "acceptProposal").text() == "Keep it"
        assert places(pilot) == first


def test_a_second_click_where_one_accepted_keeps_the_last_section(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        begin(pilot, desk)
        accept = pilot.find(QPushButton, "acceptProposal")
        pointer = accept.mapTo(pilot.window, accept.rect().center())
        accept_the_rest(pilot, "Accept 4 sections")
        wait_for(pilot, GONE)
        under = pilot.window.childAt(pointer)
        assert under is accept
        after(pilot, lambda: QTest.mouseClick(under, Qt.MouseButton.LeftButton))
        assert pilot.text("nothingTitle") == "back.docx is decided"
        assert desk.text(GONE) == desk.before[GONE]


def test_a_text_is_removed_only_when_a_person_says_so_again(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        begin(pilot, desk)
        go_to(pilot, GONE)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
            pilot.click("rejectProposal")
            box = pilot.wait_for(QMessageBox, "message")
            assert "200013 Challenges" in box.text()
            assert "stays in the history" in box.text()
            with pilot.qtbot.waitSignal(box.finished, timeout=PATIENCE):
                QTest.keyClick(box, key)
            pilot.come_back()
            assert page(pilot).shown == GONE
            assert pilot.find(QPushButton, "rejectProposal").isEnabled()
        assert desk.text(GONE) == desk.before[GONE]
        remove_here_too(pilot)
        assert desk.text(GONE) == ""


def test_how_many_texts_would_stand_beside_others_is_said_before_the_rest_is_accepted(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        begin(pilot, desk)
        words = "1 section is in conflict: its texts stand beside each other until one is chosen."
        assert words in said_before_the_rest(pilot)
        go_to(pilot, SEVEN)
        after(pilot, lambda: pilot.click("rejectProposal"))
        assert "conflict" not in said_before_the_rest(pilot)


def said_before_the_rest(pilot: Pilot) -> str:
    pilot.click("acceptRest")
    text = pilot.message()
    pilot.come_back()
    return text


def test_the_keyboard_stays_on_the_page_when_the_rest_is_accepted_or_left(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        begin(pilot, desk)
        go_to(pilot, GONE)
        pilot.find(QPushButton, "acceptRest").setFocus()
        accept_the_rest(pilot, "Accept 4 sections")
        assert holder(pilot) == "acceptProposal"
        pilot.find(QPushButton, "dropDocument").setFocus()
        pilot.click("dropDocument")
        box = pilot.wait_for(QMessageBox, "message")
        after(pilot, lambda: press_button(box, "Leave the rest"))
        assert holder(pilot) == "importDocument"


def holder(pilot: Pilot) -> str:
    """Return what has the keyboard in the window."""
    return pilot.window.focusWidget().objectName()
