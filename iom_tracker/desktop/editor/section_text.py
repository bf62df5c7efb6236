"""The text box of one section: grows with its text, keeps Tab for leaving, and knows lists, paste and clean copies."""

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRect, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget
from typing_extensions import override

from iom_tracker.desktop.editor import editing
from iom_tracker.desktop.editor.lists import kind_of, selected_blocks
from iom_tracker.desktop.editor.paste import can_read, from_mime, to_mime
from iom_tracker.desktop.editor.text_conversion import blocks_between, from_document, to_document
from iom_tracker.domain.richtext import BlockType, RichText

_MARGIN: Final = 2
_INDENT: Final = 22
_ENDLESS: Final = 10_000
_LEAST_LINES: Final = 2
_UNDO_KEYS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_PAGE_KEYS: Final = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE_KEYS: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_SENTENCE_ENDS: Final = frozenset(".!?؟。")
_READ_ONLY_FLAGS: Final = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class SectionText(QTextEdit):
    """A QTextEdit that is always as high as its text.

    Its width never depends on its height, as it has no scroll bars and the page always keeps room for its own; so
    heights settle in one pass.

    Signals:
        entered, left: got and lost the focus.
        grown: has another height.
        tabbed: wants to go to the next (1) or the previous (-1) section.
        form_changed: what is typed next looks different.
    """

    entered = Signal()
    left = Signal()
    tabbed = Signal(int)
    grown = Signal()
    form_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu_head: Sequence[QAction] = ()
        self._window_keys: frozenset[QKeySequence] = frozenset()
        self._hint = ""
        self._look()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self.form_changed)
        self.currentCharFormatChanged.connect(self.form_changed)

    def _look(self) -> None:
        self.setObjectName("sectionText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_INDENT)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def body(self) -> RichText:
        """Return the text in the canonical form."""
        return from_document(self.document())

    def fill(self, body: RichText) -> None:
        """Show another text, with the cursor at its end; nothing is announced."""
        with QSignalBlocker(self):
            to_document(body, self.document())
            self.moveCursor(QTextCursor.MoveOperation.End)
            self._fit()

    def set_hint(self, hint: str) -> None:
        """Show a hint while there is no text; painted here, as Qt's own placeholder loses its second line."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self._fit()
        self.viewport().update()

    def lock(self, is_locked: bool) -> None:  # noqa: FBT001 - as Qt's setReadOnly
        """Let the text be read and copied only, or be changed again."""
        self.setReadOnly(is_locked)
        if is_locked:
            self.setTextInteractionFlags(_READ_ONLY_FLAGS)

    def set_menu_head(self, actions: Sequence[QAction]) -> None:
        """Put these actions at the head of the context menu, in place of Qt's own undo and redo."""
        self._menu_head = actions

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
        return menu

    def form(self) -> editing.Form:
        """Return what is typed next looks like."""
        return editing.form_at(self.textCursor(), self.currentCharFormat())

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        self.setFontWeight(QFont.Weight.Normal if self.form().bold else QFont.Weight.Bold)
        self.form_changed.emit()

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        self.setFontItalic(not self.form().italic)
        self.form_changed.emit()

    def toggle_list(self, kind: BlockType) -> None:
        """Make the selected blocks list items of a kind, or paragraphs again."""
        editing.toggle_list(self.textCursor(), kind)
        self.form_changed.emit()

    def clear_form(self) -> None:
        """Take the form from the selection or the word at the cursor, and from what is typed next."""
        editing.clear_form(self.textCursor())
        self.setCurrentCharFormat(editing.without_link(self.currentCharFormat()))
        self.setFontWeight(QFont.Weight.Normal)
        self.setFontItalic(False)
        self.form_changed.emit()

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
        elif not self._did_structure(event):
            self._type(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

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
        menu.popup(event.globalPos())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return can_read(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        blocks = from_mime(source)
        if blocks and not self.isReadOnly():
            editing.insert(self.textCursor(), blocks)
            self.ensureCursorVisible()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        return to_mime(blocks_between(self.document(), cursor.selectionStart(), cursor.selectionEnd()))

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing, from nowhere, whatever a text names."""
        return None

    def _is_for_window(self, event: QKeyEvent) -> bool:
        return _is_undo(event) or QKeySequence(event.keyCombination()) in self._window_keys

    def _did_structure(self, event: QKeyEvent) -> bool:
        """Do what a key does to blocks and lists, if it does."""
        key, cursor = event.key(), self.textCursor()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(event)
        elif self.isReadOnly():
            return False
        elif key in _ENTER_KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._break_block(cursor)
        elif key in _DELETE_KEYS and self._joins_blocks(cursor, forwards=key == Qt.Key.Key_Delete):
            self._join_blocks(cursor, forwards=key == Qt.Key.Key_Delete)
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            editing.delete(cursor) if cursor.hasSelection() else None
        else:
            return False
        return True

    def _tab(self, event: QKeyEvent) -> None:
        """Change the level inside a list; anywhere else, or with Ctrl, or where there is no level left, go on."""
        is_back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        goes_on = self.isReadOnly() or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        kinds = [kind_of(block) for block in selected_blocks(self.textCursor())]
        can_change = any(kind is not BlockType.PARAGRAPH and (level or not is_back) for kind, level in kinds)
        if can_change and not goes_on:
            editing.change_level(self.textCursor(), -1 if is_back else 1)
        else:
            self.tabbed.emit(-1 if is_back else 1)

    def _break_block(self, cursor: QTextCursor) -> None:
        if kind_of(cursor.block())[0] is not BlockType.PARAGRAPH and cursor.block().length() == 1:
            editing.end_item(cursor)
        else:
            editing.split_block(cursor)
        self.setTextCursor(cursor)
        self.form_changed.emit()

    def _joins_blocks(self, cursor: QTextCursor, *, forwards: bool) -> bool:
        if cursor.hasSelection():
            return len(selected_blocks(cursor)) > 1
        return cursor.atBlockEnd() if forwards else cursor.atBlockStart()

    def _join_blocks(self, cursor: QTextCursor, *, forwards: bool) -> None:
        is_item = kind_of(cursor.block())[0] is not BlockType.PARAGRAPH
        if is_item and not forwards and not cursor.hasSelection():
            editing.leave_list(cursor)
        else:
            editing.delete(cursor, forwards=forwards)
        self.setTextCursor(cursor)
        self.form_changed.emit()

    def _type(self, event: QKeyEvent) -> None:
        typed = "" if self.isReadOnly() else _typed(event)
        if typed:
            self._make_way()
        super().keyPressEvent(event)
        if typed == " ":
            editing.start_list_at_sign(self.textCursor())
        elif typed in _SENTENCE_ENDS:
            self.document().setModified(False)  # what follows is a step of its own, so that undo goes by sentences

    def _make_way(self) -> None:
        """Prepare for a typed character: take away selected blocks, and step out of a link that ends here."""
        cursor = self.textCursor()
        if cursor.hasSelection() and len(selected_blocks(cursor)) > 1:
            editing.delete(cursor)
            self.setTextCursor(cursor)
        if editing.is_behind_link(cursor):
            self.setCurrentCharFormat(editing.without_link(cursor.charFormat()))

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


def _typed(event: QKeyEvent) -> str:
    """Return the character that a key types; shortcuts type none, but AltGr, which some systems call Ctrl+Alt, does."""
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = event.modifiers() & (alt_gr | Qt.KeyboardModifier.MetaModifier)
    is_shortcut = bool(held) and held != alt_gr
    return event.text() if event.text().isprintable() and not is_shortcut else ""
