"""Keep what a person said that the headings of an organisation's reports mean: the next of its files is read by it."""

from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.heading_maps import keep_map


def keep_headings(workspace: Workspace, written: WrittenMap) -> None:
    """Keep a map.

    Raises:
        BadHeadingMap: a heading means nothing that this catalogue has.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: it is not kept.
    """
    with workspace.transaction() as transaction:
        keep_map(transaction, transaction.catalogue.current(), written)
