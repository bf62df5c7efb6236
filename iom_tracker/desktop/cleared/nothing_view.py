"""What the page shows when there is nothing to decide: no document, one that is decided, or one that is unreadable."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.finished_list import FinishedList
from iom_tracker.desktop.cleared.words import tr

_SIGN: Final = 56


class NothingView(QWidget):
    """Says so, and offers what can be done next.

    Signals:
        import_wanted, conflicts_wanted, drop_wanted, left.
        again_wanted: what was rejected is to be decided anew.
        finished_wanted: int, a document that was decided is to be read.
    """

    import_wanted = Signal()
    conflicts_wanted = Signal()
    drop_wanted = Signal()
    left = Signal()
    again_wanted = Signal()
    finished_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nothingCleared")
        self._sign = IconSign(theme, "file-input", "text_muted", _SIGN)
        self._title = self._label("nothingTitle")
        self._words = self._label("nothingWords")
        self._words.setProperty("tone", "muted")
        self._buttons = {
            "chooseConflicts": (QPushButton(tr("Choose between the texts")), self.conflicts_wanted),
            "importDocument": (QPushButton(tr("Import report…")), self.import_wanted),
            "dropUnreadable": (QPushButton(tr("Let go of the document")), self.drop_wanted),
            "leaveCleared": (QPushButton(tr("Back to writing")), self.left),
            "reopenRejected": (QPushButton(), self.again_wanted),
        }
        self._finished = FinishedList()
        self._finished.chosen.connect(self.finished_wanted)
        self._lay_out()

    def show_none(self, finished: Sequence[tuple[int, str]] = (), *, can_import: bool) -> None:
        """Say that no document waits.

        Args:
            finished: documents that were decided and can still be read.
        """
        text = tr(
            "A report that comes back from Word is read here section by section, and nothing changes until you say so."
        )
        self._show("file-input", "text_muted", tr("No document from Word waits"), text)
        self._offer("leaveCleared", *(("importDocument",) if can_import else ()))
        self._finished.show_documents(finished)

    def show_finished(self, document: str, words: str, *, has_conflicts: bool, rejected: int = 0) -> None:
        """Say that everything is decided.

        Args:
            rejected: how many sections can be decided anew.
        """
        self._show("circle-check", "success", tr("{name} is decided").format(name=document), words)
        again, _ = self._buttons["reopenRejected"]
        again.setText(with_number(tr("Look again at what was rejected ({n})"), rejected))
        more = (("chooseConflicts",) if has_conflicts else ()), (("reopenRejected",) if rejected else ())
        self._offer("leaveCleared", *chain.from_iterable(more))

    def show_unreadable(self, document: str, reason: str) -> None:
        """Say why a document that was kept cannot be gone on with."""
        self._show("circle-alert", "warning", tr("{name} cannot be read any more").format(name=document), reason)
        self._offer("leaveCleared", "dropUnreadable")

    def focus(self) -> None:
        """Give the keyboard to the first thing that can be done."""
        shown = [button for button, _ in self._buttons.values() if not button.isHidden()]
        shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, icon: str, token: str, title: str, words: str) -> None:
        self._sign.show_icon(icon, token)
        self._title.setText(title)
        self._words.setText(words)
        self._finished.show_documents(())

    def _offer(self, *names: str) -> None:
        shown = [name for name in self._buttons if name in names]
        for name, (button, _) in self._buttons.items():
            button.setVisible(name in shown)
            button.setProperty("role", "primary" if shown and name == shown[0] else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for name, (button, signal) in self._buttons.items():
            button.setObjectName(name)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 0, 40, 0)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(10)
        column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(self._finished)
        column.addStretch(3)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
