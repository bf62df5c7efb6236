"""The rail: the places of the program, and its menu."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme

WIDE: Final = 88
NARROW: Final = 56
_ICON: Final = QSize(22, 22)


class Rail(QFrame):
    """A column of buttons; words go where there is little room."""

    write_wanted = Signal()

    def __init__(self, theme: Theme, actions: Actions, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._theme = theme
        self._menu = self._button("railMenu", self.tr("Menu"), "menu")
        self._menu.setMenu(menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setToolTip(self.tr("Menu (F10)"))
        self._write = self._button("railWrite", self.tr("Write"), "list-tree", "rail_text_active")
        self._write.setProperty("active", "true")
        self._write.clicked.connect(self.write_wanted)
        self._export = self._button("railExport", self.tr("Export"), "file-output")
        self._export.clicked.connect(actions.get("export").trigger)
        self._export.setToolTip(actions.get("export").toolTip())
        self._help = self._button("railHelp", self.tr("Help"), "circle-question-mark")
        self._help.clicked.connect(actions.get("shortcuts").trigger)
        self._help.setToolTip(actions.get("shortcuts").toolTip())
        self._lay_out()
        self.be_narrow(False)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show icons only, or icons with words."""
        self.setFixedWidth(NARROW if is_narrow else WIDE)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_narrow else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for button in self._buttons():
            button.setToolButtonStyle(style)
            button.setFixedSize(self.width() - 12, 44 if is_narrow else 56)

    def show_places(self, are_shown: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show or hide the places that need a workspace."""
        self._write.setVisible(are_shown)
        self._export.setVisible(are_shown)

    def open_menu(self) -> None:
        """Open the menu, as a click on its button does."""
        self._menu.showMenu()

    def _buttons(self) -> tuple[QToolButton, ...]:
        return self._menu, self._write, self._export, self._help

    def _button(self, name: str, words: str, drawing: str, token: str = "rail_text") -> QToolButton:  # noqa: S107
        button = QToolButton()
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(words)
        button.setIcon(icon(drawing, self._theme, token))
        button.setIconSize(_ICON)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for button in (self._menu, self._write, self._export):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignHCenter)
