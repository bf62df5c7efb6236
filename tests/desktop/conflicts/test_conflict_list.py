from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.deciding_layout import list_width
from iom_tracker.desktop.appearance.entry_rows import ENTRY_ROLE, EntryModel
from iom_tracker.desktop.appearance.language import SHIPPED
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_delegate import ConflictDelegate, row_words
from iom_tracker.desktop.conflicts.conflict_list import ConflictList
from iom_tracker.desktop.conflicts.sitting import Entry, Outcome, OutcomeKind, Sitting, Standing
from iom_tracker.domain.conflict import Conflict
from tests.desktop.conflicts.conflict_pilot import a_conflict, some_conflicts
from tests.desktop.languages import spoken

ONE, TWO, THREE = some_conflicts()
ROW = QRect(0, 0, 260, 54)
State = QStyle.StateFlag


@pytest.fixture
def conflict_list(qtbot: QtBot, theme: Theme) -> Iterator[ConflictList]:
    conflict_list = ConflictList(theme)
    qtbot.addWidget(conflict_list)
    yield conflict_list
    conflict_list.close()


def a_sitting(*conflicts: Conflict) -> Sitting:
    sitting = Sitting()
    sitting.take_in(conflicts)
    return sitting


def a_model(*entries: Entry) -> EntryModel[Entry]:
    model = EntryModel[Entry](lambda entry: entry.conflict.ref, row_words)
    model.show(entries)
    return model


def painted(
    theme: Theme,
    entry: Entry,
    *,
    state: QStyle.StateFlag = State.State_None,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    width: int = 260,
) -> QImage:
    model, image = a_model(entry), QImage(QSize(width, 54), QImage.Format.Format_ARGB32)
    image.fill(theme.color("surface"))
    option = QStyleOptionViewItem()
    option.rect, option.state, option.direction = QRect(0, 0, width, 54), state, direction
    painter = QPainter(image)
    ConflictDelegate(theme, ENTRY_ROLE).paint(painter, option, model.index(0))
    painter.end()
    return image


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = a_model(Entry(ONE), Entry(TWO))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped
    model.show((Entry(ONE, Standing.LATER), Entry(TWO)))
    model.show((Entry(ONE), Entry(TWO), Entry(THREE)))
    assert model.row_of(THREE.ref) == 2
    assert model.row_of(None) == -1
    assert model.data(QModelIndex()) is None


def test_a_row_is_said_in_words() -> None:
    model = a_model(Entry(ONE, Standing.LATER))
    assert model.index(0).data() == "Name 1 – 200001 · Achievements · later"
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == model.index(0).data()


def test_rows_that_stay_the_same_keep_the_place_of_the_keyboard(conflict_list: ConflictList) -> None:
    sitting = a_sitting(ONE, TWO)
    conflict_list.show_sitting(sitting, TWO.ref)
    sitting.put(ONE.ref, Standing.RESOLVED)
    chosen: list[object] = []
    conflict_list.chosen.connect(chosen.append)
    conflict_list.show_sitting(sitting, TWO.ref)
    assert chosen == []
    bar = conflict_list.findChild(QProgressBar, "resolvedBar")
    assert bar is not None
    assert (bar.value(), bar.maximum()) == (1, 2)


@pytest.mark.parametrize("language", SHIPPED)
def test_the_words_of_how_far_the_sitting_is_are_whole_in_the_narrowest_list(
    qapp: QApplication, qtbot: QtBot, theme: Theme, language: str
) -> None:
    with spoken(qapp, language):
        conflict_list = ConflictList(theme)
        qtbot.addWidget(conflict_list)
        sitting = a_sitting(ONE, TWO, THREE)
        for each in (ONE, TWO, THREE):
            sitting.put(each.ref, Standing.RESOLVED)
        conflict_list.show_sitting(sitting, None)
        conflict_list.setFixedWidth(list_width(0))
        conflict_list.show()
        chip = conflict_list.findChild(Chip, "resolvedChip")
        assert chip is not None
        assert chip.width() >= chip.sizeHint().width()


@pytest.mark.parametrize(
    ("merged", "words"),
    [(1, "1 other section merged without a conflict."), (118, "118 other sections merged without a conflict.")],
)
def test_the_sections_that_needed_nobody_are_counted(conflict_list: ConflictList, merged: int, words: str) -> None:
    label = conflict_list.findChild(QLabel, "mergedCount")
    assert label is not None
    conflict_list.show_merged(merged)
    assert label.text() == words
    conflict_list.show_merged(0)
    assert label.isHidden()


def test_how_far_a_conflict_is_can_be_seen_without_colour(theme: Theme) -> None:
    pictures = [
        painted(theme, Entry(ONE, standing)).convertToFormat(QImage.Format.Format_Grayscale8)
        for standing in (Standing.OPEN, Standing.LATER, Standing.PENDING, Standing.RESOLVED)
    ]
    icons = [picture.copy(8, 4, 22, 22) for picture in pictures]
    assert all(icons[i] != icons[j] for i in range(4) for j in range(i))


@pytest.mark.parametrize("state", [State.State_Selected, State.State_HasFocus, State.State_MouseOver])
def test_a_row_shows_that_it_is_meant(theme: Theme, state: QStyle.StateFlag) -> None:
    assert painted(theme, Entry(ONE), state=state) != painted(theme, Entry(ONE))


def test_a_row_is_mirrored(theme: Theme) -> None:
    nameless = a_conflict(unit="", question="")
    leading, trailing = QRect(8, 4, 22, 22), QRect(230, 4, 22, 22)
    plain = painted(theme, Entry(nameless))
    mirrored = painted(theme, Entry(nameless), direction=Qt.LayoutDirection.RightToLeft)
    assert plain.copy(leading) != plain.copy(trailing) == mirrored.copy(leading)
    assert mirrored.copy(trailing) != mirrored.copy(leading)


def test_a_narrow_row_says_what_became_of_a_conflict(theme: Theme) -> None:
    def lower(entry: Entry) -> QImage:
        return painted(theme, entry, width=200).copy(0, 28, 200, 26)

    took = Entry(ONE, Standing.RESOLVED, Outcome(OutcomeKind.KEPT_ALL))
    other = Entry(ONE, Standing.RESOLVED, Outcome(OutcomeKind.COMBINED))
    assert lower(took) != lower(other)


def test_an_index_without_an_entry_paints_nothing(theme: Theme, qtbot: QtBot) -> None:
    qtbot.addWidget(QWidget())
    image = QImage(ROW.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    before = image.copy()
    painter = QPainter(image)
    ConflictDelegate(theme, ENTRY_ROLE).paint(painter, QStyleOptionViewItem(), QModelIndex())
    painter.end()
    assert image == before
