"""The dialog for a new workspace: where, for which cycle, whose."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.dialogs.choosing import ChoiceBox, TickBox
from iom_tracker.desktop.dialogs.file_choice import WORKSPACE_SUFFIX, choose_new_workspace
from iom_tracker.desktop.wishes import CycleChoice, NewWorkspace

_WIDTH: Final = 520


class NewWorkspaceDialog(QDialog):
    """Asks for what a workspace needs; `wished` tells it when the person agrees."""

    wished = Signal(object)

    def __init__(
        self,
        choices: Sequence[CycleChoice],
        folder: Path,
        known: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        """Ask.

        Args:
            folder: where the file is proposed to lie.
            known: name and office of the person as far as they are known.
        """
        super().__init__(parent)
        self.setObjectName("newWorkspace")
        self.setWindowTitle(self.tr("New workspace"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._choices = tuple(choices)
        self._folder = folder
        self._make_widgets()
        for line, text in zip((self._person, self._office), known, strict=True):
            line.setText(text)
        self._lay_out()
        self._show_whether_complete()

    def _make_widgets(self) -> None:
        self._cycle = ChoiceBox()
        self._cycle.setObjectName("newCycle")
        self._cycle.addItems([choice.title for choice in self._choices])
        self._cycle.currentIndexChanged.connect(self._on_cycle_chosen)
        self._office = _line("newOffice", self.tr("for example Iraq, Erbil sub-office"))
        self._person = _line("newPerson", self.tr("your name, as colleagues know it"))
        self._place = _line("newPlace", "")
        self._suggest_place()
        self._place.textChanged.connect(self._show_whether_complete)
        self._browse = QPushButton(self.tr("Browse…"))
        self._browse.setObjectName("newBrowse")
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._on_browse_clicked)
        self._training = TickBox(self.tr("Only for training"))
        self._training.setObjectName("newTraining")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._create = self._buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._create.setObjectName("newCreate")
        self._create.setProperty("role", "primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._place, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&Report"), self._cycle)
        form.addRow(self.tr("&Office"), self._office)
        form.addRow(self.tr("&Person"), self._person)
        form.addRow(self.tr("&File"), place)
        form.addRow("", self._training)
        label = form.labelForField(place)
        if isinstance(label, QLabel):
            label.setBuddy(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(self._buttons)

    def _suggested_place(self) -> Path:
        cycle = self._choices[self._cycle.currentIndex()].cycle if self._choices else ""
        free = (self._folder / f"report-{cycle}{ending}.{WORKSPACE_SUFFIX}" for ending in ("", "-2", "-3", "-4"))
        return next((path for path in free if not path.exists()), self._folder / f"report.{WORKSPACE_SUFFIX}")

    def _suggest_place(self) -> None:
        self._suggested = str(self._suggested_place())
        self._place.setText(self._suggested)

    def _show_whether_complete(self) -> None:
        self._create.setEnabled(bool(self._place.text().strip()) and bool(self._choices))

    def _on_cycle_chosen(self) -> None:
        """Suggest another name, unless the person has named a file."""
        if self._place.text() == self._suggested:
            self._suggest_place()

    def _on_browse_clicked(self) -> None:
        choose_new_workspace(self, Path(self._place.text()), self._on_place_chosen)

    def _on_place_chosen(self, path: Path) -> None:
        self._place.setText(str(path))

    def _on_accepted(self) -> None:
        choice = self._choices[self._cycle.currentIndex()]
        path = Path(self._place.text().strip()).expanduser()
        wish = NewWorkspace(
            path if path.suffix else path.with_suffix(f".{WORKSPACE_SUFFIX}"),
            choice.framework,
            choice.cycle,
            self._office.text().strip(),
            self._person.text().strip(),
            self._training.isChecked(),
        )
        self.accept()
        self.wished.emit(wish)


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(hint)
    return line
