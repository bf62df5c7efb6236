"""The texts of a section beside each other: as exported, as it stands here, as it came back, and the comments on it."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.comment_list import CommentList
from iom_tracker.desktop.cleared.marked_view import MarkedView
from iom_tracker.desktop.cleared.sitting import Entry
from iom_tracker.desktop.cleared.text_pane import TextPane
from iom_tracker.desktop.cleared.words import tr
from iom_tracker.desktop.conflicts.version_text import VersionText
from iom_tracker.domain.comparison import compare
from iom_tracker.domain.marked_text import unmarked
from iom_tracker.domain.proposal import Proposal
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.shown_changes import shown_changes

_SHARES: Final = (30, 30, 40, 22)


class TextRow(QSplitter):
    """Shows only the texts that there are; where nothing was changed here since the export, both are one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("clearedTexts")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(10)
        self.cleared = MarkedView(theme)
        self._exported_text, self._now_text, self._comments = VersionText(theme), VersionText(theme), CommentList()
        self._exported_text.setObjectName("exportedText")
        self._now_text.setObjectName("nowText")
        self._exported = TextPane(theme, "exportedPane", "file-output", self._exported_text)
        self._now = TextPane(theme, "nowPane", "file-text", self._now_text)
        self._back = TextPane(theme, "clearedPane", "file-input", self.cleared)
        self._beside = TextPane(theme, "commentsPane", "messages-square", self._comments)
        for pane, share in zip((self._exported, self._now, self._back, self._beside), _SHARES, strict=True):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, share)
        self.setSizes([share * 10 for share in _SHARES])
        self._exported_differs = False
        self.cleared.change_shown.connect(self._back.show_byline)

    @property
    def has_exported(self) -> bool:
        """Whether the exported text is another than the one that stands here."""
        return self._exported_differs

    def show_entry(self, entry: Entry, authors: Sequence[str]) -> None:
        """Show the texts of another section."""
        proposal = entry.proposal
        self._exported_differs = proposal.exported is not None and proposal.now != (proposal.exported,)
        self._show_exported(proposal)
        self._show_now(proposal)
        self._show_cleared(proposal, authors)
        self._comments.show_comments(proposal.comments)
        count = len(proposal.comments)
        words = tr("1 comment") if count == 1 else with_number(tr("{n} comments"), count)
        self._beside.show_head(words, tr("Taken in as you decide"))
        self._beside.show_notice("")
        self._beside.setVisible(bool(count))

    def show_exported(self, is_shown: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show or hide the exported text, where it is a text of its own."""
        self._exported.setVisible(is_shown and self._exported_differs)

    def _show_exported(self, proposal: Proposal) -> None:
        self._exported.show_head(tr("As exported"), tr("What went out"))
        self._exported.show_notice("")
        self._exported_text.show_body(proposal.exported or RichText(()))

    def _show_now(self, proposal: Proposal) -> None:
        exported = proposal.exported
        if not self._exported_differs:
            self._now.show_head(tr("Here now"), tr("As it was exported") if exported is not None else "")
        else:
            self._now.show_head(tr("Here now"), tr("Changed since the export"))
        several = tr("Several texts stand here; they are shown one after the other.")
        nothing = tr("Nothing stands here.")
        self._now.show_notice(several if len(proposal.now) > 1 else "" if proposal.now else nothing)
        body = RichText(tuple(chain.from_iterable(text.blocks for text in proposal.now)))
        if self._exported_differs and exported is not None and len(proposal.now) == 1:
            self._now_text.show_changes(compare(exported, body))
        else:
            self._now_text.show_body(body)
        self._now.setVisible(bool(proposal.now) or proposal.cleared is None)

    def _show_cleared(self, proposal: Proposal, authors: Sequence[str]) -> None:
        text = proposal.cleared
        self._back.setVisible(text is not None)
        if text is None:
            self.cleared.show_changes((), authors)
            return
        self.cleared.show_changes(shown_changes(proposal.marked or unmarked(text), proposal.exported), authors)
        count = len(self.cleared.changes)
        words = tr("1 change (F8)") if count == 1 else with_number(tr("{n} changes (F8 goes to the next)"), count)
        self._back.show_head(tr("As it came back"), words if count else tr("Without any change"))
        self._back.show_notice("")
