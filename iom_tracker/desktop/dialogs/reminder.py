"""The dialog with a reminder for an office: a ready text, in whichever language, to be copied into an e-mail."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.dialogs.choosing import ChoiceBox
from iom_tracker.desktop.wishes import ReminderFound

_SIZE: Final = QSize(620, 520)


class ReminderDialog(QDialog):
    """Shows a reminder; nothing is sent.

    Signals:
        language_wanted: str (code), in which the text is to be written.
    """

    language_wanted = Signal(str)

    def __init__(self, found: ReminderFound, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reminderDialog")
        self.setWindowTitle(self.tr("Reminder for {office}").format(office=found.reminder.office))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._make_widgets()
        self._lay_out()
        self.show_reminder(found)

    def show_reminder(self, found: ReminderFound) -> None:
        """Show the reminder in another language."""
        with QSignalBlocker(self._language):
            self._language.clear()
            for code, name in found.languages:
                self._language.addItem(name, code)
            self._language.setCurrentIndex(self._language.findData(found.reminder.language))
        direction = Qt.LayoutDirection.RightToLeft if found.is_right_to_left else Qt.LayoutDirection.LeftToRight
        option = QTextOption(self._text.document().defaultTextOption())
        option.setTextDirection(direction)
        self._text.document().setDefaultTextOption(option)
        for part in (self._subject, self._text):
            part.setLayoutDirection(direction)
        self._subject.setText(found.reminder.subject)
        self._subject.setCursorPosition(0)
        self._text.setPlainText(found.reminder.text)
        self._told.setText(self.tr("Nothing is sent from here: copy the text into an e-mail."))

    def _make_widgets(self) -> None:
        self._language = ChoiceBox()
        self._language.setObjectName("reminderLanguage")
        self._language.currentIndexChanged.connect(self._on_language_chosen)
        self._subject = QLineEdit()
        self._subject.setObjectName("reminderSubject")
        self._subject.setReadOnly(True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("reminderText")
        self._text.setAccessibleName(self.tr("Text of the reminder"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._told = QLabel()
        self._told.setObjectName("reminderTold")
        self._told.setProperty("tone", "muted")
        self._told.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = self._buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setObjectName("reminderCopy")
        self._copy.setProperty("role", "primary")
        self._copy.setDefault(True)
        self._copy.clicked.connect(self._on_copied)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("&Subject"), self._subject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._text, 1)
        column.addWidget(self._told)
        column.addWidget(self._buttons)
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_language_chosen(self) -> None:
        self.language_wanted.emit(self._language.currentData())

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._subject.text()}\n\n{self._text.toPlainText()}")
        self._told.setText(self.tr("Copied, with the subject as the first line. Paste it into an e-mail."))
