"""The window, driven by keys and clicks; what it says is held against the file on the disk."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTreeView,
    QWidget,
)

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.domain.identity import SectionRef
from iom_tracker.environment.framework_files import known_cycles, load_catalogue
from iom_tracker.environment.settings import Settings, load_settings, save_settings, settings_file
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body, retire
from tests.desktop.pilot import PATIENCE, Pilot
from tests.newer_files import NewerWriter

OpenWindow = Callable[..., Pilot]


def shown(workspace: Workspace, ref: SectionRef) -> str:
    return read_sections(workspace, [ref])[0].shown.plain


def published(workspace: Workspace, ref: SectionRef) -> list[str]:
    return [text.plain for text in read_sections(workspace, [ref])[0].published]


def test_without_a_workspace_the_window_offers_what_can_be_done(open_window: OpenWindow) -> None:
    pilot = open_window()
    for name in ("welcomeNew", "welcomeOpen", "welcomeSample"):
        assert pilot.find(QPushButton, name).isVisible()
    for name in ("publish", "railWrite", "railExport", "showGuidance"):
        assert not pilot.find(QAbstractButton, name).isVisible()


def test_an_opened_workspace_shows_its_report_and_starts_at_the_first_empty_section(pilot: Pilot) -> None:
    assert pilot.text("reportTitle") == "Agenda for Humanity · 2016"
    assert pilot.text("reportOffice") == "Field office   ·   Amina"
    assert pilot.text("progressCount") == "0 of 80 sections"
    assert pilot.text("progressLeft") == "80 still need text"
    assert pilot.text("saveState") == "All is saved"
    assert "office.iomdb" in pilot.text("fileName")
    assert pilot.box(a_ref("origin")).hasFocus()


def test_what_is_typed_is_on_the_disk_before_it_is_said_to_be_saved(pilot: Pilot, workspace: Workspace) -> None:
    pilot.type_into(a_ref("origin"), "The board asked for it.")
    pilot.wait_until_saved()

    assert shown(workspace, a_ref("origin")) == "The board asked for it."
    assert pilot.text("wordCount") == "5 words on this page"
    assert pilot.text("progressLeft") == "79 still need text"
    assert pilot.find(QPushButton, "publish").text().strip() == "Publish 1 section"


def test_saving_now_does_not_wait_for_a_pause(pilot: Pilot, workspace: Workspace) -> None:
    pilot.type_into(a_ref("origin"), "Now")
    with pilot.qtbot.waitSignal(pilot.session.saved, timeout=PATIENCE):
        pilot.control(Qt.Key.Key_S)
    assert shown(workspace, a_ref("origin")) == "Now"


def test_publishing_takes_in_what_was_typed_a_moment_ago(pilot: Pilot, workspace: Workspace) -> None:
    pilot.type_into(a_ref("origin"), "First")
    pilot.wait_until_saved()
    pilot.type_into(a_ref("origin"), " and second")

    with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
        pilot.click("publish")

    assert published(workspace, a_ref("origin")) == ["First and second"]
    assert pilot.text("progressCount") == "1 of 80 sections"
    assert not pilot.find(QPushButton, "publish").isEnabled()


def test_typing_goes_on_after_publishing_without_a_conflict_with_oneself(pilot: Pilot, workspace: Workspace) -> None:
    for words in ("One", " two", " three"):
        pilot.type_into(a_ref("origin"), words)
        pilot.qtbot.waitUntil(pilot.find(QPushButton, "publish").isEnabled, timeout=PATIENCE)
        with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
            pilot.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    assert published(workspace, a_ref("origin")) == ["One two three"]


def test_a_click_in_the_outline_goes_to_a_commitment_and_typing_is_kept_on_the_way(
    pilot: Pilot, workspace: Workspace
) -> None:
    pilot.type_into(a_ref("origin"), "Left in a hurry")
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.choose_row("200010")

    assert pilot.box(a_ref("origin", "200010")).isVisible()
    pilot.session.settle()
    assert shown(workspace, a_ref("origin")) == "Left in a hurry"


def test_keys_go_to_the_next_commitment_and_back(pilot: Pilot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE) as there:
        pilot.press(Qt.Key.Key_Down, alt)
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE) as back:
        pilot.press(Qt.Key.Key_Up, alt)

    assert there.args[0] != "200001"
    assert back.args[0] == "200001"


def test_the_side_panel_follows_the_section_that_has_the_cursor(pilot: Pilot) -> None:
    pilot.box(a_ref("achievements")).setFocus()

    assert pilot.text("panelHeading") == "How to write “Achievements”"
    assert pilot.text("guidance").startswith("Lead with results")
    assert pilot.text("standing") == "Empty"
    pilot.type_into(a_ref("achievements"), "word " * 151)
    pilot.qtbot.waitUntil(lambda: pilot.text("length") == "151 words: 1 over the cap of 150", timeout=PATIENCE)
    assert pilot.text("standing") == "Draft on this machine, not published"


def test_a_failed_save_is_said_and_stays_until_a_save_comes_through(pilot: Pilot, workspace: Workspace) -> None:
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    pilot.type_into(a_ref("origin"), "Do not lose this")
    pilot.qtbot.waitUntil(lambda: pilot.text("saveState").startswith("Not saved: "), timeout=PATIENCE)
    assert "office.iomdb" in pilot.text("saveState")
    assert pilot.box(a_ref("origin")).toPlainText() == "Do not lose this"

    away.rename(workspace.path)
    pilot.click("saveAgain")
    pilot.wait_until_saved()

    assert shown(workspace, a_ref("origin")) == "Do not lose this"
    assert not pilot.find(QPushButton, "saveAgain").isVisible()


def test_closing_with_unsaved_text_asks_and_can_be_called_off(pilot: Pilot, workspace: Workspace) -> None:
    workspace.path.rename(workspace.path.with_name("away.iomdb"))
    pilot.type_into(a_ref("origin"), "Precious")

    pilot.window.close()
    text = pilot.message()

    assert text.startswith("The last changes are not saved: ")
    assert pilot.window.isVisible()


def test_closing_with_unsaved_text_can_save_it_after_all(pilot: Pilot, workspace: Workspace) -> None:
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    pilot.type_into(a_ref("origin"), "Precious")
    pilot.window.close()
    away.rename(workspace.path)

    answer(pilot, "Save again")

    pilot.qtbot.waitUntil(lambda: not pilot.window.isVisible(), timeout=PATIENCE)
    assert shown(workspace, a_ref("origin")) == "Precious"


def test_closing_with_unsaved_text_can_give_it_up(pilot: Pilot, workspace: Workspace) -> None:
    workspace.path.unlink()
    pilot.type_into(a_ref("origin"), "Lost")
    pilot.window.close()

    answer(pilot, "Leave without saving")

    pilot.qtbot.waitUntil(lambda: not pilot.window.isVisible(), timeout=PATIENCE)


def test_closing_keeps_what_was_typed_a_moment_ago(pilot: Pilot, workspace: Workspace) -> None:
    pilot.type_into(a_ref("origin"), "The last word")
    pilot.window.close()
    assert not pilot.window.isVisible()
    assert shown(workspace, a_ref("origin")) == "The last word"


def test_the_next_window_comes_back_to_where_the_person_stopped(open_window: OpenWindow, workspace: Workspace) -> None:
    first = open_window(workspace.path)
    first.type_into(a_ref("challenges"), "Roads were closed.")
    first.window.close()

    second = open_window(workspace.path)

    assert second.box(a_ref("challenges")).hasFocus()
    assert load_settings().recent == (str(workspace.path),)


def test_a_closed_workspace_leaves_the_welcome_page_with_its_file(pilot: Pilot) -> None:
    pilot.control(Qt.Key.Key_W)

    assert pilot.find(QPushButton, "welcomeNew").isVisible()
    assert load_settings().last_section == ""
    with pilot.qtbot.waitSignal(pilot.session.opened, timeout=PATIENCE):
        pilot.click("recentFile")


def test_a_recent_file_can_be_opened_from_the_menu(pilot: Pilot, tmp_path: Path) -> None:
    other = a_workspace(tmp_path, "other.iomdb")
    pilot.open(other.path)
    menu = pilot.find(QMenu, "recentMenu")
    assert [action.text().split("  ")[0] for action in menu.actions()] == ["other.iomdb", "office.iomdb"]

    with pilot.qtbot.waitSignal(pilot.session.opened, timeout=PATIENCE):
        menu.actions()[1].trigger()

    assert "office.iomdb" in pilot.text("fileName")


def test_a_file_is_opened_through_the_dialog(open_window: OpenWindow, workspace: Workspace) -> None:
    pilot = open_window()
    pilot.click("welcomeOpen")
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.answer_file_choice(workspace.path)
    assert pilot.text("reportTitle") == "Agenda for Humanity · 2016"


def test_a_new_workspace_is_made_from_what_the_person_says(open_window: OpenWindow, tmp_path: Path) -> None:
    pilot = open_window()
    pilot.control(Qt.Key.Key_N)
    dialog = pilot.wait_for(QDialog, "newWorkspace")
    for name, text in (("newOffice", "Erbil"), ("newPerson", "Amina"), ("newPlace", str(tmp_path / "mine"))):
        line = dialog.findChild(QLineEdit, name)
        assert line
        line.selectAll()
        QTest.keyClicks(line, text)
    training = dialog.findChild(QCheckBox, "newTraining")
    assert training
    training.setChecked(True)

    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.click("newCreate")

    snapshot = read_snapshot(open_workspace(tmp_path / "mine.iomdb"))
    assert (snapshot.office, snapshot.person, snapshot.is_training) == ("Erbil", "Amina", True)
    assert pilot.find(QWidget, "trainingChip").isVisible()


def test_every_shipped_cycle_can_be_chosen_and_names_the_file_until_the_person_does(open_window: OpenWindow) -> None:
    pilot = open_window()
    pilot.control(Qt.Key.Key_N)
    dialog = pilot.wait_for(QDialog, "newWorkspace")
    cycles, place = dialog.findChild(QComboBox, "newCycle"), dialog.findChild(QLineEdit, "newPlace")
    assert cycles
    assert place
    assert [cycles.itemText(index) for index in range(cycles.count())] == [
        f"{load_catalogue(*pair).framework.title} · {pair[1]}" for pair in known_cycles()
    ]
    names = []
    for index in range(cycles.count()):
        cycles.setCurrentIndex(index)
        names.append(Path(place.text()).name)
    assert names == [f"report-{cycle}.iomdb" for _, cycle in known_cycles()]
    place.setText("mine.iomdb")
    cycles.setCurrentIndex(0)
    assert place.text() == "mine.iomdb"


def test_the_place_of_a_new_workspace_can_be_looked_for(open_window: OpenWindow, tmp_path: Path) -> None:
    pilot = open_window()
    pilot.control(Qt.Key.Key_N)
    dialog = pilot.wait_for(QDialog, "newWorkspace")
    pilot.click("newBrowse")

    pilot.answer_file_choice(tmp_path / "chosen.iomdb")

    place = dialog.findChild(QLineEdit, "newPlace")
    assert place
    assert place.text() == str(tmp_path / "chosen.iomdb")


def test_a_file_that_is_no_workspace_is_explained_on_the_page_and_in_a_message(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.iomdb"
    letter.write_text("Dear colleagues")
    pilot = open_window()

    pilot.window.open(letter)

    assert "is not a workspace" in pilot.message()
    assert "is not a workspace" in pilot.text("welcomeProblem")


def test_the_window_says_what_it_is_about_to_open_and_gives_way_when_it_cannot(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    pilot = open_window()
    pilot.window.announce(tmp_path / "gone.iomdb")
    assert any(
        label.text() == "Opening gone.iomdb…" and label.isVisible() for label in pilot.window.findChildren(QLabel)
    )

    pilot.window.open(tmp_path / "gone.iomdb")

    assert "There is no file" in pilot.message()
    assert pilot.find(QPushButton, "welcomeNew").isVisible()


def test_settings_that_cannot_be_kept_are_told_once(open_window: OpenWindow, theme: Theme) -> None:
    settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_file().parent.write_text("a file where the folder should be")
    pilot = open_window()

    pilot.click("switchTheme")
    assert "settings.json" in pilot.message()
    pilot.click("switchTheme")

    assert not theme.is_dark
    assert not [box for box in pilot.window.findChildren(QMessageBox) if box.isVisible()]


def test_a_file_that_is_gone_leaves_the_list_of_recent_files(open_window: OpenWindow, tmp_path: Path) -> None:
    save_settings(Settings(recent=(str(tmp_path / "gone.iomdb"),)))
    pilot = open_window()
    pilot.click("recentFile")
    assert "There is no file" in pilot.message()
    assert load_settings().recent == ()


def test_a_dropped_workspace_is_opened_and_other_files_are_not_taken(
    open_window: OpenWindow, workspace: Workspace, tmp_path: Path
) -> None:
    pilot = open_window()
    assert not drop(pilot, tmp_path / "letter.odt")
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        assert drop(pilot, workspace.path)


def test_a_read_only_workspace_says_so_and_takes_no_typing(open_window: OpenWindow, workspace: Workspace) -> None:
    write_section(workspace, a_ref("origin"), body("Fixed."), ())
    workspace.path.chmod(0o444)
    workspace.path.parent.chmod(0o555)
    snapshot = read_snapshot(open_workspace(workspace.path))
    if not snapshot.read_only:  # the administrator may write to every file
        pytest.skip("this user may write to read-only files; run the tests as another user")
    pilot = open_window(workspace.path)

    pilot.type_into(a_ref("origin"), "Changed. ")

    assert pilot.box(a_ref("origin")).toPlainText() == "Fixed."
    assert "read-only" in pilot.text("bannerWords")
    assert pilot.text("saveState") == "Read-only"
    workspace.path.parent.chmod(0o755)


def test_a_workspace_of_a_newer_version_is_shown_says_so_and_takes_no_typing(
    open_window: OpenWindow, workspace: Workspace
) -> None:
    write_section(workspace, a_ref("origin"), body("Fixed."), ())
    workspace.rest()
    newer = NewerWriter(workspace.path).with_everything()
    before = newer.path.read_bytes()
    pilot = open_window(newer.path)

    pilot.type_into(a_ref("origin"), "Changed. ")

    assert pilot.box(a_ref("origin")).toPlainText() == "Fixed."
    assert "newer version" in pilot.text("bannerWords")
    assert newer.path.read_bytes() == before


def test_the_theme_is_switched_and_remembered(pilot: Pilot, theme: Theme) -> None:
    pilot.click("switchTheme")
    assert theme.is_dark
    assert load_settings().theme == "dark"


def test_the_filter_is_one_key_away(pilot: Pilot) -> None:
    pilot.control(Qt.Key.Key_L)
    assert pilot.find(QLineEdit, "outlineFilter").hasFocus()


def test_enter_in_the_outline_leads_into_the_text(pilot: Pilot) -> None:
    pilot.find(QTreeView, "outline").setFocus()
    pilot.press(Qt.Key.Key_Return)
    assert pilot.box(a_ref("origin")).hasFocus()


def test_clicking_a_button_around_the_text_leaves_the_keyboard_in_the_text(pilot: Pilot, workspace: Workspace) -> None:
    pilot.type_into(a_ref("challenges"), "One")
    pilot.wait_until_saved()
    pilot.click("switchTheme")
    pilot.click("switchTheme")
    with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
        pilot.click("publish")
    pilot.type_on(" two")

    assert pilot.box(a_ref("challenges")).hasFocus()
    pilot.wait_until_saved()
    assert shown(workspace, a_ref("challenges")) == "One two"


def test_after_saving_again_by_a_click_typing_goes_on_where_it_was(pilot: Pilot, workspace: Workspace) -> None:
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    pilot.type_into(a_ref("challenges"), "Roads")
    pilot.qtbot.waitUntil(pilot.find(QAbstractButton, "saveAgain").isVisible, timeout=PATIENCE)
    away.rename(workspace.path)
    pilot.click("saveAgain")
    pilot.wait_until_saved()

    pilot.type_on(" closed")

    assert pilot.box(a_ref("challenges")).toPlainText() == "Roads closed"


def test_a_button_used_by_keyboard_gives_the_keyboard_back_when_it_goes(pilot: Pilot, workspace: Workspace) -> None:
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    pilot.type_into(a_ref("challenges"), "Roads")
    pilot.qtbot.waitUntil(pilot.find(QAbstractButton, "saveAgain").isVisible, timeout=PATIENCE)
    away.rename(workspace.path)
    for name, signal in (("saveAgain", pilot.session.saved), ("publish", pilot.session.published)):
        pilot.find(QAbstractButton, name).setFocus(Qt.FocusReason.TabFocusReason)
        assert pilot.find(QAbstractButton, name).hasFocus()
        with pilot.qtbot.waitSignal(signal, timeout=PATIENCE):
            pilot.press(Qt.Key.Key_Space)
        assert pilot.box(a_ref("challenges")).hasFocus()


def test_nothing_moves_when_the_words_on_the_publish_button_change(pilot: Pilot) -> None:
    theme_button, publish = pilot.find(QAbstractButton, "switchTheme"), pilot.find(QPushButton, "publish")
    places = {(theme_button.x(), publish.width())}
    for question in ("origin", "challenges"):
        pilot.type_into(a_ref(question), "Text")
        pilot.wait_until_saved()
        QApplication.processEvents()
        places.add((theme_button.x(), publish.width()))
        pilot.press(Qt.Key.Key_Tab)
    with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
        pilot.click("publish")
    QApplication.processEvents()
    places.add((theme_button.x(), publish.width()))

    assert len(places) == 1


def test_publishing_is_confirmed_with_the_time_and_the_number_of_sections(pilot: Pilot) -> None:
    pilot.type_into(a_ref("origin"), "One")
    pilot.wait_until_saved()
    with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
        pilot.click("publish")
    assert re.fullmatch(r"Published \d\d:\d\d · 1 section", pilot.text("saveState"))

    pilot.type_into(a_ref("origin"), "Two. ")
    pilot.press(Qt.Key.Key_Tab)
    pilot.wait_until_saved()
    pilot.type_into(a_ref("challenges"), "Three")
    pilot.wait_until_saved()
    with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
        pilot.click("publish")
    assert pilot.text("saveState").endswith(" · 2 sections")


def test_where_nothing_is_new_nothing_is_said_to_be_published(pilot: Pilot) -> None:
    pilot.session.publish()
    pilot.session.settle()
    assert pilot.text("saveState") == "Nothing new to publish"


def test_a_text_published_beside_another_is_told(pilot: Pilot, workspace: Workspace) -> None:
    pilot.type_into(a_ref(), "Ours")
    pilot.wait_until_saved()
    write_section(workspace, a_ref(), body("Theirs"), ())

    pilot.click("publish")

    assert pilot.message() == (
        "Different texts stand beside each other in 200001 Achievements. All are kept until one is chosen."
    )
    assert sorted(published(workspace, a_ref())) == ["Ours", "Theirs"]


def test_the_first_window_fits_the_screen_with_its_title_bar(open_window: OpenWindow) -> None:
    pilot = open_window(size=None)
    room = pilot.window.screen().availableSize()
    assert pilot.window.height() <= room.height() - 40
    assert pilot.find(QWidget, "statusLine").isVisible()


def test_a_tick_can_be_seen_in_both_themes(open_window: OpenWindow, theme: Theme) -> None:
    for choice in ("light", "dark"):
        pilot = open_window()
        theme.choose(choice)
        pilot.control(Qt.Key.Key_N)
        box = pilot.wait_for(QDialog, "newWorkspace").findChild(QCheckBox, "newTraining")
        assert box
        assert _colours_of_indicator(box) >= {theme.color("border_strong").name()}
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert _colours_of_indicator(box) >= {theme.color("accent").name(), theme.color("accent_text").name()}
        pilot.window.close()


def test_shortcuts_are_listed_at_a_key(pilot: Pilot) -> None:
    pilot.control(Qt.Key.Key_F1)
    dialog = pilot.wait_for(QDialog, "shortcutsDialog")
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert all(keys in told for keys in ("Ctrl+E", "Ctrl+3", "F8", "Alt+1 to Alt+9"))
    dialog.reject()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, on the screen that is none
def test_the_menu_opens_at_a_key_and_tells_what_the_program_is(pilot: Pilot) -> None:
    menu = pilot.find(QMenu, "mainMenu")
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu.close))
    with pilot.qtbot.waitSignal(menu.aboutToShow):
        pilot.press(Qt.Key.Key_F10)

    about = next(action for action in pilot.window.actions() if action.objectName() == "about")
    about.trigger()

    assert "MIT licence" in pilot.message()


def test_on_a_small_screen_the_guidance_is_a_drawer(pilot: Pilot) -> None:
    panel, guidance = pilot.find(QWidget, "sidePanel"), pilot.find(QAbstractButton, "showGuidance")
    assert panel.isVisible()
    assert not guidance.isVisible()

    pilot.window.resize(1093, 614)
    pilot.qtbot.waitUntil(lambda: not panel.isVisible())
    pilot.click("showGuidance")

    assert panel.isVisible()
    assert panel.geometry().right() == pilot.find(QWidget, "writeView").width() - 1
    pilot.window.resize(1400, 800)
    pilot.qtbot.waitUntil(lambda: panel.isVisible() and not guidance.isVisible())


def test_right_to_left_mirrors_the_window(pilot: Pilot, qapp: QApplication) -> None:
    rail = pilot.find(QWidget, "rail")
    assert rail.x() == 0
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pilot.qtbot.waitUntil(lambda: rail.x() > pilot.window.width() / 2)
        assert not pilot.window.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_control_says_what_it_is(pilot: Pilot) -> None:
    silent = [
        button.objectName() or type(button).__name__
        for button in pilot.window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text() or button.toolTip())
    ]
    assert silent == []


def answer(pilot: Pilot, words: str) -> None:
    box = pilot.wait_for(QMessageBox, "message")
    button = next(each for each in box.buttons() if each.text().replace("&", "") == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _colours_of_indicator(box: QCheckBox) -> set[str]:
    """Return the colours in the part of a check box that is ticked, without the frame of the keyboard's focus."""
    box.clearFocus()
    picture = box.grab(QRect(0, 0, 18, box.height())).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def drop(pilot: Pilot, *files: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, button, modifier = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(200, 200)
    enter = QDragEnterEvent(place.toPoint(), action, mime, button, modifier)
    QApplication.sendEvent(pilot.window, enter)
    event = QDropEvent(place, action, mime, button, modifier)
    event.ignore()
    QApplication.sendEvent(pilot.window, event)
    return event.isAccepted()


def test_a_retired_commitment_can_be_read_and_not_written(open_window: OpenWindow, workspace: Workspace) -> None:
    ref = a_ref(unit="200002")
    write_section(workspace, ref, body("It was done."), ())
    retire(workspace, "200002")
    pilot = open_window(workspace.path)
    pilot.click("outlineRetired")
    pilot.choose_row("200002")
    pilot.session.settle()
    assert pilot.find(QWidget, "unitRetired").isVisible()
    pilot.type_into(ref, "x")
    assert pilot.box(ref).toPlainText() == "It was done."
    assert pilot.session.snapshot is not None
    assert ref not in pilot.session.snapshot.sections
    assert pilot.text("wordCount").startswith("3 words")


def test_words_on_this_page_are_counted_where_one_writes(pilot: Pilot) -> None:
    count = pilot.find(QLabel, "wordCount")
    assert count.isVisible()
    for key in (Qt.Key.Key_0, Qt.Key.Key_2, Qt.Key.Key_3):
        pilot.control(key)
        assert not count.isVisible()
    pilot.control(Qt.Key.Key_1)
    assert count.isVisible()
    pilot.session.close()
    assert not count.isVisible()
