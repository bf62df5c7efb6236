"""Reports that go out as Word files: what is printed, where it is written, and what a person is told of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.desktop.dialogs.dated import file_name_in
from iom_tracker.desktop.dialogs.export_choices import ExportChoicesDialog
from iom_tracker.desktop.dialogs.file_choice import WORD_SUFFIX, choose_export
from iom_tracker.desktop.dialogs.long_work import LongWork
from iom_tracker.desktop.dialogs.messages import ask, tell_with_action, words_for
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.wishes import ExportTerms, ExportWish
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.report import EarlierExport
from iom_tracker.domain.state import SectionState
from iom_tracker.domain.template_report import TemplateReport
from iom_tracker.sentences import template_sentence

if TYPE_CHECKING:  # it brings Word and the database with it, which the window is painted without
    from iom_tracker.workflows.export_report import ExportResult


class WordOut(QObject):
    """Runs an export from the question to the answer.

    Args:
        flush: hands everything that was typed to the session.

    Signals:
        conflicts_wanted: the person wants to decide before anything else.
    """

    conflicts_wanted = Signal()

    def __init__(
        self, window: QWidget, actions: Actions, session: Session, *, work: LongWork, flush: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._work, self._flush = window, session, work, flush
        self._dialog: ExportChoicesDialog | None = None
        actions.connect_all({"export": self.ask})
        session.exported.connect(self._on_exported)
        session.export_terms_read.connect(self._on_terms_read)
        session.template_checked.connect(self._on_template_checked)
        session.template_refused.connect(self._on_template_refused)

    def ask(self) -> None:
        """Let a person say what is printed; where texts conflict, ask about these first."""
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        conflicts = sum(status.state is SectionState.CONFLICT for status in snapshot.sections.values())
        if not conflicts:
            self._ask_what(conflicts_marked=False)
            return
        words = self.tr("{n} sections are in conflict. The report can be exported with all their texts, marked.")
        if conflicts == 1:
            words = self.tr("1 section is in conflict. The report can be exported with all its texts, marked.")
        ask(
            self._window,
            self.tr("Sections in conflict"),
            with_number(words, conflicts),
            (self.tr("Resolve them first"), self.conflicts_wanted.emit),
            (self.tr("Export with all texts marked"), lambda: self._ask_what(conflicts_marked=True)),
        )

    def _ask_what(self, *, conflicts_marked: bool) -> None:
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        self._dialog = ExportChoicesDialog(snapshot, snapshot.path.parent, self._window)
        self._dialog.template_wanted.connect(self._session.check_template)
        self._dialog.wished.connect(lambda wish: self._ask_where(replace(wish, conflicts_marked=conflicts_marked)))
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()
        self._session.read_export_terms()

    def _ask_where(self, wish: ExportWish) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None:
            parts = snapshot.path.stem, *wish.transformations, *wish.commitments
            changes = self.tr("changes") if wish.redline_from else ""
            suggestion = snapshot.path.with_name(f"{file_name_in(snapshot, *parts, changes)}.{WORD_SUFFIX}")
            choose_export(self._window, suggestion, partial(self._export, wish))

    def _export(self, wish: ExportWish, out: Path) -> None:
        self._flush()
        self._work.begin(self.tr("Writing the Word report…"), self._session.export(out, wish))

    def _on_terms_read(self, terms: ExportTerms) -> None:
        if self._dialog is not None:
            self._dialog.show_terms(terms, words_for(terms.problem) if terms.problem else "")

    def _on_template_checked(self, path: Path, report: TemplateReport) -> None:
        if self._dialog is not None:
            told = [template_sentence(each, path, _translated) for each in report.findings]
            words = "\n".join((self.tr("It can be used."), *told))
            self._dialog.show_template(path, words, is_usable=True)

    def _on_template_refused(self, path: Path, error: TrackerError) -> None:
        if self._dialog is not None:
            self._dialog.show_template(path, words_for(error), is_usable=False)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _on_exported(self, result: "ExportResult") -> None:
        self._work.end()
        open_file = self.tr("Open the document"), lambda: _open_with_its_program(result.file)
        text = "\n\n".join(self._told(result))
        tell_with_action(self._window, self.tr("The Word report is ready"), text, open_file)

    def _told(self, result: "ExportResult") -> list[str]:
        told = [counted(result.sections, *self._written(), file=result.file)]
        if result.template_name:
            told.append(self.tr("It was made with the template {name}.").format(name=result.template_name))
        if result.is_draft:
            draft = self.tr("Its pages say that it is a draft, since not all of it is cleared.")
            told.append(self.tr("Its pages say that it is for training.") if result.is_training else draft)
        if result.changed:
            told.append(counted(result.changed, *self._with_changes()))
        if result.printed_again:
            words = self.tr("Its texts are those of {exports}.")
            told.append(words.format(exports="; ".join(map(self._export_words, result.printed_again))))
        if result.compared:
            words = self.tr("Compared with {exports}.")
            told.append(words.format(exports="; ".join(map(self._export_words, result.compared))))
        if result.unpublished:
            told.append(counted(result.unpublished, *self._with_drafts()))
        if result.removed:
            told.append(counted(result.removed, *self._without()))
        return [*told, *(template_sentence(each, result.file, _translated) for each in result.template)]

    def _export_words(self, export: EarlierExport) -> str:
        words = self.tr("{document}, {time}")
        return words.format(document=export.document, time=moment_words(export.time))

    def _written(self) -> tuple[str, str]:
        return self.tr("1 section was written to {file}."), self.tr("{n} sections were written to {file}.")

    def _with_changes(self) -> tuple[str, str]:
        return self.tr("1 of them bears tracked changes."), self.tr("{n} of them bear tracked changes.")

    def _with_drafts(self) -> tuple[str, str]:
        return (
            self.tr("1 of them has a newer draft, which the report holds once it is published."),
            self.tr("{n} of them have newer drafts, which the report holds once they are published."),
        )

    def _without(self) -> tuple[str, str]:
        return (
            self.tr("1 character was left out, since no Word file can hold it."),
            self.tr("{n} characters were left out, since no Word file can hold them."),
        )


def _translated(text: str) -> str:
    return QCoreApplication.translate("sentences", text)


def _open_with_its_program(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
