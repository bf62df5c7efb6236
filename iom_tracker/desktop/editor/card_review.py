"""What a card says of headquarters' decision about its text, and of a newer text that lies below a draft."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.card_line import CardLine
from iom_tracker.desktop.editor.review_words import judgement, overtaken
from iom_tracker.desktop.page_facts import SectionFacts
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


class CardReview(QWidget):
    """A few lines above the text; takes no room while there is nothing to say.

    Signals:
        changes_wanted: the person wants to see what was changed since the text was cleared.
        theirs_wanted: the person wants to see the newer text below their draft.
    """

    changes_wanted = Signal()
    theirs_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judgement = CardLine(theme, "cardJudgement")
        self._changes = self._judgement.add_button("cardChanges", self.tr("What changed"))
        self._changes.clicked.connect(self.changes_wanted)
        self._overtaken = CardLine(theme, "cardOvertaken")
        self._theirs = self._overtaken.add_button("cardTheirs", self.tr("Show theirs"))
        self._theirs.clicked.connect(self.theirs_wanted)
        self._carried = CardLine(theme, "cardCarried")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._judgement)
        column.addWidget(self._overtaken)
        column.addWidget(self._carried)
        self.hide()

    def show_facts(self, status: SectionStatus, facts: SectionFacts, *, is_overtaken: bool, is_office: bool) -> None:
        """Show where a section stands now, as far as it was read what was decided about it."""
        said = judgement(status, facts.review, is_office=is_office) if facts.review else None
        self._judgement.setVisible(said is not None)
        if said is not None and facts.review is not None:
            self._judgement.say(said.tone, said.drawing, said.words)
            self._changes.setVisible(status.state is SectionState.CHANGED and bool(facts.review.changes))
        is_overtaken = is_overtaken and status.state is not SectionState.CONFLICT
        self._overtaken.setVisible(is_overtaken)
        if is_overtaken:
            below = overtaken(is_office=is_office)
            self._overtaken.say(below.tone, below.drawing, below.words)
        self._show_if_any()

    def show_carried(self, year: int | None) -> None:
        """Say that the text is the one of the year before, word for word; None where it is not."""
        self._carried.setVisible(year is not None)
        if year is not None:
            words = self.tr("Carried over from {year} unchanged.").format(year=year)
            self._carried.say("text_muted", "history", words)
        self._show_if_any()

    def _show_if_any(self) -> None:
        lines = (self._judgement, self._overtaken, self._carried)
        self.setVisible(any(not line.isHidden() for line in lines))
