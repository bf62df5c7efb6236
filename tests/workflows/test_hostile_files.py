"""What must not be believed, merged as a person would merge it: refused with a sentence, and nothing changes."""

from pathlib import Path
from random import Random

import pytest

from iom_tracker.domain.errors import TrackerError
from iom_tracker.sentences import sentence
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.merge_report import FileOutcome
from tests.builders import a_ref
from tests.offices import Desk, a_headquarters, an_office, facts
from tests.raw_files import files_in
from tests.storage.hostile_workspaces import HOSTILE, an_office_file

FEW_OF_MANY = sorted(HOSTILE)[::4]  # all of them pass the gate's own tests; here the way through the whole merge counts


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with a text."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write("Written at headquarters.")
    return desk


def refused_with_a_sentence(hq: Desk, file: Path) -> str:
    before, around = facts(hq), files_in(file.parent)
    (result,) = hq.merge(file).files
    assert (result.outcome, facts(hq), files_in(file.parent)) == (FileOutcome.REFUSED, before, around)
    assert isinstance(result.reason, TrackerError)
    told = sentence(result.reason)
    assert str(file) in told
    assert "\n" not in told
    return told


@pytest.mark.parametrize("name", FEW_OF_MANY)
def test_a_hostile_workspace_changes_nothing(hq: Desk, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = an_office_file(folder)
    change, _ = HOSTILE[name]
    change(path)
    refused_with_a_sentence(hq, path)


def test_damaged_packets_change_nothing_and_never_stop_the_rest(hq: Desk, tmp_path: Path) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Haiti wrote this.", a_ref("origin"))
    good, chance = haiti.pack(), Random(3)  # noqa: S311 - repeatable, not secret
    files = []
    for number in range(100):
        data = bytearray(good.read_bytes())
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        files.append(tmp_path / f"{number}.iompack")
        files[-1].write_bytes(data)
    before = facts(hq)
    with hq.at_work() as workspace:
        report = merge(workspace, [*files, good], clock=hq.clock)
    *damaged, last = report.files
    assert {each.outcome for each in damaged} == {FileOutcome.REFUSED}
    assert all("\n" not in sentence(each.reason) for each in damaged if each.reason)
    assert last.outcome is FileOutcome.MERGED
    assert set(facts(hq)["revision"]) - set(before["revision"]) == set(facts(haiti)["revision"]) - set(
        before["revision"]
    )
