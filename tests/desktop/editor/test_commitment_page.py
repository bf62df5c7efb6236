from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.word_meter import WordMeter
from iom_tracker.desktop.editor.autosave import PAUSE
from iom_tracker.desktop.editor.card_scroll import CardScroll
from iom_tracker.desktop.editor.folded_text import FoldedText
from iom_tracker.desktop.editor.section_box import SectionBox
from iom_tracker.desktop.editor.state_chip import StateChip
from iom_tracker.desktop.editor.step_bar import StepBar
from iom_tracker.desktop.page_facts import PageFacts, SectionFacts
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.domain.section import SectionContent
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_ref
from tests.desktop.editor.page_pilot import PagePilot, a_content, a_status, contents_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NEW_HEAD = RevisionId("ffff")
TEXTS = {"origin": "Asked for in 2016.", "achievements": "Forty people were trained.", "message": "Act."}
LONG = "\n".join(["A paragraph of some length that fills the line and then another one of them."] * 30)


def label(pilot: PagePilot, name: str) -> str:
    found = pilot.page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def push(pilot: PagePilot, name: str) -> QPushButton:
    found = pilot.page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def a_conflict(ref: SectionRef) -> SectionContent:
    ours, theirs = plain_paragraphs("One two"), plain_paragraphs("One two three")
    return a_content(ref, ours, state=SectionState.CONFLICT, published=(ours, theirs))


def steps(pilot: PagePilot) -> StepBar:
    found = pilot.page.findChild(StepBar, "stepBar")
    assert isinstance(found, StepBar)
    return found


def chip(box: SectionBox) -> str:
    found = box.findChild(StateChip, "chip")
    assert isinstance(found, StateChip)
    return found.text


def meter(box: SectionBox) -> str:
    found = box.findChild(WordMeter, "wordMeter")
    assert isinstance(found, WordMeter)
    return found.accessibleName()


def scroll_area(pilot: PagePilot) -> QWidget:
    found = pilot.page.findChild(CardScroll, "cardScroll")
    assert isinstance(found, CardScroll)
    return found.viewport()


def folded_text(pilot: PagePilot) -> FoldedText:
    found = pilot.page.findChild(FoldedText, "unitText")
    assert isinstance(found, FoldedText)
    return found


def is_seen(pilot: PagePilot, box: SectionBox) -> bool:
    """Say whether the line of the cursor lies inside the area that scrolls."""
    area = scroll_area(pilot)
    place = box.text.viewport().mapTo(area, box.text.cursorRect().center())
    return area.rect().contains(place)


def test_a_commitment_is_shown_with_its_place_name_text_and_sections(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    assert label(pilot, "breadcrumb") == "3  All   ›   3A   ›   Commitment 200001"
    assert label(pilot, "unitName") == "Name of 200001"
    assert [step.text() for step in steps(pilot).steps] == ["Origin", "Achievements", "Message"]
    assert pilot.bodies() == list(TEXTS.values())
    assert pilot.text(0).accessibleName() == "Heading of origin"
    assert meter(pilot.page.boxes[0]) == "4 words of 100"


def test_sections_of_a_transformation_are_shown_under_its_title(pilot: PagePilot) -> None:
    questions = a_question("origin"), a_question("lessons", scope=Scope.TRANSFORMATION)
    pilot.catalogue = a_catalogue(a_cycle(questions=questions))
    pilot.show("3A", {"lessons": "Learned."})
    pilot.type(0, "More. ")
    pilot.page.flush()
    assert label(pilot, "breadcrumb") == "3  All   ›   3A"
    assert label(pilot, "unitName") == "Reduce displacement"
    assert folded_text(pilot).accessibleName() == "200001   We promise 200001. 200002   We promise 200002."
    assert [(str(edit.ref), edit.body.plain) for edit in pilot.edits] == [("2016/3A/lessons", "Learned.More.")]


def test_a_transformation_without_commitments_has_its_title_and_sections_alone(pilot: PagePilot) -> None:
    cycle = a_cycle(questions=(a_question("lessons", scope=Scope.TRANSFORMATION),))
    pilot.catalogue = a_catalogue(replace(cycle, commitments=(), every_transformation=True))
    pilot.show("3B", {"lessons": "Learned."})
    assert label(pilot, "unitName") == "Address migration"
    assert folded_text(pilot).isHidden()
    assert pilot.bodies() == ["Learned."]


def test_a_card_takes_no_more_room_than_it_needs_where_there_is_plenty(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    before = pilot.page.boxes[0].height()
    pilot.page.show_unit(pilot.catalogue, "200001", contents_of(pilot.catalogue, "200001", TEXTS)[:1], read_only=False)
    assert pilot.page.boxes[0].height() == before
    assert pilot.page.boxes[0].height() == pilot.page.boxes[0].heightForWidth(pilot.page.boxes[0].width())


def test_cards_are_used_again_for_the_next_commitment(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    before = pilot.page.boxes
    pilot.show("200010", {"origin": "Other."})
    assert pilot.page.boxes == before
    assert pilot.bodies() == ["Other.", "", ""]
    assert {box.ref.unit for box in pilot.page.boxes if box.ref} == {"200010"}


def test_a_unit_with_fewer_sections_shows_fewer_cards(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.page.show_unit(pilot.catalogue, "200010", contents_of(pilot.catalogue, "200010")[:1], read_only=False)
    assert len(pilot.page.boxes) == len(steps(pilot).steps) == 1
    pilot.show(texts=TEXTS)
    assert len(pilot.page.boxes) == 3


def test_what_is_typed_is_given_out_after_a_pause(pilot: PagePilot, qtbot: QtBot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, " Yes")
    assert pilot.page.unsaved
    assert not pilot.edits
    qtbot.waitUntil(lambda: bool(pilot.edits), timeout=PAUSE + 5_000)
    (edit,) = pilot.edits
    assert (edit.ref, edit.body) == (a_ref("origin"), plain_paragraphs("Asked for in 2016. Yes"))
    assert edit.based_on == pilot_heads(pilot, "origin")
    assert not pilot.page.unsaved


def pilot_heads(pilot: PagePilot, question: str) -> tuple[RevisionId, ...]:
    contents = contents_of(pilot.catalogue, "200001", TEXTS)
    return next(content.based_on for content in contents if content.status.ref.question == question)


def test_what_is_typed_is_given_out_when_the_section_is_left(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "x", Key.Key_Tab)
    assert [edit.ref.question for edit in pilot.edits] == ["origin"]


def test_flushing_gives_out_everything_and_only_once(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "a")
    pilot.type(1, "b")
    pilot.page.flush()
    pilot.page.flush()
    assert [edit.body.plain for edit in pilot.edits] == ["Asked for in 2016.a", "Forty people were trained.b"]


def test_text_typed_and_taken_back_is_no_edit(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "x", Key.Key_Backspace)
    pilot.page.flush()
    assert not pilot.edits


def test_changing_the_commitment_gives_out_what_was_typed_in_the_one_before(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(2, " Now.")
    pilot.show("200010")
    assert [(edit.ref.unit, edit.body.plain) for edit in pilot.edits] == [("200001", "Act. Now.")]
    assert pilot.bodies() == ["", "", ""]


def test_contents_that_were_read_before_the_typing_do_not_replace_it(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "!")
    pilot.show(texts=TEXTS)
    pilot.page.flush()
    pilot.show(texts=TEXTS)
    assert pilot.bodies()[0] == "Asked for in 2016.!"
    assert [edit.body.plain for edit in pilot.edits] == ["Asked for in 2016.!"]


def test_contents_that_were_read_after_the_save_are_shown(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "!")
    pilot.page.flush()
    pilot.page.show_statuses([a_status(a_ref("origin"), state=SectionState.DRAFT, has_draft=True)])
    pilot.show(texts={**TEXTS, "origin": "Merged."})
    assert pilot.bodies()[0] == "Merged."


def test_the_same_text_shown_again_keeps_cursor_and_undo(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, Key.Key_Home, "So: ")
    pilot.show(texts={**TEXTS, "origin": "So: Asked for in 2016."})
    assert pilot.text(0).textCursor().position() == 4
    assert pilot.order.can_undo


def test_statuses_change_chips_and_steps_and_leave_the_text_and_its_base_alone(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, " More")
    published = a_status(a_ref("origin"), state=SectionState.CLEARED, heads=[NEW_HEAD])
    pilot.page.show_statuses([published, a_status(a_ref("origin", "200010"), state=SectionState.CONFLICT)])
    assert chip(pilot.page.boxes[0]) == "Cleared"
    assert steps(pilot).steps[0].accessibleName() == "Origin, Cleared"
    assert pilot.bodies()[0] == "Asked for in 2016. More"
    pilot.page.flush()
    assert pilot.edits[0].based_on == pilot_heads(pilot, "origin")


def test_what_is_typed_after_publishing_builds_on_what_was_published(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.page.build_on({a_ref("origin"): (NEW_HEAD,), a_ref("origin", "200010"): ()})
    pilot.type(0, " More")
    pilot.page.flush()
    assert pilot.edits[0].based_on == (NEW_HEAD,)


def test_text_typed_while_a_merge_came_in_goes_on_building_on_what_its_writer_saw(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    heads = pilot_heads(pilot, "origin")
    pilot.type(0, " More")
    merged = replace(a_content(a_ref("origin"), plain_paragraphs("Theirs.")), based_on=(NEW_HEAD,))
    pilot.page.show_unit(pilot.catalogue, "200001", (merged,), read_only=False)
    pilot.type(0, " and more")
    pilot.page.flush()
    assert [edit.based_on for edit in pilot.edits] == [heads, heads]
    assert pilot.bodies()[0] == "Asked for in 2016. More and more"


def test_a_saved_draft_goes_on_building_on_what_was_read(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    heads = pilot_heads(pilot, "origin")
    saved = a_status(a_ref("origin"), state=SectionState.DRAFT, heads=[NEW_HEAD], has_draft=True)
    pilot.page.show_statuses([saved])
    pilot.type(0, "x")
    pilot.page.flush()
    assert chip(pilot.page.boxes[0]) == "Published, not sent · newer draft"
    assert pilot.edits[0].based_on == heads


def test_words_are_counted_while_typing(pilot: PagePilot) -> None:
    pilot.show()
    pilot.type(0, "- one two", Key.Key_Return, "three")
    assert meter(pilot.page.boxes[0]) == "3 words of 100"
    pilot.type(0, " word" * 100)
    assert meter(pilot.page.boxes[0]) == "103 words of 100, 3 over the cap"


def test_a_section_in_conflict_says_whose_texts_there_are_and_leads_to_the_decision(pilot: PagePilot) -> None:
    contents = contents_of(pilot.catalogue, "200001", TEXTS)
    conflict = a_conflict(contents[0].status.ref)
    facts = PageFacts({a_ref("origin"): SectionFacts(("Amina", "Boris"))})
    pilot.page.show_unit(pilot.catalogue, "200001", (conflict, *contents[1:]), read_only=False, facts=facts)
    pilot.type(0, "x")
    assert pilot.bodies()[0] == "One two"
    assert label(pilot, "cardNotice").startswith("2 texts stand beside each other here, by Amina, Boris.")
    with pilot.qtbot.waitSignal(pilot.page.resolve_wanted) as wanted:
        QTest.mouseClick(push(pilot, "cardResolve"), Qt.MouseButton.LeftButton)
    assert wanted.args == [a_ref("origin")]
    pilot.show(texts=TEXTS)
    pilot.type(0, "x")
    assert pilot.bodies()[0] == "Asked for in 2016.x"


def test_where_nothing_can_be_changed_a_conflict_is_told_and_no_more(pilot: PagePilot) -> None:
    pilot.page.show_unit(pilot.catalogue, "200001", (a_conflict(a_ref("origin")),), read_only=True)
    assert label(pilot, "cardNotice").startswith("2 texts stand beside each other here. ")
    assert not push(pilot, "cardResolve").isVisible()


def test_what_was_merged_automatically_is_to_be_read_until_it_looks_right(pilot: PagePilot) -> None:
    (content, *rest) = contents_of(pilot.catalogue, "200001", TEXTS)
    merged = replace(content, status=replace(content.status, is_automatic=True))
    facts = PageFacts({a_ref("origin"): SectionFacts(("Amina", "Boris"))})
    pilot.page.show_unit(pilot.catalogue, "200001", (merged, *rest), read_only=False, facts=facts)
    assert label(pilot, "cardNotice") == "Merged automatically from Amina, Boris, please read."
    with pilot.qtbot.waitSignal(pilot.page.accepted) as accepted:
        QTest.mouseClick(push(pilot, "cardAccept"), Qt.MouseButton.LeftButton)
    assert accepted.args == [a_ref("origin")]
    pilot.page.show_statuses([content.status])
    assert not push(pilot, "cardAccept").isVisible()


def test_who_edits_what_was_merged_automatically_has_read_it(pilot: PagePilot) -> None:
    (content, *rest) = contents_of(pilot.catalogue, "200001", TEXTS)
    edited = replace(content, status=replace(content.status, is_automatic=True, has_draft=True))
    pilot.page.show_unit(pilot.catalogue, "200001", (edited, *rest), read_only=False)
    assert not push(pilot, "cardAccept").isVisible()


def test_a_workspace_that_is_read_only_can_be_read_and_not_changed(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS, read_only=True)
    pilot.type(1, "x", Key.Key_Backspace)
    pilot.page.flush()
    assert pilot.bodies() == list(TEXTS.values())
    assert not pilot.edits


def test_tab_goes_from_section_to_section_and_out_at_the_ends(pilot: PagePilot, qtbot: QtBot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, Key.Key_Tab)
    qtbot.waitUntil(pilot.text(1).hasFocus)
    pilot.type(1, (Key.Key_Backtab, Modifier.ShiftModifier))
    qtbot.waitUntil(pilot.text(0).hasFocus)
    pilot.type(0, (Key.Key_Backtab, Modifier.ShiftModifier))
    qtbot.waitUntil(pilot.button("full_screen").hasFocus)
    pilot.type(2, Key.Key_Tab)
    qtbot.waitUntil(lambda: not pilot.text(2).hasFocus())
    assert pilot.bodies() == list(TEXTS.values())


def test_entering_a_section_is_announced_and_shown(pilot: PagePilot, qtbot: QtBot) -> None:
    pilot.show(texts=TEXTS)
    with qtbot.waitSignal(pilot.page.section_entered) as entered:
        pilot.enter(1)
    assert entered.args == [a_ref("achievements")]
    assert [box.property("cardFocused") for box in pilot.page.boxes] == [False, True, False]
    assert [step.isChecked() for step in steps(pilot).steps] == [False, True, False]


def test_a_click_on_a_step_brings_its_section_to_the_top_with_the_cursor(pilot: PagePilot, qtbot: QtBot) -> None:
    pilot.show(texts=dict.fromkeys(TEXTS, LONG))
    QTest.mouseClick(steps(pilot).steps[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pilot.text(1).hasFocus)
    box = pilot.page.boxes[1]
    assert 0 <= box.mapTo(scroll_area(pilot), box.rect().topLeft()).y() < 40


def test_a_click_on_the_question_puts_the_cursor_into_the_text(pilot: PagePilot, qtbot: QtBot) -> None:
    pilot.show(texts=TEXTS)
    QTest.mouseClick(pilot.page.boxes[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pilot.text(1).hasFocus)


def test_focusing_a_section_by_its_reference_puts_the_cursor_there(pilot: PagePilot, qtbot: QtBot) -> None:
    pilot.show(texts=TEXTS)
    pilot.page.focus_section(a_ref("message"))
    qtbot.waitUntil(pilot.text(2).hasFocus)
    unknown = SectionRef.parse("2016/999999/message")
    assert unknown is not None
    pilot.page.focus_section(unknown)
    assert pilot.text(2).hasFocus()


def test_the_line_of_the_cursor_stays_in_sight_while_typing(pilot: PagePilot) -> None:
    pilot.show()
    pilot.enter(2)
    for _ in range(40):
        pilot.type(2, "line", Key.Key_Return)
        assert is_seen(pilot, pilot.page.boxes[2])


def test_the_cursor_is_brought_into_sight_when_a_long_section_is_entered(pilot: PagePilot) -> None:
    pilot.show(texts={"origin": LONG, "message": "Act."})
    pilot.type(0, (Key.Key_Home, Modifier.ControlModifier), Key.Key_Tab, Key.Key_Tab)
    pilot.enter(2)
    assert is_seen(pilot, pilot.page.boxes[2])


@pytest.mark.parametrize("width", [380, 700, 1100, 1600])
def test_every_card_is_as_high_as_its_text_as_soon_as_the_page_has_a_width(pilot: PagePilot, width: int) -> None:
    pilot.show(texts=dict.fromkeys(TEXTS, LONG))
    pilot.page.resize(width, 600)
    for box in pilot.page.boxes:
        assert box.text.height() >= box.text.document().size().height()
        assert box.height() >= box.text.geometry().bottom()
        assert box.text.verticalScrollBar().maximum() == 0
    assert pilot.page.width() == width


def test_undo_goes_back_across_sections_and_moves_there(pilot: PagePilot, qtbot: QtBot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "a")
    pilot.type(1, "b")
    pilot.type(0, "c")
    pilot.control(Key.Key_Z)
    pilot.control(Key.Key_Z)
    assert pilot.bodies()[:2] == ["Asked for in 2016.a", "Forty people were trained."]
    qtbot.waitUntil(pilot.text(1).hasFocus)
    pilot.control(Key.Key_Z)
    assert pilot.bodies()[0] == "Asked for in 2016."
    assert not pilot.order.can_undo


def test_undo_never_reaches_into_another_commitment(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "a")
    pilot.show("200010", {"origin": "Other."})
    pilot.enter(0)
    pilot.control(Key.Key_Z)
    assert pilot.bodies()[0] == "Other."
    assert not pilot.button("undo").isEnabled()


def test_a_section_that_came_into_conflict_cannot_be_changed_by_undo(pilot: PagePilot) -> None:
    contents = contents_of(pilot.catalogue, "200001", TEXTS)
    pilot.show(texts=TEXTS)
    pilot.type(0, "!")
    ours, theirs = plain_paragraphs("Asked for in 2016.!"), plain_paragraphs("Other.")
    conflict = a_content(contents[0].status.ref, ours, state=SectionState.CONFLICT, published=(ours, theirs))
    pilot.page.show_unit(pilot.catalogue, "200001", (conflict, *contents[1:]), read_only=False)
    pilot.control(Key.Key_Z)
    assert pilot.bodies()[0] == "Asked for in 2016.!"


def test_shortcuts_of_the_window_reach_it_from_a_text(pilot: PagePilot, actions: Actions, qtbot: QtBot) -> None:
    pilot.page.addAction(actions.get("export"))
    pilot.show(texts=TEXTS)
    pilot.type(0, Key.Key_Home)
    with qtbot.waitSignal(actions.get("export").triggered):
        pilot.control(Key.Key_E)
    assert pilot.text(0).textCursor().atStart()


def test_what_was_undone_is_given_out_as_well(pilot: PagePilot) -> None:
    pilot.show(texts=TEXTS)
    pilot.type(0, "a")
    pilot.page.flush()
    pilot.control(Key.Key_Z)
    pilot.page.flush()
    assert [edit.body.plain for edit in pilot.edits] == ["Asked for in 2016.a", "Asked for in 2016."]


@pytest.mark.parametrize(("key", "by"), [("previous_commitment", -1), ("next_commitment", 1)])
def test_the_neighbours_are_asked_for_by_button_and_shortcut(
    pilot: PagePilot, actions: Actions, qtbot: QtBot, key: str, by: int
) -> None:
    pilot.show(texts=TEXTS)
    with qtbot.waitSignal(pilot.page.neighbour_requested) as clicked:
        pilot.click(key)
    with qtbot.waitSignal(pilot.page.neighbour_requested) as pressed:
        actions.get(key).trigger()
    assert clicked.args == pressed.args == [by]


def test_the_commitment_text_is_cut_and_unfolds(pilot: PagePilot) -> None:
    promise = a_commitment("200001", "3A", "We promise this and that. " * 30)
    pilot.catalogue = a_catalogue(a_cycle(promise))
    pilot.show()
    text = folded_text(pilot)
    assert text.is_cut
    QTest.mouseClick(text, Qt.MouseButton.LeftButton)
    assert text.isChecked()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_page_is_mirrored_with_the_layout(pilot: PagePilot, direction: Qt.LayoutDirection) -> None:
    pilot.page.setLayoutDirection(direction)
    pilot.show(texts=TEXTS)
    first, last = steps(pilot).steps[0], steps(pilot).steps[-1]
    assert (first.x() < last.x()) is (direction is Qt.LayoutDirection.LeftToRight)
    assert not pilot.page.grab().isNull()
