"""The theme: colours by token, Fusion with a palette, and one style sheet; switched while the window is open."""

import sys
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from iom_tracker.desktop.appearance.tokens import DARK, LIGHT

CHOICES: Final = ("system", "light", "dark")
BASE_PIXELS: Final = 13

_FOLDER: Final = Path(__file__).resolve().parent
_ROLES: Final[Mapping[QPalette.ColorRole, str]] = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface_sunken",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}
_DISABLED_ROLES: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Theme(QObject):
    """The colours that are shown now; `changed` says that widgets which paint must paint again."""

    changed = Signal()

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice if choice in CHOICES else "system"
        self._app: QApplication | None = None
        self._tokens: Mapping[str, str] = LIGHT
        self._colors: dict[str, QColor] = {}
        self._sheet = Template("")

    @property
    def choice(self) -> str:
        """What the person chose: `system`, `light` or `dark`."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are shown."""
        return self._tokens is DARK

    def color(self, token: str) -> QColor:
        """Return the colour of a token in the theme that is shown."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(self._tokens[token])
        return found

    def apply(self, app: QApplication) -> None:
        """Give the application its style, font and colours, and follow the desktop's scheme from now on."""
        self._app = app
        self._sheet = Template(_style_sheets())
        app.setStyle("Fusion")
        app.setFont(_base_font(app))
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._show_chosen()

    def choose(self, choice: str) -> None:
        """Switch to `system`, `light` or `dark`."""
        self._choice = choice
        self._show_chosen()

    def _on_scheme_changed(self) -> None:
        if self._choice == "system":
            self._show_chosen()

    def _show_chosen(self) -> None:
        self._tokens = DARK if self._wants_dark() else LIGHT
        self._colors = {}
        if self._app is not None:
            self._app.setPalette(self._palette())
            self._app.setStyleSheet(self._sheet.substitute(self._tokens))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._choice != "system" or self._app is None:
            return self._choice == "dark"
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in _DISABLED_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_disabled"))
        return palette


def _style_sheets() -> str:
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted(_FOLDER.glob("*.qss")))


def _base_font(app: QApplication) -> QFont:
    font = QFont(app.font())
    if sys.platform == "linux":
        font.setFamilies(["Noto Sans", font.family()])
    font.setPixelSize(BASE_PIXELS)
    return font
