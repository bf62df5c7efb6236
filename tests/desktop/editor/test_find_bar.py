import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.find_bar import FindBar
from iom_tracker.desktop.editor.page_search import PageSearch
from iom_tracker.domain.richtext import Block, Span, rich_text
from tests.desktop.editor.page_pilot import PagePilot

TEXTS = {"origin": "A camp and a Camp.", "achievements": "Two camps 🏕 in a camp.", "message": "Act."}
Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


class Finder:
    """A page with its bar, and the hands of its person."""

    def __init__(self, pilot: PagePilot, theme: Theme) -> None:
        self.pilot = pilot
        self.bar = FindBar(theme, PageSearch(pilot.page, pilot.order, theme))
        pilot.page.add_bar(self.bar)

    def part(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.bar.findChild(kind, name)
        assert isinstance(found, QWidget)
        return found

    def look_for(self, words: str) -> None:
        self.bar.open()
        QTest.keyClicks(self.part(QLineEdit, "findField"), words)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = self.pilot.page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.part(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def replace_with(self, words: str) -> None:
        field = self.part(QLineEdit, "replaceField")
        field.setFocus()
        QTest.keyClicks(field, words)

    @property
    def focused(self) -> str:
        """Return the name of what has the keyboard."""
        return self.pilot.page.focusWidget().objectName()

    @property
    def count(self) -> str:
        label = self.part(QLabel, "findCount")
        assert isinstance(label, QLabel)
        return label.text()

    def selected(self) -> list[tuple[int, str, int]]:
        """Return card, words and place of what is selected on the page."""
        cursors = [box.text.textCursor() for box in self.pilot.page.boxes]
        return [
            (n, each.selectedText(), each.selectionStart()) for n, each in enumerate(cursors) if each.hasSelection()
        ]

    def marks(self) -> list[int]:
        return [len(box.text.extraSelections()) for box in self.pilot.page.boxes]


@pytest.fixture
def finder(pilot: PagePilot, theme: Theme) -> Finder:
    pilot.show(texts=TEXTS)
    return Finder(pilot, theme)


def test_what_is_typed_is_counted_marked_and_shown(finder: Finder) -> None:
    finder.look_for("camp")
    assert (finder.count, finder.marks()) == ("1 of 4", [2, 2, 0])
    assert finder.selected() == [(0, "camp", 2)]


def test_enter_goes_on_and_round_and_shift_enter_goes_back(finder: Finder) -> None:
    finder.look_for("camp")
    seen = []
    for _ in range(4):
        finder.press(Key.Key_Return)
        seen.append(finder.count)
    assert seen == ["2 of 4", "3 of 4", "4 of 4", "1 of 4"]
    finder.press(Key.Key_Return, Shift)
    assert finder.count == "4 of 4"
    finder.click("findPrevious")
    finder.click("findNext")
    assert finder.count == "4 of 4"


def test_a_place_behind_a_sign_of_two_units_is_selected_exactly(finder: Finder) -> None:
    finder.look_for("in a camp")
    assert finder.selected() == [(1, "in a camp", 13)]


def test_capitals_count_where_that_is_wanted(finder: Finder) -> None:
    finder.look_for("Camp")
    finder.click("findCase")
    assert finder.count == "1 of 1"


def test_the_search_begins_in_the_section_of_the_cursor(finder: Finder) -> None:
    finder.pilot.enter(1)
    finder.look_for("camp")
    assert finder.count == "3 of 4"


def test_what_is_selected_is_looked_for(finder: Finder) -> None:
    finder.look_for("two")
    finder.press(Key.Key_Escape)
    finder.bar.open()
    field = finder.part(QLineEdit, "findField")
    assert isinstance(field, QLineEdit)
    assert (field.text(), finder.count) == ("Two", "1 of 1")


def test_what_is_not_there_is_said_and_nothing_can_be_done(finder: Finder) -> None:
    finder.look_for("tent")
    assert finder.count == "Not on this page"
    assert [finder.part(QWidget, name).isEnabled() for name in ("findNext", "replaceOne", "replaceAll")] == [False] * 3
    finder.press(Key.Key_Return)
    assert finder.selected() == []


def test_a_word_that_is_shortened_is_found_again_from_where_the_search_began(finder: Finder) -> None:
    finder.look_for("camps")
    assert finder.selected() == [(1, "camps", 4)]
    finder.press(Key.Key_Backspace)
    assert finder.count == "1 of 4"


def test_one_is_replaced_and_the_next_one_shown(finder: Finder) -> None:
    finder.look_for("camp")
    finder.replace_with("site")
    finder.press(Key.Key_Return)
    finder.click("replaceOne")
    assert finder.pilot.bodies() == ["A site and a site.", "Two camps 🏕 in a camp.", "Act."]
    assert finder.selected() == [(1, "camp", 4)]
    finder.pilot.order.undo()
    assert finder.pilot.bodies()[0] == "A site and a Camp."


def test_all_are_replaced_and_taken_back_in_one_step(finder: Finder) -> None:
    finder.look_for("camp")
    finder.replace_with("site")
    finder.click("replaceAll")
    assert finder.pilot.bodies() == ["A site and a site.", "Two sites 🏕 in a site.", "Act."]
    QApplication.processEvents()
    assert finder.count == "4 replaced"
    finder.pilot.order.undo()
    assert finder.pilot.bodies() == list(TEXTS.values())
    assert not finder.pilot.order.can_undo
    finder.pilot.order.redo()
    assert finder.pilot.bodies()[1] == "Two sites 🏕 in a site."


def test_the_keyboard_goes_through_the_bar_and_never_leaves_it_for_a_button_that_is_done(finder: Finder) -> None:
    finder.look_for("camp")
    seen = []
    for _ in range(3):
        finder.press(Key.Key_Tab)
        seen.append(finder.focused)
    assert seen == ["replaceField", "replaceOne", "replaceAll"]
    finder.press(Key.Key_Space)
    assert finder.pilot.bodies()[0] == "A  and a ."
    assert finder.focused == "findField"


def test_what_is_replaced_is_given_out_to_be_kept(finder: Finder) -> None:
    finder.look_for("two")
    finder.replace_with("Three")
    finder.click("replaceAll")
    finder.pilot.page.flush()
    assert [edit.body.plain for edit in finder.pilot.edits] == ["Three camps 🏕 in a camp."]


def test_a_replacement_may_hold_what_is_looked_for_or_nothing(finder: Finder) -> None:
    finder.look_for("camp")
    finder.replace_with("campsite")
    finder.click("replaceAll")
    assert finder.pilot.bodies()[0] == "A campsite and a campsite."
    finder.pilot.order.undo()
    field = finder.part(QLineEdit, "replaceField")
    assert isinstance(field, QLineEdit)
    field.clear()
    finder.click("replaceAll")
    assert finder.pilot.bodies()[0] == "A  and a ."


def test_a_replacement_takes_the_form_of_what_it_replaces(finder: Finder) -> None:
    text = rich_text([Block((Span("A "), Span("camp", bold=True), Span(" here")))])
    finder.pilot.show("200010", {"origin": text})
    finder.look_for("camp")
    finder.replace_with("site")
    finder.click("replaceAll")
    wanted = rich_text([Block((Span("A "), Span("site", bold=True), Span(" here")))])
    assert finder.pilot.text(0).body() == wanted


def test_texts_that_can_only_be_read_are_found_and_left(finder: Finder) -> None:
    finder.pilot.text(0).lock(True)
    finder.look_for("camp")
    finder.replace_with("site")
    finder.press(Key.Key_Return)
    assert finder.count == "2 of 4"
    finder.click("replaceAll")
    assert finder.count == "2 replaced, 2 in texts that can only be read"
    assert finder.pilot.bodies()[0] == TEXTS["origin"]


def test_what_is_typed_in_a_text_meanwhile_is_counted(finder: Finder) -> None:
    finder.look_for("camp")
    finder.pilot.type(2, " camp")
    finder.pilot.qtbot.waitUntil(lambda: finder.count == "1 of 5")


def test_the_page_of_another_commitment_is_searched_too(finder: Finder) -> None:
    finder.look_for("camp")
    finder.pilot.show("200010", {"origin": "One camp"})
    finder.pilot.qtbot.waitUntil(lambda: finder.count == "1 place")
    finder.press(Key.Key_Return)
    assert finder.count == "1 of 1"


def test_going_back_from_the_cursor_finds_what_stands_before_it(finder: Finder) -> None:
    finder.look_for("camp")
    finder.click("replaceAll")
    finder.pilot.order.undo()
    finder.pilot.qtbot.waitUntil(lambda: finder.count == "4 places")
    finder.bar.step(-1)
    assert finder.count == "4 of 4"


def test_escape_closes_the_bar_and_takes_the_marks_away(finder: Finder) -> None:
    finder.look_for("camp")
    with finder.pilot.qtbot.waitSignal(finder.bar.closed):
        finder.press(Key.Key_Escape)
    assert finder.bar.isHidden()
    assert finder.marks() == [0, 0, 0]
    assert finder.selected() == [(0, "camp", 2)]


def test_the_next_one_is_found_with_the_bar_closed(finder: Finder) -> None:
    finder.look_for("camp")
    finder.click("findClose")
    finder.bar.step(1)
    assert not finder.bar.isHidden()
    finder.bar.step(1)
    assert finder.count == "2 of 4"


def test_every_control_of_the_bar_has_a_name(finder: Finder) -> None:
    buttons = finder.bar.findChildren(QAbstractButton)
    named = [each.accessibleName() or each.text() for each in buttons]
    named += [each.accessibleName() for each in finder.bar.findChildren(QLineEdit)]
    assert all(named)
    assert len(named) > 7
