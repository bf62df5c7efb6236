"""The dialog before an export: what is printed, how, with which template, and what the pages will say of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.appearance.leading_label import WholeLabel
from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.desktop.dialogs.choosing import ChoiceBox, TickBox
from iom_tracker.desktop.dialogs.template_choice import TemplateChoice
from iom_tracker.desktop.wishes import ExportTerms, ExportWish
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
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._refresh()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_template(self, path: Path, words: str, *, is_usable: bool) -> None:
        """Say what the check of a template found."""
        self._template.show_found(path, words, is_usable=is_usable)

    def show_terms(self, terms: ExportTerms, problem: str) -> None:
        """Offer earlier exports, languages and the template that is kept, or say what is wrong with that one."""
        self._take_sections(terms)
        since, until = self.tr("What changed since {document}, {time}"), self.tr("{document}, {time}")
        for export in terms.exports:
            said = {"document": export.document, "time": moment_words(export.time)}
            self._redline.addItem(since.format(**said), export.id)
            self._until.addItem(until.format(**said), export.id)
        for code, name in terms.languages:
            self._language.addItem(name, code)
        self._template.show_kept(terms.template, problem)

    def _take_sections(self, terms: ExportTerms) -> None:
        """Offer what stands in the workspace now, if that is not what the window knew."""
        if terms.sections != self._snapshot.sections:
            chosen = self._part.currentData()
            self._snapshot = replace(self._snapshot, sections=terms.sections)
            with QSignalBlocker(self._part):
                self._part.clear()
                self._offer_parts()
                self._part.setCurrentIndex(max(self._part.findData(chosen), 0))
            self._refresh()

    def _offer_parts(self) -> None:
        for words, part in self._parts(self._snapshot.catalogue):
            self._part.addItem(words, part)

    def _make_widgets(self) -> None:
        self._part = ChoiceBox()
        self._part.setObjectName("exportPart")
        self._offer_parts()
        self._cleared = TickBox(self.tr("&Only sections that are cleared"))
        self._cleared.setObjectName("exportOnlyCleared")
        self._contents = TickBox(self.tr("&Table of contents"))
        self._contents.setObjectName("exportContents")
        self._contents.setChecked(True)
        self._redline = ChoiceBox()
        self._redline.setObjectName("exportRedline")
        for words, key in self._redlines():
            self._redline.addItem(words, key)
        self._until = ChoiceBox()
        self._until.setObjectName("exportUntil")
        self._until.addItem(self.tr("Today's texts"), "")
        self._language = ChoiceBox()
        self._language.setObjectName("exportLanguage")
        self._language.addItem(self.tr("As the answers are written"), "")
        self._final = TickBox(self.tr("&Final: all of it must be cleared"))
        self._final.setObjectName("exportFinal")
        self._template = TemplateChoice(self._folder)
        self._told = WholeLabel("exportTold")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setObjectName("exportGo")
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&What"), self._part)
        form.addRow("", self._cleared)
        form.addRow("", self._final)
        form.addRow("", self._contents)
        form.addRow(self.tr("Tracked c&hanges"), self._redline)
        form.addRow(self.tr("&Up to"), self._until)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("Template"), self._template)
        form.addRow(self.tr("The pages"), self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._part.currentIndexChanged.connect(self._refresh)
        self._redline.currentIndexChanged.connect(self._refresh)
        self._until.currentIndexChanged.connect(self._refresh)
        self._cleared.toggled.connect(self._refresh)
        self._final.toggled.connect(self._refresh)
        self._template.changed.connect(self._refresh)
        self._template.wanted.connect(self.template_wanted)
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

    @property
    def _then(self) -> str:
        """The export whose texts are printed; empty for those of today."""
        return str(self._until.currentData()) if self._until.isEnabled() else ""

    def _refresh(self) -> None:
        self._until.setEnabled(bool(self._redline.currentData()))
        if self._then:
            self._show_told(self._then_words(), is_possible=True)
            return
        chosen = self._chosen()
        cleared = [each for each in chosen if each.state is SectionState.CLEARED]
        printed = cleared if self._cleared.isChecked() else chosen
        not_cleared = len(printed) - len(cleared)
        is_open = self._final.isChecked() and not_cleared > 0
        words = self._not_final_words(not_cleared) if is_open else self._told_words(len(printed), not_cleared)
        self._show_told(words, is_possible=bool(printed) and not is_open, hint="" if printed else words)

    def _show_told(self, words: str, *, is_possible: bool, hint: str = "") -> None:
        self._told.show_words(words)
        self._go.setEnabled(is_possible and not self._template.is_refused)
        self._go.setToolTip(hint)
        self._take_room()

    def _then_words(self) -> str:
        return self.tr(
            "The texts of that export are printed, as far as they are chosen above. Unless all of them are cleared, "
            "every page says that it is a draft."
        )

    def _take_room(self) -> None:
        """Be as high as the words need."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _not_final_words(self, not_cleared: int) -> str:
        one = self.tr("1 section is not cleared, so this is not the final report.")
        several = self.tr("{n} sections are not cleared, so this is not the final report.")
        return counted(not_cleared, one, several)

    def _told_words(self, printed: int, not_cleared: int) -> str:
        if not printed:
            return self._nothing_words()
        count = self.tr("1 section.") if printed == 1 else with_number(self.tr("{n} sections."), printed)
        if self._snapshot.is_training:
            return self.tr("{count} Every page says that it is for training.").format(count=count)
        if not not_cleared:
            return self.tr("{count} All are cleared, so the pages say nothing of a draft.").format(count=count)
        words = self.tr("{count} {n} are not cleared, so every page says that it is a draft, with date and cycle.")
        one = self.tr("{count} 1 is not cleared, so every page says that it is a draft, with date and cycle.")
        return with_number(one if not_cleared == 1 else words, not_cleared, count=count)

    def _nothing_words(self) -> str:
        if not self._chosen():
            return self.tr("There is nothing to export: no such section has a published text.")
        return self.tr(
            "There is nothing to export: no such section is cleared; take the tick away, or have some cleared first."
        )

    def _on_accepted(self) -> None:
        transformation, commitment = self._part.currentData()
        wish = ExportWish(
            transformations=(transformation,) if transformation else (),
            commitments=(commitment,) if commitment else (),
            only_cleared=self._cleared.isChecked(),
            contents=self._contents.isChecked(),
            redline_from=self._redline.currentData(),
            redline_to=self._then,
            template=self._template.chosen,
            is_shipped_template=self._template.is_shipped,
            is_template_for_next=self._template.is_for_next,
            is_final=self._final.isChecked(),
            language=self._language.currentData(),
        )
        self.accept()
        self.wished.emit(wish)
