"""A box in which a person writes a comment or an answer, and says it."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

_LINES: Final = 3
_ROOM: Final = 18  # of the frame and the margins of the text
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteBox(QWidget):
    """Says what was written by its button or by Ctrl+Enter; the text stays until it is known to be said.

    Signals:
        said: str.
        changed: str, what is written by now.
        given_up: the person wants the box to go; what they wrote is kept.
    """

    said = Signal(str)
    changed = Signal(str)
    given_up = Signal()

    def __init__(self, name: str, hint: str, button: str, *, can_give_up: bool = False) -> None:
        super().__init__()
        self._text = QPlainTextEdit()
        self._text.setObjectName(name)
        self._text.setPlaceholderText(hint)
        self._text.setAccessibleName(hint)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES + _ROOM)
        self._text.installEventFilter(self)
        self._text.textChanged.connect(self._on_text_changed)
        self._say = QPushButton(button)
        self._say.setObjectName(f"{name}Say")
        self._say.setProperty("role", "small")
        self._say.setToolTip(self.tr("Ctrl+Enter does so too"))
        self._say.clicked.connect(self._on_said)
        self._give_up = QPushButton(self.tr("Not now"))
        self._give_up.setObjectName(f"{name}GiveUp")
        self._give_up.setProperty("role", "link")
        self._give_up.clicked.connect(self.given_up)
        self._lay_out()
        self._give_up.setVisible(can_give_up)
        self._on_text_changed()

    @property
    def text(self) -> str:
        """What is written."""
        return self._text.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what was written before, with the cursor at its end."""
        if text != self.text:
            self._text.setPlainText(text)
            self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def focus(self) -> None:
        """Put the cursor into the box."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _ENTER and is_control:
                self._on_said()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self._give_up)
        row.addWidget(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addLayout(row)

    def _on_text_changed(self) -> None:
        self._say.setEnabled(bool(self.text.strip()))
        self.changed.emit(self.text)

    def _on_said(self) -> None:
        if self.text.strip():
            self.said.emit(self.text.strip())
