"""What a merge answers: one result for each file, and what it did to the workspace."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from iom_tracker.domain.catalogue_changes import CommitmentChange, WordingChange
from iom_tracker.domain.correspondence import SignerStanding
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.identity import CommitmentId, SectionRef
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.section import Draft
from iom_tracker.domain.wording_clashes import WordingClash
from iom_tracker.workflows.outcome import Changes


class FileOutcome(StrEnum):
    """What became of a file."""

    MERGED = "merged"
    NOTHING_NEW = "nothing new"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class SignerTold:
    """Who signed a file.

    Attributes:
        fingerprint: short, to be read aloud.
    """

    office: str
    person: str
    fingerprint: str
    standing: SignerStanding


@dataclass(frozen=True, slots=True)
class Gap:
    """Revisions that others build on and that have not arrived.

    Attributes:
        office: of the author whose revision builds on them; it may well be theirs.
        missing: how many are named; there may be more before them.
    """

    section: SectionRef
    office: str
    missing: int


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file.

    Attributes:
        kind: None for a workspace, and for a file that could not be read.
        added: how many revisions and events were new.
        reason: why it was refused.
        signer: None for a workspace, which nobody signs, and for a file that could not be read.
        drafts: texts in a workspace that their author has not sent; they are offered and not taken in.
        unknown: how many objects of a newer version of the program were kept as they are.
    """

    file: Path
    outcome: FileOutcome
    kind: PacketKind | None = None
    office: str = ""
    added: int = 0
    reason: TrackerError | None = None
    signer: SignerTold | None = None
    drafts: tuple[Draft, ...] = ()
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did, or would do.

    Attributes:
        merged: sections that were merged automatically and wait to be read.
        conflicts: sections in which a person must decide, old ones included.
        commitments: commitments of which there are several versions, and a person must decide.
        gaps: what has not arrived.
        backup: the copy of the workspace from before; None for a trial, and where nothing was new.
        elsewhere: sections with new texts for which this report has no place; the texts are kept.
        retired: sections of retired commitments with new texts; these can be read, and nobody is asked about them.
        catalogue: what happened to the list of commitments.
        wordings: the titles and questions that are worded otherwise now.
        clashing_wordings: the titles and questions that several sides worded differently, old ones included.
    """

    files: tuple[FileResult, ...]
    merged: tuple[SectionRef, ...]
    conflicts: tuple[SectionRef, ...]
    commitments: tuple[CommitmentId, ...]
    gaps: tuple[Gap, ...]
    changes: Changes
    backup: Path | None
    elsewhere: tuple[SectionRef, ...] = ()
    retired: tuple[SectionRef, ...] = ()
    catalogue: tuple[CommitmentChange, ...] = ()
    wordings: tuple[WordingChange, ...] = ()
    clashing_wordings: tuple[WordingClash, ...] = ()

    def agreed_wordings(self) -> tuple[WordingChange, ...]:
        """Return the titles and questions that are worded otherwise now, and that nobody worded in another way."""
        clashing = {(each.kind, each.where) for each in self.clashing_wordings}
        return tuple(each for each in self.wordings if (each.kind, each.where) not in clashing)
