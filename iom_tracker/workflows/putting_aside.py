"""A document that is half done: kept in the workspace until every proposal is decided or it is dropped.

It can be listed here without what reads Word files, which a workspace without such documents never needs.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.proposals import Proposals
from iom_tracker.storage.quarantine import PutAside
from iom_tracker.storage.workspace import Transaction, Workspace

_BEGUN: Final = "import begun"
_FINISHED: Final = "import finished"
_MOST_FINISHED: Final = 3


@dataclass(frozen=True, slots=True)
class PendingImport:
    """A document that was begun.

    Attributes:
        number: what it is called on this machine.
        time: when it was begun.
        digest: the SHA-256 of the file.
    """

    number: int
    document: str
    time: str
    digest: str


@dataclass(frozen=True, slots=True)
class FinishedImport:
    """A document that was decided, and says more than was taken in.

    Attributes:
        number: what it is called on this machine.
        time: when it was decided.
    """

    number: int
    document: str
    time: str


def pending_imports(workspace: Workspace) -> tuple[PendingImport, ...]:
    """Return the documents that were begun and are not finished, in the order in which they were begun."""
    with workspace.reading() as transaction:
        return tuple(map(pending, kept(transaction)))


def finished_imports(workspace: Workspace) -> tuple[FinishedImport, ...]:
    """Return the documents that were decided and are still kept, the last one first."""
    with workspace.reading() as transaction:
        found = reversed(finished(transaction))
        return tuple(FinishedImport(each.id, each.source, each.time) for each in found)


def put_aside(transaction: Transaction, proposals: Proposals, time: str) -> PendingImport:
    """Keep a document; one that is kept already stays as it is."""
    _drop(transaction, finished(transaction), proposals)
    transaction.quarantine.keep(time, proposals.document, _BEGUN, proposals.content)
    return next(pending(each) for each in kept(transaction) if each.content == proposals.content)


def let_go(transaction: Transaction, proposals: Proposals) -> None:
    """Let go of a document, if it was kept."""
    _drop(transaction, kept(transaction), proposals)


def keep_finished(transaction: Transaction, proposals: Proposals, time: str) -> None:
    """Keep a document that is decided, where words of it are nowhere else in the workspace; the last few are kept."""
    _drop(transaction, finished(transaction), proposals)
    if proposals.has_more:
        transaction.quarantine.keep(time, proposals.document, _FINISHED, proposals.content)
    for each in finished(transaction)[:-_MOST_FINISHED]:
        transaction.quarantine.drop(each.id)


def kept(transaction: Transaction) -> tuple[PutAside, ...]:
    """Return the documents that were begun, in the order in which that was done."""
    return transaction.quarantine.all(_BEGUN)


def finished(transaction: Transaction) -> tuple[PutAside, ...]:
    """Return the documents that were decided and are kept, in the order in which that was done."""
    return transaction.quarantine.all(_FINISHED)


def pending(document: PutAside) -> PendingImport:
    """Return what is told of a document that was begun."""
    digest = hashlib.sha256(document.content).hexdigest()
    return PendingImport(document.id, document.source, document.time, digest)


def _drop(transaction: Transaction, documents: Iterable[PutAside], proposals: Proposals) -> None:
    for each in documents:
        if each.content == proposals.content:
            transaction.quarantine.drop(each.id)
