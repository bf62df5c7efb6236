from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.outline.model import NODE_ROLE
from iom_tracker.desktop.outline.panel import OutlinePanel
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.outcome import WorkspaceSnapshot
from tests.builders import a_catalogue
from tests.desktop.outline.snapshots import a_snapshot

W = TypeVar("W", bound=QWidget)


class Hand:
    """The panel and what a person does with it."""

    def __init__(self, qtbot: QtBot, panel: OutlinePanel) -> None:
        self.qtbot, self.panel = qtbot, panel
        self.tree = self._part(QTreeView, "outline")
        self.input = self._part(QLineEdit, "outlineFilter")
        self.chosen: list[str] = []
        panel.unit_chosen.connect(self.chosen.append)

    def tab(self, name: str) -> QPushButton:
        return self._part(QPushButton, f"outlineTab_{name}")

    def rows(self) -> list[str]:
        rows, index = [], self.tree.model().index(0, 0)
        while index.isValid():
            rows.append(index.data(NODE_ROLE).code)
            index = self.tree.indexBelow(index)
        return rows

    def current(self) -> str:
        return str(self.tree.currentIndex().data(NODE_ROLE).code)

    def _part(self, kind: type[W], name: str) -> W:
        part = self.panel.findChild(kind, name)
        assert part is not None, name
        return part

    def click(self, code: str) -> None:
        index = self.tree.model().index(0, 0)
        while index.data(NODE_ROLE).code != code:
            index = self.tree.indexBelow(index)
        place = QPoint(self.tree.visualRect(index).center())
        QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def hand(qtbot: QtBot, theme: Theme) -> Hand:
    panel = OutlinePanel(theme)
    qtbot.addWidget(panel)
    panel.resize(320, 640)
    panel.show_snapshot(a_snapshot(a_catalogue()))
    panel.show()
    return Hand(qtbot, panel)


def test_everything_that_is_reported_on_is_open_at_first(hand: Hand) -> None:
    assert hand.rows() == ["2", "2D", "200010", "3", "3A", "200001", "200002", "3B"]


def test_a_click_on_a_commitment_chooses_it(hand: Hand) -> None:
    hand.click("200002")
    assert hand.chosen == ["200002"]


def test_a_click_on_a_heading_closes_it_and_another_opens_it(hand: Hand) -> None:
    hand.click("3")
    assert "3A" not in hand.rows()
    hand.click("3")
    assert "3A" in hand.rows()
    assert hand.chosen == []


def test_the_arrow_keys_choose_commitments(hand: Hand) -> None:
    hand.panel.select("200001")
    QTest.keyClick(hand.tree, Qt.Key.Key_Down)
    assert hand.chosen == ["200002"]


def test_enter_on_a_commitment_goes_on_to_writing(hand: Hand) -> None:
    hand.panel.select("200001")
    with hand.qtbot.waitSignal(hand.panel.writing_wanted):
        QTest.keyClick(hand.tree, Qt.Key.Key_Return)


def test_enter_on_a_heading_closes_it(hand: Hand) -> None:
    hand.click("3")
    QTest.keyClick(hand.tree, Qt.Key.Key_Return)
    assert "3A" in hand.rows()


def test_marking_the_row_that_is_shown_chooses_nothing(hand: Hand) -> None:
    hand.panel.select("200001")
    assert hand.current() == "200001"
    assert hand.chosen == []


def test_typing_into_the_filter_narrows_the_rows_and_clearing_it_brings_all_back(hand: Hand) -> None:
    hand.panel.select("200001")
    hand.panel.focus_filter()

    QTest.keyClicks(hand.input, "200002")
    assert hand.rows() == ["3", "3A", "200002"]
    hand.input.clear()

    assert len(hand.rows()) == 8
    assert hand.current() == "200001"
    assert hand.chosen == []


def test_a_filter_marks_the_row_that_is_shown_and_leaves_the_rows_at_their_top(hand: Hand) -> None:
    hand.panel.resize(320, 330)
    hand.panel.select("200002")
    assert hand.tree.verticalScrollBar().value() > 0
    QTest.keyClicks(hand.input, "2")
    assert hand.tree.verticalScrollBar().maximum() > 0
    assert hand.tree.verticalScrollBar().value() == 0
    assert hand.current() == "200002"
    hand.input.clear()
    assert hand.tree.verticalScrollBar().value() > 0


def test_enter_in_the_filter_goes_to_the_first_commitment_that_is_left(hand: Hand) -> None:
    QTest.keyClicks(hand.input, "200002")
    QTest.keyClick(hand.input, Qt.Key.Key_Return)
    assert hand.chosen == ["200002"]


def test_a_filter_that_lets_nothing_through_says_so(hand: Hand) -> None:
    QTest.keyClicks(hand.input, "zebra")
    nothing = hand.panel.findChild(QLabel, "outlineNothing")
    assert nothing
    assert nothing.isVisible()


@pytest.mark.parametrize("words", ["zebra", "200002"])
def test_another_workspace_is_shown_whole_and_without_words_over_it(hand: Hand, words: str) -> None:
    QTest.keyClicks(hand.input, words)
    nothing = hand.panel.findChild(QLabel, "outlineNothing")
    assert nothing
    hand.panel.show_nothing()
    hand.panel.show_snapshot(a_snapshot(a_catalogue()))
    assert len(hand.rows()) == 8
    assert not nothing.isVisible()


def test_a_commitment_that_a_person_goes_to_takes_back_the_words_that_hide_it(hand: Hand) -> None:
    QTest.keyClicks(hand.input, "200002")
    hand.panel.reveal("200001")
    assert hand.input.text() == ""
    assert hand.current() == "200001"
    assert hand.chosen == []


def test_words_stay_that_do_not_hide_the_commitment_that_a_person_goes_to(hand: Hand) -> None:
    QTest.keyClicks(hand.input, "200002")
    hand.panel.reveal("200002")
    assert hand.input.text() == "200002"
    assert hand.current() == "200002"


def test_tabs_count_what_is_in_them_and_conflicts_appear_only_when_there_are_some(hand: Hand) -> None:
    assert hand.tab("all").text() == "All 3"
    assert hand.tab("to_do").text() == "To do 3"
    assert not hand.tab("conflicts").isVisible()

    snapshot = a_snapshot(a_catalogue())
    sections = [status for ref, status in snapshot.sections.items() if ref.unit == "200010"]
    hand.panel.show_statuses([replace(each, state=SectionState.DRAFT, heads=(RevisionId("a"),)) for each in sections])
    first = next(each for ref, each in snapshot.sections.items() if ref.unit == "200001")
    hand.panel.show_statuses([replace(first, state=SectionState.CONFLICT)])

    assert hand.tab("to_do").text() == "To do 2"
    assert hand.tab("conflicts").text() == "Conflicts 1"
    assert hand.tab("conflicts").isVisible()


def test_the_to_do_tab_shows_only_what_is_not_finished(hand: Hand) -> None:
    snapshot = a_snapshot(a_catalogue())
    sections = [status for ref, status in snapshot.sections.items() if ref.unit == "200010"]
    hand.panel.show_statuses([replace(each, state=SectionState.DRAFT, heads=(RevisionId("a"),)) for each in sections])

    hand.tab("to_do").click()

    assert hand.rows() == ["3", "3A", "200001", "200002"]


def test_neighbours_follow_the_outline_and_end_at_its_ends(hand: Hand) -> None:
    assert hand.panel.neighbour("200010", 1) == "200001"
    assert hand.panel.neighbour("200001", -1) == "200010"
    assert hand.panel.neighbour("200010", -1) is None
    assert hand.panel.neighbour("200002", 1) is None
    assert hand.panel.neighbour("999999", 1) is None


def test_work_starts_at_the_first_section_without_text(hand: Hand) -> None:
    snapshot = a_snapshot(a_catalogue())
    done = [each for each in snapshot.sections.values() if each.ref.unit == "200010"]
    done += [each for each in snapshot.sections.values() if each.ref.unit == "200001"][:1]
    hand.panel.show_statuses(
        [replace(each, state=SectionState.DRAFT, words=5, heads=(RevisionId("a"),)) for each in done]
    )

    assert str(hand.panel.first_unfinished()) == "2016/200001/achievements"


def test_without_a_workspace_there_is_nowhere_to_go(hand: Hand) -> None:
    hand.panel.show_nothing()
    assert hand.rows() == []
    assert hand.panel.first_unfinished() is None
    assert hand.panel.neighbour("200001", 1) is None
    assert hand.panel.tally.asked == 0


def with_retired() -> WorkspaceSnapshot:
    """Return a workspace in which 200002 was retired."""
    snapshot = a_snapshot(a_catalogue())
    gone = {ref: replace(each, is_retired=True) for ref, each in snapshot.sections.items() if ref.unit == "200002"}
    asked = {ref: each for ref, each in snapshot.sections.items() if ref not in gone}
    return replace(snapshot, sections=asked, retired=gone)


def test_what_was_retired_is_hidden_until_it_is_wanted(hand: Hand) -> None:
    hand.panel.show_snapshot(with_retired())
    assert "200002" not in hand.rows()
    button = hand.panel.findChild(QPushButton, "outlineRetired")
    assert button is not None
    assert button.text() == "Show retired (1)"
    button.click()
    assert "200002" in hand.rows()
    index = hand.tree.model().index(0, 0)
    while index.data(NODE_ROLE).code != "200002":
        index = hand.tree.indexBelow(index)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", retired")
    hand.click("200002")
    assert hand.chosen == ["200002"]
    button.click()
    assert "200002" not in hand.rows()


def test_what_was_retired_is_neither_counted_nor_gone_to(hand: Hand) -> None:
    before = hand.panel.tally.asked
    hand.panel.show_snapshot(with_retired())
    assert hand.panel.tally.asked < before
    assert hand.tab("all").text() == "All 2"
    assert hand.panel.neighbour("200001", 1) is None


def test_only_what_a_person_is_asked_for_is_shown_to_who_wants_that(hand: Hand, qtbot: QtBot) -> None:
    snapshot = a_snapshot(a_catalogue())
    hand.panel.show_snapshot(snapshot)
    assert not hand.tab("mine").isVisible()
    mine = frozenset(ref for ref in snapshot.sections if ref.unit == "200001")
    hand.panel.show_snapshot(replace(snapshot, mine=mine))
    assert hand.tab("mine").text() == "Mine 1"
    with qtbot.waitSignal(hand.panel.mine_chosen) as chosen:
        QTest.mouseClick(hand.tab("mine"), Qt.MouseButton.LeftButton)
    assert chosen.args == [True]
    assert hand.rows() == ["3", "3A", "200001"]


def test_where_everything_is_mine_all_is_shown_again(hand: Hand) -> None:
    snapshot = a_snapshot(a_catalogue())
    mine = frozenset(ref for ref in snapshot.sections if ref.unit == "200001")
    hand.panel.show_snapshot(replace(snapshot, mine=mine))
    hand.panel.choose_mine()
    assert hand.rows() == ["3", "3A", "200001"]
    hand.panel.show_snapshot(replace(snapshot, mine=frozenset(snapshot.sections)))
    hand.panel.choose_mine()
    assert not hand.tab("mine").isVisible()
    assert "200010" in hand.rows()


def test_letters_go_to_the_next_row_whose_code_or_name_begins_with_them(hand: Hand) -> None:
    hand.click("200010")
    hand.click("3A")  # closes it
    QTest.keyClicks(hand.tree, "200002")
    assert hand.current() == "200002"
    assert hand.chosen[-1] == "200002"
    assert "200002" in hand.rows()


def test_the_same_letter_again_goes_on_to_the_next_row(hand: Hand) -> None:
    hand.click("200010")
    seen = []
    for _ in range(4):
        QTest.keyClicks(hand.tree, "3")
        seen.append(hand.current())
    assert seen == ["3", "3A", "3B", "3"]


def test_letters_that_no_row_begins_with_lead_nowhere(hand: Hand) -> None:
    hand.click("200010")
    QTest.keyClicks(hand.tree, "zz")
    assert hand.current() == "200010"


def test_letters_look_only_among_what_the_filter_lets_through(hand: Hand) -> None:
    hand.input.setText("200001")
    QTest.keyClicks(hand.tree, "200002")
    assert hand.current() == "200001"


def test_home_and_end_go_to_the_first_and_the_last_row(hand: Hand) -> None:
    hand.click("200001")
    QTest.keyClick(hand.tree, Qt.Key.Key_End)
    assert hand.current() == "3B"
    QTest.keyClick(hand.tree, Qt.Key.Key_Home)
    assert hand.current() == "2"


def test_left_goes_to_the_heading_closes_it_and_right_opens_it_again(hand: Hand) -> None:
    hand.click("200010")
    for _ in range(2):
        QTest.keyClick(hand.tree, Qt.Key.Key_Left)
    assert (hand.current(), "200010" in hand.rows()) == ("2D", False)
    QTest.keyClick(hand.tree, Qt.Key.Key_Right)
    assert "200010" in hand.rows()


def test_escape_leaves_the_outline_and_takes_back_the_words_of_the_filter(hand: Hand, qtbot: QtBot) -> None:
    QTest.keyClicks(hand.input, "200001")
    with qtbot.waitSignal(hand.panel.left):
        QTest.keyClick(hand.input, Qt.Key.Key_Escape)
    assert hand.input.text() == ""
    assert "200010" in hand.rows()
    with qtbot.waitSignal(hand.panel.left):
        QTest.keyClick(hand.tree, Qt.Key.Key_Escape)


def test_escape_among_the_rows_takes_back_the_words_of_the_filter_too(hand: Hand, qtbot: QtBot) -> None:
    QTest.keyClicks(hand.input, "200001")
    with qtbot.waitSignal(hand.panel.left):
        QTest.keyClick(hand.tree, Qt.Key.Key_Escape)
    assert hand.input.text() == ""


def test_down_goes_from_the_filter_to_the_first_commitment_that_is_left(hand: Hand) -> None:
    QTest.keyClicks(hand.input, "200002")
    QTest.keyClick(hand.input, Qt.Key.Key_Down)
    assert hand.chosen == ["200002"]


def test_work_starts_at_the_first_section_that_this_person_is_asked_for(hand: Hand) -> None:
    snapshot = a_snapshot(a_catalogue())
    mine = [ref for ref in snapshot.sections if ref.unit == "200002"][1:]
    hand.panel.show_snapshot(replace(snapshot, mine=frozenset(mine)))
    assert hand.panel.first_unfinished() == mine[0]
    assert hand.panel.is_unfinished(mine[0])
    assert not hand.panel.is_unfinished(next(iter(snapshot.sections)))


def test_where_all_that_is_asked_for_has_text_work_goes_on_at_the_first_draft(hand: Hand) -> None:
    snapshot = a_snapshot(a_catalogue())
    mine = [ref for ref in snapshot.sections if ref.unit == "200002"]
    sections = dict(snapshot.sections)
    for ref in mine:
        is_draft = ref == mine[-1]
        heads = () if is_draft else (RevisionId("a"),)
        sections[ref] = replace(sections[ref], state=SectionState.DRAFT, words=5, heads=heads, has_draft=is_draft)
    hand.panel.show_snapshot(replace(snapshot, sections=sections, mine=frozenset(mine)))
    assert hand.panel.first_unfinished() == mine[-1]
