from PySide6.QtCore import Qt

from iom_tracker.domain.richtext import Block, BlockType, Span, rich_text
from tests.desktop.editor.page_pilot import PagePilot, a_text, items, shape

Key = Qt.Key


def test_buttons_shape_the_text_of_the_section_with_the_cursor(pilot: PagePilot) -> None:
    pilot.show()
    pilot.enter(1)
    for button in ("bold", "bullets"):
        pilot.click(button)
    pilot.type(1, "b")
    for button in ("bold", "italic", "numbers"):
        pilot.click(button)
    pilot.type(1, "i")
    body = pilot.text(1).body()
    assert body == rich_text([Block((Span("b", bold=True), Span("i", italic=True)), BlockType.NUMBER)])
    assert pilot.bodies() == ["", "bi", ""]


def test_clearing_takes_bold_and_italic_from_the_selection(pilot: PagePilot) -> None:
    pilot.show(texts={"origin": rich_text([Block((Span("a", bold=True), Span("b", italic=True)))])})
    pilot.enter(0).selectAll()
    pilot.click("clear_format")
    assert pilot.text(0).body() == a_text("ab")


def test_buttons_show_the_form_at_the_cursor(pilot: PagePilot) -> None:
    text = rich_text([Block((Span("bold", bold=True),)), *items("item"), *items("one", kind=BlockType.NUMBER)])
    pilot.show(texts={"origin": text})
    pilot.enter(0)
    assert [pilot.button(key).isChecked() for key in ("bold", "bullets", "numbers")] == [False, False, True]
    pilot.type(0, Key.Key_Up)
    assert [pilot.button(key).isChecked() for key in ("bold", "bullets", "numbers")] == [False, True, False]
    pilot.type(0, Key.Key_Up)
    assert [pilot.button(key).isChecked() for key in ("bold", "bullets", "numbers")] == [True, False, False]


def test_buttons_that_can_do_nothing_show_no_form(pilot: PagePilot) -> None:
    pilot.show(texts={"origin": rich_text([Block((Span("bold", bold=True),))])})
    pilot.enter(0)
    assert pilot.button("bold").isChecked()
    pilot.page.hide()
    assert not pilot.button("bold").isChecked()
    pilot.page.show()
    assert pilot.button("bold").isChecked()
    pilot.show(unit="200002")
    assert not pilot.button("bold").isChecked()


def test_shortcuts_do_what_the_buttons_do(pilot: PagePilot) -> None:
    pilot.show()
    pilot.enter(0)
    pilot.control(Key.Key_B)
    pilot.type(0, "b")
    assert pilot.text(0).body().blocks[0].spans == (Span("b", bold=True),)
    assert pilot.button("bold").isChecked()


def test_a_click_leaves_the_cursor_in_the_text(pilot: PagePilot) -> None:
    pilot.show()
    text = pilot.enter(0)
    pilot.click("italic")
    assert text.hasFocus()


def test_without_a_section_or_in_a_locked_one_nothing_can_be_shaped(pilot: PagePilot) -> None:
    pilot.show(read_only=True)
    assert not pilot.button("bold").isEnabled()
    pilot.enter(0)
    assert not pilot.button("bold").isEnabled()


def test_a_toggled_list_and_what_is_typed_after_it_are_undone_one_by_one(pilot: PagePilot) -> None:
    pilot.show(texts={"origin": "one"})
    pilot.enter(0)
    pilot.click("bullets")
    pilot.type(0, " two")
    pilot.click("undo")
    assert shape(pilot.text(0).body()) == [("bullet", 0, "one")]
    pilot.click("undo")
    assert shape(pilot.text(0).body()) == [("paragraph", 0, "one")]
    assert not pilot.button("undo").isEnabled()
    pilot.click("redo")
    assert shape(pilot.text(0).body()) == [("bullet", 0, "one")]
