"""What a report from elsewhere prints otherwise than it is here, and the tick that takes it over."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.dialogs.choosing import TickBox
from iom_tracker.desktop.dialogs.printed_words import difference_words, take_over_words, tr
from iom_tracker.domain.importing import CatalogueDifference, TakeOver

_LEAST: Final = 48  # pixels


class PrintedBox(QWidget):
    """Hides itself where nothing is printed otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = LeadingLabel("legacyPrintedTitle")
        self._title.setProperty("tone", "heading")
        self._text = QPlainTextEdit()
        self._text.setObjectName("legacyPrinted")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(_LEAST)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._tick = TickBox(tr("&Take this over as it is printed"))
        self._tick.setObjectName("legacyAsPrinted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self._text, self._tick):
            column.addWidget(widget)
        column.setStretchFactor(self._text, 1)

    @property
    def is_wished(self) -> bool:
        """Whether a person wants it to be taken over."""
        return self._tick.isChecked()

    def show_differences(self, differences: Sequence[CatalogueDifference], take_over: TakeOver) -> None:
        """Show what is printed otherwise; where a person has a choice, with a tick."""
        is_open = take_over is TakeOver.NOT_ASKED and bool(differences)
        words = tr("Printed otherwise than here") if is_open else take_over_words(take_over)
        self._title.setText(words)
        self._text.setAccessibleName(words)
        self._text.setPlainText("\n\n".join(map(difference_words, differences)))
        self._tick.setVisible(is_open)
        self._tick.setChecked(self._tick.isChecked() and is_open)
        self.setVisible(bool(differences))
