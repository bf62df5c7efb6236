import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.outline.filter import OutlineFilter, Tab
from iom_tracker.desktop.outline.model import NODE_ROLE, OutlineModel
from iom_tracker.desktop.outline.nodes import Node, Outline
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_commitment, a_cycle


def empty_statuses(catalogue: Catalogue) -> dict[SectionRef, SectionStatus]:
    return {
        slot.ref: SectionStatus(slot.ref, SectionState.EMPTY, 0, slot.question.word_cap, (), has_draft=False)
        for slot in catalogue.slots()
    }


def an_outline(catalogue: Catalogue | None = None) -> Outline:
    catalogue = catalogue or a_catalogue()
    return Outline(catalogue, empty_statuses(catalogue))


def publish_all(model: OutlineModel, unit: str) -> None:
    assert model.outline
    own = model.outline.units[unit].own.values()
    model.update([replace(each, state=SectionState.DRAFT, heads=(RevisionId("a"),), words=5) for each in own])


def shown(model: OutlineModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    codes = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        node = index.data(NODE_ROLE)
        assert isinstance(node, Node)
        codes += [node.code, *shown(model, index)]
    return codes


@pytest.fixture
def model(qapp: QApplication) -> OutlineModel:
    model = OutlineModel(qapp)
    model.show(an_outline())
    return model


@pytest.fixture
def filtered(model: OutlineModel) -> OutlineFilter:
    filtered = OutlineFilter(model)
    filtered.refresh()
    return filtered


def test_the_model_keeps_every_rule_of_qts_models(qtmodeltester: ModelTester, model: OutlineModel) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped


def test_the_filter_keeps_every_rule_while_it_narrows_and_widens(
    qtmodeltester: ModelTester, model: OutlineModel, filtered: OutlineFilter
) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # as above
    for tab, text in ((Tab.ALL, "200002"), (Tab.TO_DO, ""), (Tab.ALL, "nothing like it"), (Tab.ALL, "")):
        filtered.choose(tab, text)
        publish_all(model, "200010")
    model.show(an_outline())
    filtered.refresh()
    model.show(None)


@pytest.mark.usefixtures("qapp")
def test_a_model_without_a_workspace_has_no_rows() -> None:
    assert OutlineModel().rowCount() == 0


def test_rows_say_what_they_are_and_how_far_they_have_come(model: OutlineModel) -> None:
    assert model.outline
    publish_all(model, "200010")

    index = model.index_of(model.outline.units["2D"])

    assert index.data() == "Compliance"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2D, Compliance, 3 of 3 sections published"
    assert "Improve compliance" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_few_new_statuses_change_a_few_rows_and_reset_nothing(model: OutlineModel, qtbot: QtBot) -> None:
    changed: list[str] = []
    model.dataChanged.connect(lambda index: changed.append(index.data(NODE_ROLE).code))

    with qtbot.assertNotEmitted(model.modelReset):
        publish_all(model, "200010")

    assert sorted(changed) == ["2", "200010", "2D"]


def test_everything_is_shown_at_first(model: OutlineModel) -> None:
    assert shown(model) == ["2", "2D", "200010", "3", "3A", "200001", "200002", "3B"]


def test_words_narrow_the_outline_to_what_holds_them_all(model: OutlineModel, filtered: OutlineFilter) -> None:
    filtered.choose(Tab.ALL, "Promise 200002")
    assert shown(model) == ["3", "3A", "200002"]


def test_the_words_of_a_transformation_bring_all_its_commitments(model: OutlineModel, filtered: OutlineFilter) -> None:
    filtered.choose(Tab.ALL, "displacement")
    assert shown(model) == ["3", "3A", "200001", "200002"]


def test_what_is_finished_is_not_among_what_is_to_do(model: OutlineModel, filtered: OutlineFilter) -> None:
    publish_all(model, "200010")
    filtered.choose(Tab.TO_DO, "")
    assert shown(model) == ["3", "3A", "200001", "200002"]


def test_a_commitment_that_gets_finished_stays_until_the_tab_is_chosen_again(
    model: OutlineModel, filtered: OutlineFilter
) -> None:
    filtered.choose(Tab.TO_DO, "")
    publish_all(model, "200010")
    assert "200010" in shown(model)

    filtered.choose(Tab.TO_DO, "")
    assert "200010" not in shown(model)


def test_only_real_conflicts_are_among_the_conflicts(model: OutlineModel, filtered: OutlineFilter) -> None:
    assert model.outline
    ref, status = next(iter(model.outline.units["200001"].own.items()))
    model.update([replace(status, ref=ref, state=SectionState.CONFLICT)])

    filtered.choose(Tab.CONFLICTS, "")

    assert shown(model) == ["3", "3A", "200001"]


def test_transformations_without_commitments_can_be_hidden(model: OutlineModel, filtered: OutlineFilter) -> None:
    filtered.show_unused(False)
    assert "3B" not in shown(model)


@pytest.mark.usefixtures("qapp")
def test_five_thousand_commitments_are_smooth() -> None:
    many = (a_commitment(f"{number}", "3A") for number in range(300_000, 305_000))
    catalogue = a_catalogue(a_cycle(*many))
    model = OutlineModel()
    model.show(an_outline(catalogue))
    filtered = OutlineFilter(model)
    filtered.refresh()

    begun = time.perf_counter()
    publish_all(model, "302500")
    one_update = time.perf_counter() - begun
    filtered.choose(Tab.ALL, "3025")
    assert len(shown(model)) == 2 + 101
    one_key = time.perf_counter() - begun - one_update

    assert one_update < 0.5
    assert one_key < 2
