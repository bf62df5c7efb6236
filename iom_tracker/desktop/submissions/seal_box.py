"""The box to tick for a packet that only headquarters can read."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.painting import paint_tick


class SealBox(QCheckBox):
    """Can be ticked where the key of headquarters is known; the style sheet draws its square and this the tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seal")
        self.setText(self.tr("Only headquarters can read it"))

    @property
    def is_wanted(self) -> bool:
        """Whether the packet is to be sealed."""
        return self.isEnabled() and self.isChecked()

    def show_possible(self, can_seal: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Say whether a packet can be sealed, and why not."""
        self.setEnabled(can_seal)
        known = self.tr("The packet is encrypted with the key of headquarters")
        unknown = self.tr("The key of headquarters is not known here; an office kit or a receipt brings it")
        self.setToolTip(known if can_seal else unknown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            square = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            color = self.palette().color(QPalette.ColorRole.HighlightedText)
            paint_tick(QPainter(self), QRectF(square), color)
