"""Files that are dropped on a page, any number at once.

Where one of them can be a packet or a workspace, all are handed on, so that what cannot be merged is told of and
not passed over. A folder stands for the packets and workspaces that lie directly in it; where there are none, it is
handed on itself.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

SUFFIXES: Final = (".iompack", ".iomdb", ".txt")


class PacketDrop(QObject):
    """Lets packets be dropped on a widget and all that lies on it.

    Signals:
        dropped: tuple[Path, ...].
        hovered: int, how many files and folders are being held over the widget; 0 when they leave.
    """

    dropped = Signal(object)
    hovered = Signal(int)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(0)
        if not isinstance(event, QDropEvent):
            return False
        paths = _paths(event)
        if not any(map(_may_be_packet, paths)):
            return False
        event.acceptProposedAction()
        is_drop = event.type() == QEvent.Type.Drop
        self.hovered.emit(0 if is_drop else len(paths))
        if is_drop:
            self.dropped.emit(files_among(paths))
        return True


def files_among(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return files, with what lies in folders in their place, each once."""
    return tuple(dict.fromkeys(file for path in paths for file in _inside(path)))


def _inside(path: Path) -> Iterator[Path]:
    try:
        found = sorted(each for each in path.iterdir() if _is_packet(each) and not _is_passed_over(each))
    except OSError:  # a file, or a folder that may not be read: whoever merges says so
        found = []
    yield from found or [path]


def _is_passed_over(path: Path) -> bool:
    return path.name.startswith(".") or path.is_dir()  # macOS leaves a hidden file beside each on foreign disks


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _may_be_packet(path: Path) -> bool:
    return _is_packet(path) or path.is_dir()


def _is_packet(path: Path) -> bool:
    return path.suffix.casefold() in SUFFIXES
