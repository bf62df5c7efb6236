"""The foot of the page: what can be decided about the section that is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import ElidedLabel
from iom_tracker.desktop.appearance.steady_button import SteadyButton
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.sitting import Entry
from iom_tracker.desktop.cleared.words import tr
from iom_tracker.domain.proposal import ProposalKind


class PageFoot(QWidget):
    """Buttons; where one cannot be used, it says why. Those that decide keep their place from section to section.

    Signals:
        exported_toggled: bool. later_wanted, reject_wanted, accept_wanted, conflict_wanted, again_wanted.
    """

    exported_toggled = Signal(bool)
    later_wanted = Signal()
    reject_wanted = Signal()
    accept_wanted = Signal()
    conflict_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exported = QPushButton(icon("history", theme, "accent"), "")
        self._exported.setObjectName("showExported")
        self._exported.setProperty("role", "link")
        self._exported.setCheckable(True)
        self._reason = ElidedLabel()
        self._reason.setObjectName("clearedReason")
        self._reason.setProperty("tone", "muted")
        self._conflict = QPushButton(tr("Choose one of the texts"))
        self._conflict.setObjectName("chooseText")
        self._again = QPushButton(tr("&Look at it again"))
        self._again.setObjectName("reopenProposal")
        self._later = QPushButton(tr("Decide &later"))
        self._later.setObjectName("decideProposalLater")
        self._reject = SteadyButton(tr("Remove it here &too"), tr("&Reject"))
        self._reject.setObjectName("rejectProposal")
        self._accept = SteadyButton(*_all_accept_words())
        self._accept.setObjectName("acceptProposal")
        self._accept.setProperty("role", "primary")
        self._lay_out()
        self._exported.toggled.connect(self._on_exported_toggled)
        self._later.clicked.connect(self.later_wanted)
        self._reject.clicked.connect(self.reject_wanted)
        self._accept.clicked.connect(self.accept_wanted)
        self._again.clicked.connect(self.again_wanted)
        self._conflict.clicked.connect(self.conflict_wanted)
        self.setFocusProxy(self._accept)
        self._on_exported_toggled(is_shown=False)

    @property
    def can_accept(self) -> bool:
        """Whether the main button does something now."""
        return self._accept.isEnabled()

    @property
    def shows_exported(self) -> bool:
        """Whether the exported text is to be shown."""
        return self._exported.isChecked()

    def show_exported(self, *, has_exported: bool) -> None:
        """Say whether there is an exported text to show."""
        self._exported.setVisible(has_exported)

    def show_entry(self, entry: Entry, locked: str, *, is_last: bool) -> None:
        """Show what can be decided.

        Args:
            locked: why nothing can be; empty where it can.
        """
        words = tr("Go on") if entry.is_done else _accept_words(entry.proposal.kind, is_last=is_last)
        reason = "" if entry.is_done else locked
        self._accept.setText(words)
        self._accept.setEnabled(not reason)
        self._accept.setToolTip(reason or tr("{words} (Ctrl+Enter)").format(words=words))
        self._reject.setText(tr("Remove it here &too") if entry.is_missing else tr("&Reject"))
        for button in (self._reject, self._later):
            button.setVisible(not entry.is_done)
            button.setEnabled(not locked)
            button.setToolTip(locked)
        self._again.setVisible(entry.can_reopen)
        self._again.setEnabled(not locked)
        self._again.setToolTip(locked)
        self._conflict.setVisible(entry.is_done and entry.in_conflict)
        self._reason.show_text(reason)
        self._reason.setVisible(bool(reason))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._exported)
        row.addStretch(1)
        row.addWidget(self._reason)
        row.addSpacing(4)
        for button in (self._conflict, self._again, self._later, self._reject, self._accept):
            row.addWidget(button)

    def _on_exported_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot
        self._exported.setText(tr("Hide as exported") if is_shown else tr("Show as exported"))
        self.exported_toggled.emit(is_shown)


def _accept_words(kind: ProposalKind, *, is_last: bool) -> str:
    if kind is ProposalKind.MISSING:
        return tr("Keep it") if is_last else tr("Keep it and go to next")
    if kind is ProposalKind.CONFLICT:
        return tr("Accept and choose")
    return tr("Accept") if is_last else tr("Accept and go to next")


def _all_accept_words() -> tuple[str, ...]:
    return tr("Go on"), *(_accept_words(kind, is_last=is_last) for kind in ProposalKind for is_last in (False, True))
