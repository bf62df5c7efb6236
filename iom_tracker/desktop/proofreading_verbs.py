"""What a session does to proofread; a part of the session."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from iom_tracker.desktop import proofreading_work as work
from iom_tracker.desktop.word_verbs import WordVerbs
from iom_tracker.domain.identity import SectionRef

if TYPE_CHECKING:
    from iom_tracker.workflows.read_findings import Proofreading

PROOFREAD: Final = "proofread"  # the verb as `failed` names it


class ProofreadingVerbs(WordVerbs):
    """The verbs; what runs them is the session.

    Signals:
        proofreading_begun: Proofreading that has read nothing yet.
        texts_read: Proofreading that has read some more.
        findings_read: SectionRef, tuple[TextFinding, ...].
    """

    proofreading_begun = Signal(object)
    texts_read = Signal(object)
    findings_read = Signal(object, object)

    def begin_proofreading(self) -> None:
        """Ask for a proofreader of the workspace as it is now."""
        self._ask_at_leisure(PROOFREAD, self.proofreading_begun.emit, work.begin)

    def read_on(self, proofreading: "Proofreading") -> None:
        """Have a proofreader read some more."""
        self._ask_at_leisure(PROOFREAD, self.texts_read.emit, partial(work.read_on, proofreading=proofreading))

    def read_again(self, proofreading: "Proofreading", ref: SectionRef) -> None:
        """Have a proofreader read a section again."""
        self._ask(PROOFREAD, self.texts_read.emit, work.read_again, proofreading, ref)

    def look_at(self, proofreading: "Proofreading", ref: SectionRef, texts: work.Texts) -> None:
        """Ask what to look at in a section, telling what sections say on the page."""
        self._ask(PROOFREAD, partial(self.findings_read.emit, ref), work.look_at, proofreading, ref, texts)
