"""The head of the page: what the conflict is about, what the marks mean, and the way to its neighbours."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from iom_tracker.desktop.appearance.deciding_layout import lay_out_head
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.step_buttons import StepButtons
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.phrases import heading_of
from iom_tracker.domain.conflict import Conflict


class PageHead(QWidget):
    """Names the conflict.

    Signals:
        step_wanted: int, 1 for the next conflict and -1 for the previous one.
    """

    step_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._title.setObjectName("conflictTitle")
        self._crumbs = ElidedLabel()
        self._crumbs.setObjectName("conflictCrumbs")
        self._legend = self._make_legend()
        self._no_base = QLabel(self.tr("These texts have no common version."))
        self._no_base.setObjectName("noCommonVersion")
        self._no_base.setProperty("tone", "muted")
        self._steps = StepButtons(theme, "Conflict")
        self._steps.say(
            (self.tr("Previous conflict"), self.tr("Next conflict")),
            (self.tr("Previous conflict (Ctrl+PgUp)"), self.tr("Next conflict (Ctrl+PgDown)")),
        )
        self._steps.step_wanted.connect(self.step_wanted)
        lay_out_head(self, self._title, self._steps, self._crumbs, self._legend, self._no_base)

    def show_conflict(self, conflict: Conflict, *, has_previous: bool, has_next: bool) -> None:
        """Show another conflict."""
        self._title.show_text(heading_of(conflict))
        self._crumbs.show_text(f"{conflict.transformation} › {conflict.ref.unit} {conflict.unit}")
        self._legend.setVisible(conflict.base_text is not None)
        self._no_base.setVisible(conflict.base_text is None)
        self._steps.show_neighbours(has_previous=has_previous, has_next=has_next)

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
