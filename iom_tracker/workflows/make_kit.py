"""Make an office kit: a packet that makes a ready workspace for one office."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.decision import DECISIONS
from iom_tracker.domain.errors import UnknownOffice
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.names import tidy_name
from iom_tracker.domain.office_progress import office_named
from iom_tracker.domain.packet import Packet, PacketKind
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.locations import data_folder
from iom_tracker.environment.reminder_files import known_language
from iom_tracker.packets.bundle import write_packet
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.adoption import not_understood
from iom_tracker.workflows.asking import ask
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.outgoing import introductions_of, our_sealing_key, publications_of, sender_of, write_file
from iom_tracker.workflows.past_cycles import catalogue_for, sections_before
from iom_tracker.workflows.standing_here import report_of, spelled_here

# What an office learns of its texts of the cycle before; not who was asked for them, nor what was said about them.
_TOLD_AGAIN: Final = frozenset({EventKind.SUBMITTED, *DECISIONS})


@dataclass(frozen=True, slots=True)
class KitResult:
    """The kit that was made.

    Attributes:
        sections: what the office is asked to write, in the report's order.
        due: the day by which it is to send, also where that was agreed before; empty for none.
    """

    file: Path
    bytes: int
    office: str
    sections: tuple[SectionRef, ...]
    due: str


def make_kit(  # noqa: PLR0913 - a kit is made of these facts
    workspace: Workspace,
    out: Path,
    office: str,
    *,
    references: Sequence[str] = (),
    due: str = "",
    language: str = "",
    clock: Clock = utc_now,
) -> KitResult:
    """Write a kit for an office, assign sections to it, and note what is agreed with it.

    It brings what these sections say, and what the cycle before says beside them.

    Args:
        references: sections, commitments or transformations that the office is asked to write; none for all.
        due: the day by which it is to send, as `2017-02-28`; empty for what was agreed before, if anything was.
        language: in which the office is written to, as `fr`; empty likewise.

    Raises:
        UnknownOffice, NameTooLong: the office has no name, or one that is none any more.
        UnknownLanguage: the program has no words in the language.
        UnknownSection: a reference names nothing.
        ClosedCycle: a reference names a section of a cycle that was rolled over.
        SectionRetired: a reference names only what is no longer asked for.
        CannotAccess, FileExists: the file cannot be written; then nothing is assigned either.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was made.
    """
    name = tidy_name(office)
    if not name:
        raise UnknownOffice(office, ())
    with workspace.transaction() as transaction:
        name = spelled_here(transaction, name)
        authorship = author(transaction, clock)
        catalogue = catalogue_for(transaction, references)
        sections = catalogue.find_asked(references) if references else catalogue.find(None)
        if references:
            ask(transaction, sections, Assignee(name), authorship)
        terms = _agree(transaction, OfficeTerms(name, known_language(language), due))
        packet = _packet(transaction, sections, name, terms.due, authorship)
        size = write_file(out, write_packet(packet, data_folder()), workspace.path)
    return KitResult(out, size, name, sections, terms.due)


def _agree(transaction: Transaction, said: OfficeTerms) -> OfficeTerms:
    """Note the terms of an office; what is not said stays as it was agreed before."""
    known = transaction.offices.all()
    before = known.get(office_named(said.office, known) or "", said)
    terms = OfficeTerms(before.office, said.language or before.language, said.due or before.due)
    transaction.offices.agree(terms)
    return terms


def _packet(
    transaction: Transaction, sections: Sequence[SectionRef], office: str, due: str, author: Authorship
) -> Packet:
    settings = transaction.settings.all()
    before = sections_before(transaction, sections)
    publications = tuple(each for section in (*before, *sections) for each in publications_of(transaction, section, ()))
    decided = (event for section in before for event in transaction.events.of(section) if event.kind in _TOLD_AGAIN)
    events = (*decided, *(event for section in sections for event in transaction.events.of(section)))
    versions = transaction.catalogue.all()
    actors = {author.actor, *(revision.actor for revision, _ in publications), *(event.actor for event in events)}
    return Packet(
        kind=PacketKind.KIT,
        sender=sender_of(transaction, sealing_key=our_sealing_key()),
        framework=settings["framework"],
        cycle=settings["cycle"],
        time=author.time,
        recipient=office,
        publications=publications,
        events=events,
        introductions=introductions_of(transaction, actors | {version.actor for version in versions}),
        catalogues=versions,
        opaque=not_understood(transaction),
        is_training=settings["training"] == "yes",
        due=due,
        report=report_of(transaction),
    )
