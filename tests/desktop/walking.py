"""Walks through a window by the Tab key, and asks what those are told who do not see it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QWidget,
)

from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.editor.step import Step

PLAIN = (QAccessible.Role.NoRole, QAccessible.Role.Client)  # what says nothing of what a thing is
SLACK = 2  # pixels that only the rounding of a font takes
GAP = 4  # pixels between a drawing and words
SLOW = 3  # how often Tab may stay in one widget, which has links or lists inside


def stops_in(window: QWidget) -> list[QWidget]:
    """Return what can take the keyboard in a window now."""
    return [each for each in window.findChildren(QWidget) if each.window() is window and _is_stop(each)]


def nameless(window: QWidget) -> list[str]:
    """Return what can take the keyboard and has no name, or no role, for those who do not see it."""
    return [_told(each) for each in stops_in(window) if not _name(each) or not _has_role(each)]


def walk() -> list[QWidget]:
    """Return where Tab stops, from where the keyboard is until it is back; in a list, with Ctrl."""
    seen: list[QWidget] = []
    stayed = 0
    while (here := QApplication.focusWidget()) is not None and (here not in seen or here is seen[-1]) and stayed < SLOW:
        stayed = stayed + 1 if here in seen else 0
        seen += [] if here in seen else [here]
        with_control = isinstance(here, QTextEdit)
        modifier = Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(here, Qt.Key.Key_Tab, modifier)
    return seen


def unreached(window: QWidget, seen: list[QWidget]) -> list[str]:
    """Return what Tab passes over, but for buttons below a text: Tab goes from text to text, and they have keys."""
    missed = [each for each in stops_in(window) if each not in seen and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [_told(each) for each in missed if each.objectName() not in {"cardReturn", "cardClear", "cardResolve"}]


def invisibly_focused(window: QWidget, stops: list[QWidget]) -> Iterator[str]:
    """Yield what does not look otherwise while it has the keyboard; a label shows the link, texts their cursor."""
    for each in stops:
        if not isinstance(each, QLabel | QTextEdit | QScrollArea):
            each.setFocus(Qt.FocusReason.TabFocusReason)
            _bring_into_view(each)
            focused = _picture(window, each)
            each.clearFocus()
            if _picture(window, each) == focused:
                yield _told(each)


def _is_stop(widget: QWidget) -> bool:
    is_part = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)  # not asked for its proxy: see the house
    can_be_used = not is_part and widget.isVisible() and widget.isEnabled()
    return can_be_used and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def beyond_the_edge(window: QWidget) -> list[str]:
    """Return what is wider than its window into it and cannot be scrolled sideways."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    scrolls = [each for each in window.findChildren(QScrollArea) if each.horizontalScrollBarPolicy() is never]
    return [_told(each) for each in scrolls if each.isVisible() and _is_wider_inside(each)]


def _is_wider_inside(scroll: QScrollArea) -> bool:
    inside = scroll.widget()
    return inside is not None and inside.width() > scroll.viewport().width()


def cut_off(window: QWidget) -> list[str]:
    """Return what has less room than its words need, but for what ends in dots and says the whole as a tool tip."""
    labels = [each for each in window.findChildren(QLabel) if each.isVisible() and not isinstance(each, ElidedLabel)]
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    return [_told(each) for each in labels if _is_label_cut(each)] + [_told(each) for each in buttons if _is_cut(each)]


def _is_label_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width()) - SLACK
    return label.width() < label.sizeHint().width() - SLACK


def _is_cut(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    if isinstance(button, Step):
        return button.width() < button.sizeHint().width()
    words = max(button.fontMetrics().horizontalAdvance(line) for line in button.text().split("\n"))
    is_beside = isinstance(button, QPushButton) and not button.icon().isNull()
    needed = words + (button.iconSize().width() + GAP if is_beside else 0)
    return button.width() < needed or button.height() < button.fontMetrics().height()


def _bring_into_view(widget: QWidget) -> None:
    """Scroll as Tab does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _picture(window: QWidget, widget: QWidget) -> QImage:
    QApplication.processEvents()
    around = widget.visibleRegion().boundingRect().adjusted(-4, -4, 4, 4)
    around.moveTopLeft(widget.mapTo(window, around.topLeft()))
    return window.grab(around).toImage()


def _name(widget: QWidget) -> str:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def _has_role(widget: QWidget) -> bool:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return found is not None and (found.role() not in PLAIN or isinstance(widget, QScrollArea))


def _told(widget: QWidget) -> str:
    parent = widget.parent()
    return f"{type(widget).__name__} {widget.objectName()} in {parent.objectName() if parent else 'nothing'}"
