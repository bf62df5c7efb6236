"""Where the person is in the report, and how typing gets from the page to the session and back."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from iom_tracker.desktop.dialogs.messages import short_words_for, words_for
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.edit import SectionEdit
from iom_tracker.desktop.frame.side_panel import SidePanel
from iom_tracker.desktop.frame.status_line import StatusLine
from iom_tracker.desktop.memory import MINE, Memory
from iom_tracker.desktop.outline.panel import OutlinePanel
from iom_tracker.desktop.page_facts import PageFacts
from iom_tracker.desktop.session import Session
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.workflows.outcome import Changes, WorkspaceSnapshot


class Writing(QObject):
    """Keeps outline, page and side panel at the same place.

    Signals:
        tallied: Tally, how far the report has come.
    """

    tallied = Signal(object)

    def __init__(  # noqa: PLR0913 - it connects these parts
        self,
        session: Session,
        memory: Memory,
        *,
        outline: OutlinePanel,
        page: CommitmentPage,
        panel: SidePanel,
        status: StatusLine,
    ) -> None:
        super().__init__(page)
        self._session, self._memory = session, memory
        self._outline, self._page, self._panel, self._status = outline, page, panel, status
        self._place: SectionRef | None = None
        self._outlined: WorkspaceSnapshot | None = None
        self._takes_focus = False
        session.contents_read.connect(self._on_contents_read)
        session.saving.connect(status.show_saving)
        session.saved.connect(self._on_saved)
        session.save_failed.connect(self._on_save_failed)
        session.followed.connect(page.build_on)
        session.published.connect(self._on_published)
        session.resolved.connect(self._on_resolved)
        session.document_decided.connect(lambda accepted: self._show_published(accepted.changes))
        session.drafts_taken.connect(self._show_published)
        session.undone.connect(lambda undone: self._show_published(undone.changes))
        session.reviewed.connect(self._read_again)
        session.commented.connect(self._read_again)
        session.refreshed.connect(self._on_refreshed)
        session.changed.connect(self.show_statuses)
        outline.unit_chosen.connect(self._on_unit_chosen)
        outline.writing_wanted.connect(self.focus)
        outline.left.connect(self.resume)
        outline.mine_chosen.connect(lambda is_mine: memory.note_outline(MINE if is_mine else ""))
        page.edited.connect(self._on_edited)
        session.leaving.connect(page.flush)
        page.section_entered.connect(self._on_section_entered)
        page.section_left.connect(session.leave_section)
        page.neighbour_requested.connect(self.go_by)
        page.accepted.connect(self._on_accepted)

    def start(self, snapshot: WorkspaceSnapshot) -> None:
        """Go to where the person stopped in this workspace, or to the first section that they have to write.

        Where an office has finished the section that it stopped at, it goes on at the first unfinished one.
        """
        last = self._memory.last_section_in(snapshot.path)
        self._outline.show_nothing()  # no filter of the workspace before
        self._show_outline(snapshot)
        if self._memory.settings.outline == MINE:
            self._outline.choose_mine()
        place = last if last and self._is_to_go_on_at(last, snapshot) else self._outline.first_unfinished()
        if place is not None:
            self._go_to(place)

    def _is_to_go_on_at(self, ref: SectionRef, snapshot: WorkspaceSnapshot) -> bool:
        first = self._outline.first_unfinished()
        nothing_left = first is None or not self._outline.is_unfinished(first)
        return ref in snapshot.sections and (not snapshot.is_office or nothing_left or self._outline.is_unfinished(ref))

    def stop(self) -> None:
        """Forget the workspace."""
        self._page.forget()
        self._place = self._outlined = None
        self._outline.show_nothing()

    def focus(self) -> None:
        """Put the cursor into the section where the person is, as soon as it is shown."""
        self._takes_focus = self._place is not None and not self._page.shows(self._place)
        if self._place is not None:
            self._page.focus_section(self._place)

    def resume(self) -> None:
        """Give the keyboard back to the section where the person is, with the cursor and the page where they were."""
        self._takes_focus = self._place is not None and not self._page.shows(self._place)
        if self._place is not None:
            self._page.resume_section(self._place)

    def go_to(self, ref: SectionRef) -> None:
        """Go to a section."""
        if self._session.refs_of(ref.unit):
            self._go_to(ref)

    def go_to_unread(self) -> None:
        """Go to the first section that was merged automatically and waits to be read."""
        sections = self._session.snapshot.sections if self._session.snapshot else {}
        unread = (ref for ref, status in sections.items() if status.is_automatic and not status.has_draft)
        first = next(unread, None)
        if first is not None:
            self._go_to(first)

    def go_by(self, step: int) -> None:
        """Go to the commitment that stands so many rows further in the outline."""
        unit = self._outline.neighbour(self._place.unit, step) if self._place else None
        if unit is not None:
            self._on_unit_chosen(unit)

    def save(self) -> None:
        """Save now what was typed, and what could not be saved before."""
        self._page.flush()
        self._session.save_again()

    def publish(self) -> None:
        """Publish every draft, with what was typed a moment ago."""
        self._page.flush()
        self._session.publish()

    def show_statuses(self, statuses: Iterable[SectionStatus]) -> None:
        """Show where some sections stand now."""
        statuses = tuple(statuses)
        self._outline.show_statuses(statuses)
        self._page.show_statuses(statuses)
        for status in statuses:
            if status.ref == self._panel.ref and self._session.snapshot:
                self._show_in_panel(self._session.snapshot, status)
        self._show_words()
        self.tallied.emit(self._outline.tally)

    def _show_outline(self, snapshot: WorkspaceSnapshot) -> None:
        self._outlined = snapshot
        self._outline.show_snapshot(snapshot)
        self.tallied.emit(self._outline.tally)

    def _on_refreshed(self, snapshot: WorkspaceSnapshot) -> None:
        """Show what a merge has changed, without going anywhere, unless the place is gone."""
        before = self._outlined
        if before is None or (snapshot.catalogue, snapshot.mine) != (before.catalogue, before.mine):
            self._show_outline(snapshot)
        if self._place is None or _status(snapshot, self._place) is None:
            self._place = self._outline.first_unfinished()
        self.show_statuses((*snapshot.sections.values(), *snapshot.retired.values()))
        self._read_again()

    def _on_resolved(self, ref: SectionRef, changes: Changes) -> None:
        self._show_published(changes)
        if self._place is not None and ref.unit == self._place.unit:
            self._read_again()

    def _on_accepted(self, ref: SectionRef) -> None:
        self._page.flush()
        self._session.accept_automatic(ref)

    def _read_again(self) -> None:
        if self._place is not None:
            self._outline.select(self._place.unit)
            self._session.read_unit(self._place.unit)

    def _on_unit_chosen(self, unit: str) -> None:
        refs = self._session.refs_of(unit)
        if refs:
            question = self._place.question if self._place else ""
            self._go_to(next((ref for ref in refs if ref.question == question), refs[0]), takes_focus=False)

    def _go_to(self, place: SectionRef, *, takes_focus: bool = True) -> None:
        self._page.flush()
        self._place, self._takes_focus = place, takes_focus
        self._outline.reveal(place.unit)
        self._session.read_unit(place.unit)

    def _on_contents_read(self, unit: str, contents: tuple[SectionContent, ...]) -> None:
        snapshot, place = self._session.snapshot, self._place
        if snapshot is None or place is None or unit != place.unit:
            return
        self._page.flush()
        is_locked = bool(snapshot.read_only) or any(content.status.is_retired for content in contents)
        self._page.show_unit(snapshot.catalogue, unit, contents, is_locked, self._facts(snapshot, contents))
        self._on_section_entered(place)
        if self._takes_focus:
            self._takes_focus = False
            self.focus()
        self._show_words()

    def _facts(self, snapshot: WorkspaceSnapshot, contents: tuple[SectionContent, ...]) -> PageFacts:
        known = {content.status.ref: self._session.facts_of(content.status.ref) for content in contents}
        can_review = not snapshot.is_office and not snapshot.read_only
        return PageFacts(known, can_review=can_review, is_office=snapshot.is_office)

    def _on_section_entered(self, ref: SectionRef) -> None:
        snapshot = self._session.snapshot
        status = _status(snapshot, ref) if snapshot else None
        if snapshot is not None and status is not None:
            self._place = ref
            self._memory.note_section(ref)
            self._show_in_panel(snapshot, status)

    def _show_in_panel(self, snapshot: WorkspaceSnapshot, status: SectionStatus) -> None:
        is_theirs = self._session.facts_of(status.ref).is_from_headquarters(status)
        self._panel.show_section(snapshot.catalogue, status, is_theirs=is_theirs)

    def _on_edited(self, edit: SectionEdit) -> None:
        self._session.keep_draft(edit.ref, edit.body, edit.based_on, is_restored=edit.is_restored)

    def _on_saved(self, file_size: int) -> None:
        self._status.show_saved()
        if self._session.snapshot:
            self._status.show_file(self._session.snapshot.path.name, file_size)

    def _on_published(self, changes: Changes) -> None:
        if changes.revisions or not changes.in_conflict:
            self._status.show_published(len(changes.revisions))
        self._read_again()

    def _show_published(self, changes: Changes) -> None:
        """Say what was published last, unless something that was typed is not on the disk."""
        if changes.revisions and not self._session.has_unsaved:
            self._status.show_published(len(changes.revisions))

    def _on_save_failed(self, error: TrackerError) -> None:
        self._status.show_failed(short_words_for(error), words_for(error))

    def _show_words(self) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None and self._place is not None:
            refs = self._session.refs_of(self._place.unit)
            found = (_status(snapshot, ref) for ref in refs)
            self._status.show_words(sum(status.words for status in found if status))


def _status(snapshot: WorkspaceSnapshot, ref: SectionRef) -> SectionStatus | None:
    """Return where a section stands that is asked for, or was until it was retired."""
    return snapshot.sections.get(ref) or snapshot.retired.get(ref)
