"""The one toolbar of the page, which acts on the section that has the cursor."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.textbox.editing import Form
from iom_tracker.desktop.undo import UndoOrder
from iom_tracker.domain.richtext import BlockType

_GROUPS: Final = (("undo", "redo"), ("bold", "italic"), ("bullets", "numbers", "clear_format"))
_FORMS: Final = ("bold", "italic", "bullets", "numbers", "clear_format")
_PADDING: Final = 6  # of a button, round its drawing
_ICON: Final = QSize(18, 18)


class Toolbar(QFrame):
    """Buttons that show the form at the cursor. They leave the focus in the text when clicked."""

    def __init__(self, actions: Actions, undo: UndoOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editorToolbar")
        self._actions = actions
        self._undo = undo
        self._text: SectionText | None = None
        self._is_shown = False
        self._lay_out()
        self._connect()
        self.refresh()

    def act_on(self, text: SectionText | None) -> None:
        """Act on this text from now on."""
        if self._text is not None:
            self._text.form_changed.disconnect(self.refresh)
        self._text = text
        if text is not None:
            text.form_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done, and the form at the cursor; while another page is shown, nothing can."""
        text = self._text
        can_write = self._is_shown and text is not None and not text.isReadOnly()
        self._actions.enable(_FORMS, can_write)
        form = text.form() if can_write and text is not None else Form()
        self._actions.get("bold").setChecked(form.bold)
        self._actions.get("italic").setChecked(form.italic)
        self._actions.get("bullets").setChecked(form.type is BlockType.BULLET)
        self._actions.get("numbers").setChecked(form.type is BlockType.NUMBER)
        self._on_order_changed()

    def leave_margin(self, side: int) -> None:
        """Begin with the first drawing at this distance from the edge."""
        self._row.setContentsMargins(max(side - _PADDING, 0), 5, side, 5)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._is_shown = True
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._is_shown = False
        self.refresh()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setSpacing(4)
        for group in _GROUPS:
            if group is not _GROUPS[0]:
                row.addWidget(_separator())
            for key in group:
                row.addWidget(self._button(key))
        row.addStretch()
        row.addWidget(self._button("full_screen"))

    def _button(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{key}_button")
        button.setDefaultAction(self._actions.get(key))
        button.setIconSize(_ICON)
        button.setProperty("role", "tool")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        self._undo.changed.connect(self._on_order_changed)
        self._actions.get("undo").triggered.connect(self._undo.undo)
        self._actions.get("redo").triggered.connect(self._undo.redo)
        for key in _FORMS:
            self._actions.get(key).triggered.connect(lambda *, key=key: self._shape(key))

    def _on_order_changed(self) -> None:
        self._actions.get("undo").setEnabled(self._is_shown and self._undo.can_undo)
        self._actions.get("redo").setEnabled(self._is_shown and self._undo.can_redo)

    def _shape(self, key: str) -> None:
        text = self._text
        if text is None or text.isReadOnly():
            return
        self._undo.separate()
        match key:
            case "bold":
                text.toggle_bold()
            case "italic":
                text.toggle_italic()
            case "bullets":
                text.toggle_list(BlockType.BULLET)
            case "numbers":
                text.toggle_list(BlockType.NUMBER)
            case _:
                text.clear_form()


def _separator() -> QFrame:
    line = QFrame()
    line.setObjectName("toolbarSeparator")
    line.setFixedSize(1, 20)
    return line
