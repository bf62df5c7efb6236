"""What an earlier version of the program kept without understanding it becomes what it is, once it is understood.

The bytes that were kept stay: they are facts. From then on the revision, event or catalogue version stands beside them
and travels instead of them.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import TypeAlias

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import Event
from iom_tracker.domain.packet import Opaque
from iom_tracker.packets.full_lines import Known, Publication, read_full_line
from iom_tracker.storage.mapping import revision_row
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.deciders import needs_voucher

Understood: TypeAlias = Publication | Event | CatalogueVersion


def adopt(workspace: Workspace) -> None:
    """Take in what is understood now of what a workspace keeps.

    A decision that nobody vouches for stays where it is; it counts once it arrives in a packet of somebody who decides.

    Raises:
        WorkspaceLocked, DiskFull, FileMissing: nothing was changed.
    """
    if workspace.refusal() is not None:
        return
    with workspace.reading() as transaction:
        waiting = [each for each in _understood(transaction) if not _is_there(transaction, each)]
    if waiting:
        with workspace.transaction() as transaction:
            _take(transaction, waiting)


def not_understood(transaction: Transaction) -> tuple[Opaque, ...]:
    """Return what travels as it is, since only a newer version understands it.

    What is understood travels as what it is, or not at all where it may not become ours: nobody shall vouch for it.
    """
    return tuple(each for each in transaction.opaque.all() if isinstance(_read(each), Opaque))


def _understood(transaction: Transaction) -> list[Understood]:
    """Return what this version understands of what is kept, parents before children."""
    read = map(_read, transaction.opaque.all())
    return sorted((each for each in read if isinstance(each, (tuple, Event, CatalogueVersion))), key=_generation)


def _read(kept: Opaque) -> Known | Opaque | None:
    """Return what a kept object is; None where it is not what it says."""
    try:
        return read_full_line(kept.content)
    except DamagedText:
        return None


def _generation(read: Understood) -> int:
    if isinstance(read, Event):
        return 0
    return read[0].generation if isinstance(read, tuple) else read.generation


def _is_there(transaction: Transaction, read: Understood) -> bool:
    if isinstance(read, Event):
        return read.id in transaction.events.known([read.id])
    if isinstance(read, CatalogueVersion):
        return read.id in {version.id for version in transaction.catalogue.all()}
    return bool(transaction.revisions.look_up(read[0].section, [read[0].id]))


def _take(transaction: Transaction, waiting: Iterable[Understood]) -> None:
    sections = []
    for each in waiting:
        if isinstance(each, CatalogueVersion):
            transaction.catalogue.add([each])
        elif isinstance(each, Event):
            if not needs_voucher(transaction, each):
                transaction.events.add([each])
                sections.append(each.section)
        else:
            with suppress(DamagedText), transaction.attempt():  # its generation may be false
                transaction.revisions.add_rows([tuple(revision_row(*each).values())])
                sections.append(each[0].section)
    transaction.sections.refresh(sections)
    if any(isinstance(each, CatalogueVersion) for each in waiting):
        transaction.sections.lay_out(transaction.catalogue.current())
