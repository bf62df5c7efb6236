"""Merging what others sent: files and pasted text, new keys, texts that were not sent, and taking a merge back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.dialogs.file_choice import choose_files_to_merge
from iom_tracker.desktop.dialogs.long_work import LongWork
from iom_tracker.desktop.dialogs.messages import ask, tell
from iom_tracker.desktop.dialogs.paste_packet import PastePacketDialog
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.desktop.dialogs.unsent_drafts import UnsentDraftsDialog
from iom_tracker.desktop.session import Session
from iom_tracker.domain.errors import DecisionsUnconfirmed, SignerChanged

if TYPE_CHECKING:
    from iom_tracker.workflows.merge_report import FileResult, MergeReport
    from iom_tracker.workflows.undo_merge import UndoResult


class Merging(QObject):
    """Runs a merge and what follows from it.

    Args:
        flush: hands everything that was typed to the session.

    Signals:
        reported: MergeReport.
    """

    reported = Signal(object)

    def __init__(self, window: QWidget, session: Session, work: LongWork, flush: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._session, self._work, self._flush = window, session, work, flush
        self._pasted = ""
        self._report: MergeReport | None = None
        self._trusted: frozenset[str] = frozenset()
        session.merged.connect(self._on_merged)
        session.undone.connect(self._on_undone)
        session.closed.connect(self._forget)
        session.opened.connect(self._forget)

    def ask_which(self) -> None:
        """Let a person choose files and merge them."""
        snapshot = self._session.snapshot
        if snapshot is not None:
            choose_files_to_merge(self._window, snapshot.path.parent, self.merge)

    def merge(self, files: Sequence[Path]) -> None:
        """Merge files, any number at once."""
        if self._session.snapshot is not None:
            self._flush()
            self._work.begin(self.tr("Merging…"), self._session.merge(files, self._trusted))

    def paste(self) -> None:
        """Merge the packet that is on the clipboard; where there is none, ask for it."""
        text = QGuiApplication.clipboard().text()
        if "PACKET" in text.upper():  # the rest is for the one who reads it: mail programs change the lines around it
            self._merge_text(text)
        else:
            dialog = PastePacketDialog(self._window)
            dialog.wished.connect(self._merge_text)
            dialog.open()

    def ask_to_trust(self, file: Path, fingerprint: str) -> None:
        """Ask whether a key that is new, or is to decide, is that of whom it names; then merge their file."""
        reason = self._reason(file)
        if reason is None:
            return
        is_changed = isinstance(reason, SignerChanged)
        title = self.tr("Another key than before") if is_changed else self.tr("Not known to decide")
        ask(
            self._window,
            title,
            self._why_to_compare(reason),
            (self.tr("They have this key: merge"), lambda: self._merge_trusting(file, fingerprint)),
            is_risky=True,
        )

    def offer_drafts(self, result: "FileResult") -> None:
        """Show texts that were found in a workspace and not sent, and take those that a person wants."""
        snapshot = self._session.snapshot
        if snapshot is not None and result.drafts:
            dialog = UnsentDraftsDialog(result.drafts, result.office, snapshot.catalogue, self._window)
            dialog.taken.connect(lambda drafts: self._session.take_drafts(drafts, result.office))
            dialog.open()

    def ask_to_undo(self) -> None:
        """Ask whether the last merge is to be taken back, and do it."""
        text = self.tr(
            "Every section says again what it said before the last merge, unless somebody wrote in it since. "
            "What came in stays in the history."
        )
        ask(self._window, self.tr("Undo the last merge"), text, (self.tr("Undo the merge"), self._undo))

    def _why_to_compare(self, reason: SignerChanged | DecisionsUnconfirmed) -> str:
        if isinstance(reason, DecisionsUnconfirmed):
            words = self.tr(
                "This file holds decisions about texts by {person}, who is not known to decide here. Their key is said "
                "to be {fingerprint}.\n\nAsk them, by telephone for example, to read out their key; merge the file "
                "only if it is {fingerprint} and they are to decide."
            )
            return words.format(person=reason.person, fingerprint=reason.fingerprint)
        words = self.tr(
            "{who} signed with the key {known} before. This file is signed with the key {fingerprint}.\n\n"
            "A new computer has a new key. Ask them, by telephone for example, to read out theirs; merge the file only "
            "if it is {fingerprint}."
        )
        who = ", ".join(part for part in (reason.person, reason.office) if part)
        return words.format(who=who, known=reason.known, fingerprint=reason.fingerprint)

    def _undo(self) -> None:
        self._flush()
        self._session.undo_merge()

    def _merge_text(self, text: str) -> None:
        if self._session.snapshot is not None:
            self._pasted = text
            self._flush()
            relay = self._session.merge_text(text, self._pasted_name(), self._trusted)
            self._work.begin(self.tr("Merging…"), relay)

    def _merge_trusting(self, file: Path, fingerprint: str) -> None:
        self._trusted |= {fingerprint}
        if file.name == self._pasted_name() and not file.exists():
            self._merge_text(self._pasted)
        else:
            self.merge((file,))

    def _pasted_name(self) -> str:
        return self.tr("Pasted text") + ".txt"

    def _reason(self, file: Path) -> SignerChanged | DecisionsUnconfirmed | None:
        results = self._report.files if self._report else ()
        reasons = (result.reason for result in results if result.file == file)
        return next((reason for reason in reasons if isinstance(reason, SignerChanged | DecisionsUnconfirmed)), None)

    def _on_merged(self, report: "MergeReport") -> None:
        self._work.end()
        self._report = report
        self.reported.emit(report)

    def _on_undone(self, result: "UndoResult") -> None:
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        count = len(result.restored)
        words = self.tr("1 section says again what it said before.") if count == 1 else ""
        words = words or self.tr("{n} sections say again what they said before.")
        lines = [with_number(words, count)]
        if result.left:
            words = self.tr("Left as they are, since somebody wrote in them or several texts stood there: {sections}.")
            lines.append(words.format(sections=names_of(result.left, snapshot.catalogue)))
        tell(self._window, self.tr("The merge was undone"), "\n\n".join(lines))

    def _forget(self) -> None:
        self._pasted, self._report, self._trusted = "", None, frozenset()
