"""What verbs take and return: views of a workspace, changes, progress."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.section import SectionContent, SectionStatus

__all__ = ["Changes", "Clock", "Progress", "SectionContent", "SectionStatus", "WorkspaceSnapshot"]


class Progress(Protocol):
    """Told how far long work has come; raises `Cancelled` to stop it."""

    def __call__(self, done: int, total: int) -> None:
        """Note that `done` of `total` steps are done."""


Clock = Callable[[], str]


@dataclass(frozen=True)
class WorkspaceSnapshot:
    """What a workspace holds at one moment, without the texts.

    Attributes:
        read_only: why nothing can be written (`read-only` or `newer version`); empty where it can.
        sections: every section of the cycle that is asked for, in the report's order.
        retired: the sections of retired commitments, which can be read.
        mine: the sections that this person is asked to write; all of them where none is assigned to them.
        carried_over: the sections that say, word for word, what they said the cycle before.
        is_office: whether headquarters sends kits or receipts here; otherwise this is headquarters' own workspace.
    """

    path: Path
    workspace: str
    catalogue: Catalogue
    office: str
    person: str
    is_training: bool
    read_only: str
    sections: Mapping[SectionRef, SectionStatus]
    retired: Mapping[SectionRef, SectionStatus] = field(default_factory=dict)
    mine: frozenset[SectionRef] = frozenset()
    is_office: bool = False
    carried_over: frozenset[SectionRef] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """What a verb changed.

    Attributes:
        sections: the sections to look at again.
        revisions: the revisions that were made.
        in_conflict: the sections that were left as they are because a person must decide first.
    """

    sections: tuple[SectionStatus, ...] = ()
    revisions: tuple[RevisionId, ...] = ()
    in_conflict: tuple[SectionRef, ...] = ()
