"""The head of the page: what the conflict is about, what the marks mean, and the way to its neighbours."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.phrases import heading_of
from iom_tracker.domain.conflict import Conflict

_ICON: Final = QSize(18, 18)
_BUTTON: Final = QSize(32, 32)


class PageHead(QWidget):
    """Names the conflict.

    Signals:
        step_wanted: int, 1 for the next conflict and -1 for the previous one.
    """

    step_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ElidedLabel()
        self._title.setObjectName("conflictTitle")
        self._crumbs = ElidedLabel()
        self._crumbs.setObjectName("conflictCrumbs")
        self._legend = self._make_legend()
        self._no_base = QLabel(self.tr("These texts have no common version."))
        self._no_base.setObjectName("noCommonVersion")
        self._no_base.setProperty("tone", "muted")
        self._previous = self._step_button("previousConflict", -1)
        self._next = self._step_button("nextConflict", 1)
        for button, words in ((self._previous, self.tr("Previous conflict")), (self._next, self.tr("Next conflict"))):
            button.setAccessibleName(words)
        self._previous.setToolTip(self.tr("Previous conflict (Ctrl+PgUp)"))
        self._next.setToolTip(self.tr("Next conflict (Ctrl+PgDown)"))
        self._lay_out()
        self._point_steps()

    def show_conflict(self, conflict: Conflict, *, has_previous: bool, has_next: bool) -> None:
        """Show another conflict."""
        self._title.show_text(heading_of(conflict))
        self._crumbs.show_text(f"{conflict.transformation} › {conflict.ref.unit} {conflict.unit}")
        self._legend.setVisible(conflict.base_text is not None)
        self._no_base.setVisible(conflict.base_text is None)
        self._previous.setEnabled(has_previous)
        self._next.setEnabled(has_next)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point_steps()

    def _point_steps(self) -> None:
        """Let the way to the next one point to where the lines run."""
        back, forth = "chevron-left", "chevron-right"
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            back, forth = forth, back
        self._previous.setIcon(icon(back, self._theme))
        self._next.setIcon(icon(forth, self._theme))

    def _step_button(self, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIconSize(_ICON)
        button.setFixedSize(_BUTTON)
        button.setProperty("role", "tool")
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return button

    def _make_legend(self) -> QWidget:
        legend = QWidget()
        legend.setObjectName("markLegend")
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        words = ("legendAdded", self.tr("added")), ("legendRemoved", self.tr("removed"))
        for name, word in words:
            label = QLabel(word)
            label.setObjectName(name)
            row.addWidget(label)
        since = QLabel(self.tr("since the last common version"))
        since.setProperty("tone", "muted")
        row.addWidget(since)
        return legend

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(6)
        upper.addWidget(self._title, 1)
        upper.addWidget(self._previous)
        upper.addWidget(self._next)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        lower.addWidget(self._crumbs, 1)
        lower.addWidget(self._legend)
        lower.addWidget(self._no_base)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(upper)
        column.addLayout(lower)
