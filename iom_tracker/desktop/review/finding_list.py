"""What an editor would point at in the section that has the cursor."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import form_of, with_number
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.side_panel import ROW_EDGE
from iom_tracker.domain.proofreading.text_finding import Fault, TextFinding
from iom_tracker.finding_sentences import text_finding_sentence

Told = tuple[TextFinding, Sequence[str]]  # a finding, and what to call the other places that it names
_MOST: Final = 20
_NOTICE: Final = "triangle-alert", "warning"
_SIGNS: Final[Mapping[Fault, tuple[str, str]]] = {
    Fault.REPEATED: ("copy", "text_muted"),
    Fault.SIMILAR: ("copy", "text_muted"),
    Fault.ACRONYM: ("info", "text_muted"),
}


class FindingRow(QPushButton):
    """A finding in one sentence; a click, or Space, goes to its words."""

    def __init__(
        self, theme: Theme, finding: TextFinding, others: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setObjectName("findingRow")
        self.setProperty("role", "finding")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = LeadingLabel("findingWords")
        words.setText(text_finding_sentence(finding, others, _tr, form_of))
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words.text())
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(ROW_EDGE, 5, ROW_EDGE, 5)
        row.setSpacing(9)
        sign = IconSign(theme, *_SIGNS.get(finding.fault, _NOTICE))
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """Return the room that the words take, which a button does not know of."""
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()


class FindingList(QWidget):
    """A heading and the findings of one section below each other.

    Signals:
        chosen: TextFinding whose words the person wants to see.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findingList")
        self._theme = theme
        self._shown: list[Told] = []
        self._rows: list[FindingRow] = []
        self._heading = LeadingLabel("findingHeading")
        self._heading.setProperty("tone", "heading")
        self._note = LeadingLabel("findingNote")
        self._note.setProperty("tone", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        for label in (self._heading, self._note):
            label.setContentsMargins(ROW_EDGE, 0, ROW_EDGE, 0)
            self._column.addWidget(label)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show no findings, as long as nothing is known."""
        self._show([], "")
        self.hide()

    def show_findings(self, found: Sequence[Told], *, is_complete: bool) -> None:
        """Show what was found in a section; shown again, nothing moves.

        Args:
            found: in the order of the text.
            is_complete: whether the section was held against the whole report.
        """
        more = len(found) - _MOST
        note = "" if found else self.tr("Nothing; the words look fine.")
        note = with_number(self.tr("And {n} more."), more) if more > 0 else note
        note = note if is_complete else self.tr("The rest of the report is still being read.")
        self._show(found, note)
        self.show()

    def show_problem(self, words: str) -> None:
        """Say why the report could not be read."""
        self._show([], words)
        self.show()

    def _show(self, found: Sequence[Told], note: str) -> None:
        heading = with_number(self.tr("To look at ({n})"), len(found)) if found else self.tr("To look at")
        self._heading.setText(heading)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if list(found) == self._shown:
            return
        self._shown = list(found)
        self._clear()
        for place, (finding, others) in enumerate(self._shown[:_MOST], 1):
            row = FindingRow(self._theme, finding, others)
            row.clicked.connect(partial(self._on_clicked, finding))
            self._column.insertWidget(place, row)
            self._rows.append(row)

    def _clear(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def _on_clicked(self, finding: TextFinding) -> None:
        self.chosen.emit(finding)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sentences", text)
