"""The session: the open workspace and what a person does with it; the only QObject that calls workflows.

Workflows are imported on the worker, where they are first used: they bring the database and Word with them, and the
window is to be painted before that.
"""

# ruff: noqa: PLC0415 - the paragraph above says why

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from iom_tracker.desktop.background import Background, ProgressRelay
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.identity import Digest, RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.workflows.outcome import Changes, WorkspaceSnapshot

if TYPE_CHECKING:
    from iom_tracker.workflows.export_report import ExportResult
    from iom_tracker.workflows.import_document import ImportResult
    from iom_tracker.workflows.open_workspace import Workspace

T = TypeVar("T")
REST_AFTER: Final = 5_000  # milliseconds without work


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


@dataclass(frozen=True, slots=True, eq=False)
class _Edit:
    """A text on its way to the disk; two are never equal, so a later one is told from an earlier one."""

    ref: SectionRef
    body: RichText
    based_on: tuple[RevisionId, ...]
    replaces: Digest | None


@dataclass(frozen=True, slots=True)
class _Kept:
    edits: tuple[_Edit, ...]
    changes: tuple[Changes, ...]
    file_size: int


class Session(QObject):
    """The open workspace. Every answer is a signal; `failed` names the verb that could not be done.

    Signals:
        opened: WorkspaceSnapshot, int (size of the file in bytes).
        contents_read: str (unit), tuple[SectionContent, ...].
        changed: tuple[SectionStatus, ...].
        saving, saved: saved carries the size of the file; it comes when nothing typed is missing on the disk.
        save_failed: TrackerError; the texts are kept here and tried again.
        published: Changes. exported: ExportResult. imported: ImportResult.
        cycles_found: tuple[CycleChoice, ...].
        failed: str (verb), TrackerError.
    """

    opened = Signal(object, int)
    closed = Signal()
    contents_read = Signal(str, object)
    changed = Signal(object)
    saving = Signal()
    saved = Signal(int)
    save_failed = Signal(object)
    published = Signal(object)
    exported = Signal(object)
    imported = Signal(object)
    cycles_found = Signal(object)
    failed = Signal(str, object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._workspace: Workspace | None = None
        self._snapshot: WorkspaceSnapshot | None = None
        self._refs: dict[str, list[SectionRef]] = {}
        self._unsaved: dict[SectionRef, _Edit] = {}
        self._seen: dict[SectionRef, Digest] = {}
        self._last_save_failed = False
        self._is_publishing = False
        self._is_at_rest = True
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(REST_AFTER)
        self._idle.timeout.connect(self._rest)
        background.emptied.connect(self._on_emptied)

    @property
    def snapshot(self) -> WorkspaceSnapshot | None:
        """What the workspace holds as far as this session knows; None when none is open."""
        return self._snapshot

    @property
    def has_unsaved(self) -> bool:
        """Whether there is text that is not known to be on the disk."""
        return bool(self._unsaved)

    def refs_of(self, unit: str) -> tuple[SectionRef, ...]:
        """Return the sections of a commitment, or of a transformation itself, in the order of the questions."""
        return tuple(self._refs.get(unit, ()))

    def open(self, path: Path) -> None:
        """Open a workspace in place of the one that is open."""
        self._open_with("open", partial(_open, path))

    def open_sample(self, folder: Path) -> None:
        """Open the sample report, which is made in a folder where it is not there yet."""
        self._open_with("open", partial(_open_sample, folder))

    def create(self, wish: NewWorkspace) -> None:
        """Make a workspace and open it."""
        self._open_with("create", partial(_create, wish))

    def close(self) -> None:
        """Close the workspace after everything that was asked for is done."""
        self._background.settle()
        self._workspace = self._snapshot = None
        self._refs = {}
        self._unsaved.clear()
        self.closed.emit()

    def settle(self) -> None:
        """Wait until everything that was asked for is done; then `has_unsaved` tells the truth."""
        self._background.settle()

    def prepare(self) -> None:
        """Have the worker import what opening a workspace needs, while nothing else is asked for."""
        self._do(_prepare, _take_note, partial(self.failed.emit, "prepare"))

    def find_cycles(self) -> None:
        """Ask which frameworks and cycles a workspace can be made for."""
        self._do(_cycle_choices, self.cycles_found.emit, partial(self.failed.emit, "find_cycles"))

    def read_unit(self, unit: str) -> None:
        """Ask for the sections of a commitment, or of a transformation itself."""
        workspace, refs = self._workspace, self._refs.get(unit)
        if workspace is None or not refs:
            return
        done = partial(self._on_contents, unit)
        self._do(partial(_read, workspace, refs), done, partial(self.failed.emit, "read"))

    def keep_draft(self, ref: SectionRef, body: RichText, based_on: tuple[RevisionId, ...]) -> None:
        """Keep what was typed; texts that could not be saved before are tried again with it.

        What is typed while drafts are being published waits for the heads that come out of it.
        """
        self._unsaved[ref] = _Edit(ref, body, based_on, self._seen.get(ref))
        self._seen[ref] = body.digest
        if self._is_publishing:
            self.saving.emit()
            return
        self._save(tuple(self._unsaved.values()) if self._last_save_failed else (self._unsaved[ref],))

    def leave_section(self, ref: SectionRef) -> None:
        """Note in the private history what a section says that the writer has left."""
        status = self._snapshot.sections.get(ref) if self._snapshot else None
        if self._workspace is not None and (ref in self._unsaved or (status and status.has_draft)):
            self._do(partial(_leave, self._workspace, ref), _take_note, self.save_failed.emit)

    def save_again(self) -> None:
        """Try to save once more what could not be saved."""
        if self._unsaved:
            self._save(tuple(self._unsaved.values()))

    def publish(self) -> None:
        """Publish every draft, with the latest text of each."""
        if self._workspace is not None and not self._is_publishing:
            self._is_publishing = True
            work = partial(_publish, self._workspace, tuple(self._unsaved.values()))
            self._do(work, self._on_published, self._on_publish_failed)

    def export(self, out: Path) -> ProgressRelay:
        """Write the Word report; the relay tells how far it is and can stop it."""
        relay = ProgressRelay(self)
        if self._workspace is not None:
            work = partial(_export, self._workspace, out, relay)
            self._do(work, self.exported.emit, partial(self.failed.emit, "export"))
        return relay

    def import_report(self, document: Path) -> ProgressRelay:
        """Bring a report into the workspace; the relay tells how far it is and can stop it."""
        relay = ProgressRelay(self)
        if self._workspace is not None:
            work = partial(_import, self._workspace, document, relay)
            self._do(work, self._on_imported, partial(self.failed.emit, "import"))
        return relay

    def _do(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[TrackerError], None]) -> None:
        self._is_at_rest = False
        self._background.run(work, done, failed)

    def _on_emptied(self) -> None:
        if not self._is_at_rest:
            self._idle.start()

    def _rest(self) -> None:
        """Let go of the file after a while without work, so that a memory stick can be taken out."""
        if self._workspace is not None and not self._background.is_busy:
            self._do(self._workspace.rest, _take_note, partial(self.failed.emit, "rest"))
            self._is_at_rest = True

    def _open_with(self, verb: str, work: "Callable[[], tuple[Workspace, WorkspaceSnapshot, int]]") -> None:
        self._do(work, self._on_opened, partial(self.failed.emit, verb))

    def _on_opened(self, found: "tuple[Workspace, WorkspaceSnapshot, int]") -> None:
        self._workspace, snapshot, file_size = found
        self._unsaved.clear()
        self._seen.clear()
        self._last_save_failed = False
        self._take(snapshot)
        self.opened.emit(snapshot, file_size)

    def _take(self, snapshot: WorkspaceSnapshot) -> None:
        self._snapshot = snapshot
        self._refs = {}
        for ref in snapshot.sections:
            self._refs.setdefault(ref.unit, []).append(ref)

    def _on_contents(self, unit: str, contents: tuple[SectionContent, ...]) -> None:
        self._note(content.status for content in contents)
        self._seen.update(
            {each.status.ref: each.shown.digest for each in contents if each.status.ref not in self._unsaved}
        )
        self.contents_read.emit(unit, tuple(self._with_unsaved(content) for content in contents))

    def _with_unsaved(self, content: SectionContent) -> SectionContent:
        """Return a section with the text that could not be saved, so that going away and back loses nothing."""
        edit = self._unsaved.get(content.status.ref)
        return replace(content, shown=edit.body, based_on=edit.based_on) if edit else content

    def _save(self, edits: tuple[_Edit, ...]) -> None:
        if self._workspace is None:
            return
        self.saving.emit()
        self._do(partial(_keep, self._workspace, edits), self._on_kept, self._on_save_failed)

    def _on_kept(self, kept: _Kept) -> None:
        self._last_save_failed = False
        for edit in kept.edits:
            if self._unsaved.get(edit.ref) is edit:
                del self._unsaved[edit.ref]
        self._note(status for changes in kept.changes for status in changes.sections)
        if not self._unsaved:
            self.saved.emit(kept.file_size)

    def _on_save_failed(self, error: TrackerError) -> None:
        self._last_save_failed = True
        self.save_failed.emit(error)

    def _on_published(self, found: tuple[_Kept, Changes]) -> None:
        kept, changes = found
        self._is_publishing = False
        self._on_kept(kept)
        self._note(changes.sections)
        self.published.emit(changes)
        self._build_on(changes)
        self.save_again()

    def _on_publish_failed(self, error: TrackerError) -> None:
        self._is_publishing = False
        if self._unsaved:
            self._on_save_failed(error)
        self.failed.emit("publish", error)

    def _build_on(self, changes: Changes) -> None:
        """Let texts that were typed meanwhile build on what was published of their sections."""
        heads = {status.ref: status.heads for status in changes.sections if status.ref not in changes.in_conflict}
        for ref, edit in self._unsaved.items():
            if ref in heads:
                self._unsaved[ref] = replace(edit, based_on=heads[ref])

    def _on_imported(self, found: "tuple[ImportResult, WorkspaceSnapshot, int]") -> None:
        result, snapshot, file_size = found
        self._take(snapshot)
        self.opened.emit(snapshot, file_size)
        self.imported.emit(result)

    def _note(self, statuses: Iterable[SectionStatus]) -> None:
        """Put what is new into the snapshot, and say so."""
        if self._snapshot is None:
            return
        known = self._snapshot.sections
        news = tuple(status for status in statuses if known.get(status.ref) != status)
        if news:
            sections = {**known, **{status.ref: status for status in news}}
            self._snapshot = replace(self._snapshot, sections=sections)
            self.changed.emit(news)


def _prepare() -> None:
    import iom_tracker.workflows.open_workspace  # noqa: F401


def _take_note(_: None) -> None:
    """Stand for an outcome that nobody waits for."""


def _open(path: Path) -> "tuple[Workspace, WorkspaceSnapshot, int]":
    from iom_tracker.workflows.open_workspace import open_workspace

    return _look_into(open_workspace(path))


def _open_sample(folder: Path) -> "tuple[Workspace, WorkspaceSnapshot, int]":
    from iom_tracker.workflows.sample import sample_workspace

    return _open(sample_workspace(folder))


def _create(wish: NewWorkspace) -> "tuple[Workspace, WorkspaceSnapshot, int]":
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


def _look_into(workspace: "Workspace") -> "tuple[Workspace, WorkspaceSnapshot, int]":
    from iom_tracker.workflows.read_workspace import read_snapshot

    snapshot = read_snapshot(workspace)
    return workspace, snapshot, _size(snapshot.path)


def _read(workspace: "Workspace", refs: list[SectionRef]) -> tuple[SectionContent, ...]:
    from iom_tracker.workflows.read_workspace import read_sections

    return read_sections(workspace, refs)


def _keep(workspace: "Workspace", edits: tuple[_Edit, ...]) -> _Kept:
    from iom_tracker.workflows.keep_draft import keep_draft

    changes = tuple(keep_draft(workspace, edit.ref, edit.body, edit.based_on, replaces=edit.replaces) for edit in edits)
    return _Kept(edits, changes, _size(workspace.path))


def _leave(workspace: "Workspace", ref: SectionRef) -> None:
    from iom_tracker.workflows.keep_draft import leave_section

    leave_section(workspace, ref)


def _publish(workspace: "Workspace", edits: tuple[_Edit, ...]) -> tuple[_Kept, Changes]:
    from iom_tracker.workflows.publish_drafts import publish_drafts

    kept = _keep(workspace, edits)
    return kept, publish_drafts(workspace)


def _export(workspace: "Workspace", out: Path, relay: ProgressRelay) -> "ExportResult":
    from iom_tracker.workflows.export_report import ExportChoice, export_report

    return export_report(workspace, out, choice=ExportChoice(), progress=relay)


def _import(
    workspace: "Workspace", document: Path, relay: ProgressRelay
) -> "tuple[ImportResult, WorkspaceSnapshot, int]":
    from iom_tracker.workflows.import_document import import_document

    result = import_document(workspace, document, progress=relay)
    _, snapshot, file_size = _look_into(workspace)
    return result, snapshot, file_size


def _cycle_choices() -> tuple[CycleChoice, ...]:
    from iom_tracker.environment.framework_files import known_cycles, load_catalogue

    return tuple(
        CycleChoice(framework, cycle, f"{load_catalogue(framework, cycle).framework.title} · {cycle}")
        for framework, cycle in known_cycles()
    )


def _size(path: Path) -> int:
    """Return the size of a file; 0 where it was moved away, which the next save will say."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
