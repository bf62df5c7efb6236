"""The dialog that asks who is to write some sections."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.dialogs.choosing import ChoiceBox, TickBox
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.overview import Overview

_WIDTH: Final = 520
_MOST_NAMES: Final = 6


class AssignDialog(QDialog):
    """Names who is asked now, and offers the offices that are known; others can be written.

    Signals:
        wished: Assignee or None (nobody any more), bool (instead of those who are asked now).
    """

    wished = Signal(object, bool)

    def __init__(self, overview: Overview, refs: Sequence[SectionRef], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assignDialog")
        self.setWindowTitle(self.tr("Who writes this?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._asked = _asked(overview, refs)
        self._make_widgets(overview, refs)
        self._lay_out()
        self._connect()
        self._show_whether_complete()

    def _make_widgets(self, overview: Overview, refs: Sequence[SectionRef]) -> None:
        self._sections = _words("assignSections", _names(overview, refs), "strong")
        self._now = _words("assignNow", self._now_words(), "muted")
        self._office = ChoiceBox()
        self._office.setObjectName("assignOffice")
        self._office.setEditable(True)
        self._office.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._office.addItems([each.office for each in overview.offices])
        self._office.setCurrentText("")
        self._person = QLineEdit()
        self._person.setObjectName("assignPerson")
        self._person.setPlaceholderText(self.tr("Anybody in the office"))
        self._instead = TickBox(self.tr("&Instead of those who are asked now"))
        self._instead.setObjectName("assignInstead")
        self._instead.setVisible(bool(self._asked))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._ask = self._buttons.addButton(self.tr("Assign"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ask.setObjectName("assignAsk")
        self._ask.setProperty("role", "primary")
        self._nobody = self._buttons.addButton(self.tr("Ask nobody any more"), QDialogButtonBox.ButtonRole.ResetRole)
        self._nobody.setObjectName("assignNobody")
        self._nobody.setVisible(bool(self._asked))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Office"), self._office)
        form.addRow(self.tr("&Person"), self._person)
        hint = self.tr("An office learns of it with its next kit or receipt.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._sections)
        column.addWidget(self._now)
        column.addLayout(form)
        column.addWidget(self._instead)
        column.addWidget(_words("assignHint", hint, "muted"))
        column.addStretch()
        column.addWidget(self._buttons)
        self._office.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._office.currentTextChanged.connect(self._show_whether_complete)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._nobody.clicked.connect(self._on_nobody)

    def _now_words(self) -> str:
        if not self._asked:
            return self.tr("Nobody is asked for it now.")
        names = [f"{each.office} ({each.person})" if each.person else each.office for each in self._asked]
        return self.tr("Asked now: {who}").format(who=", ".join(names))

    def _show_whether_complete(self) -> None:
        self._ask.setEnabled(bool(self._office.currentText().strip()))

    def _on_accepted(self) -> None:
        self.accept()
        assignee = Assignee.named(self._office.currentText(), self._person.text())
        self.wished.emit(assignee, self._instead.isChecked())

    def _on_nobody(self) -> None:
        self.accept()
        self.wished.emit(None, True)


def _asked(overview: Overview, refs: Sequence[SectionRef]) -> tuple[Assignee, ...]:
    wanted = frozenset(refs)
    cells = (cell for row in overview.rows for cell in row.asked if cell.status.ref in wanted)
    return tuple(sorted({assignee for cell in cells for assignee in cell.assignees}))


def _names(overview: Overview, refs: Sequence[SectionRef]) -> str:
    """Return the chosen sections by name: commitments that are chosen whole by theirs, others question by question."""
    wanted = frozenset(refs)
    names: list[str] = []
    for row in overview.rows:
        cells = [cell for cell in row.asked if cell.status.ref in wanted]
        if cells and len(cells) == len(row.asked):
            names.append(f"{row.unit} {row.name}")
        else:
            names.extend(f"{row.unit} {cell.question.short}" for cell in cells)
    more = len(names) - _MOST_NAMES
    shown = "\n".join(names[:_MOST_NAMES])
    words = QCoreApplication.translate("AssignDialog", "{names}\nand {n} more")
    return with_number(words, more, names=shown) if more > 0 else shown


def _words(name: str, text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
