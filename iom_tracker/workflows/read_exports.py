"""Read which reports were exported before: a report can show what changed since one of them."""

from typing import Final

from iom_tracker.domain.report import EarlierExport
from iom_tracker.storage.workspace import Workspace

_MOST: Final = 20


def read_exports(workspace: Workspace) -> tuple[EarlierExport, ...]:
    """Return the last exports of the cycle in force, the newest first."""
    with workspace.reading() as transaction:
        return transaction.journal.exports_of(transaction.catalogue.current().cycle.id, most=_MOST)
