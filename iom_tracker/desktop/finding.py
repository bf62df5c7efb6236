"""Finding in the window: on the page of a commitment, in the whole report, and the palette over all of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.find_bar import FindBar
from iom_tracker.desktop.editor.page_search import PageSearch
from iom_tracker.desktop.find.asking import Asking
from iom_tracker.desktop.find.find_page import FindPage
from iom_tracker.desktop.find.palette import Palette
from iom_tracker.desktop.find.palette_rows import NO_OFFERS, Offers, actions_of, units_of
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.session import Session
from iom_tracker.domain.finding import Hit
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.passage import Passage

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.domain.catalogue import Catalogue
    from iom_tracker.workflows.find import Found


class Finding(QObject):
    """Connects what finds with what is found.

    Signals:
        place_wanted: Place.
        section_wanted: SectionRef.
    """

    place_wanted = Signal(object)
    section_wanted = Signal(object)

    def __init__(
        self, window: QWidget, theme: Theme, actions: Actions, session: Session, writing_page: CommitmentPage
    ) -> None:
        super().__init__(window)
        self._actions, self._session, self._writing_page = actions, session, writing_page
        self._place: Place | None = None
        self._wanted: tuple[SectionRef, Passage | None] | None = None
        self._offers = NO_OFFERS
        self._catalogue: Catalogue | None = None
        self.page = FindPage(theme)
        self.palette = Palette(theme, window)
        self.bar = FindBar(theme, PageSearch(writing_page, writing_page.undo_order, theme))
        writing_page.add_bar(self.bar)
        self._asking = Asking(session, self)
        self._connect()

    def enter(self, place: Place) -> None:
        """Give the keyboard to the page, and look again: what is found may have changed."""
        self._place = place
        if place is Place.FIND:
            self.page.take_keyboard()
            self._look(self.page.typed)

    def _connect(self) -> None:
        self._actions.connect_all(
            {
                "find": self._open_bar,
                "find_next": lambda: self._step(1),
                "find_previous": lambda: self._step(-1),
                "find_everywhere": self._find_selected,
                "palette": self._open_palette,
            }
        )
        self.bar.closed.connect(self._return_to_writing)
        self.page.asked.connect(self._look)
        self.page.chosen.connect(self._go_to_hit)
        self.page.left.connect(self._return_to_writing)
        self.palette.asked.connect(self._asking.ask)
        self.palette.unit_chosen.connect(self._go_to_unit)
        self.palette.action_chosen.connect(lambda key: self._actions.get(key).trigger())
        self.palette.texts_wanted.connect(self._find_everywhere)
        self._asking.answered.connect(self._on_answered)
        self._session.contents_read.connect(self._on_contents_read)
        self._session.opened.connect(self._forget)
        self._session.closed.connect(self._forget)

    def _open_bar(self) -> None:
        self._go_to_writing()
        self.bar.open()

    def _step(self, by: int) -> None:
        self._go_to_writing()
        self.bar.step(by)

    def _find_selected(self) -> None:
        box = self._writing_page.current if self._place is Place.WRITE else None
        chosen = box.text.textCursor().selectedText() if box else ""
        self._find_everywhere(chosen if chosen.isprintable() else "")

    def _find_everywhere(self, words: str) -> None:
        if words.strip():
            self.page.look_for(words)
        self.place_wanted.emit(Place.FIND)

    def _look(self, typed: str) -> None:
        self._writing_page.flush()
        if not self._asking.ask(typed):
            self.page.show_nothing()

    def _on_answered(self, found: "Found") -> None:
        snapshot = self._session.snapshot
        if snapshot is not None and self.palette.isVisible():
            self.palette.show_total(found.asked, found.total)
        elif snapshot is not None and found.asked == self.page.typed:
            self.page.show_found(found, snapshot.catalogue)

    def _open_palette(self) -> None:
        self._writing_page.flush()
        self.palette.open(self._units(), actions_of(self._actions))

    def _units(self) -> Offers:
        """Return what can be gone to; put together once for each state of the list of commitments."""
        snapshot = self._session.snapshot
        if snapshot is None:
            return NO_OFFERS
        if self._catalogue is not snapshot.catalogue:
            self._catalogue = snapshot.catalogue
            self._offers = units_of(snapshot.catalogue, self._session.units)
        return self._offers

    def _go_to_hit(self, hit: Hit) -> None:
        ref = hit.ref or next(iter(self._session.refs_of(hit.unit)), None)
        if ref is not None:
            self._go_to(ref, hit.passage)

    def _go_to_unit(self, unit: str) -> None:
        refs = self._session.refs_of(unit)
        if refs:
            self._go_to(refs[0], None)

    def _go_to(self, ref: SectionRef, passage: Passage | None) -> None:
        self._go_to_writing()
        self._wanted = ref, passage
        self.section_wanted.emit(ref)

    def _on_contents_read(self, unit: str) -> None:
        """Select the words that were found, after the page shows them; make the palette ready after the first page."""
        QTimer.singleShot(0, self, self._units)
        if self._wanted is not None and self._wanted[0].unit == unit:
            (ref, passage), self._wanted = self._wanted, None
            self._writing_page.select(ref, passage)

    def _go_to_writing(self) -> None:
        if self._place is not Place.WRITE:
            self.place_wanted.emit(Place.WRITE)

    def _return_to_writing(self) -> None:
        self.place_wanted.emit(Place.WRITE)

    def _forget(self) -> None:
        self._wanted, self._offers, self._catalogue = None, NO_OFFERS, None
        self.palette.close_palette()
        self.bar.close_bar()
        self.page.forget()
