from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.errors import BadFramework, UnknownCommitment, UnknownRevision
from iom_tracker.domain.identity import CatalogueId, CommitmentId
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.verification import derived_differences
from iom_tracker.workflows.author import author
from iom_tracker.workflows.decide_commitment import decide_commitment
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_commitment, a_ref
from tests.offices import Desk, a_headquarters, an_office, facts

NEW = CommitmentId("200050")
OTHER = CommitmentId("200051")


def with_commitment(catalogue: Catalogue, commitment: Commitment) -> Catalogue:
    return Catalogue(catalogue.framework, catalogue.cycle.with_commitments((*catalogue.cycle.commitments, commitment)))


def add_commitment(desk: Desk, id_: str, text: str) -> None:
    with desk.at_work() as workspace, workspace.transaction() as transaction:
        after = with_commitment(transaction.catalogue.current(), a_commitment(id_, "2D", text))
        transaction.catalogue.publish(after, author(transaction, desk.clock))
        transaction.sections.lay_out(after)


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters where two offices have made a commitment of the same id, each with a text under it."""
    desk = a_headquarters(tmp_path / "hq")
    for office in [an_office(desk, name, "200001") for name in ("Haiti", "Kenya")]:
        name = office.folder.name
        add_commitment(office, NEW, f"{name} promises something.")
        office.write(f"{name} did it.", a_ref(unit=NEW))
        (merged,) = desk.merge(office.pack()).files
        assert merged.outcome is FileOutcome.MERGED
    return desk


def versions(desk: Desk) -> dict[str, CatalogueId]:
    (clash,) = read_conflicts(desk.workspace).commitments
    return {each.commitment.text[0]: each.version for each in clash.versions if each.commitment}


def test_two_offices_that_made_the_same_commitment_are_told(hq: Desk) -> None:
    undecided = read_conflicts(hq.workspace)
    assert [clash.id for clash in undecided.commitments] == [NEW]
    assert set(versions(hq)) == {"Haiti promises something.", "Kenya promises something."}
    assert {undecided.names[each.actor] for each in undecided.commitments[0].versions} == {
        "Amina of Haiti",
        "Amina of Kenya",
    }
    assert [conflict.ref for conflict in undecided.conflicts] == [a_ref(unit=NEW)]


def test_the_order_of_arrival_does_not_matter(tmp_path: Path) -> None:
    desk = a_headquarters(tmp_path / "hq")
    offices = [an_office(desk, name, "200001") for name in ("Haiti", "Kenya")]
    copies: list[Desk] = []
    for office in offices:
        add_commitment(office, NEW, f"{office.folder.name} promises something.")
        office.write(f"{office.folder.name} did it.", a_ref(unit=NEW))
    files = [office.pack() for office in offices]
    for order in files, files[::-1]:
        folder = tmp_path / f"copy {len(copies)}"
        folder.mkdir()
        desk.workspace.rest()
        (folder / "hq.iomdb").write_bytes(desk.workspace.path.read_bytes())
        copies.append(Desk(desk.folder, type(desk.workspace).open(folder / "hq.iomdb"), desk.clock))
        copies[-1].merge(*order)
    assert facts(copies[0]) == facts(copies[1])


def test_one_of_them_is_kept_and_the_texts_are_decided_like_others(hq: Desk) -> None:
    with hq.at_work() as workspace:
        decide_commitment(workspace, NEW, versions(hq)["Kenya promises something."], clock=hq.clock)
    undecided = read_conflicts(hq.workspace)
    assert (undecided.commitments, [each.ref for each in undecided.conflicts]) == ((), [a_ref(unit=NEW)])
    commitment = read_snapshot(hq.workspace).catalogue.cycle.commitment(NEW)
    assert commitment is not None
    assert commitment.text == ("Kenya promises something.",)
    assert derived_differences(hq.workspace) == ()


def test_both_are_kept_and_each_takes_its_texts_along(hq: Desk) -> None:
    known = versions(hq)
    with hq.at_work() as workspace:
        others = {known["Haiti promises something."]: OTHER}
        changes = decide_commitment(
            workspace, NEW, known["Kenya promises something."], others_as=others, clock=hq.clock
        )
    assert {status.ref for status in changes.sections} == {a_ref(unit=NEW), a_ref(unit=OTHER)}
    assert {status.state for status in changes.sections} == {SectionState.DRAFT}
    assert (hq.text(a_ref(unit=NEW)), hq.text(a_ref(unit=OTHER))) == ("Kenya did it.", "Haiti did it.")
    undecided = read_conflicts(hq.workspace)
    assert (undecided.commitments, undecided.conflicts) == ((), ())
    assert derived_differences(hq.workspace) == ()


def test_deciding_about_one_leaves_the_others_open(tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    for office in [an_office(hq, name, "200001") for name in ("Haiti", "Kenya")]:
        for id_ in NEW, OTHER:
            add_commitment(office, id_, f"{office.folder.name} promises {id_}.")
        office.write("Done.", a_ref("origin"))
        hq.merge(office.pack())
    clash = read_conflicts(hq.workspace).commitments[0]
    with hq.at_work() as workspace:
        decide_commitment(workspace, clash.id, clash.versions[0].version, clock=hq.clock)
    (left,) = read_conflicts(hq.workspace).commitments
    assert {clash.id, left.id} == {NEW, OTHER}
    with hq.at_work() as workspace:
        decide_commitment(workspace, left.id, left.versions[0].version, clock=hq.clock)
    assert read_conflicts(hq.workspace).commitments == ()


def test_what_cannot_be_decided_is_refused(hq: Desk) -> None:
    known = versions(hq)
    one, other = known.values()
    before = facts(hq)
    with hq.at_work() as workspace:
        with pytest.raises(UnknownCommitment):
            decide_commitment(workspace, CommitmentId("200001"), one)
        with pytest.raises(UnknownRevision):
            decide_commitment(workspace, NEW, CatalogueId("0" * 64))
        with pytest.raises(BadFramework):
            decide_commitment(workspace, NEW, one, others_as={other: CommitmentId("200001")})
        with pytest.raises(BadFramework):
            decide_commitment(workspace, NEW, one, others_as={other: CommitmentId("no id")})
    assert facts(hq) == before


def test_a_catalogue_that_was_only_renamed_is_taken_in_without_a_question(tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    haiti = an_office(hq, "Haiti", "200001")
    with haiti.at_work() as workspace, workspace.transaction() as transaction:
        before = transaction.catalogue.current()
        after = Catalogue(before.framework, replace(before.cycle, year=2015))
        transaction.catalogue.publish(after, author(transaction, haiti.clock))
    haiti.write("Done.")
    hq.merge(haiti.pack())
    assert read_snapshot(hq.workspace).catalogue.cycle.year == 2015
