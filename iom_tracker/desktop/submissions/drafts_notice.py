"""One line that says how many drafts will be published when the packet is made."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme


class DraftsNotice(QFrame):
    """Hidden where there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draftsNotice")
        self._words = LeadingLabel("draftsWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        row.addWidget(IconSign(theme, "pencil", "warning"))
        row.addWidget(self._words, 1)
        self.hide()

    def show_count(self, drafts: int) -> None:
        """Show how many there are."""
        one = self.tr("1 draft is not published; it will be published and sent")
        many = self.tr("{n} drafts are not published; they will be published and sent")
        self._words.setText(counted(drafts, one, many))
        self.setVisible(bool(drafts))
