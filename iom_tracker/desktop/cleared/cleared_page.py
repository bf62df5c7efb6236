"""The page on which a document that came back from Word is decided section by section; the rest can wait for days."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.deciding_layout import (
    give_keys,
    list_width,
    texts_above_result,
    work_or_nothing,
)
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.account_line import AccountLine
from iom_tracker.desktop.cleared.document_words import finished_words, found_alike_words
from iom_tracker.desktop.cleared.nothing_view import NothingView
from iom_tracker.desktop.cleared.page_foot import PageFoot
from iom_tracker.desktop.cleared.page_head import PageHead
from iom_tracker.desktop.cleared.result_box import ResultBox
from iom_tracker.desktop.cleared.section_list import SectionList
from iom_tracker.desktop.cleared.sitting import Entry, Sitting, Standing, names_in
from iom_tracker.desktop.cleared.text_row import TextRow
from iom_tracker.desktop.cleared.words import notices, outcome_words, tr
from iom_tracker.desktop.conflicts.notice import Notice
from iom_tracker.desktop.word_work import Verdict
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.proposals import Proposals
from iom_tracker.domain.richtext import RichText


class ClearedPage(QWidget):
    """Shows what a document proposes and lets a person decide.

    Signals:
        decided: Verdict. The page then waits for what comes of it: `show_document`, `show_finished` or `note_failed`.
        conflict_wanted: SectionRef, of which one text is to be chosen.
        conflicts_wanted, left_over_wanted, import_wanted, drop_wanted, left.
        rest_wanted: int, int, everything that is left is to be accepted: so many sections, so many of them in conflict.
        removal_wanted: SectionRef, which is missing in the document and is to be removed here too.
        document_chosen: int, another document that waits.
        again_wanted: what was rejected of the document that is decided is to be decided anew.
        finished_wanted: int, a document that was decided is to be read.
    """

    decided = Signal(object)
    conflict_wanted = Signal(object)
    conflicts_wanted = Signal()
    left_over_wanted = Signal()
    import_wanted = Signal()
    drop_wanted = Signal()
    left = Signal()
    rest_wanted = Signal(int, int)
    removal_wanted = Signal(object)
    document_chosen = Signal(int)
    again_wanted = Signal()
    finished_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clearedPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sitting = Sitting()
        self._shown: SectionRef | None = None
        self._proposals: Proposals | None = None
        self._catalogue: Catalogue | None = None
        self._read_only = ""
        self._make_widgets(theme)
        self._lay_out()
        self._connect()
        self._make_keys()
        self.show_none()

    @property
    def shown(self) -> SectionRef | None:
        """The section that is shown; None where there is none."""
        return self._shown

    def show_documents(self, documents: Sequence[tuple[int, str]], chosen: int | None) -> None:
        """Let a person choose where several documents wait."""
        self._list.show_documents(documents, chosen, dict(documents).get(chosen or 0, ""))

    def show_document(self, proposals: Proposals, catalogue: Catalogue, conflicts: frozenset[SectionRef]) -> None:
        """Show what a document proposes now. The section that is shown stays, unless it was just decided."""
        if self._proposals is not None and proposals.content != self._proposals.content:
            self._begin_again()
        before, was_waiting = self._sitting.get(self._shown), self._is_waiting
        is_new = self._proposals is None
        self._proposals, self._catalogue = proposals, catalogue
        self._sitting.take_in(proposals, names_in(catalogue), conflicts)
        self._list.show_rest(self._sitting.others_in(proposals), found_alike_words(proposals.found_alike))
        self._account.show_document(proposals)
        self._stack.setCurrentIndex(0)
        for entry in self._sitting.entries:
            if entry.is_done:
                self._result.forget(entry.ref)
        was_asked = before is not None and before.standing is Standing.PENDING
        now = self._sitting.get(self._shown)
        if is_new or before is None or (was_asked and now is not None and not now.is_open):
            self._show(self._sitting.next_open(self._shown) or self._shown or self._first())
        else:
            self._show(self._shown)
        if (is_new or was_waiting) and self.isVisible():
            self.focus()

    def show_finished(self, proposals: Proposals, comments: int, conflicts: frozenset[SectionRef]) -> None:
        """Say that everything of a document is decided.

        Args:
            comments: how many came with it.
        """
        left = conflicts & {each.ref for each in proposals.sections}
        rejected = 0 if self._read_only else len(proposals.rejected)
        self._begin_again()
        self._nothing.show_finished(
            proposals.document,
            finished_words(proposals, comments, len(left)),
            has_conflicts=bool(left),
            rejected=rejected,
        )
        self._account.show_document(proposals)
        self._list.hide()
        self._stack.setCurrentIndex(1)
        if self.isVisible():
            self._nothing.focus()

    def show_unreadable(self, document: str, reason: str) -> None:
        """Say why a document cannot be gone on with."""
        self._begin_again()
        self._nothing.show_unreadable(document, reason)

    def show_none(self, finished: Sequence[tuple[int, str]] = ()) -> None:
        """Say that no document waits, and which were decided and can still be read."""
        had_one = self._proposals is not None
        self._begin_again()
        self._nothing.show_none(finished, can_import=not self._read_only)
        if had_one and self.isVisible():
            self._nothing.focus()

    def note_failed(self) -> None:
        """Note that what was decided could not be done; it is open again."""
        self._sitting.give_up()
        self._show(self._shown)

    def be_read_only(self, is_read_only: bool) -> None:  # noqa: FBT001 - as Qt's setReadOnly
        """Let the document be read only, or decided."""
        self._read_only = tr("This workspace can only be read.") if is_read_only else ""
        self._show(self._shown)

    def accept_rest(self) -> None:
        """Accept every text that is open; what is missing stays open."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that was pressed goes
        self._give_out(Verdict(accept=self._sitting.to_accept, texts=self._edited(self._sitting.to_accept)))

    def remove(self, ref: SectionRef) -> None:
        """Remove the text of a section that is missing in the document."""
        entry = self._sitting.get(ref)
        if entry is not None and entry.is_missing and entry.is_open and not self._locked:
            self._give_out(Verdict(remove=(ref,)))

    def focus(self) -> None:
        """Give the keyboard to the text that came back; where there is none, to what can be done."""
        if self._stack.currentIndex() == 1:
            self._nothing.focus()
        elif self._texts.cleared.isVisible():
            self._texts.cleared.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._foot.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setFixedWidth(list_width(self.width()))

    def _make_widgets(self, theme: Theme) -> None:
        self._list = SectionList(theme)
        self._head = PageHead(theme)
        self._notice = Notice(theme, "clearedNotice")
        self._texts = TextRow(theme)
        self._result = ResultBox(theme)
        self._foot = PageFoot(theme)
        self._account = AccountLine(theme)
        self._nothing = NothingView(theme)

    def _lay_out(self) -> None:
        splitter = texts_above_result("clearedSplitter", self._texts, self._result)
        self._stack = work_or_nothing((self._head, self._notice), splitter, self._foot, self._nothing)
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self._account)
        whole = QHBoxLayout(self)
        whole.addWidget(self._list)
        whole.addLayout(right, 1)
        for layout in (right, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        self._list.chosen.connect(self._show)
        self._list.entered.connect(self.focus)
        self._list.document_chosen.connect(self.document_chosen)
        self._list.rest_wanted.connect(self._want_rest)
        self._list.drop_wanted.connect(self.drop_wanted)
        self._head.step_wanted.connect(self._step)
        self._foot.exported_toggled.connect(self._texts.show_exported)
        self._foot.later_wanted.connect(self._put_off)
        self._foot.reject_wanted.connect(self._reject)
        self._foot.accept_wanted.connect(self._accept)
        self._foot.again_wanted.connect(self._reopen)
        self._foot.conflict_wanted.connect(lambda: self.conflict_wanted.emit(self._shown))
        self._result.changed.connect(self._show_what_can_be_done)
        self._account.left_over_wanted.connect(self.left_over_wanted)
        self._nothing.import_wanted.connect(self.import_wanted)
        self._nothing.conflicts_wanted.connect(self.conflicts_wanted)
        self._nothing.drop_wanted.connect(self.drop_wanted)
        self._nothing.left.connect(self.left)
        self._nothing.again_wanted.connect(self.again_wanted)
        self._nothing.finished_wanted.connect(self.finished_wanted)

    def _make_keys(self) -> None:
        give_keys(
            self,
            {
                "F8": partial(self._go_to_change, 1),
                "Shift+F8": partial(self._go_to_change, -1),
                "Ctrl+PgDown": partial(self._step, 1),
                "Ctrl+PgUp": partial(self._step, -1),
                **dict.fromkeys(("Ctrl+Return", "Ctrl+Enter"), self._accept),
            },
        )

    def _begin_again(self) -> None:
        self._sitting, self._shown, self._proposals = Sitting(), None, None
        self._result.clear()
        self._list.show_sitting(self._sitting, None)
        self._list.hide()
        self._account.show_document(None)
        self._stack.setCurrentIndex(1)

    def _first(self) -> SectionRef | None:
        return self._sitting.entries[0].ref if self._sitting.entries else None

    def _show(self, ref: SectionRef | None) -> None:
        entry = self._sitting.get(ref)
        self._list.setVisible(bool(self._sitting.entries))
        if entry is None or self._proposals is None or self._catalogue is None:
            return
        self._shown = ref
        authors = self._proposals.authors
        self._head.show_entry(
            entry,
            authors,
            has_previous=self._sitting.neighbour(ref, -1) is not None,
            has_next=self._sitting.neighbour(ref, 1) is not None,
        )
        self._notice.show_words(outcome_words(entry) or " ".join(self._notices(entry)))
        self._texts.show_entry(entry, authors)
        self._foot.show_exported(has_exported=self._texts.has_exported)
        self._texts.show_exported(self._foot.shows_exported)
        self._result.lock(bool(self._locked))
        self._result.show_entry(entry)
        self._refresh()

    def _notices(self, entry: Entry) -> Sequence[str]:
        if self._proposals is None or self._catalogue is None:
            return ()
        return notices(entry, self._catalogue, self._proposals.found_alike)

    def _refresh(self) -> None:
        entry = self._sitting.get(self._shown)
        self._list.show_sitting(self._sitting, self._shown)
        self._list.lock(self._locked, can_drop=not self._read_only)
        if entry is not None:
            self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        entry = self._sitting.get(self._shown)
        if entry is not None:
            locked = self._locked or self._emptied(entry)
            self._foot.show_entry(entry, locked, is_last=self._sitting.next_open(self._shown) is None)

    @property
    def _is_waiting(self) -> bool:
        return any(each.standing is Standing.PENDING for each in self._sitting.entries)

    @property
    def _locked(self) -> str:
        """Return why nothing can be decided; empty where it can."""
        if self._is_waiting:
            return tr("The decision is being saved.")
        return self._read_only

    def _emptied(self, entry: Entry) -> str:
        is_empty = entry.proposal.result is not None and entry.is_open and self._result.body.is_empty
        return tr("The result is empty.") if is_empty else ""

    def _go_to_change(self, step: int) -> None:
        self._texts.cleared.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._texts.cleared.go_to_change(step)

    def _step(self, step: int) -> None:
        self._show(self._sitting.neighbour(self._shown, step) or self._shown)
        holder = QApplication.focusWidget()
        if holder is None or not self.isAncestorOf(holder):  # the text that had the keyboard is none of this section
            self.focus()

    def _put_off(self) -> None:
        entry = self._sitting.get(self._shown)
        if entry is not None and entry.is_open:
            self._sitting.put_off(entry.ref)
            self._show(self._sitting.next_open(entry.ref) or entry.ref)
            self.focus()

    def _reject(self) -> None:
        entry = self._sitting.get(self._shown)
        if entry is not None and entry.is_open and entry.is_missing:
            self.removal_wanted.emit(entry.ref)
        elif entry is not None and entry.is_open:
            self._give_out(Verdict(reject=(entry.ref,)))

    def _want_rest(self) -> None:
        self.rest_wanted.emit(len(self._sitting.to_accept), len(self._sitting.to_set_beside))

    def _reopen(self) -> None:
        entry = self._sitting.get(self._shown)
        if entry is not None and entry.can_reopen:
            self._give_out(Verdict(reopen=(entry.ref,)))

    def _accept(self) -> None:
        entry = self._sitting.get(self._shown)
        if entry is None or not self._foot.can_accept:
            return
        if not entry.is_open:
            self._show(self._sitting.next_open(entry.ref) or self._sitting.neighbour(entry.ref, 1) or entry.ref)
            self.focus()
        elif entry.is_missing:
            self._give_out(Verdict(reject=(entry.ref,)))
        else:
            self._give_out(Verdict(accept=(entry.ref,), texts=self._edited((entry.ref,))))
            if entry.proposal.kind is ProposalKind.CONFLICT:
                self.conflict_wanted.emit(entry.ref)

    def _edited(self, refs: Sequence[SectionRef]) -> dict[SectionRef, RichText]:
        edited = ((ref, self._result.edited(ref)) for ref in refs)
        return {ref: text for ref, text in edited if text is not None}

    def _give_out(self, verdict: Verdict) -> None:
        self._sitting.ask(verdict)
        self._show(self._shown)
        self.decided.emit(verdict)
