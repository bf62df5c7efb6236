"""Who is known by their key, and who may still send."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.messages import ask
from iom_tracker.desktop.dialogs.people import PeopleDialog
from iom_tracker.desktop.session import Session

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_people import Person


class People(QObject):
    """Shows the dialog, asks once before somebody is retired, and keeps the list at what holds."""

    def __init__(self, window: QWidget, theme: Theme, session: Session) -> None:
        super().__init__(window)
        self._window, self._theme, self._session = window, theme, session
        self._dialog: PeopleDialog | None = None
        session.people_read.connect(self._on_read)
        session.closed.connect(self._close)

    def show(self) -> None:
        """Show who is known."""
        snapshot = self._session.snapshot
        if snapshot is None or self._dialog is not None:
            return
        self._dialog = PeopleDialog(self._theme, self._window, can_write=not snapshot.read_only)
        self._dialog.retirement_wanted.connect(self._ask_to_retire)
        self._dialog.finished.connect(self._forget)
        self._session.read_people()

    def _on_read(self, people: "tuple[Person, ...]") -> None:
        if self._dialog is not None:
            self._dialog.show_people(people)
            self._dialog.open()

    def _ask_to_retire(self, person: "Person") -> None:
        who = ", ".join(filter(None, (person.signer.person, person.signer.office))) or person.fingerprint
        if person.signer.retired:
            title, action = self.tr("Reinstate somebody"), self.tr("Reinstate")
            text = self.tr("Files that {who} signs will be taken in again.")
        else:
            title, action = self.tr("Retire somebody"), self.tr("Retire")
            text = self.tr(
                "Nothing that {who} signs will be taken in any more. What they have sent stays, and what they wrote "
                "keeps their name."
            )
        change = partial(self._session.retire_person, person.fingerprint, reinstate=bool(person.signer.retired))
        ask(self._dialog or self._window, title, text.format(who=who), (action, change), is_risky=True)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _forget(self) -> None:
        self._dialog = None
