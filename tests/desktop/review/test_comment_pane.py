"""Threads and new comments in the side panel."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.edit import Selected
from iom_tracker.desktop.review.comment_pane import CommentPane
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.read_review import SectionReview, ThreadFound
from tests.builders import a_ref
from tests.desktop.editor.page_pilot import a_status
from tests.reviews import HEAD, a_review, a_thread

HERE, THERE = a_ref("origin"), a_ref("message")
Key, Modifier = Qt.Key, Qt.KeyboardModifier
WORDS = Passage("four districts")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Iterator[CommentPane]:
    pane = CommentPane(theme)
    qtbot.addWidget(pane)
    pane.resize(300, 600)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    yield pane
    pane.close()


def said(*threads: ThreadFound) -> SectionReview:
    return a_review(a_status(HERE, state=SectionState.SUBMITTED, heads=[HEAD]), threads=threads)


def labels(pane: CommentPane, name: str) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel, name) if label.isVisible()]


def buttons(pane: CommentPane, name: str) -> list[QPushButton]:
    return [button for button in pane.findChildren(QPushButton, name) if button.isVisible()]


def click(pane: CommentPane, name: str) -> None:
    QTest.mouseClick(buttons(pane, name)[0], Qt.MouseButton.LeftButton)


def write(pane: CommentPane, text: str, name: str = "commentText") -> QPlainTextEdit:
    box = next(each for each in pane.findChildren(QPlainTextEdit, name) if each.isVisible())
    box.setFocus()
    QTest.keyClicks(box, text)
    return box


def test_a_thread_says_what_it_is_about_who_spoke_and_what(pane: CommentPane) -> None:
    pane.show_section(HERE, said(a_thread("Which?", "Both.", quote="four districts")), can_write=True)
    assert labels(pane, "commentName") == ["Amina", "Maria"]
    assert labels(pane, "commentText") == ["Which?", "Both."]
    assert labels(pane, "threadGone") == []
    assert buttons(pane, "threadQuote")[0].accessibleName() == "Show in the text: “four districts”"


def test_a_click_on_the_words_leads_to_them(pane: CommentPane, qtbot: QtBot) -> None:
    pane.show_section(HERE, said(a_thread("Which?", quote="four districts")), can_write=True)
    with qtbot.waitSignal(pane.passage_wanted) as wanted:
        click(pane, "threadQuote")
    assert wanted.args == [HERE, "t1"]


def test_words_that_are_gone_are_told_and_lead_nowhere(pane: CommentPane) -> None:
    pane.show_section(HERE, said(a_thread("Which?", quote="six", gone=True)), can_write=True)
    assert labels(pane, "threadGone") == ["“six” – these words are no longer in the published text"]
    assert buttons(pane, "threadQuote") == []


def test_resolved_threads_are_hidden_until_they_are_wanted(pane: CommentPane) -> None:
    pane.show_section(HERE, said(a_thread("Done?", resolved=True), a_thread("Open?", id_="t2")), can_write=True)
    assert labels(pane, "commentText") == ["Open?"]
    assert buttons(pane, "showResolved")[0].text() == "Show resolved (1)"
    click(pane, "showResolved")
    assert labels(pane, "commentText") == ["Done?", "Open?"]


@pytest.mark.parametrize("resolved", [True, False])
def test_a_thread_is_resolved_and_opened_again(
    pane: CommentPane,
    qtbot: QtBot,
    resolved: bool,  # noqa: FBT001
) -> None:
    pane.show_section(HERE, said(a_thread("Done?", resolved=resolved)), can_write=True)
    pane.point_at("t1")
    with qtbot.waitSignal(pane.settle_wanted) as wanted:
        click(pane, "threadSettle")
    assert wanted.args == [HERE, "t1", not resolved]


def test_an_answer_goes_into_its_thread_by_control_and_enter(pane: CommentPane, qtbot: QtBot) -> None:
    pane.show_section(HERE, said(a_thread("Which?")), can_write=True)
    click(pane, "threadAnswer")
    box = write(pane, "The north.", "answerText")
    with qtbot.waitSignal(pane.answer_wanted) as wanted:
        QTest.keyClick(box, Key.Key_Return, Modifier.ControlModifier)
    assert wanted.args == [HERE, "t1", "The north."]


def test_a_comment_is_about_the_words_that_were_selected(pane: CommentPane, qtbot: QtBot) -> None:
    pane.show_section(HERE, said(), can_write=True)
    pane.begin(Selected(HERE, WORDS))
    assert labels(pane, "commentAbout") == ["About “four districts”"]
    write(pane, "Which?")
    with qtbot.waitSignal(pane.comment_wanted) as wanted:
        click(pane, "commentTextSay")
    assert wanted.args == [HERE, "Which?", WORDS]


def test_a_comment_may_be_about_the_whole_section_after_all(pane: CommentPane, qtbot: QtBot) -> None:
    pane.show_section(HERE, said(), can_write=True)
    pane.begin(Selected(HERE, WORDS))
    click(pane, "commentWhole")
    write(pane, "Fine.")
    with qtbot.waitSignal(pane.comment_wanted) as wanted:
        click(pane, "commentTextSay")
    assert wanted.args == [HERE, "Fine.", None]


def test_words_that_nobody_else_sees_are_not_quoted(pane: CommentPane) -> None:
    pane.show_section(HERE, said(), can_write=True)
    pane.begin(Selected(HERE, WORDS, is_published=False))
    assert labels(pane, "commentAbout")[0].startswith("About the whole section: these words are not published yet")


def test_half_a_comment_waits_in_its_section(pane: CommentPane) -> None:
    pane.show_section(HERE, said(a_thread("Which?")), can_write=True)
    pane.begin(Selected(HERE, WORDS))
    write(pane, "Half a")
    click(pane, "threadAnswer")
    write(pane, "Half an answer", "answerText")
    pane.show_section(THERE, None, can_write=True)
    assert write(pane, "").toPlainText() == ""
    pane.show_section(HERE, said(a_thread("Which?")), can_write=True)
    assert write(pane, "").toPlainText() == "Half a"
    assert labels(pane, "commentAbout") == ["About “four districts”"]
    assert write(pane, "", "answerText").toPlainText() == "Half an answer"


def test_a_comment_stays_in_its_box_until_it_is_kept(pane: CommentPane) -> None:
    pane.show_section(HERE, said(), can_write=True)
    box = write(pane, "Which?")
    click(pane, "commentTextSay")
    pane.note_refused()
    assert box.toPlainText() == "Which?"
    click(pane, "commentTextSay")
    pane.note_kept()
    assert box.toPlainText() == ""


def test_where_nothing_can_be_written_comments_are_only_read(pane: CommentPane) -> None:
    pane.show_section(HERE, said(a_thread("Which?")), can_write=False)
    assert labels(pane, "commentText") == ["Which?"]
    assert buttons(pane, "threadAnswer") == buttons(pane, "threadSettle") == []
    assert not pane.findChildren(QPlainTextEdit, "commentText")[0].isVisible()


def test_a_section_without_comments_says_what_can_be_done(pane: CommentPane) -> None:
    pane.show_section(HERE, said(), can_write=True)
    assert labels(pane, "noComments")[0].startswith("There are no open comments on this section. Select words")


def test_another_workspace_knows_nothing_of_what_was_begun(pane: CommentPane) -> None:
    pane.show_section(HERE, said(), can_write=True)
    write(pane, "Half a")
    pane.forget()
    pane.show_section(HERE, said(), can_write=True)
    assert write(pane, "").toPlainText() == ""
