"""Who writes on this machine: asked once, and shown in a sentence from then on."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel

_LEAST_WIDTH: Final = 260


class AboutYou(QWidget):
    """Two lines for name and office while nothing is known; then what was said, with a way to change it.

    Signals:
        told: str (name), str (office), whenever one of them was changed and left.
        finished: Enter in the last line.
    """

    told = Signal(str, str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutYou")
        self._told = ("", "")
        self._make_widgets()
        self._lay_out()
        self._connect()

    @property
    def is_asking(self) -> bool:
        """Whether the lines are shown."""
        return not self._asking.isHidden()

    def show_person(self, person: str, office: str) -> None:
        """Show who is known to write here; ask where nobody is."""
        self._told = person, office
        self._person.setText(person)
        self._office.setText(office)
        named = self.tr("You write as {person}, {office}.") if office else self.tr("You write as {person}.")
        self._sentence.setText(named.format(person=person, office=office))
        self._ask_or_tell(asks=not person)

    def begin(self) -> None:
        """Put the cursor into the first line."""
        self._person.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self) -> None:
        """Tell what was said, if that is new."""
        said = self._person.text().strip(), self._office.text().strip()
        if said != self._told:
            self._told = said
            self.told.emit(*said)

    def _make_widgets(self) -> None:
        self._person = _line("firstPerson", self.tr("as colleagues know it"))
        self._office = _line("firstOffice", self.tr("for example Iraq, Erbil sub-office"))
        self._sentence = LeadingLabel("aboutYouTold")
        self._change = QPushButton(self.tr("Change"))
        self._change.setObjectName("aboutYouChange")
        self._change.setAccessibleName(self.tr("Change your name and office"))
        self._change.setProperty("role", "small")

    def _lay_out(self) -> None:
        self._asking, self._telling = QWidget(), QWidget()
        form = QFormLayout(self._asking)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Your &name"), self._person)
        form.addRow(self.tr("Your &office"), self._office)
        row = QHBoxLayout(self._telling)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._change)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for part in (self._asking, self._telling):
            whole.addWidget(part)

    def _connect(self) -> None:
        self._person.returnPressed.connect(self._office.setFocus)
        self._office.returnPressed.connect(self.finished)
        for line in (self._person, self._office):
            line.editingFinished.connect(self.tell)
        self._change.clicked.connect(self._ask)

    def _ask(self) -> None:
        self._ask_or_tell(asks=True)
        self.begin()

    def _ask_or_tell(self, *, asks: bool) -> None:
        self._asking.setVisible(asks)
        self._telling.setVisible(not asks)


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(hint)
    line.setMinimumWidth(_LEAST_WIDTH)
    return line
