"""Boxes to tick and to choose from, whose signs are painted in the colours of the theme."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton, QStyleOptionComboBox
from typing_extensions import override

from iom_tracker.desktop.appearance.painting import paint_chevron, paint_tick


class TickBox(QCheckBox):
    """A check box; the style sheet draws its square and this the tick, as a style sheet knows no lines."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            square = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            color = self.palette().color(QPalette.ColorRole.HighlightedText)
            paint_tick(QPainter(self), QRectF(square), color)


class ChoiceBox(QComboBox):
    """A box with a list to choose from; the style sheet draws its edge and this the arrow."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxArrow
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        paint_chevron(QPainter(self), QRectF(box), self.palette().color(QPalette.ColorRole.Text))
