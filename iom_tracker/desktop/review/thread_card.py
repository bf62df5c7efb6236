"""One thread of comments: what it is about, who said what, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.times import moment_words, short_day_words
from iom_tracker.desktop.review.note_box import NoteBox
from iom_tracker.domain.comment import Comment

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_review import ThreadFound


class ThreadCard(QFrame):
    """Shows a thread.

    Signals:
        answered: str, what the person answers.
        answer_changed: str, what is written of an answer by now.
        settled: bool, whether the person says that it is resolved, or open again.
        passage_wanted: the person wants to see the words that it is about.
    """

    answered = Signal(str)
    answer_changed = Signal(str)
    settled = Signal(bool)
    passage_wanted = Signal()

    def __init__(self, theme: Theme, found: "ThreadFound", *, half_written: str, can_write: bool) -> None:
        super().__init__()
        self.setObjectName("thread")
        self.setProperty("box", "plain")
        self._found = found
        self.thread_id = found.thread.id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 8)
        self._column.setSpacing(6)
        self._show_passage()
        for comment, name in zip(found.thread.comments, found.names, strict=True):
            self._show_comment(comment, name)
        if can_write:
            self._offer(theme, half_written)
        elif found.thread.is_resolved:
            self._column.addWidget(_muted("threadResolved", self.tr("Resolved")))

    def point_at(self, is_pointed: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show that this is the thread whose words were clicked, or no longer."""
        self.setProperty("pointed", "true" if is_pointed else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def begin_answer(self) -> None:
        """Let the person write an answer."""
        self._answer.show()
        self._answer.focus()

    def _show_passage(self) -> None:
        passage = self._found.thread.passage
        if passage is None:
            self._column.addWidget(_muted("threadAbout", self.tr("About the whole section")))
            return
        words = self.tr("“{words}”").format(words=" ".join(passage.quote.split()))
        if self._found.place is None:
            gone = self.tr("{words} – these words are no longer in the published text").format(words=words)
            self._column.addWidget(_muted("threadGone", gone))
            return
        quote = QPushButton()
        quote.setObjectName("threadQuote")
        quote.setToolTip(self.tr("Show these words in the text"))
        quote.setAccessibleName(self.tr("Show in the text: {words}").format(words=words))
        quote.clicked.connect(self.passage_wanted)
        inside = QHBoxLayout(quote)
        inside.setContentsMargins(9, 3, 6, 3)
        label = ElidedLabel(words)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(label)
        quote.setMinimumHeight(label.sizeHint().height() + 8)
        self._column.addWidget(quote)

    def _show_comment(self, comment: Comment, name: str) -> None:
        who = ElidedLabel(name)
        who.setObjectName("commentName")
        when = QLabel(short_day_words(comment.time))
        when.setToolTip(moment_words(comment.time))
        when.setObjectName("commentTime")
        when.setProperty("tone", "muted")
        line = QHBoxLayout()
        line.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(8)
        line.addWidget(who, 1)
        line.addWidget(when)
        text = LeadingLabel("commentText")
        text.setText(comment.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addLayout(line)
        self._column.addWidget(text)

    def _offer(self, theme: Theme, half_written: str) -> None:
        self._answer = NoteBox("answerText", self.tr("Answer…"), self.tr("Answer"), can_give_up=True)
        self._answer.show_text(half_written)
        self._answer.said.connect(self.answered)
        self._answer.changed.connect(self.answer_changed)
        self._answer.given_up.connect(self._answer.hide)
        is_resolved = self._found.thread.is_resolved
        answer = _link("threadAnswer", self.tr("Answer"))
        answer.clicked.connect(self.begin_answer)
        settle = _link("threadSettle", self.tr("Reopen") if is_resolved else self.tr("Resolve"))
        settle.setIcon(icon("rotate-ccw" if is_resolved else "check", theme, "accent"))
        settle.clicked.connect(lambda: self.settled.emit(not is_resolved))
        row = QHBoxLayout()
        row.setSpacing(4)
        if is_resolved:
            row.addWidget(_muted("threadResolved", self.tr("Resolved")))
        row.addStretch(1)
        row.addWidget(answer)
        row.addWidget(settle)
        self._column.addWidget(self._answer)
        self._answer.setVisible(bool(half_written))
        self._column.addLayout(row)


def _muted(name: str, words: str) -> LeadingLabel:
    label = LeadingLabel(name)
    label.setProperty("tone", "muted")
    label.setText(words)
    return label


def _link(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "link")
    return button
