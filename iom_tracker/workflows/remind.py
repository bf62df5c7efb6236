"""Write reminders: a ready text for each office that has something to send, in its language."""

from datetime import date

from iom_tracker.domain.errors import NotHeadquarters, OfficeNotAsked
from iom_tracker.domain.office_progress import OfficeProgress, office_named
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.reminder import Reminder, ReminderSender
from iom_tracker.domain.reminder import remind as write_reminder
from iom_tracker.environment.reminder_files import known_languages, load_wording
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.standing_here import is_office
from iom_tracker.workflows.surveying import overview_of


def remind(
    workspace: Workspace, *, office: str = "", language: str = "", today: date | None = None
) -> tuple[Reminder, ...]:
    """Return a reminder for every office that has something to send, sorted by name; or for one, whatever is left.

    Args:
        office: whom to remind; empty for all but ourselves.
        language: to write in, as `fr`; empty for that of each office.
        today: the day on which it is written; None if it is not to say that a day has passed.

    Raises:
        NotHeadquarters: this is an office's workspace.
        OfficeNotAsked: no such office is known.
        UnknownLanguage: the program has no words in the language.
    """
    with workspace.reading() as transaction:
        if is_office(transaction):
            raise NotHeadquarters("remind")
        settings = transaction.settings.all()
        overview = overview_of(transaction, today)
    sender = ReminderSender(settings.get("person", ""), settings.get("office", ""))
    return tuple(
        write_reminder(overview, each, load_wording(language or _language_of(each)), sender, today)
        for each in _reminded(overview, office, sender.office)
    )


def _reminded(overview: Overview, office: str, ourselves: str) -> tuple[OfficeProgress, ...]:
    known = {each.office: each for each in overview.offices}
    if not office:
        own = office_named(ourselves, known)
        return tuple(each for name, each in known.items() if each.is_awaited and name != own)
    name = office_named(office, known)
    if name is None:
        raise OfficeNotAsked(office, tuple(known))
    return (known[name],)


def _language_of(office: OfficeProgress) -> str:
    """Return the language that was agreed; a newer program may have agreed on one that this one lacks."""
    return office.terms.language if office.terms.language in known_languages() else ""
