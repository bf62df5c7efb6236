"""The comments on a section as they came with the document, beside its text."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.desktop.cleared.words import author_words, tr
from iom_tracker.domain.reading import ReadComment

_REPLY: Final = 12


class CommentList(QScrollArea):
    """Shows threads one under the other; they come into the workspace with the decision about their section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clearedComments")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_comments(self, comments: Sequence[ReadComment]) -> None:
        """Show the comments of another section."""
        inside = QWidget()
        inside.setObjectName("clearedCommentsInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for comment in comments:
            column.addWidget(_thread(comment))
        column.addStretch(1)
        self.setWidget(inside)


def _thread(comment: ReadComment) -> QFrame:
    card = QFrame()
    card.setObjectName("clearedThread")
    column = QVBoxLayout(card)
    column.setContentsMargins(9, 6, 9, 6)
    column.setSpacing(3)
    if comment.quote.strip():
        quote = ElidedLabel(tr("“{words}”").format(words=" ".join(comment.quote.split())))
        quote.setObjectName("clearedQuote")
        column.addWidget(quote)
    _add(column, comment, 0)
    for reply in comment.replies:
        _add(column, reply, _REPLY)
    if comment.is_resolved:
        column.addWidget(_label("clearedResolved", tr("Resolved in the document"), tone="muted"))
    return card


def _add(column: QVBoxLayout, comment: ReadComment, indent: int) -> None:
    who = ElidedLabel(author_words(comment.author))
    who.setObjectName("commentName")
    lines = QVBoxLayout()
    lines.setContentsMargins(indent, 2, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(who)
    if comment.time:  # below the name, to which a narrow card leaves no room beside it
        when = ElidedLabel(moment_words(comment.time))
        when.setObjectName("commentTime")
        when.setProperty("tone", "muted")
        lines.addWidget(when)
    text = _label("clearedCommentText", comment.text)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text.setContentsMargins(indent, 0, 0, 0)
    column.addLayout(lines)
    column.addWidget(text)


def _label(name: str, words: str, *, tone: str = "") -> LeadingLabel:
    label = LeadingLabel(name)
    label.setText(words)
    if tone:
        label.setProperty("tone", tone)
    return label
