"""A text box that knows lists, forms, paste and clean copies, and holds nothing but our rich text."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from iom_tracker.desktop.textbox import editing
from iom_tracker.desktop.textbox.lists import kind_of, selected_blocks
from iom_tracker.desktop.textbox.paste import can_read, from_mime, to_mime
from iom_tracker.desktop.textbox.text_conversion import blocks_between, from_document
from iom_tracker.domain.richtext import Block, BlockType, RichText

_MARGIN: Final = 2
_INDENT: Final = 22
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE_KEYS: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_SENTENCE_ENDS: Final = frozenset(".!?؟。")
_READ_ONLY_FLAGS: Final = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class RichTextEdit(QTextEdit):
    """A QTextEdit for blocks and spans. Tab leaves it, except inside a list.

    Signals:
        tabbed: wants to go to the next (1) or the previous (-1) place.
        form_changed: what is typed next looks different.
    """

    tabbed = Signal(int)
    form_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress(self.document())
        self.cursorPositionChanged.connect(self.form_changed)
        self.currentCharFormatChanged.connect(self.form_changed)

    def body(self) -> RichText:
        """Return the text in the canonical form."""
        return from_document(self.document())

    def lock(self, is_locked: bool) -> None:  # noqa: FBT001 - as Qt's setReadOnly
        """Let the text be read and copied only, or be changed again."""
        self.setReadOnly(is_locked)
        if is_locked:
            self.setTextInteractionFlags(_READ_ONLY_FLAGS)

    def leave_by_tab(self) -> None:
        """Go by Tab to the next widget in the order of the window, where nobody listens to `tabbed`."""
        self.setTabChangesFocus(True)
        self.tabbed.connect(lambda step: self.focusNextPrevChild(step > 0))

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

    def insert_blocks(self, blocks: Sequence[Block]) -> None:
        """Put blocks in the place of the selection, unless the text can only be read."""
        if blocks and not self.isReadOnly():
            editing.insert(self.textCursor(), blocks)
            self.ensureCursorVisible()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._did_structure(event):
            self._type(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return can_read(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert_blocks(from_mime(source))

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return to_mime(self._selected())

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing, from nowhere, whatever a text names."""
        return None

    def _selected(self) -> tuple[Block, ...]:
        """Return what is selected, as it goes onto the clipboard."""
        cursor = self.textCursor()
        return blocks_between(self.document(), cursor.selectionStart(), cursor.selectionEnd())

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


def dress(document: QTextDocument) -> None:
    """Give a document the margins, indents and directions of writing that all texts have here."""
    document.setDocumentMargin(_MARGIN)
    document.setIndentWidth(_INDENT)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)


def _typed(event: QKeyEvent) -> str:
    """Return the character that a key types; shortcuts type none, but AltGr, which some systems call Ctrl+Alt, does."""
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = event.modifiers() & (alt_gr | Qt.KeyboardModifier.MetaModifier)
    is_shortcut = bool(held) and held != alt_gr
    return event.text() if event.text().isprintable() and not is_shortcut else ""
