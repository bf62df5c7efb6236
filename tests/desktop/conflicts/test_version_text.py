from collections.abc import Iterator

import pytest
from hypothesis import given
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.version_text import VersionText
from iom_tracker.domain.comparison import compare
from iom_tracker.domain.richtext import EMPTY, RichText, plain_paragraphs
from tests.rich_texts import rich_texts

OLD, NEW = "Tents were built in 2016.", "Tents were built in 2017."


@pytest.fixture
def text(qtbot: QtBot, theme: Theme) -> Iterator[VersionText]:
    text = VersionText(theme)
    qtbot.addWidget(text)
    text.show()
    yield text
    text.close()


def show(text: VersionText, old: str, new: str) -> None:
    text.show_changes(compare(plain_paragraphs(old), plain_paragraphs(new)))


def looks(text: VersionText, word: str) -> tuple[bool, bool, str]:
    """Return whether a word is underlined, whether it is struck, and its ground."""
    cursor = text.document().find(word)
    ground = next(
        (
            selection.format.background().color().name()
            for selection in text.extraSelections()
            if selection.cursor.selectionStart() <= cursor.selectionStart() < selection.cursor.selectionEnd()
        ),
        "",
    )
    return cursor.charFormat().fontUnderline(), cursor.charFormat().fontStrikeOut(), ground


def test_added_words_are_underlined_and_removed_ones_struck_out(text: VersionText, theme: Theme) -> None:
    show(text, OLD, NEW)
    assert looks(text, "2017") == (True, False, theme.color("added_surface").name())
    assert looks(text, "2016") == (False, True, theme.color("removed_surface").name())
    assert looks(text, "Tents") == (False, False, "")


def test_another_theme_colours_the_marks_anew(text: VersionText, theme: Theme) -> None:
    show(text, OLD, NEW)
    theme.choose("dark")
    assert looks(text, "2017")[2] == theme.color("added_surface").name()


def test_what_is_copied_is_the_version_without_removed_words(text: VersionText) -> None:
    show(text, f"{OLD}\nGone.", NEW)
    text.selectAll()
    text.copy()
    assert QGuiApplication.clipboard().text().strip() == NEW


def test_a_text_without_a_common_version_has_no_marks(text: VersionText) -> None:
    show(text, OLD, NEW)
    text.show_body(plain_paragraphs(NEW))
    assert text.extraSelections() == []
    assert looks(text, "2017") == (False, False, "")


def test_marks_stand_right_behind_characters_outside_the_basic_plane(text: VersionText, theme: Theme) -> None:
    show(text, "😀😀 one 2016 here.", "😀😀 one 2017 here.")
    assert looks(text, "2017")[2] == theme.color("added_surface").name()
    assert looks(text, "here")[2] == ""


def test_a_text_begins_at_its_beginning(text: VersionText) -> None:
    text.show_body(plain_paragraphs("Long. " * 500))
    assert text.textCursor().position() == 0


def test_nothing_can_be_typed(text: VersionText) -> None:
    show(text, OLD, NEW)
    QTest.keyClicks(text, "x")
    assert text.body() == plain_paragraphs(NEW)


@pytest.mark.usefixtures("qapp")
@given(old=rich_texts(4), new=rich_texts(4))
def test_what_a_version_says_is_its_text_whatever_is_shown_beside_it(old: RichText, new: RichText) -> None:
    text = VersionText(Theme("light"))
    text.show_changes(compare(old, new))
    assert text.body() == new
    text.show_changes(compare(new, EMPTY))
    assert text.body() == EMPTY
    text.moveCursor(QTextCursor.MoveOperation.End)
    text.deleteLater()
