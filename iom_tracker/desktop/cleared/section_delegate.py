"""How a row of the list of proposals is painted, mirrored where the layout runs from right to left."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import paint_text
from iom_tracker.desktop.appearance.row_delegate import LINE, RowDelegate, first_line, font_like
from iom_tracker.desktop.cleared.sitting import Entry, Standing
from iom_tracker.desktop.cleared.words import place_words, standing_words
from iom_tracker.domain.proposal import ProposalKind

_ICON: Final = QSize(17, 17)
_MARK: Final = QSize(15, 15)
_GAP: Final = 10
_BESIDE_MARK: Final = 6
_SMALL: Final = 12
_SIGNS: Final = {
    Standing.OPEN: ("pencil", "accent"),
    Standing.LATER: ("circle-dashed", "text_muted"),
    Standing.PENDING: ("rotate-cw", "text_muted"),
    Standing.ACCEPTED: ("circle-check", "success"),
    Standing.REJECTED: ("circle-x", "text_muted"),
    Standing.REMOVED: ("circle-x", "danger"),
}
_OPEN_SIGNS: Final = {
    ProposalKind.NEW: ("plus", "accent"),
    ProposalKind.MERGED: ("git-merge", "accent"),
    ProposalKind.CONFLICT: ("triangle-alert", "danger"),
    ProposalKind.MISSING: ("circle-alert", "warning"),
}


class SectionDelegate(RowDelegate):
    """Paints a proposal: what it is or what became of it as an icon, the commitment, the question and a word.

    Where there is more to look at than its text, a mark stands at the end.
    """

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(self._role)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        self._paint_entry(painter, option, entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        lane = first_line(option)
        icon, token = _sign(entry)
        paint_icon(painter, lane.leading(_ICON), icon, self._theme, token)
        lane.skip(_GAP)
        if entry.is_doubtful:
            paint_icon(painter, lane.trailing(_MARK), "triangle-alert", self._theme, "warning")
            lane.skip_trailing(_BESIDE_MARK)
        painter.setFont(font_like(option.font, bold=not entry.is_done))
        painter.setPen(self._theme.color("text"))
        paint_text(painter, lane.rest(), f"{entry.name.question} · {entry.name.unit}", option.direction)
        painter.setFont(font_like(option.font, pixels=_SMALL))
        painter.setPen(self._theme.color("text_muted"))
        words = f"{entry.ref.unit} · {standing_words(entry)}"
        paint_text(painter, lane.rest().translated(0, LINE), words, option.direction)


def row_words(entry: Entry) -> str:
    """Return a row in words, for those who do not see it and as its tool tip."""
    return f"{entry.name.unit} – {place_words(entry)}"


def _sign(entry: Entry) -> tuple[str, str]:
    if entry.in_conflict and entry.is_done:
        return "triangle-alert", "danger"
    if entry.standing is Standing.OPEN:
        return _OPEN_SIGNS.get(entry.proposal.kind, _SIGNS[Standing.OPEN])
    return _SIGNS[entry.standing]
