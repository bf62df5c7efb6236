"""A text that shows its first lines and unfolds on a click or by the keyboard."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.domain.richtext import LINE_BREAK

_PADDING: Final = 3  # above and below; the ring of the focus lies in it
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FoldedText(QAbstractButton):
    """A button whose face is the text; checked means unfolded. It takes no focus where all of the text is seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = 2
        self._whole = ""
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    @property
    def is_cut(self) -> bool:
        """Whether there is more than the folded text shows."""
        return self._layout_for(self.width()).lineCount() > self._lines

    def show_paragraphs(self, paragraphs: tuple[str, ...]) -> None:
        """Show another text, folded."""
        self._whole = LINE_BREAK.join(paragraphs)
        self.setAccessibleName(" ".join(paragraphs))
        self.setChecked(False)
        self._refit()

    def show_lines(self, lines: int) -> None:
        """Show another number of lines while folded."""
        if lines != self._lines:
            self._lines = lines
            self._refit()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self._layout_for(width)
        shown = layout.lineCount() if self.isChecked() else min(layout.lineCount(), self._lines)
        last = layout.lineAt(shown - 1)
        return int(last.y() + last.height()) + 2 * _PADDING if shown else 0

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._offer_unfolding()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER_KEYS and self.is_cut:
            self.toggle()
        else:
            super().keyPressEvent(event)

    @override
    def nextCheckState(self) -> None:
        if self.is_cut:
            self.toggle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("text" if self.underMouse() and self.is_cut else "text_muted"))
        layout = self._layout_for(self.width())
        whole = self.isChecked() or layout.lineCount() <= self._lines
        for index in range(layout.lineCount() if whole else self._lines - 1):
            layout.lineAt(index).draw(painter, QPointF(0, _PADDING))
        if not whole:
            self._paint_cut_line(painter, layout)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _paint_cut_line(self, painter: QPainter, layout: QTextLayout) -> None:
        line = layout.lineAt(self._lines - 1)
        rest = self._whole[line.textStart() :].replace(LINE_BREAK, " ")
        box = self.rect().adjusted(0, int(line.y()) + _PADDING, 0, 0)
        elided = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, elided)

    def _layout_for(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._whole, self.font())
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while self._whole and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _on_toggled(self) -> None:
        self._refit()

    def _refit(self) -> None:
        self.setVisible(bool(self._whole))
        self._offer_unfolding()
        self.updateGeometry()
        self.update()

    def _offer_unfolding(self) -> None:
        is_cut = self.is_cut
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_cut else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_cut else Qt.CursorShape.ArrowCursor)
        words = self.tr("Show less") if self.isChecked() else self.tr("Show all of it")
        self.setToolTip(words if is_cut else "")
