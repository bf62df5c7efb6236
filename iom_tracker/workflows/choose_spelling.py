"""Choose, for a workspace on this machine, whether spelling is checked and in which language."""

from iom_tracker.domain.spelling import SpellingChoice
from iom_tracker.environment.dictionary_files import spelling_language
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.spelling_choice import keep_choice, read_choice


def read_spelling(workspace: Workspace) -> SpellingChoice:
    """Return what is chosen."""
    with workspace.reading() as transaction:
        return read_choice(transaction)


def choose_spelling(workspace: Workspace, *, is_on: bool | None = None, language: str | None = None) -> SpellingChoice:
    """Keep a choice, which never leaves this machine, and return what is chosen now.

    Args:
        is_on: None to leave it as it is.
        language: as `fr`; empty for that of the report, None to leave it as it is.

    Raises:
        NoDictionary, NoDictionaries: there is none for the language.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
    """
    wanted = spelling_language(language) if language else language
    with workspace.transaction() as transaction:
        keep_choice(transaction, is_on=is_on, language=wanted)
        return read_choice(transaction)
