"""The last files that were merged: which, from whom, what they added, when."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.moments import ago, clock_time_of
from iom_tracker.domain.correspondence import Arrival
from iom_tracker.domain.packet import PacketKind

_FEW: Final = 5
_NAMES: Final = ("arrivalFile", "arrivalSender", "arrivalAdded", "arrivalTime")
_MUTED: Final = ("arrivalSender", "arrivalTime")
_MOST: Final = 200  # a list of more is read by nobody


class ArrivalList(QFrame):
    """Shows the newest few, and more where that is asked for; hidden while nothing has come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arrivalList")
        self.setProperty("card", "true")
        self._theme = theme
        self._arrivals: tuple[Arrival, ...] = ()
        self._rows = QWidget()
        self._shows_all = False
        heading = LeadingLabel("arrivalsHeading")
        heading.setText(self.tr("Last arrivals"))
        heading.setProperty("tone", "heading")
        self._more = QPushButton()
        self._more.setObjectName("allArrivals")
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self._on_more_clicked)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self._more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 12, 12)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self._rows)
        self.hide()

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show other arrivals, which come with the newest first."""
        if tuple(arrivals) != self._arrivals:
            self._arrivals = tuple(arrivals)
            self._fill()
        self.setVisible(bool(arrivals))

    def _fill(self) -> None:
        shown = self._arrivals[: _MOST if self._shows_all else _FEW]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        for row, arrival in enumerate(shown):
            for column, widget in enumerate(self._cells(arrival)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        rows = QWidget()
        rows.setLayout(grid)
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        rows.show()
        self._show_more_button()

    def _cells(self, arrival: Arrival) -> tuple[QWidget, ...]:
        sender = " · ".join(filter(None, (arrival.office, arrival.person)))
        when = ElidedLabel(ago(arrival.time))
        when.setToolTip(clock_time_of(arrival.time))
        words = (
            ElidedLabel(arrival.file),
            ElidedLabel(" · ".join(filter(None, (sender, self._kind_words(arrival.kind))))),
            ElidedLabel(self._added_words(arrival)),
            when,
        )
        for label, name in zip(words, _NAMES, strict=True):
            label.setObjectName(name)
            label.setProperty("tone", "muted" if name in _MUTED else "")
        icon = "mail-check" if arrival.kind is PacketKind.RECEIPT else "file-text"
        return IconSign(self._theme, icon, "text_muted"), *words

    def _kind_words(self, kind: PacketKind | None) -> str:
        if kind is None:
            return self.tr("workspace")
        return {
            PacketKind.SUBMISSION: "",
            PacketKind.RECEIPT: self.tr("receipt"),
            PacketKind.KIT: self.tr("office kit"),
        }[kind]

    def _added_words(self, arrival: Arrival) -> str:
        if not arrival.added:
            return self.tr("nothing new")
        new = counted(arrival.added, self.tr("1 new"), self.tr("{n} new"))
        if not arrival.changes:
            return new
        changes = counted(len(arrival.changes), self.tr("1 section changed"), self.tr("{n} sections changed"))
        return f"{new} · {changes}"

    def _show_more_button(self) -> None:
        all_words = with_number(self.tr("Show all {n}"), len(self._arrivals))
        self._more.setText(self.tr("Show fewer") if self._shows_all else all_words)
        self._more.setVisible(len(self._arrivals) > _FEW)

    def _on_more_clicked(self) -> None:
        self._shows_all = not self._shows_all
        self._fill()
