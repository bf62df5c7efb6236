"""Tabs side by side, in as many rows as they need: where the panel is narrow they go on in the next one."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

_GAP: Final = 2


class TabRows(QLayout):
    """Gives each widget the width that it asks for, from the leading edge on; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(_GAP)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._bottom(self._places(inside)) + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        """Return the room for the widest one."""
        margins = self.contentsMargins()
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, place in self._places(inside):
            item.setGeometry(QStyle.visualRect(direction, inside, place))

    def _places(self, inside: QRect) -> list[tuple[QLayoutItem, QRect]]:
        """Return where each one goes as if the layout ran from the left."""
        places: list[tuple[QLayoutItem, QRect]] = []
        left, top, height = inside.left(), inside.top(), 0
        for item in (item for item in self._items if not item.isEmpty()):
            size = item.sizeHint()
            if left > inside.left() and left + size.width() > inside.right() + 1:
                left, top, height = inside.left(), top + height + self.spacing(), 0
            places.append((item, QRect(left, top, size.width(), size.height())))
            left, height = left + size.width() + self.spacing(), max(height, size.height())
        return places

    def _bottom(self, places: list[tuple[QLayoutItem, QRect]]) -> int:
        return max((place.bottom() + 1 for _, place in places), default=0)
