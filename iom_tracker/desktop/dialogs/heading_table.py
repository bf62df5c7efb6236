"""The headings of a report from elsewhere that were not understood, each with what a person says that it means."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from iom_tracker.desktop.appearance.own_direction import OwnDirectionDelegate
from iom_tracker.desktop.dialogs.choosing import ChoiceBox
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import MeaningKind
from iom_tracker.domain.legacy import UnrecognisedHeading

_HEADING, _WORDS, _MEANING = range(3)  # the columns
_MEANING_WIDTH: Final = 230
_ROW: Final = 38  # pixels: a box to choose from with a little air


class HeadingTable(QTreeWidget):
    """Keeps what was said of a heading, also while the report is read again."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Headings that were not understood"))
        dress_table(self, "legacyHeadings", [self.tr("Heading"), self.tr("Words below"), self.tr("Meaning")])
        columns = self.header()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(_HEADING, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.ResizeToContents)
        self.setColumnWidth(_MEANING, _MEANING_WIDTH)
        self._catalogue = catalogue
        self._said: dict[str, str] = {}

    @property
    def said(self) -> Mapping[str, str]:
        """What was said, by heading."""
        return dict(self._said)

    def show_headings(self, headings: Sequence[UnrecognisedHeading]) -> None:
        """Show the headings that are not understood by now."""
        self.clear()
        for heading in headings:
            item = QTreeWidgetItem([heading.printed, QLocale().toString(heading.words)])
            below = self.tr("Below “{heading}”").format(heading=heading.after) if heading.after else ""
            item.setToolTip(_HEADING, below or heading.printed)
            item.setSizeHint(_MEANING, QSize(0, _ROW))
            self.addTopLevelItem(item)
            self.setItemWidget(item, _MEANING, self._choice(heading))

    def _choice(self, heading: UnrecognisedHeading) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName("headingMeaning")
        box.setAccessibleName(self.tr("What “{heading}” means").format(heading=heading.printed))
        for words, meaning in self._meanings(heading):
            box.addItem(words, meaning)
        box.currentIndexChanged.connect(lambda _: self._note(heading.printed, box.currentData()))
        return box

    def _meanings(self, heading: UnrecognisedHeading) -> list[tuple[str, str]]:
        """Return what a heading may mean, the likeliest first."""
        usual = [*self._questions(), *self._units()]
        usual += [
            (self.tr("Leave it out with all that stands below it"), str(MeaningKind.LEAVE_OUT)),
            (self.tr("Leave out this line alone: the answer goes on"), "ignore"),
            (self.tr("No heading, but text"), "text"),
        ]
        likely = [str(each.meaning) for each in heading.suggestions]
        first = [row for meaning in likely for row in usual if row[1] == meaning]
        rest = [row for row in usual if row not in first]
        return [(self.tr("Not known yet"), ""), *first, *rest]

    def _questions(self) -> list[tuple[str, str]]:
        questions = dict.fromkeys(slot.question for slot in self._catalogue.slots())
        words = self.tr("Question: {name}")
        return [(words.format(name=each.short), f"question {each.key}") for each in questions]

    def _units(self) -> list[tuple[str, str]]:
        catalogue = self._catalogue
        words = self.tr("Commitment {id} {name}")
        rows = [(words.format(id=each.id, name=each.name), f"commitment {each.id}") for each in catalogue.commitments()]
        words, codes = self.tr("Transformation {code} {title}"), catalogue.reported_transformations()
        titles = ((code, catalogue.title(code)) for code in codes)
        rows += [(words.format(code=code, title=title), f"transformation {code}") for code, title in titles]
        return rows

    def _note(self, heading: str, meaning: str) -> None:
        self._said.pop(heading, None)
        if meaning:
            self._said[heading] = meaning


def dress_table(tree: QTreeWidget, name: str, heads: Sequence[str]) -> None:
    """Have a tree look like a table of rows that are read."""
    tree.setObjectName(name)
    tree.setItemDelegate(OwnDirectionDelegate(tree))
    tree.setHeaderLabels(list(heads))
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(False)
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
