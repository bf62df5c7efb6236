"""The earlier texts of a section in the side panel, by keys and clicks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.review.history_pane import HistoryPane
from iom_tracker.desktop.review.history_rows import HistoryModel
from iom_tracker.domain.private_history import CheckpointReason
from tests.builders import a_ref
from tests.pasts import a_checkpoint, an_entry

HERE, THERE = a_ref("origin"), a_ref("message")
Key = Qt.Key
NEWEST = a_checkpoint("One two three", 2)
MIDDLE = an_entry("One two", is_head=True)
OLDEST = an_entry("One")
PAST = NEWEST, MIDDLE, OLDEST


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Iterator[HistoryPane]:
    pane = HistoryPane(theme)
    qtbot.addWidget(pane)
    pane.resize(300, 600)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.show_section(HERE, "")
    pane.show_history(HERE, PAST)
    yield pane
    pane.close()


def rows(pane: HistoryPane) -> QListView:
    found = pane.findChild(QListView, "historyList")
    assert found is not None
    return found


def button(pane: HistoryPane, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    return found


def label(pane: HistoryPane, name: str) -> str:
    found = pane.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def click_row(pane: HistoryPane, row: int) -> None:
    view = rows(pane)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def ticked(pane: HistoryPane) -> list[int]:
    return sorted(index.row() for index in rows(pane).selectionModel().selectedIndexes())


def test_the_model_keeps_every_rule_of_qts_models(qtmodeltester: ModelTester) -> None:
    model = HistoryModel()
    model.show(PAST)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped


def test_each_text_has_a_row_that_says_everything(pane: HistoryPane) -> None:
    model = rows(pane).model()
    assert model.rowCount() == 3
    assert model.index(1, 0).data().startswith("Amina · Haiti, Published · 2 words")


def test_nothing_is_offered_before_something_is_ticked(pane: HistoryPane) -> None:
    assert not button(pane, "historyCompare").isEnabled()
    assert not button(pane, "historyRestore").isEnabled()
    assert label(pane, "historyHint").startswith("Tick a text")


def test_one_text_is_ticked_by_a_click_and_restored(pane: HistoryPane, qtbot: QtBot) -> None:
    click_row(pane, 2)
    with qtbot.waitSignal(pane.restore_wanted) as wanted:
        QTest.mouseClick(button(pane, "historyRestore"), Qt.MouseButton.LeftButton)
    assert wanted.args == [HERE, OLDEST]
    click_row(pane, 2)
    assert ticked(pane) == []
    assert not button(pane, "historyRestore").isEnabled()


def test_any_two_are_ticked_by_keys_and_compared_the_older_one_first(pane: HistoryPane, qtbot: QtBot) -> None:
    pane.focus()
    for key in (Key.Key_Home, Key.Key_Space, Key.Key_End, Key.Key_Space):
        QTest.keyClick(rows(pane), key)
    assert ticked(pane) == [0, 2]
    assert not button(pane, "historyRestore").isEnabled()
    with qtbot.waitSignal(pane.compare_wanted) as wanted:
        QTest.keyClick(rows(pane), Key.Key_Return)
    assert wanted.args == [HERE, (OLDEST, NEWEST)]


def test_a_third_tick_takes_the_place_of_the_first(pane: HistoryPane) -> None:
    for row in (1, 0, 2):
        click_row(pane, row)
    assert ticked(pane) == [0, 2]
    assert label(pane, "historyHint").startswith("Two are ticked")


def test_enter_without_a_tick_compares_nothing(pane: HistoryPane, qtbot: QtBot) -> None:
    pane.focus()
    with qtbot.assertNotEmitted(pane.compare_wanted):
        QTest.keyClick(rows(pane), Key.Key_Return)


def test_what_cannot_be_restored_says_why_and_is_compared(pane: HistoryPane) -> None:
    pane.show_section(HERE, "This section can only be read here.")
    click_row(pane, 1)
    assert not button(pane, "historyRestore").isEnabled()
    assert button(pane, "historyCompare").isEnabled()
    assert label(pane, "historyHint") == "This section can only be read here."


def test_what_is_ticked_stays_so_when_something_new_comes(pane: HistoryPane) -> None:
    pane.focus()
    QTest.keyClick(rows(pane), Key.Key_End)
    click_row(pane, 2)
    pane.show_history(HERE, (a_checkpoint("New", 3), *PAST))
    assert ticked(pane) == [3]
    assert rows(pane).currentIndex().row() == 3
    pane.show_history(HERE, (NEWEST,))
    assert ticked(pane) == []


def test_the_history_of_another_section_that_comes_late_is_not_shown(pane: HistoryPane) -> None:
    pane.show_section(THERE, "")
    assert rows(pane).model().rowCount() == 0
    pane.show_history(HERE, PAST)
    assert rows(pane).model().rowCount() == 0


def test_a_section_without_a_history_says_so(pane: HistoryPane) -> None:
    assert label(pane, "noHistory") == ""
    pane.show_history(HERE, ())
    assert label(pane, "noHistory").startswith("Nothing was published")


def test_a_checkpoint_that_says_what_was_published_of_it_has_no_row(pane: HistoryPane) -> None:
    kept = a_checkpoint("One two", 1, reason=CheckpointReason.PUBLISHED)
    pane.show_history(HERE, (NEWEST, MIDDLE, kept, OLDEST))
    assert rows(pane).model().rowCount() == 3


def test_the_history_is_asked_for_only_while_it_is_seen(pane: HistoryPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.asked) as asked:
        pane.look_again()
    assert asked.args == [HERE]
    pane.hide()
    with qtbot.assertNotEmitted(pane.asked):
        pane.show_section(THERE, "")
    with qtbot.waitSignal(pane.asked) as asked:
        pane.show()
    assert asked.args == [THERE]
    pane.forget()
    with qtbot.assertNotEmitted(pane.asked):
        pane.look_again()


def test_rows_are_painted_in_both_themes_and_from_right_to_left(pane: HistoryPane, theme: Theme, qtbot: QtBot) -> None:
    click_row(pane, 0)
    lights = pane.grab().toImage()
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: pane.grab().toImage() != lights)
    mirrored = pane.grab().toImage()
    theme.choose("dark")
    assert pane.grab().toImage() != mirrored
