"""How far each office is, with what can be done about it: a reminder, and what is agreed with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.overview.words import office_words, sending_sign
from iom_tracker.domain.office_progress import OfficeProgress, Sending


class OfficeList(QScrollArea):
    """One row for each office; the rows stay while the offices are the same.

    Signals:
        reminder_wanted: str (office).
        terms_wanted: str (office).
    """

    reminder_wanted = Signal(str)
    terms_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("officeList")
        self.setAccessibleName(self.tr("Offices"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._rows: dict[str, OfficeRow] = {}
        inside = QWidget()
        inside.setObjectName("officeListInside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        self.setWidget(inside)

    def show_offices(self, offices: Sequence[OfficeProgress], *, can_write: bool) -> None:
        """Show how far these offices are."""
        ordered = sorted(offices, key=_urgency)
        if [each.office for each in ordered] != list(self._rows):
            self._replace_rows(ordered)
        for office in ordered:
            self._rows[office.office].show_office(office, can_write=can_write)

    def _replace_rows(self, offices: Sequence[OfficeProgress]) -> None:
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {each.office: OfficeRow(self._theme, each.office) for each in offices}
        for place, row in enumerate(self._rows.values()):
            row.reminder_wanted.connect(self.reminder_wanted)
            row.terms_wanted.connect(self.terms_wanted)
            self._column.insertWidget(place, row)


def _urgency(office: OfficeProgress) -> tuple[int, int]:
    """Return what offices are sorted by: those that are late longest first, then those that have sent least."""
    return -office.days_late, tuple(Sending).index(office.sending)


class OfficeRow(QFrame):
    """One office."""

    reminder_wanted = Signal(str)
    terms_wanted = Signal(str)

    def __init__(self, theme: Theme, office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overviewOffice")
        name = ElidedLabel(office)
        name.setProperty("tone", "strong")
        self._sign = IconSign(theme, "circle-dashed", "text_muted")
        self._words = LeadingLabel("overviewOfficeWords")
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "muted")
        self._remind = self._button("remind", self.tr("Reminder…"), self.tr("Reminder for {office}"), office)
        self._remind.clicked.connect(partial(self.reminder_wanted.emit, office))
        self._terms = self._button("officeTerms", self.tr("Terms…"), self.tr("Terms of {office}"), office)
        self._terms.clicked.connect(partial(self.terms_wanted.emit, office))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._sign)
        first.addWidget(name, 1)
        first.setSpacing(8)
        second.setSpacing(2)
        second.setContentsMargins(0, 0, 0, 0)
        second.addStretch()
        second.addWidget(self._terms)
        second.addWidget(self._remind)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 6)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._words)
        column.addLayout(second)

    def show_office(self, office: OfficeProgress, *, can_write: bool) -> None:
        """Show how far the office is now."""
        sign = sending_sign(office)
        self._sign.show_icon(sign.icon, sign.token)
        self._words.setText(f"{sign.words} · {office_words(office)}")
        self._words.setProperty("tone", "danger" if office.is_late else "muted")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._terms.setEnabled(can_write)
        self._give_words_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_words_room()

    def _give_words_room(self) -> None:
        """Keep all lines of the words: Qt would press wrapped words together before it lets the list scroll."""
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))

    def _button(self, name: str, words: str, spoken: str, office: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.setAccessibleName(spoken.format(office=office))
        return button
