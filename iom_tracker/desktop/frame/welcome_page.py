"""The page that is shown while no workspace is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme

_WIDTH: Final = 560


class WelcomePage(QWidget):
    """Offers what can be done: a new workspace, an existing one, the sample, the recent ones."""

    recent_chosen = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._actions = theme, actions
        self._files: list[QPushButton] = []
        self._lay_out()

    def show_recent(self, files: Sequence[str], training: Sequence[str] = ()) -> None:
        """List the recent files, some of which are for training."""
        for button in self._files:
            button.hide()
            button.deleteLater()
        self._files = [self._file_button(Path(file), is_training=file in training) for file in files]
        for button in self._files:
            self._list.addWidget(button)
        self._recent_heading.setVisible(bool(files))

    def show_problem(self, sentence: str) -> None:
        """Say why a file could not be opened; nothing when the sentence is empty."""
        self._problem_words.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._label("welcomeTitle", self.tr("Commitment reports")))
        text = self.tr("Write the report in one file on this machine. Nothing is sent unless you send it.")
        column.addWidget(self._label("welcomeText", text, "muted"))
        column.addWidget(self._make_problem())
        column.addSpacing(10)
        column.addLayout(self._make_buttons())
        column.addSpacing(18)
        self._recent_heading = self._label("recentHeading", self.tr("Recent workspaces"), "heading")
        column.addWidget(self._recent_heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        column.addStretch(3)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        inside.setLayout(column)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inside, 8)
        row.addStretch(1)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for key, name, token in (
            ("new", "welcomeNew", "accent_text"),
            ("open", "welcomeOpen", "text"),
            ("open_sample", "welcomeSample", "text"),
        ):
            button = self._action_button(key, name, token)
            row.addWidget(button)
            if key == "new":
                self.setFocusProxy(button)
        row.addStretch()
        return row

    def _action_button(self, key: str, name: str, token: str) -> QPushButton:
        action = self._actions.get(key)
        words = action.text().replace("&", "").removesuffix("…")
        drawing = {"new": "file-plus", "open": "folder-open", "open_sample": "book-open"}[key]
        button = QPushButton(icon(drawing, self._theme, token), f" {words}")
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setProperty("role", "primary" if key == "new" else "")
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _file_button(self, file: Path, *, is_training: bool) -> QPushButton:
        button = QPushButton()
        button.setObjectName("recentFile")
        button.setProperty("role", "row")
        button.setAccessibleName(self.tr("{file}, for training").format(file=file) if is_training else str(file))
        button.setToolTip(str(file))
        button.setMinimumHeight(52)
        column = QVBoxLayout(button)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(1)
        name = self.tr("{name}  ·  Training").format(name=file.name) if is_training else file.name
        for text, tone in ((name, "strong"), (str(file.parent), "muted")):
            label = ElidedLabel(text)
            label.setProperty("tone", tone)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        button.clicked.connect(partial(self.recent_chosen.emit, file))
        return button

    def _make_problem(self) -> QWidget:
        self._problem = QFrame()
        self._problem.setProperty("box", "danger")
        self._problem_words = self._label("welcomeProblem", "")
        row = QHBoxLayout(self._problem)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(IconSign(self._theme, "circle-alert", "danger", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem_words, 1)
        self._problem.hide()
        return self._problem

    def _label(self, name: str, text: str, tone: str = "") -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        return label
