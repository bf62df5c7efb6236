"""The law of undo on the real page: back to the beginning and forth to the end, whatever was done in whichever box."""

from collections.abc import Callable

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.domain.richtext import RichText
from tests.desktop.editor.page_pilot import PagePilot, a_text, items
from tests.desktop.textbox.clipboards import GOOGLE_DOCS, WORD

Act = Callable[[PagePilot, SectionText], object]
START: dict[str, str | RichText] = {
    "origin": a_text("It began.", items("one", "two")),
    "achievements": "",
    "assessment": "Counted. Then asked.",
}


def typing(text: str) -> Act:
    return lambda _, box: QTest.keyClicks(box, text)


def pressing(key: Qt.Key) -> Act:
    return lambda _, box: QTest.keyClick(box, key)


def shaping(action: str) -> Act:
    return lambda pilot, _: pilot.actions.get(action).trigger()


def pasting(html: str) -> Act:
    mime = QMimeData()
    mime.setHtml(html)
    return lambda _, box: box.insertFromMimeData(mime)


def selecting(operation: QTextCursor.MoveOperation) -> Act:
    def select(_: PagePilot, box: SectionText) -> None:
        cursor = box.textCursor()
        cursor.movePosition(operation, QTextCursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)

    return select


ACTS: dict[str, Act] = {
    "word": typing("word "),
    "sentence": typing("It was so. "),
    "list sign": typing("- item"),
    "enter": pressing(Qt.Key.Key_Return),
    "backspace": pressing(Qt.Key.Key_Backspace),
    "delete": pressing(Qt.Key.Key_Delete),
    "tab": pressing(Qt.Key.Key_Tab),
    "home": pressing(Qt.Key.Key_Home),
    "up": pressing(Qt.Key.Key_Up),
    "select a word": selecting(QTextCursor.MoveOperation.PreviousWord),
    "select a block": selecting(QTextCursor.MoveOperation.PreviousBlock),
    "select all before": selecting(QTextCursor.MoveOperation.Start),
    "bold": shaping("bold"),
    "italic": shaping("italic"),
    "bullets": shaping("bullets"),
    "numbers": shaping("numbers"),
    "clear": shaping("clear_format"),
    "undo": lambda pilot, _: pilot.order.undo(),
    "redo": lambda pilot, _: pilot.order.redo(),
    "paste from Word": pasting(WORD),
    "paste from Google Docs": pasting(GOOGLE_DOCS),
}


def bodies(pilot: PagePilot) -> list[RichText]:
    return [box.text.body() for box in pilot.page.boxes]


def undo_all(pilot: PagePilot) -> None:
    while pilot.order.can_undo:
        pilot.order.undo()


def redo_all(pilot: PagePilot) -> None:
    while pilot.order.can_redo:
        pilot.order.redo()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@example(acts=[(0, "backspace"), (0, "undo")])
@given(acts=st.lists(st.tuples(st.integers(0, 2), st.sampled_from(sorted(ACTS))), max_size=14))
def test_undoing_all_gives_the_texts_that_were_shown_and_redoing_all_gives_those_that_were_made(
    pilot: PagePilot, acts: list[tuple[int, str]]
) -> None:
    pilot.show("200002")
    pilot.show("200001", START)
    beginning = bodies(pilot)
    for section, act in acts:
        box = pilot.text(section)
        box.setFocus()
        ACTS[act](pilot, box)
    redo_all(pilot)  # where the last acts were undone, the end is what they had made
    end = bodies(pilot)

    for _ in range(2):
        undo_all(pilot)
        assert bodies(pilot) == beginning
        redo_all(pilot)
        assert bodies(pilot) == end


def test_three_sections_are_undone_one_after_the_other_and_made_again(pilot: PagePilot) -> None:
    pilot.show()
    for section, text in enumerate(("First.", "Second.", "Third.")):
        pilot.type(section, text)
    seen = []
    while pilot.order.can_undo:
        pilot.control(Qt.Key.Key_Z)
        seen.append(pilot.bodies()[:3])
    while pilot.order.can_redo:
        pilot.actions.get("redo").trigger()

    assert seen == [["First.", "Second.", ""], ["First.", "", ""], ["", "", ""]]
    assert pilot.bodies()[:3] == ["First.", "Second.", "Third."]
