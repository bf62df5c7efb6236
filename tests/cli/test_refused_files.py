"""What does not belong into a workspace is refused with one plain sentence each, and nothing changes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.retire_person import retire_person
from iom_tracker.workflows.roll_over import roll_over
from tests.cli.conftest import Run
from tests.offices import Desk, a_colleague, a_headquarters, an_office, facts

NEXT = "2017"


@dataclass
class Around:
    """Headquarters, an office that has written, and where others may be."""

    hq: Desk
    haiti: Desk
    folder: Path


@pytest.fixture
def around(tmp_path: Path) -> Around:
    hq = a_headquarters(tmp_path / "hq")
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Shelters were built.")
    return Around(hq, haiti, tmp_path)


def of_another_workspace(around: Around) -> Path:
    other = a_headquarters(around.folder / "other" / "hq")
    office = an_office(other, "Peru", "200001")
    office.write("Wells were dug.")
    return office.pack()


def of_another_workspace_as_a_file(around: Around) -> Path:
    other = a_headquarters(around.folder / "other" / "hq")
    office = an_office(other, "Peru", "200001")
    office.workspace.rest()
    return office.workspace.path


def of_the_next_cycle(around: Around) -> Path:
    with around.haiti.at_work() as workspace:
        roll_over(workspace, NEXT, archive_to=around.folder / "archive.iomdb")
        (ref,) = read_snapshot(workspace).mine
    around.haiti.write("Wells were dug.", ref)
    return around.haiti.pack()


def of_another_framework(around: Around) -> Path:
    folder = around.folder / "bargain"
    folder.mkdir()
    path = folder / "bargain.iomdb"
    with around.haiti.at_work():
        create_workspace(path, "grand-bargain", "2017", office="Haiti").rest()
    return path


def of_training(around: Around) -> Path:
    other = a_headquarters(around.folder / "training" / "hq", training=True)
    office = an_office(other, "Haiti", "200001")
    office.write("For practice only.")
    return office.pack()


def of_a_retired_person(around: Around) -> Path:
    around.hq.merge(around.haiti.pack())
    with around.hq.at_work() as workspace:
        retire_person(workspace, around.haiti.fingerprint, clock=around.hq.clock)
    around.haiti.write("Shelters were built. More came.")
    return around.haiti.pack()


def of_an_unknown_reviewer(around: Around) -> Path:
    around.hq.merge(around.haiti.pack())
    jo = a_colleague(around.hq, "Jo")
    jo.clear()
    return jo.pack(everything=True)


def a_kit(around: Around) -> Path:
    return around.hq.folder / "kit for Haiti.iompack"


REFUSED: list[tuple[Callable[[Around], Path], str]] = [
    (of_another_workspace, "was written for another headquarters"),
    (of_another_workspace_as_a_file, "was written for another headquarters"),
    (of_the_next_cycle, "belongs to another cycle (2017)"),
    (of_another_framework, "belongs to another framework (grand-bargain)"),
    (of_training, "comes from training and this workspace is a real one"),
    (of_a_retired_person, "who was retired here on 2016-11-23"),
    (of_an_unknown_reviewer, "is not known to decide here"),
    (a_kit, "is an office kit, which is not merged"),
]


@pytest.mark.parametrize(("make", "words"), REFUSED, ids=lambda each: getattr(each, "__name__", ""))
def test_what_does_not_belong_here_is_refused_in_one_plain_sentence(
    run: Run, around: Around, make: Callable[[Around], Path], words: str
) -> None:
    file = make(around)
    before = facts(around.hq)
    with around.hq.at_work():
        answer = run("merge", around.hq.workspace.path, file)
    first = answer.out.splitlines()[0]
    assert (answer.code, answer.err, facts(around.hq)) == (3, "", before)
    assert first.startswith(f"{file}: refused. ")
    assert words in first
    assert first.endswith(".")
    assert "Traceback" not in answer.out
