"""The card of the result: what would stand in the section, which a person may still change."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from iom_tracker.desktop.appearance.deciding_layout import lay_out_pane
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.word_meter import WordMeter
from iom_tracker.desktop.cleared.sitting import Entry
from iom_tracker.desktop.cleared.words import tr
from iom_tracker.desktop.textbox.rich_text_edit import RichTextEdit, dress
from iom_tracker.desktop.textbox.text_conversion import from_document, replace_text, to_document
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.word_count import count_body

_LEAST: Final = 104


class ResultBox(QFrame):
    """Keeps what a person makes of each section, with what can be undone in it, until it is decided.

    Signals:
        changed: the text is another.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clearedResult")
        self.setMinimumHeight(_LEAST)
        self._entry: Entry | None = None
        self._documents: dict[SectionRef, QTextDocument] = {}
        self._starts: dict[SectionRef, RichText] = {}
        self._meter = WordMeter(theme)
        self._reset = QPushButton(icon("rotate-ccw", theme, "accent"), tr("Reset"))
        self._reset.setObjectName("resetClearedResult")
        self._reset.setProperty("role", "link")
        self._reset.setToolTip(tr("Go back to what the document proposes."))
        self.text = RichTextEdit()
        self.text.setObjectName("clearedResultText")
        self.text.leave_by_tab()
        self._lay_out(IconSign(theme, "pencil", "accent", 18))
        self._reset.clicked.connect(self._start_again)
        self.text.textChanged.connect(self._refresh)

    @property
    def body(self) -> RichText:
        """The text as it is now."""
        return self.text.body()

    def show_entry(self, entry: Entry) -> None:
        """Show what would stand in a section, or what a person has made of that."""
        start = entry.proposal.result
        self._entry = entry
        self.setVisible(start is not None and not entry.is_done)
        if start is None or entry.is_done:
            return
        document = self._documents.get(entry.ref)
        if document is None or (
            self._starts[entry.ref] != start and from_document(document) == self._starts[entry.ref]
        ):
            document = self._new_document(entry.ref, start)
        self._starts[entry.ref] = start
        self.text.setAccessibleName(
            tr("Result of {unit}, {question}").format(unit=entry.name.unit, question=entry.name.question)
        )
        self.text.ensurePolished()
        document.setDefaultFont(self.text.font())
        self.text.setDocument(document)
        self._refresh()

    def edited(self, ref: SectionRef) -> RichText | None:
        """Return what a person has made of a section; None where they changed nothing."""
        document = self._documents.get(ref)
        body = from_document(document) if document else None
        return body if body != self._starts.get(ref) else None

    def lock(self, is_locked: bool) -> None:  # noqa: FBT001 - as Qt's setReadOnly
        """Let the text be read only, or changed."""
        self.text.lock(is_locked)
        self._refresh()

    def forget(self, ref: SectionRef) -> None:
        """Let go of what was made of a section that is decided."""
        document = self._documents.pop(ref, None)
        self._starts.pop(ref, None)
        if document is not None:
            if self.text.document() is document:
                self.text.setDocument(QTextDocument(self.text))
            document.deleteLater()

    def clear(self) -> None:
        """Let go of everything."""
        self._entry = None
        for ref in tuple(self._documents):
            self.forget(ref)

    def _new_document(self, ref: SectionRef, body: RichText) -> QTextDocument:
        self.forget(ref)
        document = self._documents[ref] = QTextDocument(self.text)
        dress(document)
        to_document(body, document)
        return document

    def _start_again(self) -> None:
        start = self._starts.get(self._entry.ref) if self._entry else None
        if start is not None and not self.text.isReadOnly():
            self.text.document().setModified(False)
            replace_text(start, self.text.document())

    def _refresh(self) -> None:
        if self._entry is None:
            return
        self._meter.show_count(count_body(self.body), self._entry.name.cap)
        self._reset.setEnabled(not self.text.isReadOnly() and self.edited(self._entry.ref) is not None)
        self.changed.emit()

    def _lay_out(self, sign: QWidget) -> None:
        title = QLabel(tr("Result"))
        title.setProperty("tone", "strong")
        lay_out_pane(self, (sign, title, None, self._meter, self._reset), self.text)
