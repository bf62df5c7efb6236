"""What offices sent, as values that are nowhere on a disk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.correspondence import Arrival, Confirmation, SectionChange
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.merge_report import FileOutcome, FileResult, Gap, MergeReport
from iom_tracker.workflows.outcome import Changes, WorkspaceSnapshot
from iom_tracker.workflows.read_submissions import OfficeSubmission, Submissions
from tests.builders import NOON, a_catalogue, a_ref

THREE = tuple(a_ref(question) for question in ("origin", "achievements", "message"))
MARIA = "Maria", "9XWD-TT0A-K2QM"
AMINA = "Amina", "K7QF-2MXD-9TPA"


def a_status(
    ref: SectionRef = THREE[0],
    state: SectionState = SectionState.SUBMITTED,
    *heads: str,
    draft: bool = False,
    words: int = 10,
) -> SectionStatus:
    return SectionStatus(ref, state, words, 100, tuple(RevisionId(head) for head in heads), has_draft=draft)


def an_office(
    name: str = "Haiti",
    *states: SectionState,
    asked: Sequence[SectionRef] = THREE,
    packed: str = NOON,
    people: tuple[tuple[str, str], ...] = (AMINA,),
) -> OfficeSubmission:
    """Return an office that sent its first sections in these states; one that sent nothing where there are none."""
    received = tuple(a_status(ref, state) for ref, state in zip(THREE, states, strict=False))
    assigned = tuple(a_status(ref, SectionState.EMPTY) for ref in asked)
    if not states:
        return OfficeSubmission(name, assigned, (), "", "", ())
    return OfficeSubmission(name, assigned, received, packed, NOON, people)


def an_arrival(
    file: str = "haiti.iompack",
    *,
    kind: PacketKind | None = PacketKind.SUBMISSION,
    added: int = 12,
    heads: Mapping[SectionRef, str] | None = None,
    changed: int = 0,
) -> Arrival:
    brought = tuple((ref, (RevisionId(head),)) for ref, head in (heads or {}).items())
    changes = tuple(SectionChange(ref, (), ()) for ref in THREE[:changed])
    who = "Haiti", "Amina", ActorId("field")
    return Arrival(kind, file, "digest", *who, NOON, added, brought, changes, "run", NOON)


def a_confirmation(ref: SectionRef, state: SectionState, *received: str) -> Confirmation:
    return Confirmation(ref, tuple(RevisionId(each) for each in received), state, 1, ActorId("hq"), NOON)


def submissions(  # noqa: PLR0913 - a correspondence is made of these facts
    *offices: OfficeSubmission,
    arrivals: Iterable[Arrival] = (),
    confirmations: Iterable[Confirmation] = (),
    headquarters: tuple[tuple[str, str], ...] = (),
    due: str = "",
    can_seal: bool = False,
    comments: int = 0,
    notes: Mapping[SectionRef, str] | None = None,
) -> Submissions:
    return Submissions(
        offices=offices,
        arrivals=tuple(arrivals),
        confirmations=tuple(confirmations),
        headquarters=headquarters,
        due=due,
        can_seal=can_seal,
        can_undo=False,
        comments=comments,
        notes=tuple((notes or {}).items()),
    )


def a_snapshot(
    *statuses: SectionStatus,
    catalogue: Catalogue | None = None,
    path: str = "hq.iomdb",
    read_only: str = "",
    mine: Iterable[SectionRef] = (),
) -> WorkspaceSnapshot:
    """Return a workspace in which every other section is empty, and all are asked for where none are named."""
    catalogue = catalogue or a_catalogue()
    sections = {slot.ref: a_status(slot.ref, SectionState.EMPTY, words=0) for slot in catalogue.slots()}
    sections |= {status.ref: status for status in statuses}
    return WorkspaceSnapshot(
        path=Path(path),
        workspace="a",
        catalogue=catalogue,
        office="Haiti",
        person="Amina",
        is_training=False,
        read_only=read_only,
        sections=sections,
        mine=frozenset(mine or sections),
    )


def a_file(name: str = "haiti.iompack", outcome: FileOutcome = FileOutcome.MERGED, **more: object) -> FileResult:
    told = FileResult(Path("downloads") / name, outcome, PacketKind.SUBMISSION, "Haiti", added=12)
    return replace(told, **more)  # type: ignore[arg-type] # the tests name fields and their values


def a_report(
    *files: FileResult,
    merged: tuple[SectionRef, ...] = (),
    conflicts: tuple[SectionRef, ...] = (),
    gaps: tuple[Gap, ...] = (),
    **more: object,
) -> MergeReport:
    told = MergeReport(files or (a_file(),), merged, conflicts, (), gaps, Changes(), None)
    return replace(told, **more)  # type: ignore[arg-type] # as above
