"""The page on which words are found in the whole report."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import counted, number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.find.hit_delegate import HitDelegate, HitRow
from iom_tracker.desktop.find.rows import ROW_ROLE, PickField, PickList, RowModel
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.finding import Hit

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.find import Found

_WIDEST: Final = 960


class FindPage(QWidget):
    """A field, and what was found, the best first.

    Signals:
        asked: str, each time something else is typed.
        chosen: Hit, to go to.
        left: the person wants to go back to writing.
    """

    asked = Signal(str)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = RowModel[HitRow](lambda row: row.words, self)
        self._catalogue: Catalogue | None = None
        self._names: dict[str, str] = {}
        self._make_widgets(theme)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._rows.viewport().update)
        self.show_nothing()

    @property
    def typed(self) -> str:
        """What is looked for."""
        return self._field.text()

    def look_for(self, words: str) -> None:
        """Look for other words."""
        self._field.setText(words)

    def take_keyboard(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_found(self, found: "Found", catalogue: Catalogue) -> None:
        """Show what was found."""
        if catalogue is not self._catalogue:
            self._catalogue, self._names = catalogue, _names(catalogue)
        self._model.show([self._row(hit, catalogue) for hit in found.hits])
        if found.hits:
            self._rows.choose(0)
        else:
            self._hint.setText(self.tr("No text holds this. All the words must stand in one text."))
        self._show_rows(are_some=bool(found.hits))
        self._say(self._count_words(found) if found.hits else "")

    def show_nothing(self) -> None:
        """Show what can be asked."""
        self._model.show(())
        self._hint.setText(
            self.tr(
                "Looks into every text of this report, drafts too, and into the wordings of the commitments. Accents "
                "and capitals make no difference. “Words between quotation marks” stand beside each other."
            )
        )
        self._show_rows(are_some=False)
        self._say("")

    def forget(self) -> None:
        """Forget what was looked for."""
        self._field.clear()
        self.show_nothing()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_widgets(self, theme: Theme) -> None:
        self._heading = QLabel(self.tr("Find in the whole report"))
        self._heading.setObjectName("findHeading")
        self._rows = PickList("foundRows", self.tr("What was found"))
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(HitDelegate(theme, ROW_ROLE, self._rows))
        self._field = PickField("findEverywhere", self.tr("Words to look for"), self._rows)
        self._field.setClearButtonEnabled(True)
        glass = QAction(icon("search", theme, "text_muted"), self.tr("Words to look for"), self._field)
        self._field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._count = QLabel()
        self._count.setObjectName("foundCount")
        self._count.setProperty("tone", "muted")
        self._hint = QLabel()
        self._hint.setObjectName("foundNothing")
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._count)
        column.addLayout(head)
        column.addWidget(self._field)
        column.addWidget(self._hint)
        column.addWidget(self._rows, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(inside, 1000)
        whole.addStretch(1)

    def _connect(self) -> None:
        self._field.textChanged.connect(self.asked)
        self._field.picked.connect(self._on_picked)
        self._rows.picked.connect(self._on_picked)

    def _on_picked(self) -> None:
        row = self._rows.currentIndex().data(ROW_ROLE)
        if isinstance(row, HitRow):
            self.chosen.emit(row.hit)

    def _show_rows(self, *, are_some: bool) -> None:
        self._rows.setVisible(are_some)
        for widget in (self._hint, self._rest):
            widget.setVisible(not are_some)

    def _count_words(self, found: "Found") -> str:
        shown, total = len(found.hits), found.total
        if shown < total:
            words = self.tr("{shown} of {total} texts")
            return words.format(shown=number(shown), total=number(total))
        return counted(total, self.tr("1 text"), self.tr("{n} texts"))

    def _say(self, words: str) -> None:
        self._count.setText(words)
        self._field.setAccessibleDescription(words)

    def _row(self, hit: Hit, catalogue: Catalogue) -> HitRow:
        question = catalogue.cycle.question(hit.ref.question) if hit.ref else None
        place = question.short if question else self.tr("The commitment itself")
        name = self._names.get(hit.unit, "")
        return HitRow(hit, f"{hit.unit}  {name}", place, self.tr("draft") if hit.is_draft else "")


def _names(catalogue: Catalogue) -> dict[str, str]:
    transformations = {str(each.code): catalogue.title(each.code) for each in catalogue.framework.transformations}
    return {**transformations, **{str(each.id): each.name for each in catalogue.cycle.commitments}}
