"""What a person asks the session for where a few words are not enough, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.identity import CatalogueId, CommitmentId, SectionRef
from iom_tracker.domain.reminder import Reminder
from iom_tracker.domain.report import EarlierExport
from iom_tracker.domain.section import SectionStatus

if TYPE_CHECKING:  # these bring the database with them, which the window is painted without
    from iom_tracker.workflows.make_kit import KitResult
    from iom_tracker.workflows.open_kit import KitTold


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """What a person says about a workspace that is to be made."""

    path: Path
    framework: str
    cycle: str
    office: str
    person: str
    is_training: bool


@dataclass(frozen=True, slots=True)
class CycleChoice:
    """A framework with a cycle that a workspace can be made for, with the title to show."""

    framework: str
    cycle: str
    title: str


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What a person wants printed; empty means everything.

    Attributes:
        redline_from: what the texts are compared with: `last` for the last export, `cleared`, the id of an export;
            empty for no marks.
        redline_to: the export whose texts are printed; empty for the present ones.
        template: a Word file to fill in; None for the one that is kept, else the shipped one.
        conflicts_marked: print a section in conflict with all its texts, marked.
        is_shipped_template: fill in the shipped template, although another one is kept.
        is_template_for_next: keep the template, or go back to the shipped one, for the next reports too.
        is_final: refuse unless everything that is printed is cleared.
        language: of the report; empty to tell it by the script of the answers.
    """

    transformations: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    only_cleared: bool = False
    contents: bool = True
    redline_from: str = ""
    template: Path | None = None
    conflicts_marked: bool = False
    is_shipped_template: bool = False
    is_template_for_next: bool = False
    is_final: bool = False
    language: str = ""
    redline_to: str = ""


@dataclass(frozen=True, slots=True)
class ExportTerms:
    """What a person can choose from before an export.

    Attributes:
        exports: earlier ones, the newest first.
        languages: each with its code and what it calls itself.
        template: the name of the one that is kept; empty for none.
        sections: where every section stands now, also those that another program wrote meanwhile.
        problem: why the one that is kept cannot be used.
    """

    exports: tuple[EarlierExport, ...]
    languages: tuple[tuple[str, str], ...]
    sections: Mapping[SectionRef, SectionStatus]
    template: str = ""
    problem: TrackerError | None = None


@dataclass(frozen=True, slots=True)
class KitFound:
    """An office kit that a person wants to open.

    Attributes:
        digest: the SHA-256 of the file, by which it is known again.
    """

    path: Path
    digest: str
    told: "KitTold"


@dataclass(frozen=True, slots=True)
class KitOrder:
    """A kit that is to be made.

    Attributes:
        references: what the office is asked to write: commitments, and transformations with questions of their own.
        due: as `2017-02-28`; empty for none.
    """

    office: str
    references: tuple[str, ...]
    due: str
    out: Path


@dataclass(frozen=True, slots=True)
class KitsMade:
    """What became of several orders.

    Attributes:
        refused: the offices whose kit could not be made, each with the reason.
    """

    made: "tuple[KitResult, ...]"
    refused: tuple[tuple[str, TrackerError], ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about a commitment of which there are several versions.

    Attributes:
        keep: the version that counts.
        others_as: versions that are kept beside it, each with an id of its own; a version that is not named is dropped.
    """

    commitment: CommitmentId
    keep: CatalogueId
    others_as: tuple[tuple[CatalogueId, CommitmentId], ...] = ()


@dataclass(frozen=True, slots=True)
class ReminderFound:
    """A reminder that is ready, and in which languages there could be one.

    Attributes:
        languages: each with its code and what it calls itself.
    """

    reminder: Reminder
    languages: tuple[tuple[str, str], ...]
    is_right_to_left: bool
