"""The versions side by side; where they are too many for the window, the row scrolls."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.version_pane import VersionPane
from iom_tracker.domain.conflict import Conflict

_GAP = 12


class VersionRow(QScrollArea):
    """A pane for each version, and one for the last common version while it is wanted.

    Signals:
        use_wanted: int, the number of a version, counted from 0.
    """

    use_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versionRow")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._panes: list[VersionPane] = []
        self._inside = QWidget()
        self._inside.setObjectName("versionsInside")
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._base = VersionPane(theme)
        self._base.setObjectName("basePane")
        self._base.hide()
        self._watch(self._base)
        self._row.addWidget(self._base, 1)
        self.setWidget(self._inside)

    @property
    def panes(self) -> tuple[VersionPane, ...]:
        """The panes of the versions that are shown."""
        return tuple(pane for pane in self._panes if not pane.isHidden())

    def show_conflict(self, conflict: Conflict) -> None:
        """Show the versions of a conflict."""
        while len(self._panes) < len(conflict.heads):
            self._add_pane()
        for number, pane in enumerate(self._panes):
            is_needed = number < len(conflict.heads)
            if is_needed:
                pane.show_head(number + 1, conflict.heads[number], conflict.base_text)
            pane.setVisible(is_needed)
        if conflict.base_text is not None:
            self._base.show_base(conflict.base_text)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setMinimumHeight(self._inside.minimumSizeHint().height() + bar)
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())

    def show_base(self, is_wanted: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show the last common version in front of the others, or hide it."""
        self._base.setVisible(is_wanted)
        if is_wanted:
            self.ensureWidgetVisible(self._base, 0, 0)

    def lock(self, reason: str) -> None:
        """Say why no version can be used now; an empty reason lets them be used."""
        for pane in self._panes:
            pane.lock(reason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the pane that gets the keyboard into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            pane = next((pane for pane in self._all() if pane.isAncestorOf(watched)), watched)
            self.ensureWidgetVisible(pane, 0, 0)
        return super().eventFilter(watched, event)

    def _add_pane(self) -> None:
        pane = VersionPane(self._theme)
        number = len(self._panes)
        pane.use_wanted.connect(lambda: self.use_wanted.emit(number))
        self._watch(pane)
        self._panes.append(pane)
        self._row.addWidget(pane, 1)

    def _watch(self, pane: VersionPane) -> None:
        for part in pane.findChildren(QWidget):
            part.installEventFilter(self)

    def _all(self) -> Iterator[VersionPane]:
        yield self._base
        yield from self._panes
