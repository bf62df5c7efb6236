"""Everything that can be expected to go wrong, as types with fields; the edges turn them into sentences."""

from dataclasses import dataclass
from pathlib import Path


class TrackerError(Exception):
    """The root of every expected error."""


@dataclass
class UnknownSection(TrackerError):
    """A section reference that names no section of the workspace."""

    reference: str


@dataclass
class NotInDocument(TrackerError):
    """A section is chosen of which the document says nothing."""

    reference: str


@dataclass
class NotMissing(TrackerError):
    """A section is to be kept or taken out as missing, and the document has it."""

    reference: str


@dataclass
class KeptAndRemoved(TrackerError):
    """A missing section is to be kept and to be taken out."""

    reference: str


@dataclass
class UnknownCommitment(TrackerError):
    """A commitment id that the workspace does not hold."""

    commitment: str


@dataclass
class CommitmentTaken(TrackerError):
    """A commitment was to be added under an id that is in use, by a retired one perhaps, or by a transformation."""

    commitment: str


@dataclass
class BadCommitmentId(TrackerError):
    """A commitment was to be added under a text that is no id."""

    commitment: str


@dataclass
class CommitmentWithoutText(TrackerError):
    """A commitment was to have no text."""

    commitment: str


@dataclass
class CommitmentRetired(TrackerError):
    """The commitment is retired already."""

    commitment: str


@dataclass
class CommitmentNotRetired(TrackerError):
    """The commitment is not retired."""

    commitment: str


@dataclass
class CommitmentUndecided(TrackerError):
    """There are several versions of the commitment, and a person must decide first."""

    commitment: str


@dataclass
class LastCommitment(TrackerError):
    """The only commitment of a transformation was to be moved away, and with it the transformation's own sections.

    Attributes:
        code: of the transformation.
    """

    commitment: str
    code: str


@dataclass
class OtherTransformation(TrackerError):
    """A commitment that another was to follow stands under another transformation.

    Attributes:
        commitment: the one that was to be followed.
        code: of the transformation under which it does not stand.
    """

    commitment: str
    code: str


@dataclass
class NothingChanged(TrackerError):
    """The commitment is already as it was to become."""

    commitment: str


@dataclass
class SectionRetired(TrackerError):
    """What was to be written is no longer asked for, since its commitment was retired."""

    reference: str


@dataclass
class UnknownTransformation(TrackerError):
    """A transformation code that the framework does not hold."""

    code: str


@dataclass
class UnknownFramework(TrackerError):
    """A framework or cycle for which the program ships no data."""

    framework: str
    cycle: str
    known: tuple[str, ...]


@dataclass(frozen=True)
class Mistake:
    """One mistake in a framework file.

    Attributes:
        field: the path of the field, as in `question[2].word_cap`; empty for the file as a whole.
        problem: what is wrong, as a short clause.
        line: the line in the file, counted from 1; None where the field stands in no line.
    """

    field: str
    problem: str
    line: int | None = None


@dataclass
class BadFramework(TrackerError):
    """A framework file with mistakes."""

    file: str
    mistakes: tuple[Mistake, ...]


@dataclass
class DamagedText(TrackerError):
    """A stored text that is not in the form this program writes."""

    detail: str


@dataclass
class FileProblem(TrackerError):
    """The root of what goes wrong with one file."""

    path: Path


@dataclass
class UnknownCycle(FileProblem):
    """A cycle for which a folder with a framework holds no file."""

    cycle: str
    known: tuple[str, ...]


class FileMissing(FileProblem):
    """There is no file at that place (any more)."""


class OpenElsewhere(FileProblem):
    """The workspace is open in another window of this program."""


class FileExists(FileProblem):
    """A file is there already and would be overwritten."""


class NotAWorkspace(FileProblem):
    """The file is no workspace of this program."""


class OtherWorkspace(FileProblem):
    """Another workspace lies where the open one was."""


class WorkspaceReadOnly(FileProblem):
    """The workspace may be read, not written."""


class WorkspaceLocked(FileProblem):
    """Another process is writing to the workspace."""


class DiskFull(FileProblem):
    """The disk has no room left."""


@dataclass
class WorkspaceDamaged(FileProblem):
    """SQLite or a digest says that the workspace is damaged."""

    detail: str


@dataclass
class NewerWorkspace(FileProblem):
    """The workspace was written by a newer version of the program.

    Attributes:
        version: the version of the file's format.
        readable: whether this program can still read it.
    """

    version: str
    readable: bool


@dataclass
class CannotAccess(FileProblem):
    """The operating system does not let us read or write the file."""

    detail: str


class WordFileInTheWay(FileProblem):
    """A Word file is there that is not as this workspace wrote it, so somebody may have worked in it."""


class NotAWordName(FileProblem):
    """A Word file was to be written under a name that does not end in .docx."""


class NotASpreadsheetName(FileProblem):
    """An overview was to be written under a name that ends neither in .xlsx nor in .csv."""


@dataclass
class EmptyText(TrackerError):
    """An empty text was to be published, which would take the published one out."""

    reference: str


@dataclass
class NotAReport(FileProblem):
    """The document holds no section of a report, or cannot be read or believed.

    Attributes:
        reason: one of `empty`, `binary`, `no_sections`, `not_text`; of Word files and templates
            `not_word`, `too_large`, `overgrown`, `unsafe`, `encrypted`, `macros`, `embedded`, `doctype`, `strict`; of
            what is no Word file `old_word`, `rich_text`, `open_document`, `one_xml`, `web_page`, `pdf`.
    """

    reason: str


@dataclass
class BadHeadingMap(TrackerError):
    """A heading is said to mean something that is not known.

    Attributes:
        heading: as it is printed in the report.
        meaning: as it was written.
    """

    heading: str
    meaning: str


@dataclass
class UndeclaredCommitment(BadHeadingMap):
    """A heading is said to mean a commitment that neither the workspace nor the document has."""


@dataclass
class BadMapFile(FileProblem):
    """A file does not say what headings mean.

    Attributes:
        problem: what is wrong in it.
    """

    problem: str


@dataclass
class SectionInConflict(TrackerError):
    """The section has several heads and a person must decide first."""

    reference: str


@dataclass
class BadTemplate(FileProblem):
    """No report can be made of the Word template.

    Attributes:
        reason: one of `no_slot`, `two_slots`, `slot_in_table`, `slot_in_text_box`, `slot_on_pages`, `slot_in_line`,
            `slot_unknown`, `slot_among_words`, `no_styles`, `styles_missing`, `fetching_field`, `part_missing`.
        detail: the names of the styles that are missing, the name of the field, or the words that name no slot.
    """

    reason: str
    detail: str


@dataclass
class NothingToExport(TrackerError):
    """No section is left after the choice of what to export.

    Attributes:
        reason: one of `unpublished`, `uncleared`.
    """

    reason: str


class Cancelled(TrackerError):
    """The person stopped the work; nothing was changed."""


@dataclass
class NotAPacket(FileProblem):
    """The file is neither a packet nor a workspace.

    Attributes:
        reason: one of `empty`, `unknown`, `folder`, `too_large`.
    """

    reason: str


@dataclass
class PacketDamaged(FileProblem):
    """The packet is not what its sender wrote.

    Attributes:
        reason: one of `cut_short`, `signature`, `manifest`, `objects`, `identity`, `bomb`, `catalogue`.
        detail: which part, as a short clause.
    """

    reason: str
    detail: str


@dataclass
class NewerPacket(FileProblem):
    """The packet was written by a newer version of the program and cannot be read by this one."""

    version: str


@dataclass
class PacketSealed(FileProblem):
    """The packet is sealed to a key that this person on this machine does not have."""


@dataclass
class OtherReport(FileProblem):
    """The file belongs to another framework, another cycle, or to training.

    Attributes:
        reason: `framework`, `cycle`, `past_cycle` (it was rolled over here), `training` (it is one for training),
            `not_training` (this workspace is), `workspace` (it was written for another headquarters) or `office` (it is
            meant for another office).
        theirs: what the file says.
        ours: what this workspace is.
    """

    reason: str
    theirs: str
    ours: str


@dataclass
class SignerChanged(FileProblem):
    """Somebody signs for an office and person that were known under another key.

    Attributes:
        office: whom the signer claims to be.
        known: the short fingerprint that was enrolled.
        fingerprint: the short fingerprint that signed now.
    """

    office: str
    person: str
    known: str
    fingerprint: str


@dataclass
class KitForNewWorkspace(FileProblem):
    """An office kit is opened as a workspace of its own, not merged."""


@dataclass
class NewerKit(FileProblem):
    """An office kit holds no catalogue that this version of the program understands."""


@dataclass
class NotAKit(FileProblem):
    """The packet is no office kit."""


@dataclass
class ForeignWorkspaceRefused(FileProblem):
    """A workspace from elsewhere did not pass the gate.

    Attributes:
        reason: one of `too_large`, `schema`, `damaged`, `time`, `memory`, `values`, `identity`, `crashed`.
        detail: what was found, as a short clause.
    """

    reason: str
    detail: str


@dataclass
class SectionMoved(TrackerError):
    """The text that an edit was based on has been replaced meanwhile."""

    reference: str


@dataclass
class NotInConflict(TrackerError):
    """There is nothing to decide in this section."""

    reference: str


@dataclass
class UnknownRevision(TrackerError):
    """No text of the section bears that id.

    Attributes:
        known: the beginnings of the ids that there are to choose from.
    """

    reference: str
    revision: str
    known: tuple[str, ...]


@dataclass
class NothingToCompareWith(TrackerError):
    """A report cannot show what changed since that export or revision.

    Attributes:
        name: as it was given.
        reason: one of `unknown`, `several`, `no_export`, `unnamed`.
    """

    name: str
    reason: str


@dataclass
class NotAllCleared(TrackerError):
    """A report is to be final, and some of it is not cleared.

    Attributes:
        reference: the first section that is not.
        count: how many are not.
    """

    reference: str
    count: int


@dataclass
class UnknownOffice(TrackerError):
    """No office of that name has sent anything, or no name was given.

    Attributes:
        known: the offices that have sent something.
    """

    office: str
    known: tuple[str, ...]


@dataclass
class NothingToPack(TrackerError):
    """Nothing is there that headquarters does not know, or nothing at all.

    Attributes:
        reason: one of `confirmed`, `unpublished`, and `list` at headquarters, where only the list of commitments
            has changed.
    """

    reason: str


@dataclass
class NothingToUndo(TrackerError):
    """No merge is noted that could be undone."""


@dataclass
class SealingKeyUnknown(TrackerError):
    """A packet was to be sealed, and no key to seal it to is known."""


@dataclass
class NotHeadquarters(TrackerError):
    """An office wanted to do what only headquarters does.

    Attributes:
        deed: one of `review`, `receipt`, `assign`, `people`, `catalogue`, `office`, `remind`.
    """

    deed: str


@dataclass
class NameTooLong(TrackerError):
    """A name of a person or an office is longer than names are.

    Attributes:
        name: how it begins.
        most: the most characters that it may have.
    """

    name: str
    most: int


@dataclass
class NoteMissing(TrackerError):
    """A text was to be returned, or commented on, without a word."""


@dataclass
class CannotReview(TrackerError):
    """Nothing of what was named can be cleared or returned.

    Attributes:
        obstacle: why not the first of them, one of the values of `review.Obstacle`.
    """

    reference: str
    obstacle: str


@dataclass
class UnknownPassage(TrackerError):
    """The words that a comment is to be about do not stand in the text."""

    reference: str
    words: str


@dataclass
class UnknownThread(TrackerError):
    """No thread of comments of the section bears that id.

    Attributes:
        known: the beginnings of the ids that there are.
    """

    reference: str
    thread: str
    known: tuple[str, ...]


@dataclass
class UnknownPerson(TrackerError):
    """Nobody is known by that fingerprint.

    Attributes:
        known: the short fingerprints of those who are known.
    """

    fingerprint: str
    known: tuple[str, ...]


@dataclass
class SignerRetired(FileProblem):
    """Somebody signed who was retired here.

    Attributes:
        since: the day on which they were retired, as `2017-02-28`.
    """

    office: str
    person: str
    since: str


@dataclass
class DecisionsUnconfirmed(FileProblem):
    """The file brings decisions, and whoever vouches for them is not known to decide here.

    Attributes:
        person: who signed it; where nobody did, who made the first of the decisions.
        fingerprint: of their key, short.
    """

    person: str
    fingerprint: str


@dataclass
class OfficeNotAsked(TrackerError):
    """No office of that name has got a kit, was asked for anything or has sent anything.

    Attributes:
        known: the offices that are known.
    """

    office: str
    known: tuple[str, ...]


@dataclass
class UnknownLanguage(TrackerError):
    """The program has no words in that language.

    Attributes:
        known: the codes of the languages that it has.
    """

    language: str
    known: tuple[str, ...]


@dataclass
class CycleNotHere(TrackerError):
    """The workspace has not had that cycle.

    Attributes:
        known: those that it has had, the earliest first.
    """

    cycle: str
    known: tuple[str, ...]


@dataclass
class BadCycle(TrackerError):
    """A workspace cannot be rolled over to that cycle.

    Attributes:
        cycle: what was asked for: the cycle, or its year.
        reason: one of `no_identifier`, `in_use`, `no_year`, `other_framework`.
    """

    cycle: str
    reason: str


@dataclass
class NotReadyToRollOver(TrackerError):
    """Something is open in the cycle in force that a person has to decide or publish first."""

    conflicts: int
    unread: int
    drafts: int


@dataclass
class RollOverFailed(FileProblem):
    """The archive of the cycle was written, then something went wrong; the workspace is as it was.

    Attributes:
        path: the archive.
        error: what went wrong.
    """

    error: TrackerError


@dataclass
class KeptTemplateDamaged(TrackerError):
    """The template that is kept on this machine is not what was put there."""


@dataclass
class KeptTemplateRefused(TrackerError):
    """No report can be made any more of the template that is kept on this machine.

    Attributes:
        name: of the file that was handed in.
        error: why.
    """

    name: str
    error: TrackerError


@dataclass
class ImportNotPending(TrackerError):
    """No document that was begun bears this number."""

    number: int


@dataclass
class ClosedCycle(TrackerError):
    """A section of an earlier cycle was to be written."""

    reference: str
    cycle: str


@dataclass
class NoDictionary(TrackerError):
    """Spelling was to be checked in a language for which there is no dictionary.

    Attributes:
        known: the codes of the languages that there are dictionaries for.
    """

    language: str
    known: tuple[str, ...]


@dataclass
class NoDictionaries(TrackerError):
    """Spelling was to be checked, and the program was not given any dictionary."""


@dataclass
class SpellerStopped(TrackerError):
    """What looks words up cannot be started, or has ended while it was asked."""

    detail: str
