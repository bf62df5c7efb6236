"""How large the person wants text to be, as the system says; the whole window grows with it, so no text is cut."""

import os
import sys
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

LEAST_WINDOW: Final = QSize(860, 520)
_SCALE: Final = "QT_SCALE_FACTOR"
_USUAL: Final = {"win32": 12, "darwin": 13}  # pixels of the system's font as it is delivered
_USUAL_ELSEWHERE: Final = 15
_NOT_WORTH_IT: Final = 1.1  # desktops differ that much without anybody having chosen it


def scale_of_system(app: QApplication) -> float:
    """Return by how much text is larger than usual here."""
    usual = _USUAL.get(sys.platform, _USUAL_ELSEWHERE)
    return scale_for(QFontInfo(app.font()).pixelSize() / usual, app.primaryScreen().availableSize())


def scale_for(wanted: float, screen: QSize) -> float:
    """Return the scale that is wanted, as far as the smallest window still fits on the screen; little is nothing."""
    fits = min(screen.width() / LEAST_WINDOW.width(), screen.height() / LEAST_WINDOW.height())
    scale = round(min(wanted, fits), 2)
    return scale if scale > _NOT_WORTH_IT else 1.0


def grow_from_next_start(scale: float) -> bool:
    """Have the next application of this process be larger; return whether that changes anything."""
    if scale == 1.0 or _SCALE in os.environ:
        return False
    os.environ[_SCALE] = str(scale)
    return True
