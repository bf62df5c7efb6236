"""The line at the foot of the page that accounts for every word of the document."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.document_words import account_words
from iom_tracker.desktop.cleared.words import tr
from iom_tracker.domain.proposals import Proposals


class AccountLine(QFrame):
    """Says where the words went, and offers what there is to look at besides.

    Signals:
        left_over_wanted: that is to be shown.
    """

    left_over_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountLine")
        self._words = ElidedLabel()
        self._words.setObjectName("wordAccount")
        self._words.setProperty("tone", "muted")
        self._left_over = QPushButton()
        self._left_over.setObjectName("showLeftOver")
        self._left_over.setProperty("role", "link")
        self._left_over.clicked.connect(self.left_over_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 18, 4)
        row.setSpacing(8)
        row.addWidget(IconSign(theme, "sheet", "text_muted", 14))
        row.addWidget(self._words, 1)
        row.addWidget(self._left_over)

    def show_document(self, proposals: Proposals | None) -> None:
        """Account for a document; None hides the line."""
        self.setVisible(proposals is not None)
        if proposals is None:
            return
        self._words.show_text(account_words(proposals.words))
        within = len(proposals.cautions) + len(proposals.disagreements)
        outside = len(proposals.not_placed) + len(proposals.comments) + len(proposals.differences)
        count = within + outside
        self._left_over.setVisible(bool(count))
        self._left_over.setText(with_number(tr("To look at ({n})…"), count))
