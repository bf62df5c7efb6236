"""What is said to offices, and agreed with them: reminders, and terms."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.dialogs.office_terms import OfficeTermsDialog
from iom_tracker.desktop.dialogs.reminder import ReminderDialog
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.wishes import ReminderFound
from iom_tracker.domain.overview import Overview


class Offices(QObject):
    """Shows the dialogs and notes what comes of them; what is agreed now comes from the overview."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._overview: Overview | None = None
        self._waiting = ""
        self._reminder: ReminderDialog | None = None
        session.reminder_read.connect(self._on_reminder_read)
        session.languages_read.connect(self._on_languages_read)

    def note(self, overview: Overview) -> None:
        """Take note of an overview that was read."""
        self._overview = overview

    def remind(self, office: str) -> None:
        """Show the reminder for an office, in its language."""
        self._session.read_reminder(office)

    def ask_for_terms(self, office: str) -> None:
        """Ask what is agreed with an office, and note it."""
        self._waiting = office
        self._session.read_languages()

    def _on_reminder_read(self, found: ReminderFound) -> None:
        if self._reminder is not None:
            self._reminder.show_reminder(found)
            return
        office = found.reminder.office
        self._reminder = ReminderDialog(found, self._window)
        self._reminder.language_wanted.connect(lambda code: self._session.read_reminder(office, code))
        self._reminder.finished.connect(self._forget)
        self._reminder.open()

    def _on_languages_read(self, languages: tuple[tuple[str, str], ...]) -> None:
        waiting, self._waiting = self._waiting, ""
        offices = self._overview.offices if self._overview else ()
        for office in (each for each in offices if each.office == waiting):
            dialog = OfficeTermsDialog(office.terms, languages, self._window)
            dialog.wished.connect(self._session.change_terms)
            dialog.open()

    def _forget(self) -> None:
        self._reminder = None
