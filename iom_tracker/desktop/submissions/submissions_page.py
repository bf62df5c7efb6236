"""The page of headquarters: which offices have sent what and when, who has not, and what a merge did."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.arrival_list import ArrivalList
from iom_tracker.desktop.submissions.drop_zone import DropZone
from iom_tracker.desktop.submissions.first_steps import FirstSteps
from iom_tracker.desktop.submissions.office_rows import Overview, office_rows, overview
from iom_tracker.desktop.submissions.office_table import OfficeTable
from iom_tracker.desktop.submissions.packet_drop import PacketDrop
from iom_tracker.desktop.submissions.page_head import PageHead
from iom_tracker.desktop.submissions.report_card import ReportCard
from iom_tracker.workflows.merge_report import MergeReport
from iom_tracker.workflows.outcome import WorkspaceSnapshot

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_submissions import Submissions

_SIDE: Final = 24


class SubmissionsPage(QWidget):
    """Shows what offices sent, and takes files.

    Signals:
        files_wanted: a person wants to choose files to merge.
        files_dropped: tuple[Path, ...], to be merged. Folders stand for the packets and workspaces directly in them.
        paste_wanted: a person has a packet as text.
        kit_wanted: a person wants to make office kits.
        undo_wanted: the last merge is to be undone.
        receipt_wanted: str (office).
        conflicts_wanted, commitments_wanted: a person wants to decide.
        reading_wanted: tuple[SectionRef, ...], what was merged automatically.
        drafts_wanted: FileResult, whose drafts a person wants to look at.
        trust_wanted: Path, str; a file to merge again, and the short fingerprint of its signer, which is right.
    """

    files_wanted = Signal()
    files_dropped = Signal(object)
    paste_wanted = Signal()
    kit_wanted = Signal()
    undo_wanted = Signal()
    receipt_wanted = Signal(str)
    conflicts_wanted = Signal()
    commitments_wanted = Signal()
    reading_wanted = Signal(object)
    drafts_wanted = Signal(object)
    trust_wanted = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("submissionsPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._snapshot: WorkspaceSnapshot | None = None
        self._make_head()
        self._make_parts()
        self._lay_out()
        self._connect()

    def show_submissions(self, snapshot: WorkspaceSnapshot, submissions: "Submissions", *, can_undo: bool) -> None:
        """Show what has been sent; the results of a merge into another workspace go."""
        if self._snapshot is not None and self._snapshot.path != snapshot.path:
            self._report.hide()
        self._snapshot = snapshot
        can_write = not snapshot.read_only
        for button in (self._merge, self._paste, self._kits):
            button.setEnabled(can_write)
        self._undo.setEnabled(can_write and can_undo)
        self.setAcceptDrops(can_write)
        self._drop_zone.setVisible(can_write)
        has_begun = bool(submissions.offices or submissions.arrivals)
        optional = snapshot.catalogue.optional()
        self._head.show_summary(self._summary(overview(submissions.offices, optional)))
        self._first_steps.setVisible(not has_begun)
        self._offices.setVisible(bool(submissions.offices))
        self._table.show_rows(office_rows(submissions.offices, optional), can_write=can_write)
        self._arrivals.show_arrivals(submissions.arrivals)

    def show_report(self, report: MergeReport) -> None:
        """Show what a merge into the workspace that is shown did, at the top of the page."""
        if self._snapshot is not None:
            self._report.show_report(report, self._snapshot.catalogue)
            self._scroll.verticalScrollBar().setValue(0)

    def _summary(self, seen: Overview) -> str:
        if not seen.offices:
            return self.tr("Nothing has been asked for or sent yet")
        number = QLocale().toString
        sent = counted(
            seen.offices,
            self.tr("{sent} of 1 office has sent"),
            self.tr("{sent} of {n} offices have sent"),
            sent=number(seen.sent),
        )
        came = counted(seen.received, self.tr("1 section received"), self.tr("{n} sections received"))
        if seen.asked:
            came = self.tr("{received} of {asked} sections received")
            came = came.format(received=number(seen.received), asked=number(seen.asked))
        conflicts = counted(seen.conflicts, self.tr("1 conflict"), self.tr("{n} conflicts"))
        return " · ".join([sent, came, *([conflicts] if seen.conflicts else [])])

    def _make_head(self) -> None:
        self._head = PageHead(self._theme, self.tr("Submissions"))
        self._undo = self._head.add_button("undoMerge", self.tr("Undo last merge"), "rotate-ccw")
        self._undo.setToolTip(self.tr("Show again what every section said before; what arrived stays in the history"))
        self._kits = self._head.add_button("makeKits", self.tr("Make office kits…"), "package-plus")
        self._kits.setToolTip(self.tr("A kit is a workspace for an office, with the sections that it is to write"))
        self._paste = self._head.add_button("pastePacket", self.tr("Paste a packet"), "clipboard-paste")
        self._paste.setToolTip(self.tr("Read a packet that came as text in a message"))
        self._merge = self._head.add_button("mergeFiles", self.tr("Merge files…"), "git-merge", is_primary=True)

    def _make_parts(self) -> None:
        self._drop_zone = DropZone(
            self._theme,
            self.tr("Drop packets or workspaces here"),
            self.tr("Any number at once, and folders too: .iompack, .iomdb, or a packet as .txt"),
        )
        self._drop = PacketDrop(self)
        self._report = ReportCard(self._theme)
        self._first_steps = FirstSteps()
        self._table = OfficeTable(self._theme)
        self._offices = QFrame()
        self._offices.setObjectName("officesCard")
        self._offices.setProperty("card", "true")
        inside = QVBoxLayout(self._offices)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._table)
        self._offices.hide()
        self._arrivals = ArrivalList(self._theme)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("submissionsInside")
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE, 2, _SIDE, 20)
        column.setSpacing(12)
        for part in (self._drop_zone, self._report, self._first_steps, self._offices, self._arrivals):
            column.addWidget(part)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setObjectName("submissionsScroll")
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
        self.setFocusProxy(self._merge)

    def _connect(self) -> None:
        self._merge.clicked.connect(self.files_wanted)
        self._paste.clicked.connect(self.paste_wanted)
        self._kits.clicked.connect(self.kit_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._drop.dropped.connect(self.files_dropped)
        self._drop.hovered.connect(self._drop_zone.show_hover)
        self._table.receipt_wanted.connect(self.receipt_wanted)
        self._report.conflicts_wanted.connect(self.conflicts_wanted)
        self._report.commitments_wanted.connect(self.commitments_wanted)
        self._report.reading_wanted.connect(self.reading_wanted)
        self._report.drafts_wanted.connect(self.drafts_wanted)
        self._report.trust_wanted.connect(self.trust_wanted)
