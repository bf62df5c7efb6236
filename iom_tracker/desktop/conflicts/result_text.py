"""The result as it is written: a text box in which choices that are left stand as labels, each in one piece."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.deciding import Deciding
from iom_tracker.desktop.conflicts.label import choice_number, heart_of
from iom_tracker.desktop.textbox import editing
from iom_tracker.desktop.textbox.rich_text_edit import RichTextEdit, dress
from iom_tracker.desktop.textbox.text_conversion import fragments_of, replace_text, to_document, width_of
from iom_tracker.domain.richtext import Block, RichText, rich_text

_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FORM_KEYS: Final = (QKeySequence.StandardKey.Bold, QKeySequence.StandardKey.Italic)
_LINE_DELETIONS: Final = (QKeySequence.StandardKey.DeleteEndOfLine, QKeySequence.StandardKey.DeleteCompleteLine)


@dataclass(frozen=True, slots=True)
class ChoiceMark:
    """Where the label of a choice stands in the document."""

    number: int
    start: int
    end: int
    text: str


class ResultText(RichTextEdit):
    """A cursor that comes to a label selects it: what is typed then stands in its place, Enter asks for a choice.

    Signals:
        menu_wanted: int (number of the choice), QPoint (on the screen).
        entered, left: got and lost the focus.
    """

    menu_wanted = Signal(int, QPoint)
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultText")
        self._theme = theme
        self._deciding: Deciding | None = None
        self._last_position = 0
        self._is_snapping = False
        self._pressed: QPoint | None = None
        self.leave_by_tab()
        self.cursorPositionChanged.connect(self._snap)
        self.textChanged.connect(self._color)
        theme.changed.connect(self._color)

    def new_document(self, body: RichText) -> QTextDocument:
        """Return a document of its own with a text, to be shown here."""
        document = QTextDocument(self)
        dress(document)
        to_document(body, document)
        return document

    def show_document(self, document: QTextDocument, deciding: Deciding) -> None:
        """Show a document with the steps that can be undone in it."""
        self._deciding = deciding
        self.ensurePolished()
        document.setDefaultFont(self.font())
        self.setDocument(document)
        self._last_position = 0
        self._color()

    def show_nothing(self) -> None:
        """Let go of the document that was shown."""
        self._deciding = None
        self.setDocument(QTextDocument(self))

    @override
    def body(self) -> RichText:
        """Return the text with the labels of the choices that are left."""
        body = super().body()
        return self._deciding.read(body) if self._deciding else body

    @property
    def marks(self) -> tuple[ChoiceMark, ...]:
        """The labels in the document."""
        return tuple(mark for mark in _labels(self.document()) if self._is_label(mark))

    @property
    def selected_choice(self) -> int | None:
        """The choice whose label is selected."""
        cursor = self.textCursor()
        span = cursor.selectionStart(), cursor.selectionEnd()
        return next((mark.number for mark in self.marks if (mark.start, mark.end) == span), None)

    def choose(self, number: int, options: Sequence[int]) -> None:
        """Put these options of a choice in the place of its label, and go to the next choice."""
        if self._deciding is None or self.isReadOnly():
            return
        after = next((mark.end for mark in self.marks if mark.number == number), 0)
        behind = self.document().characterCount() - after
        self.write(self._deciding.choose(self.body(), number, options))
        self._put_cursor(max(self.document().characterCount() - behind, 0))
        self.go_to_choice(1)

    def write(self, body: RichText) -> None:
        """Put a text in place of the present one; undone in one step."""
        if not self.isReadOnly():
            self.document().setModified(False)
            replace_text(body, self.document())
            self._put_cursor(0)

    def go_to_choice(self, step: int) -> None:
        """Select the label of the next (1) or the previous (-1) choice, round the end."""
        marks = self.marks
        if not marks:
            return
        cursor = self.textCursor()
        if step > 0:
            later = [mark for mark in marks if mark.start >= cursor.selectionEnd()]
            mark = (later or list(marks))[0]
        else:
            earlier = [mark for mark in marks if mark.end <= cursor.selectionStart()]
            mark = (earlier or list(marks))[-1]
        self._select(mark.start, mark.end)
        self.ensureCursorVisible()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep bold and italic from the window, whose actions are about another text."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _matches(event, _FORM_KEYS)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._did_mark(event):
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.isReadOnly() and (event.commitString() or event.preeditString()):
            self._make_way()
        super().inputMethodEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point, pressed = event.position().toPoint(), self._pressed
        is_click = pressed is not None and (point - pressed).manhattanLength() < QApplication.startDragDistance()
        if is_click and self._choice_at(point) is not None:
            self.menu_wanted.emit(self._choice_at(point), event.globalPosition().toPoint())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        choice = self.selected_choice if event.reason() is QContextMenuEvent.Reason.Keyboard else None
        choice = self._choice_at(event.pos()) if choice is None else choice
        if choice is None or self.isReadOnly():
            menu = self.createStandardContextMenu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())
        else:
            self.menu_wanted.emit(choice, event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def _selected(self) -> tuple[Block, ...]:
        """Copy every wording of a label, so that a text which is cut and pasted elsewhere loses none."""
        blocks = super()._selected()
        if self._deciding is None or all(choice_number(span.link) is None for each in blocks for span in each.spans):
            return blocks
        return self._deciding.keep_all(self._deciding.read(rich_text(blocks))).blocks

    @override
    def _make_way(self) -> None:
        """Prepare for a typed character: a selected label goes, and what is typed beside one is not part of it."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            editing.delete(cursor)
            self.setTextCursor(cursor)
        super()._make_way()
        if choice_number(self.currentCharFormat().anchorHref()) is not None:
            self.setCurrentCharFormat(editing.without_link(QTextCharFormat()))

    def _did_mark(self, event: QKeyEvent) -> bool:
        """Do what a key does to a label, if it does."""
        choice = self.selected_choice
        if choice is not None and event.key() in _ENTER_KEYS and not event.modifiers():
            self.menu_wanted.emit(choice, self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._selects_neighbour(event):
            return True
        elif event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.toggle_italic()
        else:
            return bool(self.marks) and _matches(event, _LINE_DELETIONS)
        return True

    def _selects_neighbour(self, event: QKeyEvent) -> bool:
        """Select the label that would lose its first or last character; the next press takes it away whole."""
        cursor = self.textCursor()
        is_back, place = event.key() == Qt.Key.Key_Backspace, cursor.position()
        mark = next((mark for mark in self.marks if (mark.end if is_back else mark.start) == place), None)
        if cursor.hasSelection() or mark is None:
            return False
        self._select(mark.start, mark.end)
        return True

    def _snap(self) -> None:
        """Keep the cursor out of labels: it selects one that it comes into, in the direction in which it goes."""
        if self._is_snapping:
            return
        cursor = self.textCursor()
        anchor, position = self._outside(cursor.anchor(), cursor.position(), has_selection=cursor.hasSelection())
        if (anchor, position) != (cursor.anchor(), cursor.position()):
            self._select(anchor, position)
        self._last_position = position

    def _outside(self, anchor: int, position: int, *, has_selection: bool) -> tuple[int, int]:
        is_back = position < self._last_position
        for mark in self.marks:
            if mark.start < position < mark.end:
                position = mark.start if is_back else mark.end
                anchor = anchor if has_selection else (mark.end if is_back else mark.start)
            if mark.start < anchor < mark.end:
                anchor = mark.start if position > mark.start else mark.end
        return anchor, position

    def _select(self, anchor: int, position: int) -> None:
        self._is_snapping = True
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._is_snapping = False
        self._last_position = position

    def _put_cursor(self, position: int) -> None:
        self._select(position, position)

    def _choice_at(self, point: QPoint) -> int | None:
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        inside = QPointF(point.x() + across, point.y() + down)
        place = self.document().documentLayout().hitTest(inside, Qt.HitTestAccuracy.ExactHit)
        return next((mark.number for mark in self.marks if mark.start <= place < mark.end), None)

    def _is_label(self, mark: ChoiceMark) -> bool:
        return self._deciding is not None and self._deciding.is_label(mark.number, mark.text)

    def _color(self) -> None:
        """Colour the labels outside the document, so that another theme is no step that could be undone."""
        self.setExtraSelections([selection for mark in self.marks for selection in self._colored(mark)])

    def _colored(self, mark: ChoiceMark) -> Iterator[QTextEdit.ExtraSelection]:
        start, end = (mark.start + width_of(mark.text[:place]) for place in heart_of(mark.text))
        yield self._ground(mark.start, start, "warning_surface")
        yield self._ground(start, end, "choice_surface")
        yield self._ground(end, mark.end, "warning_surface")

    def _ground(self, start: int, end: int, token: str) -> QTextEdit.ExtraSelection:
        selection, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(self._theme.color(token))
        look.setForeground(self._theme.color("text"))
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection


def _labels(document: QTextDocument) -> Iterator[ChoiceMark]:
    """Yield whatever bears the link of a choice."""
    block = document.begin()
    while block.isValid():
        yield from _labels_in(block)
        block = block.next()


def _labels_in(block: QTextBlock) -> Iterator[ChoiceMark]:
    for number, group in groupby(fragments_of(block), key=_number_of):
        fragments = list(group)
        if number is not None:
            start, last = fragments[0].position(), fragments[-1]
            text = "".join(fragment.text() for fragment in fragments)
            yield ChoiceMark(number, start, last.position() + last.length(), text)


def _number_of(fragment: QTextFragment) -> int | None:
    return choice_number(fragment.charFormat().anchorHref())


def _matches(event: QKeyEvent, keys: Sequence[QKeySequence.StandardKey]) -> bool:
    return any(event.matches(key) for key in keys)
