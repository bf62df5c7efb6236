"""What a page is about: where the commitment stands in the framework, its name and its text."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.own_direction import in_line
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.card_line import CardLine
from iom_tracker.desktop.editor.folded_text import FoldedText
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.framework import Transformation
from iom_tracker.domain.identity import TransformationCode

_SEPARATOR: Final = "   ›   "
_ICON: Final = QSize(18, 18)


class UnitHeader(QWidget):
    """Breadcrumb with the way to the neighbours, name, and commitment text."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crumbs = LeadingLabel("breadcrumb")
        self._name = LeadingLabel("unitName")
        self._text = FoldedText(theme)
        self._text.setObjectName("unitText")
        self._clear = _clear_button(theme, actions)
        self._retired = CardLine(theme, "unitRetired")
        self._lay_out(actions)

    def show_unit(self, catalogue: Catalogue, unit: str) -> None:
        """Show a commitment, or a transformation that is answered for itself with what was promised under it."""
        commitment = catalogue.cycle.commitment(unit)
        code = commitment.transformation if commitment else TransformationCode(unit)
        crumbs = _crumbs(catalogue, catalogue.framework.transformation(code))
        if commitment:
            crumbs.append(self.tr("Commitment {id}").format(id=commitment.id))
        self._crumbs.setText(crumbs_in_line(crumbs, self.layoutDirection()))
        self._name.setText(commitment.name if commitment else catalogue.title(code))
        self._text.show_paragraphs(commitment.text if commitment else _commitments(catalogue, code))

    def show_clearable(self, sections: int, *, is_offered: bool) -> None:
        """Offer to clear all that can be cleared here, where something can."""
        self._clear.setText(with_number(self.tr("Clear all {n}"), sections))
        self._clear.setVisible(is_offered and sections > 0)

    def show_retired(self, is_retired: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Say whether this commitment was retired."""
        self._retired.setVisible(is_retired)
        if is_retired:
            words = self.tr("This commitment was retired. Its texts can be read and are not asked for any more.")
            self._retired.say("warning", "archive", words)

    def show_lines(self, lines: int) -> None:
        """Show so many lines of the commitment text while it is folded."""
        self._text.show_lines(lines)

    def _lay_out(self, actions: Actions) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._crumbs, 1)
        for key in ("previous_commitment", "next_commitment"):
            top.addWidget(_neighbour_button(actions, key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(top)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self._name, 1)
        middle.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(middle)
        column.addWidget(self._text)
        column.addWidget(self._retired)


def crumbs_in_line(crumbs: Sequence[str], direction: Qt.LayoutDirection) -> str:
    """Return a way through the report in one line that runs, and points, as the layout does."""
    return in_line(crumbs, _SEPARATOR, direction)


def _crumbs(catalogue: Catalogue, transformation: Transformation | None) -> list[str]:
    if transformation is None:
        return []
    number = transformation.responsibility
    titles = {each.number: each.short for each in catalogue.framework.responsibilities}
    return [f"{number}  {titles.get(number, '')}", transformation.code]


def _commitments(catalogue: Catalogue, code: TransformationCode) -> tuple[str, ...]:
    return tuple(f"{each.id}   {' '.join(each.text)}" for each in catalogue.commitments_under(code))


def _clear_button(theme: Theme, actions: Actions) -> QPushButton:
    action = actions.get("clear_commitment")
    button = QPushButton(icon("circle-check", theme, "success"), "")
    button.setObjectName("clearAll")
    button.setToolTip(action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("role", "small")
    button.clicked.connect(action.trigger)
    button.hide()
    return button


def _neighbour_button(actions: Actions, key: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"{key}_button")
    button.setDefaultAction(actions.get(key))
    button.setIconSize(_ICON)
    button.setProperty("role", "tool")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
