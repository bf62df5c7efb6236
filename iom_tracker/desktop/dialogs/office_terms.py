"""The dialog about what is agreed with an office: by when it sends, and in which language it is written to."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.dialogs.choosing import ChoiceBox, TickBox
from iom_tracker.desktop.dialogs.dated import today
from iom_tracker.domain.correspondence import OfficeTerms

_WIDTH: Final = 460


class OfficeTermsDialog(QDialog):
    """Shows the terms as they are.

    Signals:
        wished: OfficeTerms.
    """

    wished = Signal(object)

    def __init__(self, terms: OfficeTerms, languages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("officeTermsDialog")
        self.setWindowTitle(self.tr("Terms of {office}").format(office=terms.office))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._office = terms.office
        self._make_widgets(terms, languages)
        self._lay_out()
        self._connect()
        self._show_whether_complete()

    def _make_widgets(self, terms: OfficeTerms, languages: Sequence[tuple[str, str]]) -> None:
        self._is_due = TickBox(self.tr("&Due by"))
        self._is_due.setObjectName("termsIsDue")
        self._is_due.setChecked(bool(terms.due))
        self._due = QLineEdit(terms.due or today())
        self._due.setObjectName("termsDue")
        self._due.setAccessibleName(self.tr("Due by"))
        self._due.setEnabled(bool(terms.due))
        self._language = ChoiceBox()
        self._language.setObjectName("termsLanguage")
        self._language.addItem(self.tr("Language of this program"), "")
        for code, name in languages:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(self._language.findData(terms.language), 0))
        self._hint = QLabel()
        self._hint.setObjectName("termsHint")
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = self._buttons.addButton(self.tr("Note it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("termsSave")
        self._save.setProperty("role", "primary")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self._is_due, self._due)
        form.addRow(self.tr("&Language"), self._language)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addStretch()
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._is_due.toggled.connect(self._due.setEnabled)
        self._is_due.toggled.connect(self._show_whether_complete)
        self._due.textChanged.connect(self._show_whether_complete)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _show_whether_complete(self) -> None:
        is_day = not self._is_due.isChecked() or QDate.fromString(self._due.text(), Qt.DateFormat.ISODate).isValid()
        self._save.setEnabled(is_day)
        told = self.tr("The office hears of another day with its next kit, or by a reminder.")
        self._hint.setText(told if is_day else self.tr("Write the day as in {day}.").format(day=today()))

    def _on_accepted(self) -> None:
        due = self._due.text() if self._is_due.isChecked() else ""
        self.accept()
        self.wished.emit(OfficeTerms(self._office, self._language.currentData(), due))
