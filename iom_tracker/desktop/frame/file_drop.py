"""Files that are dropped on the window."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_KINDS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrop(QObject):
    """Lets files of some kinds be dropped on a widget, and says which ones were.

    Signals:
        dropped: tuple[Path, ...], those of a kind that is taken, in the order of their names.
    """

    dropped = Signal(object)

    def __init__(self, widget: QWidget, suffixes: Collection[str]) -> None:
        super().__init__(widget)
        self._suffixes = frozenset(suffixes)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KINDS or not isinstance(event, QDropEvent):
            return False
        files = self._files(event)
        if files:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(files)
        return bool(files)

    def _files(self, event: QDropEvent) -> tuple[Path, ...]:
        files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        return tuple(sorted(file for file in files if file.suffix.lower() in self._suffixes))
