from pathlib import Path

import pytest

from iom_tracker.domain.errors import NotHeadquarters, UnknownPerson
from iom_tracker.workflows.read_people import read_people
from iom_tracker.workflows.retire_person import retire_person
from tests.offices import Desk, a_headquarters, an_office


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters to which an office has sent."""
    desk = a_headquarters(tmp_path / "hq")
    haiti = an_office(desk, "Haiti", "200001")
    haiti.write("Shelters were built.")
    desk.merge(haiti.pack())
    return desk


def test_somebody_is_retired_once_and_reinstated(hq: Desk) -> None:
    (haiti,) = read_people(hq.workspace)
    first = retire_person(hq.workspace, haiti.fingerprint, clock=hq.clock)
    hq.clock.advance(days=1)
    assert retire_person(hq.workspace, haiti.fingerprint, clock=hq.clock) == first
    assert [each.signer.retired for each in read_people(hq.workspace)] == [first.retired]
    assert retire_person(hq.workspace, haiti.fingerprint, reinstate=True, clock=hq.clock).retired == ""


def test_a_fingerprint_of_nobody_is_refused(hq: Desk) -> None:
    (haiti,) = read_people(hq.workspace)
    with pytest.raises(UnknownPerson) as refused:
        retire_person(hq.workspace, "0000-0000-0000")
    assert refused.value.known == (haiti.fingerprint,)


def test_an_office_retires_nobody(hq: Desk) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    with pytest.raises(NotHeadquarters):
        retire_person(kenya.workspace, "0000-0000-0000")


def test_people_are_told_by_office_and_name(hq: Desk) -> None:
    kenya = an_office(hq, "chad", "200001")
    kenya.write("Wells.")
    hq.merge(kenya.pack())
    assert [each.signer.office for each in read_people(hq.workspace)] == ["chad", "Haiti"]
