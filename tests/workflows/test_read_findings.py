from pathlib import Path

import pytest

from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.proofreading.text_finding import Fault, TextFinding
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_findings import Proofreading, read_findings
from tests.builders import a_publication, a_ref, a_workspace, body, publish, retire
from tests.raw_files import files_in

HERE = a_ref("achievements")


def faults(found: tuple[TextFinding, ...]) -> list[tuple[Fault, str]]:
    return [(each.fault, each.said) for each in found]


def written(folder: Path) -> Workspace:
    workspace = a_workspace(folder)
    publish(
        workspace,
        a_publication("As under 3A, with XYZ."),
        a_publication("“Said under 3B.", section=a_ref("origin", "200010")),
        a_publication("Under 1A.", section=a_ref("origin", "200002")),
    )
    return workspace


def completed(workspace: Workspace) -> Proofreading:
    proofreading = Proofreading(workspace)
    while not proofreading.is_complete:
        proofreading.read_on(workspace)
    return proofreading


def test_an_empty_workspace_has_only_what_its_own_commitments_say_twice(tmp_path: Path) -> None:
    found = read_findings(a_workspace(tmp_path))
    assert (found.texts, found.findings) == (0, ())


@pytest.mark.parametrize(
    ("reference", "texts", "said"),
    [
        (None, 3, ["3A", "XYZ", "“Said under 3B", "3B", "1A"]),
        ("2D", 2, ["3A", "XYZ", "“Said under 3B", "3B"]),
        ("200010", 1, ["“Said under 3B", "3B"]),
        (str(HERE), 1, ["3A", "XYZ"]),
        ("2016/200001/origin", 0, []),
    ],
)
def test_what_is_asked_for_is_read(tmp_path: Path, reference: str | None, texts: int, said: list[str]) -> None:
    found = read_findings(written(tmp_path), reference)
    assert (found.texts, [each.said for each in found.findings]) == (texts, said)


def test_what_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownSection):
        read_findings(a_workspace(tmp_path), "2016/9/origin")


def test_a_draft_is_read_in_place_of_what_is_published(tmp_path: Path) -> None:
    workspace = written(tmp_path)
    keep_draft(workspace, HERE, body("All is well."), ())
    assert read_findings(workspace, str(HERE)).findings == ()


def test_a_commitment_that_says_a_paragraph_twice_is_told_of_with_the_whole_commitment(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    promise = "We promise all of this to everybody in every place, always and again."
    said_twice = a_publication(f"{promise} {promise}")
    publish(workspace, said_twice)
    assert [each.fault for each in read_findings(workspace).findings] == [Fault.REPEATED]


def test_a_retired_commitment_is_not_read(tmp_path: Path) -> None:
    workspace = written(tmp_path)
    retire(workspace, "200010")
    assert read_findings(workspace, "200010").findings == ()


def test_reading_bit_by_bit_finds_the_same(tmp_path: Path) -> None:
    workspace = written(tmp_path)
    proofreading = completed(workspace)
    found = {each for slot in proofreading.catalogue.slots() for each in proofreading.findings(slot.ref)}
    assert found == set(read_findings(workspace).findings)


def test_what_is_told_meanwhile_is_newer_than_what_is_read(tmp_path: Path) -> None:
    workspace = written(tmp_path)
    proofreading = Proofreading(workspace)
    proofreading.put(HERE, body("Only 4B."))
    proofreading.read_on(workspace)
    assert faults(proofreading.findings(HERE)) == [(Fault.OTHER_CODE, "4B")]
    proofreading.put(HERE, body("Nothing."))
    assert proofreading.findings(HERE) == ()


def test_a_section_is_read_again_where_others_changed_it(tmp_path: Path) -> None:
    workspace = written(tmp_path)
    proofreading = completed(workspace)
    proofreading.put(HERE, body("Nothing."))
    proofreading.read_again(HERE)
    proofreading.read_on(workspace)
    assert faults(proofreading.findings(HERE)) == [(Fault.OTHER_CODE, "3A"), (Fault.ACRONYM, "XYZ")]


def test_proofreading_changes_nothing(tmp_path: Path) -> None:
    workspace = written(tmp_path)
    workspace.rest()
    before = files_in(tmp_path)
    read_findings(workspace)
    assert files_in(tmp_path) == before
