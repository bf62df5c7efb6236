"""The session: the open workspace and what a person does with it; the only QObject that calls workflows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from iom_tracker.desktop import review_work
from iom_tracker.desktop import session_work as work
from iom_tracker.desktop.background import Background, ProgressRelay
from iom_tracker.desktop.keeping_verbs import KeepingVerbs
from iom_tracker.desktop.page_facts import UNKNOWN, SectionFacts
from iom_tracker.desktop.typed import Edit, Typed
from iom_tracker.desktop.wishes import Decision, ExportWish, KitOrder, NewWorkspace
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import Draft, SectionStatus
from iom_tracker.workflows.outcome import Changes, WorkspaceSnapshot

if TYPE_CHECKING:
    from iom_tracker.workflows.import_document import ImportResult
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.pack import PackResult
    from iom_tracker.workflows.review import ReviewReport
    from iom_tracker.workflows.roll_over import RollOverResult

P = ParamSpec("P")
T = TypeVar("T")
REST_AFTER: Final = 5_000  # milliseconds without work
TRY_AGAIN_AFTER: Final = 5_000  # milliseconds since texts could not be saved: a stick may have been put back
NOBODY: Final[frozenset[str]] = frozenset()


class Session(KeepingVerbs):
    """The open workspace. Every answer is a signal; `failed` names the verb that could not be done.

    Signals:
        leaving: another workspace is about to take the place of the open one; what was typed is to be kept now.
        opened: WorkspaceSnapshot, int (size of the file in bytes).
        refreshed: the same, after something that may have changed any part of the workspace.
        contents_read: str (unit), tuple[SectionContent, ...].
        changed: tuple[SectionStatus, ...].
        saving, saved: saved carries the size of the file; it comes when nothing typed is missing on the disk.
        save_failed: TrackerError; the texts are kept here and tried again.
        followed: a mapping of sections to what was published of their drafts; what is typed next builds on that.
        published: Changes. exported: ExportResult. imported: ImportResult.
        cycles_found: tuple[CycleChoice, ...].
        kit_found: KitFound. kits_made: KitsMade.
        merged: MergeReport. undone: UndoResult. drafts_taken: Changes. commitment_decided: Changes.
        packed: PackResult. receipt_written: ReceiptResult.
        conflicts_read: Undecided. submissions_read: Submissions.
        resolved: SectionRef, Changes. resolve_failed: SectionRef, TrackerError; `failed` does not come with it.
        history_read: SectionRef, tuple[PastText, ...]. reviewed: ReviewReport. commented: Commented.
        failed: str (verb), TrackerError.
    """

    leaving = Signal()
    opened = Signal(object, int)
    closed = Signal()
    refreshed = Signal(object, int)
    contents_read = Signal(str, object)
    changed = Signal(object)
    saving = Signal()
    saved = Signal(int)
    save_failed = Signal(object)
    followed = Signal(object)
    published = Signal(object)
    exported = Signal(object)
    imported = Signal(object)
    cycles_found = Signal(object)
    kit_found = Signal(object)
    kits_made = Signal(object)
    merged = Signal(object)
    undone = Signal(object)
    drafts_taken = Signal(object)
    commitment_decided = Signal(object)
    packed = Signal(object)
    receipt_written = Signal(object)
    conflicts_read = Signal(object)
    submissions_read = Signal(object)
    resolved = Signal(object, object)
    resolve_failed = Signal(object, object)
    history_read = Signal(object, object)
    reviewed = Signal(object)
    commented = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._workspace: Workspace | None = None
        self._snapshot: WorkspaceSnapshot | None = None
        self._refs: dict[str, list[SectionRef]] = {}
        self._facts: dict[SectionRef, SectionFacts] = {}
        self._typed = Typed()
        self._save_problem: TrackerError | None = None
        self._is_publishing = False
        self._after_publishing: Callable[[], None] | None = None
        self._is_at_rest = True
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(REST_AFTER)
        self._idle.timeout.connect(self._rest)
        background.emptied.connect(self._on_emptied)
        self._retry = QTimer(self)
        self._retry.setObjectName("retry")
        self._retry.setSingleShot(True)
        self._retry.setInterval(TRY_AGAIN_AFTER)
        self._retry.timeout.connect(self._try_again)

    @property
    def snapshot(self) -> WorkspaceSnapshot | None:
        """What the workspace holds as far as this session knows; None when none is open."""
        return self._snapshot

    @property
    def has_unsaved(self) -> bool:
        """Whether there is text that is not known to be on the disk."""
        return bool(self._typed)

    @property
    def units(self) -> tuple[str, ...]:
        """The commitments, and the transformations with questions of their own, in the report's order."""
        return tuple(self._refs)

    def refs_of(self, unit: str) -> tuple[SectionRef, ...]:
        """Return the sections of a commitment, or of a transformation itself, in the order of the questions."""
        return tuple(self._refs.get(unit, ()))

    def facts_of(self, ref: SectionRef) -> SectionFacts:
        """Return what is known about a section that was read, besides its texts."""
        return self._facts.get(ref, UNKNOWN)

    def open(self, path: Path) -> None:
        """Open a workspace in place of the one that is open."""
        self._open_with("open", partial(work.open_file, path))

    def open_sample(self, folder: Path, person: str) -> None:
        """Open the sample report, which is made in a folder where it is not there yet, for a person."""
        self._open_with("open", partial(work.open_sample, folder, person))

    def create(self, wish: NewWorkspace) -> None:
        """Make a workspace and open it."""
        self._open_with("create", partial(work.create, wish))

    def find_kit(self, path: Path) -> None:
        """Ask what an office kit says."""
        self._do(partial(work.find_kit, path), self.kit_found.emit, partial(self.failed.emit, "find_kit"))

    def open_kit(self, kit: Path, path: Path, person: str) -> None:
        """Make a workspace from an office kit and open it."""
        self._open_with("open_kit", partial(work.open_kit, kit, path, person))

    def close(self) -> None:
        """Close the workspace after everything that was asked for is done."""
        self._background.settle()
        self.leave()
        self._workspace = self._snapshot = None
        self._refs = {}
        self._typed.clear()
        self.closed.emit()

    @override
    def leave(self) -> None:
        """Leave the workspace; what could not be saved is not tried again."""
        self._retry.stop()
        super().leave()

    def settle(self) -> None:
        """Wait until everything that was asked for is done; then `has_unsaved` tells the truth."""
        self._background.settle()

    def prepare(self) -> None:
        """Have the worker import what opening a workspace needs, while nothing else is asked for."""
        self._do(work.prepare, _take_note, partial(self.failed.emit, "prepare"))

    def find_cycles(self) -> None:
        """Ask which frameworks and cycles a workspace can be made for."""
        self._do(work.cycle_choices, self.cycles_found.emit, partial(self.failed.emit, "find_cycles"))

    def read_unit(self, unit: str) -> None:
        """Ask for the sections of a commitment, or of a transformation itself."""
        if refs := self._refs.get(unit):
            self._ask("read", partial(self._on_read, unit), review_work.read_page, refs)

    def keep_draft(
        self, ref: SectionRef, body: RichText, based_on: tuple[RevisionId, ...], *, is_restored: bool = False
    ) -> None:
        """Keep what was typed or restored; texts that could not be saved before are tried again with it.

        What is typed while drafts are being published waits for the heads that come out of it.
        """
        edit = self._typed.add(ref, body, based_on, is_restored=is_restored)
        if self._is_publishing:
            self.saving.emit()
            return
        self._save(self._typed.edits if self._save_problem else (edit,))

    def leave_section(self, ref: SectionRef) -> None:
        """Note in the private history what a section says that the writer has left."""
        status = self._snapshot.sections.get(ref) if self._snapshot else None
        if self._workspace is not None and (ref in self._typed or (status and status.has_draft)):
            self._do(partial(work.leave, self._workspace, ref), _take_note, self.save_failed.emit)

    def save_again(self) -> None:
        """Try to save once more what could not be saved; what was typed since is on its way already."""
        if self._typed and self._save_problem and not self._is_publishing:
            self._save(self._typed.edits)

    def _try_again(self) -> None:
        """Try to save once more by itself, which is told only when it comes through or fails."""
        if self._typed and self._save_problem and not self._is_publishing:
            self._keep(self._typed.edits)

    def publish(self) -> None:
        """Publish every draft, with the latest text of each."""
        if self._workspace is not None and not self._is_publishing:
            self._is_publishing = True
            self._do(
                partial(work.publish, self._workspace, self._typed.edits), self._on_published, self._on_publish_failed
            )

    def pack(self, out: Path | None, *, seal: bool) -> None:
        """Publish every draft and pack what headquarters has not confirmed: into a file, or as text where None."""
        self._after_publishing = lambda: self._ask("pack", self._on_packed, work.pack, out, seal=seal)
        self.publish()

    def export(self, out: Path, wish: ExportWish) -> ProgressRelay:
        """Write the Word report; the relay tells how far it is and can stop it."""
        relay = ProgressRelay(self)
        self._ask("export", self.exported.emit, work.export, out, wish, relay)
        return relay

    def import_report(
        self, document: Path, headings: WrittenMap | None = None, *, as_printed: bool = False
    ) -> ProgressRelay:
        """Bring a report in, by what a person said that its headings mean; the relay can stop it.

        Args:
            as_printed: titles, questions and commitments are taken over as it prints them.
        """
        relay = ProgressRelay(self)
        self._ask("import", self._on_imported, work.import_report, document, headings, relay, as_printed=as_printed)
        return relay

    def merge(self, files: Sequence[Path], trusted: frozenset[str] = NOBODY) -> ProgressRelay:
        """Merge packets and workspaces, some by signers who are trusted with a new key."""
        relay = ProgressRelay(self)
        self._ask("merge", partial(self._on_done, self.merged.emit), work.merge, tuple(files), trusted, relay)
        return relay

    def merge_text(self, text: str, name: str, trusted: frozenset[str] = NOBODY) -> ProgressRelay:
        """Merge a packet that came as text; it is told of under that name."""
        relay = ProgressRelay(self)
        self._ask("merge", partial(self._on_done, self.merged.emit), work.merge_text, text, name, trusted, relay)
        return relay

    def make_kits(self, orders: Sequence[KitOrder]) -> ProgressRelay:
        """Make office kits."""
        relay = ProgressRelay(self)
        self._ask("make_kits", self.kits_made.emit, work.make_kits, tuple(orders), relay)
        return relay

    def write_receipt(self, office: str, out: Path) -> None:
        """Write a receipt for an office."""
        self._ask("receipt", self.receipt_written.emit, work.write_receipt, office, out)

    def read_history(self, ref: SectionRef) -> None:
        """Ask what a section said, and what was kept of its drafts."""
        self._ask("read", partial(self.history_read.emit, ref), review_work.read_history, ref)

    def read_conflicts(self, *, at_leisure: bool = False) -> None:
        """Ask what a person must decide."""
        if at_leisure:
            self._ask_at_leisure("read", self.conflicts_read.emit, work.read_conflicts)
        else:
            self._ask("read", self.conflicts_read.emit, work.read_conflicts)

    def read_submissions(self, *, at_leisure: bool = False) -> None:
        """Ask who has sent what, and what headquarters said."""
        if at_leisure:
            self._ask_at_leisure("read", self.submissions_read.emit, work.read_submissions)
        else:
            self._ask("read", self.submissions_read.emit, work.read_submissions)

    def resolve(self, ref: SectionRef, body: RichText, seen: tuple[RevisionId, ...]) -> None:
        """Publish what a person decided about the texts of a section that they saw."""
        if self._workspace is not None:
            resolve = partial(work.resolve, self._workspace, ref, body, seen)
            self._do(resolve, partial(self._on_resolved, ref), partial(self.resolve_failed.emit, ref))

    def accept_automatic(self, ref: SectionRef) -> None:
        """Publish what was merged automatically, since a person has read it."""
        status = self._snapshot.sections.get(ref) if self._snapshot else None
        if status is not None and status.is_automatic:
            self._ask("accept", partial(self._on_resolved, ref), work.accept, ref, status.heads)

    def clear(self, seen: review_work.Seen) -> None:
        """Clear the texts of sections as they were seen."""
        self._ask("clear", self._on_reviewed, review_work.clear, seen)

    def return_sections(self, seen: review_work.Seen, note: str) -> None:
        """Return the texts of sections as they were seen, with a note."""
        self._ask("return", self._on_reviewed, review_work.return_sections, seen, note)

    def comment(self, ref: SectionRef, text: str, passage: Passage | None) -> None:
        """Begin a thread on a section or a passage of it."""
        self._ask("comment", self.commented.emit, review_work.comment, ref, text, passage)

    def answer(self, ref: SectionRef, thread: str, text: str) -> None:
        """Answer in a thread."""
        self._ask("comment", self.commented.emit, review_work.answer, ref, thread, text)

    def settle_thread(self, ref: SectionRef, thread: str, is_resolved: bool) -> None:  # noqa: FBT001 - a slot
        """Say that a thread is resolved, or open again."""
        self._ask("comment", self.commented.emit, review_work.settle, ref, thread, is_resolved=is_resolved)

    def undo_merge(self) -> None:
        """Show again what every section said before the last merge."""
        self._ask("undo_merge", partial(self._on_done, self.undone.emit), work.undo_merge)

    def take_drafts(self, drafts: Sequence[Draft], office: str) -> None:
        """Publish texts that their author has not sent, marked as such."""
        done = partial(self._on_done, self.drafts_taken.emit)
        self._ask("take_drafts", done, work.take_drafts, tuple(drafts), office)

    def decide_commitment(self, decision: Decision) -> None:
        """Keep one version of a commitment; the others are dropped, or kept under ids of their own."""
        done = partial(self._on_done, self.commitment_decided.emit)
        self._ask("decide_commitment", done, work.decide_commitment, decision)

    def _ask(
        self,
        verb: str,
        done: Callable[[T], None],
        ask: Callable[Concatenate["Workspace", P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Have the worker do something with the open workspace; nothing happens where none is."""
        if (workspace := self._workspace) is not None:
            self._do(lambda: ask(workspace, *args, **kwargs), done, partial(self.failed.emit, verb))

    def _ask_at_leisure(self, verb: str, done: Callable[[T], None], ask: Callable[["Workspace"], T]) -> None:
        """Have the worker look at the open workspace when nothing else waits; of one that has gone nothing is told."""
        if (workspace := self._workspace) is not None:
            self._is_at_rest = False
            self._background.run_at_leisure(
                partial(ask, workspace),
                lambda found: done(found) if self._workspace is workspace else None,
                lambda error: self.failed.emit(verb, error) if self._workspace is workspace else None,
            )

    def _do(self, do: Callable[[], T], done: Callable[[T], None], failed: Callable[[TrackerError], None]) -> None:
        self._is_at_rest = False
        self._background.run(do, done, failed)

    def _on_emptied(self) -> None:
        if not self._is_at_rest:
            self._idle.start()

    def _rest(self) -> None:
        """Let go of the file after a while without work, so that a memory stick can be taken out."""
        if self._workspace is not None and not self._background.is_busy:
            self._keep_day()
            self._do(self._workspace.rest, _take_note, partial(self.failed.emit, "rest"))
            self._is_at_rest = True

    def _open_with(self, verb: str, do: Callable[[], work.Opened]) -> None:
        self._do(self._once(do), partial(self._on_opened, verb), partial(self.failed.emit, verb))

    def _on_opened(self, verb: str, found: work.Opened) -> None:
        if (problem := self._problem_with_last_words()) is not None:
            self._let_go(found.claim)
            self.failed.emit(verb, problem)
            return
        self._hold(found.claim)
        self._workspace = found.workspace
        self._typed.clear()
        self._facts.clear()
        self._save_problem = None
        self._retry.stop()
        self._take(found.snapshot)
        self.opened.emit(found.snapshot, found.file_size)

    def _problem_with_last_words(self) -> TrackerError | None:
        """Keep what was typed while another workspace was read; return why it could not be kept, if it could not."""
        given_up = set(self._typed.edits)
        if self._workspace is not None:
            self.leaving.emit()
            self._background.settle()
        return self._save_problem if set(self._typed.edits) - given_up else None

    def _take(self, snapshot: WorkspaceSnapshot) -> None:
        self._snapshot = snapshot
        self._refs = {}
        for ref in (*snapshot.sections, *snapshot.retired):
            self._refs.setdefault(ref.unit, []).append(ref)

    def _on_read(self, unit: str, found: review_work.PageRead) -> None:
        self._note(content.status for content in found.contents)
        self._facts.update(found.facts)
        self.contents_read.emit(unit, self._typed.show(found.contents))

    def _save(self, edits: tuple[Edit, ...]) -> None:
        if self._workspace is None:
            return
        self.saving.emit()
        self._keep(edits)

    def _keep(self, edits: tuple[Edit, ...]) -> None:
        if self._workspace is not None:
            self._do(partial(work.keep, self._workspace, edits), self._on_kept, self._on_save_failed)

    def _on_kept(self, kept: work.Kept) -> None:
        self._save_problem = None
        self._retry.stop()
        self._typed.drop(kept.edits)
        self._note(status for changes in kept.changes for status in changes.sections)
        if not self._typed:
            self.saved.emit(kept.file_size)

    def _on_save_failed(self, error: TrackerError) -> None:
        self._save_problem = error
        self._retry.start()
        self.save_failed.emit(error)

    def _on_published(self, found: work.Published) -> None:
        self._is_publishing = False
        self._on_kept(found.kept)
        self._typed.build_on(found.own)
        self.followed.emit(found.own)
        self._note(found.changes.sections)
        self.published.emit(found.changes)
        if self._typed:
            self._save(self._typed.edits)  # what was typed meanwhile
        then, self._after_publishing = self._after_publishing, None
        if then:
            then()

    def _on_publish_failed(self, error: TrackerError) -> None:
        self._is_publishing, self._after_publishing = False, None
        if self._typed:
            self._on_save_failed(error)
        self.failed.emit("publish", error)

    def _on_packed(self, result: "PackResult") -> None:
        self._note(result.changes.sections)
        self.packed.emit(result)

    def _on_imported(self, found: "work.Done[ImportResult]") -> None:
        self._take(found.snapshot)
        self.opened.emit(found.snapshot, found.file_size)
        self.imported.emit(found.result)

    def _on_rolled_over(self, found: "work.Done[RollOverResult]") -> None:
        self._take(found.snapshot)
        self.opened.emit(found.snapshot, found.file_size)
        self.rolled_over.emit(found.result)

    def _on_done(self, tell: Callable[[T], None], found: work.Done[T]) -> None:
        self._take(found.snapshot)
        self.refreshed.emit(found.snapshot, found.file_size)
        tell(found.result)

    def _on_reviewed(self, report: "ReviewReport") -> None:
        self._note(report.changes.sections)
        self.reviewed.emit(report)

    def _on_resolved(self, ref: SectionRef, changes: Changes) -> None:
        self._note(changes.sections)
        self.resolved.emit(ref, changes)

    def _note(self, statuses: Iterable[SectionStatus]) -> None:
        """Put what is new into the snapshot, and say so."""
        if self._snapshot is None:
            return
        sections, retired = dict(self._snapshot.sections), dict(self._snapshot.retired)
        news = tuple(each for each in statuses if (sections.get(each.ref) or retired.get(each.ref)) != each)
        for status in news:
            (retired if status.is_retired else sections)[status.ref] = status
        if news:
            self._snapshot = replace(self._snapshot, sections=sections, retired=retired)
            self.changed.emit(news)


def _take_note(_: None) -> None:
    """Stand for an outcome that nobody waits for."""
