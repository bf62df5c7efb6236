"""The text box of one section: grows with its text, and leaves undo, paging and the wheel to its page."""

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget
from typing_extensions import override

from iom_tracker.desktop.textbox.rich_text_edit import RichTextEdit
from iom_tracker.desktop.textbox.text_conversion import to_document
from iom_tracker.domain.richtext import RichText

_MARGIN: Final = 2
_ENDLESS: Final = 10_000
_LEAST_LINES: Final = 2
_UNDO_KEYS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_PAGE_KEYS: Final = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SectionText(RichTextEdit):
    """A box that is always as high as its text.

    Its width never depends on its height, as it has no scroll bars and the page always keeps room for its own; so
    heights settle in one pass.

    Signals:
        entered, left: got and lost the focus.
        grown: has another height.
        pressed_at: int, the position in the document that was clicked without selecting anything.
        menu_made: QMenu, int: a context menu that is about to be shown, and the position that it is about.
        typing: a key is about to change the text, or to move the cursor.
    """

    entered = Signal()
    left = Signal()
    grown = Signal()
    pressed_at = Signal(int)
    menu_made = Signal(object, int)
    typing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu_head: Sequence[QAction] = ()
        self._menu_foot: Sequence[QAction] = ()
        self._window_keys: frozenset[QKeySequence] = frozenset()
        self._hint = ""
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self.setObjectName("sectionText")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._fit)

    def fill(self, body: RichText) -> None:
        """Show another text, with the cursor at its end; nothing is announced."""
        with QSignalBlocker(self):
            to_document(body, self.document())
            self.moveCursor(QTextCursor.MoveOperation.End)
            self._fit()

    def mark(self, layer: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Mark places outside the document, so that the text is not changed by it; each layer has its own."""
        self._marks[layer] = marks
        self.setExtraSelections([mark for each in self._marks.values() for mark in each])

    def set_hint(self, hint: str) -> None:
        """Show a hint while there is no text; painted here, as Qt's own placeholder loses its second line."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self._fit()
        self.viewport().update()

    def set_menu_head(self, actions: Sequence[QAction]) -> None:
        """Put these actions at the head of the context menu, in place of Qt's own undo and redo."""
        self._menu_head = actions

    def set_menu_foot(self, actions: Sequence[QAction]) -> None:
        """Put these actions at the foot of the context menu, also where the text can only be read."""
        self._menu_foot = actions

    def yield_keys(self, actions: Iterable[QAction]) -> None:
        """Leave the shortcuts of these actions to the window, also where Qt has a use of its own for them in a text."""
        self._window_keys = frozenset(action.shortcut() for action in actions if not action.shortcut().isEmpty())

    def context_menu(self) -> QMenu:
        """Return Qt's menu with the page's undo and redo in place of its own, which know one section only."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        menu.insertActions(menu.actions()[0], [] if self.isReadOnly() else list(self._menu_head))
        if self._menu_foot:
            menu.addSeparator()
            menu.addActions(list(self._menu_foot))
        return menu

    @override
    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page, whose order spans all sections, and the window's shortcuts to the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_for_window(event):
            event.ignore()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_undo(event) or event.key() in _PAGE_KEYS:
            event.ignore()
        else:
            self.typing.emit()
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.typing.emit()
        super().inputMethodEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pressed_at.emit(self.textCursor().position())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.document().isEmpty() and not self.textCursor().block().layout().preeditAreaText():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self._hint_box(), Qt.TextFlag.TextWordWrap, self._hint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        self.menu_made.emit(menu, cursor.position())
        menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos())

    def _is_for_window(self, event: QKeyEvent) -> bool:
        return _is_undo(event) or QKeySequence(event.keyCombination()) in self._window_keys

    def _fit(self) -> None:
        height = ceil(self.document().size().height())
        least = self.fontMetrics().lineSpacing() * _LEAST_LINES + 2 * _MARGIN
        height = max(height, least, self._hint_height())
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self.grown.emit()

    def _hint_height(self) -> int:
        if not self.document().isEmpty():
            return 0
        return (
            self.fontMetrics().boundingRect(self._hint_box(), Qt.TextFlag.TextWordWrap, self._hint).height()
            + 2 * _MARGIN
        )

    def _hint_box(self) -> QRect:
        return QRect(_MARGIN, _MARGIN, self.viewport().width() - 2 * _MARGIN, _ENDLESS)


def _is_undo(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _UNDO_KEYS)
