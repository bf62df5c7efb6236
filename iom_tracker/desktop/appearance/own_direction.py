"""Texts of another direction than the layout's: each is written, and cut, in its own."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

_ISOLATE: Final = "\u2068"
_POP: Final = "\u2069"


def isolated(text: str) -> str:
    """Return a text so that its question mark and dots stay on its own side wherever it stands."""
    return f"{_ISOLATE}{text}{_POP}" if text else ""


class OwnDirectionDelegate(QStyledItemDelegate):
    """Rows whose words keep their direction: an English title that is cut has its dots on the right."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = isolated(option.text)
