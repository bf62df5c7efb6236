"""The history of the section that has the cursor: its earlier texts, to be compared and restored."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.review.history_rows import HistoryView
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.private_history import Checkpoint

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_log import PastText


class HistoryPane(QWidget):
    """A list above, and below it what can be done with the texts that are ticked.

    The history is asked for only while the pane is seen.

    Signals:
        asked: SectionRef whose history is to be read.
        compare_wanted: SectionRef, one text to be held against what stands on the page, or two, the older one first.
        restore_wanted: SectionRef, PastText.
    """

    asked = Signal(object)
    compare_wanted = Signal(object, object)
    restore_wanted = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPane")
        self._ref: SectionRef | None = None
        self._obstacle = ""
        self._is_stale = False
        self._make_widgets(theme)
        self._lay_out()
        self._list.ticked.connect(self._offer)
        self._list.entered.connect(self._on_compare)
        self._compare.clicked.connect(self._on_compare)
        self._restore.clicked.connect(self._on_restore)

    def show_section(self, ref: SectionRef, obstacle: str) -> None:
        """Follow a section.

        Args:
            obstacle: why nothing can be restored in it; empty where it can.
        """
        if ref != self._ref:
            self._list.show_texts(())
            self._nothing.hide()
        self._ref, self._obstacle = ref, obstacle
        self._offer()
        self.look_again()

    def look_again(self) -> None:
        """Ask for the history, now or once the pane is seen."""
        self._is_stale = True
        if self.isVisible():
            self._ask()

    def show_history(self, ref: SectionRef, texts: "tuple[PastText, ...]") -> None:
        """Show the history of a section, if it is still the one that is followed."""
        if ref == self._ref:
            self._list.show_texts(_without_repeats(texts))
            self._nothing.setVisible(not texts)

    def forget(self) -> None:
        """Forget the workspace."""
        self._ref = None
        self._is_stale = False
        self._list.show_texts(())

    def focus(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._ask()

    def _ask(self) -> None:
        if self._ref is not None:
            self._is_stale = False
            self.asked.emit(self._ref)

    def _make_widgets(self, theme: Theme) -> None:
        self._list = HistoryView(theme)
        self._nothing = _muted("noHistory")
        self._nothing.setText(self.tr("Nothing was published in this section yet, and no draft was kept."))
        self._nothing.setContentsMargins(16, 14, 16, 0)
        self._nothing.hide()
        self._hint = _muted("historyHint")
        self._compare = _button("historyCompare", self.tr("Compare"))
        self._restore = _button("historyRestore", self.tr("Restore"))

    def _lay_out(self) -> None:
        foot = QFrame()
        foot.setObjectName("historyFoot")
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._compare)
        row.addWidget(self._restore)
        row.addStretch(1)
        below.addWidget(self._hint)
        below.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._nothing)
        whole.addWidget(self._list, 1)
        whole.addWidget(foot)

    def _offer(self) -> None:
        """Say what can be done with what is ticked."""
        count = len(self._list.chosen)
        self._compare.setEnabled(count > 0)
        self._restore.setEnabled(count == 1 and not self._obstacle)
        self._restore.setToolTip(
            self._obstacle or self.tr("Make this text your draft; the draft that is there is kept")
        )
        self._hint.setText(self._hint_words(count))

    def _hint_words(self, count: int) -> str:
        if count == 0:
            return self.tr(
                "Tick a text to compare it with what stands here now, or to restore it. Tick two to compare them."
            )
        if count > 1:
            return self.tr("Two are ticked: what differs between them is shown word by word.")
        if self._obstacle:
            return self._obstacle
        return self.tr("Restored, it is a draft: nothing is published or lost, and Undo takes it back.")

    def _on_compare(self) -> None:
        if self._ref is not None and self._list.chosen:
            self.compare_wanted.emit(self._ref, self._list.chosen)

    def _on_restore(self) -> None:
        if self._ref is not None and len(self._list.chosen) == 1:
            self.restore_wanted.emit(self._ref, self._list.chosen[0])


def _without_repeats(texts: "tuple[PastText, ...]") -> "tuple[PastText, ...]":
    """Leave out checkpoints that say what the text above them says, as the one that was kept at publishing it."""
    pairs = zip((None, *texts), texts, strict=False)
    return tuple(
        each for above, each in pairs if not (isinstance(each, Checkpoint) and above and above.body == each.body)
    )


def _muted(name: str) -> LeadingLabel:
    label = LeadingLabel(name)
    label.setProperty("tone", "muted")
    return label


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "small")
    return button
