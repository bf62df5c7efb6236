"""Asking an office or a person to write sections."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.dialogs.assign import AssignDialog
from iom_tracker.desktop.session import Session
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.overview import Overview


class Assigning(QObject):
    """Asks whom, and has it noted; who is known and who is asked already comes from the overview."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._waiting: tuple[SectionRef, ...] = ()
        self._overview: Overview | None = None

    def note(self, overview: Overview) -> None:
        """Take note of an overview that was read; a question that waited for it is asked."""
        self._overview = overview
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self.ask_whom(waiting)

    def ask_after_reading(self, refs: Sequence[SectionRef]) -> None:
        """Ask who is to write some sections, once it is known who is asked now."""
        self._waiting = tuple(refs)
        self._session.read_overview()

    def ask_whom(self, refs: Sequence[SectionRef]) -> None:
        """Ask who is to write some sections, and note it."""
        if self._overview is not None and refs:
            dialog = AssignDialog(self._overview, refs, self._window)
            dialog.wished.connect(partial(self._assign, self._overview.catalogue, tuple(refs)))
            dialog.open()

    def _assign(
        self,
        catalogue: Catalogue,
        refs: tuple[SectionRef, ...],
        assignee: Assignee | None,
        instead: bool,  # noqa: FBT001 - a slot
    ) -> None:
        self._session.assign(references_of(catalogue, refs), assignee, instead=instead)


def references_of(catalogue: Catalogue, refs: Sequence[SectionRef]) -> tuple[str, ...]:
    """Return as few references as name these sections: whole transformations, whole units, and single sections."""
    left = dict.fromkeys(refs)
    slots = catalogue.slots()
    found: list[str] = []
    for groups in (_grouped(slots, by_unit=False), _grouped(slots, by_unit=True)):
        for name, members in groups.items():
            if all(ref in left for ref in members):
                found.append(name)
                for ref in members:
                    del left[ref]
    return tuple(found) + tuple(map(str, left))


def _grouped(slots: Sequence[Slot], *, by_unit: bool) -> dict[str, list[SectionRef]]:
    found: dict[str, list[SectionRef]] = {}
    for slot in slots:
        found.setdefault(slot.ref.unit if by_unit else slot.transformation.code, []).append(slot.ref)
    return found
