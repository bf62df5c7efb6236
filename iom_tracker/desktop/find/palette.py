"""The palette: one line over the window, from which every commitment and every action is a few keys away."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.find.palette_delegate import PaletteDelegate
from iom_tracker.desktop.find.palette_rows import NO_OFFERS, Offers, PaletteRow, text_row
from iom_tracker.desktop.find.rows import ROW_ROLE, PickField, PickList, RowModel
from iom_tracker.domain.finding import phrases

_WIDTH: Final = 640
_TOP: Final = 96
_MARGIN: Final = 14
_ROW: Final = 54
_MOST_SHOWN: Final = 8
_SHADE: Final = QColor(0, 0, 0, 110)


class Palette(QWidget):
    """Lies over the window while it is open, and keeps the keyboard in its field.

    What lies behind is a picture of the window as it was: painted anew at each key, it would take longer than the rows.

    Signals:
        asked: str, each time something else is typed.
        unit_chosen: str, a commitment or transformation to go to.
        action_chosen: str, the key of an action to do.
        texts_wanted: str, words to look for in all texts.
    """

    asked = Signal(str)
    unit_chosen = Signal(str)
    action_chosen = Signal(str)
    texts_wanted = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Search or jump to"))
        self._window = window
        self._offers = self._deeds = NO_OFFERS
        self._looks_into_texts = False
        self._total: int | None = None
        self._before: QWidget | None = None
        self._behind = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._model = RowModel[PaletteRow](lambda row: row.words, self)
        self._make_widgets(theme)
        self._lay_out()
        self._field.textChanged.connect(self._on_typed)
        self._field.picked.connect(self._on_picked)
        self._rows.picked.connect(self._on_picked)
        window.installEventFilter(self)
        self._field.installEventFilter(self)
        self.hide()

    def open(self, units: Offers, deeds: Offers) -> None:
        """Show the palette; where it is shown already, close it.

        Args:
            units: the commitments that can be gone to.
            deeds: the actions that can be done now.
        """
        if self.isVisible():
            self.close_palette()
            return
        self._deeds, self._total, self._looks_into_texts = deeds, None, bool(units.rows)
        self._offers = units.with_others(deeds)
        self._before = QApplication.focusWidget()
        self._behind = self._window.grab()
        with QSignalBlocker(self._field):
            self._field.clear()
        self._refresh()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_total(self, typed: str, total: int) -> None:
        """Say how many texts hold what is typed."""
        if typed == self._field.text():
            self._total = total
            chosen = self._rows.currentIndex().row()
            self._refresh()
            self._rows.choose(chosen)

    def close_palette(self) -> None:
        """Go back to where the keyboard was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._behind = QPixmap()
        self.hide()  # then, as Qt gives the keyboard of what is hidden to whatever comes next

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif watched is self._field and event.type() == QEvent.Type.FocusOut and self._has_left():
            self._before = None
            self.close_palette()
        return False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep the keyboard in the field."""
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close where the person clicks beside it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.drawPixmap(0, 0, self._behind)
        painter.fillRect(self.rect(), _SHADE)

    def _make_widgets(self, theme: Theme) -> None:
        self._card = QFrame(self)
        self._card.setObjectName("paletteCard")
        self._rows = PickList("paletteRows", self.tr("Commitments and commands"))
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(PaletteDelegate(theme, ROW_ROLE, self._rows))
        words = self.tr("A commitment, a command, or words to find")
        self._field = PickField("paletteField", words, self._rows)
        self._field.addAction(
            QAction(icon("search", theme, "text_muted"), words, self._field), QLineEdit.ActionPosition.LeadingPosition
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._card)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._rows)
        self._place()

    def _place(self) -> None:
        shown = min(len(self._model.rows), _MOST_SHOWN)
        room = max(self.height() - _TOP - 5 * _MARGIN - self._field.sizeHint().height(), _ROW)
        self._rows.setFixedHeight(min(shown * _ROW + 4, room))
        self._rows.setVisible(shown > 0)
        width = min(_WIDTH, self.width() - 2 * _MARGIN)
        height = self._card.sizeHint().height()
        self._card.setGeometry(QRect((self.width() - width) // 2, _TOP, width, height))

    def _on_typed(self, typed: str) -> None:
        self._total = None
        self._refresh()
        self.asked.emit(typed)

    def _refresh(self) -> None:
        typed = self._field.text()
        self._model.show(self._fitting(typed))
        if self._model.rows:
            self._rows.choose(0)
        self._place()
        self._tell_chosen()

    def _fitting(self, typed: str) -> list[PaletteRow]:
        if not typed.strip():
            return self._deeds.fitting("")
        found = self._offers.fitting(typed)
        texts = [text_row(typed, self._total)] if self._looks_into_texts and phrases(typed) else []
        return [*found[:1], *texts, *found[1:]]

    def _tell_chosen(self) -> None:
        row = self._rows.currentIndex().data(ROW_ROLE)
        self._field.setAccessibleDescription(row.words if isinstance(row, PaletteRow) else "")

    def _on_picked(self) -> None:
        row, typed = self._rows.currentIndex().data(ROW_ROLE), self._field.text()
        if not isinstance(row, PaletteRow):
            return
        self.close_palette()
        if row.unit:
            self.unit_chosen.emit(row.unit)
        elif row.action:
            self.action_chosen.emit(row.action)
        else:
            self.texts_wanted.emit(typed)

    def _has_left(self) -> bool:
        """Say whether the keyboard went to another part of the window; it comes back from other windows."""
        now = QApplication.focusWidget()
        return self.isVisible() and self.window().isActiveWindow() and now is not None and not self.isAncestorOf(now)
