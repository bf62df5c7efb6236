"""Files that are dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_KINDS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrop(QObject):
    """Lets files of one kind be dropped on a widget, and says which one was."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget, suffix: str) -> None:
        super().__init__(widget)
        self._suffix = suffix
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KINDS or not isinstance(event, QDropEvent):
            return False
        path = self._file(event)
        if path is not None:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(path)
        return path is not None

    def _file(self, event: QDropEvent) -> Path | None:
        files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        return next((file for file in files if file.suffix == self._suffix), None)
