"""Read a report from elsewhere, and say how it was understood and what of it was not; nothing is written."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from iom_tracker.domain.declared_commitments import refuse_undeclared
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.importing import CatalogueDifference, TakeOver, section_of
from iom_tracker.domain.legacy import LegacyNotes
from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.reading import WordAccount
from iom_tracker.domain.richtext import RichText
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.heading_maps import maps_to_try
from iom_tracker.workflows.returning import proposals_of
from iom_tracker.workflows.source_document import read_as_it_is, read_file

_CHANGING: Final = frozenset({ProposalKind.CHANGED, ProposalKind.MERGED, ProposalKind.CONFLICT})


@dataclass(frozen=True, slots=True)
class FoundSection:
    """An answer that was found.

    Attributes:
        is_known: whether the workspace has such a section.
    """

    ref: SectionRef
    heading: str
    body: RichText
    is_known: bool


@dataclass(frozen=True, slots=True)
class LegacyPreview:
    """How a report was understood.

    Attributes:
        sections: in the order of the document.
        differences: what is printed otherwise than the catalogue says.
        take_over: whether that is taken over.
        changed: how many sections have a text here that the import would change.
        notes: which headings were understood and how surely, which were not, and what has no place; empty for a
            document that this program exported.
    """

    document: str
    sections: tuple[FoundSection, ...]
    notes: LegacyNotes
    not_placed: tuple[str, ...]
    words: WordAccount
    differences: tuple[CatalogueDifference, ...]
    take_over: TakeOver
    changed: int


def read_legacy(workspace: Workspace, document: Path, written: WrittenMap | None = None) -> LegacyPreview:
    """Read a report.

    Args:
        written: what a person says that headings mean; else it is read by what is kept in the workspace.

    Raises:
        FileMissing, CannotAccess: the document cannot be read.
        NotAReport: it is no document that can be read, or is unsafe.
        OtherReport: it was exported from another cycle.
        BadHeadingMap: a heading means nothing that this catalogue or, of commitments, the document has.
    """
    data = read_file(document)
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
        maps = maps_to_try(transaction, catalogue, written)
    reading = read_as_it_is(document, data, catalogue, maps)
    refuse_undeclared(written, catalogue, reading.report)
    with workspace.reading() as transaction:
        proposals = proposals_of(transaction, document.name, data, reading)
    known = {slot.ref for slot in catalogue.all_slots()}
    answers = ((section_of(catalogue, unit, each), each) for unit in reading.report.units for each in unit.sections)
    return LegacyPreview(
        document=document.name,
        sections=tuple(FoundSection(ref, each.heading, each.body, ref in known) for ref, each in answers),
        notes=reading.legacy or LegacyNotes(),
        not_placed=proposals.not_placed,
        words=proposals.words,
        differences=proposals.differences,
        take_over=proposals.take_over,
        changed=sum(each.kind in _CHANGING for each in proposals.open),
    )
