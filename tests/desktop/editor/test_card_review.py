"""What a card says of decisions and comments, and what headquarters can decide on it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from iom_tracker.desktop.editor.edit import Beside, Selected
from iom_tracker.desktop.page_facts import PageFacts, SectionFacts
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.section import SectionContent
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.decided import Decided
from iom_tracker.workflows.read_review import ThreadFound
from tests.builders import a_ref, body
from tests.desktop.editor.page_pilot import PagePilot, a_content
from tests.reviews import a_decision, a_review, a_thread

ORIGIN = a_ref("origin")
TEXT = "Shelters were built in four districts."
RETURNED = a_decision(EventKind.RETURNED, "Name them.")
CLEARED = a_decision(EventKind.CLEARED)
State = SectionState


def a_card(state: SectionState, text: str = TEXT) -> SectionContent:
    return a_content(ORIGIN, body(text), state=state)


def with_draft(content: SectionContent) -> SectionContent:
    return replace(content, status=replace(content.status, has_draft=True))


def with_cap(content: SectionContent, cap: int) -> SectionContent:
    return replace(content, status=replace(content.status, cap=cap))


SUBMITTED = a_card(State.SUBMITTED)


def show(
    pilot: PagePilot,
    content: SectionContent,
    *decisions: Decided,
    threads: Sequence[ThreadFound] = (),
    office: bool = False,
    own: bool = False,
) -> None:
    review = a_review(
        content.status, *decisions, threads=threads, changed=(body("Before."), body("After.")), can_clear=not own
    )
    facts = PageFacts({ORIGIN: SectionFacts((), review)}, can_review=not office, is_office=office)
    pilot.page.show_unit(pilot.catalogue, "200001", (content,), read_only=False, facts=facts)


def words(pilot: PagePilot, name: str) -> str:
    label = pilot.page.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def button(pilot: PagePilot, name: str) -> QAbstractButton:
    found = pilot.page.findChild(QAbstractButton, name)
    assert found is not None
    return found


def click(pilot: PagePilot, name: str) -> None:
    QTest.mouseClick(button(pilot, name), Qt.MouseButton.LeftButton)


def test_an_office_reads_why_a_text_was_returned_and_what_to_do(pilot: PagePilot) -> None:
    show(pilot, a_card(State.RETURNED), RETURNED, office=True)
    assert words(pilot, "cardJudgement").startswith("Returned by Maria, ")
    assert words(pilot, "cardJudgement").endswith(": “Name them.” Answer by changing the text.")
    assert not button(pilot, "cardReturn").isVisible()


def test_once_it_is_changed_the_office_reads_that_the_change_is_to_be_sent(pilot: PagePilot) -> None:
    content = a_card(State.RETURNED)
    show(pilot, replace(content, status=replace(content.status, has_draft=True)), RETURNED, office=True)
    assert words(pilot, "cardJudgement").endswith("Your change is a draft; it goes with what you send next.")


def test_a_cleared_text_says_calmly_by_whom(pilot: PagePilot) -> None:
    show(pilot, a_card(State.CLEARED), CLEARED, office=True)
    assert words(pilot, "cardJudgement").startswith("Cleared by Maria, ")
    assert not button(pilot, "cardChanges").isVisible()


def test_a_text_that_was_changed_since_clearance_leads_to_the_difference(pilot: PagePilot) -> None:
    content = a_card(State.CHANGED)
    show(pilot, content, replace(CLEARED, is_about_head=False, revision=RevisionId("older")), office=True)
    assert words(pilot, "cardJudgement") == "Cleared. It was changed since."
    with pilot.qtbot.waitSignal(pilot.page.changes_wanted) as wanted:
        click(pilot, "cardChanges")
    assert wanted.args == [ORIGIN]


def test_a_draft_on_top_of_a_newer_text_says_so_and_shows_theirs(pilot: PagePilot) -> None:
    content = a_card(State.SUBMITTED, "Their text.")
    status = replace(content.status, has_draft=True)
    show(pilot, replace(content, status=status, shown=body("My text."), based_on=(RevisionId("older"),)), office=True)
    assert words(pilot, "cardOvertaken").startswith("Headquarters sent a newer text; ")
    with pilot.qtbot.waitSignal(pilot.page.theirs_wanted) as wanted:
        click(pilot, "cardTheirs")
    assert wanted.args == [Beside(ORIGIN, body("My text."), body("Their text."))]


def test_a_draft_on_top_of_what_its_writer_saw_is_no_news(pilot: PagePilot) -> None:
    content = a_card(State.SUBMITTED)
    show(pilot, replace(content, status=replace(content.status, has_draft=True)), office=True)
    assert words(pilot, "cardOvertaken") == ""


def test_headquarters_clears_exactly_the_text_that_was_shown(pilot: PagePilot) -> None:
    content = a_card(State.SUBMITTED)
    show(pilot, content)
    with pilot.qtbot.waitSignal(pilot.page.cleared) as cleared:
        click(pilot, "cardClear")
    assert cleared.args == [{ORIGIN: content.status.heads}, ()]


def test_a_text_that_moved_on_is_still_cleared_as_it_was_shown(pilot: PagePilot) -> None:
    content = a_card(State.SUBMITTED)
    show(pilot, content)
    pilot.page.show_statuses([replace(content.status, heads=(RevisionId("newer"),))])
    with pilot.qtbot.waitSignal(pilot.page.cleared) as cleared:
        click(pilot, "cardClear")
    assert cleared.args == [{ORIGIN: content.status.heads}, ()]


def test_headquarters_returns_a_text_also_one_that_was_cleared(pilot: PagePilot) -> None:
    content = a_card(State.CLEARED)
    show(pilot, content, CLEARED)
    assert not button(pilot, "cardClear").isVisible()
    with pilot.qtbot.waitSignal(pilot.page.return_wanted) as wanted:
        click(pilot, "cardReturn")
    assert wanted.args == [{ORIGIN: content.status.heads}]


@pytest.mark.parametrize(
    ("content", "writer", "reason"),
    [
        (SUBMITTED, "us", "Your own text, or put together by you: somebody else must clear it."),
        (with_draft(SUBMITTED), "them", "Your unpublished change lies on top: publish it or take it back first."),
        (with_cap(SUBMITTED, 2), "them", "Over its word cap: it must be shortened before it can be cleared."),
    ],
)
def test_what_cannot_be_cleared_says_why(pilot: PagePilot, content: SectionContent, writer: str, reason: str) -> None:
    show(pilot, content, own=writer == "us")
    assert words(pilot, "cardReason") == reason
    assert not button(pilot, "cardClear").isEnabled()
    assert not pilot.actions.get("clear_commitment").isEnabled()


def test_all_of_a_page_are_cleared_at_once_and_the_others_are_named(pilot: PagePilot) -> None:
    read = a_card(State.SUBMITTED)
    unread = a_content(a_ref("achievements"), body("Two."), state=State.SUBMITTED)
    unread = replace(unread, status=replace(unread.status, is_automatic=True))
    returned = a_content(a_ref("message"), body("Three."), state=State.RETURNED)
    contents = read, unread, returned
    known = {each.status.ref: SectionFacts((), a_review(each.status)) for each in contents}
    pilot.page.show_unit(pilot.catalogue, "200001", contents, read_only=False, facts=PageFacts(known, can_review=True))
    with pilot.qtbot.waitSignal(pilot.page.cleared) as cleared:
        click(pilot, "clearAll")
    left = (
        (a_ref("achievements"), "Merged automatically: read it and clear it by itself."),
        (a_ref("message"), "Returned: clear it by itself if it is right after all."),
    )
    assert cleared.args == [{ORIGIN: read.status.heads}, left]


def test_an_office_can_decide_nothing(pilot: PagePilot) -> None:
    show(pilot, a_card(State.SUBMITTED), office=True)
    assert not button(pilot, "clearAll").isVisible()
    assert not pilot.actions.get("clear_section").isEnabled()


def test_open_comments_are_counted_on_the_card_and_lead_to_themselves(pilot: PagePilot) -> None:
    threads = [a_thread("Which?"), a_thread("Fine.", id_="t2", resolved=True)]
    show(pilot, a_card(State.SUBMITTED), threads=threads)
    assert button(pilot, "commentCount").text() == "1"
    with pilot.qtbot.waitSignal(pilot.page.threads_wanted) as wanted:
        click(pilot, "commentCount")
    assert wanted.args == [ORIGIN, ""]


def test_a_click_on_commented_words_leads_to_their_thread(pilot: PagePilot) -> None:
    show(pilot, a_card(State.SUBMITTED), threads=[a_thread("Which?", quote="four districts")])
    text = pilot.text(0)
    (mark,) = text.extraSelections()
    assert mark.cursor.selectedText() == "four districts"
    inside = mark.cursor
    inside.setPosition(inside.selectionStart() + 3)
    with pilot.qtbot.waitSignal(pilot.page.threads_wanted) as wanted:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(inside).center())
    assert wanted.args == [ORIGIN, "t1"]


def test_marked_words_stay_marked_while_somebody_types_before_them(pilot: PagePilot) -> None:
    show(pilot, a_card(State.SUBMITTED, "🎉 Four districts."), threads=[a_thread("Which?", quote="districts")])
    pilot.type(0, (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier), "Hear: ")
    assert [each.cursor.selectedText() for each in pilot.text(0).extraSelections()] == ["districts"]


def test_a_thread_leads_to_its_words(pilot: PagePilot) -> None:
    show(pilot, a_card(State.SUBMITTED), threads=[a_thread("Which?", quote="four districts")])
    pilot.page.reveal_thread(ORIGIN, "t1")
    assert pilot.text(0).textCursor().selectedText() == "four districts"


def test_a_comment_is_about_the_words_that_are_selected(pilot: PagePilot) -> None:
    show(pilot, a_card(State.SUBMITTED, "🎉 Four districts.\nFour districts again."))
    text = pilot.enter(0)
    cursor = text.textCursor()
    cursor.setPosition(len("🎉 Four districts.".encode("utf-16-le")) // 2 + 1)
    cursor.setPosition(cursor.position() + len("Four "), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    with pilot.qtbot.waitSignal(pilot.page.comment_wanted) as wanted:
        pilot.actions.get("comment").trigger()
    passage = Passage("Four", before="🎉 Four districts.\n", after=" districts again.")
    assert wanted.args == [Selected(ORIGIN, passage)]


def test_words_that_are_not_published_are_told_apart(pilot: PagePilot) -> None:
    content = a_card(State.SUBMITTED)
    show(pilot, replace(content, shown=body("Only mine.")))
    pilot.enter(0).selectAll()
    with pilot.qtbot.waitSignal(pilot.page.comment_wanted) as wanted:
        pilot.actions.get("comment").trigger()
    assert wanted.args == [Selected(ORIGIN, Passage("Only mine."), is_published=False)]


def test_a_retired_commitment_says_that_it_is(pilot: PagePilot) -> None:
    content = a_card(State.SUBMITTED)
    show(pilot, replace(content, status=replace(content.status, is_retired=True)))
    assert words(pilot, "unitRetired").startswith("This commitment was retired.")
    show(pilot, content)
    assert words(pilot, "unitRetired") == ""


def test_what_is_read_again_leaves_the_step_marked(pilot: PagePilot) -> None:
    show(pilot, SUBMITTED)
    pilot.enter(0)
    show(pilot, a_card(State.CLEARED), CLEARED)
    assert button(pilot, "step1").isChecked()
