"""Which sections of the cycle before belong beside a section of this one."""

from collections import defaultdict
from collections.abc import Iterable

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import QuestionKey


class SectionsBefore:
    """The sections of the cycle before, found by what belongs beside them.

    What was answered for a whole transformation belongs beside the sections of each commitment under it, and what was
    answered for commitments beside the section of their transformation; sections of retired commitments too.
    """

    def __init__(self, past: Catalogue) -> None:
        self._of_units: dict[tuple[str, QuestionKey], list[Slot]] = defaultdict(list)
        self._under: dict[tuple[str, QuestionKey], list[Slot]] = defaultdict(list)
        self._all: dict[str, list[Slot]] = defaultdict(list)
        for slot in past.all_slots():
            self._of_units[slot.ref.unit, slot.question.key].append(slot)
            self._under[slot.transformation.code, slot.question.key].append(slot)
            for name in {slot.ref.unit, slot.transformation.code}:
                self._all[name].append(slot)

    def continued(self, slot: Slot) -> tuple[Slot, ...]:
        """Return the sections that a section continues: of the questions that it names, or of its own key."""
        return self._found(slot, slot.question.continues or (slot.question.key,))

    def recalled(self, slot: Slot) -> tuple[Slot, ...]:
        """Return the sections whose text is shown above this one's: what was promised then."""
        return self._found(slot, (slot.question.recalls,) if slot.question.recalls else ())

    def of_unit(self, slot: Slot) -> tuple[Slot, ...]:
        """Return every section of the same commitment, or under the same transformation where it is asked of that."""
        return tuple(self._all.get(slot.ref.unit, ()))

    def _found(self, slot: Slot, keys: Iterable[QuestionKey]) -> tuple[Slot, ...]:
        return tuple(each for key in keys for each in self._beside(slot, key))

    def _beside(self, slot: Slot, key: QuestionKey) -> list[Slot]:
        if slot.commitment is None:
            return self._under.get((slot.transformation.code, key), [])
        whole = self._of_units.get((slot.transformation.code, key), [])
        return [*self._of_units.get((slot.commitment.id, key), []), *whole]
