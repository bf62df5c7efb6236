from dataclasses import replace

from iom_tracker.desktop.conflicts.sitting import OutcomeKind, Sitting, Standing, outcome_of
from iom_tracker.domain.conflict import Conflict
from iom_tracker.domain.identity import RevisionId
from tests.builders import a_ref
from tests.desktop.conflicts.conflict_pilot import OURS, THEIRS, a_body, a_conflict, some_conflicts

ONE, TWO, THREE = some_conflicts()


def a_sitting(*conflicts: Conflict) -> Sitting:
    sitting = Sitting()
    sitting.take_in(conflicts)
    return sitting


def units(sitting: Sitting) -> list[str]:
    return [entry.conflict.ref.unit for entry in sitting.entries]


def standings(sitting: Sitting) -> list[Standing]:
    return [entry.standing for entry in sitting.entries]


def with_other_heads(conflict: Conflict) -> Conflict:
    return replace(conflict, seen=(*conflict.seen, RevisionId("ff")))


def test_new_conflicts_stand_where_they_stand_in_the_report() -> None:
    sitting = a_sitting(TWO)
    sitting.take_in((ONE, TWO, THREE))
    assert units(sitting) == ["200001", "200002", "200003"]


def test_what_was_accepted_and_is_gone_is_resolved() -> None:
    sitting = a_sitting(ONE, TWO)
    sitting.put(ONE.ref, Standing.PENDING)
    sitting.take_in((TWO,))
    assert standings(sitting) == [Standing.RESOLVED, Standing.OPEN]


def test_what_is_gone_by_itself_was_resolved_elsewhere() -> None:
    sitting = a_sitting(ONE, TWO)
    sitting.take_in(())
    assert standings(sitting) == [Standing.ELSEWHERE, Standing.ELSEWHERE]
    assert sitting.is_finished


def test_the_same_conflicts_change_nothing() -> None:
    sitting = a_sitting(ONE, TWO, THREE)
    sitting.put(ONE.ref, Standing.LATER)
    sitting.put(TWO.ref, Standing.PENDING)
    before = sitting.entries
    assert sitting.take_in((ONE, TWO, THREE)) == frozenset()
    assert sitting.entries == before


def test_other_versions_open_a_conflict_again() -> None:
    sitting = a_sitting(ONE, TWO)
    sitting.put(ONE.ref, Standing.LATER)
    assert sitting.take_in((with_other_heads(ONE), TWO)) == {ONE.ref}
    assert standings(sitting) == [Standing.OPEN, Standing.OPEN]


def test_a_resolved_conflict_that_comes_back_is_open() -> None:
    sitting = a_sitting(ONE)
    sitting.put(ONE.ref, Standing.RESOLVED)
    sitting.take_in((ONE,))
    assert standings(sitting) == [Standing.OPEN]


def test_those_that_were_put_off_come_last_and_the_order_goes_round() -> None:
    sitting = a_sitting(ONE, TWO, THREE)
    assert sitting.next_open(THREE.ref) == ONE.ref
    sitting.put(ONE.ref, Standing.LATER)
    assert sitting.next_open(THREE.ref) == TWO.ref
    sitting.put(TWO.ref, Standing.RESOLVED)
    assert sitting.next_open(THREE.ref) == ONE.ref
    assert sitting.next_open(ONE.ref) == THREE.ref
    sitting.put(THREE.ref, Standing.PENDING)
    assert sitting.next_open(ONE.ref) is None


def test_neighbours_end_at_both_ends() -> None:
    sitting = a_sitting(ONE, TWO)
    assert sitting.neighbour(ONE.ref, 1) == TWO.ref
    assert sitting.neighbour(ONE.ref, -1) is None
    assert sitting.neighbour(TWO.ref, 1) is None
    assert sitting.neighbour(a_ref(unit="999999"), 1) is None


def test_an_accepted_text_is_told_by_what_it_equals() -> None:
    conflict, both = a_conflict(OURS, THEIRS), a_body("Both.")
    taken = outcome_of(a_body(THEIRS), conflict, both)
    assert (taken.kind, taken.version) == (OutcomeKind.TOOK, 1)
    assert outcome_of(both, conflict, both).kind is OutcomeKind.KEPT_ALL
    assert outcome_of(a_body("Mine."), conflict, both).kind is OutcomeKind.COMBINED
