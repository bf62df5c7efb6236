from dataclasses import replace
from datetime import date

import pytest

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.office_progress import Asking
from iom_tracker.domain.overview import Attention, OverviewFacts, lay_out
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_cycle, a_question, a_ref
from tests.overviews import a_status, an_overview

ORIGIN, ACHIEVEMENTS = a_ref("origin"), a_ref("achievements")


def by_transformation_too() -> Catalogue:
    """Return a catalogue with a question that is asked of each transformation."""
    questions = a_question("achievements"), a_question("outlook", scope=Scope.TRANSFORMATION)
    return a_catalogue(a_cycle(questions=questions))


def test_rows_stand_in_the_reports_order_and_columns_in_the_questionnaires() -> None:
    overview = an_overview()
    assert [row.unit for row in overview.rows] == ["200001", "200002", "200010"]
    assert [question.key for question in overview.columns] == ["origin", "achievements", "message"]
    assert [cell.question.key for cell in overview.rows[0].asked] == ["origin", "achievements", "message"]


def test_a_transformation_with_a_question_of_its_own_has_a_row_and_empty_places() -> None:
    overview = an_overview(catalogue=by_transformation_too())
    assert [row.unit for row in overview.rows] == ["200001", "200002", "3A", "200010", "2D"]
    commitment, transformation = overview.rows[0], overview.rows[2]
    assert [cell is None for cell in commitment.cells] == [False, True]
    assert [cell is None for cell in transformation.cells] == [True, False]
    assert (transformation.name, transformation.commitment) == ("Displacement", None)


def test_a_question_that_is_asked_of_nothing_here_has_no_column() -> None:
    whole = an_overview(catalogue=by_transformation_too())
    of_commitments = [cell.status for row in whole.rows if row.commitment for cell in row.asked]
    statuses = {each.ref: each for each in of_commitments}
    overview = lay_out(OverviewFacts(catalogue=by_transformation_too(), asking=Asking(statuses=statuses)))
    assert [question.key for question in overview.columns] == ["achievements"]


def test_a_cell_says_who_is_asked_and_what_is_said() -> None:
    asked = {ORIGIN: (Assignee("Haiti"), Assignee("Haiti", "Amina")), ACHIEVEMENTS: (Assignee("Kenya"),)}
    overview = an_overview(assignees=asked, comments={ORIGIN: 2}, notes={ORIGIN: ("Too long.",)}, mine={ORIGIN})
    row = overview.rows[0]
    cell = row.asked[0]
    assert (cell.assignees, cell.open_comments, cell.notes) == (asked[ORIGIN], 2, ("Too long.",))
    assert [each.is_mine for each in row.asked] == [True, False, False]
    assert row.assignees == (Assignee("Haiti"), Assignee("Haiti", "Amina"), Assignee("Kenya"))


@pytest.mark.parametrize(
    ("status", "attention"),
    [
        (a_status(ORIGIN), ()),
        (a_status(ORIGIN, SectionState.CLEARED, words=100, cap=100), ()),
        (a_status(ORIGIN, SectionState.RETURNED), (Attention.RETURNED,)),
        (a_status(ORIGIN, SectionState.CONFLICT), (Attention.CONFLICT,)),
        (a_status(ORIGIN, SectionState.SUBMITTED, words=101, cap=100), (Attention.OVER_CAP,)),
        (replace(a_status(ORIGIN, SectionState.SUBMITTED), is_automatic=True), (Attention.UNREAD,)),
        (
            replace(a_status(ORIGIN, SectionState.RETURNED, words=101, cap=100), is_automatic=True),
            (Attention.RETURNED, Attention.UNREAD, Attention.OVER_CAP),
        ),
    ],
)  # fmt: skip
def test_what_needs_attention_says_why(status: SectionStatus, attention: tuple[Attention, ...]) -> None:
    assert an_overview(status).rows[0].asked[0].attention == attention


def test_what_is_still_to_come_after_an_offices_day_is_overdue() -> None:
    asked = {ORIGIN: (Assignee("Haiti"),), ACHIEVEMENTS: (Assignee("Haiti"),)}
    terms = (OfficeTerms("Haiti", "fr", "2017-02-28"),)

    def overdue(today: date | None) -> list[SectionRef]:
        written = a_status(ACHIEVEMENTS, SectionState.SUBMITTED)
        overview = an_overview(written, assignees=asked, terms=terms, today=today)
        return [cell.status.ref for cell in overview.chosen() if Attention.OVERDUE in cell.attention]

    assert overdue(date(2017, 3, 1)) == [ORIGIN]
    assert overdue(date(2017, 2, 28)) == []
    assert overdue(None) == []


def test_a_text_that_followed_a_cleared_one_is_changed_whatever_became_of_it() -> None:
    def is_changed(state: SectionState, cleared: str) -> bool:
        status = replace(a_status(ORIGIN, state), cleared=RevisionId(cleared) if cleared else None)
        return an_overview(status).rows[0].asked[0].is_changed_since_clearance

    changed = (SectionState.CHANGED, SectionState.CONFLICT, SectionState.RETURNED)
    assert [is_changed(state, "a") for state in changed] == [True, True, True]
    assert [is_changed(SectionState.CLEARED, "a"), is_changed(SectionState.RETURNED, "")] == [False, False]
