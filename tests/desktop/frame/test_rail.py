"""The numbers in the corners of the buttons of the rail."""

from PySide6.QtCore import QEvent, QObject
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
