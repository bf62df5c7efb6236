import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.overview.matrix_model import MatrixModel
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_commitment, a_cycle, a_ref
from tests.overviews import a_status, an_overview

CATALOGUE = a_catalogue(a_cycle(a_commitment("200001"), a_commitment("200002")))
SUBMITTED, RETURNED = SectionState.SUBMITTED, SectionState.RETURNED
REF = a_ref("achievements")


@pytest.fixture
def model(qapp: QApplication) -> MatrixModel:
    return MatrixModel(qapp)


def place(model: MatrixModel) -> QModelIndex:
    return model.place_of(REF.unit, REF.question)


def some() -> Overview:
    return an_overview(a_status(REF, SUBMITTED, words=90, cap=150), catalogue=CATALOGUE)


def test_the_model_keeps_every_rule_of_qts_models(qtmodeltester: ModelTester, model: MatrixModel) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped
    model.show(some())
    model.show(an_overview(a_status(REF, RETURNED), catalogue=CATALOGUE))
    model.show(choose(some(), OverviewChoice(states=(SUBMITTED,))))
    model.show(choose(some(), OverviewChoice(states=(RETURNED,))))


def test_the_questions_head_the_columns(model: MatrixModel) -> None:
    model.show(some())
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Commitment", *(question.short for question in CATALOGUE.cycle.questions)]


def test_a_cell_says_where_its_section_stands_and_how_full_it_is(model: MatrixModel) -> None:
    model.show(some())
    assert place(model).data(Qt.ItemDataRole.AccessibleTextRole) == "Submitted, 90/150 words"


def test_a_tool_tip_says_why_a_text_was_returned_and_who_is_asked(model: MatrixModel) -> None:
    overview = an_overview(
        a_status(REF, RETURNED, words=90, cap=150),
        catalogue=CATALOGUE,
        notes={REF: ("Name the {words} source.",)},
        comments={REF: 2},
        assignees={REF: (Assignee("Haiti", "Marie"),)},
    )
    model.show(overview)
    tip = place(model).data(Qt.ItemDataRole.ToolTipRole)
    assert "Returned: Name the {words} source." in tip
    assert "2 open comments" in tip
    assert "Asked: Haiti (Marie)" in tip


def test_lines_stay_when_only_their_values_change(qtbot: QtBot, model: MatrixModel) -> None:
    model.show(some())
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(an_overview(catalogue=CATALOGUE))
    assert place(model).data() == "Empty"


def test_a_heading_stands_for_the_sections_below_it(model: MatrixModel) -> None:
    model.show(some())
    assert model.sections_at(model.index(0, 0)) == tuple(
        a_ref(question.key, unit) for question in CATALOGUE.cycle.questions for unit in ("200001", "200002")
    )
    assert model.sections_at(place(model)) == (REF,)
    assert model.sections_at(QModelIndex()) == ()


def test_a_section_that_is_not_shown_has_no_place(model: MatrixModel) -> None:
    model.show(some())
    assert not model.place_of("200009", REF.question).isValid()
