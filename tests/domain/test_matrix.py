from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.matrix import MatrixSheet, lay_out_matrix
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.matrix_files import load_matrix_wording
from tests.builders import a_ref
from tests.overviews import a_status, an_overview

ORIGIN, ACHIEVEMENTS = a_ref("origin"), a_ref("achievements")


def whole(*, is_training: bool = False) -> Overview:
    return an_overview(
        a_status(ORIGIN, SectionState.RETURNED, words=120, cap=100),
        a_status(ACHIEVEMENTS, SectionState.SUBMITTED, words=7),
        assignees={ORIGIN: (Assignee("Haiti"), Assignee("Haiti", "Amina"))},
        comments={ACHIEVEMENTS: 2},
        notes={ORIGIN: ("Too long.",)},
        terms=(OfficeTerms("Haiti", "fr", "2017-02-28"),),
        is_training=is_training,
    )


def values(sheet: MatrixSheet) -> list[list[str | int]]:
    return [[cell.value for cell in row] for row in sheet.rows]


def test_the_matrix_has_a_row_for_each_commitment_and_a_column_for_each_question() -> None:
    sheet = lay_out_matrix(whole(), load_matrix_wording("en")).sheets[0]
    asked = ("Transformation", "Commitment", "Name", "Asked to write")
    assert sheet.headings == (*asked, "Origin", "Achievements", "Message", "Open comments", "To look at")
    assert values(sheet)[0] == [
        "3A", "200001", "Name of 200001", "Haiti; Amina (Haiti)", "returned, over the cap", "submitted", "empty", 2, 1,
    ]  # fmt: skip
    assert sheet.rows[0][4].state is SectionState.RETURNED
    assert len(sheet.rows) == 3


def test_what_is_not_chosen_leaves_its_place_empty() -> None:
    chosen = choose(whole(), OverviewChoice(states=(SectionState.SUBMITTED,)))
    matrix = lay_out_matrix(chosen, load_matrix_wording("en"))
    assert values(matrix.sheets[0]) == [
        ["3A", "200001", "Name of 200001", "Haiti; Amina (Haiti)", "", "submitted", "", 2, 0]
    ]
    assert matrix.sheets[0].rows[0][4].state is None
    assert len(matrix.sheets[2].rows) == 1


def test_offices_are_counted_on_a_sheet_of_their_own() -> None:
    sheet = lay_out_matrix(whole(), load_matrix_wording("en")).sheets[1]
    assert sheet.headings[:8] == (
        *("Office", "Language", "Due", "Has sent", "Missing", "Returned", "Days late", "Sections"),
    )
    assert values(sheet) == [
        ["Haiti", "fr", "2017-02-28", "nothing", 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["(no office)", "", "", "", "", "", "", 8, 7, 0, 1, 0, 0, 0, 0, 0],
    ]


def test_every_section_is_told_on_a_sheet_of_its_own() -> None:
    sheet = lay_out_matrix(whole(), load_matrix_wording("en")).sheets[2]
    assert len(sheet.rows) == 9
    assert values(sheet)[0] == [
        *("2016/200001/origin", "Name of 200001", "Origin", "returned", 120, 100, "Haiti; Amina (Haiti)", 0, "", ""),
        *("returned; over the cap", "Too long."),
    ]


def test_training_is_marked_in_title_and_rows() -> None:
    matrix = lay_out_matrix(whole(is_training=True), load_matrix_wording("en"))
    assert (matrix.title, matrix.is_training) == ("Training · Report 2016: overview", True)
    assert (matrix.sheets[0].headings[-1], values(matrix.sheets[0])[0][-1]) == ("Training", "yes")
    assert lay_out_matrix(whole(), load_matrix_wording("en")).title == "Report 2016: overview"


def test_headings_and_states_speak_the_language_that_was_asked_for() -> None:
    matrix = lay_out_matrix(whole(), load_matrix_wording("ar"))
    assert (matrix.language, matrix.is_right_to_left) == ("ar", True)
    assert "مُعاد، " not in str(values(matrix.sheets[0])[0][4])
    assert str(values(matrix.sheets[0])[0][4]).startswith("مُعاد")
