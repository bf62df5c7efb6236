"""The size of the window where none is remembered."""

from typing import Final

from PySide6.QtCore import QSize

_USUAL: Final = QSize(1280, 800)
_TITLE_BAR: Final = 40  # the desktop draws it around the window, and tells its height only later


def first_size(room: QSize) -> QSize:
    """Return the size of the first window on a screen with so much room, so that its lowest line is seen."""
    return _USUAL.boundedTo(QSize(room.width(), room.height() - _TITLE_BAR))
