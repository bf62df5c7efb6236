from datetime import date
from pathlib import Path

import pytest

from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.decision import decision_payload
from iom_tracker.domain.errors import NotHeadquarters, OfficeNotAsked, UnknownLanguage
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.workflows.change_terms import change_terms
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.remind import remind
from tests.builders import NOON, a_ref
from tests.offices import Desk, a_headquarters, an_office

SHELTERS = a_ref(unit="200002")


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters that have asked two offices and themselves."""
    desk = a_headquarters(tmp_path / "hq")
    for name, unit in (("Haiti", "200001"), ("Kenya", "200002"), ("Headquarters", "200010")):
        an_office(desk, name, unit)
    change_terms(desk.workspace, "Haiti", due="2017-02-28", language="fr")
    return desk


def fill(desk: Desk, unit: str) -> None:
    for ref in read_snapshot(desk.workspace).sections:
        if ref.unit == unit:
            desk.write("Shelters were built.", ref)


def test_every_office_that_has_something_to_send_is_reminded_in_its_language(hq: Desk) -> None:
    reminders = remind(hq.workspace, today=date(2017, 3, 1))
    assert [(each.office, each.language, each.missing) for each in reminders] == [
        ("Haiti", "fr", 5),
        ("Kenya", "en", 5),
    ]
    assert "était le 28 février 2017" in reminders[0].text
    assert [each.language for each in remind(hq.workspace, language="es")] == ["es", "es"]


def test_an_office_that_has_sent_everything_is_not_reminded_unless_it_is_named(hq: Desk) -> None:
    fill(hq, "200002")
    assert [each.office for each in remind(hq.workspace)] == ["Haiti"]
    (kenya,) = remind(hq.workspace, office=" kenya ")
    assert (kenya.office, kenya.missing, kenya.subject.endswith("everything has arrived")) == ("Kenya", 0, True)


def test_what_was_returned_is_told_with_its_note(hq: Desk) -> None:
    fill(hq, "200002")
    with hq.workspace.transaction() as transaction:
        (head,) = transaction.sections.status(SHELTERS).heads
        why = decision_payload("Which year?")
        transaction.events.add([Event(EventKind.RETURNED, SHELTERS, head, ActorId("editor"), NOON, why)])
        transaction.sections.refresh([SHELTERS])
    (kenya,) = remind(hq.workspace, office="Kenya")
    assert (kenya.missing, kenya.returned) == (0, 1)
    assert "(200002), Achievements: Which year?\n" in kenya.text


def test_a_language_that_only_a_newer_program_has_falls_back_to_the_usual_one(hq: Desk) -> None:
    with hq.workspace.transaction() as transaction:
        transaction.offices.agree(OfficeTerms("Haiti", "zh", ""))
    assert remind(hq.workspace, office="Haiti")[0].language == "en"


def test_nobody_who_is_not_known_is_reminded_and_in_no_language_that_is_not(hq: Desk) -> None:
    with pytest.raises(OfficeNotAsked):
        remind(hq.workspace, office="Peru")
    with pytest.raises(UnknownLanguage):
        remind(hq.workspace, language="la")


def test_an_office_writes_no_reminders(hq: Desk) -> None:
    with pytest.raises(NotHeadquarters):
        remind(an_office(hq, "Peru", "200003").workspace)
