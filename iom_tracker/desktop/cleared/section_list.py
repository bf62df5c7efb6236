"""The list of what a document proposes, with how far each section is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QSignalBlocker,
    Signal,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.entry_rows import ENTRY_ROLE, EntryModel
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.row_list import RowList
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.section_delegate import SectionDelegate, row_words
from iom_tracker.desktop.cleared.sitting import Entry, Sitting
from iom_tracker.desktop.cleared.words import number, tr
from iom_tracker.domain.identity import SectionRef

_BAR: Final = 5
_SHORTEST: Final = 32


class SectionList(QFrame):
    """Shows every section that the document changes, and what can be done with the document as a whole.

    Signals:
        chosen: SectionRef, the row a person went to.
        entered: Enter on a row.
        document_chosen: int, another document that waits.
        rest_wanted: everything that is left is to be accepted.
        drop_wanted: the rest is to be left as it is here.
    """

    chosen = Signal(object)
    entered = Signal()
    document_chosen = Signal(int)
    rest_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposalList")
        self._model = EntryModel[Entry](lambda entry: entry.ref, row_words, self)
        self._make_widgets(theme)
        self._lay_out()
        self.setFocusProxy(self._view)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.entered.connect(self.entered)
        self._documents.activated.connect(lambda row: self.document_chosen.emit(self._documents.itemData(row)))
        self._rest.clicked.connect(self.rest_wanted)
        self._drop.clicked.connect(self.drop_wanted)

    def show_documents(self, documents: Sequence[tuple[int, str]], chosen: int | None, name: str) -> None:
        """Name the document that is shown, and let a person choose where several wait."""
        self._name.show_text(name)
        self._name.setVisible(len(documents) < 2)  # noqa: PLR2004 - several
        self._documents.setVisible(len(documents) > 1)
        self._documents.clear()
        for key, words in documents:
            self._documents.addItem(words, key)
        self._documents.setCurrentIndex(max(self._documents.findData(chosen), 0))

    def show_sitting(self, sitting: Sitting, shown: SectionRef | None) -> None:
        """Show how far the sitting is, and which section is shown."""
        with QSignalBlocker(self):
            self._model.show(sitting.entries)
            self.mark(shown)
        total, is_finished = len(sitting.entries), sitting.done == len(sitting.entries)
        words = tr("{done} of {total} decided").format(done=number(sitting.done), total=number(total))
        tone = ("success", "success_surface") if sitting.done else ("text_muted", "surface_sunken")
        self._chip.show_words(words, "circle-check" if is_finished and total else "", *tone)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(sitting.done)
        left = len(sitting.to_accept)
        self._rest.setText(with_number(tr("Accept all the rest ({n})"), left))
        self._rest.setVisible(left > 1)

    def show_rest(self, count: int, found: str) -> None:
        """Say how many sections bring nothing new, and what is true of all sections of the document.

        Args:
            found: by what they were found; empty where that is as it should be.
        """
        words = tr("1 other section brings nothing new.") if count == 1 else tr("{n} other sections bring nothing new.")
        self._same.setText(" ".join([*([with_number(words, count)] if count else []), *([found] if found else [])]))
        self._same.setVisible(bool(count or found))

    def lock(self, reason: str, *, can_drop: bool) -> None:
        """Say why nothing can be decided now; an empty reason lets it be."""
        self._rest.setEnabled(not reason)
        self._rest.setToolTip(reason)
        self._drop.setVisible(can_drop)
        self._drop.setEnabled(not reason)

    def mark(self, ref: SectionRef | None) -> None:
        """Mark the row of the section that is shown."""
        row = self._model.row_of(ref)
        with QSignalBlocker(self):
            self._view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())

    def _make_widgets(self, theme: Theme) -> None:
        self._name = ElidedLabel()
        self._name.setObjectName("documentName")
        self._documents = QComboBox()
        self._documents.setObjectName("waitingDocuments")
        self._documents.setAccessibleName(tr("Documents that wait"))
        self._documents.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._documents.setMinimumContentsLength(8)
        self._chip = Chip(theme)
        self._chip.setObjectName("decidedChip")
        self._bar = QProgressBar()
        self._bar.setObjectName("decidedBar")
        self._bar.setAccessibleName(tr("Decided sections"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR)
        self._bar.setMinimumWidth(_SHORTEST)
        self._view = RowList("proposalRows", tr("Sections of the document"))
        self._view.setItemDelegate(SectionDelegate(theme, ENTRY_ROLE, self._view))
        self._view.setModel(self._model)
        self._same = LeadingLabel("sameCount")
        self._same.setProperty("tone", "muted")
        self._rest = QPushButton()
        self._rest.setObjectName("acceptRest")
        self._drop = QPushButton(tr("Leave the rest…"))
        self._drop.setObjectName("dropDocument")
        self._drop.setProperty("role", "link")
        self._drop.setToolTip(tr("Leave everything that is not decided as it is here, and let go of the document."))

    def _lay_out(self) -> None:
        progress = QHBoxLayout()
        progress.setSpacing(10)
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._documents)
        column.addLayout(progress)
        column.addWidget(self._view, 1)
        for widget in (self._same, self._rest, self._drop):
            column.addWidget(widget)

    def _on_current_changed(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.ref)
