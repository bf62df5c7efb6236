"""How a page is laid out on which one section after the other is decided: a list, and texts above their result."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

_LIST_SHARE: Final = (0.215, 236, 320)  # of the width, at least, at most
_HEIGHTS: Final = (570, 415)  # of the texts and the result, in the same proportion whatever the height
_HANDLE: Final = 10


def list_width(page: int) -> int:
    """Return how wide the list is on a page of this width."""
    share, least, most = _LIST_SHARE
    return min(max(round(page * share), least), most)


def texts_above_result(name: str, texts: QWidget, result: QWidget) -> QSplitter:
    """Put the texts to decide between above what comes of them; a person shares the height out."""
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(_HANDLE)
    for part in (texts, result):
        splitter.addWidget(part)
    splitter.setSizes(list(_HEIGHTS))
    return splitter


def work_or_nothing(above: Iterable[QWidget], splitter: QSplitter, foot: QWidget, nothing: QWidget) -> QStackedWidget:
    """Put the work on a section above its foot; behind it stands what is shown when nothing is left."""
    work = QWidget()
    column = QVBoxLayout(work)
    column.setContentsMargins(18, 12, 18, 10)
    column.setSpacing(8)
    for widget in above:
        column.addWidget(widget)
    column.addWidget(splitter, 1)
    column.addWidget(foot)
    stack = QStackedWidget()
    for each in (work, nothing):
        stack.addWidget(each)
    return stack


def lay_out_head(head: QWidget, title: QWidget, steps: QWidget, crumbs: QWidget, *beside: QWidget) -> None:
    """Lay out the head of such a page: its title with the steps to its neighbours, and below it where it stands."""
    upper, lower = QHBoxLayout(), QHBoxLayout()
    upper.setSpacing(6)
    upper.addWidget(title, 1)
    upper.addWidget(steps)
    lower.setSpacing(16)
    lower.addWidget(crumbs, 1)
    for each in beside:
        lower.addWidget(each)
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addLayout(upper)
    column.addLayout(lower)


def lay_out_pane(pane: QWidget, head: Iterable[QWidget | None], *below: QWidget) -> None:
    """Lay out a text with a head above a line; all room goes to the last one below it, and in the head to None."""
    row = QHBoxLayout()
    row.setSpacing(9)
    for part in head:
        row.addStretch(1) if part is None else row.addWidget(part)
    line = QFrame()
    line.setObjectName("paneLine")
    line.setFixedHeight(1)
    column = QVBoxLayout(pane)
    column.setContentsMargins(12, 9, 12, 8)
    column.setSpacing(8)
    column.addLayout(row)
    for each in (line, *below):
        column.addWidget(each)
    column.setStretchFactor(below[-1], 1)


def two_lines(title: QWidget, byline: QWidget) -> QWidget:
    """Put the name of a pane above its second line; both take what room there is."""
    names = QWidget()
    names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(names)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(title)
    column.addWidget(byline)
    return names


def give_keys(page: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """Let keys do something while the keyboard is anywhere on a page."""
    for key, slot in keys.items():
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
