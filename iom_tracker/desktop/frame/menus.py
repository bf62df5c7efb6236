"""The menu behind the rail's first button."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.language import NAMES

_SEPARATOR: Final = ""
_FIND: Final = ("find", "find_next", "find_previous", "find_everywhere")
_EDIT: Final = ("undo", "redo", _SEPARATOR, "bold", "italic", "bullets", "numbers", "clear_format", _SEPARATOR, *_FIND)
_EXCHANGE: Final = (
    "merge",
    "paste_packet",
    "undo_merge",
    _SEPARATOR,
    "make_kits",
    "people",
    _SEPARATOR,
    "pack",
    "copy_packet",
)
_REVIEW: Final = ("comment", "history", _SEPARATOR, "clear_section", "return_section", "clear_commitment")
_GO: Final = (
    "go_overview",
    "go_write",
    "go_submissions",
    "go_conflicts",
    "go_word",
    _SEPARATOR,
    "previous_commitment",
    "next_commitment",
    "filter_outline",
    "palette",
)
_VIEW: Final = (
    *("theme_system", "theme_light", "theme_dark", _SEPARATOR),
    *("side_panel", "full_screen", "unused_transformations"),
)
_SPELLING: Final = (
    *("spell_check", "spell_next", _SEPARATOR, "spell_report"),
    *("spell_en", "spell_en-US", "spell_fr", "spell_es", "spell_ar"),
)
_LANGUAGE: Final = ("language_system", _SEPARATOR, *(f"language_{code}" for code in NAMES))
_HELP: Final = ("help", "shortcuts", "about")


class MainMenu(QMenu):
    """File first, since it is what the menu is opened for; the rest in menus of their own."""

    recent_chosen = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainMenu")
        self._actions = actions
        self._recent = QMenu(self.tr("Open &recent"), self)
        self._recent.setObjectName("recentMenu")
        self._fill(self, ("new", "open"))
        self.addMenu(self._recent)
        self._fill(self, ("open_sample", _SEPARATOR, "import_report", "export", _SEPARATOR, "publish", "save"))
        self._fill(self, (_SEPARATOR, "commitments", "next_year", "restore"))
        self.addSeparator()
        for title, keys in self._submenus():
            self._fill(self.addMenu(title), keys)
        self._fill(self, (_SEPARATOR, "close", "quit"))

    def show_recent(self, files: Sequence[str], training: Sequence[str] = ()) -> None:
        """List the recent files, some of which are for training."""
        self._recent.clear()
        for file in files:
            path = Path(file)
            words = f"{path.name}  –  {path.parent}"
            words = self.tr("{file}  (training)").format(file=words) if file in training else words
            action = self._recent.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._on_recent_triggered, path))
        self._recent.setEnabled(bool(files))

    def _on_recent_triggered(self, path: Path) -> None:
        self.recent_chosen.emit(path)

    def _submenus(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (self.tr("Send an&d receive"), _EXCHANGE),
            (self.tr("Edi&t"), _EDIT),
            (self.tr("Spe&lling"), _SPELLING),
            (self.tr("Revie&w"), _REVIEW),
            (self.tr("&Go"), _GO),
            (self.tr("&View"), _VIEW),
            (self.tr("Lang&uage"), _LANGUAGE),
            (self.tr("&Help"), _HELP),
        )

    def _fill(self, menu: QMenu, keys: Sequence[str]) -> None:
        for key in keys:
            if key == _SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions.get(key))
