"""The card of one section: its question, how long the answer is, where it stands, and the text itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import number as in_figures
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.word_meter import WordMeter
from iom_tracker.desktop.editor.autosave import Autosave
from iom_tracker.desktop.editor.card_foot import CardFoot
from iom_tracker.desktop.editor.card_notice import CardNotice
from iom_tracker.desktop.editor.card_review import CardReview
from iom_tracker.desktop.editor.comment_count import CommentCount
from iom_tracker.desktop.editor.edit import Beside, SectionEdit, Selected
from iom_tracker.desktop.editor.passages import Passages
from iom_tracker.desktop.editor.recalled_steps import RecalledSteps
from iom_tracker.desktop.editor.review_words import can_be_cleared, can_be_returned, open_threads, why_left
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.editor.state_chip import StateChip
from iom_tracker.desktop.page_facts import UNKNOWN, PageFacts, SectionFacts
from iom_tracker.desktop.textbox.text_conversion import replace_text
from iom_tracker.domain.cycle import Question
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.section import SectionContent, SectionStatus, lies_on_older
from iom_tracker.domain.state import SectionState
from iom_tracker.domain.word_count import count_body


class SectionBox(QFrame):
    """A card that is used again for the same question of the next commitment.

    Signals:
        edited: SectionEdit, when what was typed is due to be kept.
        entered: the text got the focus.
        resolve_wanted: the person wants to decide between the texts that stand beside each other here.
        accepted: the person has read what was merged automatically, and it is right.
        clear_wanted, return_wanted: headquarters has decided about the published text.
        changes_wanted: the person wants to see what was changed since clearance.
        theirs_wanted: Beside, the draft and the newer text below it.
        threads_wanted: the person wants to read the comments.
        thread_wanted: str, the thread whose words were clicked.
    """

    edited = Signal(object)
    entered = Signal()
    resolve_wanted = Signal()
    accepted = Signal()
    clear_wanted = Signal()
    return_wanted = Signal()
    changes_wanted = Signal()
    theirs_wanted = Signal(object)
    threads_wanted = Signal()
    thread_wanted = Signal(str)

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: SectionStatus | None = None
        self._based_on: tuple[RevisionId, ...] = ()
        self._kept: RichText = EMPTY
        self._awaits_status = False
        self._is_read_only = False
        self._facts: SectionFacts = UNKNOWN
        self._can_review = self._is_office = False
        self._published: tuple[RichText, ...] = ()
        self._seen: tuple[RevisionId, ...] = ()
        self._autosave = Autosave(self)
        self._make_widgets(theme, number)
        self._lay_out()
        self._connect()

    @property
    def ref(self) -> SectionRef | None:
        """The section that is shown; None before the first one."""
        return self._status.ref if self._status else None

    @property
    def seen(self) -> tuple[RevisionId, ...]:
        """The heads whose text was shown."""
        return self._seen

    @property
    def is_theirs(self) -> bool:
        """Whether headquarters sent the text that is published here."""
        return self._status is not None and self._facts.is_from_headquarters(self._status)

    @property
    def can_be_cleared(self) -> bool:
        """Whether headquarters can clear the text now."""
        review = self._facts.review
        is_read = self._can_review and not self.is_unsaved and not self._awaits_status
        return bool(is_read and self._status and review and can_be_cleared(self._status, review))

    @property
    def why_left(self) -> str:
        """Why the text is left as it is where all of the page are cleared; empty where it is not, or is done."""
        return why_left(self._status, self._facts.review) if self._status and self._facts.review else ""

    @property
    def can_be_returned(self) -> bool:
        """Whether headquarters can return the text now."""
        return bool(self._can_review and self._status and can_be_returned(self._status))

    @property
    def is_unsaved(self) -> bool:
        """Whether something was typed that was not yet given out."""
        return self._autosave.is_waiting

    @property
    def words(self) -> int:
        """The number of words in the box."""
        return count_body(self.text.body())

    def show_section(
        self, content: SectionContent, question: Question, facts: PageFacts, *, is_read_only: bool
    ) -> bool:
        """Show a section; say whether what was done to the text before can no longer be undone.

        A text that is shown already stays untouched, and with it the cursor and what can be undone. So does text that
        is not known to be kept yet: the contents were read before it was, and it builds on what was shown before.
        """
        is_newer = self.ref == content.status.ref and (self.is_unsaved or self._awaits_status)
        is_same = is_newer or (self.ref == content.status.ref and self.text.body() == content.shown)
        self.flush()
        if not is_newer:
            self._based_on = content.based_on
        self._question.setText(content.heading)
        self.text.setAccessibleName(content.heading)
        self.text.set_hint(question.guidance)
        self._is_read_only = is_read_only
        self._facts = facts.of(content.status.ref)
        self._can_review, self._is_office = facts.can_review, facts.is_office
        self._published, self._seen = content.published, content.status.heads
        was_locked, is_locked = self.text.isReadOnly(), is_read_only or content.status.state is SectionState.CONFLICT
        self.text.lock(is_locked)
        if not is_same:
            self._kept = content.shown
            self.text.fill(content.shown)
        self.show_status(content.status)
        self._show_threads()
        self._recalled.show_last_year(self._facts.last_year)
        self._show_carried()
        self._awaits_status = is_newer
        return not is_same or (is_locked and not was_locked)

    def forget(self) -> None:
        """Forget the section, whose workspace was left; nothing can be typed until another is shown."""
        self._autosave.stop()
        self._status, self._awaits_status = None, False
        self.text.lock(True)

    def show_status(self, status: SectionStatus) -> None:
        """Show where the section stands now. The text is left alone, and so is what it builds on."""
        self._status = status
        self._awaits_status = False
        self._chip.show_status(status, is_theirs=self.is_theirs)
        self._notice.show_status(status, self._facts.authors, can_decide=not self._is_read_only)
        is_overtaken = lies_on_older(status, self._based_on)
        self._review.show_facts(status, self._facts, is_overtaken=is_overtaken, is_office=self._is_office)
        self._foot.show_facts(status, self._facts, can_review=self._can_review)
        self._meter.show_count(self.words, status.cap)

    def build_on(self, heads: tuple[RevisionId, ...]) -> None:
        """Let what is typed next build on what was published of the text in the box."""
        self._based_on = heads

    def selected(self) -> Selected | None:
        """Return the section with the words of it that are selected; None before the first section."""
        if self.ref is None:
            return None
        passage = self.passages.selected()
        stands = any(passage and passage.find(body.plain) for body in self._published)
        return Selected(self.ref, passage, is_published=stands or passage is None)

    def flush(self) -> None:
        """Give out at once what was typed and not yet given out."""
        self._autosave.flush()

    def restore(self, body: RichText) -> None:
        """Put an earlier text in place of the one in the box and give it out at once; undone in one step."""
        self.flush()
        if body == self.text.body():
            return
        replace_text(body, self.text.document())
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._autosave.stop()
        self._give_out(is_restored=True)

    def be_current(self, is_current: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show the ring of the card that has the cursor, or take it off."""
        if bool(self.property("cardFocused")) != is_current:
            self.setProperty("cardFocused", is_current)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the text, wherever on the card the person clicks."""
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)

    def _make_widgets(self, theme: Theme, number: int) -> None:
        self.setObjectName("card")
        self.setProperty("cardFocused", False)
        self._number = QLabel(in_figures(number))
        self._number.setObjectName("cardNumber")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._question = LeadingLabel("cardQuestion")
        self._meter = WordMeter(theme)
        self._chip = StateChip(theme)
        self._comments = CommentCount(theme)
        self._notice = CardNotice(theme)
        self._review = CardReview(theme)
        self._recalled = RecalledSteps(theme)
        self._foot = CardFoot()
        self.text = SectionText()
        self.passages = Passages(theme, self.text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._question, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._comments, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self._review)
        column.addWidget(self._recalled)
        column.addWidget(self.text)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text_changed)
        self.text.entered.connect(self.entered)
        self.text.left.connect(self._on_left)
        self._notice.resolve_wanted.connect(self.resolve_wanted)
        self._notice.accepted.connect(self.accepted)
        self._foot.clear_wanted.connect(self.clear_wanted)
        self._foot.return_wanted.connect(self.return_wanted)
        self._review.changes_wanted.connect(self.changes_wanted)
        self._review.theirs_wanted.connect(self._on_theirs_wanted)
        self._comments.clicked.connect(self.threads_wanted)
        self.passages.pressed.connect(self.thread_wanted)
        self._autosave.due.connect(self._on_due)

    def _show_threads(self) -> None:
        review = self._facts.review
        self.passages.show_threads(review.threads if review else ())
        self._comments.show_count(open_threads(review))

    def _show_carried(self) -> None:
        """Say whether the text as it stands here is one of the year before, word for word."""
        before = self._facts.last_year
        said = [each.body for each in before.continued] if before else []
        is_carried = bool(said) and self.text.body() in said
        self._review.show_carried(before.year if before and is_carried else None)

    def _on_theirs_wanted(self) -> None:
        if self.ref is not None and self._published:
            self.theirs_wanted.emit(Beside(self.ref, self.text.body(), self._published[0]))

    def _on_text_changed(self) -> None:
        self._autosave.touch()
        if self._status is not None:
            self._meter.show_count(self.words, self._status.cap)
            self._show_carried()

    def _on_left(self) -> None:
        self.flush()

    def _on_due(self) -> None:
        self._give_out()

    def _give_out(self, *, is_restored: bool = False) -> None:
        body = self.text.body()
        if self._status is not None and body != self._kept:
            self._kept = body
            self._awaits_status = True
            self.edited.emit(SectionEdit(self._status.ref, body, self._based_on, is_restored))
