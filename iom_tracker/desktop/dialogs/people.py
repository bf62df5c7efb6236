"""The dialog that lists who is known by their key."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.times import moment_words

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from collections.abc import Sequence

    from iom_tracker.workflows.read_people import Person

_SIZE: Final = QSize(720, 440)


class PeopleDialog(QDialog):
    """Shows each with office, the short name of their key, what they are, and a button to retire or reinstate them.

    Signals:
        retirement_wanted: Person; whether they are retired or reinstated follows from what they are now.
    """

    retirement_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, can_write: bool) -> None:
        super().__init__(parent)
        self.setObjectName("peopleDialog")
        self.setWindowTitle(self.tr("People"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._theme, self._can_write = theme, can_write
        self._list = QScrollArea()
        self._list.setObjectName("peopleList")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        text = self.tr(
            "Everybody whose files were taken in is known by a key. Compare its short name by phone when somebody new "
            "sends, or when somebody has another computer."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(_words("peopleHint", text, "muted"))
        column.addWidget(self._list, 1)
        column.addWidget(buttons)

    def show_people(self, people: "Sequence[Person]") -> None:
        """Show who is known now; the keyboard stays with the person whose button had it."""
        name = self._spoken_focus()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for person in people:
            column.addWidget(self._row(person))
        if not people:
            column.addWidget(_words("nobodyKnown", self.tr("Nobody has sent anything yet."), "muted"))
        column.addStretch()
        self._list.setWidget(inside)
        for button in inside.findChildren(QPushButton):
            if name and button.accessibleDescription() == name:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _spoken_focus(self) -> str:
        focused = QApplication.focusWidget()
        return focused.accessibleDescription() if focused is not None and self.isAncestorOf(focused) else ""

    def _row(self, person: "Person") -> QFrame:
        row = QFrame()
        row.setObjectName("person")
        row.setProperty("box", "plain")
        grid = QGridLayout(row)
        grid.setContentsMargins(14, 8, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        name = ElidedLabel(person.signer.person or self.tr("Somebody without a name"))
        name.setProperty("tone", "strong")
        office = ElidedLabel(person.signer.office or self.tr("no office named"))
        office.setProperty("tone", "muted")
        key = QLabel(person.fingerprint)
        key.setObjectName("knownKey")
        key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self._chips(person):
            chips.addWidget(chip)
        grid.addWidget(name, 0, 0)
        grid.addWidget(office, 1, 0)
        grid.addLayout(chips, 0, 1, 2, 1)
        grid.addWidget(key, 0, 2, 2, 1)
        grid.addWidget(self._button(person), 0, 3, 2, 1)
        return row

    def _chips(self, person: "Person") -> list[Chip]:
        signer = person.signer
        found = []
        if signer.retired:
            since = self.tr("Retired {day}").format(day=moment_words(signer.retired))
            found.append((since, "archive", "warning", "warning_surface"))
        if signer.is_headquarters:
            found.append((self.tr("Headquarters"), "building-2", "accent", "accent_surface"))
        if signer.decides and not signer.is_headquarters:
            found.append((self.tr("Decides"), "circle-check", "success", "success_surface"))
        chips = []
        for look in found:
            chips.append(Chip(self._theme))
            chips[-1].show_words(*look)
        return chips

    def _button(self, person: "Person") -> QPushButton:
        is_retired = bool(person.signer.retired)
        button = QPushButton(self.tr("Reinstate") if is_retired else self.tr("Retire…"))
        button.setObjectName("reinstate" if is_retired else "retire")
        button.setProperty("role", "link")
        spoken = self.tr("Reinstate {name}") if is_retired else self.tr("Retire {name}")
        button.setAccessibleName(spoken.format(name=person.signer.person or person.fingerprint))
        button.setAccessibleDescription(person.fingerprint)
        button.setEnabled(self._can_write)
        button.clicked.connect(partial(self.retirement_wanted.emit, person))
        return button


def _words(name: str, text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label
