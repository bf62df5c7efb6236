"""Every action of the window with its words, shortcut and icon, in one table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.language import NAMES, SYSTEM
from iom_tracker.desktop.appearance.theme import CHOICES, Theme

_MIRRORED: Final = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
_Standard = QKeySequence.StandardKey
Slots = Mapping[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One row of the table.

    Attributes:
        text: with `&` before the letter that opens it in a menu; translated when the action is made.
        shortcut: one or several, as in `Ctrl+E; Ctrl+4`.
        icon: the name of a drawing; empty for none.
        is_choice: whether it stays ticked.
    """

    text: str
    shortcut: str | QKeySequence.StandardKey = ""
    icon: str = ""
    is_choice: bool = False


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - the name that Qt's lupdate looks for
    """Mark a text for the translators; it is translated when the action is made."""
    return text


TABLE: Final[Mapping[str, ActionRow]] = {
    "new": ActionRow(QT_TRANSLATE_NOOP("Actions", "&New workspace…"), _Standard.New, "file-plus"),
    "open": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Open…"), _Standard.Open, "folder-open"),
    "open_sample": ActionRow(QT_TRANSLATE_NOOP("Actions", "Open the &sample report"), "", "book-open"),
    "import_report": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Import report…"), "Ctrl+Shift+I", "file-input"),
    "export": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Export Word report…"), "Ctrl+E; Ctrl+4", "file-output"),
    "merge": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Merge files…"), "Ctrl+Shift+M", "git-merge"),
    "paste_packet": ActionRow(QT_TRANSLATE_NOOP("Actions", "Merge a packet from the cli&pboard"), "Ctrl+Shift+L"),
    "undo_merge": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Undo the last merge…")),
    "make_kits": ActionRow(QT_TRANSLATE_NOOP("Actions", "Make office &kits…"), "Ctrl+Shift+K", "building-2"),
    "pack": ActionRow(QT_TRANSLATE_NOOP("Actions", "P&ack for headquarters…"), "Ctrl+Shift+S", "send"),
    "copy_packet": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Copy the packet as text"), "Ctrl+Shift+C"),
    "people": ActionRow(QT_TRANSLATE_NOOP("Actions", "Pe&ople…"), "", "users"),
    "commitments": ActionRow(QT_TRANSLATE_NOOP("Actions", "Co&mmitments…"), "Ctrl+Shift+T", "list-tree"),
    "next_year": ActionRow(QT_TRANSLATE_NOOP("Actions", "Next &year…"), "", "calendar-plus"),
    "restore": ActionRow(QT_TRANSLATE_NOOP("Actions", "Copies of your wor&k…"), "", "history"),
    "close": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Close workspace"), _Standard.Close),
    "quit": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Quit"), _Standard.Quit),
    "save": ActionRow(QT_TRANSLATE_NOOP("Actions", "S&ave now"), _Standard.Save, "rotate-cw"),
    "publish": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Publish"), "Ctrl+Shift+P", "send"),
    "undo": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Undo"), _Standard.Undo, "undo-2"),
    "redo": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Redo"), _Standard.Redo, "redo-2"),
    "bold": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Bold"), _Standard.Bold, "bold", is_choice=True),
    "italic": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Italic"), _Standard.Italic, "italic", is_choice=True),
    "bullets": ActionRow(QT_TRANSLATE_NOOP("Actions", "Bullet &list"), "Ctrl+Shift+8", "list", is_choice=True),
    "numbers": ActionRow(
        QT_TRANSLATE_NOOP("Actions", "&Numbered list"), "Ctrl+Shift+7", "list-ordered", is_choice=True
    ),
    "clear_format": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Clear formatting"), "Ctrl+Space", "remove-formatting"),
    "find": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Find and replace"), _Standard.Find, "search"),
    "find_next": ActionRow(QT_TRANSLATE_NOOP("Actions", "Find the ne&xt one"), "F3"),
    "find_previous": ActionRow(QT_TRANSLATE_NOOP("Actions", "Find the pre&vious one"), "Shift+F3"),
    "find_everywhere": ActionRow(QT_TRANSLATE_NOOP("Actions", "Find in the whole re&port"), "Ctrl+Shift+F", "search"),
    "palette": ActionRow(QT_TRANSLATE_NOOP("Actions", "Search or &jump to…"), "Ctrl+K", "search"),
    "spell_check": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Check spelling"), is_choice=True),
    "spell_next": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Next spelling mistake"), "F7"),
    "spell_report": ActionRow(QT_TRANSLATE_NOOP("Actions", "Language of the &report"), is_choice=True),
    "spell_en": ActionRow(QT_TRANSLATE_NOOP("Actions", "&English"), is_choice=True),
    "spell_en-US": ActionRow(QT_TRANSLATE_NOOP("Actions", "English (A&merican)"), is_choice=True),
    "spell_fr": ActionRow(QT_TRANSLATE_NOOP("Actions", "&French"), is_choice=True),
    "spell_es": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Spanish"), is_choice=True),
    "spell_ar": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Arabic"), is_choice=True),
    "go_overview": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Overview"), "Ctrl+0", "layout-dashboard"),
    "comment": ActionRow(QT_TRANSLATE_NOOP("Actions", "Co&mment"), "Ctrl+Alt+M", "message-square-plus"),
    "history": ActionRow(QT_TRANSLATE_NOOP("Actions", "&History of this section"), "Ctrl+Alt+H", "history"),
    "clear_section": ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Clea&r this section"), "Ctrl+Shift+Return", "circle-check"
    ),
    "return_section": ActionRow(
        QT_TRANSLATE_NOOP("Actions", "R&eturn this section…"), "Ctrl+Shift+Backspace", "undo-2"
    ),
    "clear_commitment": ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Clear &all sections of this page"), "Ctrl+Alt+Shift+Return"
    ),
    "go_write": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Write"), "Ctrl+1", "list-tree"),
    "go_submissions": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Submissions"), "Ctrl+2", "inbox"),
    "go_conflicts": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Conflicts"), "Ctrl+3", "git-merge"),
    "go_word": ActionRow(QT_TRANSLATE_NOOP("Actions", "From Wor&d"), "Ctrl+5", "file-input"),
    "previous_commitment": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Previous commitment"), "Alt+Up", "chevron-left"),
    "next_commitment": ActionRow(QT_TRANSLATE_NOOP("Actions", "Ne&xt commitment"), "Alt+Down", "chevron-right"),
    "filter_outline": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Filter commitments"), "Ctrl+L; F6", "funnel"),
    "side_panel": ActionRow(QT_TRANSLATE_NOOP("Actions", "Show &guidance"), "F4", "panel-right", is_choice=True),
    "full_screen": ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Write on the &full screen"), "F11", "full-screen", is_choice=True
    ),
    "unused_transformations": ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Show transformations &without commitments"), is_choice=True
    ),
    "menu": ActionRow(QT_TRANSLATE_NOOP("Actions", "Open the menu"), "F10"),
    "theme_system": ActionRow(QT_TRANSLATE_NOOP("Actions", "&As the system"), "", "monitor", is_choice=True),
    "theme_light": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Light"), "", "sun", is_choice=True),
    "theme_dark": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "moon", is_choice=True),
    "switch_theme": ActionRow(QT_TRANSLATE_NOOP("Actions", "Switch between light and dark"), "Ctrl+Shift+D", "moon"),
    "language_system": ActionRow(QT_TRANSLATE_NOOP("Actions", "&As the system"), is_choice=True),
    **{f"language_{code}": ActionRow(name, is_choice=True) for code, name in NAMES.items()},
    "help": ActionRow(QT_TRANSLATE_NOOP("Actions", "&User guide"), "F1", "circle-question-mark"),
    "shortcuts": ActionRow(QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+F1", "keyboard"),
    "about": ActionRow(QT_TRANSLATE_NOOP("Actions", "&About iom_tracker"), "", "info"),
}


class Actions(QObject):
    """The actions themselves, made from the table; whoever can do an action connects to it and enables it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = {key: self._make(key, row, theme) for key, row in TABLE.items()}
        self._group([f"theme_{choice}" for choice in CHOICES])
        self._group([f"language_{choice}" for choice in (SYSTEM, *NAMES)])

    def get(self, key: str) -> QAction:
        """Return the action of a key in the table."""
        return self._actions[key]

    def all(self) -> tuple[QAction, ...]:
        """Return every action in the order of the table."""
        return tuple(self._actions.values())

    def connect_all(self, slots: Slots) -> None:
        """Have each action of a key do something."""
        for key, slot in slots.items():
            self.get(key).triggered.connect(lambda _=False, slot=slot: slot())

    def enable(self, keys: tuple[str, ...], is_enabled: bool) -> None:  # noqa: FBT001 - as Qt's setEnabled
        """Enable or disable several actions."""
        for key in keys:
            self.get(key).setEnabled(is_enabled)

    def _group(self, keys: list[str]) -> None:
        """Let one of several choices be ticked at a time."""
        group = QActionGroup(self)
        for key in keys:
            group.addAction(self.get(key))

    def _make(self, key: str, row: ActionRow, theme: Theme) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", row.text), self)
        action.setObjectName(key)
        action.setCheckable(row.is_choice)
        if isinstance(row.shortcut, QKeySequence.StandardKey):
            action.setShortcuts(row.shortcut)
        elif row.shortcut:
            action.setShortcuts(QKeySequence.listFromString(row.shortcut))
        if row.icon:
            action.setIcon(icon(_as_lines_run(row.icon), theme))
        action.setToolTip(_tool_tip(action))
        return action


def _as_lines_run(drawing: str) -> str:
    """Return a drawing that points forwards or backwards, as the lines run in the language of the window."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _MIRRORED.get(drawing, drawing) if is_mirrored else drawing


def _tool_tip(action: QAction) -> str:
    words = action.text().replace("&", "").removesuffix("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words
