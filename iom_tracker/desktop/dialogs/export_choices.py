"""The dialog before an export: what is printed, how, with which template, and what the pages will say of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.dialogs.choosing import ChoiceBox, TickBox
from iom_tracker.desktop.dialogs.file_choice import choose_template
from iom_tracker.desktop.wishes import ExportWish
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.outcome import WorkspaceSnapshot

_WIDTH: Final = 620
_Part = tuple[str, str]  # transformation, commitment; one of them, or neither for the whole report


class ExportChoicesDialog(QDialog):
    """Asks what is to be printed.

    Signals:
        wished: ExportWish.
        template_wanted: Path, a template that is to be checked; `show_template` says what came of it.
    """

    wished = Signal(object)
    template_wanted = Signal(object)

    def __init__(self, snapshot: WorkspaceSnapshot, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportChoices")
        self.setWindowTitle(self.tr("Export the Word report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._snapshot, self._folder = snapshot, folder
        self._template: Path | None = None
        self._is_refused = False
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._refresh()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_template(self, path: Path, words: str, *, is_usable: bool) -> None:
        """Say what the check of a template found."""
        if path == self._template:
            self._is_refused = not is_usable
            self._found.setText(words)
            self._found.setProperty("tone", "muted" if is_usable else "danger")
            self._found.style().unpolish(self._found)
            self._found.style().polish(self._found)
            self._refresh()

    def _make_widgets(self) -> None:
        self._part = ChoiceBox()
        self._part.setObjectName("exportPart")
        for words, part in self._parts(self._snapshot.catalogue):
            self._part.addItem(words, part)
        self._cleared = TickBox(self.tr("&Only sections that are cleared"))
        self._cleared.setObjectName("exportOnlyCleared")
        self._contents = TickBox(self.tr("&Table of contents"))
        self._contents.setObjectName("exportContents")
        self._contents.setChecked(True)
        self._redline = ChoiceBox()
        self._redline.setObjectName("exportRedline")
        for words, key in self._redlines():
            self._redline.addItem(words, key)
        self._browse = QPushButton(self.tr("&Choose…"))
        self._browse.setObjectName("chooseTemplate")
        self._ours = QPushButton(self.tr("Use the &usual one"))
        self._ours.setObjectName("usualTemplate")
        self._name = LeadingLabel("templateName")
        self._found = LeadingLabel("templateFound")
        self._told = LeadingLabel("exportTold")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setObjectName("exportGo")
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)

    def _lay_out(self) -> None:
        template = QHBoxLayout()
        template.setSpacing(8)
        template.addWidget(self._name, 1)
        template.addWidget(self._ours)
        template.addWidget(self._browse)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&What"), self._part)
        form.addRow("", self._cleared)
        form.addRow("", self._contents)
        form.addRow(self.tr("Tracked c&hanges"), self._redline)
        form.addRow(self.tr("Template"), template)
        form.addRow("", self._found)
        form.addRow(self.tr("The pages"), self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._part.currentIndexChanged.connect(self._refresh)
        self._cleared.toggled.connect(self._refresh)
        self._browse.clicked.connect(lambda: choose_template(self, self._folder, self._try_template))
        self._ours.clicked.connect(self._use_ours)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _parts(self, catalogue: Catalogue) -> Iterator[tuple[str, _Part]]:
        """Name everything that can be printed by itself and has a text."""
        yield self.tr("The whole report"), ("", "")
        written = {status.ref.unit for status in self._written()}
        codes = catalogue.reported_transformations()
        under = {code: [each for each in catalogue.commitments_under(code) if each.id in written] for code in codes}
        for code in codes:
            if under[code] or code in written:
                words = self.tr("Transformation {code} {title}")
                yield words.format(code=code, title=catalogue.title(code)), (code, "")
        for code in codes:
            for each in under[code]:
                yield self.tr("Commitment {id} {name}").format(id=each.id, name=each.name), ("", each.id)

    def _redlines(self) -> tuple[_Part, ...]:
        return (
            (self.tr("None: the texts as they are"), ""),
            (self.tr("What changed since the last export"), "last"),
            (self.tr("What changed since clearance"), "cleared"),
        )

    def _written(self) -> list[SectionStatus]:
        states = (SectionState.EMPTY,)
        return [each for each in self._snapshot.sections.values() if each.state not in states and each.heads]

    def _chosen(self) -> list[SectionStatus]:
        transformation, commitment = self._part.currentData()
        catalogue = self._snapshot.catalogue
        units = {commitment} if commitment else set()
        if transformation:
            units = {transformation, *(each.id for each in catalogue.commitments_under(transformation))}
        return [each for each in self._written() if not units or each.ref.unit in units]

    def _refresh(self) -> None:
        chosen = self._chosen()
        cleared = [each for each in chosen if each.state is SectionState.CLEARED]
        printed = cleared if self._cleared.isChecked() else chosen
        self._told.setText(self._told_words(len(printed), len(printed) - len(cleared)))
        self._go.setEnabled(not self._is_refused)
        self._name.setText(self._template.name if self._template else self.tr("The one that comes with the program"))
        self._ours.setVisible(self._template is not None)
        self._found.setVisible(self._template is not None)
        self._take_room()

    def _take_room(self) -> None:
        """Be as high as the words need."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _told_words(self, printed: int, not_cleared: int) -> str:
        if not printed:
            return self.tr("There is nothing to export: no such section has a published text.")
        count = self.tr("1 section.") if printed == 1 else self.tr("{n} sections.").format(n=_number(printed))
        if self._snapshot.is_training:
            return self.tr("{count} Every page says that it is for training.").format(count=count)
        if not not_cleared:
            return self.tr("{count} All are cleared, so the pages say nothing of a draft.").format(count=count)
        words = self.tr("{count} {n} are not cleared, so every page says that it is a draft, with date and cycle.")
        one = self.tr("{count} 1 is not cleared, so every page says that it is a draft, with date and cycle.")
        return (one if not_cleared == 1 else words).format(count=count, n=_number(not_cleared))

    def _try_template(self, path: Path) -> None:
        self._template, self._is_refused = path, True
        self.show_template(path, self.tr("Checking…"), is_usable=False)
        self.template_wanted.emit(path)

    def _use_ours(self) -> None:
        self._template, self._is_refused = None, False
        self._refresh()

    def _on_accepted(self) -> None:
        transformation, commitment = self._part.currentData()
        wish = ExportWish(
            transformations=(transformation,) if transformation else (),
            commitments=(commitment,) if commitment else (),
            only_cleared=self._cleared.isChecked(),
            contents=self._contents.isChecked(),
            redline_from=self._redline.currentData(),
            template=self._template,
        )
        self.accept()
        self.wished.emit(wish)


def _number(count: int) -> str:
    return QLocale().toString(count)
