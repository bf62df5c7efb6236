from pathlib import Path

import pytest

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.errors import NameTooLong, NotHeadquarters, UnknownOffice, UnknownSection
from iom_tracker.workflows.assign import assign
from iom_tracker.workflows.introduce import introduce
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.read_review import read_review
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_ref
from tests.offices import Desk, a_headquarters, an_office

AMINA, JO, KENYA = Assignee("Haiti", "Amina of Haiti"), Assignee("Haiti", "Jo"), Assignee("Kenya")


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with an empty workspace."""
    return a_headquarters(tmp_path / "hq")


def ask(desk: Desk, assignee: Assignee | None, *references: str, instead: bool = False) -> int:
    with desk.at_work() as workspace:
        return len(assign(workspace, references, assignee, instead=instead, clock=desk.clock))


def asked(desk: Desk) -> tuple[Assignee, ...]:
    with desk.at_work() as workspace:
        (review,) = read_review(workspace, [a_ref()])
    return review.asked


def mine(desk: Desk) -> set[str]:
    return {ref.unit for ref in read_snapshot(desk.workspace).mine}


def test_everything_is_mine_where_nothing_is_assigned_to_me(hq: Desk) -> None:
    assert len(mine(hq)) == 16


def test_a_person_is_asked_beside_an_office(hq: Desk) -> None:
    assert (ask(hq, KENYA, "200001"), ask(hq, AMINA, str(a_ref()))) == (6, 1)
    assert asked(hq) == (AMINA, KENYA)


def test_asking_again_is_nothing_new(hq: Desk) -> None:
    assert (ask(hq, KENYA, "2D"), ask(hq, KENYA, "200001"), ask(hq, KENYA, "200001", instead=True)) == (24, 0, 0)


def test_somebody_is_asked_instead_or_nobody(hq: Desk) -> None:
    ask(hq, KENYA, "200001")
    ask(hq, AMINA, "200001", instead=True)
    assert asked(hq) == (AMINA,)
    ask(hq, None, "200001")
    assert asked(hq) == ()


def test_what_is_mine_comes_with_the_kit_and_changes_with_a_receipt(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001", "200010")
    assert mine(haiti) == {"200001", "200010"}
    haiti.write("Shelters were built.")
    hq.merge(haiti.pack())
    ask(hq, KENYA, "200010", instead=True)
    ask(hq, AMINA, "200002")
    haiti.merge(hq.receipt("Haiti"))
    assert mine(haiti) == {"200001", "200002"}


def test_what_a_colleague_is_asked_for_is_not_mine(hq: Desk) -> None:
    ask(hq, AMINA, "200001")
    ask(hq, JO, "200002")
    haiti = an_office(hq, "Haiti")
    assert mine(haiti) == {"200001"}
    with haiti.at_work() as workspace:
        introduce(workspace, person=" jo ")
    assert mine(haiti) == {"200002"}


def test_an_office_keeps_the_name_that_it_is_known_by(hq: Desk) -> None:
    ask(hq, KENYA, "200001")
    ask(hq, Assignee.named("kenya "), "200001")
    assert asked(hq) == (KENYA,)
    an_office(hq, "Haiti", "200002")
    with hq.at_work() as workspace:
        made = make_kit(workspace, hq.folder / "again.iompack", "HAITI", references=["200010"], clock=hq.clock)
    assert made.office == "Haiti"


def test_a_name_that_no_list_could_show_is_refused(hq: Desk) -> None:
    with pytest.raises(NameTooLong):
        Assignee.named("x" * 3000)
    with hq.at_work() as workspace, pytest.raises(NameTooLong):
        make_kit(workspace, hq.folder / "long.iompack", "x" * 3000)
    with hq.at_work() as workspace, pytest.raises(NameTooLong):
        introduce(workspace, person="x" * 3000)


def test_an_office_assigns_nothing(hq: Desk) -> None:
    with pytest.raises(NotHeadquarters):
        ask(an_office(hq, "Haiti"), KENYA, "200001")


def test_an_office_without_a_name_is_refused(hq: Desk) -> None:
    with pytest.raises(UnknownOffice):
        ask(hq, Assignee.named(" "), "200001")


def test_a_reference_to_nothing_is_refused(hq: Desk) -> None:
    with pytest.raises(UnknownSection):
        ask(hq, KENYA, "9Z")
