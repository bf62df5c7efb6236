"""What a session has its worker do: plain functions around the workflows, and what they answer.

Workflows are imported where they are first used: they bring the database and Word with them, and the window is to be
painted before that.
"""

# ruff: noqa: PLC0415 - the paragraph above says why

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from iom_tracker.desktop.typed import Edit
from iom_tracker.desktop.wishes import CycleChoice, Decision, ExportWish, KitFound, KitOrder, KitsMade, NewWorkspace
from iom_tracker.domain.errors import CannotAccess, SectionMoved, TrackerError
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import Draft, SectionContent, SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import data_folder
from iom_tracker.environment.open_files import Claim
from iom_tracker.workflows.outcome import Changes, Progress, WorkspaceSnapshot

if TYPE_CHECKING:
    from iom_tracker.workflows.export_report import ExportResult
    from iom_tracker.workflows.import_document import ImportResult
    from iom_tracker.workflows.merge_report import MergeReport
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.pack import PackResult
    from iom_tracker.workflows.read_conflicts import Undecided
    from iom_tracker.workflows.read_submissions import Submissions
    from iom_tracker.workflows.undo_merge import UndoResult
    from iom_tracker.workflows.write_receipt import ReceiptResult

T_co = TypeVar("T_co", covariant=True)
Heads = Mapping[SectionRef, tuple[RevisionId, ...]]
Names = Mapping[SectionRef, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace that was opened, with what it holds and the size of its file in bytes."""

    workspace: "Workspace"
    snapshot: WorkspaceSnapshot
    file_size: int
    claim: Claim | None = None


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    """What a verb answered, and what the workspace holds since."""

    result: T_co
    snapshot: WorkspaceSnapshot
    file_size: int


@dataclass(frozen=True, slots=True)
class Read:
    """Sections with their texts.

    Attributes:
        authors: whose texts stand in a conflict, in the order of the heads, or went into an automatic merge.
    """

    contents: tuple[SectionContent, ...]
    authors: Names


@dataclass(frozen=True, slots=True)
class Kept:
    """Texts that are on the disk now."""

    edits: tuple[Edit, ...]
    changes: tuple[Changes, ...]
    file_size: int


@dataclass(frozen=True, slots=True)
class Published:
    """What was published.

    Attributes:
        own: the revision that was made of each section's draft; whatever else came together with it is not there.
    """

    kept: Kept
    changes: Changes
    own: Heads


def prepare() -> None:
    """Import what opening a workspace needs."""
    import iom_tracker.workflows.open_workspace  # noqa: F401


def open_file(path: Path) -> Opened:
    """Open a workspace."""
    from iom_tracker.workflows.open_workspace import open_workspace

    return _look_into(open_workspace(path))


def open_sample(folder: Path, person: str) -> Opened:
    """Open the sample report, which is made where it is not there yet; who looks at it is known by name there."""
    from iom_tracker.workflows.introduce import introduce, read_ourselves
    from iom_tracker.workflows.open_workspace import open_workspace
    from iom_tracker.workflows.sample import sample_workspace

    workspace = open_workspace(sample_workspace(folder))
    if person and not read_ourselves(workspace).person:
        introduce(workspace, person=person)
    return _look_into(workspace)


def create(wish: NewWorkspace) -> Opened:
    """Make a workspace and open it."""
    from iom_tracker.workflows.create_workspace import create_workspace

    workspace = create_workspace(
        wish.path,
        wish.framework,
        wish.cycle,
        office=wish.office,
        person=wish.person,
        is_training=wish.is_training,
    )
    return _look_into(workspace)


def find_kit(path: Path) -> KitFound:
    """Return what a kit says, and how it is known again."""
    from iom_tracker.workflows.open_kit import read_kit

    told = read_kit(path)
    try:
        return KitFound(path, hashlib.sha256(path.read_bytes()).hexdigest(), told)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error


def open_kit(kit: Path, path: Path, person: str) -> Opened:
    """Make a workspace from a kit and open it."""
    from iom_tracker.workflows.open_kit import open_kit as make_workspace

    return _look_into(make_workspace(kit, path, person=person))


def cycle_choices() -> tuple[CycleChoice, ...]:
    """Return the frameworks and cycles that a workspace can be made for."""
    from iom_tracker.environment.framework_files import known_cycles, load_catalogue

    return tuple(
        CycleChoice(framework, cycle, f"{load_catalogue(framework, cycle).framework.title} · {cycle}")
        for framework, cycle in known_cycles()
    )


def read(workspace: "Workspace", refs: Sequence[SectionRef]) -> Read:
    """Return sections with their texts, and whose these are where there are several."""
    from iom_tracker.workflows.read_workspace import read_sections

    contents = read_sections(workspace, refs)
    several = [each.status for each in contents if each.status.is_automatic or _is_conflict(each.status)]
    return Read(contents, {status.ref: _authors(workspace, status) for status in several})


def keep(workspace: "Workspace", edits: Sequence[Edit]) -> Kept:
    """Keep texts as drafts."""
    from iom_tracker.workflows.keep_draft import keep_draft

    changes = tuple(
        keep_draft(workspace, each.ref, each.body, each.based_on, replaces=each.replaces, is_restored=each.is_restored)
        for each in edits
    )
    return Kept(tuple(edits), changes, _size(workspace.path))


def leave(workspace: "Workspace", ref: SectionRef) -> None:
    """Note in the private history what a section says that its writer has left."""
    from iom_tracker.workflows.keep_draft import leave_section

    leave_section(workspace, ref)


def publish(workspace: "Workspace", edits: Sequence[Edit]) -> Published:
    """Keep texts and publish every draft."""
    from iom_tracker.workflows.publish_drafts import publish_drafts

    kept = keep(workspace, edits)
    changes = publish_drafts(workspace)
    return Published(kept, changes, _own_heads(workspace, changes))


def pack(workspace: "Workspace", out: Path | None, *, seal: bool) -> "PackResult":
    """Pack what headquarters has not confirmed."""
    from iom_tracker.workflows.pack import pack as write_packet

    return write_packet(workspace, out, seal=seal)


def export(workspace: "Workspace", out: Path, wish: ExportWish, progress: Progress) -> "ExportResult":
    """Write the Word report; where its template is for the next ones too, keep that first."""
    from iom_tracker.workflows.export_report import export_report
    from iom_tracker.workflows.keep_template import forget_template, keep_template
    from iom_tracker.workflows.report_to_print import ExportChoice

    if wish.is_template_for_next and wish.template:
        keep_template(wish.template)
    elif wish.is_template_for_next:
        forget_template()
    choice = ExportChoice(
        wish.transformations,
        wish.commitments,
        wish.only_cleared,
        wish.contents,
        wish.template,
        wish.conflicts_marked,
        redline_from=wish.redline_from,
        is_final=wish.is_final,
        language=wish.language,
        is_shipped_template=wish.is_shipped_template,
        redline_to=wish.redline_to,
    )
    return export_report(workspace, out, choice=choice, progress=progress)


def import_report(
    workspace: "Workspace", document: Path, headings: WrittenMap | None, progress: Progress, *, as_printed: bool
) -> "Done[ImportResult]":
    """Bring a report into the workspace, by what a person said that its headings mean."""
    from iom_tracker.workflows.import_document import ImportChoice, import_document

    choice = ImportChoice(headings=headings, as_printed=as_printed)
    return looked_at(workspace, lambda: import_document(workspace, document, choice=choice, progress=progress))


def merge(
    workspace: "Workspace", files: Sequence[Path], trusted: frozenset[str], progress: Progress
) -> "Done[MergeReport]":
    """Merge what others sent."""
    from iom_tracker.workflows.merge import merge as merge_files

    return looked_at(workspace, lambda: merge_files(workspace, files, trusted=trusted, progress=progress))


def merge_text(
    workspace: "Workspace", text: str, name: str, trusted: frozenset[str], progress: Progress
) -> "Done[MergeReport]":
    """Merge a packet that came as text; it is a file of that name for as long as this takes."""
    folder = _new_folder()
    try:
        file = folder / name
        file.write_text(text, encoding="utf-8")
        return merge(workspace, [file], trusted, progress)
    except OSError as error:
        raise CannotAccess(folder, error.strerror or str(error)) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # a file that is held open now goes with the next visit


def make_kits(workspace: "Workspace", orders: Sequence[KitOrder], progress: Progress) -> KitsMade:
    """Make kits; one that cannot be made never stops the others. What progress stops is told as refused."""
    from iom_tracker.workflows.make_kit import make_kit

    made, refused = [], []
    for done, order in enumerate(orders):
        try:
            progress(done, len(orders))
            made.append(make_kit(workspace, order.out, order.office, references=order.references, due=order.due))
        except TrackerError as error:
            refused.append((order.office, error))
    return KitsMade(tuple(made), tuple(refused))


def write_receipt(workspace: "Workspace", office: str, out: Path) -> "ReceiptResult":
    """Write a receipt for an office."""
    from iom_tracker.workflows.write_receipt import write_receipt as write

    return write(workspace, office, out)


def read_conflicts(workspace: "Workspace") -> "Undecided":
    """Return what a person must decide."""
    from iom_tracker.workflows.read_conflicts import read_conflicts as read_undecided

    return read_undecided(workspace)


def read_submissions(workspace: "Workspace") -> "Submissions":
    """Return who has sent what, and what headquarters said."""
    from iom_tracker.workflows.read_submissions import read_submissions as read_correspondence

    return read_correspondence(workspace)


def resolve(workspace: "Workspace", ref: SectionRef, body: RichText, seen: tuple[RevisionId, ...]) -> Changes:
    """Publish what a person decided."""
    from iom_tracker.workflows.resolve import resolve as decide

    return decide(workspace, ref, body, seen)


def accept(workspace: "Workspace", ref: SectionRef, seen: tuple[RevisionId, ...]) -> Changes:
    """Publish what was merged automatically as it was shown.

    Raises:
        SectionMoved: something else is shown by now.
    """
    from iom_tracker.workflows.read_workspace import read_sections
    from iom_tracker.workflows.resolve import resolve

    (content,) = read_sections(workspace, [ref])
    if content.status.heads != seen:
        raise SectionMoved(str(ref))
    return resolve(workspace, ref, content.published[0], seen)


def undo_merge(workspace: "Workspace") -> "Done[UndoResult]":
    """Show again what every section said before the last merge."""
    from iom_tracker.workflows.undo_merge import undo_merge as undo

    return looked_at(workspace, lambda: undo(workspace))


def take_drafts(workspace: "Workspace", drafts: Sequence[Draft], office: str) -> Done[Changes]:
    """Publish texts that their author has not sent."""
    from iom_tracker.workflows.take_drafts import take_drafts as take

    return looked_at(workspace, lambda: take(workspace, drafts, office))


def decide_commitment(workspace: "Workspace", decision: Decision) -> Done[Changes]:
    """Keep one version of a commitment."""
    from iom_tracker.workflows.decide_commitment import decide_commitment as decide

    others = dict(decision.others_as)
    return looked_at(workspace, lambda: decide(workspace, decision.commitment, decision.keep, others_as=others))


def looked_at(workspace: "Workspace", work: Callable[[], T_co]) -> Done[T_co]:
    """Do something and look at the workspace afterwards."""
    result = work()
    found = _look_into(workspace)
    return Done(result, found.snapshot, found.file_size)


def _look_into(workspace: "Workspace") -> Opened:
    from iom_tracker.workflows.read_workspace import read_snapshot

    snapshot = read_snapshot(workspace)
    return Opened(workspace, snapshot, _size(snapshot.path))


def _own_heads(workspace: "Workspace", changes: Changes) -> Heads:
    """Return the revisions that were made, by section: where others wrote meanwhile they are not what is shown."""
    made = frozenset(changes.revisions)
    own = {}
    for status in changes.sections:
        found = status.heads if made.issuperset(status.heads) else _made_in(workspace, status.ref, made)
        if found:
            own[status.ref] = found
    return own


def _made_in(workspace: "Workspace", ref: SectionRef, made: frozenset[RevisionId]) -> tuple[RevisionId, ...]:
    from iom_tracker.workflows.read_log import read_log

    return tuple(entry.revision.id for entry in read_log(workspace, ref) if entry.revision.id in made)


def _authors(workspace: "Workspace", status: SectionStatus) -> tuple[str, ...]:
    from iom_tracker.workflows.read_log import read_log

    log = {entry.revision.id: entry for entry in read_log(workspace, status.ref)}
    shown = [log[head].revision for head in status.heads if head in log]
    if status.is_automatic:
        parents = [log[parent].name for head in shown for parent in head.parents if parent in log]
        return tuple(dict.fromkeys(parents))
    return tuple(log[revision.id].name for revision in shown)


def _is_conflict(status: SectionStatus) -> bool:
    return status.state is SectionState.CONFLICT


def _new_folder() -> Path:
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix="pasted-", dir=folder))
    except OSError as error:
        raise CannotAccess(folder, error.strerror or str(error)) from error


def _size(path: Path) -> int:
    """Return the size of a file; 0 where it was moved away, which the next save will say."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
