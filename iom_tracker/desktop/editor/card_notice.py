"""What a card says above its text when a person must decide or read, with a button to do so."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.card_line import CardLine
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


class CardNotice(CardLine):
    """Hidden while there is nothing to say.

    Signals:
        resolve_wanted: the person wants to decide between the texts.
        accepted: the person has read the text that was merged automatically, and it is right.
    """

    resolve_wanted = Signal()
    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "cardNotice", parent)
        self._resolve = self.add_button("cardResolve", self.tr("Resolve…"))
        self._accept = self.add_button("cardAccept", self.tr("Looks right"))
        self._resolve.clicked.connect(self.resolve_wanted)
        self._accept.clicked.connect(self.accepted)

    def show_status(self, status: SectionStatus, authors: Sequence[str], *, can_decide: bool) -> None:
        """Say what is to be done about a section, if anything, and offer to do it where that can be done.

        A draft on top of a merged text shows that somebody has read it.
        """
        is_conflict = status.state is SectionState.CONFLICT
        is_unread = status.is_automatic and not is_conflict and not status.has_draft
        self.setVisible(is_conflict or is_unread)
        self._resolve.setVisible(is_conflict and can_decide)
        self._accept.setVisible(is_unread and can_decide)
        if is_conflict:
            self.say("danger", "triangle-alert", self._conflict_words(len(status.heads), authors))
        elif is_unread:
            self.say("warning", "git-merge", self._merge_words(authors))

    def _conflict_words(self, texts: int, authors: Sequence[str]) -> str:
        until = self.tr("Until one is chosen, they can only be read.")
        if not authors:
            return with_number(self.tr("{n} texts stand beside each other here. {until}"), texts, until=until)
        words = self.tr("{n} texts stand beside each other here, by {names}. {until}")
        return with_number(words, texts, names=_listed(authors), until=until)

    def _merge_words(self, authors: Sequence[str]) -> str:
        if not authors:
            return self.tr("Merged automatically, please read.")
        return self.tr("Merged automatically from {names}, please read.").format(names=_listed(authors))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(names))
