"""Finds words on the page of a commitment, goes from one place to the next, and replaces them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.passages import plain_of
from iom_tracker.desktop.editor.section_box import SectionBox
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.textbox import editing
from iom_tracker.desktop.textbox.text_conversion import width_of
from iom_tracker.desktop.undo import UndoOrder
from iom_tracker.domain.occurrences import occurrences
from iom_tracker.domain.richtext import clean

_LAYER = "found"


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """Where words stand: in which card, and from where to where as its document counts."""

    card: int
    start: int
    end: int


class PageSearch(QObject):
    """The search while it goes on. What is found is marked outside the texts.

    Signals:
        changed: other places were found, or another one is shown.
    """

    changed = Signal()

    def __init__(self, page: CommitmentPage, undo: UndoOrder, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._undo, self._theme = page, undo, theme
        self._words, self._matches_case, self._is_on = "", False, False
        self._places: list[FoundPlace] = []
        self._shown: int | None = None
        self._from = (0, 0)
        self._watched: set[SectionText] = set()
        self._refresh = QTimer(self)
        self._refresh.setInterval(0)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self._look_again)
        theme.changed.connect(self._refresh.start)

    @property
    def total(self) -> int:
        """How many places there are."""
        return len(self._places)

    @property
    def number(self) -> int:
        """Which of them is shown, from 1; 0 for none."""
        return 0 if self._shown is None else self._shown + 1

    @property
    def can_replace(self) -> bool:
        """Whether there is a place in a text that can be changed."""
        return any(not self._text(place).isReadOnly() for place in self._places)

    def begin(self) -> str:
        """Begin at what is selected, else in the section of the cursor; return the selected words of one line."""
        self._is_on = True
        box = self._page.current
        if box is None or box not in self._page.boxes:
            self._from = (0, 0)
            return ""
        cursor = box.text.textCursor()
        self._from = (self._page.boxes.index(box), cursor.selectionStart() if cursor.hasSelection() else 0)
        chosen = cursor.selectedText()
        return chosen if chosen.isprintable() else ""

    def look_for(self, words: str, *, match_case: bool) -> None:
        """Look for other words, and show the first place from where the search began."""
        self._words, self._matches_case = clean(words), match_case
        self._look()
        self._show_from(self._from)
        if not self._places:
            self._go_back()

    def step(self, by: int) -> None:
        """Show the next place, or with -1 the previous one; after the last comes the first."""
        self._catch_up()
        if not self._places:
            return
        if self._shown is not None:
            self._show((self._shown + by) % len(self._places))
        elif by > 0:
            self._show_from(self._from)
        else:
            before = [place for place in self._places if (place.card, place.start) < self._from]
            self._show((len(before) or len(self._places)) - 1)
        self._go_on_from_here()

    def replace(self, text: str) -> None:
        """Replace the place that is shown and show the next one; a text that can only be read is passed over."""
        self._catch_up()
        place = self._place
        if place is None or self._text(place).isReadOnly():
            self.step(1)
            return
        with self._undo.together():
            self._put([place], clean(text))
        self._from = (place.card, place.start + width_of(clean(text)))
        self._look()
        self._show_from(self._from)
        self._go_on_from_here()

    def replace_all(self, text: str) -> tuple[int, int]:
        """Replace all places in one step of undo.

        Returns:
            How many were replaced, and how many stand in texts that can only be read.
        """
        self._catch_up()
        open_places = [place for place in self._places if not self._text(place).isReadOnly()]
        left = len(self._places) - len(open_places)
        with self._undo.together():
            for _, places in groupby(open_places, key=lambda place: place.card):
                self._put(list(places), clean(text))
        self._look()
        self._show(None)
        return len(open_places), left

    def end(self) -> None:
        """Take the marks away."""
        self._is_on, self._places, self._shown = False, [], None
        self._mark()

    def _put(self, places: list[FoundPlace], text: str) -> None:
        cursor = QTextCursor(self._text(places[0]).document())
        editing.replace_places(cursor, [(place.start, place.end) for place in places], text)

    def _look(self) -> None:
        self._refresh.stop()
        self._places = list(self._find()) if self._is_on else []
        self._shown = None
        self._mark()

    def _find(self) -> Iterator[FoundPlace]:
        for card, box in enumerate(self._page.boxes):
            self._watch(box)
            said = plain_of(box.text)
            for start, end in occurrences(said, self._words, match_case=self._matches_case):
                yield FoundPlace(card, width_of(said[:start]), width_of(said[:end]))

    def _watch(self, box: SectionBox) -> None:
        if box.text not in self._watched:
            self._watched.add(box.text)
            box.text.document().contentsChanged.connect(self._on_contents_changed)

    def _on_contents_changed(self) -> None:
        if self._is_on:
            self._refresh.start()

    def _catch_up(self) -> None:
        """Find the places anew where a text was changed a moment ago."""
        if self._refresh.isActive():
            self._refresh.stop()
            self._look_again()

    def _look_again(self) -> None:
        """Find the places anew after a text was changed; the one that is shown stays, if it still stands there."""
        shown = self._place
        self._look()
        self._shown = self._places.index(shown) if shown in self._places else None
        self.changed.emit()

    def _show_from(self, place: tuple[int, int]) -> None:
        following = (index for index, each in enumerate(self._places) if (each.card, each.start) >= place)
        self._show(next(following, 0) if self._places else None)

    def _show(self, index: int | None) -> None:
        self._shown = index
        if index is not None:
            place = self._places[index]
            box = self._page.boxes[place.card]
            if box is not self._page.current:
                self._unselect()
            self._page.point_at(box, place.start, place.end)
        self.changed.emit()

    def _go_on_from_here(self) -> None:
        if (place := self._place) is not None:
            self._from = (place.card, place.start)

    def _go_back(self) -> None:
        """Go back to where the search began, where there is nothing to show."""
        card, place = self._from
        self._unselect()
        if card < len(self._page.boxes):
            self._page.point_at(self._page.boxes[card], place, place)

    def _unselect(self) -> None:
        """Let go of what was shown."""
        box = self._page.current
        if box is not None:
            cursor = box.text.textCursor()
            cursor.setPosition(cursor.selectionStart())
            box.text.setTextCursor(cursor)

    @property
    def _place(self) -> FoundPlace | None:
        return None if self._shown is None else self._places[self._shown]

    def _text(self, place: FoundPlace) -> SectionText:
        return self._page.boxes[place.card].text

    def _mark(self) -> None:
        for card, box in enumerate(self._page.boxes):
            box.text.mark(_LAYER, [self._marked(box, place) for place in self._places if place.card == card])

    def _marked(self, box: SectionBox, place: FoundPlace) -> QTextEdit.ExtraSelection:
        mark, look, cursor = QTextEdit.ExtraSelection(), QTextCharFormat(), QTextCursor(box.text.document())
        look.setBackground(self._theme.color("choice_surface"))
        look.setForeground(self._theme.color("text"))
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, look
        return mark
