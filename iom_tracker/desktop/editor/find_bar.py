"""The bar for finding and replacing on the page of a commitment."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import counted, number, with_number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.page_search import PageSearch

_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BUTTON: Final = QSize(32, 32)
_ICON: Final = QSize(18, 18)
_WIDEST: Final = 380


class FindBar(QFrame):
    """Two lines: what is looked for, and what is to stand in its place.

    Signals:
        closed: the keyboard should go back to the text.
    """

    closed = Signal()

    def __init__(self, theme: Theme, search: PageSearch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find and replace"))
        self._search = search
        self._make_widgets(theme)
        self._lay_out()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Show the bar with what is selected, else with what was looked for before."""
        chosen = self._search.begin()
        self.show()
        self._field.setText(chosen or self._field.text())
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._look()

    def step(self, by: int) -> None:
        """Go to the next place, or with -1 to the previous one; the bar is opened where it is not."""
        if self.isHidden():
            self.open()
        else:
            self._search.step(by)

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        if not self.isHidden():
            self.hide()
            self._search.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_closed()
        elif event.key() in _ENTER_KEYS and self._field.hasFocus():
            self._search.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in _ENTER_KEYS and self._other.hasFocus():
            self._search.replace(self._other.text())
        else:
            super().keyPressEvent(event)

    def _make_widgets(self, theme: Theme) -> None:
        self._field = _line("findField", self.tr("Find in this commitment"))
        self._other = _line("replaceField", self.tr("Replace with"))
        self._count = QLabel()
        self._count.setObjectName("findCount")
        self._count.setProperty("tone", "muted")
        self._previous = _tool("findPrevious", self.tr("Previous place (Shift+F3)"))
        self._previous.setIcon(icon("chevron-up", theme))
        self._next = _tool("findNext", self.tr("Next place (F3)"))
        self._next.setIcon(icon("chevron-down", theme))
        self._case = _tool("findCase", self.tr("Capitals count"))
        self._case.setText(self.tr("Aa"))
        self._case.setCheckable(True)
        self._close = _tool("findClose", self.tr("Close (Esc)"))
        self._close.setIcon(icon("x", theme))
        self._replace = _push("replaceOne", self.tr("Replace"))
        self._replace_all = _push("replaceAll", self.tr("Replace all"))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for button in (self._previous, self._next, self._case):
            first.addWidget(button)
        first.addWidget(self._count, 1)
        first.addWidget(self._close)
        second.addWidget(self._replace)
        second.addWidget(self._replace_all)
        second.addStretch(1)
        for row in (first, second):
            row.setSpacing(6)
        grid = self._grid = QGridLayout(self)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for line, (field, row) in enumerate(((self._field, first), (self._other, second))):
            grid.addWidget(field, line, 0)
            grid.addLayout(row, line, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setContentsMargins(18, 8, 18, 8)
        order = self._field, self._other, self._replace, self._replace_all
        for one, following in pairwise((*order, self._previous, self._next, self._case, self._close)):
            QWidget.setTabOrder(one, following)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._look)
        self._case.toggled.connect(self._look)
        self._previous.clicked.connect(lambda: self._search.step(-1))
        self._next.clicked.connect(lambda: self._search.step(1))
        self._close.clicked.connect(self._on_closed)
        self._replace.clicked.connect(lambda: self._search.replace(self._other.text()))
        self._replace_all.clicked.connect(self._on_replace_all)
        self._search.changed.connect(self._show_count)

    def _look(self) -> None:
        self._search.look_for(self._field.text(), match_case=self._case.isChecked())

    def _show_count(self) -> None:
        total, number = self._search.total, self._search.number
        for step in (self._previous, self._next):
            self._enable(step, total > 0)
        for button in (self._replace, self._replace_all):
            self._enable(button, self._search.can_replace)
        self._say(self._words(total, number) if self._field.text() else "")

    def _enable(self, button: QAbstractButton, is_enabled: bool) -> None:  # noqa: FBT001 - as Qt's setEnabled
        if button.hasFocus() and not is_enabled:
            self._field.setFocus()  # Qt would give the keyboard to whatever comes next
        button.setEnabled(is_enabled)

    def _words(self, total: int, at: int) -> str:
        if not total:
            return self.tr("Not on this page")
        if not at:
            return counted(total, self.tr("1 place"), self.tr("{n} places"))
        return self.tr("{number} of {total}").format(number=number(at), total=number(total))

    def _on_replace_all(self) -> None:
        done, left = self._search.replace_all(self._other.text())
        words = counted(done, self.tr("1 replaced"), self.tr("{n} replaced"))
        more = with_number(self.tr("{done}, {n} in texts that can only be read"), left, done=words)
        self._say(more if left else words)

    def _say(self, words: str) -> None:
        self._count.setText(words)
        self._field.setAccessibleDescription(words)

    def _on_closed(self) -> None:
        self.closed.emit()  # first: Qt would give the keyboard of what is hidden to whatever comes next
        self.close_bar()


def _line(name: str, words: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setMaximumWidth(_WIDEST)
    return field


def _tool(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", "tool")
    button.setFixedSize(_BUTTON)
    button.setIconSize(_ICON)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def _push(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "small")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
