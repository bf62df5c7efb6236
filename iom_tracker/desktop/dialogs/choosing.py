"""Boxes to tick and to choose from, whose signs are painted in the colours of the theme."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton, QStyleOptionComboBox, QStylePainter
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
    """A box with a list to choose from; the style sheet draws its edge, and this the words and the arrow."""

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Say that words which do not fit are cut; the style sheet would end them at the edge."""
        super().initStyleOption(option)
        room = self._part(option, QStyle.SubControl.SC_ComboBoxEditField).width()
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        box = self._part(option, QStyle.SubControl.SC_ComboBoxArrow)
        paint_chevron(painter, QRectF(box), self.palette().color(QPalette.ColorRole.Text))

    def _part(self, option: QStyleOptionComboBox, part: QStyle.SubControl) -> QRect:
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
