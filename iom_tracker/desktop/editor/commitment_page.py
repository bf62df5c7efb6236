"""The page of a commitment: what it is about, its steps, the toolbar, and a card per section."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.actions import Actions, Slots
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.card_scroll import CardScroll, side_margin
from iom_tracker.desktop.editor.section_box import SectionBox
from iom_tracker.desktop.editor.step_bar import StepBar
from iom_tracker.desktop.editor.toolbar import Toolbar
from iom_tracker.desktop.editor.unit_header import UnitHeader
from iom_tracker.desktop.page_facts import PageFacts
from iom_tracker.desktop.undo import UndoOrder
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.proofreading.text_finding import Part, TextFinding
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.section import SectionContent, SectionStatus

_LOW: Final = 700
_LEAST: Final = QSize(380, 260)
_NOTHING: Final = PageFacts()


class CommitmentPage(QWidget):
    """Shows the sections of one commitment, or of a transformation that is answered for itself.

    The cards are used again for the next commitment. Undo reaches back to where the commitment was shown, not further.

    Signals:
        edited: SectionEdit, when what was typed is due to be kept.
        section_entered: SectionRef of the section that got the cursor.
        section_left: SectionRef of the section that the cursor left, after its text was given out.
        neighbour_requested: -1 for the previous commitment, 1 for the next.
        resolve_wanted: SectionRef of a section in conflict that the person wants to decide about.
        accepted: SectionRef of a section whose automatic merge the person has read.
        cleared: a mapping of sections that headquarters clears to the heads that were shown, and why others are left.
        return_wanted: such a mapping for one section that headquarters returns.
        changes_wanted: SectionRef of a section that was changed since clearance.
        theirs_wanted: Beside.
        comment_wanted: Selected, what the person wants to comment on.
        threads_wanted: SectionRef, str: the thread whose words were clicked; empty for all of the section.
        box_added: SectionText, a text box that the page will use again and again.
    """

    edited = Signal(object)
    section_entered = Signal(object)
    section_left = Signal(object)
    neighbour_requested = Signal(int)
    resolve_wanted = Signal(object)
    accepted = Signal(object)
    cleared = Signal(object, object)
    return_wanted = Signal(object)
    changes_wanted = Signal(object)
    theirs_wanted = Signal(object)
    comment_wanted = Signal(object)
    threads_wanted = Signal(object, str)
    box_added = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, undo: UndoOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commitmentPage")
        self._theme, self._actions, self._undo = theme, actions, undo
        self._boxes: list[SectionBox] = []
        self._current: SectionBox | None = None
        self._unit = ""
        self._can_review = False
        self._make_widgets()
        self._lay_out()
        self._connect()

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that was not yet given out."""
        return any(box.is_unsaved for box in self._boxes)

    @property
    def boxes(self) -> tuple[SectionBox, ...]:
        """The cards that are shown, in order."""
        return tuple(box for box in self._boxes if not box.isHidden())

    def show_unit(
        self,
        catalogue: Catalogue,
        unit: str,
        contents: tuple[SectionContent, ...],
        read_only: bool,  # noqa: FBT001
        facts: PageFacts = _NOTHING,
    ) -> None:
        """Show a commitment by its id, or a transformation by its code.

        Shown again with the same texts, it keeps cursor, place and undo.

        Args:
            facts: what is known about the sections besides their texts.
        """
        is_other = unit != self._unit
        if is_other:
            self.flush()
        self._unit = unit
        self.setUpdatesEnabled(False)
        self._header.show_unit(catalogue, unit)
        self._header.show_retired(any(content.status.is_retired for content in contents))
        self._can_review = facts.can_review
        was_filled = self._fill(catalogue, contents, facts, is_read_only=read_only)
        self._count_clearable()
        self._cards.settle()
        if was_filled:
            self._undo.clear()
        if not is_other:
            self._mark_step()
        else:
            self._be_current(None)
            self._cards.verticalScrollBar().setValue(0)
        self._toolbar.refresh()
        self.setUpdatesEnabled(True)

    def forget(self) -> None:
        """Forget what is shown, which belongs to a workspace that was left; nothing of it may go into another."""
        self._unit = ""
        for box in self._boxes:
            box.forget()
        self._be_current(None)
        self._undo.clear()

    def show_statuses(self, statuses: Iterable[SectionStatus]) -> None:
        """Show where sections stand now; those of other commitments are passed over. No text is touched."""
        places = {box.ref: index for index, box in enumerate(self.boxes)}
        for status in statuses:
            index = places.get(status.ref)
            if index is not None:
                self._boxes[index].show_status(status)
                self._steps.show_status(index, status, is_theirs=self._boxes[index].is_theirs)
        self._count_clearable()
        self._cards.settle()

    def build_on(self, heads: Mapping[SectionRef, tuple[RevisionId, ...]]) -> None:
        """Let what is typed next build on what was published of the texts on the page."""
        for box in self.boxes:
            if box.ref is not None and box.ref in heads:
                box.build_on(heads[box.ref])

    def shows(self, ref: SectionRef) -> bool:
        """Say whether a section is on the page."""
        return any(box.ref == ref for box in self.boxes)

    def focus_section(self, ref: SectionRef) -> None:
        """Put the cursor into a section and bring its card to the top."""
        for box in self.boxes:
            if box.ref == ref:
                box.text.setFocus(Qt.FocusReason.OtherFocusReason)
                self._cards.bring_to_top(box)

    def resume_section(self, ref: SectionRef) -> None:
        """Put the cursor into a section where it was, without moving the page further than to see it."""
        for box in self.boxes:
            if box.ref == ref:
                box.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_thread(self, ref: SectionRef, thread: str) -> None:
        """Go to the words that a thread is about, or to the section where they are gone."""
        for box in self.boxes:
            if box.ref == ref:
                box.text.setFocus(Qt.FocusReason.OtherFocusReason)
                box.passages.reveal(thread)

    def reveal_finding(self, ref: SectionRef, finding: TextFinding) -> None:
        """Go to the words that a finding is about, or to its section where they are not in the answer."""
        for box in self.boxes:
            if box.ref == ref:
                box.text.setFocus(Qt.FocusReason.OtherFocusReason)
                if finding.part is Part.ANSWER:
                    box.passages.select_stretch(finding.stretch, finding.said)

    def select(self, ref: SectionRef, passage: Passage | None) -> None:
        """Go to words of a section, or to the section where they are not there or none are named."""
        for box in self.boxes:
            if box.ref == ref:
                box.text.setFocus(Qt.FocusReason.OtherFocusReason)
                if passage is not None:
                    box.passages.select(passage)

    def point_at(self, box: SectionBox, start: int, end: int) -> None:
        """Select a place in a card and bring it into sight; the keyboard stays where it is."""
        cursor = box.text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        box.text.setTextCursor(cursor)
        self._on_entered(box)

    @property
    def undo_order(self) -> UndoOrder:
        """The order in which what is done on the page is taken back."""
        return self._undo

    @property
    def current(self) -> SectionBox | None:
        """The card that has the cursor, or had it last."""
        return self._current

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar below the toolbar."""
        self._bars.addWidget(bar)

    def body_of(self, ref: SectionRef) -> RichText:
        """Return what a section says on the page; nothing where it is not on it."""
        return next((box.text.body() for box in self.boxes if box.ref == ref), EMPTY)

    def insert(self, ref: SectionRef, body: RichText) -> None:
        """Put a text where the cursor is in a section; undone in one step."""
        for box in self.boxes:
            if box.ref == ref and not box.text.isReadOnly():
                self._undo.separate()
                box.text.insert_blocks(body.blocks)
                self._undo.separate()
                box.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self, ref: SectionRef, body: RichText) -> None:
        """Put an earlier text in place of what a section says; undone in one step."""
        for box in self.boxes:
            if box.ref == ref and not box.text.isReadOnly():
                self._undo.separate()
                box.restore(body)
                box.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Give out at once everything that was typed and not yet given out."""
        for box in self._boxes:
            box.flush()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least room, which the margins of a wide page must not raise."""
        return _LEAST

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        side = side_margin(self.width())
        self._above.setContentsMargins(side, 10, side, 10)
        self._toolbar.leave_margin(side)
        super().resizeEvent(event)
        self._header.show_lines(1 if self.height() < _LOW else 2)

    def _make_widgets(self) -> None:
        self._header = UnitHeader(self._theme, self._actions)
        self._steps = StepBar(self._theme)
        self._toolbar = Toolbar(self._actions, self._undo)
        self._toolbar.act_on(None)
        self._cards = CardScroll()

    def _lay_out(self) -> None:
        top = QFrame()
        top.setObjectName("pageTop")
        self._above = QVBoxLayout(top)
        self._above.setSpacing(8)
        self._above.addWidget(self._header)
        self._above.addWidget(self._steps)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(self._toolbar)
        self._bars = QVBoxLayout()
        whole.addLayout(self._bars)
        whole.addWidget(self._cards, 1)

    def _connect(self) -> None:
        self._steps.chosen.connect(self._on_step_chosen)
        self._actions.get("previous_commitment").triggered.connect(partial(self._ask_for_neighbour, -1))
        self._actions.get("next_commitment").triggered.connect(partial(self._ask_for_neighbour, 1))
        slots: Slots = {
            "comment": self._ask_for_comment,
            "clear_section": lambda: self._clear(self._current),
            "return_section": lambda: self._ask_to_return(self._current),
            "clear_commitment": self._clear_all,
        }
        self._actions.connect_all(slots)

    def _fill(
        self,
        catalogue: Catalogue,
        contents: tuple[SectionContent, ...],
        facts: PageFacts,
        *,
        is_read_only: bool,
    ) -> bool:
        while len(self._boxes) < len(contents):
            self._add_box()
        questions = [catalogue.cycle.question(content.status.ref.question) for content in contents]
        self._steps.show_steps([question.short for question in questions if question])
        was_filled = False
        for index, (content, question) in enumerate(zip(contents, questions, strict=True)):
            if question:
                box = self._boxes[index]
                was_filled |= box.show_section(content, question, facts, is_read_only=is_read_only)
                self._steps.show_status(index, content.status, is_theirs=box.is_theirs)
        for index, box in enumerate(self._boxes):
            box.setVisible(index < len(contents))
        return was_filled

    def _add_box(self) -> None:
        box = SectionBox(self._theme, len(self._boxes) + 1)
        box.text.set_menu_head([self._actions.get("undo"), self._actions.get("redo")])
        box.text.set_menu_foot([self._actions.get("comment")])
        box.text.yield_keys(self._actions.all())
        box.edited.connect(self.edited)
        box.entered.connect(partial(self._on_entered, box))
        box.resolve_wanted.connect(partial(self._tell, self.resolve_wanted, box))
        box.accepted.connect(partial(self._tell, self.accepted, box))
        self._listen_to_review(box)
        box.text.left.connect(self._on_left)
        box.text.left.connect(partial(self._tell, self.section_left, box))
        box.text.tabbed.connect(partial(self._on_tabbed, box))
        box.text.grown.connect(self._cards.settle)
        box.text.cursorPositionChanged.connect(self._reveal_cursor)
        self._undo.watch(box.text)
        self._cards.add_card(box)
        self._boxes.append(box)
        self.box_added.emit(box.text)

    def _listen_to_review(self, box: SectionBox) -> None:
        box.clear_wanted.connect(partial(self._clear, box))
        box.return_wanted.connect(partial(self._ask_to_return, box))
        box.changes_wanted.connect(partial(self._tell, self.changes_wanted, box))
        box.theirs_wanted.connect(self.theirs_wanted)
        box.threads_wanted.connect(partial(self._on_thread_wanted, box, ""))
        box.thread_wanted.connect(partial(self._on_thread_wanted, box))

    def _be_current(self, box: SectionBox | None) -> None:
        if box is self._current:
            return
        for each, is_current in ((self._current, False), (box, True)):
            if each is not None:
                each.be_current(is_current)
        self._current = box
        self._toolbar.act_on(box.text if box else None)
        self._mark_step()
        self._allow_decisions()

    def _mark_step(self) -> None:
        self._steps.show_current(self._boxes.index(self._current) if self._current else None)

    def _ask_for_neighbour(self, by: int) -> None:
        self.neighbour_requested.emit(by)

    def _tell(self, signal: SignalInstance, box: SectionBox) -> None:
        if box.ref is not None:
            signal.emit(box.ref)

    def _clear(self, box: SectionBox | None) -> None:
        if box is not None and box.ref is not None and box.can_be_cleared:
            self.cleared.emit({box.ref: box.seen}, ())

    def _clear_all(self) -> None:
        seen = {box.ref: box.seen for box in self._clearable()}
        left = tuple((box.ref, box.why_left) for box in self.boxes if box.why_left and box.ref not in seen)
        if seen:
            self.cleared.emit(seen, left)

    def _clearable(self) -> list[SectionBox]:
        """Return what can be cleared all at once: what was merged automatically is read one by one."""
        return [box for box in self.boxes if box.can_be_cleared and not box.why_left]

    def _ask_to_return(self, box: SectionBox | None) -> None:
        if box is not None and box.ref is not None and box.can_be_returned:
            self.return_wanted.emit({box.ref: box.seen})

    def _count_clearable(self) -> None:
        """Offer to clear what can be cleared of the whole page."""
        clearable = len(self._clearable())
        self._header.show_clearable(clearable, is_offered=self._can_review)
        self._actions.get("clear_commitment").setEnabled(clearable > 0)
        self._allow_decisions()

    def _allow_decisions(self) -> None:
        box = self._current
        self._actions.get("clear_section").setEnabled(box is not None and box.can_be_cleared)
        self._actions.get("return_section").setEnabled(box is not None and box.can_be_returned)
        self._actions.get("comment").setEnabled(box is not None)

    def _ask_for_comment(self) -> None:
        selected = self._current.selected() if self._current else None
        if selected is not None:
            self.comment_wanted.emit(selected)

    def _on_thread_wanted(self, box: SectionBox, thread: str) -> None:
        if box.ref is not None:
            self._on_entered(box)
            self.threads_wanted.emit(box.ref, thread)

    def _on_entered(self, box: SectionBox) -> None:
        self._be_current(box)
        self._reveal_cursor()
        if box.ref is not None:
            self.section_entered.emit(box.ref)

    def _on_left(self) -> None:
        self._undo.separate()

    def _on_tabbed(self, box: SectionBox, by: int) -> None:
        boxes = self.boxes
        index = boxes.index(box) + by
        if 0 <= index < len(boxes):
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            boxes[index].text.setFocus(reason)
        else:
            self.focusNextPrevChild(by > 0)

    def _on_step_chosen(self, index: int) -> None:
        box = self._boxes[index]
        box.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._cards.bring_to_top(box)

    def _reveal_cursor(self) -> None:
        if self._current is not None:
            text = self._current.text
            self._cards.reveal(text.viewport(), text.cursorRect())
