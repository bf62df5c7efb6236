"""Proofreading in the window: the report is read bit by bit, and what is found stands beside the section."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.messages import words_for
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.edit import SectionEdit
from iom_tracker.desktop.frame.side_panel import SidePanel
from iom_tracker.desktop.proofreading_verbs import PROOFREAD
from iom_tracker.desktop.review.finding_list import FindingList
from iom_tracker.desktop.session import Session
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proofreading.text_finding import TextFinding
from iom_tracker.domain.section import SectionContent

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.domain.richtext import RichText
    from iom_tracker.workflows.read_findings import Proofreading

_FIRST: Final = 300  # milliseconds before reading begins: the page is shown first
_REST: Final = 300  # after the last change of a text: whoever types on is not held up, nor is what they save
_PAUSE: Final = 40  # between two portions: most of the time is left to what a person does


class LookingOver(QObject):
    """Connects page, side panel and session where the words of a text are looked over."""

    def __init__(self, theme: Theme, session: Session, *, page: CommitmentPage, panel: SidePanel) -> None:
        super().__init__(page)
        self._session, self._page, self._panel = session, page, panel
        self._proofreading: Proofreading | None = None
        self._texts: dict[SectionRef, RichText] = {}
        self._looked_at: SectionRef | None = None
        self.findings = FindingList(theme)
        panel.add_part(self.findings)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read_on)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        session = self._session
        for news in (session.opened, session.refreshed, session.closed):
            news.connect(self._start_anew)
        session.resolved.connect(self._on_resolved)
        session.contents_read.connect(self._on_contents_read)
        session.proofreading_begun.connect(self._on_begun)
        session.texts_read.connect(self._on_texts_read)
        session.findings_read.connect(self._on_findings_read)
        session.failed.connect(self._on_failed)
        self._page.edited.connect(self._on_edited)
        self._panel.section_shown.connect(self._on_section_shown)
        self.findings.chosen.connect(self._reveal)

    def _start_anew(self) -> None:
        """Forget what was read: the whole workspace may be another."""
        self._proofreading, self._looked_at = None, None
        self._texts.clear()
        self.findings.show_nothing()
        self._pause.start(_FIRST)

    def _on_begun(self, proofreading: "Proofreading") -> None:
        self._proofreading = proofreading
        self._look()
        self._pause.start(_PAUSE)

    def _read_on(self) -> None:
        if self._proofreading is None:
            self._session.begin_proofreading()
        else:
            self._session.read_on(self._proofreading)

    def _on_texts_read(self, proofreading: "Proofreading") -> None:
        if proofreading is not self._proofreading:
            return
        if proofreading.is_complete:
            self._look()
        else:
            self._pause.start(_PAUSE)

    def _on_resolved(self, ref: SectionRef) -> None:
        if self._proofreading is not None:
            self._session.read_again(self._proofreading, ref)

    def _on_contents_read(self, _: str, contents: Iterable[SectionContent]) -> None:
        self._texts.update({each.status.ref: each.shown for each in contents})
        self._look()

    def _on_edited(self, edit: SectionEdit) -> None:
        self._texts[edit.ref] = edit.body
        self._rest.start()

    def _on_section_shown(self, ref: SectionRef) -> None:
        if ref != self._looked_at:
            self.findings.show_nothing()
            self._look()

    def _look(self) -> None:
        """Ask what to look at in the section that is shown; what the page says is told with it."""
        self._rest.stop()
        ref, proofreading = self._panel.ref, self._proofreading
        if ref is not None and proofreading is not None:
            self._looked_at = ref
            texts, self._texts = self._texts, {}
            self._session.look_at(proofreading, ref, texts)

    def _on_findings_read(self, ref: SectionRef, found: tuple[TextFinding, ...]) -> None:
        proofreading = self._proofreading
        if proofreading is None or ref != self._panel.ref:
            return
        if self._page.body_of(ref).is_empty and not found:
            self.findings.show_nothing()
        else:
            told = [(each, self._names(each)) for each in found]
            self.findings.show_findings(told, is_complete=proofreading.is_complete)

    def _on_failed(self, verb: str, error: TrackerError) -> None:
        if verb == PROOFREAD:
            self._proofreading = None
            self.findings.show_problem(words_for(error))

    def _names(self, finding: TextFinding) -> list[str]:
        """Return what to call the other places that say the same."""
        return [self._name(other, finding) for other in finding.others]

    def _name(self, other: str, finding: TextFinding) -> str:
        snapshot, ref = self._session.snapshot, SectionRef.parse(other)
        if snapshot is not None and ref is not None:
            return names_of([ref], snapshot.catalogue)
        return self.tr("the commitment itself") if other == finding.unit else other

    def _reveal(self, finding: TextFinding) -> None:
        ref = finding.ref or self._panel.ref
        if ref is not None:
            self._page.reveal_finding(ref, finding)
