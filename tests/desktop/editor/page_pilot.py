"""Drives a page by keys and clicks, and makes the contents it shows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.edit import SectionEdit
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.undo import UndoOrder
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.domain.word_count import count_body
from tests.builders import a_catalogue

HEAD = RevisionId("a1b2c3d4e5f6")


def a_status(  # noqa: PLR0913 - a status is made of these facts
    ref: SectionRef,
    *,
    state: SectionState = SectionState.EMPTY,
    words: int = 0,
    heads: Sequence[RevisionId] = (),
    has_draft: bool = False,
    cap: int | None = 100,
) -> SectionStatus:
    return SectionStatus(ref, state, words, cap, tuple(heads), has_draft)


def a_content(
    ref: SectionRef, body: RichText, *, state: SectionState | None = None, published: Sequence[RichText] = ()
) -> SectionContent:
    """Return a section with text that was published once, unless other published texts are named."""
    texts = tuple(published) or ((body,) if body.blocks else ())
    heads = tuple(RevisionId(f"{number}{HEAD}") for number in range(len(texts)))
    state = state or (SectionState.DRAFT if texts else SectionState.EMPTY)
    status = a_status(ref, state=state, words=count_body(body), heads=heads)
    return SectionContent(status, f"Heading of {ref.question}", body, texts, heads)


def contents_of(
    catalogue: Catalogue, unit: str, texts: Mapping[str, str | RichText] | None = None
) -> tuple[SectionContent, ...]:
    """Return the sections of a unit; those whose question is not named are empty."""
    named = texts or {}
    refs = [slot.ref for slot in catalogue.slots() if slot.ref.unit == unit]
    return tuple(a_content(ref, _as_rich_text(named.get(ref.question, ""))) for ref in refs)


def items(*texts: str, kind: BlockType = BlockType.BULLET, level: int = 0) -> tuple[Block, ...]:
    return tuple(Block((Span(text),), kind, level) for text in texts)


def a_text(*parts: str | tuple[Block, ...]) -> RichText:
    """Return a rich text of paragraphs (strings) and list items."""
    blocks = [[Block((Span(part),))] if isinstance(part, str) else part for part in parts]
    return rich_text(block for group in blocks for block in group)


def shape(body: RichText) -> list[tuple[str, int, str]]:
    """Return the blocks of a text as plain tuples."""
    return [(block.type.value, block.level, block.text) for block in body.blocks]


def type_keys(text: SectionText, *keys: str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """Type strings and press keys."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(text, key)
        elif isinstance(key, tuple):
            QTest.keyClick(text, *key)
        else:
            QTest.keyClick(text, key)


class PagePilot:
    """A page in an active window and the hands of its person."""

    def __init__(self, qtbot: QtBot, theme: Theme, actions: Actions) -> None:
        self.qtbot, self.actions, self.order = qtbot, actions, UndoOrder()
        self.page = CommitmentPage(theme, actions, self.order)
        self.edits: list[SectionEdit] = []
        self.catalogue = a_catalogue()
        self.page.edited.connect(self._note)
        qtbot.addWidget(self.page)
        self.page.resize(700, 600)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def show(
        self, unit: str = "200001", texts: Mapping[str, str | RichText] | None = None, *, read_only: bool = False
    ) -> None:
        """Show a unit."""
        self.page.show_unit(self.catalogue, unit, contents_of(self.catalogue, unit, texts), read_only)

    def text(self, index: int) -> SectionText:
        """Return the text box of a card."""
        return self.page.boxes[index].text

    def bodies(self) -> list[str]:
        """Return what the cards say."""
        return [box.text.body().plain for box in self.page.boxes]

    def enter(self, index: int) -> SectionText:
        """Put the cursor into a card."""
        text = self.text(index)
        text.setFocus()
        self.qtbot.waitUntil(text.hasFocus)
        return text

    def type(self, index: int, *keys: str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        """Go to a card and type."""
        type_keys(self.enter(index), *keys)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl where the cursor is."""
        focused = self.page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, Qt.KeyboardModifier.ControlModifier)

    def _note(self, edit: SectionEdit) -> None:
        assert isinstance(edit, SectionEdit)
        self.edits.append(edit)

    def button(self, key: str) -> QToolButton:
        """Return a button of the toolbar or the header."""
        found = self.page.findChild(QToolButton, f"{key}_button")
        assert isinstance(found, QToolButton)
        return found

    def click(self, key: str) -> None:
        """Click a button of the toolbar or the header."""
        QTest.mouseClick(self.button(key), Qt.MouseButton.LeftButton)


def _as_rich_text(text: str | RichText) -> RichText:
    return plain_paragraphs(text) if isinstance(text, str) else text
