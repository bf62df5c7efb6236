"""A report comes back from Word and is decided in the window by keys and clicks: half of it today, the rest later."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.background import Background
from iom_tracker.desktop.cleared.cleared_page import ClearedPage
from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.frame.rail import Badge
from iom_tracker.desktop.main_window import MainWindow
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.domain.identity import CycleId, QuestionKey, SectionRef
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.environment.settings import load_settings
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_review import read_review
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.sample import sample_workspace
from iom_tracker.workflows.write_section import write_section
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.documents.word_edits import edited_file
from tests.journeys.test_word_out_and_back import comments, edit

__all__ = ["applied_theme", "collector", "theme"]  # fixtures of the window

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def ref(unit: str, question: str) -> SectionRef:
    return SectionRef(CycleId("2016"), unit, QuestionKey(question))


BUY_IN = ref("200001", "challenges")  # changed in different sentences
SEVEN = ref("200001", "next_steps")  # changed in one sentence on both sides
SUPPORT = ref("200002", "message")  # edited without tracking
GONE = ref("200013", "challenges")  # not in the document
TIES = ref("200011", "message")  # edited with tracking, and commented on
FIRST_DAY, ALL = (BUY_IN, SEVEN), (BUY_IN, SEVEN, SUPPORT, GONE, TIES)


class Desk:
    """A workspace whose report went out, was edited by two people and lies there, while others went on writing."""

    def __init__(self, folder: Path) -> None:
        self.file = sample_workspace(folder)
        self.workspace = Workspace.open(self.file)
        sent = export_report(self.workspace, folder / "report.docx").file
        self.document = edited_file(sent, folder / "back.docx", self._edit, comments())
        self._write(SEVEN, "seven networks", "eight networks")
        self._write(BUY_IN, "one of the", "a")
        self.before = {ref: self.text(ref) for ref in ALL}

    def text(self, section: SectionRef) -> str:
        return "|".join(body.plain for body in read_sections(self.workspace, [section])[0].published)

    def said(self, section: SectionRef) -> list[str]:
        (review,) = read_review(self.workspace, [section])
        return [each.text for found in review.threads for each in found.thread.comments]

    def _write(self, section: SectionRef, before: str, after: str) -> None:
        (content,) = read_sections(self.workspace, [section])
        text = content.shown.plain.replace(before, after)
        write_section(self.workspace, section, plain_paragraphs(text), content.status.heads)

    def _edit(self, story: str) -> str:
        story = edit(story)
        end = "</w:sdt>"
        start = story.rindex("<w:sdt>", 0, story.index(f'"{GONE}'))
        return story[:start] + story[story.index(end, start) + len(end) :]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@contextmanager
def window(qtbot: QtBot, theme: Theme, file: Path) -> Iterator[Pilot]:
    """Open a window as a start of the program does, and close it at the end of the day."""
    background = Background(QApplication.instance())
    session = Session(background, background)
    window = MainWindow(theme, Memory(load_settings(), background))
    window.furnish(session)
    window.resize(QSize(1280, 800))
    try:
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        pilot = Pilot(qtbot, window, session)
        with qtbot.waitSignal(session.waiting_read, timeout=PATIENCE):
            pilot.open(file)
        yield pilot
        session.settle()
    finally:
        window.close()
        window.deleteLater()  # one that outlives its worker would ask it for something with its next timer
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        background.close()
        background.deleteLater()


def drop(pilot: Pilot, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    place, copy = QPointF(600, 400), Qt.DropAction.CopyAction
    buttons = Qt.MouseButton.LeftButton, Modifier.NoModifier
    QApplication.sendEvent(pilot.window, QDragEnterEvent(place.toPoint(), copy, data, *buttons))
    QApplication.sendEvent(pilot.window, QDropEvent(place, copy, data, *buttons))


def page(pilot: Pilot) -> ClearedPage:
    return pilot.find(ClearedPage, "clearedPage")


def wait_for(pilot: Pilot, section: SectionRef) -> None:
    pilot.qtbot.waitUntil(lambda: page(pilot).isVisible() and page(pilot).shown == section, timeout=PATIENCE)
    pilot.come_back()


def after(pilot: Pilot, do: Callable[[], None]) -> None:
    """Do something, and wait until the documents were held against the workspace again."""
    with pilot.qtbot.waitSignal(pilot.session.waiting_read, timeout=PATIENCE):
        do()


def badge(pilot: Pilot) -> str:
    found = pilot.find(Badge, "wordBadge")
    return "" if found.isHidden() else found.text


def test_a_report_is_decided_half_today_and_half_after_the_next_start(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        wait_for(pilot, BUY_IN)
        nothing_is_written_by_reading(desk, pilot)
        the_texts_stand_beside_each_other(pilot)
        what_was_merged_is_changed_and_accepted(desk, pilot)
        one_sentence_is_left_to_the_page_of_conflicts(desk, pilot)
    with window(qtbot, theme, desk.file) as pilot:
        assert badge(pilot) == "3"
        after(pilot, lambda: pilot.control(Key.Key_5))
        what_was_not_tracked_is_rejected(desk, pilot)
        what_is_missing_is_removed(desk, pilot)
        the_last_one_is_accepted_with_its_comment(desk, pilot)


def nothing_is_written_by_reading(desk: Desk, pilot: Pilot) -> None:
    assert {section: desk.text(section) for section in ALL} == desk.before
    assert (badge(pilot), pilot.find(QLabel, "wordAccount").accessibleName()[-12:]) == ("5", "0 not placed")
    assert pilot.text("documentName") == "back.docx"


def the_texts_stand_beside_each_other(pilot: Pilot) -> None:
    assert "one of the" in pilot.find(QTextEdit, "nowText").toPlainText()  # struck
    assert "real " in pilot.find(QTextEdit, "clearedText").toPlainText()
    pilot.press(Key.Key_F8)
    assert pilot.find(QTextEdit, "clearedText").textCursor().selectedText() == "real "
    assert pilot.text("clearedPaneByline").startswith("Inserted by Ali, 2 Jan 2017")
    pilot.click("showExported")
    assert pilot.find(QTextEdit, "exportedText").isVisible()


def what_was_merged_is_changed_and_accepted(desk: Desk, pilot: Pilot) -> None:
    result = pilot.find(QTextEdit, "clearedResultText")
    result.setFocus()
    pilot.press(Key.Key_Home, Modifier.ControlModifier)
    pilot.type_on("Still: ")
    after(pilot, lambda: pilot.control(Key.Key_Return))
    text = desk.text(BUY_IN)
    assert text.startswith("Still: ")
    assert "real buy-in" in text
    assert "one of the" not in text
    wait_for(pilot, SEVEN)


def one_sentence_is_left_to_the_page_of_conflicts(desk: Desk, pilot: Pilot) -> None:
    assert "The same sentence" in pilot.text("clearedNoticeWords")
    assert not pilot.find(QTextEdit, "clearedResultText").isVisible()
    pilot.control(Key.Key_Return)
    conflicts = pilot.find(ConflictPage, "conflictPage")
    pilot.qtbot.waitUntil(lambda: conflicts.isVisible() and conflicts.shown == SEVEN, timeout=PATIENCE)
    pilot.press(Key.Key_1, Modifier.AltModifier)
    with pilot.qtbot.waitSignal(pilot.session.resolved, timeout=PATIENCE):
        pilot.control(Key.Key_Return)
    assert desk.text(SEVEN).count("|") == 0
    pilot.qtbot.waitUntil(lambda: badge(pilot) == "3", timeout=PATIENCE)


def what_was_not_tracked_is_rejected(desk: Desk, pilot: Pilot) -> None:
    wait_for(pilot, SUPPORT)
    assert "edited without tracking" in pilot.text("clearedNoticeWords")
    pilot.press(Key.Key_F8)
    assert "not tracked" in pilot.text("clearedPaneByline")
    after(pilot, lambda: pilot.click("rejectProposal"))
    assert desk.text(SUPPORT) == desk.before[SUPPORT]


def what_is_missing_is_removed(desk: Desk, pilot: Pilot) -> None:
    wait_for(pilot, GONE)
    assert "not in the document" in pilot.text("clearedNoticeWords")
    assert pilot.find(QPushButton, "acceptProposal").text() == "Keep it and go to next"
    remove_here_too(pilot)
    assert desk.text(GONE) == ""


def remove_here_too(pilot: Pilot) -> None:
    pilot.click("rejectProposal")
    box = pilot.wait_for(QMessageBox, "message")
    after(pilot, lambda: press_button(box, "Remove it"))
    pilot.come_back()


def the_last_one_is_accepted_with_its_comment(desk: Desk, pilot: Pilot) -> None:
    wait_for(pilot, TIES)
    assert pilot.text("clearedCommentText") == "Too long."
    after(pilot, lambda: pilot.control(Key.Key_Return))
    assert "and dedicated resources" not in desk.text(TIES)
    assert desk.said(TIES) == ["Too long."]
    assert pilot.text("nothingTitle") == "back.docx is decided"
    assert badge(pilot) == ""
    pilot.press(Key.Key_Space)
    comment_stands_in_the_side_panel(pilot)


def comment_stands_in_the_side_panel(pilot: Pilot) -> None:
    tree = pilot.find(QTreeView, "outline")
    assert tree.isVisible()
    tree.scrollTo(pilot.row("200011"))
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.choose_row("200011")
    pilot.box(TIES).setFocus()
    words = [label.text() for label in pilot.window.findChildren(QLabel, "commentText")]
    assert words == ["Too long."]


def test_all_the_rest_is_accepted_at_once_and_what_is_missing_stays_open(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        wait_for(pilot, BUY_IN)
        pilot.click("acceptRest")
        box = pilot.wait_for(QMessageBox, "message")
        after(pilot, lambda: press_button(box, "Accept 4 sections"))
        wait_for(pilot, GONE)
        assert badge(pilot) == "1"
        assert desk.text(SEVEN).count("|") == 1
        assert desk.text(GONE) == desk.before[GONE]
        pilot.click("dropDocument")
        box = pilot.wait_for(QMessageBox, "message")
        after(pilot, lambda: press_button(box, "Leave the rest"))
        assert pilot.text("nothingTitle") == "No document from Word waits"
        assert desk.text(GONE) == desk.before[GONE]


def press_button(box: QMessageBox, words: str) -> None:
    button = next(each for each in box.buttons() if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_found_no_place_is_listed_and_copied(qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path) -> None:
    stray = "<w:p><w:r><w:t>Words of the cover note.</w:t></w:r></w:p>"
    document = edited_file(
        tmp_path / "report.docx", tmp_path / "stray.docx", lambda story: story.replace("<w:body>", f"<w:body>{stray}")
    )
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, document)
        pilot.qtbot.waitUntil(lambda: pilot.text("nothingTitle") == "stray.docx is decided", timeout=PATIENCE)
        assert pilot.text("wordAccount").endswith("5 not placed")
        assert pilot.find(QPushButton, "showLeftOver").text() == "To look at (1)…"
        pilot.click("showLeftOver")
        dialog = pilot.wait_for(QDialog, "leftOver")
        assert dialog.windowTitle() == "To look at: stray.docx"
        copy = dialog.findChild(QPushButton, "copyLeftOver")
        assert copy
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
        assert "Words of the cover note." in QGuiApplication.clipboard().text()
        dialog.reject()


def test_what_was_struck_by_hand_is_told(qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path) -> None:
    plain = '<w:t xml:space="preserve">'
    struck = f"</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr>{plain}IOM is</w:t></w:r><w:r>{plain} also actively"
    document = edited_file(
        tmp_path / "report.docx", tmp_path / "struck.docx", lambda story: story.replace("IOM is also actively", struck)
    )
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, document)
        pilot.qtbot.waitUntil(lambda: pilot.text("nothingTitle") == "struck.docx is decided", timeout=PATIENCE)
        assert pilot.find(QPushButton, "showLeftOver").text() == "To look at (1)…"
        pilot.click("showLeftOver")
        dialog = pilot.wait_for(QDialog, "leftOver")
        told = dialog.findChild(QPlainTextEdit, "leftOverCautions")
        assert told
        assert "struck through by hand: “IOM is”" in told.toPlainText()
        dialog.reject()


def test_what_speaks_against_where_a_text_was_placed_is_told_today_and_after_the_next_start(
    qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path
) -> None:
    title = '<w:alias w:val="2016/'
    document = edited_file(
        desk.document,
        tmp_path / "doubtful.docx",
        lambda story: story.replace(f"{title}200011/message", f"{title}200001/origin"),
    )
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, document)
        wait_for(pilot, BUY_IN)
        it_is_in_doubt_whether_the_text_belongs_here(pilot)
    with window(qtbot, theme, desk.file) as pilot:
        after(pilot, lambda: pilot.control(Key.Key_5))
        it_is_in_doubt_whether_the_text_belongs_here(pilot)
        after(pilot, lambda: pilot.click("rejectProposal"))
        assert not any(each.endswith("look at it again") for each in rows(pilot))


def it_is_in_doubt_whether_the_text_belongs_here(pilot: Pilot) -> None:
    (doubtful,) = (row for row, each in enumerate(rows(pilot)) if each.endswith("look at it again"))
    assert "200011 · Message" in rows(pilot)[doubtful]
    clause = "the title of its content control says 200001 Context"
    assert clause not in pilot.text("clearedNoticeWords")
    for _ in range(doubtful - current_row(pilot)):  # past one that is missing in the document
        pilot.press(Key.Key_PageDown, Modifier.ControlModifier)
    assert page(pilot).shown == TIES
    assert f"Whether it belongs here: {clause}." in pilot.text("clearedNoticeWords")
    assert pilot.find(QPushButton, "showLeftOver").text() == "To look at (1)…"
    pilot.click("showLeftOver")
    dialog = pilot.wait_for(QDialog, "leftOver")
    told = dialog.findChild(QPlainTextEdit, "leftOverDoubts")
    assert told
    assert told.toPlainText() == f"200011 Message: {clause}"
    dialog.reject()
    pilot.come_back()


def rows(pilot: Pilot) -> list[str]:
    """Return the rows of the list of sections in words."""
    model = pilot.find(QListView, "proposalRows").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def current_row(pilot: Pilot) -> int:
    return pilot.find(QListView, "proposalRows").currentIndex().row()


def test_a_commitment_that_was_edited_in_word_is_shown_and_taken_over_only_when_a_person_says_so(
    qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path
) -> None:
    def text() -> str:
        commitment = read_snapshot(desk.workspace).catalogue.cycle.commitment("200017")
        return " ".join(commitment.text) if commitment else ""

    before = text()
    edited = before.replace("absolutely prohibited", "discouraged")
    document = edited_file(
        tmp_path / "report.docx",
        tmp_path / "reworded.docx",
        lambda story: story.replace("absolutely prohibited", "discouraged"),
    )
    assert edited != before
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, document)
        pilot.qtbot.waitUntil(lambda: pilot.text("nothingTitle") == "reworded.docx is decided", timeout=PATIENCE)
        assert text() == before
        pilot.click("showLeftOver")
        dialog = pilot.wait_for(QDialog, "leftOver")
        shown = dialog.findChild(QPlainTextEdit, "leftOverWordings")
        assert shown
        assert ("absolutely prohibited" in shown.toPlainText(), "discouraged" in shown.toPlainText()) == (True, True)
        QTest.mouseClick(pilot.find(QPushButton, "takeOverPrinted"), Qt.MouseButton.LeftButton)
        pilot.qtbot.waitUntil(lambda: text() == edited, timeout=PATIENCE)
