"""The numbers in the corners of the buttons of the rail."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.rail import Badge
from tests.desktop.pilot import PATIENCE


class Paintings(QObject):
    """Notes which number a badge said each time it was painted."""

    def __init__(self, badge: Badge) -> None:
        super().__init__(badge)
        self.seen: list[str] = []
        self._badge = badge
        badge.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(self._badge.text)
        return False


def test_another_number_is_painted_though_the_badge_is_as_large_as_before(qtbot: QtBot, theme: Theme) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.resize(88, 56)
    badge = Badge(theme, button)
    with qtbot.waitExposed(button):
        button.show()
    paintings = Paintings(badge)
    badge.show_count(5)
    qtbot.waitUntil(lambda: paintings.seen[-1:] == ["5"], timeout=PATIENCE)
    badge.show_count(4)
    qtbot.waitUntil(lambda: paintings.seen[-1] == "4", timeout=PATIENCE)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("count", [4, 10, 120])
def test_a_number_leaves_the_icon_of_a_narrow_rail_to_be_seen(
    qtbot: QtBot, theme: Theme, *, count: int, direction: Qt.LayoutDirection
) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.resize(48, 44)
    badge = Badge(theme, button)
    badge.show_count(count)
    icon = QRect(0, 0, 22, 22)
    icon.moveCenter(button.rect().center())
    covered = badge.geometry() & icon
    assert covered.width() * covered.height() < icon.width() * icon.height() * 0.15
    assert button.rect().contains(badge.geometry())
