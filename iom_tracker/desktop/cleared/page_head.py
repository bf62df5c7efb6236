"""The head of the page: which section is shown, whose changes have which colour, and what to know before deciding."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.deciding_layout import lay_out_head
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.step_buttons import StepButtons
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.marked_view import color_of
from iom_tracker.desktop.cleared.sitting import Entry
from iom_tracker.desktop.cleared.words import heading_words, tr

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
        legend = QWidget()
        self._legend = QHBoxLayout(legend)
        self._legend.setContentsMargins(0, 0, 0, 0)
        self._legend.setSpacing(6)
        self._chips: list[Chip] = []
        self._steps = StepButtons(theme, "Proposal")
        words = tr("Previous section (Ctrl+PgUp)"), tr("Next section (Ctrl+PgDown)")
        self._steps.say(words, words)
        self._steps.step_wanted.connect(self.step_wanted)
        lay_out_head(self, self._title, self._steps, self._crumbs, legend)

    def show_entry(self, entry: Entry, authors: Sequence[str], *, has_previous: bool, has_next: bool) -> None:
        """Show another section."""
        self._title.show_text(tr("{question}: {kind}").format(question=entry.name.question, kind=heading_words(entry)))
        self._crumbs.show_text(f"{entry.ref.unit} {entry.name.unit}")
        self._show_legend(entry, authors)
        self._steps.show_neighbours(has_previous=has_previous, has_next=has_next)

    def _show_legend(self, entry: Entry, authors: Sequence[str]) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips.clear()
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
            self._chips.append(chip)
