from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget

from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.find.find_page import FindPage
from iom_tracker.desktop.find.palette import Palette
from iom_tracker.desktop.find.palette_rows import PaletteRow
from iom_tracker.desktop.find.rows import ROW_ROLE
from iom_tracker.domain.identity import SectionRef
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body, retire
from tests.desktop.conftest import USUAL
from tests.desktop.pilot import PATIENCE, Pilot

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
STRONG = 90  # how much more blue than red
ELSEWHERE = a_ref("challenges", "200002")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Give a workspace with a few texts."""
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body("Zinc roofs were given out."), ())
    write_section(workspace, ELSEWHERE, body("Roads were closed.\nThe zínc came late, and no zinc was left."), ())
    return workspace


def find_everywhere(pilot: Pilot, words: str) -> None:
    pilot.press(Key.Key_F, Control | Shift)
    pilot.type_on(words)


def found(pilot: Pilot) -> list[str]:
    return words_of(pilot.find(QListView, "foundRows").model())


def offered(pilot: Pilot) -> list[str]:
    return words_of(pilot.find(QListView, "paletteRows").model())


def words_of(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def wait_for_count(pilot: Pilot, words: str) -> None:
    pilot.qtbot.waitUntil(lambda: pilot.find(QLabel, "foundCount").text() == words, timeout=PATIENCE)


def wait_for_selected(pilot: Pilot, ref: SectionRef, words: str) -> None:
    page = pilot.find(CommitmentPage, "commitmentPage")
    pilot.qtbot.waitUntil(lambda: any(box.ref == ref for box in page.boxes), timeout=PATIENCE)
    pilot.qtbot.waitUntil(lambda: pilot.box(ref).textCursor().selectedText() == words, timeout=PATIENCE)
    assert pilot.box(ref).hasFocus()


def palette(pilot: Pilot) -> Palette:
    return pilot.find(Palette, "palette")


def test_words_are_found_in_the_whole_report_and_enter_goes_to_them(pilot: Pilot) -> None:
    find_everywhere(pilot, "zin")
    wait_for_count(pilot, "2 texts")
    assert ["200002" in row for row in found(pilot)] == [True, False]
    pilot.press(Key.Key_Return)
    wait_for_selected(pilot, ELSEWHERE, "zínc")


def test_the_arrows_choose_another_text(pilot: Pilot) -> None:
    find_everywhere(pilot, "zinc")
    wait_for_count(pilot, "2 texts")
    for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_Up, Key.Key_PageUp, Key.Key_Down):
        pilot.press(key)
    pilot.press(Key.Key_Return)
    wait_for_selected(pilot, a_ref(), "Zinc")


def test_a_click_goes_to_a_text(pilot: Pilot) -> None:
    find_everywhere(pilot, "zinc roofs")
    wait_for_count(pilot, "1 text")
    rows = pilot.find(QListView, "foundRows")
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    wait_for_selected(pilot, a_ref(), "Zinc")


def test_the_rows_themselves_take_the_keyboard(pilot: Pilot) -> None:
    find_everywhere(pilot, "zinc")
    wait_for_count(pilot, "2 texts")
    rows = pilot.find(QListView, "foundRows")
    rows.setFocus()
    pilot.press(Key.Key_Down)
    pilot.press(Key.Key_Return)
    wait_for_selected(pilot, a_ref(), "Zinc")


def test_what_was_typed_a_moment_ago_is_found(pilot: Pilot) -> None:
    pilot.type_into(a_ref("origin"), "Copper pipes.")
    find_everywhere(pilot, "copper")
    wait_for_count(pilot, "1 text")
    assert "draft" in found(pilot)[0]


def test_the_wording_of_a_commitment_leads_to_its_first_section(pilot: Pilot, workspace: Workspace) -> None:
    commitment = read_snapshot(workspace).catalogue.cycle.commitments[1]
    find_everywhere(pilot, f"{commitment.id} {commitment.name}")
    wait_for_count(pilot, "1 text")
    assert "The commitment itself" in found(pilot)[0]
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.press(Key.Key_Return)
    assert QApplication.focusWidget() is pilot.box(pilot.session.refs_of(commitment.id)[0])


def test_what_is_not_there_is_said(pilot: Pilot) -> None:
    find_everywhere(pilot, "copper")
    hint = pilot.find(QLabel, "foundNothing")
    pilot.qtbot.waitUntil(lambda: hint.text().startswith("No text holds this"), timeout=PATIENCE)
    pilot.press(Key.Key_Return)
    pilot.press(Key.Key_A, Control)
    pilot.type_on("!")
    assert hint.text().startswith("Looks into every text")


def test_escape_goes_back_to_the_text(pilot: Pilot) -> None:
    box = pilot.box(a_ref())
    box.setFocus()
    find_everywhere(pilot, "zinc")
    pilot.press(Key.Key_Escape)
    assert box.hasFocus()


def test_what_is_selected_is_looked_for_in_the_whole_report(pilot: Pilot) -> None:
    box = pilot.box(a_ref())
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.Start)
    assert box.find("roofs")
    pilot.press(Key.Key_F, Control | Shift)
    assert pilot.find(QLineEdit, "findEverywhere").text() == "roofs"
    wait_for_count(pilot, "1 text")


def test_what_was_found_is_looked_for_again_when_one_comes_back(pilot: Pilot) -> None:
    find_everywhere(pilot, "roofs")
    wait_for_count(pilot, "1 text")
    pilot.control(Key.Key_1)
    pilot.type_into(a_ref("message"), "More roofs.")
    pilot.press(Key.Key_F, Control | Shift)
    wait_for_count(pilot, "2 texts")


def test_a_file_that_is_gone_is_told_and_the_next_key_asks_again(pilot: Pilot, workspace: Workspace) -> None:
    away = workspace.path.with_suffix(".away")
    workspace.path.rename(away)
    find_everywhere(pilot, "zinc")
    assert "office.iomdb" in pilot.message()
    away.rename(workspace.path)
    pilot.come_back()
    pilot.find(QLineEdit, "findEverywhere").setFocus()
    pilot.type_on(" roofs")
    wait_for_count(pilot, "1 text")


def test_the_bar_opens_and_closes_by_keys(pilot: Pilot) -> None:
    pilot.box(a_ref()).setFocus()
    pilot.control(Key.Key_F)
    pilot.type_on("roofs")
    assert pilot.text("findCount") == "1 of 1"
    pilot.press(Key.Key_F3)
    pilot.press(Key.Key_F3, Shift)
    pilot.press(Key.Key_Escape)
    wait_for_selected(pilot, a_ref(), "roofs")


def test_the_bar_opens_from_another_place(pilot: Pilot) -> None:
    pilot.press(Key.Key_F, Control | Shift)
    pilot.control(Key.Key_F)
    assert QApplication.focusWidget() is pilot.find(QLineEdit, "findField")
    assert not pilot.find(FindPage, "findPage").isVisible()


def test_the_palette_goes_to_a_commitment(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    pilot.type_on("200002")
    assert offered(pilot)[0].startswith("200002  ")
    pilot.press(Key.Key_Return)
    first = pilot.session.refs_of("200002")[0]
    wait_for_selected(pilot, first, "")


def test_the_palette_does_an_action_and_names_its_keys(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    pilot.type_on("keyboard short")
    assert any(row.startswith("Keyboard shortcuts, Command, Ctrl+F1") for row in offered(pilot))
    rows = pilot.find(QListView, "paletteRows")
    while not str(rows.currentIndex().data()).startswith("Keyboard"):
        pilot.press(Key.Key_Down)
    pilot.press(Key.Key_Return)
    assert pilot.wait_for(QWidget, "shortcutsDialog").isVisible()


def test_the_palette_offers_only_what_can_be_done_now(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    assert not any(row.startswith("Publish") for row in offered(pilot))
    pilot.press(Key.Key_Escape)
    pilot.type_into(a_ref("origin"), "Copper.")
    pilot.wait_until_saved()
    pilot.control(Key.Key_K)
    assert any(row.startswith("Publish") for row in offered(pilot))
    assert not any("jump" in row for row in offered(pilot))


def test_the_palette_leads_to_all_texts_and_says_how_many(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    pilot.type_on("zinc")
    wanted = "Find “zinc” in the whole report, 2 texts"
    pilot.qtbot.waitUntil(lambda: wanted in offered(pilot), timeout=PATIENCE)
    while pilot.find(QListView, "paletteRows").currentIndex().data() != wanted:
        pilot.press(Key.Key_Down)
    pilot.press(Key.Key_Return)
    wait_for_count(pilot, "2 texts")


def test_escape_and_a_click_beside_it_close_the_palette(pilot: Pilot) -> None:
    box = pilot.box(a_ref())
    box.setFocus()
    pilot.control(Key.Key_K)
    pilot.press(Key.Key_Tab)
    assert QApplication.focusWidget() is pilot.find(QLineEdit, "paletteField")
    pilot.press(Key.Key_Escape)
    assert box.hasFocus()
    pilot.click("searchBox")
    QTest.mouseClick(palette(pilot), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert palette(pilot).isHidden()


def test_the_palette_closes_when_the_keyboard_goes_elsewhere(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    pilot.box(a_ref("message")).setFocus()
    assert palette(pilot).isHidden()
    assert pilot.box(a_ref("message")).hasFocus()


def test_the_key_that_opens_the_palette_closes_it(pilot: Pilot) -> None:
    box = pilot.box(a_ref())
    box.setFocus()
    pilot.control(Key.Key_K)
    pilot.control(Key.Key_K)
    assert palette(pilot).isHidden()
    assert box.hasFocus()


def test_a_shortcut_works_while_the_palette_is_open(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    pilot.press(Key.Key_F, Control | Shift)
    assert palette(pilot).isHidden()
    assert QApplication.focusWidget() is pilot.find(QLineEdit, "findEverywhere")


def test_a_click_picks_a_row_of_the_palette(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    pilot.type_on("overview")
    rows = pilot.find(QListView, "paletteRows")
    places = [row for row, words in enumerate(offered(pilot)) if words.startswith("Overview")]
    place = rows.visualRect(rows.model().index(places[0], 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert pilot.find(QWidget, "overviewPage").isVisible()


def test_nothing_in_the_palette_is_nothing_to_pick(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    pilot.type_on("?!")
    assert offered(pilot) == []
    pilot.press(Key.Key_Down)
    pilot.press(Key.Key_Return)
    assert not palette(pilot).isHidden()


def test_the_palette_works_without_a_workspace(open_window: Callable[..., Pilot]) -> None:
    pilot = open_window()
    pilot.control(Key.Key_K)
    pilot.type_on("new")
    assert offered(pilot)[0].startswith("New workspace…")
    assert not any("whole report" in row for row in offered(pilot))


def test_a_retired_commitment_is_offered_as_such(open_window: Callable[..., Pilot], workspace: Workspace) -> None:
    retire(workspace, "200002")
    pilot = open_window(workspace.path)
    pilot.control(Key.Key_K)
    pilot.type_on("200002")
    assert "retired" in offered(pilot)[0]


def test_the_palette_stays_inside_the_window(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    for size in (QSize(900, 560), USUAL):
        pilot.window.resize(size)
        assert palette(pilot).size() == size
        assert palette(pilot).rect().contains(pilot.find(QWidget, "paletteCard").geometry())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_are_painted_at_the_leading_edge(pilot: Pilot, direction: Qt.LayoutDirection) -> None:
    pilot.window.setLayoutDirection(direction)
    pilot.control(Key.Key_K)
    pilot.type_on("200001")
    first = icon_side(pilot.find(QListView, "paletteRows"))
    pilot.press(Key.Key_Escape)
    find_everywhere(pilot, "zinc")
    wait_for_count(pilot, "2 texts")
    second = icon_side(pilot.find(QListView, "foundRows"))
    assert {first, second} == {"left" if direction is Qt.LayoutDirection.LeftToRight else "right"}


def icon_side(view: QListView) -> str:
    """Say in which half of the first row its icon stands, which alone is of a strong blue."""
    box = view.visualRect(view.model().index(0, 0))
    picture = view.viewport().grab(box).toImage()
    colors = ((x, picture.pixelColor(x, y)) for x in range(picture.width()) for y in range(picture.height()))
    places = [x for x, color in colors if color.blue() - color.red() > STRONG]
    assert places
    return "left" if max(places) < picture.width() // 2 else "right"


def test_every_part_has_a_name_for_those_who_do_not_see_it(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    for name in ("paletteRows", "foundRows"):
        assert pilot.find(QListView, name).accessibleName()
    for name in ("paletteField", "findEverywhere", "findField", "replaceField"):
        assert pilot.find(QLineEdit, name).accessibleName()
    assert pilot.find(QAbstractButton, "searchBox").accessibleName()
    assert pilot.find(QLineEdit, "paletteField").accessibleDescription() == offered(pilot)[0]


def test_the_rows_are_a_model_without_children(pilot: Pilot) -> None:
    pilot.control(Key.Key_K)
    model = pilot.find(QListView, "paletteRows").model()
    index = model.index(0, 0)
    assert isinstance(index.data(ROW_ROLE), PaletteRow)
    assert model.rowCount(index) == 0
    assert model.data(QModelIndex()) is None
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
