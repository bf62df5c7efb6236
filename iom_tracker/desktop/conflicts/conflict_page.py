"""The page on which conflicts are resolved one after the other, or some of them, or none today."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.deciding_layout import (
    give_keys,
    list_width,
    texts_above_result,
    work_or_nothing,
)
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_list import ConflictList
from iom_tracker.desktop.conflicts.finished_view import FinishedView
from iom_tracker.desktop.conflicts.notice import Notice
from iom_tracker.desktop.conflicts.page_foot import PageFoot
from iom_tracker.desktop.conflicts.page_head import PageHead
from iom_tracker.desktop.conflicts.phrases import standing_of
from iom_tracker.desktop.conflicts.result_card import ResultCard
from iom_tracker.desktop.conflicts.sitting import Entry, Sitting, Standing, outcome_of
from iom_tracker.desktop.conflicts.version_row import VersionRow
from iom_tracker.desktop.conflicts.works import Works
from iom_tracker.domain.conflict import Conflict
from iom_tracker.domain.identity import SectionRef

_NUMBER_KEYS: Final = 9


class ConflictPage(QWidget):
    """Shows what is in conflict and lets a person decide; half-done results stay here while the versions are the same.

    Signals:
        resolved: SectionRef, RichText, tuple[RevisionId, ...]: the text that a person accepted, and all heads that it
            resolves. The page then waits for `note_resolved`, `note_failed`, or for the conflict to be gone.
        left: the person goes back to writing.
    """

    resolved = Signal(object, object, object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sitting = Sitting()
        self._shown: SectionRef | None = None
        self._read_only = ""
        self._make_widgets(theme)
        self._works = Works(self._card.text)
        self._lay_out()
        self._connect()
        self._make_keys()
        self._refresh()

    @property
    def shown(self) -> SectionRef | None:
        """The conflict that is shown; None where there is none, or all are resolved."""
        return self._shown

    def show_conflicts(self, conflicts: tuple[Conflict, ...], merged: int = 0) -> None:
        """Show what is in conflict now, in the order of the report.

        What was resolved in this sitting stays in the list. The conflict that is shown stays as it is while its
        versions are the same.

        Args:
            merged: how many other sections were merged without a conflict.
        """
        shown = self._sitting.get(self._shown)
        done = {entry.conflict.ref for entry in self._sitting.entries if entry.is_done}
        changed = self._sitting.take_in(conflicts)
        for ref in changed:
            self._works.begin_again(ref, keeps=ref not in done)
        self._list.show_merged(merged)
        if shown is None:
            self._show_next()
        elif shown.conflict.ref in changed:
            self._show(shown.conflict.ref)
        elif shown.standing is Standing.PENDING:
            self._finish_or_refresh()
        else:
            self._refresh()

    def note_resolved(self, ref: SectionRef) -> None:
        """Note that an accepted result is kept."""
        entry = self._sitting.get(ref)
        if entry is not None:
            self._sitting.put(ref, Standing.RESOLVED, entry.outcome)
            self._finish_or_refresh()

    def note_failed(self, ref: SectionRef, reason: str = "") -> None:
        """Note that an accepted result could not be kept; it is open again, as it was."""
        if self._sitting.get(ref) is None:
            return
        self._sitting.put(ref, Standing.OPEN)
        words = (
            self.tr("The result could not be saved: {reason}") if reason else self.tr("The result could not be saved.")
        )
        self._works.note(ref, words.format(reason=reason))
        self._show(ref)

    def select(self, ref: SectionRef) -> None:
        """Show the conflict of a section, with the keyboard in its result."""
        if self._sitting.get(ref) is not None:
            self._show(ref)
            self.focus()

    def be_read_only(self, is_read_only: bool) -> None:  # noqa: FBT001 - as Qt's setReadOnly
        """Let conflicts be read only, or resolved."""
        self._read_only = self.tr("This workspace can only be read.") if is_read_only else ""
        self._refresh()

    def clear(self) -> None:
        """Forget everything: another workspace comes."""
        self._sitting = Sitting()
        self._card.show_nothing()
        self._works.clear()
        self._shown = None
        self._list.show_merged(0)
        self._refresh()

    def focus(self) -> None:
        """Give the keyboard to the result, at its first choice; where nothing is left to decide, to the way back."""
        if self._shown is None:
            self._finished.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._card.text.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._card.text.selected_choice is None:
            self._card.text.go_to_choice(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setFixedWidth(list_width(self.width()))

    def _make_widgets(self, theme: Theme) -> None:
        self._list = ConflictList(theme)
        self._head = PageHead(theme)
        self._notice = Notice(theme)
        self._versions = VersionRow(theme)
        self._card = ResultCard(theme)
        self._foot = PageFoot(theme)
        self._finished = FinishedView(theme)

    def _lay_out(self) -> None:
        splitter = texts_above_result("conflictSplitter", self._versions, self._card)
        self._stack = work_or_nothing((self._head, self._notice), splitter, self._foot, self._finished)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._list)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._list.chosen.connect(self._show)
        self._list.entered.connect(self.focus)
        self._head.step_wanted.connect(self._step)
        self._notice.answered.connect(self._put_back)
        self._versions.use_wanted.connect(self._use)
        self._card.changed.connect(self._show_what_can_be_done)
        self._foot.base_toggled.connect(self._versions.show_base)
        self._foot.later_wanted.connect(self._put_off)
        self._foot.accept_wanted.connect(self._accept)
        self._finished.left.connect(self.left)

    def _make_keys(self) -> None:
        give_keys(
            self,
            {
                "F8": partial(self._go_to_choice, 1),
                "Shift+F8": partial(self._go_to_choice, -1),
                "Ctrl+PgDown": partial(self._step, 1),
                "Ctrl+PgUp": partial(self._step, -1),
                **dict.fromkeys(("Ctrl+Return", "Ctrl+Enter"), self._accept),
                **{f"Alt+{number}": partial(self._card.press, number) for number in range(1, _NUMBER_KEYS + 1)},
            },
        )

    def _show_next(self) -> None:
        """Show the next conflict that is open; where none is, that nothing is left, or what is on its way."""
        following = self._sitting.next_open(self._shown)
        if following is not None:
            self._show(following)
        else:
            self._finish_or_refresh()

    def _finish_or_refresh(self) -> None:
        if self._sitting.is_finished:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self.isAncestorOf(focused)
            self._shown = None
            self._refresh()
            if had_focus:
                self.focus()
        else:
            self._refresh()

    def _show(self, ref: SectionRef) -> None:
        entry = self._sitting.get(ref)
        if entry is None:
            return
        self._shown = ref
        work = self._works.of(entry.conflict)
        self._head.show_conflict(
            entry.conflict,
            has_previous=self._sitting.neighbour(ref, -1) is not None,
            has_next=self._sitting.neighbour(ref, 1) is not None,
        )
        self._foot.show_base(has_base=entry.conflict.base_text is not None)
        self._versions.show_conflict(entry.conflict)
        self._card.show_work(entry.conflict, work.deciding, work.document)
        self._refresh()

    def _refresh(self) -> None:
        """Show how far the sitting is, and what can be done with the conflict that is shown."""
        entry = self._sitting.get(self._shown)
        self._list.show_sitting(self._sitting, self._shown)
        self._finished.show_count(self._sitting.done)
        self._stack.setCurrentIndex(0 if entry is not None else 1)
        if entry is not None:
            reason = self._locked(entry)
            self._versions.lock(reason)
            self._card.lock(reason)
            self._show_notice(entry)
            self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        entry = self._sitting.get(self._shown)
        if entry is None:
            return
        locked = self._locked(entry)
        if entry.is_open or entry.standing is Standing.PENDING:
            is_last = self._sitting.next_open(self._shown) is None
            words = self.tr("Accept result") if is_last else self.tr("Accept result and go to next")
            self._foot.show_accept(words, locked or self._undecided(entry.conflict))
        else:
            self._foot.show_accept(self.tr("Go on"), "")
        self._foot.show_later("" if entry.is_open else locked)

    def _undecided(self, conflict: Conflict) -> str:
        left = self._card.left
        if left == 1:
            return self.tr("1 choice is left (F8)")
        if not left:
            is_lost = self._card.body.is_empty and not any(head.body.is_empty for head in conflict.heads)
            return self.tr("The result is empty.") if is_lost else ""
        return with_number(self.tr("{n} choices are left (F8)"), left)

    def _locked(self, entry: Entry) -> str:
        """Return why nothing can be changed; empty where it can."""
        return {
            Standing.PENDING: self.tr("The result is being saved."),
            Standing.RESOLVED: self.tr("Resolved: {how}.").format(how=standing_of(entry)),
            Standing.ELSEWHERE: self.tr("This section was resolved elsewhere."),
        }.get(entry.standing, self._read_only)

    def _show_notice(self, entry: Entry) -> None:
        work = self._works.of(entry.conflict)
        if entry.standing is Standing.ELSEWHERE:
            self._notice.show_words(
                self.tr("This section was resolved elsewhere; what you had here can still be read.")
            )
        elif entry.is_open and work.set_aside is not None:
            words = self.tr("New versions arrived while you were deciding; these are the new texts.")
            self._notice.show_words(words, self.tr("Put my text back"))
        else:
            self._notice.show_words(work.notice if entry.is_open else "")

    def _put_back(self) -> None:
        """Make what the person had before the versions changed the result again; undo brings back the new texts."""
        entry = self._sitting.get(self._shown)
        work = self._works.of(entry.conflict) if entry else None
        if work is not None and work.set_aside is not None:
            self._card.text.write(work.set_aside)
            self._card.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, version: int) -> None:
        self._card.use(version)
        self._card.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_choice(self, step: int) -> None:
        self._card.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._card.text.go_to_choice(step)

    def _step(self, step: int) -> None:
        ref = self._sitting.neighbour(self._shown, step)
        if ref is not None:
            self._show(ref)

    def _put_off(self) -> None:
        """Leave the conflict open; where it is the only one left, go back to writing."""
        entry = self._sitting.get(self._shown)
        if entry is None or not entry.is_open:
            return
        self._sitting.put(entry.conflict.ref, Standing.LATER)
        if self._sitting.next_open(self._shown) is None:
            self._refresh()
            self.left.emit()
        else:
            self._show_next()
            self.focus()

    def _accept(self) -> None:
        entry = self._sitting.get(self._shown)
        if entry is None or not self._foot.can_accept:
            return
        if entry.is_open:
            self._give_out(entry)
        self._show_next()
        self.focus()

    def _give_out(self, entry: Entry) -> None:
        conflict, body = entry.conflict, self._card.body
        outcome = outcome_of(body, conflict, self._works.of(conflict).deciding.combined)
        self._works.note(conflict.ref, "")
        self._sitting.put(conflict.ref, Standing.PENDING, outcome)
        self.resolved.emit(conflict.ref, body, conflict.seen)
