"""The page of an office: what will be sent to headquarters, and what headquarters said."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import counted, number
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.completeness_card import CompletenessCard
from iom_tracker.desktop.submissions.drafts_notice import DraftsNotice
from iom_tracker.desktop.submissions.drop_zone import DropZone
from iom_tracker.desktop.submissions.packet_drop import PacketDrop
from iom_tracker.desktop.submissions.page_head import PageHead
from iom_tracker.desktop.submissions.report_card import ReportCard
from iom_tracker.desktop.submissions.section_rows import SectionRow, asked_of, section_rows
from iom_tracker.desktop.submissions.section_table import SectionTable
from iom_tracker.desktop.submissions.send_terms import SendTerms
from iom_tracker.workflows.merge_report import MergeReport
from iom_tracker.workflows.outcome import WorkspaceSnapshot

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_submissions import Submissions

_SIDE: Final = 24
_LEAST_TABLE: Final = 210  # three rows below their header


class SendPage(QWidget):
    """Shows the sections of an office, and sends them.

    Signals:
        pack_wanted: bool, whether only headquarters shall be able to read the packet. Drafts are to be published first.
        copy_wanted: the same, for text to paste into a message.
        files_wanted: a person wants to choose a receipt to read.
        files_dropped: tuple[Path, ...], to be merged. Folders stand for the packets and workspaces directly in them.
        section_wanted: SectionRef, which a person wants to write in.
        conflicts_wanted, commitments_wanted, reading_wanted, drafts_wanted, trust_wanted: as on the page of
            headquarters, from the results of a merge.
    """

    pack_wanted = Signal(bool)
    copy_wanted = Signal(bool)
    files_wanted = Signal()
    files_dropped = Signal(object)
    section_wanted = Signal(object)
    conflicts_wanted = Signal()
    commitments_wanted = Signal()
    reading_wanted = Signal(object)
    drafts_wanted = Signal(object)
    trust_wanted = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sendPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._snapshot: WorkspaceSnapshot | None = None
        self._make_head()
        self._make_parts()
        self._lay_out()
        self._connect()

    def show_sections(
        self,
        snapshot: WorkspaceSnapshot,
        submissions: "Submissions",
    ) -> None:
        """Show the sections of this office; the results of a merge into another workspace go."""
        if self._snapshot is not None and self._snapshot.path != snapshot.path:
            self._report.hide()
        self._snapshot = snapshot
        rows = section_rows(snapshot, submissions)
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._completeness.show_sections(snapshot)
        self._terms.show_terms(submissions)
        self._drafts.show_count(sum(status.has_draft for status in snapshot.sections.values()))
        self._head.show_summary(self._summary(snapshot, rows, submissions))
        can_send = any(row.is_sent_next for row in rows) or submissions.comments > 0
        self._enable(can_write=not snapshot.read_only, can_send=can_send)

    def show_report(self, report: MergeReport) -> None:
        """Show what a merge into the workspace that is shown did, at the top of the page."""
        if self._snapshot is not None:
            self._report.show_report(report, self._snapshot.catalogue)
            self._scroll.verticalScrollBar().setValue(0)

    def _summary(self, snapshot: WorkspaceSnapshot, rows: Sequence[SectionRow], submissions: "Submissions") -> str:
        comments = submissions.comments
        going = sum(row.is_sent_next for row in rows)
        sent = counted(going, self.tr("1 section to send"), self.tr("{n} sections to send"))
        said = counted(comments, self.tr("1 comment to send"), self.tr("{n} comments to send"))
        news = ([sent] if going else []) + ([said] if comments else [])
        parts = news or [self.tr("There is nothing new to send")]
        optional = snapshot.catalogue.optional()
        if counting := [each for each in asked_of(snapshot) if each.counts(is_optional=each.ref in optional)]:
            written = sum(each.is_published or each.has_draft for each in counting)
            words = self.tr("{written} of {asked} asked for have text")
            parts.append(words.format(written=number(written), asked=number(len(counting))))
        return " · ".join(parts)

    def _enable(self, *, can_write: bool, can_send: bool) -> None:
        for button in (self._send, self._copy):
            button.setEnabled(can_write and can_send)
        self._receipt.setEnabled(can_write)
        self.setAcceptDrops(can_write)
        self._drop_zone.setVisible(can_write)

    def _make_head(self) -> None:
        self._head = PageHead(self._theme, self.tr("Send to headquarters"))
        self._receipt = self._head.add_button("readReceipt", self.tr("Read a receipt…"), "mail-check")
        self._receipt.setToolTip(self.tr("A receipt is what headquarters sends back; it says what has arrived"))
        self._copy = self._head.add_button("copyPacket", self.tr("Copy as text"), "copy")
        self._copy.setToolTip(self.tr("Copy the packet as text, to paste it into a message"))
        self._send = self._head.add_button("sendPacket", self.tr("Send to headquarters…"), "send", is_primary=True)
        self._send.setToolTip(self.tr("Write the packet to a file that you can send by e-mail or on a stick"))

    def _make_parts(self) -> None:
        self._drafts = DraftsNotice(self._theme)
        self._terms = SendTerms(self._theme)
        self._completeness = CompletenessCard(self._theme)
        self._report = ReportCard(self._theme)
        self._table = SectionTable(self._theme)
        self._table.setMinimumHeight(_LEAST_TABLE)
        self._nothing = LeadingLabel("nothingToSend")
        self._nothing.setText(self.tr("No section has text yet. What you write will be listed here."))
        self._nothing.setProperty("tone", "muted")
        self._nothing.setContentsMargins(16, 20, 16, 20)
        self._drop_zone = DropZone(
            self._theme,
            self.tr("Drop a receipt here"),
            self.tr("Headquarters sends it back; it says what has arrived and where it stands"),
        )
        self._drop = PacketDrop(self)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("sectionsCard")
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._table)
        inside.addWidget(self._nothing)
        body = QWidget()
        body.setObjectName("submissionsInside")
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE, 2, _SIDE, 16)
        column.setSpacing(12)
        for part in (self._report, self._drafts, self._terms, self._completeness):
            column.addWidget(part)
        column.addWidget(card, 1)
        column.addWidget(self._drop_zone)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("sendScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._scroll, 1)
        self.setFocusProxy(self._send)

    def _connect(self) -> None:
        self._send.clicked.connect(lambda: self.pack_wanted.emit(self._terms.seal.is_wanted))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self._terms.seal.is_wanted))
        self._receipt.clicked.connect(self.files_wanted)
        self._drop.dropped.connect(self.files_dropped)
        self._drop.hovered.connect(self._drop_zone.show_hover)
        self._table.section_wanted.connect(self.section_wanted)
        self._completeness.section_wanted.connect(self.section_wanted)
        self._report.conflicts_wanted.connect(self.conflicts_wanted)
        self._report.commitments_wanted.connect(self.commitments_wanted)
        self._report.reading_wanted.connect(self.reading_wanted)
        self._report.drafts_wanted.connect(self.drafts_wanted)
        self._report.trust_wanted.connect(self.trust_wanted)
