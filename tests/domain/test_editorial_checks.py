from dataclasses import replace

import pytest

from iom_tracker.domain.editorial_checks import Finding, FindingKind, editorial_findings
from iom_tracker.domain.identity import CycleId, RevisionId
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_commitment, a_cycle, a_ref


def a_status(words: int, cap: int | None, *, heads: int = 1) -> SectionStatus:
    ids = tuple(RevisionId(str(number)) for number in range(heads))
    state = SectionState.CONFLICT if heads > 1 else SectionState.DRAFT
    return SectionStatus(a_ref(), state, words, cap, ids, has_draft=False)


def findings(status: SectionStatus) -> tuple[Finding, ...]:
    return editorial_findings(a_catalogue(), {status.ref: status})


@pytest.mark.parametrize(("words", "cap"), [(0, 150), (150, 150), (9999, None)])
def test_an_answer_within_its_cap_is_fine(words: int, cap: int | None) -> None:
    assert not a_status(words, cap).is_over_cap
    assert findings(a_status(words, cap)) == ()


def test_an_answer_over_its_cap_is_pointed_at_with_the_words_too_many() -> None:
    assert findings(a_status(153, 150)) == (Finding(FindingKind.OVER_CAP, "2016/200001/achievements", "3"),)


def test_a_conflict_is_pointed_at_with_the_number_of_texts() -> None:
    assert findings(a_status(3, 150, heads=2)) == (Finding(FindingKind.CONFLICT, "2016/200001/achievements", "2"),)


def test_a_paragraph_that_a_commitment_prints_twice_is_pointed_at_once() -> None:
    catalogue = a_catalogue(a_cycle(a_commitment("200011", "2D", "Twice.", "Once.", "Twice.", "Twice.")))
    assert editorial_findings(catalogue, {}) == (Finding(FindingKind.REPEATED_TEXT, "200011", "Twice."),)


def test_a_retired_commitment_is_not_looked_at() -> None:
    retired = replace(a_commitment("200011", "2D", "Twice.", "Twice."), retired=True)
    assert editorial_findings(a_catalogue(a_cycle(retired)), {}) == ()


@pytest.mark.parametrize("kind", FindingKind)
def test_only_damage_and_derived_tables_are_faults_of_the_file(kind: FindingKind) -> None:
    assert Finding(kind, "").is_fault_of_the_file == (kind in {FindingKind.DAMAGE, FindingKind.DERIVED})


def test_a_text_that_was_carried_over_is_pointed_at_with_the_cycle_before() -> None:
    status = a_status(3, 150)
    catalogue = a_catalogue(replace(a_cycle(), follows=CycleId("2015")))
    told = editorial_findings(catalogue, {status.ref: status}, frozenset({status.ref, a_ref("origin")}))
    assert told == (Finding(FindingKind.CARRIED_OVER, "2016/200001/achievements", "2015"),)
