"""What an office may look at before it sends."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.completeness_card import CompletenessCard
from iom_tracker.domain.state import SectionState
from tests.desktop.languages import spoken
from tests.desktop.submissions.page_hand import PageHand
from tests.desktop.submissions.sent import THREE, a_snapshot, a_status

ORIGIN, ACHIEVEMENTS, LAST = THREE
State = SectionState


@pytest.fixture
def card(theme: Theme) -> CompletenessCard:
    return CompletenessCard(theme)


@pytest.fixture
def hand(qtbot: QtBot, card: CompletenessCard) -> PageHand:
    return PageHand(qtbot, card, height=200)


def said(hand: PageHand, name: str) -> str:
    label = hand.find(QLabel, f"completeness_{name}")
    return label.accessibleName() if label.isVisible() else ""


def test_each_thing_that_is_left_names_its_sections(hand: PageHand, card: CompletenessCard) -> None:
    returned = a_status(ORIGIN, State.RETURNED, "a")
    conflict = a_status(ACHIEVEMENTS, State.CONFLICT, "a", "b")
    long = a_status(LAST, State.SUBMITTED, "a", words=120)
    snapshot = a_snapshot(returned, conflict, long)
    card.show_sections(replace(snapshot, mine=frozenset(THREE)))
    assert hand.words("completenessWords")[0].startswith(
        "2 of 3 sections that you are asked for have a published text."
    )
    assert said(hand, "returned").startswith("1 returned and not changed since: 200001 ")
    assert said(hand, "conflict").startswith("1 in conflict: 200001 ")
    assert said(hand, "cap").startswith("1 over its word cap, cannot be cleared like this: 200001 ")
    assert said(hand, "empty") == said(hand, "unpublished") == ""


def test_a_returned_text_that_was_changed_is_a_draft_and_no_more_to_do(hand: PageHand, card: CompletenessCard) -> None:
    card.show_sections(a_snapshot(a_status(ORIGIN, State.RETURNED, "a", draft=True)))
    assert said(hand, "returned") == ""
    assert said(hand, "unpublished").startswith("1 draft, published when you send: 200001 ")


def test_a_section_leads_to_itself_by_the_keyboard(hand: PageHand, card: CompletenessCard, qtbot: QtBot) -> None:
    card.show_sections(replace(a_snapshot(a_status(ORIGIN, State.EMPTY)), mine=frozenset({ORIGIN})))
    label = hand.find(QLabel, "completeness_empty")
    card.grab()  # as it is painted, Qt finds the links
    label.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(label, Qt.Key.Key_Tab)
    with qtbot.waitSignal(card.section_wanted) as wanted:
        QTest.keyClick(label, Qt.Key.Key_Return)
    assert wanted.args == [ORIGIN]


def test_of_many_only_the_first_are_named_until_all_are_wanted(hand: PageHand, card: CompletenessCard) -> None:
    snapshot = a_snapshot()
    assert len(snapshot.sections) > 6
    card.show_sections(snapshot)
    label = hand.find(QLabel, "completeness_empty")
    assert label.text().count("<a ") == 7
    label.linkActivated.emit("more")
    assert label.text().count("<a ") == len(said(hand, "empty").split(", "))


def test_names_of_another_direction_are_not_torn_apart(
    hand: PageHand, card: CompletenessCard, qapp: QApplication
) -> None:
    with spoken(qapp, "ar"):
        card.show_sections(a_snapshot(*(a_status(each, State.EMPTY) for each in THREE)))
        links = hand.find(QLabel, "completeness_empty").text()
    assert links.count("\u2068<a ") == links.count("</a>\u2069") == links.count("<a ") > 2


def test_where_nothing_is_left_that_is_said(hand: PageHand, card: CompletenessCard) -> None:
    snapshot = a_snapshot(a_status(ORIGIN, State.SUBMITTED, "a"))
    card.show_sections(replace(snapshot, mine=frozenset({ORIGIN})))
    assert hand.words("completenessWords") == ["1 of 1 sections that you are asked for have a published text."]
