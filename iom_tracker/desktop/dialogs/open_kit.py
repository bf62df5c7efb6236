"""The dialog that makes a workspace from an office kit: one button, and what is known is filled in."""

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

from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.dialogs.dated import day_words
from iom_tracker.desktop.dialogs.file_choice import WORKSPACE_SUFFIX, choose_new_workspace
from iom_tracker.desktop.wishes import KitFound

_WIDTH: Final = 540


class OpenKitDialog(QDialog):
    """Says whose kit it is and asks for the name of the person.

    Signals:
        wished: Path of the workspace, str (name of the person, perhaps empty).
    """

    wished = Signal(object, str)

    def __init__(self, found: KitFound, place: Path, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("openKit")
        self.setWindowTitle(self.tr("Start with an office kit"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._make_widgets(place, person)
        self._lay_out(found)
        self._show_whether_complete()
        self._start.setFocus()

    def _make_widgets(self, place: Path, person: str) -> None:
        self._person = QLineEdit(person)
        self._person.setObjectName("kitPerson")
        self._person.setPlaceholderText(self.tr("your name, as colleagues know it"))
        self._place = QLineEdit(str(place))
        self._place.setObjectName("kitPlace")
        self._place.textChanged.connect(self._show_whether_complete)
        self._browse = QPushButton(self.tr("Browse…"))
        self._browse.setObjectName("kitBrowse")
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._on_browse_clicked)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._start = self._buttons.addButton(self.tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._start.setObjectName("kitStart")
        self._start.setProperty("role", "primary")
        self._start.setDefault(True)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self, found: KitFound) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._place, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Your &name"), self._person)
        form.addRow(self.tr("&File"), place)
        label = form.labelForField(place)
        if isinstance(label, QLabel):
            label.setBuddy(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(_words("kitTitle", self.tr("Kit for {office}").format(office=found.told.office), "strong"))
        column.addWidget(_words("kitAsked", self._asked(found)))
        column.addWidget(_words("kitSender", self._sender(found), "muted"))
        column.addSpacing(8)
        column.addLayout(form)
        column.addSpacing(8)
        column.addWidget(self._buttons)

    def _asked(self, found: KitFound) -> str:
        told = found.told
        required = len(told.sections) - told.optional
        one, many = self.tr("You are asked to write 1 section."), self.tr("You are asked to write {n} sections.")
        asked = counted(required, one, many) if told.sections else self.tr("You are asked to write the whole report.")
        one, many = self.tr("1 more may be left out."), self.tr("{n} more may be left out.")
        more = counted(told.optional, one, many) if told.optional else ""
        parts = [self.tr("This kit is for training.") if told.is_training else "", asked, more]
        if due := day_words(told.due):
            parts.append(self.tr("Send them by {day}.").format(day=due))
        return " ".join(part for part in parts if part)

    def _sender(self, found: KitFound) -> str:
        told = found.told
        who = ", ".join(part for part in (told.from_person, told.from_office) if part)
        if not who:
            return self.tr("Signed with the key {fingerprint}").format(fingerprint=told.fingerprint)
        words = self.tr("From {who}, signed with the key {fingerprint}")
        return words.format(who=who, fingerprint=told.fingerprint)

    def _show_whether_complete(self) -> None:
        self._start.setEnabled(bool(self._place.text().strip()))

    def _on_browse_clicked(self) -> None:
        choose_new_workspace(self, Path(self._place.text()), self._on_place_chosen)

    def _on_place_chosen(self, path: Path) -> None:
        self._place.setText(str(path))

    def _on_accepted(self) -> None:
        path = Path(self._place.text().strip()).expanduser()
        self.accept()
        self.wished.emit(path if path.suffix else path.with_suffix(f".{WORKSPACE_SUFFIX}"), self._person.text().strip())


def _words(name: str, text: str, tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
