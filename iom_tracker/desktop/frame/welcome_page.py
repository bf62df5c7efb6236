"""The page that is shown while no workspace is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.about_you import AboutYou
from iom_tracker.desktop.frame.way_button import WayButton

_WIDTH: Final = 600


class WelcomePage(QWidget):
    """Asks who writes here, and offers what can be done: a kit or a workspace, a new one, the sample, the recent ones.

    Signals:
        recent_chosen: Path.
        told: str (name), str (office) of the person.
    """

    recent_chosen = Signal(object)
    told = Signal(str, str)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._actions = theme, actions
        self._files: list[QPushButton] = []
        self._about = AboutYou()
        self._ways = self._make_ways()
        self._lay_out()
        self._about.told.connect(self.told)
        self._about.finished.connect(self._ways[0].setFocus)

    def show_person(self, person: str, office: str) -> None:
        """Show who is known to write here; ask where nobody is."""
        self._about.show_person(person, office)

    def begin(self) -> None:
        """Give the keyboard to what comes next: the name, the latest workspace, or the first way to begin."""
        if self._about.is_asking:
            self._about.begin()
        else:
            (*self._files, self._ways[0])[0].setFocus()

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
        scroll = QScrollArea()
        scroll.setObjectName("welcomeScroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        inside.setLayout(self._make_column())
        page = QWidget()
        page.setObjectName("welcomeInside")
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(inside, 8)
        row.addStretch(1)
        scroll.setWidget(page)

    def _make_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._label("welcomeTitle", self.tr("Commitment reports")))
        text = self.tr("Write the report in one file on this machine. Nothing is sent unless you send it.")
        column.addWidget(self._label("welcomeText", text, "muted"))
        column.addWidget(self._make_problem())
        column.addSpacing(6)
        column.addWidget(self._about)
        column.addSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._recent_heading = self._label("recentHeading", self.tr("Recent workspaces"), "heading")
        for button in self._ways:
            column.addWidget(button)
        column.addSpacing(6)
        column.addWidget(self._recent_heading)
        column.addLayout(self._list)
        column.addStretch(3)
        return column

    def _make_ways(self) -> tuple[WayButton, ...]:
        sent = (
            self.tr("Open the file headquarters sent"),
            self.tr("An office kit, or a workspace that is there already"),
        )
        new = self.tr("New workspace"), self.tr("A report from the beginning, with every section empty")
        sample = self.tr("Look at the sample"), self.tr("A finished report, to read and to try things out")
        return (
            self._way("open", "welcomeOpen", "folder-open", sent),
            self._way("new", "welcomeNew", "file-plus", new),
            self._way("open_sample", "welcomeSample", "book-open", sample),
        )

    def _way(self, key: str, name: str, drawing: str, words: tuple[str, str]) -> WayButton:
        button = WayButton(self._theme, drawing, words, self._actions.get(key))
        button.setObjectName(name)
        self._actions.get(key).triggered.connect(self._about.tell)  # a shortcut leaves no line
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
        label = LeadingLabel(name)
        label.setText(text)
        label.setProperty("tone", tone)
        return label
