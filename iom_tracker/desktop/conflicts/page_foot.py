"""The foot of the page: the last common version, and what can be done with the result."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.theme import Theme


class PageFoot(QWidget):
    """Buttons; where one cannot be used, it says why.

    Signals:
        base_toggled: bool. later_wanted, accept_wanted.
    """

    base_toggled = Signal(bool)
    later_wanted = Signal()
    accept_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = QPushButton(icon("history", theme, "accent"), "")
        self._base.setObjectName("showBase")
        self._base.setProperty("role", "link")
        self._base.setCheckable(True)
        self._reason = ElidedLabel()
        self._reason.setObjectName("acceptReason")
        self._reason.setProperty("tone", "muted")
        self._later = QPushButton(self.tr("Decide later"))
        self._later.setObjectName("decideLater")
        self._accept = QPushButton()
        self._accept.setObjectName("acceptResult")
        self._accept.setProperty("role", "primary")
        self._lay_out()
        self._base.toggled.connect(self._on_base_toggled)
        self._later.clicked.connect(self.later_wanted)
        self._accept.clicked.connect(self.accept_wanted)
        self.show_base(has_base=True)

    @property
    def can_accept(self) -> bool:
        """Whether the result can be accepted, or the page left for the next one, now."""
        return self._accept.isEnabled()

    def show_base(self, *, has_base: bool) -> None:
        """Say whether there is a last common version; it is not shown at first."""
        self._base.setChecked(False)
        self._base.setEnabled(has_base)
        self._base.setText(self._base_words())
        self._base.setToolTip("" if has_base else self.tr("These texts have no common version."))

    def show_accept(self, words: str, reason: str) -> None:
        """Show what the main button does, or why it does nothing."""
        self._accept.setText(words)
        self._accept.setEnabled(not reason)
        self._accept.setToolTip(reason or self.tr("{words} (Ctrl+Enter)").format(words=words))
        self._reason.show_text(reason)

    def show_later(self, reason: str) -> None:
        """Say why nothing can be put off; an empty reason lets it be."""
        self._later.setEnabled(not reason)
        self._later.setToolTip(
            reason or self.tr("Leave this conflict open; your result is kept while the program runs.")
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._base)
        row.addStretch(1)
        row.addWidget(self._reason)
        row.addSpacing(4)
        row.addWidget(self._later)
        row.addWidget(self._accept)

    def _on_base_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot
        self._base.setText(self._base_words())
        self.base_toggled.emit(is_shown)

    def _base_words(self) -> str:
        return self.tr("Hide last common version") if self._base.isChecked() else self.tr("Show last common version")
