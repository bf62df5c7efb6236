"""The preview of a report from elsewhere: what was understood, what headings may mean, and what has no place."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.own_direction import OwnDirectionDelegate
from iom_tracker.desktop.dialogs.choosing import ChoiceBox
from iom_tracker.desktop.dialogs.printed_box import PrintedBox
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import MeaningKind, WrittenMap
from iom_tracker.domain.legacy import UnrecognisedHeading

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_legacy import LegacyPreview

_SIZE: Final = QSize(900, 560)
_LEFT_OVER: Final = 90  # pixels
_WIDE: Final = 260  # pixels


class LegacyPreviewDialog(QDialog):
    """Nothing is written before a person says so; what they say of headings is kept for the next report of that kind.

    Signals:
        wished: WrittenMap or None, what was said of headings, by which the report is to be read in; and bool, whether
            what it prints otherwise is taken over.
        again_wanted: WrittenMap, by which the report is to be read again; `show_preview` shows what came of it.
    """

    wished = Signal(object, bool)
    again_wanted = Signal(object)

    def __init__(self, document: Path, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legacyPreview")
        self.setWindowTitle(self.tr("A report from elsewhere: {name}").format(name=document.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._catalogue = catalogue
        self._said: dict[str, str] = {}
        self._read_by = ""
        self._make_widgets()
        self._lay_out()
        self._again.clicked.connect(self._on_again)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def show_preview(self, preview: "LegacyPreview") -> None:
        """Show how the report was understood, now or after headings were given a meaning."""
        words = self.tr("{n} sections were found. Of {total} words, {placed} are in sections, {left} not placed.")
        one = self.tr("1 section was found. Of {total} words, {placed} are in sections and {left} are not placed.")
        words = one if len(preview.sections) == 1 else words
        account = preview.words
        self._told.setText(
            with_number(
                words,
                len(preview.sections),
                total=_number(account.total),
                placed=_number(account.placed),
                left=_number(account.not_placed),
            )
        )
        self._sections.clear()
        for found in preview.sections:
            name = names_of([found.ref], self._catalogue)
            item = QTreeWidgetItem([name, " ".join(found.body.plain.split())])
            item.setToolTip(0, found.heading)
            self._sections.addTopLevelItem(item)
        self._show_map(preview.notes.organisation)
        self._show_headings(preview.notes.unrecognised)
        self._left_over.setPlainText("\n\n".join(preview.not_placed))
        for widget in (self._left_over, self._left_over_title):
            widget.setVisible(bool(preview.not_placed))
        self._printed.show_differences(preview.differences, preview.take_over)
        self._import.setEnabled(bool(preview.sections))

    def _show_map(self, organisation: str) -> None:
        """Say whose map the headings are read by, which nobody may have asked for."""
        self._read_by = organisation
        words = self.tr(
            "The headings are read by what is kept of {name}. If the report is somebody else's, write whose it is and "
            "read it again."
        )
        self._map.setText(words.format(name=organisation))
        self._map.setVisible(bool(organisation))

    def _show_headings(self, headings: tuple[UnrecognisedHeading, ...]) -> None:
        self._headings.clear()
        for heading in headings:
            item = QTreeWidgetItem([heading.printed, _number(heading.words)])
            item.setToolTip(0, self.tr("Below “{heading}”").format(heading=heading.after) if heading.after else "")
            self._headings.addTopLevelItem(item)
            self._headings.setItemWidget(item, 2, self._choice(heading))
        for widget in (self._headings, self._headings_title):
            widget.setVisible(bool(headings or self._said))
        self._organisation.setVisible(bool(headings or self._said or self._read_by))
        self._again.setVisible(bool(headings or self._said or self._read_by))
        self._again.setEnabled(bool(headings or self._read_by))

    def _choice(self, heading: UnrecognisedHeading) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName("headingMeaning")
        box.setAccessibleName(self.tr("What “{heading}” means").format(heading=heading.printed))
        for words, meaning in self._meanings(heading):
            box.addItem(words, meaning)
        box.currentIndexChanged.connect(lambda _: self._note(heading.printed, box.currentData()))
        return box

    def _meanings(self, heading: UnrecognisedHeading) -> list[tuple[str, str]]:
        """Return what a heading may mean, the likeliest first."""
        usual = [*self._questions(), *self._units()]
        usual += [
            (self.tr("Leave it out with all that stands below it"), str(MeaningKind.LEAVE_OUT)),
            (self.tr("Leave out this line alone: the answer goes on"), "ignore"),
            (self.tr("No heading, but text"), "text"),
        ]
        likely = [str(each.meaning) for each in heading.suggestions]
        first = [row for meaning in likely for row in usual if row[1] == meaning]
        rest = [row for row in usual if row not in first]
        return [(self.tr("Not known yet"), ""), *first, *rest]

    def _questions(self) -> list[tuple[str, str]]:
        questions = dict.fromkeys(slot.question for slot in self._catalogue.slots())
        words = self.tr("Question: {name}")
        return [(words.format(name=each.short), f"question {each.key}") for each in questions]

    def _units(self) -> list[tuple[str, str]]:
        catalogue = self._catalogue
        words = self.tr("Commitment {id} {name}")
        rows = [(words.format(id=each.id, name=each.name), f"commitment {each.id}") for each in catalogue.commitments()]
        words, codes = self.tr("Transformation {code} {title}"), catalogue.reported_transformations()
        titles = ((code, catalogue.title(code)) for code in codes)
        rows += [(words.format(code=code, title=title), f"transformation {code}") for code, title in titles]
        return rows

    def _note(self, heading: str, meaning: str) -> None:
        self._said.pop(heading, None)
        if meaning:
            self._said[heading] = meaning

    def _written(self) -> WrittenMap | None:
        named = self._organisation.text().strip()
        name = named or self._read_by or self.tr("Other")
        return WrittenMap(name, dict(self._said)) if self._said or named else None

    def _on_again(self) -> None:
        written = self._written()
        if written is not None:
            self.again_wanted.emit(written)

    def _on_accepted(self) -> None:
        self.accept()
        self.wished.emit(self._written(), self._printed.is_wished)

    def _make_widgets(self) -> None:
        self._told = LeadingLabel("legacyTold")
        self._map = LeadingLabel("legacyMap")
        self._sections = _tree(
            "legacySections", self.tr("Sections that were found"), [self.tr("Section"), self.tr("Text")]
        )
        self._sections.setColumnWidth(0, _WIDE)
        heads = [self.tr("Heading"), self.tr("Words below"), self.tr("Meaning")]
        self._headings = _tree("legacyHeadings", self.tr("Headings that were not understood"), heads)
        self._headings.setColumnWidth(0, _WIDE)
        self._headings_title = _heading(self.tr("Headings that were not understood"))
        self._organisation = QLineEdit()
        self._organisation.setObjectName("legacyOrganisation")
        self._organisation.setPlaceholderText(self.tr("Whose report it is; the meanings are kept under this name"))
        self._organisation.setAccessibleName(self.tr("Organisation"))
        self._again = QPushButton(self.tr("Read again with these meanings"))
        self._again.setObjectName("legacyAgain")
        self._left_over_title = _heading(self.tr("Texts without a section"))
        self._left_over = QPlainTextEdit()
        self._left_over.setObjectName("legacyLeftOver")
        self._left_over.setAccessibleName(self.tr("Texts without a section"))
        self._left_over.setReadOnly(True)
        self._left_over.setTabChangesFocus(True)
        self._left_over.setFixedHeight(_LEFT_OVER)
        self._printed = PrintedBox()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setObjectName("legacyImport")
        self._import.setProperty("role", "primary")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._organisation, 1)
        row.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._told)
        column.addWidget(self._map)
        column.addWidget(self._sections, 3)
        column.addWidget(self._headings_title)
        column.addWidget(self._headings, 2)
        column.addLayout(row)
        column.addWidget(self._left_over_title)
        column.addWidget(self._left_over)
        column.addWidget(self._printed)
        column.addWidget(self._buttons)


def _tree(name: str, spoken: str, heads: list[str]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setObjectName(name)
    tree.setItemDelegate(OwnDirectionDelegate(tree))
    tree.setAccessibleName(spoken)
    tree.setHeaderLabels(heads)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(False)
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return tree


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("tone", "heading")
    return label


def _number(count: int) -> str:
    return QLocale().toString(count)
