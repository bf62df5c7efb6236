from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.theme import Theme


def a_chip(qtbot: QtBot, theme: Theme, icon: str = "pencil") -> Chip:
    chip = Chip(theme)
    qtbot.addWidget(chip)
    chip.show_words("2 choices left", icon, "warning", "warning_surface")
    return chip


def test_a_chip_says_its_words_to_those_who_cannot_see_it(qtbot: QtBot, theme: Theme) -> None:
    chip = a_chip(qtbot, theme)
    assert chip.accessibleName() == chip.toolTip() == chip.text == "2 choices left"


def test_a_chip_without_an_icon_needs_less_room(qtbot: QtBot, theme: Theme) -> None:
    assert a_chip(qtbot, theme, "").sizeHint().width() < a_chip(qtbot, theme).sizeHint().width()


def test_a_narrow_chip_is_its_icon(qtbot: QtBot, theme: Theme) -> None:
    wide, narrow = a_chip(qtbot, theme), a_chip(qtbot, theme)
    wide.resize(wide.sizeHint())
    narrow.resize(narrow.minimumSizeHint())
    inside = QRect(11, 4, 10, 14)
    assert narrow.grab().toImage().copy(inside) == wide.grab().toImage().copy(inside)


def test_a_chip_without_words_paints_nothing(qtbot: QtBot, theme: Theme) -> None:
    chip = a_chip(qtbot, theme)
    before = chip.grab().toImage()
    chip.show_words("", "", "warning", "warning_surface")
    assert chip.grab().toImage() != before
