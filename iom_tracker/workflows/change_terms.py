"""Change what is agreed with an office: its language, and the day by which it is to send."""

from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.errors import NotHeadquarters, OfficeNotAsked
from iom_tracker.domain.office_progress import office_named
from iom_tracker.environment.reminder_files import known_language
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.standing_here import is_office
from iom_tracker.workflows.surveying import overview_of


def change_terms(
    workspace: Workspace, office: str, *, due: str | None = None, language: str | None = None
) -> OfficeTerms:
    """Note new terms of an office and return them; the office hears of a new day with its next receipt or reminder.

    Args:
        due: as `2017-02-28`; empty for no day, None to leave it as it is.
        language: as `fr`; empty for that of the program, None to leave it as it is.

    Raises:
        NotHeadquarters: this is an office's workspace.
        OfficeNotAsked: no such office is known.
        UnknownLanguage: the program has no words in the language.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
    """
    wanted = None if language is None else known_language(language)
    with workspace.transaction() as transaction:
        if is_office(transaction):
            raise NotHeadquarters("office")
        known = {each.office: each.terms for each in overview_of(transaction, None).offices}
        name = office_named(office, known)
        if name is None:
            raise OfficeNotAsked(office, tuple(known))
        before = known[name]
        terms = OfficeTerms(name, before.language if wanted is None else wanted, before.due if due is None else due)
        transaction.offices.agree(terms)
    return terms
