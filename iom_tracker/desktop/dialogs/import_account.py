"""What became of a report that was read in: each word accounted for."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.importing import SectionResult
from iom_tracker.domain.reading import WordAccount

_WIDTH: Final = 560
_BESIDE_ACCOUNT: Final = 48  # margins
_ROUND_ACCOUNT: Final = 52  # margins and the gap above the button
_TITLE_BAR: Final = 40
_TEXT_HEIGHT: Final = 110
_AFTER_SECTIONS: Final = 4  # rows
_NAMED: Final = {
    SectionResult.CHANGED: "changedSections",
    SectionResult.CONFLICT: "sectionsInConflict",
    SectionResult.MISSING: "missingSections",
}


class ImportAccountDialog(QDialog):
    """Shows which sections changed, where the words went, and the words that found no place."""

    def __init__(
        self,
        sections: Sequence[tuple[SectionRef, SectionResult]],
        catalogue: Catalogue,
        words: WordAccount,
        not_placed: Sequence[str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importAccount")
        self.setWindowTitle(self.tr("The report was read in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        account = self._account(sections, catalogue, words, not_placed)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(account)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(scroll)
        column.addWidget(buttons)
        height = account.heightForWidth(_WIDTH) if account.hasHeightForWidth() else account.sizeHint().height()
        self._take_room(height + buttons.sizeHint().height() + _ROUND_ACCOUNT)

    def _take_room(self, height: int) -> None:
        """Be as high as the account, or as the screen allows; then it scrolls."""
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH + _BESIDE_ACCOUNT, min(height, self.screen().availableSize().height() - _TITLE_BAR))

    def _account(
        self,
        sections: Sequence[tuple[SectionRef, SectionResult]],
        catalogue: Catalogue,
        words: WordAccount,
        not_placed: Sequence[str],
    ) -> QWidget:
        account = QWidget()
        column = QVBoxLayout(account)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._rows(Counter(result for _, result in sections), words))
        parts = [(self._named_heading(result), self._names(result, sections, catalogue)) for result in _NAMED]
        for heading, names in parts:
            if names.text():
                column.addSpacing(8)
                column.addWidget(self._heading(heading))
                column.addWidget(names)
        if not_placed:
            column.addSpacing(8)
            column.addWidget(self._heading(self.tr("Not placed in any section")))
            column.addWidget(self._text(not_placed))
        column.addStretch()
        return account

    def _rows(self, counts: Counter[SectionResult], words: WordAccount) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(28)
        form.setVerticalSpacing(8)
        rows = [
            (self.tr("New sections"), counts[SectionResult.NEW]),
            (self.tr("Changed sections"), counts[SectionResult.CHANGED]),
            (self.tr("Sections as they were"), counts[SectionResult.SAME]),
            (self.tr("Sections in conflict"), counts[SectionResult.CONFLICT]),
            (self.tr("Words in sections"), words.placed),
            (self.tr("Words in headings"), words.headings),
            (self.tr("Words of page headers and numbers"), words.furniture),
            (self.tr("Words not placed"), words.not_placed),
        ]
        for name, count in rows:
            form.addRow(name, self._strong(QLocale().toString(count)))
        form.insertRow(
            _AFTER_SECTIONS, self.tr("Missing in the document"), self._missing(counts[SectionResult.MISSING])
        )
        return form

    def _missing(self, count: int) -> QLabel:
        if not count:
            return self._strong(QLocale().toString(0))
        words = self.tr("1, kept as it is") if count == 1 else self.tr("{n}, kept as they are")
        return self._strong(with_number(words, count))

    def _strong(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("tone", "strong")
        return label

    def _named_heading(self, result: SectionResult) -> str:
        headings = {
            SectionResult.CHANGED: self.tr("Changed sections"),
            SectionResult.CONFLICT: self.tr("Sections in conflict"),
            SectionResult.MISSING: self.tr("Missing in the document"),
        }
        return headings[result]

    def _names(
        self, result: SectionResult, sections: Sequence[tuple[SectionRef, SectionResult]], catalogue: Catalogue
    ) -> QLabel:
        label = QLabel(names_of([ref for ref, each in sections if each is result], catalogue))
        label.setObjectName(_NAMED[result])
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("tone", "heading")
        return label

    def _text(self, lines: Sequence[str]) -> QPlainTextEdit:
        text = QPlainTextEdit("\n".join(lines))
        text.setObjectName("notPlaced")
        text.setFixedHeight(_TEXT_HEIGHT)
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return text
