from iom_tracker.desktop.overview.lines import lines_of
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_commitment, a_cycle, a_ref
from tests.overviews import a_status, an_overview

CATALOGUE = a_catalogue(a_cycle(a_commitment("200001"), a_commitment("200002")))
SUBMITTED, EMPTY = SectionState.SUBMITTED, SectionState.EMPTY


def test_each_transformation_has_a_heading_above_its_commitments() -> None:
    lines = lines_of(an_overview(catalogue=CATALOGUE))
    assert [line.key.strip() for line in lines] == ["2D", "200001", "200002"]
    assert [line.row is None for line in lines] == [True, False, False]


def test_a_heading_counts_what_is_written_below_it() -> None:
    lines = lines_of(an_overview(a_status(a_ref("achievements"), SUBMITTED), catalogue=CATALOGUE))
    place = [str(question.key) for question in CATALOGUE.cycle.questions].index("achievements")
    assert lines[0].share(place) == (1, 2)


def test_what_was_not_chosen_is_not_counted() -> None:
    overview = an_overview(a_status(a_ref("achievements"), SUBMITTED), catalogue=CATALOGUE)
    narrowed = choose(overview, OverviewChoice(states=(SUBMITTED,)))
    place = [str(question.key) for question in CATALOGUE.cycle.questions].index("achievements")
    assert lines_of(narrowed)[0].share(place) == (1, 1)
    assert [line.key.strip() for line in lines_of(narrowed)] == ["2D", "200001"]
