"""The top bar makes do with little room, and says the same with fewer words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.top_bar import TopBar
from iom_tracker.desktop.tally import Tally
from tests.builders import a_catalogue
from tests.desktop.languages import spoken
from tests.desktop.outline.snapshots import a_snapshot

DONE, BEGUN = Tally(asked=9, published=9), Tally(asked=9, published=2, empty=5, drafts=2)


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[TopBar]:
    """Give the bar of a window in which a report is open."""
    owner = QWidget()
    qtbot.addWidget(owner)
    bar = TopBar(theme, Actions(theme, owner), owner)
    bar.show_report(a_snapshot(a_catalogue()))
    bar.resize(1000, bar.height())
    owner.resize(1000, 80)
    owner.show()
    yield bar
    owner.close()


def button(bar: TopBar) -> QPushButton:
    found = bar.findChild(QPushButton, "publish")
    assert found is not None
    return found


def left(bar: TopBar) -> QLabel:
    found = bar.findChild(QLabel, "progressLeft")
    assert found is not None
    return found


def test_with_little_room_the_button_says_only_how_much_it_publishes_and_is_called_by_its_whole_name(
    bar: TopBar,
) -> None:
    bar.show_tally(BEGUN)
    assert button(bar).text().strip() == "Publish 2 sections"
    wide = button(bar).minimumWidth()
    bar.be_narrow(True)
    assert button(bar).text().strip() == "Publish (2)"
    assert button(bar).accessibleName() == "Publish 2 sections"
    assert button(bar).minimumWidth() < wide
    bar.be_narrow(False)
    assert (button(bar).text().strip(), button(bar).minimumWidth()) == ("Publish 2 sections", wide)


def test_with_little_room_only_what_is_left_to_do_is_told_in_words(bar: TopBar) -> None:
    bar.be_narrow(True)
    bar.show_tally(BEGUN)
    assert (left(bar).text(), left(bar).isVisible()) == ("5 still need text", True)
    bar.show_tally(DONE)
    QApplication.processEvents()
    assert not left(bar).isVisible()
    bar.be_narrow(False)
    assert (left(bar).text(), left(bar).isVisible()) == ("Every required section has text", True)


def test_whose_report_it_is_reads_from_the_right_where_the_layout_does(bar: TopBar, qapp: QApplication) -> None:
    with spoken(qapp, "ar"):
        bar.show_report(replace(a_snapshot(a_catalogue()), office="Haiti", person="Amina"))
        office = bar.findChild(QLabel, "reportOffice")
        assert office
        assert office.accessibleName() == "\u200f\u2068Haiti\u2069   ·   \u2068Amina\u2069"
