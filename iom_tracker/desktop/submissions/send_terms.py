"""To whom a packet goes, by when, and whether only they can read it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.moments import days_left, due_words
from iom_tracker.desktop.submissions.phrases import key_advice
from iom_tracker.desktop.submissions.seal_box import SealBox

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_submissions import Submissions


class SendTerms(QFrame):
    """One line above the sections."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sendTerms")
        self.setProperty("card", "true")
        self._headquarters = ElidedLabel()
        self._headquarters.setObjectName("headquarters")
        self._key_icon = IconSign(theme, "key-round", "text_muted", 14)
        self._key = QLabel()
        self._key.setObjectName("headquartersKey")
        self._key.setProperty("tone", "muted")
        self._clock = IconSign(theme, "clock", "text_muted", 15)
        self._due = QLabel()
        self._due.setObjectName("dueWords")
        self.seal = SealBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(IconSign(theme, "building-2", "text_muted", 17))
        row.addWidget(self._headquarters)
        row.addWidget(self._key_icon)
        row.addWidget(self._key)
        row.addStretch(1)
        row.addWidget(self._clock)
        row.addWidget(self._due)
        row.addSpacing(20)
        row.addWidget(self.seal)

    def show_terms(self, submissions: "Submissions") -> None:
        """Show other terms."""
        names = ", ".join(name for name, _ in submissions.headquarters)
        self._headquarters.show_text(
            self.tr("Headquarters: {names}").format(names=names) if names else self.tr("Headquarters")
        )
        self._key.setText(" ".join(key for _, key in submissions.headquarters))
        for widget in (self._key, self._key_icon):
            widget.setToolTip(key_advice())
            widget.setVisible(bool(submissions.headquarters))
        self._show_due(submissions.due)
        self.seal.show_possible(submissions.can_seal)

    def _show_due(self, due: str) -> None:
        left = days_left(due)
        is_late = left is not None and left < 0
        words = due_words(due)
        self._due.setText(words[:1].upper() + words[1:])
        self._due.setProperty("late", "true" if is_late else "false")
        self._due.style().unpolish(self._due)
        self._due.style().polish(self._due)
        self._clock.show_icon("circle-alert" if is_late else "clock", "danger" if is_late else "text_muted")
        for widget in (self._clock, self._due):
            widget.setVisible(bool(due))
