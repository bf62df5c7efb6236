from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.submissions.section_model import SectionModel
from iom_tracker.desktop.submissions.section_rows import Plan, Said, SectionRow
from iom_tracker.desktop.submissions.section_words import Column, length_words, plan_sign, said_detail, said_sign
from iom_tracker.domain.state import SectionState
from tests.builders import NOON
from tests.desktop.submissions.sent import THREE, a_status

RETURNED = SectionRow(
    status=a_status(THREE[0], SectionState.SUBMITTED, "a", words=90),
    question="Origin",
    unit_name="Shelter",
    plan=Plan.NOTHING_NEW,
    said=Said.RETURNED,
    before=None,
    note="Name the partners.",
    time=NOON,
)
CHANGED = replace(RETURNED, plan=Plan.SENDS, said=Said.CHANGED_SINCE, before=Said.CLEARED, note="")


@pytest.fixture
def model(qapp: QApplication) -> SectionModel:
    return SectionModel(qapp)


def test_the_model_keeps_every_rule_of_qts_models(qtmodeltester: ModelTester, model: SectionModel) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped
    model.show([RETURNED])
    model.show([CHANGED])
    model.show([])


def test_a_row_says_what_will_be_sent_and_what_was_said(model: SectionModel) -> None:
    model.show([RETURNED])
    assert [model.index(0, column).data() for column in Column] == [
        "200001 · Origin, Shelter",
        "90 / 100",
        "Nothing new",
        "Returned, “Name the partners.” · 23 Nov 2016",
    ]


def test_what_was_said_of_an_older_text_stays_to_be_seen() -> None:
    assert said_detail(CHANGED) == "earlier: Cleared · 23 Nov 2016"


def test_words_are_counted_where_there_are_some_and_held_against_a_cap_where_there_is_one() -> None:
    assert length_words(replace(RETURNED, status=replace(RETURNED.status, cap=None))) == "90"
    assert length_words(replace(RETURNED, status=replace(RETURNED.status, words=0))) == ""


def test_every_plan_and_every_answer_has_words_and_an_icon_of_its_own() -> None:
    plans = [plan_sign(replace(RETURNED, plan=plan)) for plan in Plan]
    answers = [said_sign(replace(RETURNED, said=said)) for said in Said]
    assert len({sign.words for sign in plans}) == len(Plan)
    assert len({sign.words for sign in answers}) == len(Said)
    assert all(sign.icon for sign in plans + answers)


def test_new_values_of_the_same_sections_reset_nothing(model: SectionModel, qtbot: QtBot) -> None:
    model.show([RETURNED])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show([CHANGED])
    assert model.index(0, Column.PLAN).data() == "Will be sent"


def test_there_is_nothing_where_there_is_no_cell(model: SectionModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
