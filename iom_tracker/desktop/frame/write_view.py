"""The page for writing: outline, editor and side panel side by side; on small screens the panel is a drawer."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from typing_extensions import override

_OUTLINE_SHARE: Final = (0.215, 290, 400)  # of the width, at least, at most
_PANEL_SHARE: Final = (0.205, 240, 380)
_DRAWER_WIDTH: Final = 330


class WriteView(QWidget):
    """Gives each part its room. In the drawer the panel lies over the editor and is opened when wanted."""

    def __init__(self, outline: QWidget, page: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("writeView")
        self._outline, self._panel = outline, panel
        self._is_drawer = self._is_bare = False
        self._wants_panel = True
        self._has_own_sizes = False
        outline.setMinimumWidth(220)
        page.setMinimumWidth(380)
        panel.setMinimumWidth(220)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("writeSplitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for part in (outline, page, panel):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        for place in (0, 2):
            self._splitter.setStretchFactor(place, 0)
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Turn the side panel into a drawer, or back into a part of the page."""
        if is_narrow == self._is_drawer:
            return
        self._is_drawer = is_narrow
        if is_narrow:
            self._panel.setParent(self)
            self._panel.setProperty("drawer", "true")
        else:
            self._panel.setProperty("drawer", "")
            self._splitter.addWidget(self._panel)
        self._panel.style().unpolish(self._panel)
        self._panel.style().polish(self._panel)

    def show_panel(self, is_wanted: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show or hide the side panel, once outline and panel are shown at all."""
        self._wants_panel = is_wanted
        self._panel.setVisible(is_wanted and not self._is_bare)
        self._give_room()

    def be_bare(self, is_bare: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show the page alone, or outline and panel beside it again."""
        self._is_bare = is_bare
        self._outline.setHidden(is_bare)
        self.show_panel(self._wants_panel)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _on_splitter_moved(self) -> None:
        self._has_own_sizes = True

    def _give_room(self) -> None:
        """Give each part its share, unless the person has chosen the widths."""
        if self._is_drawer:
            self._place_drawer()
        if not self._has_own_sizes:
            outline, panel = _share(self.width(), _OUTLINE_SHARE), _share(self.width(), _PANEL_SHARE)
            self._splitter.setSizes([outline, self.width() - outline - panel, panel])

    def _place_drawer(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self.width() - _DRAWER_WIDTH
        self._panel.setGeometry(left, 0, _DRAWER_WIDTH, self.height())
        self._panel.raise_()


def _share(width: int, share: tuple[float, int, int]) -> int:
    part, least, most = share
    return min(max(round(width * part), least), most)
