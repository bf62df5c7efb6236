import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.word_meter import WordMeter


@pytest.fixture
def meter(qtbot: QtBot, theme: Theme) -> WordMeter:
    meter = WordMeter(theme)
    qtbot.addWidget(meter)
    return meter


def test_words_are_shown_against_the_cap(meter: WordMeter) -> None:
    meter.show_count(139, 150)
    assert "139/150" in meter.text
    assert meter.accessibleName() == "139 words of 150"


def test_words_over_the_cap_are_counted_in_words(meter: WordMeter) -> None:
    meter.show_count(162, 150)
    assert meter.text.endswith("· 12 over")
    assert meter.accessibleName() == "162 words of 150, 12 over the cap"


def test_without_a_cap_there_are_only_words(meter: WordMeter) -> None:
    meter.show_count(7, None)
    assert meter.text == "7 words"
    assert meter.over == 0


def test_figures_keep_their_order_from_right_to_left(meter: WordMeter) -> None:
    meter.show_count(139, 150)
    assert meter.text == "\u2066139/150\u2069"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_bar_grows_from_the_leading_edge(meter: WordMeter, theme: Theme, direction: Qt.LayoutDirection) -> None:
    meter.setLayoutDirection(direction)
    meter.show_count(50, 100)
    meter.resize(meter.sizeHint())
    picture = meter.grab().toImage()
    row = picture.height() - 2
    colors = [picture.pixelColor(x, row).name() for x in (picture.width() // 4, picture.width() * 3 // 4)]
    if direction is Qt.LayoutDirection.RightToLeft:
        colors.reverse()
    assert colors == [theme.color("accent").name(), theme.color("track").name()]
