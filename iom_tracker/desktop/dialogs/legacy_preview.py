"""The preview of a report from elsewhere: what was understood, what headings may mean, and what has no place."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.dialogs.heading_table import HeadingTable, dress_table
from iom_tracker.desktop.dialogs.printed_box import PrintedBox
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.legacy import UnrecognisedHeading

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_legacy import LegacyPreview

_SIZE: Final = QSize(1180, 700)
_AROUND: Final = QSize(40, 40)  # the title bar, and a rim of the window behind
_NAME_WIDTH: Final = 180  # pixels
_WIDTHS: Final = (620, 420)  # of the work and the account, in the same proportion whatever the width
_HEIGHTS: Final = (1, 999)  # of the same one above the other: the work takes what it needs
_HANDLE: Final = 14
_LEAST: Final = 48  # pixels of a text


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
        room = parent.window().size() if parent else _SIZE
        self.resize(_SIZE.boundedTo(room - _AROUND))
        self._catalogue = catalogue
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
        self._show_changed(preview.changed)
        self._show_map(preview.notes.organisation)
        self._show_headings(preview.notes.unrecognised)
        self._left_over.setPlainText("\n\n".join(preview.not_placed))
        for widget in (self._left_over, self._left_over_title):
            widget.setVisible(bool(preview.not_placed))
        self._printed.show_differences(preview.differences, preview.take_over)
        self._import.setEnabled(bool(preview.sections))

    def _show_changed(self, count: int) -> None:
        """Say how many texts that stand here already the import would change."""
        many = self.tr("{n} sections have a text here already that the import changes.")
        self._changed.setText(
            counted(count, self.tr("1 section has a text here already that the import changes."), many)
        )
        self._changed.setVisible(count > 0)

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
        self._headings.show_headings(headings)
        is_table_shown = bool(headings or self._headings.said)
        for widget in (self._headings, self._headings_title):
            widget.setVisible(is_table_shown)
        self._work.setVisible(is_table_shown or bool(self._read_by))
        self._share_room(is_table_shown=is_table_shown)
        self._again.setEnabled(bool(headings or self._read_by))

    def _share_room(self, *, is_table_shown: bool) -> None:
        """Put the account beside the table; below what is left of the work where there is no table."""
        way = Qt.Orientation.Horizontal if is_table_shown else Qt.Orientation.Vertical
        if self._parts.orientation() is not way:
            self._parts.setOrientation(way)
            self._parts.setSizes(list(_WIDTHS if is_table_shown else _HEIGHTS))

    def _written(self) -> WrittenMap | None:
        named = self._organisation.text().strip()
        name, said = named or self._read_by or self.tr("Other"), self._headings.said
        return WrittenMap(name, said) if said or named else None

    def _on_again(self) -> None:
        written = self._written()
        if written is not None:
            self.again_wanted.emit(written)

    def _on_accepted(self) -> None:
        self.accept()
        self.wished.emit(self._written(), self._printed.is_wished)

    def _make_widgets(self) -> None:
        self._told = LeadingLabel("legacyTold")
        self._changed = LeadingLabel("legacyChanged")
        self._map = LeadingLabel("legacyMap")
        self._headings = HeadingTable(self._catalogue)
        self._headings_title = _heading(self._headings.accessibleName())
        self._organisation = QLineEdit()
        self._organisation.setObjectName("legacyOrganisation")
        self._organisation.setPlaceholderText(self.tr("Whose report it is; the meanings are kept under this name"))
        self._organisation.setAccessibleName(self.tr("Organisation"))
        self._again = QPushButton(self.tr("Read again with these meanings"))
        self._again.setObjectName("legacyAgain")
        self._sections = QTreeWidget()
        dress_table(self._sections, "legacySections", [self.tr("Section"), self.tr("Text")])
        self._sections.setAccessibleName(self.tr("Sections that were found"))
        self._sections.setColumnWidth(0, _NAME_WIDTH)
        self._left_over_title = _heading(self.tr("Texts without a section"))
        self._left_over = QPlainTextEdit()
        self._left_over.setObjectName("legacyLeftOver")
        self._left_over.setAccessibleName(self.tr("Texts without a section"))
        self._left_over.setReadOnly(True)
        self._left_over.setTabChangesFocus(True)
        self._left_over.setMinimumHeight(_LEAST)
        self._left_over.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._printed = PrintedBox()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setObjectName("legacyImport")
        self._import.setProperty("role", "primary")

    def _lay_out(self) -> None:
        """Put what a person has to do beside the account of what was found: neither takes the other's height."""
        again = QHBoxLayout()
        again.addStretch(1)
        again.addWidget(self._again)
        self._work = _pane((self._headings_title, 0), (self._headings, 1), (self._organisation, 0), (again, 0))
        title = _heading(self._sections.accessibleName())
        texts = (self._left_over_title, 0), (self._left_over, 2), (self._printed, 3)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setObjectName("legacySplitter")
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(_HANDLE)
        self._parts.addWidget(self._work)
        self._parts.addWidget(_pane((title, 0), (self._sections, 3), *texts))
        self._parts.setSizes(list(_WIDTHS))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._told)
        column.addWidget(self._changed)
        column.addWidget(self._map)
        column.addWidget(self._parts, 1)
        column.addWidget(self._buttons)


def _pane(*parts: tuple[QWidget | QLayout, int]) -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part, stretch in parts:
        column.addWidget(part, stretch) if isinstance(part, QWidget) else column.addLayout(part, stretch)
    column.addStretch()  # where nothing that stretches is shown
    return pane


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("tone", "heading")
    return label


def _number(count: int) -> str:
    return QLocale().toString(count)
