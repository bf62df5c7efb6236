"""The guide in the program: read, searched, and opened where it fits."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton, QTreeWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.guide.guide_view import GuideView
from iom_tracker.desktop.guide.guide_window import GuideWindow
from iom_tracker.desktop.guide.help import OFFICE, PARTS
from iom_tracker.environment import guide
from iom_tracker.environment.guide import guide_folder, guide_text
from tests.desktop.languages import spoken
from tests.desktop.pilot import Pilot
from tests.offices import a_headquarters, an_office


@pytest.fixture
def window(pilot: Pilot) -> GuideWindow:
    return opened(pilot)


def opened(pilot: Pilot) -> GuideWindow:
    pilot.press(Qt.Key.Key_F1)
    return pilot.wait_for(GuideWindow, "guideWindow")


def view(window: GuideWindow) -> GuideView:
    found = window.findChild(GuideView, "guideView")
    assert found
    return found


def contents(window: GuideWindow) -> QTreeWidget:
    found = window.findChild(QTreeWidget, "guideContents")
    assert found
    return found


def read(window: GuideWindow) -> str:
    """Return the heading that the text has at its top, which the contents mark."""
    item = contents(window).currentItem()
    return item.text(0) if item else ""


def search(window: GuideWindow, words: str) -> str:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.findChild(QLineEdit, "guideSearch")
    assert field
    assert field.hasFocus()
    QTest.keyClicks(field, words)
    return count(window)


def count(window: GuideWindow) -> str:
    label = window.findChild(QLabel, "guideCount")
    assert label
    return label.text()


def test_the_guide_opens_at_what_a_person_does(pilot: Pilot, window: GuideWindow) -> None:
    assert read(window) == "Write"
    window.close()
    pilot.come_back()
    pilot.control(Qt.Key.Key_0)
    assert read(opened(pilot)) == "The overview"


def test_an_office_reads_the_part_for_offices(open_window: Callable[..., Pilot], tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    pilot = open_window(an_office(hq, "Haiti", "200001").workspace.path)
    pilot.session.settle()
    pilot.click("railSubmissions")
    assert read(opened(pilot)) == OFFICE


def test_without_a_workspace_the_guide_opens_at_its_start(open_window: Callable[..., Pilot]) -> None:
    assert read(opened(open_window())) == "Start"


def test_the_help_of_the_rail_is_the_guide(pilot: Pilot) -> None:
    pilot.click("railHelp")
    assert pilot.wait_for(GuideWindow, "guideWindow").isVisible()


def test_each_place_has_its_part() -> None:
    assert set(PARTS) == {None, *Place}


@pytest.mark.parametrize("part", sorted({*PARTS.values(), OFFICE}))
def test_every_part_that_is_opened_is_in_the_guide(part: str) -> None:
    assert re.search(rf"^#+ {re.escape(part)}$", guide_text("user-guide.md"), re.MULTILINE)


def test_every_picture_and_link_of_the_guide_leads_somewhere() -> None:
    targets = re.findall(r"\]\(([^)]+)\)", guide_text("user-guide.md"))
    assert [target for target in targets if not (guide_folder() / target).is_file()] == []


def test_the_guide_holds_the_shortcuts_as_they_are(window: GuideWindow) -> None:
    text = view(window).toPlainText()
    assert "Keyboard shortcuts" in text
    assert all(keys in text for keys in ("Ctrl+Shift+S", "Ctrl+F1", "Alt+1 to Alt+9"))


def test_the_contents_lead_to_each_part_by_the_keyboard(window: GuideWindow) -> None:
    listed = contents(window)
    listed.setFocus()
    before = view(window).verticalScrollBar().value()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert read(window) == "Spelling"
    assert view(window).verticalScrollBar().value() > before
    assert view(window).textCursor().block().text() == "Spelling"


def test_scrolling_marks_the_part_that_is_read(window: GuideWindow) -> None:
    bar = view(window).verticalScrollBar()
    bar.setValue(0)
    assert read(window) == ""
    bar.setValue(bar.maximum())
    assert read(window) not in ("", "Write")


def test_words_are_found_one_after_the_other(window: GuideWindow) -> None:
    found = re.fullmatch(r"1 of (\d+)", search(window, "fingerprint"))
    assert found
    all_of_them = int(found[1])
    assert len(view(window).extraSelections()) == all_of_them > 2
    assert view(window).textCursor().selectedText() == "fingerprint"
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert count(window) == f"2 of {all_of_them}"
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    before = window.findChild(QToolButton, "guideBefore")
    assert before
    QTest.mouseClick(before, Qt.MouseButton.LeftButton)
    assert count(window) == f"{all_of_them} of {all_of_them}"


def test_words_that_are_not_there_are_said_so(window: GuideWindow) -> None:
    assert search(window, "zebra") == "Not found"
    assert view(window).extraSelections() == []
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert search(window, "") == "Not found"
    field = window.findChild(QLineEdit, "guideSearch")
    assert field
    field.clear()
    assert count(window) == ""


def test_pictures_are_as_wide_as_the_text_in_both_themes(window: GuideWindow, theme: Theme) -> None:
    for choice in ("light", "dark"):
        theme.choose(choice)
        page = view(window)
        for width in (700, 1100):
            window.resize(width, 600)
            page._fit_pictures()
            names = re.findall(r'<img src="([^"]+)"[^>]* width="(\d+)"', page.toHtml())
            assert len(names) > 2
            assert all(name.endswith(f"_{choice}.png") for name, _ in names)
            assert all(int(wide) <= page.viewport().width() for _, wide in names)
    theme.choose("light")


def test_links_lead_to_the_part_or_to_the_desktop(window: GuideWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: gone.append(url.toString()))
    view(window).anchorClicked.emit(QUrl("frameworks.md"))
    assert "ramework" in read(window)
    view(window).anchorClicked.emit(QUrl("https://example.org"))
    view(window).anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert gone == ["https://example.org"]


def test_a_title_that_is_not_there_leads_to_the_beginning(window: GuideWindow) -> None:
    window.go_to("No such part")
    assert view(window).verticalScrollBar().value() == 0


def test_an_installation_without_its_guide_says_so(
    pilot: Pilot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide, "_PACKAGE", tmp_path / "iom_tracker")
    assert "There is no file" in view(opened(pilot)).toPlainText()


def test_everything_in_the_window_has_a_name_and_the_keyboard(window: GuideWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.objectName().startswith("guide"):
            assert button.accessibleName()
            assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    for part in (view(window), contents(window)):
        assert part.accessibleName()


def test_the_guide_is_one_window_that_takes_what_it_needs_once(pilot: Pilot, window: GuideWindow) -> None:
    pilot.come_back()
    assert opened(pilot) is window


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ""),
        ("fr", "Ce guide est en anglais."),
        ("es", "Esta guía está en inglés."),
        ("ar", "هذا الدليل بالإنجليزية."),
    ],
)
def test_in_another_language_one_line_says_that_the_guide_is_in_english(
    qapp: QApplication, open_window: Callable[..., Pilot], language: str, words: str
) -> None:
    with spoken(qapp, language):
        label = opened(open_window()).findChild(QLabel, "guideLanguage")
        assert label is not None
        assert (label.text() if label.isVisible() else "") == words
