from dataclasses import replace
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QWidget,
)

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.word_meter import WordMeter
from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.conflicts.result_text import ResultText
from iom_tracker.desktop.conflicts.version_row import VersionRow
from iom_tracker.desktop.conflicts.version_text import VersionText
from iom_tracker.domain.conflict import Conflict
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from iom_tracker.domain.text_merge import merge_texts
from tests.builders import a_ref
from tests.desktop.conflicts.conflict_pilot import (
    BASE,
    OURS,
    PICKED,
    THEIRS,
    ConflictPilot,
    a_conflict,
    a_head,
    bases,
    sides,
    some_conflicts,
)

W = TypeVar("W", bound=QWidget)
Key = Qt.Key
Modifier = Qt.KeyboardModifier
BOTH = PICKED.format("The policy was adopted in 2017. The policy is being drafted in 2018.")
ONE, TWO, THREE = some_conflicts()
EIGHT = [f"One. Two by {number}. Three." for number in range(8)]


def with_other_heads(conflict: Conflict, *texts: str) -> Conflict:
    heads = tuple(a_head(text, number) for number, text in enumerate(texts, 11))
    return replace(conflict, heads=heads, seen=tuple(head.revision for head in heads))


def shown(pilot: ConflictPilot) -> SectionRef | None:
    return pilot.page.shown


def chip(pilot: ConflictPilot, name: str) -> str:
    found = pilot.find(Chip, name)
    return found.text if not found.isHidden() else ""


def test_a_conflict_is_introduced(pilot: ConflictPilot) -> None:
    ours = a_head(OURS, 1, name="Amina", is_ours=True)
    pilot.show(a_conflict(ours, a_head(THEIRS, 2, office="Maiduguri")), merged=118)
    assert pilot.says("conflictTitle") == "2 versions of “Achievements”"
    assert pilot.says("conflictCrumbs") == "4A › 200001 Cash-based interventions"
    assert pilot.says("mergedCount") == "118 other sections merged without a conflict."
    titles = [pilot.in_pane(QLabel, "versionTitle", version).accessibleName() for version in (1, 2)]
    assert titles == ["Your copy", "Maiduguri"]
    assert chip(pilot, "choicesChip") == "1 choice left"


def test_what_merges_by_itself_is_in_the_result_and_cannot_be_accepted_before_the_rest(pilot: ConflictPilot) -> None:
    base, ours, theirs = (
        "One. Two. Three. Four. Five.",
        "Uno. Two. Three, 3. Four. Five.",
        "One. Two. Trois. Four. Cinq.",
    )
    pilot.show(a_conflict(ours, theirs, base=base))
    assert pilot.result.startswith("Uno. Two. ")
    assert pilot.result.endswith(" Four. Cinq.")
    assert not pilot.button("acceptResult").isEnabled()
    assert pilot.button("acceptResult").toolTip() == pilot.says("acceptReason") == "1 choice is left (F8)"
    pilot.accept()
    assert pilot.resolved == []


@pytest.mark.parametrize(("number", "text"), [(1, OURS), (2, THEIRS), (3, BOTH)])
def test_a_choice_is_made_by_its_number_and_accepted(pilot: ConflictPilot, number: int, text: str) -> None:
    conflict = a_conflict()
    pilot.show(conflict)
    assert pilot.text.selected_choice == 0
    pilot.alt(number)
    pilot.accept()
    assert pilot.resolved == [(conflict.ref, plain_paragraphs(text), conflict.seen)]


@pytest.mark.parametrize(("number", "text"), [(1, OURS), (2, THEIRS), (3, BOTH)])
def test_with_no_choice_selected_a_number_makes_the_whole_result(pilot: ConflictPilot, number: int, text: str) -> None:
    pilot.show(a_conflict())
    pilot.go_to_end()
    pilot.type(" Typed.")
    pilot.alt(number)
    assert pilot.text.body() == plain_paragraphs(text if number < 3 else f"{text} Typed.")


def test_a_number_without_a_version_does_nothing(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    before = pilot.text.body()
    pilot.alt(4)
    pilot.alt(9)
    assert pilot.text.body() == before


def test_all_versions_can_be_put_together_after_one_was_taken(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    pilot.use(2)
    assert pilot.text.body() == plain_paragraphs(THEIRS)
    pilot.click("keepAll")
    assert pilot.text.body() == plain_paragraphs(BOTH)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, on the screen that is none
def test_a_choice_is_made_by_mouse(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict(a_head(OURS, 1, is_ours=True), a_head(THEIRS, 2, office="R & D")))
    (mark,) = pilot.text.marks
    cursor = pilot.text.textCursor()
    cursor.setPosition(mark.start + 2)
    QTest.mouseClick(pilot.text.viewport(), Qt.MouseButton.LeftButton, pos=pilot.text.cursorRect(cursor).center())
    menu = pilot.menu()
    words = [action.text().replace("\t", " ") for action in menu.actions() if action.text()]
    assert words[0].startswith("1  Your copy: … was adopted in 2017.")
    assert "R && D" in words[1]
    assert words[2] == "Keep both Alt+3"
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert pilot.text.body() == plain_paragraphs(THEIRS)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, on the screen that is none
def test_a_choice_is_made_from_the_menu_by_keys(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    pilot.press(Key.Key_Return)
    menu = pilot.menu()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(menu, key)
    assert pilot.text.body() == plain_paragraphs(THEIRS)


def test_f8_goes_from_choice_to_choice_from_anywhere(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict("One! Mid stays. Two!", "One? Mid stays. Two?", base="One. Mid stays. Two."))
    pilot.find(QListView, "conflictRows").setFocus()
    pilot.press(Key.Key_F8)
    assert pilot.text.hasFocus()
    assert pilot.text.selected_choice == 1
    pilot.press(Key.Key_F8, Modifier.ShiftModifier)
    assert pilot.text.selected_choice == 0


def test_reset_opens_every_choice_again_and_can_be_undone(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    start = pilot.text.body()
    pilot.alt(1)
    pilot.click("resetResult")
    assert pilot.text.body() == start
    pilot.text.setFocus()
    pilot.control(Key.Key_Z)
    assert pilot.text.body() == plain_paragraphs(OURS)


def test_the_result_is_counted_against_the_cap(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    pilot.use(1)
    assert pilot.find(WordMeter, "wordMeter").text.strip("\u2066\u2069") == "14/150"


def test_after_the_last_one_everything_is_calm(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    assert pilot.button("acceptResult").text() == "Accept result and go to next"
    pilot.alt(1)
    pilot.accept()
    assert shown(pilot) == TWO.ref
    pilot.page.note_resolved(ONE.ref)
    assert chip(pilot, "resolvedChip") == "1 of 2 resolved"
    assert pilot.button("acceptResult").text() == "Accept result"
    pilot.alt(3)
    pilot.accept()
    pilot.page.show_conflicts(())
    assert shown(pilot) is None
    assert pilot.says("finishedTitle") == "All conflicts are resolved"
    assert pilot.button("backToWriting").hasFocus()
    pilot.press(Key.Key_Space)
    assert pilot.left == 1


def test_what_was_resolved_stays_in_the_list_and_says_how(pilot: ConflictPilot) -> None:
    mine = replace(ONE, heads=(a_head(OURS, 1, is_ours=True), *ONE.heads[1:]))
    pilot.show(mine, TWO, THREE)
    for number in (1, 3):
        pilot.alt(number)
        pilot.accept()
    pilot.go_to_end()
    pilot.alt(2)
    pilot.type("!")
    pilot.accept()
    pilot.page.show_conflicts(())
    assert [row.rpartition(" · ")[2] for row in pilot.rows()] == ["took your copy", "kept both", "combined"]
    assert pilot.find(QProgressBar, "resolvedBar").value() == 3


def test_until_a_result_is_saved_nothing_can_be_changed_in_it(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    pilot.alt(1)
    pilot.accept()
    assert pilot.says("acceptReason") == "The result is being saved."
    pilot.type("x")
    pilot.accept()
    assert pilot.text.body() == plain_paragraphs(OURS)
    assert len(pilot.resolved) == 1


def test_a_result_that_could_not_be_saved_is_open_again_as_it_was(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    pilot.alt(1)
    pilot.type(" Typed.")
    accepted = pilot.text.body()
    pilot.accept()
    pilot.page.note_failed(ONE.ref, "the disk is full")
    assert shown(pilot) == ONE.ref
    assert pilot.says("conflictNoticeWords") == "The result could not be saved: the disk is full"
    assert pilot.text.body() == accepted
    pilot.accept()
    assert [ref for ref, _, _ in pilot.resolved] == [ONE.ref, ONE.ref]
    assert pilot.find(QFrame, "conflictNotice").isHidden()


def test_a_resolved_conflict_can_be_read_again(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    pilot.alt(1)
    pilot.accept()
    pilot.page.note_resolved(ONE.ref)
    pilot.choose_row(0)
    assert pilot.text.body() == plain_paragraphs(OURS)
    assert pilot.text.isReadOnly()
    assert not pilot.button("keepAll").isEnabled()
    assert pilot.button("keepAll").toolTip() == "Resolved: took Person 1."
    pilot.click("acceptResult")
    assert shown(pilot) == TWO.ref
    assert len(pilot.resolved) == 1


def test_half_done_results_stay_when_one_looks_at_another_conflict(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    pilot.alt(1)
    pilot.type("Mine.")
    half_done = pilot.text.body()
    pilot.choose_row(1)
    assert shown(pilot) == TWO.ref
    assert len(pilot.text.marks) == 1
    pilot.control(Key.Key_PageUp)
    pilot.page.show_conflicts((ONE, TWO))
    assert pilot.text.body() == half_done
    pilot.text.undo()
    pilot.text.undo()
    assert len(pilot.text.marks) == 1


def test_a_conflict_can_be_decided_later(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    pilot.click("decideLater")
    assert shown(pilot) == TWO.ref
    assert pilot.rows()[0].endswith("later")
    pilot.click("decideLater")
    assert shown(pilot) == ONE.ref
    assert pilot.left == 0


def test_the_only_conflict_that_is_left_for_later_leads_back_to_writing(pilot: ConflictPilot) -> None:
    pilot.show(ONE)
    pilot.click("decideLater")
    assert pilot.left == 1
    assert shown(pilot) == ONE.ref


def test_a_merge_elsewhere_leaves_the_shown_conflict_alone(pilot: ConflictPilot) -> None:
    pilot.show(TWO)
    pilot.type("Typed over.")
    before, document = pilot.text.body(), pilot.text.document()
    pilot.page.show_conflicts((ONE, TWO, THREE), 7)
    assert shown(pilot) == TWO.ref
    assert pilot.text.body() == before
    assert pilot.text.document() is document
    assert len(pilot.rows()) == 3
    assert pilot.text.hasFocus()


def test_versions_that_change_are_shown_and_what_was_written_can_be_put_back(pilot: ConflictPilot) -> None:
    pilot.show(ONE)
    pilot.alt(1)
    pilot.type(" Typed.")
    pilot.page.show_conflicts((with_other_heads(ONE, "New. One.", "New. Two."),))
    assert "choose" in pilot.result
    assert "New versions arrived" in pilot.says("conflictNoticeWords")
    new = pilot.text.body()
    pilot.click("conflictNoticeButton")
    assert pilot.result == OURS.replace("in 2017.", "in 2017. Typed.")
    pilot.control(Key.Key_Z)
    assert pilot.text.body() == new


def test_versions_that_change_before_anything_was_written_are_just_shown(pilot: ConflictPilot) -> None:
    pilot.show(ONE)
    pilot.page.show_conflicts((with_other_heads(ONE, "New. One.", "New. Two."),))
    assert pilot.find(QFrame, "conflictNotice").isHidden()


def test_what_was_set_aside_survives_a_second_change(pilot: ConflictPilot) -> None:
    pilot.show(ONE)
    pilot.go_to_end()
    pilot.type(" Typed.")
    for texts in (("New. One.", "New. Two."), ("Newer. One.", "Newer. Two.")):
        pilot.page.show_conflicts((with_other_heads(replace(ONE, seen=(RevisionId(texts[0]),)), *texts),))
        pilot.page.show_conflicts((replace(ONE, seen=(RevisionId(texts[1]),)),))
    pilot.click("conflictNoticeButton")
    assert pilot.result.endswith(" Typed.")


def test_a_conflict_that_was_resolved_elsewhere_stays_to_be_read(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    pilot.type("Typed.")
    before = pilot.text.body()
    pilot.page.show_conflicts((TWO,))
    assert shown(pilot) == ONE.ref
    assert "resolved elsewhere" in pilot.says("conflictNoticeWords")
    assert pilot.text.body() == before
    assert pilot.text.isReadOnly()
    pilot.click("acceptResult")
    assert shown(pilot) == TWO.ref


def test_another_workspace_begins_afresh(pilot: ConflictPilot) -> None:
    pilot.show(ONE, merged=4)
    pilot.page.clear()
    assert shown(pilot) is None
    assert pilot.rows() == []
    assert pilot.says("finishedTitle") == "There are no conflicts"
    pilot.show(ONE)
    assert len(pilot.text.marks) == 1


def test_in_a_workspace_that_can_only_be_read_everything_says_so(pilot: ConflictPilot) -> None:
    pilot.page.be_read_only(is_read_only=True)
    pilot.show(ONE, TWO)
    before = pilot.text.body()
    buttons = [pilot.button(name) for name in ("keepAll", "resetResult", "acceptResult")]
    buttons.append(pilot.in_pane(QAbstractButton, "useVersion"))
    assert [button.isEnabled() for button in buttons] == [False] * 4
    assert {button.toolTip() for button in buttons} == {"This workspace can only be read."}
    pilot.alt(1)
    pilot.type("x")
    pilot.accept()
    assert (pilot.text.body(), pilot.resolved) == (before, [])
    pilot.page.be_read_only(is_read_only=False)
    pilot.alt(1)
    assert pilot.text.body() == plain_paragraphs(OURS)


def test_texts_without_a_common_version_say_so(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict(base=None))
    assert not pilot.find(QWidget, "noCommonVersion").isHidden()
    assert pilot.find(QWidget, "markLegend").isHidden()
    assert not pilot.button("showBase").isEnabled()
    assert pilot.in_pane(VersionText, "versionText").extraSelections() == []


def test_the_last_common_version_can_be_shown_beside_the_others(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    pane = pilot.find(QFrame, "basePane")
    assert pane.isHidden()
    pilot.click("showBase")
    text = pane.findChild(VersionText)
    assert isinstance(text, VersionText)
    assert text.body() == plain_paragraphs(BASE)
    assert not pane.isHidden()
    pilot.click("showBase")
    assert pane.isHidden()


def test_a_version_that_takes_the_text_out_says_so_and_can_be_taken(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict("", THEIRS))
    assert pilot.in_pane(QLabel, "versionNotice").text() == "This version takes the text out."
    pilot.use(1)
    pilot.accept()
    assert pilot.resolved[0][1].is_empty


def test_an_empty_result_that_no_version_has_cannot_be_accepted(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict())
    pilot.control(Key.Key_A)
    pilot.press(Key.Key_Delete)
    assert pilot.says("acceptReason") == "The result is empty."
    pilot.accept()
    assert pilot.resolved == []
    pilot.control(Key.Key_Z)
    assert len(pilot.text.marks) == 1


def test_every_version_of_many_can_be_reached_by_keys(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict(*EIGHT, base="One. Two. Three."))
    row = pilot.find(QScrollArea, "versionRow")
    assert row.horizontalScrollBar().maximum() > 0
    button = pilot.in_pane(QAbstractButton, "useVersion", 8)
    pilot.find(QListView, "conflictRows").setFocus()
    for _ in range(40):
        pilot.press(Key.Key_Tab)
        if button.hasFocus():
            break
    assert button.hasFocus()
    assert not button.visibleRegion().isEmpty()
    pilot.press(Key.Key_Space)
    assert pilot.text.body() == plain_paragraphs(EIGHT[7])


def test_a_version_of_many_is_chosen_by_its_number(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict(*EIGHT, base="One. Two. Three."))
    pilot.alt(8)
    assert pilot.text.body() == plain_paragraphs(EIGHT[7])
    pilot.click("resetResult")
    pilot.text.setFocus()
    pilot.alt(9)
    assert all(f"Two by {number}." in pilot.result for number in range(8))


def test_more_versions_than_digits_can_be_decided(pilot: ConflictPilot) -> None:
    texts = [f"Text {number}." for number in range(12)]
    pilot.show(a_conflict(*texts))
    pilot.use(12)
    pilot.accept()
    assert pilot.resolved[0][1] == plain_paragraphs("Text 11.")


def test_fewer_versions_leave_no_pane_behind(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict(*EIGHT, ref=a_ref(unit="200001")), replace(TWO, ref=a_ref(unit="200002")))
    pilot.control(Key.Key_PageDown)
    assert len(pilot.find(VersionRow, "versionRow").panes) == 2


def test_arrow_keys_in_the_list_show_what_they_come_to_and_enter_goes_there(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    pilot.find(QListView, "conflictRows").setFocus()
    pilot.press(Key.Key_Down)
    assert shown(pilot) == TWO.ref
    assert pilot.find(QListView, "conflictRows").hasFocus()
    pilot.press(Key.Key_Return)
    assert pilot.text.hasFocus()


def test_the_buttons_of_the_head_go_to_the_neighbours(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    assert not pilot.button("previousConflict").isEnabled()
    pilot.click("nextConflict")
    assert shown(pilot) == TWO.ref
    assert not pilot.button("nextConflict").isEnabled()
    pilot.click("previousConflict")
    assert shown(pilot) == ONE.ref


def test_a_section_can_be_asked_for(pilot: ConflictPilot) -> None:
    pilot.show(ONE, TWO)
    pilot.page.select(TWO.ref)
    assert shown(pilot) == TWO.ref
    pilot.page.select(a_ref(unit="999999"))
    assert shown(pilot) == TWO.ref


def test_everything_that_takes_the_keyboard_has_a_name(pilot: ConflictPilot) -> None:
    pilot.show(ONE)
    parts = [pilot.find(QListView, "conflictRows"), pilot.text, pilot.in_pane(VersionText, "versionText")]
    assert all(part.accessibleName() for part in parts)
    assert pilot.in_pane(QAbstractButton, "useVersion").accessibleName() == "Use version 1, Person 1"
    assert pilot.button("nextConflict").accessibleName()


@pytest.mark.parametrize("size", [(990, 500), (1240, 800)])
def test_the_page_fits_a_small_screen(pilot: ConflictPilot, size: tuple[int, int]) -> None:
    pilot.show(a_conflict(*EIGHT, base="One. Two. Three."))
    pilot.page.resize(*size)
    assert pilot.page.minimumSizeHint().width() <= size[0]
    assert pilot.page.minimumSizeHint().height() <= size[1]
    assert pilot.button("acceptResult").geometry().right() <= pilot.page.width()


def test_from_right_to_left_the_page_is_mirrored(pilot: ConflictPilot) -> None:
    pilot.show(a_conflict("نص جديد عن النزوح (DTM) 2017.", "نص آخر عن النزوح.", base="نص قديم عن النزوح."))

    def picture() -> QImage:
        return pilot.find(QListView, "conflictRows").grab().toImage()

    before = picture()
    pilot.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rows, result = pilot.find(QListView, "conflictRows"), pilot.text
    pilot.qtbot.waitUntil(lambda: rows.mapTo(pilot.page, rows.pos()).x() > result.mapTo(pilot.page, result.pos()).x())
    assert picture() != before


def test_both_themes_are_painted(pilot: ConflictPilot, theme: Theme) -> None:
    pilot.show(ONE, TWO)
    light = pilot.page.grab().toImage()
    theme.choose("dark")
    assert pilot.page.grab().toImage() != light


def test_form_and_lists_of_a_version_survive(pilot: ConflictPilot) -> None:
    rich = rich_text(
        [
            Block((Span("Tents ", bold=True), Span("were", italic=True), Span(" built."))),
            Block((Span("One", link="https://iom.int"),), BlockType.BULLET),
            Block((Span("Two"),), BlockType.NUMBER, 2),
        ]
    )
    pilot.show(a_conflict(rich, "Other."))
    pilot.use(1)
    pilot.accept()
    assert pilot.resolved[0][1] == rich


def accepted_by(page: ConflictPage) -> list[RichText]:
    """Press the main button of a page that nobody looks at, and return what came out of it."""
    accepted: list[RichText] = []
    page.resolved.connect(lambda _ref, body, _seen: accepted.append(body))
    part(page, QPushButton, "acceptResult").click()
    page.deleteLater()
    return accepted


def part(page: ConflictPage, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None
    return found


@pytest.mark.usefixtures("theme")
@settings(max_examples=50)
@given(base=bases, versions=sides, data=st.data())
def test_whatever_is_chosen_the_accepted_text_is_what_the_merge_says(
    base: RichText | None, versions: list[RichText], data: st.DataObject
) -> None:
    page, merge = ConflictPage(Theme("light")), merge_texts(base, versions)
    page.show_conflicts((a_conflict(*versions, base=base),))
    options = st.lists(st.integers(0, len(versions) - 1), max_size=3, unique=True).map(tuple)
    choices = {number: data.draw(options) for number in data.draw(st.permutations(range(len(merge.clashes))))}
    for number, chosen in choices.items():
        part(page, ResultText, "resultText").choose(number, chosen)
    expected = merge.combined(choices)
    is_lost = expected.is_empty and not any(version.is_empty for version in versions)
    assert accepted_by(page) == ([] if is_lost else [expected])


@pytest.mark.usefixtures("theme")
@settings(max_examples=50)
@given(base=bases, versions=sides, data=st.data())
def test_a_version_that_is_used_is_accepted_as_it_is(
    base: RichText | None, versions: list[RichText], data: st.DataObject
) -> None:
    page = ConflictPage(Theme("light"))
    page.show_conflicts((a_conflict(*versions, base=base),))
    used = data.draw(st.lists(st.sampled_from(range(len(versions))), min_size=1, max_size=3))
    for version in used:
        part(page, VersionRow, "versionRow").use_wanted.emit(version)
    assert accepted_by(page) == [versions[used[-1]]]
