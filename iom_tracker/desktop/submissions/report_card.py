"""The results of the last merge, until they are closed."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions import report_words as words
from iom_tracker.desktop.submissions.phrases import Sign, names_of
from iom_tracker.desktop.submissions.report_line import ReportLine
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import DecisionsUnconfirmed, SignerChanged
from iom_tracker.workflows.merge_report import FileOutcome, FileResult, MergeReport

_FEW_FILES: Final = 6
_FEW_GAPS: Final = 4
_FEW_WORDINGS: Final = 4
_WORST_FIRST: Final = (FileOutcome.REFUSED, FileOutcome.MERGED, FileOutcome.NOTHING_NEW)


class ReportCard(QFrame):
    """Says what became of each file, and what is left to do.

    Signals:
        conflicts_wanted, commitments_wanted: a person wants to decide.
        reading_wanted: tuple[SectionRef, ...], what was merged automatically.
        drafts_wanted: FileResult, whose drafts a person wants to look at.
        trust_wanted: Path, str; a file to merge again, and the short fingerprint that is right.
        closed: the results are not wanted any more.
    """

    conflicts_wanted = Signal()
    commitments_wanted = Signal()
    reading_wanted = Signal(object)
    drafts_wanted = Signal(object)
    trust_wanted = Signal(object, str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportCard")
        self.setProperty("card", "true")
        self._theme = theme
        self._lines = QWidget()
        self._counts = ElidedLabel()
        self._counts.setObjectName("reportCounts")
        self._counts.setProperty("tone", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 12, 14)
        self._column.setSpacing(8)
        self._column.addLayout(self._make_head())
        self._column.addWidget(self._lines)
        self.hide()

    def show_report(self, report: MergeReport, catalogue: Catalogue, *, shows_all: bool = False) -> None:
        """Show the results of a merge; of many files only the first, those that were refused before the others."""
        self._counts.show_text(words.heading_of(report))
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        files = sorted(report.files, key=lambda result: _WORST_FIRST.index(result.outcome))
        for result in files if shows_all else files[:_FEW_FILES]:
            column.addWidget(self._file_line(result))
        if len(files) > _FEW_FILES and not shows_all:
            column.addWidget(self._more_button(report, catalogue))
        for line in self._lines_about_all(report, catalogue):
            column.addWidget(line)
        self._column.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        lines.show()
        self.show()

    def _make_head(self) -> QHBoxLayout:
        heading = QLabel(self.tr("Last merge"))
        heading.setProperty("tone", "heading")
        close = QToolButton()
        close.setObjectName("closeReport")
        close.setProperty("role", "tool")
        close.setIcon(icon("x", self._theme, "text_muted"))
        close.setIconSize(QSize(16, 16))
        close.setToolTip(self.tr("Close the results"))
        close.setAccessibleName(self.tr("Close the results"))
        close.clicked.connect(self._on_closed)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(heading)
        row.addWidget(self._counts, 1)
        row.addWidget(close)
        return row

    def _file_line(self, result: FileResult) -> ReportLine:
        line = ReportLine(self._theme, words.file_sign(result), words.file_detail(result))
        line.setToolTip(str(result.file))
        if isinstance(result.reason, SignerChanged):
            line.compare_keys(result.reason.known, result.reason.fingerprint)
        if isinstance(result.reason, SignerChanged | DecisionsUnconfirmed):
            key = result.reason.fingerprint
            line.offer("trustKey", self.tr("This key is right"), partial(self.trust_wanted.emit, result.file, key))
        return line

    def _lines_about_all(self, report: MergeReport, catalogue: Catalogue) -> Iterator[QWidget]:
        if report.merged:
            line = self._line(words.merged_sign(len(report.merged)), names_of(report.merged, catalogue))
            line.offer("readMerged", self.tr("Read…"), partial(self.reading_wanted.emit, report.merged))
            yield line
        if report.conflicts:
            line = self._line(words.conflicts_sign(len(report.conflicts)), names_of(report.conflicts, catalogue))
            line.offer("resolveConflicts", self.tr("Resolve…"), self.conflicts_wanted.emit)
            yield line
        if report.commitments:
            line = self._line(words.commitments_sign(len(report.commitments)), ", ".join(report.commitments))
            line.offer("decideCommitments", self.tr("Choose…"), self.commitments_wanted.emit)
            yield line
        yield from self._lines_about_files(report)
        yield from self._lines_about_gaps(report, catalogue)
        if report.backup is not None:
            yield self._backup_line(report.backup.name, str(report.backup))

    def _lines_about_files(self, report: MergeReport) -> Iterator[QWidget]:
        for result in report.files:
            if result.drafts:
                line = self._line(words.drafts_sign(result))
                line.offer("lookAtDrafts", self.tr("Look at them…"), partial(self.drafts_wanted.emit, result))
                yield line
            if result.unknown:
                yield self._line(words.unknown_sign(result))

    def _lines_about_gaps(self, report: MergeReport, catalogue: Catalogue) -> Iterator[QWidget]:
        for gap in report.gaps[:_FEW_GAPS]:
            yield self._line(words.gap_sign(gap, catalogue))
        if len(report.gaps) > _FEW_GAPS:
            yield self._line(words.more_gaps_sign(len(report.gaps) - _FEW_GAPS))
        if report.catalogue:
            yield self._line(words.catalogue_sign(report.catalogue))
        yield from self._lines_about_wordings(report)
        if report.retired:
            yield self._line(words.retired_sign(len(report.retired)))
        if report.elsewhere:
            yield self._line(words.elsewhere_sign(len(report.elsewhere)))

    def _lines_about_wordings(self, report: MergeReport) -> Iterator[QWidget]:
        for clash in report.clashing_wordings[:_FEW_WORDINGS]:
            yield self._line(words.clash_sign(clash), words.clash_detail(clash))
        if len(report.clashing_wordings) > _FEW_WORDINGS:
            yield self._line(words.more_clashes_sign(len(report.clashing_wordings) - _FEW_WORDINGS))
        changes = report.agreed_wordings()
        for change in changes[:_FEW_WORDINGS]:
            yield self._line(words.wording_sign(change), words.wording_detail(change))
        if len(changes) > _FEW_WORDINGS:
            yield self._line(words.more_wordings_sign(len(changes) - _FEW_WORDINGS))

    def _backup_line(self, name: str, path: str) -> QWidget:
        text = self.tr("The workspace as it was before is kept: {name}").format(name=name)
        line = self._line(Sign(text, "history", "text_muted"))
        line.setToolTip(path)
        return line

    def _line(self, sign: Sign, detail: str = "") -> ReportLine:
        return ReportLine(self._theme, sign, detail)

    def _more_button(self, report: MergeReport, catalogue: Catalogue) -> QPushButton:
        button = QPushButton(with_number(self.tr("Show all {n} files"), len(report.files)))
        button.setObjectName("allFiles")
        button.setProperty("role", "link")
        button.clicked.connect(lambda: self.show_report(report, catalogue, shows_all=True))
        return button

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()
