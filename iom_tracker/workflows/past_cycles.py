"""The cycles that a workspace has had: the catalogue of each, and what was carried over from the one before."""

from collections.abc import Iterable

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import ClosedCycle, CycleNotHere
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.last_year import SectionsBefore
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.domain.section import SectionStatus
from iom_tracker.storage.workspace import Transaction


def catalogue_of(transaction: Transaction, cycle: str) -> Catalogue:
    """Return the catalogue of a cycle; an empty name is that of the one in force.

    Raises:
        CycleNotHere: the workspace has not had such a cycle.
    """
    current = transaction.catalogue.current()
    if cycle in ("", current.cycle.id):
        return current
    past = transaction.catalogue.of_cycle(cycle)
    if past is None:
        raise CycleNotHere(cycle, transaction.catalogue.cycles())
    return past


def catalogue_naming(transaction: Transaction, reference: str | None) -> Catalogue:
    """Return the catalogue that a reference is to be looked up in: of the cycle that it names, or the one in force."""
    current = transaction.catalogue.current()
    ref = SectionRef.parse(reference or "")
    if ref is None or ref.cycle == current.cycle.id:
        return current
    return transaction.catalogue.of_cycle(ref.cycle) or current


def refuse_closed(transaction: Transaction, section: SectionRef) -> None:
    """Refuse to change a section of an earlier cycle.

    Raises:
        ClosedCycle: the cycle was rolled over.
    """
    in_force = transaction.settings.all().get("cycle")
    if section.cycle != in_force and section.cycle in transaction.catalogue.cycles():
        raise ClosedCycle(str(section), section.cycle)


def catalogue_for(transaction: Transaction, references: Iterable[str]) -> Catalogue:
    """Return the catalogue in force, in which something is to be done to what these references name.

    Raises:
        ClosedCycle: one names a section of a cycle that was rolled over.
    """
    for ref in filter(None, map(SectionRef.parse, references)):
        refuse_closed(transaction, ref)
    return transaction.catalogue.current()


def catalogue_before(transaction: Transaction, catalogue: Catalogue) -> Catalogue | None:
    """Return the catalogue of the cycle before; None where that is not known here."""
    follows = catalogue.cycle.follows
    return transaction.catalogue.of_cycle(follows) if follows else None


def sections_before(transaction: Transaction, sections: Iterable[SectionRef]) -> tuple[SectionRef, ...]:
    """Return the sections of the cycle before that belong beside these, each once."""
    catalogue = transaction.catalogue.current()
    past = catalogue_before(transaction, catalogue)
    if past is None:
        return ()
    wanted, before = frozenset(sections), SectionsBefore(past)
    slots = [slot for slot in catalogue.all_slots() if slot.ref in wanted]
    beside = (each.ref for slot in slots for each in (*before.recalled(slot), *before.continued(slot)))
    return tuple(dict.fromkeys(beside))


def statuses_of(transaction: Transaction, catalogue: Catalogue) -> dict[SectionRef, SectionStatus]:
    """Return where every section of a cycle stands, in force or not, retired ones too, in the report's order."""
    kept = {**transaction.sections.all(), **transaction.sections.retired()}
    slots = catalogue.all_slots()
    derived = transaction.sections.past(slot for slot in slots if slot.ref not in kept)
    return {slot.ref: kept.get(slot.ref) or derived[slot.ref] for slot in slots}


def carried_over(
    transaction: Transaction, catalogue: Catalogue, sections: Iterable[SectionRef]
) -> frozenset[SectionRef]:
    """Return which of these sections say, word for word, what a section that they continue said the cycle before."""
    now = transaction.revisions.bodies(sections) if catalogue.cycle.follows else {}
    said = {ref: body for ref, (body, *others) in now.items() if not others and body != EMPTY.digest}
    past = catalogue_before(transaction, catalogue) if said else None
    if past is None:
        return frozenset()
    then = transaction.revisions.bodies((slot.ref for slot in past.all_slots()), or_cleared=True)
    before = SectionsBefore(past)
    return frozenset(
        slot.ref
        for slot in catalogue.all_slots()
        if slot.ref in said and any(said[slot.ref] in then.get(each.ref, ()) for each in before.continued(slot))
    )
