"""How many open comments a card has, as a small button that leads to them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from iom_tracker.desktop.appearance.counting import counted, number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme

_ICON = QSize(15, 15)


class CommentCount(QToolButton):
    """Hidden where nothing is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commentCount")
        self.setProperty("role", "count")
        self.setIcon(icon("message-square", theme, "comment"))
        self.setIconSize(_ICON)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_count(self, threads: int) -> None:
        """Show how many threads are open."""
        self.setText(number(threads))
        words = counted(threads, self.tr("1 open comment"), self.tr("{n} open comments"))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setVisible(threads > 0)
