"""How a row of the list of proposals is painted, mirrored where the layout runs from right to left."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.sitting import Entry, Standing
from iom_tracker.desktop.cleared.words import place_words, standing_words
from iom_tracker.domain.proposal import ProposalKind

_HEIGHT: Final = 54
_LINE: Final = 19
_TOP: Final = 8
_ICON: Final = QSize(17, 17)
_PADDING: Final = 10
_ROUND: Final = 7
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


class SectionDelegate(QStyledItemDelegate):
    """Paints a proposal: what it is or what became of it as an icon, the commitment, the question and a word."""

    def __init__(self, theme: Theme, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(self._role)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_entry(painter, option, entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (is_selected or has_focus or option.state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setBrush(self._theme.color("selection" if is_selected else "surface_hover"))
        painter.setPen(QPen(self._theme.color("focus"), 2) if has_focus else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), _ROUND, _ROUND)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        row = option.rect
        lane = Lane(QRect(row.left(), row.top() + _TOP, row.width(), _LINE), option.direction)
        lane.skip(_PADDING)
        lane.skip_trailing(_PADDING)
        icon, token = _sign(entry)
        paint_icon(painter, lane.leading(_ICON), icon, self._theme, token)
        lane.skip(_PADDING)
        painter.setFont(_font(option.font, bold=not entry.is_done))
        painter.setPen(self._theme.color("text"))
        paint_text(painter, lane.rest(), f"{entry.name.question} · {entry.name.unit}", option.direction)
        painter.setFont(_font(option.font, pixels=_SMALL))
        painter.setPen(self._theme.color("text_muted"))
        words = f"{entry.ref.unit} · {standing_words(entry)}"
        paint_text(painter, lane.rest().translated(0, _LINE), words, option.direction)


def row_words(entry: Entry) -> str:
    """Return a row in words, for those who do not see it and as its tool tip."""
    return f"{entry.name.unit} – {place_words(entry)}"


def _sign(entry: Entry) -> tuple[str, str]:
    if entry.in_conflict and entry.is_done:
        return "triangle-alert", "danger"
    if entry.standing is Standing.OPEN:
        return _OPEN_SIGNS.get(entry.proposal.kind, _SIGNS[Standing.OPEN])
    return _SIGNS[entry.standing]


def _font(font: QFont, *, bold: bool = False, pixels: int = 0) -> QFont:
    changed = QFont(font)
    changed.setBold(bold)
    if pixels:
        changed.setPixelSize(pixels)
    return changed
