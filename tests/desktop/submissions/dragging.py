"""Files that are dragged over a widget, let go, or taken away again."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_HOW = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_PLACE = QPointF(20, 20)


def hold_over(widget: QWidget, *files: Path) -> bool:
    """Drag files over a widget; return whether it would take them."""
    action, button, modifier = _HOW
    mime = _mime(files)
    enter = QDragEnterEvent(_PLACE.toPoint(), action, mime, button, modifier)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDragMoveEvent(_PLACE.toPoint(), action, mime, button, modifier))
    return enter.isAccepted()


def leave(widget: QWidget) -> None:
    """Drag them away again."""
    QApplication.sendEvent(widget, QDragLeaveEvent())


def drop(widget: QWidget, *files: Path) -> bool:
    """Drag files over a widget and let them go; return whether it took them."""
    action, button, modifier = _HOW
    hold_over(widget, *files)
    mime = _mime(files)
    event = QDropEvent(_PLACE, action, mime, button, modifier)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def _mime(files: tuple[Path, ...]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime
