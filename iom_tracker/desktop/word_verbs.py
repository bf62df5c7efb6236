"""What a session does with templates, and with documents that came back from Word; a part of the session."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from iom_tracker.desktop import word_work as work
from iom_tracker.desktop.background import ProgressRelay
from iom_tracker.desktop.headquarters_verbs import HeadquartersVerbs
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.proposals import Proposals


class WordVerbs(HeadquartersVerbs):
    """The verbs; what runs them is the session.

    Signals:
        document_read: Path, Proposals or None where nothing of it is understood yet.
        document_taken: Accepted, a document that is kept now, or whose comments alone were to be taken in.
        waiting_read: Waiting. finished_read: FinishedDocument.
        document_decided: Accepted.
        legacy_read: Path, LegacyPreview.
        export_terms_read: ExportTerms.
        template_checked: Path, TemplateReport. template_refused: Path, TrackerError.
    """

    document_read = Signal(object, object)
    document_taken = Signal(object)
    waiting_read = Signal(object)
    finished_read = Signal(object)
    document_decided = Signal(object)
    legacy_read = Signal(object, object)
    export_terms_read = Signal(object)
    template_checked = Signal(object, object)
    template_refused = Signal(object, object)

    def check_template(self, template: Path) -> None:
        """Ask whether a Word file will do as a template."""
        checked, refused = (partial(each.emit, template) for each in (self.template_checked, self.template_refused))
        self._do(partial(work.check_template, template), checked, refused)

    def read_export_terms(self) -> None:
        """Ask what a person can choose from before an export."""
        self._ask("export", self.export_terms_read.emit, work.read_export_terms)

    def read_document(self, document: Path) -> ProgressRelay:
        """Ask what a document proposes; the relay can stop it."""
        relay = ProgressRelay(self)
        self._ask("import", partial(self.document_read.emit, document), work.read_document, document, relay)
        return relay

    def read_legacy(self, document: Path, written: WrittenMap | None = None) -> None:
        """Ask how a report from elsewhere is understood, by what a person said of its headings or by what is kept."""
        self._ask("import", partial(self.legacy_read.emit, document), work.read_legacy, document, written)

    def take_document(self, proposals: Proposals) -> None:
        """Keep a document until everything is decided."""
        self._ask("import", self._told(self.document_taken.emit), work.take_document, proposals)

    def read_waiting(self, *, at_leisure: bool = False) -> None:
        """Ask which documents wait for a decision."""
        if at_leisure:
            self._ask_at_leisure("read", self.waiting_read.emit, work.read_waiting)
        else:
            self._ask("read", self.waiting_read.emit, work.read_waiting)

    def read_finished(self, number: int) -> None:
        """Ask what a document says that was decided."""
        self._ask("read", self.finished_read.emit, work.read_finished, number)

    def decide_document(self, proposals: Proposals, verdict: work.Verdict) -> None:
        """Carry out what a person decided of a document."""
        self._ask("decide_document", self._told(self.document_decided.emit), work.decide, proposals, verdict)

    def drop_document(self, number: int) -> None:
        """Let go of a document; what was accepted of it stays."""
        self._ask("drop_document", self.waiting_read.emit, work.drop_document, number)
