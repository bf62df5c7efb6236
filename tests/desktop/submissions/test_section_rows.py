from dataclasses import replace

import pytest

from iom_tracker.desktop.submissions.section_rows import Plan, Said, SectionRow, section_rows
from iom_tracker.domain.correspondence import Confirmation
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState as State
from iom_tracker.workflows.read_submissions import Submissions
from tests.builders import NOON, a_ref
from tests.desktop.submissions.sent import (
    THREE,
    a_confirmation,
    a_snapshot,
    a_status,
    an_arrival,
    an_office,
    submissions,
)

ORIGIN = THREE[0]


def the_row(status: SectionStatus, said: Submissions) -> SectionRow:
    rows = section_rows(a_snapshot(status, mine=THREE), replace(said, notes=((ORIGIN, "Name the partners."),)))
    return next(row for row in rows if row.status.ref == ORIGIN)


def asked(*confirmations: Confirmation) -> Submissions:
    return submissions(an_office("Haiti"), confirmations=confirmations)


@pytest.mark.parametrize(
    ("status", "plan", "said"),
    [
        (a_status(ORIGIN, State.EMPTY, words=0), Plan.NO_TEXT, Said.NOT_SENT),
        (a_status(ORIGIN, State.DRAFT, draft=True), Plan.DRAFT, Said.NOT_SENT),
        (a_status(ORIGIN, State.DRAFT, "a"), Plan.SENDS, Said.NOT_SENT),
        (a_status(ORIGIN, State.SUBMITTED, "a"), Plan.SENDS_AGAIN, Said.NOT_CONFIRMED),
        (a_status(ORIGIN, State.SUBMITTED, "a", draft=True), Plan.DRAFT, Said.CHANGED_SINCE),
        (a_status(ORIGIN, State.CONFLICT, "a", "b"), Plan.CONFLICT, Said.NOT_SENT),
    ],
)
def test_before_headquarters_says_anything_the_state_here_tells_what_happens(
    status: SectionStatus, plan: Plan, said: Said
) -> None:
    row = the_row(status, asked())
    assert (row.plan, row.said, row.time) == (plan, said, "")


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (State.SUBMITTED, Said.RECEIVED),
        (State.DRAFT, Said.RECEIVED),
        (State.CONFLICT, Said.CONFLICT),
        (State.RETURNED, Said.RETURNED),
        (State.CLEARED, Said.CLEARED),
        (State.CHANGED, Said.CHANGED_THERE),
        (State.EMPTY, Said.TAKEN_OUT),
    ],
)
def test_what_headquarters_said_of_the_text_that_stands_here_is_told(there: State, said: Said) -> None:
    row = the_row(a_status(ORIGIN, State.SUBMITTED, "a"), asked(a_confirmation(ORIGIN, there, "a")))
    assert (row.plan, row.said, row.before, row.time) == (Plan.NOTHING_NEW, said, None, NOON)


def test_a_text_that_was_changed_since_is_told_with_what_was_said_before() -> None:
    row = the_row(a_status(ORIGIN, State.DRAFT, "b"), asked(a_confirmation(ORIGIN, State.RETURNED, "a")))
    assert (row.plan, row.said, row.before) == (Plan.SENDS, Said.CHANGED_SINCE, Said.RETURNED)


def test_a_text_that_was_sent_anew_waits_for_an_answer() -> None:
    row = the_row(a_status(ORIGIN, State.SUBMITTED, "b"), asked(a_confirmation(ORIGIN, State.RETURNED, "a")))
    assert (row.plan, row.said, row.before) == (Plan.SENDS_AGAIN, Said.NOT_CONFIRMED, Said.RETURNED)


@pytest.mark.parametrize("kind", [PacketKind.KIT, PacketKind.RECEIPT])
def test_what_headquarters_sent_itself_is_not_sent_back(kind: PacketKind) -> None:
    arrival = an_arrival(kind=kind, heads={ORIGIN: "theirs"})
    row = the_row(a_status(ORIGIN, State.DRAFT, "theirs"), submissions(an_office("Haiti"), arrivals=[arrival]))
    assert (row.plan, row.said) == (Plan.NOTHING_NEW, Said.THEIR_TEXT)


def test_what_another_office_sent_is_not_known_to_headquarters() -> None:
    arrival = an_arrival(heads={ORIGIN: "theirs"})
    row = the_row(a_status(ORIGIN, State.DRAFT, "theirs"), submissions(an_office("Haiti"), arrivals=[arrival]))
    assert row.plan is Plan.SENDS


def test_a_note_is_told_only_of_what_was_returned() -> None:
    status = a_status(ORIGIN, State.SUBMITTED, "a")
    assert the_row(status, asked(a_confirmation(ORIGIN, State.RETURNED, "a"))).note == "Name the partners."
    assert the_row(status, asked(a_confirmation(ORIGIN, State.CLEARED, "a"))).note == ""


def test_an_office_sees_what_it_is_asked_for_and_what_else_goes_along() -> None:
    elsewhere, theirs = a_ref("origin", "200002"), a_ref("message", "200002")
    texts = a_status(elsewhere, State.DRAFT, "a"), a_status(theirs, State.DRAFT, "kit")
    said = submissions(arrivals=[an_arrival(kind=PacketKind.KIT, heads={theirs: "kit"})])
    refs = [row.status.ref for row in section_rows(a_snapshot(*texts, mine=THREE[:2]), said)]
    assert refs == [*THREE[:2], elsewhere]


def test_where_nobody_said_what_is_asked_for_all_that_has_text_is_shown_in_the_reports_order() -> None:
    snapshot = a_snapshot(a_status(THREE[2], State.DRAFT, "a"), a_status(THREE[0], State.DRAFT, draft=True))
    assert [row.status.ref for row in section_rows(snapshot, submissions())] == [THREE[0], THREE[2]]


def test_a_row_is_named_after_its_question_and_its_commitment() -> None:
    row = the_row(a_status(ORIGIN, State.DRAFT, "a"), asked())
    assert (row.question, row.unit_name) == ("Origin", "Name of 200001")
