"""Drives the page of conflicts by keys and clicks, and makes the conflicts it shows."""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.conflicts.result_text import ResultText
from iom_tracker.desktop.conflicts.version_row import VersionRow
from iom_tracker.domain.conflict import Conflict, ConflictHead
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef, TransformationCode
from iom_tracker.domain.richtext import RichText, plain_paragraphs
from tests.builders import NOON, a_ref
from tests.rich_texts import rich_texts

W = TypeVar("W", bound=QWidget)
Text = str | RichText

BASE = "IOM held a workshop. The policy is being drafted in 2016. It covers 38 countries."
OURS = "IOM held a workshop. The policy was adopted in 2017. It covers 38 countries."
THEIRS = "IOM held a workshop. The policy is being drafted in 2018. It covers 38 countries."
PICKED = "IOM held a workshop. {} It covers 38 countries."

_SENTENCES = ["One was built.", "Two were trained.", "Three came.", "Four left in 2017.", "مرحبا بكم.", "نص عربي."]
_plain = st.lists(st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=4).map(" ".join), max_size=3)
texts = st.one_of(_plain.map("\n".join).map(plain_paragraphs), rich_texts(4))
bases = st.none() | texts
sides = st.lists(texts, min_size=2, max_size=4, unique=True)


def a_body(text: Text) -> RichText:
    return plain_paragraphs(text) if isinstance(text, str) else text


def a_head(  # noqa: PLR0913 - a version is made of these facts
    text: Text, number: int = 1, *, name: str = "", office: str = "", time: str = NOON, is_ours: bool = False
) -> ConflictHead:
    revision = RevisionId(f"{number:02x}" * 32)
    return ConflictHead(revision, ActorId("key"), name or f"Person {number}", office, time, a_body(text), is_ours)


def a_conflict(
    *versions: Text | ConflictHead,
    base: Text | None = BASE,
    ref: SectionRef | None = None,
    question: str = "Achievements",
    unit: str = "Cash-based interventions",
) -> Conflict:
    """Return a conflict; with no versions named, of two that changed one sentence and agree about the rest."""
    heads = tuple(
        version if isinstance(version, ConflictHead) else a_head(version, number)
        for number, version in enumerate(versions or (OURS, THEIRS), 1)
    )
    base_text = None if base is None else a_body(base)
    base_id = None if base is None else RevisionId("00" * 32)
    seen = tuple(head.revision for head in heads)
    return Conflict(ref or a_ref(), question, unit, TransformationCode("4A"), 150, base_id, base_text, heads, seen)


def some_conflicts(count: int = 3) -> tuple[Conflict, ...]:
    """Return conflicts of several commitments."""
    return tuple(a_conflict(ref=a_ref(unit=f"20000{number}"), unit=f"Name {number}") for number in range(1, count + 1))


def put_cursor(text: ResultText, place: int) -> None:
    cursor = QTextCursor(text.document())
    cursor.setPosition(place)
    text.setTextCursor(cursor)


class ConflictPilot:
    """A page in an active window and the hands of its person."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.page = ConflictPage(theme)
        self.resolved: list[tuple[SectionRef, RichText, tuple[RevisionId, ...]]] = []
        self.left = 0
        self.page.resolved.connect(lambda *facts: self.resolved.append(facts))
        self.page.left.connect(self._note_left)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 640)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def show(self, *conflicts: Conflict, merged: int = 0) -> None:
        """Show conflicts, with the keyboard in the result of the first."""
        self.page.show_conflicts(conflicts, merged)
        self.page.focus()

    @property
    def text(self) -> ResultText:
        """Return the text box of the result."""
        return self.find(ResultText, "resultText")

    @property
    def result(self) -> str:
        """Return what the result says, labels included."""
        return self.text.body().plain

    def find(self, kind: type[W], name: str) -> W:
        """Return a part of the page by its name."""
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def in_pane(self, kind: type[W], name: str, version: int = 1) -> W:
        """Return a part of the pane of a version, counted from 1."""
        found = self.find(VersionRow, "versionRow").panes[version - 1].findChild(kind, name)
        assert found is not None, name
        return found

    def button(self, name: str) -> QAbstractButton:
        return self.find(QAbstractButton, name)

    def click(self, name: str) -> None:
        """Click a button of the page."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def use(self, version: int) -> None:
        """Click `Use this` of a version, counted from 1."""
        QTest.mouseClick(self.in_pane(QAbstractButton, "useVersion", version), Qt.MouseButton.LeftButton)

    def says(self, name: str) -> str:
        """Return the words of a label."""
        label = self.find(QLabel, name)
        return label.accessibleName() or label.text()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def alt(self, number: int) -> None:
        """Press a digit with Alt."""
        self.press(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.page, words)

    def go_to_end(self) -> None:
        """Put the cursor behind the result."""
        self.control(Qt.Key.Key_End)

    def accept(self) -> None:
        """Accept the result by its key."""
        self.control(Qt.Key.Key_Return)

    def choose_row(self, row: int) -> None:
        """Click a row of the list."""
        rows = self.find(QListView, "conflictRows")
        place = rows.visualRect(rows.model().index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    def rows(self) -> Sequence[str]:
        """Return what the list says."""
        model = self.find(QListView, "conflictRows").model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def menu(self) -> QMenu:
        """Wait for the menu of a choice."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def _note_left(self) -> None:
        self.left += 1
