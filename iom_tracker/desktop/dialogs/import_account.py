"""What became of a report that was read in: each word accounted for."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from iom_tracker.domain.importing import SectionResult
from iom_tracker.domain.reading import WordAccount

_WIDTH: Final = 460


class ImportAccountDialog(QDialog):
    """Shows how many sections changed, where the words went, and the words that found no place."""

    def __init__(
        self,
        results: Sequence[SectionResult],
        words: WordAccount,
        not_placed: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importAccount")
        self.setWindowTitle(self.tr("The report was read in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addLayout(self._rows(Counter(results), words))
        if not_placed:
            column.addWidget(self._heading(self.tr("Not placed in any section")))
            column.addWidget(self._text(not_placed))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

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
            number = QLabel(QLocale().toString(count))
            number.setProperty("tone", "strong")
            form.addRow(name, number)
        return form

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("tone", "heading")
        return label

    def _text(self, lines: Sequence[str]) -> QPlainTextEdit:
        text = QPlainTextEdit("\n".join(lines))
        text.setObjectName("notPlaced")
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return text
