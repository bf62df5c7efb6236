"""The list of commitments changes while an office's window is open."""

from pathlib import Path

import pytest

from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.domain.catalogue_edit import Addition, CatalogueEdit, Move, Place, Reinstatement, Retirement
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.workflows.edit_catalogue import edit_catalogue
from tests.builders import a_ref
from tests.desktop.exchange.test_merging import OpenAt, merged
from tests.desktop.exchange.texts import NINE
from tests.desktop.pilot import Pilot
from tests.offices import Desk

ID = CommitmentId("200001")


def receipt_after(hq: Desk, *edits: CatalogueEdit) -> Path:
    """Return a receipt for Haiti after edits at headquarters."""
    for edit in edits:
        with hq.at_work() as workspace:
            edit_catalogue(workspace, edit, clock=hq.clock)
    return hq.receipt("Haiti")


@pytest.fixture
def window(open_at: OpenAt, haiti: Desk) -> Pilot:
    """Give the window of an office at its first commitment."""
    return open_at(haiti)


def shown_unit(pilot: Pilot) -> str:
    (unit,) = {box.ref.unit for box in pilot.find(CommitmentPage, "commitmentPage").boxes if box.ref}
    return unit


def test_what_was_typed_into_a_commitment_that_is_retired_is_there_when_it_comes_back(
    window: Pilot, hq: Desk, haiti: Desk
) -> None:
    window.type_into(a_ref("message"), "Act now.")
    merged(window, receipt_after(hq, Retirement(ID)))
    assert shown_unit(window) == "200001"
    assert window.box(a_ref("message")).isReadOnly()
    assert haiti.text(a_ref("message")) == "Act now."
    merged(window, receipt_after(hq, Reinstatement(ID)))
    window.choose_row("200001")
    window.session.settle()
    assert window.box(a_ref("message")).toPlainText() == "Act now."
    assert not window.box(a_ref("message")).isReadOnly()
    assert window.box(a_ref()).toPlainText() == NINE


def test_a_commitment_that_moves_stays_open_and_one_that_is_new_is_in_the_outline(window: Pilot, hq: Desk) -> None:
    window.type_into(a_ref("message"), "Act now.")
    new = CommitmentId("300001")
    merged(window, receipt_after(hq, Move(ID, Place("3A")), Addition(new, ("We promise more.",), Place("2D"))))
    assert shown_unit(window) == "200001"
    assert window.box(a_ref("message")).toPlainText() == "Act now."
    assert window.row("300001").isValid()
