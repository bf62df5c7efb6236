"""The head of the page: which section is shown, whose changes have which colour, and what to know before deciding."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.marked_view import color_of
from iom_tracker.desktop.cleared.sitting import Entry
from iom_tracker.desktop.cleared.words import heading_words, tr

_ICON: Final = QSize(18, 18)
_BUTTON: Final = QSize(32, 32)
_NAMED: Final = 4


class PageHead(QWidget):
    """Names the section.

    Signals:
        step_wanted: int, 1 for the next section and -1 for the previous one.
    """

    step_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ElidedLabel()
        self._title.setObjectName("clearedTitle")
        self._crumbs = ElidedLabel()
        self._crumbs.setObjectName("clearedCrumbs")
        self._legend = QHBoxLayout()
        self._legend.setSpacing(6)
        self._previous = self._step_button("previousProposal", tr("Previous section (Ctrl+PgUp)"), -1)
        self._next = self._step_button("nextProposal", tr("Next section (Ctrl+PgDown)"), 1)
        self._lay_out()
        self._point_steps()

    def show_entry(self, entry: Entry, authors: Sequence[str], *, has_previous: bool, has_next: bool) -> None:
        """Show another section."""
        self._title.show_text(
            tr("{question}: {kind}").format(question=entry.name.question, kind=heading_words(entry.proposal))
        )
        self._crumbs.show_text(f"{entry.ref.unit} {entry.name.unit}")
        self._show_legend(entry, authors)
        self._previous.setEnabled(has_previous)
        self._next.setEnabled(has_next)

    def _show_legend(self, entry: Entry, authors: Sequence[str]) -> None:
        while item := self._legend.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        own = entry.proposal.authors
        named = [(name, color_of(name, authors)) for name in own[:_NAMED]]
        if len(own) > _NAMED:
            named.append((tr("and more"), "warning"))
        if entry.proposal.is_untracked:
            named.append((tr("not tracked"), "warning"))
        for words, tone in named:
            chip = Chip(self._theme)
            chip.setObjectName("authorChip")
            chip.show_words(words, "pencil" if tone == "warning" else "user", tone, f"{tone}_surface")
            self._legend.addWidget(chip)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point_steps()

    def _point_steps(self) -> None:
        """Let the way to the next one point to where the lines run."""
        back, forth = "chevron-left", "chevron-right"
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            back, forth = forth, back
        self._previous.setIcon(icon(back, self._theme))
        self._next.setIcon(icon(forth, self._theme))

    def _step_button(self, name: str, words: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setIconSize(_ICON)
        button.setFixedSize(_BUTTON)
        button.setProperty("role", "tool")
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return button

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(6)
        for part in (self._title, self._previous, self._next):
            upper.addWidget(part, 1 if part is self._title else 0)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        lower.addWidget(self._crumbs, 1)
        lower.addLayout(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(upper)
        column.addLayout(lower)
