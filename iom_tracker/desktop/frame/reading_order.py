"""The order in which Tab goes through the window: that in which it is read, from the layouts as they are now.

Qt keeps a chain in the order in which widgets were made and moved; pages that come, go and grow leave it in pieces.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

_Find = Qt.FindChildOption.FindDirectChildrenOnly
_OF_SEVERAL_PARTS: Final = (QAbstractSpinBox, QComboBox)  # Qt makes them so; the keyboard is the whole's


def step_focus(window: QMainWindow, *, forwards: bool) -> bool:
    """Give the keyboard to the next or the previous widget that takes it; return whether there is one."""
    stops = [each for each in in_reading_order(window) if takes_tab(each)]
    if not stops:
        return False
    current = QApplication.focusWidget()
    place = stops.index(current) if current in stops else (-1 if forwards else 0)
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    stops[(place + (1 if forwards else -1)) % len(stops)].setFocus(reason)
    return True


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops at a widget.

    It is not asked for its focus proxy: PySide6 6.11 believes then that the proxy belongs to it. The proxy of a scroll
    area's viewport is the scroll area itself, which would be given up as garbage with all that stands in it.
    """
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def in_reading_order(window: QMainWindow) -> tuple[QWidget, ...]:
    """Return what is shown in a window as it is read."""
    whole = window.centralWidget()
    return tuple(dict.fromkeys(_shown_in(whole))) if whole is not None else ()


def _shown_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and what is shown inside it; what scrolls comes once more with the part that moves it."""
    if not widget.isVisible():
        return
    yield widget
    for child in _children(widget) if not isinstance(widget, _OF_SEVERAL_PARTS) else ():
        yield from _shown_in(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """Yield the children in the order of the layout, then those that stand in none, from top to bottom."""
    placed = list(_placed(widget))
    yield from placed
    rest = [each for each in widget.findChildren(QWidget, options=_Find) if not each.isWindow() and each not in placed]
    yield from sorted(rest, key=lambda each: (each.y(), _from_start(each, widget)))


def _placed(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        yield from filter(None, (widget.widget(),))
    elif isinstance(widget, QStackedWidget):
        yield from filter(None, (widget.currentWidget(),))
    elif isinstance(widget, QSplitter):
        yield from filter(None, (widget.widget(place) for place in range(widget.count())))
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)


def _from_start(child: QWidget, parent: QWidget) -> int:
    is_mirrored = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return parent.width() - child.x() - child.width() if is_mirrored else child.x()
