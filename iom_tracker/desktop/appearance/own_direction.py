"""Texts of another direction than the layout's: each is written, and cut, in its own."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

_ISOLATE: Final = "\u2068"
_POP: Final = "\u2069"
_FROM_RIGHT_TO_LEFT: Final = "\u200f"


def isolated(text: str) -> str:
    """Return a text so that its question mark and dots stay on its own side wherever it stands."""
    return f"{_ISOLATE}{text}{_POP}" if text else ""


def in_line(parts: Iterable[str], between: str, direction: Qt.LayoutDirection | None = None) -> str:
    """Return parts in one line that runs as the layout does, while each of them keeps its own direction.

    Args:
        parts: texts of any direction.
        between: stands between two of them.
        direction: of the layout; None for that of the whole program.
    """
    parts = tuple(parts)
    runs = QGuiApplication.layoutDirection() if direction is None else direction
    if runs is not Qt.LayoutDirection.RightToLeft or not parts:
        return between.join(parts)
    return _FROM_RIGHT_TO_LEFT + between.join(map(isolated, parts))


def as_the_layout(line: str) -> str:
    """Return a line that runs as the layout of the whole program does, whatever stands at its beginning."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{_FROM_RIGHT_TO_LEFT}{line}" if is_mirrored else line


class OwnDirectionDelegate(QStyledItemDelegate):
    """Rows whose words keep their direction: an English title that is cut has its dots on the right."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = isolated(option.text)
