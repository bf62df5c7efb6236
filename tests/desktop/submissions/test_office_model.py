import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.submissions.office_model import OfficeModel, OfficeOrder
from iom_tracker.desktop.submissions.office_rows import office_rows
from iom_tracker.desktop.submissions.office_words import Column
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.read_submissions import OfficeSubmission
from tests.desktop.submissions.sent import THREE, an_office

CLEARED, CONFLICT, SUBMITTED = SectionState.CLEARED, SectionState.CONFLICT, SectionState.SUBMITTED
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: QApplication) -> OfficeModel:
    return OfficeModel(qapp)


def show(model: OfficeModel, *offices: OfficeSubmission) -> None:
    model.show(office_rows(offices))


def names(order: OfficeOrder) -> list[str]:
    return [order.index(row, 0).data().partition(",")[0] for row in range(order.rowCount())]


def cell(model: OfficeModel, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.index(0, column).data(role)


def test_the_model_and_its_order_keep_every_rule_of_qts_models(qtmodeltester: ModelTester, model: OfficeModel) -> None:
    order = OfficeOrder(model, model)
    qtmodeltester.check(order)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped
    show(model, an_office("Haiti", SUBMITTED), an_office("Iraq"))
    order.sort(Column.STATES, DESCENDING)
    show(model, an_office("Haiti", CONFLICT), an_office("Iraq"))
    show(model)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # as above
    show(model, an_office("Mali"))


def test_a_row_says_who_signed_with_which_key_and_where_the_sections_stand(model: OfficeModel) -> None:
    show(model, an_office("Haiti", CONFLICT, CLEARED))

    assert cell(model, Column.OFFICE) == "Haiti, Amina · K7QF-2MXD-9TPA"
    assert cell(model, Column.SECTIONS) == "2 of 3"
    assert cell(model, Column.STATES) == "1 in conflict, 1 cleared"
    assert cell(model, Column.SENT) == "23 Nov 2016"
    assert "by phone once" in str(cell(model, Column.OFFICE, Qt.ItemDataRole.ToolTipRole))
    assert "merged here 23 Nov 2016" in str(cell(model, Column.SENT, Qt.ItemDataRole.ToolTipRole))


def test_an_office_that_has_not_sent_says_so(model: OfficeModel) -> None:
    show(model, an_office("Haiti"))
    assert cell(model, Column.OFFICE) == "Haiti, Nothing yet"
    assert cell(model, Column.SECTIONS) == "0 of 3"
    assert cell(model, Column.SENT) == "Nothing yet"


def test_a_workspace_is_told_as_signed_by_nobody(model: OfficeModel) -> None:
    show(model, an_office("Haiti", SUBMITTED, people=()))
    assert cell(model, Column.OFFICE) == "Haiti, A workspace, which nobody signs"


def test_what_was_not_asked_for_stands_in_the_tool_tip(model: OfficeModel) -> None:
    show(model, an_office("Haiti", SUBMITTED, SUBMITTED, SUBMITTED, asked=THREE[:1]))
    assert "and 2 that were not asked for" in str(cell(model, Column.SECTIONS, Qt.ItemDataRole.ToolTipRole))


def test_an_office_that_was_asked_for_nothing_is_told_by_its_number_alone(model: OfficeModel) -> None:
    show(model, an_office("Haiti", SUBMITTED, asked=()))
    assert cell(model, Column.SECTIONS) == "1 section"


def test_the_offices_are_sorted_by_each_column_and_back(model: OfficeModel) -> None:
    order = OfficeOrder(model, model)
    show(
        model,
        an_office("Haiti", CLEARED, CLEARED, packed="2017-02-01T10:00:00+00:00"),
        an_office("Iraq", CONFLICT, packed="2017-02-03T10:00:00+00:00"),
        an_office("Mali"),
    )
    assert names(order) == ["Mali", "Haiti", "Iraq"]

    found = {}
    for column in (Column.OFFICE, Column.SECTIONS, Column.STATES, Column.SENT):
        order.sort(-1, ASCENDING)
        order.sort(column, DESCENDING)
        found[column] = names(order)
    order.sort(-1, ASCENDING)

    assert found == {
        Column.OFFICE: ["Mali", "Iraq", "Haiti"],
        Column.SECTIONS: ["Haiti", "Iraq", "Mali"],
        Column.STATES: ["Iraq", "Mali", "Haiti"],
        Column.SENT: ["Iraq", "Haiti", "Mali"],
    }
    assert names(order) == ["Mali", "Haiti", "Iraq"]


def test_new_values_of_the_same_offices_reset_nothing(model: OfficeModel, qtbot: QtBot) -> None:
    show(model, an_office("Haiti", SUBMITTED), an_office("Mali"))

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        show(model, an_office("Haiti", CLEARED), an_office("Mali"))

    assert model.index(1, Column.STATES).data() == "1 cleared"


def test_there_is_nothing_where_there_is_no_cell(model: OfficeModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
