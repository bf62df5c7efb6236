from dataclasses import replace

import pytest

from iom_tracker.desktop.cleared.sitting import Sitting, Standing
from iom_tracker.desktop.word_work import Verdict
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.importing import plan_import
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposals import Decision, Proposals, Returned
from iom_tracker.domain.reading import DocumentReading, FoundBy, ReportReading, WordAccount
from tests.builders import a_ref, body
from tests.documents.word_edits import CATALOGUE

FIRST, SECOND, THIRD = a_ref("achievements"), a_ref("challenges"), a_ref("origin")
NOBODY: frozenset[SectionRef] = frozenset()


def a_proposal(ref: SectionRef, kind: ProposalKind = ProposalKind.CHANGED) -> Proposal:
    text = body("It came back.")
    return Proposal(ref, kind, None, None, (), text, None, text, False, FoundBy.TAG)


def proposals(*sections: Proposal, decided: dict[SectionRef, Decision] | None = None) -> Proposals:
    report = ReportReading((), (), (), WordAccount.nothing())
    back = Returned(DocumentReading(None, report), plan_import(report, CATALOGUE), {}, ())
    return Proposals("back.docx", b"", back, True, True, sections, decided or {})


@pytest.fixture
def sitting() -> Sitting:
    sitting = Sitting()
    missing = a_proposal(THIRD, ProposalKind.MISSING)
    sitting.take_in(proposals(a_proposal(FIRST), a_proposal(SECOND), missing), {}, NOBODY)
    return sitting


def standings(sitting: Sitting) -> dict[SectionRef, Standing]:
    return {entry.ref: entry.standing for entry in sitting.entries}


def test_what_came_back_as_it_stands_here_is_not_listed() -> None:
    sitting = Sitting()
    sitting.take_in(proposals(a_proposal(FIRST, ProposalKind.SAME), a_proposal(SECOND)), {}, NOBODY)
    assert list(standings(sitting)) == [SECOND]


def test_what_was_decided_before_is_listed_as_decided() -> None:
    sitting = Sitting()
    same = a_proposal(FIRST, ProposalKind.SAME)
    sitting.take_in(proposals(same, a_proposal(SECOND), decided={FIRST: Decision.ACCEPTED}), {}, NOBODY)
    assert standings(sitting) == {FIRST: Standing.ACCEPTED, SECOND: Standing.OPEN}


def test_all_the_rest_is_what_has_a_text_in_the_document(sitting: Sitting) -> None:
    assert sitting.to_accept == (FIRST, SECOND)


def test_the_next_one_is_open_and_what_was_put_off_comes_last(sitting: Sitting) -> None:
    sitting.put_off(SECOND)
    assert sitting.next_open(FIRST) == THIRD
    assert sitting.next_open(THIRD) == FIRST
    sitting.ask(Verdict(accept=(FIRST,)))
    assert sitting.next_open(THIRD) == SECOND


def test_a_decision_waits_until_it_is_known_to_be_done(sitting: Sitting) -> None:
    sitting.ask(Verdict(accept=(FIRST,)))
    assert standings(sitting)[FIRST] is Standing.PENDING
    sitting.give_up()
    assert standings(sitting)[FIRST] is Standing.OPEN


def test_what_was_rejected_is_open_again_once_that_is_known_to_be_done(sitting: Sitting) -> None:
    sitting.take_in(proposals(a_proposal(FIRST), decided={FIRST: Decision.REJECTED}), {}, NOBODY)
    sitting.ask(Verdict(reopen=(FIRST,)))
    assert standings(sitting)[FIRST] is Standing.PENDING
    sitting.give_up()
    assert standings(sitting)[FIRST] is Standing.REJECTED
    sitting.ask(Verdict(reopen=(FIRST,)))
    sitting.take_in(proposals(a_proposal(FIRST)), {}, NOBODY)
    assert standings(sitting)[FIRST] is Standing.OPEN


def test_what_was_rejected_and_stands_here_by_now_is_not_open_to_be_decided_anew(sitting: Sitting) -> None:
    same = a_proposal(FIRST, ProposalKind.SAME)
    sitting.take_in(proposals(same, decided={FIRST: Decision.REJECTED}), {}, NOBODY)
    entry = sitting.get(FIRST)
    assert entry is not None
    assert (entry.is_done, entry.can_reopen) == (True, False)


def test_a_removed_section_stays_in_the_list_though_nothing_is_proposed_of_it_any_more(sitting: Sitting) -> None:
    sitting.ask(Verdict(remove=(THIRD,)))
    sitting.take_in(proposals(a_proposal(FIRST), a_proposal(SECOND)), {}, NOBODY)
    assert standings(sitting)[THIRD] is Standing.REMOVED
    assert sitting.done == 1


def test_a_section_that_somebody_else_settled_is_done(sitting: Sitting) -> None:
    settled = replace(a_proposal(FIRST), kind=ProposalKind.SAME)
    sitting.take_in(proposals(settled, a_proposal(SECOND)), {}, NOBODY)
    assert standings(sitting)[FIRST] is Standing.ACCEPTED


def test_neighbours_end_at_the_ends(sitting: Sitting) -> None:
    assert sitting.neighbour(FIRST, 1) == SECOND
    assert sitting.neighbour(FIRST, -1) is None
    assert sitting.neighbour(THIRD, 1) is None
