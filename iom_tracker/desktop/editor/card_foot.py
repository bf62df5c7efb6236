"""What headquarters can decide about the text of a card: clear it, or return it with a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from iom_tracker.desktop.editor.card_line import link_button
from iom_tracker.desktop.editor.review_words import can_be_cleared, can_be_returned, why_not_cleared
from iom_tracker.desktop.page_facts import SectionFacts
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


class CardFoot(QWidget):
    """A line below the text; hidden at offices, and where there is nothing to decide about.

    Signals:
        clear_wanted, return_wanted: a button was pressed.
    """

    clear_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardFoot")
        self._reason = QLabel()
        self._reason.setObjectName("cardReason")
        self._reason.setProperty("tone", "muted")
        self._reason.setWordWrap(True)
        self._return = link_button("cardReturn", self.tr("Return…"))
        self._return.clicked.connect(self.return_wanted)
        self._clear = link_button("cardClear", self.tr("Clear"))
        self._clear.clicked.connect(self.clear_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._reason, 1)
        row.addWidget(self._return)
        row.addWidget(self._clear)
        self.hide()

    def show_facts(self, status: SectionStatus, facts: SectionFacts, *, can_review: bool) -> None:
        """Offer what can be decided now, and say why something cannot."""
        is_shown = can_review and facts.review is not None and can_be_returned(status) and not status.is_retired
        self.setVisible(is_shown)
        if not is_shown or facts.review is None:
            return
        is_cleared = status.state is SectionState.CLEARED
        self._reason.setText(why_not_cleared(status, facts.review))
        self._clear.setVisible(not is_cleared)
        self._clear.setEnabled(can_be_cleared(status, facts.review))
        self._clear.setToolTip(self._reason.text() or self.tr("Clear this text as it stands"))
        self._return.setToolTip(
            self.tr("Take the clearance back, with a note that says why")
            if is_cleared
            else self.tr("Send this text back, with a note that says why")
        )
