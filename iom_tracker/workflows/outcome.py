"""What verbs take and return: views of a workspace, changes, progress."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
        sections: every section of the cycle, in the report's order.
    """

    path: Path
    workspace: str
    catalogue: Catalogue
    office: str
    person: str
    is_training: bool
    read_only: str
    sections: Mapping[SectionRef, SectionStatus]


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
