from pathlib import Path

import pytest

from iom_tracker.domain.catalogue_edit import Addition, CatalogueEdit, Place, Retirement, Rewording
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.workflows.catalogue_departure import deltas_for_headquarters, deltas_for_office
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.edit_catalogue import edit_catalogue
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import NOON, SetClock, a_ref
from tests.frameworks import a_framework_folder
from tests.offices import Desk, a_headquarters, an_office

ID = CommitmentId("200001")


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


def edit(desk: Desk, made: CatalogueEdit) -> None:
    with desk.at_work() as workspace:
        edit_catalogue(workspace, made, clock=desk.clock)


def of_own_framework(folder: Path, name: str) -> Desk:
    """Return somebody whose workspace was made for a framework that is not shipped."""
    (folder / name).mkdir()
    desk = Desk(folder / name, None, SetClock(NOON))  # type: ignore[arg-type] # made in the next lines, at this desk
    if not (folder / "harbour").exists():
        a_framework_folder(folder)
    with desk.at_work():
        desk.workspace = create_workspace(
            folder / name / "new.iomdb", str(folder / "harbour"), "high-water", office=name, clock=desk.clock
        )
    return desk


def sent(desk: Desk, *, has_kit: bool = True) -> list[int]:
    """Return how long each difference to an office is."""
    with desk.workspace.reading() as transaction:
        return [len(each.delta) for each in deltas_for_office(transaction, has_kit=has_kit)]


def test_an_office_is_sent_nothing_while_the_catalogue_is_the_one_it_began_with(hq: Desk) -> None:
    assert (sent(hq), sent(hq, has_kit=False)) == ([], [])


def test_an_office_is_sent_every_version_as_the_difference_to_the_first(hq: Desk) -> None:
    edit(hq, Retirement(ID))
    edit(hq, Rewording(ID, name="Conduct"))
    assert len(sent(hq)) == len(sent(hq, has_kit=False)) == 3
    assert max(sent(hq, has_kit=False)) < 300


def test_the_first_of_several_kits_is_enough_to_understand_what_was_edited_since(hq: Desk, tmp_path: Path) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    edit(hq, Retirement(CommitmentId("200010")))
    with hq.at_work() as workspace:
        make_kit(workspace, tmp_path / "later.iompack", "Haiti", references=["200001"])
    edit(hq, Rewording(ID, name="Conduct"))
    assert haiti.merge(hq.receipt("Haiti")).files[0].reason is None
    assert read_snapshot(haiti.workspace).catalogue == read_snapshot(hq.workspace).catalogue


def test_a_framework_that_is_not_shipped_goes_in_full_to_an_office_without_a_kit(tmp_path: Path) -> None:
    hq, peru = of_own_framework(tmp_path, "Headquarters"), of_own_framework(tmp_path, "Peru")
    assert len(sent(hq, has_kit=False)) == 1
    assert sent(hq) == []
    edit(hq, Addition(CommitmentId("nets-7"), ("The board will buy nets.",), Place("dyke")))
    assert min(sent(hq, has_kit=False)) > max(sent(hq)) > 0
    peru.write("It rained.", a_ref("reason", "rope-9", "high-water"))
    hq.merge(peru.pack())
    assert peru.merge(hq.receipt("Peru")).commitments == ()
    assert read_snapshot(peru.workspace).catalogue == read_snapshot(hq.workspace).catalogue


def test_what_headquarters_built_on_is_not_sent_back_to_it(hq: Desk, tmp_path: Path) -> None:
    peru, haiti = a_headquarters(tmp_path / "peru", office="Peru"), an_office(hq, "Haiti", "200001")
    edit(peru, Addition(CommitmentId("300001"), ("We promise more.",), Place("2D")))
    peru.write("It began.")
    hq.merge(peru.pack())
    edit(hq, Rewording(ID, name="Conduct"))
    haiti.merge(hq.receipt("Haiti"))
    with haiti.workspace.reading() as transaction:
        assert len(transaction.catalogue.all()) == 4
        assert deltas_for_headquarters(transaction) == ()
