from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.editor.spelling_marks import SpellingMarks, places_of
from iom_tracker.desktop.editor.spelling_menu import SpellingMenu
from iom_tracker.desktop.spelling import Spelling
from iom_tracker.domain.richtext import RichText, plain_paragraphs
from iom_tracker.domain.spelling import SpellingChoice
from iom_tracker.environment.own_words import read_own_words
from tests.rich_texts import rich_texts
from tests.tools import dictionaries

Key = Qt.Key
with_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # on the screen that is none
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class Desk:
    """A text box whose spelling is checked."""

    def __init__(self, theme: Theme, text: SectionText) -> None:
        self.text = text
        self.spelling = Spelling(text)
        self.marks = SpellingMarks(theme, text, self.spelling)
        self.menu = SpellingMenu(text, self.marks, self.spelling)
        self.choose("en")

    def choose(self, language: str, *, is_on: bool = True) -> None:
        self.spelling.choose(SpellingChoice(is_on, language, language, ("en", "fr", "ar")))

    def fill(self, body: RichText | str) -> None:
        self.text.fill(plain_paragraphs(body) if isinstance(body, str) else body)
        self.settle()

    def type(self, keys: str) -> None:
        QTest.keyClicks(self.text, keys)
        self.settle()

    def settle(self) -> None:
        QApplication.processEvents()  # Qt marks a new document a moment later
        self.spelling.settle()

    @property
    def marked(self) -> list[str]:
        """What is underlined, cut out of the text as Qt counts its characters."""
        found, block = [], self.text.document().firstBlock()
        while block.isValid():
            units = block.text().encode("utf-16-le", "surrogatepass")
            waves = [each for each in block.layout().formats() if each.format.underlineStyle() == WAVE]
            cut = (units[2 * each.start : 2 * (each.start + each.length)] for each in waves)
            found += [each.decode("utf-16-le", "surrogatepass") for each in cut]
            block = block.next()
        return found

    def open_menu(self, word: str, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse) -> QMenu:
        """Ask for the context menu on a word, as a click or the key for it does."""
        menus: list[QMenu] = []
        self.text.menu_made.connect(lambda menu, _: menus.append(menu))
        cursor = self.text.document().find(word)
        cursor.setPosition(cursor.selectionStart() + 1)
        place = self.text.cursorRect(cursor).center()
        if reason is QContextMenuEvent.Reason.Keyboard:
            self.text.setTextCursor(cursor)
            place = QPoint()
        event = QContextMenuEvent(reason, place, self.text.viewport().mapToGlobal(place))
        QApplication.sendEvent(self.text.viewport(), event)
        self.spelling.settle()
        return menus[0]

    def choose_in_menu(self, word: str, action: str) -> None:
        menu = self.open_menu(word)
        wanted = next(each for each in menu.actions() if each.objectName() == action)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(wanted).center())
        self.settle()


@pytest.fixture
def desk(theme: Theme, text: SectionText) -> Iterator[Desk]:
    dictionaries("en", "fr", "ar")
    desk = Desk(theme, text)
    yield desk
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    desk.spelling.close()


def words_in(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.isVisible() and not each.isSeparator()]


def test_wrong_words_are_underlined_and_no_others(desk: Desk) -> None:
    desk.fill("Tents were recieved.\nThe IDPs of Erbil see iom.int and acomodation.")
    assert desk.marked == ["recieved", "acomodation"]


def test_characters_outside_the_first_plane_do_not_move_the_line(desk: Desk) -> None:
    desk.fill("😀 recieved 😀😀 tents, acomodation")
    assert desk.marked == ["recieved", "acomodation"]


def test_the_line_has_the_colour_of_the_theme(desk: Desk, theme: Theme) -> None:
    desk.fill("recieved")
    colours = []
    for choice in ("light", "dark"):
        theme.choose(choice)
        (mark,) = desk.text.document().firstBlock().layout().formats()
        colours.append((mark.format.underlineColor().name(), theme.color("danger").name()))
    assert colours[0][0] == colours[0][1] != colours[1][0] == colours[1][1]


def test_marks_are_no_part_of_the_text(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    assert desk.marked == ["recieved"]
    document = desk.text.document()
    assert not document.isUndoAvailable()
    assert not document.isModified()
    assert desk.text.body() == plain_paragraphs("Tents were recieved.")
    assert "underline" not in document.toHtml()


def test_marks_are_announced_to_nobody(desk: Desk, qtbot: QtBot) -> None:
    desk.text.fill(plain_paragraphs("Tents were recieved."))
    QApplication.processEvents()
    with qtbot.assertNotEmitted(desk.text.textChanged), qtbot.assertNotEmitted(desk.text.document().contentsChange):
        desk.spelling.settle()
    assert desk.marked == ["recieved"]


def test_the_word_that_is_being_typed_is_left_alone_until_it_is_done(desk: Desk) -> None:
    desk.type("tents recie")
    assert desk.marked == []
    desk.type("ved")
    assert desk.marked == []
    desk.type(" ")
    assert desk.marked == ["recieved"]


@pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_Return])
def test_a_word_that_the_cursor_leaves_is_looked_up(desk: Desk, key: Qt.Key) -> None:
    desk.type("recieved")
    QTest.keyClick(desk.text, key)
    desk.settle()
    assert desk.marked == ["recieved"]


def test_a_word_is_looked_up_when_the_box_is_left(desk: Desk) -> None:
    desk.type("recieved")
    desk.text.clearFocus()
    desk.settle()
    assert desk.marked == ["recieved"]


def test_typing_is_undone_as_if_nothing_was_marked(desk: Desk) -> None:
    desk.type("recieved tents ")
    assert desk.marked == ["recieved"]
    desk.text.undo()
    desk.settle()
    assert (desk.text.toPlainText(), desk.marked) == ("", [])
    desk.text.redo()
    desk.settle()
    assert (desk.text.toPlainText(), desk.marked) == ("recieved tents ", ["recieved"])


def test_a_text_that_can_only_be_read_is_not_marked(desk: Desk) -> None:
    desk.text.lock(True)
    desk.fill("Tents were recieved.")
    assert desk.marked == []
    assert desk.marks.at(12) is None


def test_marks_go_when_spelling_is_switched_off(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    desk.choose("en", is_on=False)
    assert desk.marked == []
    desk.choose("en")
    desk.settle()
    assert desk.marked == ["recieved"]


def test_french_and_arabic_are_marked_word_by_word(desk: Desk) -> None:
    desk.choose("fr")
    desk.fill("L’eau qu’il n’a pas, l’assitance.")
    assert desk.marked == ["l’assitance"]
    desk.choose("ar")
    desk.fill("وصل المهاجرينن 😀 مع IOM إلى المخييم")
    assert desk.marked == ["المهاجرينن", "المخييم"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(rich_texts())
def test_no_text_is_changed_by_marks(desk: Desk, body: RichText) -> None:
    desk.fill(body)
    assert desk.text.body() == body
    assert set(desk.marked) <= {piece for piece in desk.marked if piece.strip() == piece}


@given(st.text())
def test_a_position_is_counted_as_qt_counts_it(text: str) -> None:
    places = places_of(text)
    assert list(places) == [sum(2 if sign > "\uffff" else 1 for sign in text[:end]) for end in range(len(text) + 1)]


@with_menus
def test_a_click_on_a_suggestion_puts_it_there_in_one_step_of_undo(desk: Desk, qtbot: QtBot) -> None:
    desk.fill("Tents were recieved.")
    with qtbot.waitSignals([desk.menu.replacing, desk.menu.replaced]):
        desk.choose_in_menu("recieved", "suggestion1")
    assert (desk.text.toPlainText(), desk.marked) == ("Tents were received.", [])
    desk.text.undo()
    desk.settle()
    assert (desk.text.toPlainText(), desk.marked) == ("Tents were recieved.", ["recieved"])


@with_menus
def test_the_form_of_a_word_stays(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    desk.text.setTextCursor(desk.text.document().find("recieved"))
    desk.text.toggle_bold()
    desk.choose_in_menu("recieved", "suggestion1")
    assert [(span.text, span.bold) for span in desk.text.body().blocks[0].spans] == [
        ("Tents were ", False),
        ("received", True),
        (".", False),
    ]


@with_menus
def test_a_suggestion_has_the_apostrophe_of_the_text(desk: Desk) -> None:
    desk.choose("fr")
    desk.fill("sans l'assitance")
    desk.choose_in_menu("assitance", "suggestion1")
    assert desk.text.toPlainText() == "sans l'assistance"


@with_menus
def test_the_menu_begins_with_suggestions_and_keeps_what_it_has_elsewhere(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    words = words_in(desk.open_menu("recieved"))
    assert words[0] == "received"
    assert words[words.index("&Add to dictionary") + 1] == "&Ignore in this session"
    assert "Select All" in words[-1]
    assert "&Add to dictionary" not in words_in(desk.open_menu("Tents"))


@with_menus
def test_the_key_for_the_menu_is_about_the_word_at_the_cursor(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    menu = desk.open_menu("recieved", QContextMenuEvent.Reason.Keyboard)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert desk.text.toPlainText() == "Tents were received."


@with_menus
def test_where_nothing_can_be_meant_the_menu_says_so(desk: Desk) -> None:
    desk.fill("Tents were qzxqzxvbnqq.")
    assert words_in(desk.open_menu("qzxq"))[0] == "No suggestions"


@with_menus
def test_a_word_is_added_to_the_dictionary(desk: Desk) -> None:
    desk.fill("A tukul and a tukul’s roof.")
    desk.choose_in_menu("tukul", "spellingAdd")
    assert desk.marked == []
    assert read_own_words() == {"tukul"}


@with_menus
def test_a_word_is_ignored(desk: Desk) -> None:
    desk.fill("A tukul and a tukul’s roof.")
    desk.choose_in_menu("tukul", "spellingIgnore")
    assert desk.marked == []
    assert read_own_words() == frozenset()


@with_menus
def test_a_word_that_was_changed_meanwhile_is_left_as_it_is(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    menu = desk.open_menu("recieved")
    desk.text.fill(plain_paragraphs("Something else."))
    next(each for each in menu.actions() if each.objectName() == "suggestion1").trigger()
    assert desk.text.toPlainText() == "Something else."


@with_menus
def test_a_menu_that_grows_by_its_suggestions_stays_on_the_screen(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    room = desk.text.screen().availableGeometry()
    desk.text.window().move(room.right() - 120, room.bottom() - 25)
    QApplication.processEvents()
    menu = desk.open_menu("recieved")
    assert "suggestion1" in {each.objectName() for each in menu.actions()}
    assert menu.geometry().height() >= menu.sizeHint().height()
    assert room.contains(menu.geometry()), (room, menu.geometry())


@with_menus
def test_suggestions_for_a_menu_that_is_gone_are_for_nobody(desk: Desk) -> None:
    desk.fill("Tents were recieved.")
    menus: list[QMenu] = []
    desk.text.menu_made.connect(lambda menu, _: menus.append(menu))
    menu = desk.text.context_menu()
    desk.text.menu_made.emit(menu, 12)
    menu.deleteLater()
    QApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete)
    desk.spelling.settle()
    assert desk.marked == ["recieved"]
