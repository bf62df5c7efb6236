"""Who is known by their key, shown and retired through the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from iom_tracker.desktop.dialogs.people import PeopleDialog
from iom_tracker.packets.keys import fingerprint
from tests.builders import a_ref
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.test_main_window import answer, drop
from tests.offices import Desk, a_headquarters, an_office

OpenAt = Callable[[Desk], Pilot]


@pytest.fixture
def pilot(open_at: OpenAt, hq: Desk, haiti: Desk) -> Pilot:
    """Give the window of headquarters, which knows one person of an office."""
    hq.merge(haiti.pack())
    hq.workspace.rest()
    return open_at(hq)


def people_action(pilot: Pilot) -> QAction:
    action = pilot.window.findChild(QAction, "people")
    assert action is not None
    return action


def open_people(pilot: Pilot) -> PeopleDialog:
    people_action(pilot).trigger()
    return pilot.wait_for(PeopleDialog, "peopleDialog")


def words(dialog: QWidget) -> str:
    return "\n".join(label.accessibleName() or label.text() for label in dialog.findChildren(QLabel))


def chips(dialog: QWidget) -> list[str]:
    return [chip.accessibleName() for chip in dialog.findChildren(QWidget, "chip")]


def test_everybody_is_listed_with_office_and_key(pilot: Pilot, hq: Desk) -> None:
    dialog = open_people(pilot)
    with hq.workspace.reading() as transaction:
        (actor,) = transaction.signers.all()
    assert "Amina of Haiti\nHaiti" in words(dialog)
    assert fingerprint(actor) in words(dialog)


def test_somebody_is_retired_after_one_question_and_reinstated(pilot: Pilot, hq: Desk, haiti: Desk) -> None:
    dialog = open_people(pilot)
    pilot.click("retire")
    box = pilot.wait_for(QMessageBox, "message")
    assert "Nothing that Amina of Haiti, Haiti signs will be taken in any more." in box.text()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    with pilot.qtbot.waitSignal(pilot.session.people_read, timeout=PATIENCE):
        answer(pilot, "Retire")
    assert any(chip.startswith("Retired ") for chip in chips(dialog))
    haiti.write("Once more.")
    assert "retired here" in _reason(hq, haiti)

    pilot.click("reinstate")
    with pilot.qtbot.waitSignal(pilot.session.people_read, timeout=PATIENCE):
        answer(pilot, "Reinstate")
    assert chips(dialog) == []
    assert pilot.find(QWidget, "retire").isEnabled()


def test_an_office_has_nobody_to_retire(open_at: OpenAt, haiti: Desk) -> None:
    assert not people_action(open_at(haiti)).isEnabled()


def _reason(hq: Desk, office: Desk) -> str:
    hq.reopen()
    (result,) = hq.merge(office.pack()).files
    assert result.reason is not None
    return type(result.reason).__doc__ or ""


def test_a_file_of_somebody_who_was_retired_is_refused_with_a_sentence(pilot: Pilot, haiti: Desk) -> None:
    open_people(pilot)
    pilot.click("retire")
    with pilot.qtbot.waitSignal(pilot.session.people_read, timeout=PATIENCE):
        answer(pilot, "Retire")
    pilot.find(PeopleDialog, "peopleDialog").reject()
    pilot.come_back()
    haiti.write("Once more.")
    drop(pilot, haiti.pack())
    assert "who was retired here on" in pilot.message()
    pilot.session.settle()
    assert pilot.box(a_ref()).toPlainText() != "Once more."


def test_a_file_for_another_headquarters_is_refused_with_a_sentence(pilot: Pilot, tmp_path: Path) -> None:
    other = a_headquarters(tmp_path / "other")
    stranger = an_office(other, "Mali", "200001")
    stranger.write("From afar.")
    drop(pilot, stranger.pack())
    assert "another headquarters" in pilot.message()
