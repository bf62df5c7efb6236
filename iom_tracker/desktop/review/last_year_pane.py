"""What was said the year before beside the section that has the cursor."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.domain.identity import SectionRef

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_last_year import LastYear, TextBefore


class LastYearPane(QScrollArea):
    """Shows the texts that a section continues.

    Signals:
        insert_wanted: SectionRef, RichText to be put where the cursor is in the section.
        compare_wanted: SectionRef, RichText to hold the section's text against.
    """

    insert_wanted = Signal(object, object)
    compare_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lastYearPane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._ref: SectionRef | None = None
        self._last_year: LastYear | None = None
        self._can_write = False
        inside = QWidget()
        inside.setObjectName("sidePanelInside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._cards: list[QWidget] = []
        self.setWidget(inside)

    def show_section(self, ref: SectionRef, last_year: "LastYear | None", *, can_write: bool) -> None:
        """Show what a section continues; shown again, nothing moves."""
        if (ref, last_year, can_write) == (self._ref, self._last_year, self._can_write):
            return
        self._ref, self._last_year, self._can_write = ref, last_year, can_write
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(each, last_year) for each in last_year.continued] if last_year else []
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)

    def _card(self, before: "TextBefore", last_year: "LastYear") -> QWidget:
        card = QFrame()
        card.setProperty("box", "plain")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        heading = _label("lastYearHeading", "strong", f"{last_year.year} · {before.unit}")
        text = SectionText()
        text.setObjectName("lastYearText")
        text.setAccessibleName(f"{heading.text()}, {before.question}")
        text.leave_by_tab()
        text.fill(before.body)
        text.lock(is_locked=True)
        question = _label("lastYearQuestion", "muted", before.question)
        for words in (heading, question, _label("lastYearStanding", "muted", self._standing(before))):
            column.addWidget(words)
        column.addLayout(self._buttons(before))  # above the text, which may be longer than the panel is high
        column.addWidget(text)
        return card

    def _buttons(self, before: "TextBefore") -> QHBoxLayout:
        insert = _button("lastYearInsert", self.tr("Insert"))
        insert.setToolTip(self.tr("Put this text where the cursor is"))
        insert.setEnabled(self._can_write)
        insert.clicked.connect(partial(self._on_insert, before))
        compare = _button("lastYearCompare", self.tr("Compare"))
        compare.setToolTip(self.tr("Hold this year's text against this one, word by word"))
        compare.clicked.connect(partial(self._on_compare, before))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(compare)
        row.addWidget(insert)
        return row

    def _standing(self, before: "TextBefore") -> str:
        if before.is_cleared:
            return self.tr("As it was cleared")
        return self.tr("As it was published") if before.revision else self.tr("A draft; it was never published")

    def _on_insert(self, before: "TextBefore") -> None:
        self.insert_wanted.emit(self._ref, before.body)

    def _on_compare(self, before: "TextBefore") -> None:
        self.compare_wanted.emit(self._ref, before.body)


def _label(name: str, tone: str, words: str) -> LeadingLabel:
    label = LeadingLabel(name)
    label.setProperty("tone", tone)
    label.setText(words)
    return label


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "link")
    return button
