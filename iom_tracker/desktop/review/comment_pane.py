"""The comments on the section that has the cursor, and a box for a new one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.edit import Selected
from iom_tracker.desktop.review.half_written import HalfWritten
from iom_tracker.desktop.review.note_box import NoteBox
from iom_tracker.desktop.review.thread_card import ThreadCard
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.passage import Passage

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_review import SectionReview, ThreadFound


class CommentPane(QWidget):
    """Threads above, the new comment below.

    Signals:
        comment_wanted: SectionRef, str, Passage or None for the whole section.
        answer_wanted: SectionRef, str (thread), str.
        settle_wanted: SectionRef, str (thread), bool, whether it is resolved.
        passage_wanted: SectionRef, str (thread) whose words a person wants to see.
    """

    comment_wanted = Signal(object, str, object)
    answer_wanted = Signal(object, str, str)
    settle_wanted = Signal(object, str, bool)
    passage_wanted = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commentPane")
        self._theme = theme
        self._ref: SectionRef | None = None
        self._threads: tuple[ThreadFound, ...] = ()
        self._can_write = False
        self._pointed = ""
        self._cards: list[ThreadCard] = []
        self._half_written = HalfWritten()
        self._make_widgets()
        self._lay_out()
        self._connect()

    @property
    def cards(self) -> tuple[ThreadCard, ...]:
        """The threads that are shown, in order."""
        return tuple(self._cards)

    def show_section(self, ref: SectionRef, review: "SectionReview | None", *, can_write: bool) -> None:
        """Show the comments on a section; shown again with the same ones, nothing moves."""
        threads = review.threads if review else ()
        if (ref, threads, can_write) == (self._ref, self._threads, self._can_write):
            return
        if ref != self._ref:
            self._pointed = ""
        self._ref, self._threads, self._can_write = ref, threads, can_write
        self._fill()
        self._show_new()

    def begin(self, selected: Selected) -> None:
        """Let the person write a comment on words that they selected, or on the whole section."""
        if selected.passage is not None and selected.is_published:
            self._half_written.point(selected.ref, selected.passage)
        self._show_new(is_unpublished=selected.passage is not None and not selected.is_published)
        self._new.focus()

    def point_at(self, thread: str) -> None:
        """Show a thread, also a resolved one; empty for the first that there is."""
        self._pointed = thread
        if any(found.thread.id == thread and found.thread.is_resolved for found in self._threads):
            self._resolved.setChecked(True)
        for card in self._cards:
            card.point_at(card.thread_id == thread)
            if card.thread_id == thread:
                QTimer.singleShot(0, card, partial(self._scroll.ensureWidgetVisible, card))

    def note_kept(self) -> None:
        """Take what was said first out of its box: it stands in its thread by now."""
        self._half_written.note_kept()
        self._show_new()
        self._fill()

    def note_refused(self) -> None:
        """Keep what could not be said."""
        self._half_written.note_refused()

    def forget(self) -> None:
        """Forget the workspace."""
        self._ref, self._threads = None, ()
        self._half_written.clear()
        self._fill()

    def _make_widgets(self) -> None:
        self._nothing = _muted("noComments")
        self._resolved = QPushButton()
        self._resolved.setObjectName("showResolved")
        self._resolved.setProperty("role", "link")
        self._resolved.setCheckable(True)
        self._about = _muted("commentAbout")
        self._whole = QPushButton(self.tr("Whole section"))
        self._whole.setObjectName("commentWhole")
        self._whole.setProperty("role", "link")
        self._whole.setToolTip(self.tr("Let the comment be about the whole section"))
        self._new = NoteBox("commentText", self.tr("New comment…"), self.tr("Comment"))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("sidePanelInside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._resolved, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        about = QHBoxLayout()
        about.setSpacing(4)
        about.addWidget(self._about, 1)
        about.addWidget(self._whole)
        self._foot = QFrame()
        self._foot.setObjectName("commentFoot")
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(6)
        below.addLayout(about)
        below.addWidget(self._new)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot)

    def _connect(self) -> None:
        self._resolved.toggled.connect(self._fill)
        self._whole.clicked.connect(self._on_whole_wanted)
        self._new.changed.connect(self._on_changed)
        self._new.said.connect(self._on_said)

    def _fill(self) -> None:
        """Show a card for each thread; the cards themselves never change."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        is_whole = self._resolved.isChecked()
        shown = [found for found in self._threads if is_whole or not found.thread.is_resolved]
        self._cards = [self._card(self._ref, found) for found in shown] if self._ref else []
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)
            card.show()  # Qt would show it with the next round of events only
        self._tell_resolved()
        self._nothing.setVisible(not self._cards)
        self._nothing.setText(self._nothing_words())

    def _card(self, ref: SectionRef, found: "ThreadFound") -> ThreadCard:
        """Return a card that knows its section: it may outlive what the pane shows by a moment."""
        thread = found.thread.id
        half = self._half_written.text(ref, thread)
        card = ThreadCard(self._theme, found, half_written=half, can_write=self._can_write)
        card.answered.connect(partial(self._on_answered, ref, thread))
        card.answer_changed.connect(partial(self._on_answer_changed, ref, thread))
        card.settled.connect(partial(self._on_settled, ref, thread))
        card.passage_wanted.connect(partial(self._on_passage_wanted, ref, thread))
        card.point_at(thread == self._pointed)
        return card

    def _tell_resolved(self) -> None:
        count = sum(found.thread.is_resolved for found in self._threads)
        words = self.tr("Hide resolved") if self._resolved.isChecked() else self.tr("Show resolved ({n})")
        self._resolved.setText(with_number(words, count))
        self._resolved.setVisible(count > 0)

    def _nothing_words(self) -> str:
        if not self._can_write:
            return self.tr("There are no open comments on this section.")
        return self.tr(
            "There are no open comments on this section. Select words in the text to comment on them, "
            "or write below about the whole section."
        )

    def _show_new(self, *, is_unpublished: bool = False) -> None:
        self._foot.setVisible(self._can_write and self._ref is not None)
        if self._ref is None:
            return
        self._new.show_text(self._half_written.text(self._ref))
        passage = self._half_written.passage(self._ref)
        self._whole.setVisible(passage is not None)
        self._about.setText(self._about_words(passage, is_unpublished=is_unpublished))

    def _about_words(self, passage: Passage | None, *, is_unpublished: bool) -> str:
        if passage is not None:
            return self.tr("About “{words}”").format(words=" ".join(passage.quote.split()))
        if is_unpublished:
            return self.tr("About the whole section: these words are not published yet, so others do not see them")
        return self.tr("About the whole section")

    def _on_whole_wanted(self) -> None:
        if self._ref is not None:
            self._half_written.point(self._ref, None)
            self._show_new()

    def _on_changed(self, text: str) -> None:
        if self._ref is not None:
            self._half_written.note(text, self._ref)

    def _on_said(self, text: str) -> None:
        if self._ref is not None:
            self._half_written.note_said(self._ref)
            self.comment_wanted.emit(self._ref, text, self._half_written.passage(self._ref))

    def _on_answer_changed(self, ref: SectionRef, thread: str, text: str) -> None:
        self._half_written.note(text, ref, thread)

    def _on_answered(self, ref: SectionRef, thread: str, text: str) -> None:
        self._half_written.note_said(ref, thread)
        self.answer_wanted.emit(ref, thread, text)

    def _on_settled(self, ref: SectionRef, thread: str, is_resolved: bool) -> None:  # noqa: FBT001 - a slot
        self._half_written.note_said()
        self.settle_wanted.emit(ref, thread, is_resolved)

    def _on_passage_wanted(self, ref: SectionRef, thread: str) -> None:
        self.passage_wanted.emit(ref, thread)


def _muted(name: str) -> LeadingLabel:
    label = LeadingLabel(name)
    label.setProperty("tone", "muted")
    return label
