from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import BadFramework, DamagedText
from iom_tracker.domain.identity import CycleId
from iom_tracker.storage.workspace import Workspace, new_file
from tests.builders import NOON, a_catalogue, a_workspace, an_authorship
from tests.catalogues import a_version, reworded
from tests.raw_files import sql, tamper


def with_year(catalogue: Catalogue, year: int) -> Catalogue:
    return Catalogue(catalogue.framework, replace(catalogue.cycle, year=year))


def current(workspace: Workspace) -> Catalogue:
    with workspace.reading() as transaction:
        return transaction.catalogue.current()


def add(workspace: Workspace, catalogue: Catalogue, actor: str = "field") -> bool:
    with workspace.transaction() as transaction:
        return transaction.catalogue.publish(catalogue, an_authorship(actor))


def test_the_catalogue_in_force_is_the_one_that_was_added_last(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for year in (2020, 2010, 2015):
        assert add(workspace, with_year(a_catalogue(), year))
    assert current(workspace) == with_year(a_catalogue(), 2015)


def test_a_catalogue_that_is_in_force_is_no_change(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    add(workspace, a_catalogue())
    assert not add(workspace, a_catalogue(), "somebody else")


def test_each_version_builds_on_the_one_before(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    add(workspace, a_catalogue())
    rows = sql(workspace.path, "SELECT id, parents, generation FROM catalogue_version ORDER BY generation")
    assert [generation for _, _, generation in rows] == [1, 2]
    assert [parents for _, parents, _ in rows] == ["[]", f'["{rows[0][0]}"]']


def test_a_file_without_a_catalogue_is_damaged(tmp_path: Path) -> None:
    with new_file(tmp_path / "bare.iomdb") as unfinished:
        Workspace.open(unfinished)
    with pytest.raises(DamagedText, match="no catalogue"):
        current(Workspace.open(tmp_path / "bare.iomdb"))


def test_a_catalogue_that_could_not_be_read_again_is_not_added(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before = current(workspace)
    with pytest.raises(BadFramework):
        add(workspace, Catalogue(before.framework, replace(before.cycle, id=CycleId("20/16"))))
    assert current(workspace) == before


@pytest.mark.parametrize("content", ["{", "7", "[1]", "{}", '{"framework":[],"cycle":{}}', "[" * 100_000])
def test_a_version_that_proves_itself_and_is_no_catalogue_is_damage(tmp_path: Path, content: str) -> None:
    workspace = a_workspace(tmp_path)
    header = {"parents": [], "generation": 9, "actor": "a", "time": NOON, "content": digest_of(content)}
    row = digest_of(canonical_json(header)), "[]", 9, "a", NOON, content
    sql(workspace.path, "INSERT INTO catalogue_version VALUES (?, ?, ?, ?, ?, ?)", *row)
    with pytest.raises(DamagedText):
        current(workspace)


TAMPERED = {
    "year": "replace(content, '\"year\":2016', '\"year\":2017')",
    "not a catalogue": "'{}'",
    "not JSON": "'{'",
    "a list": "'[1]'",
}


@pytest.mark.parametrize("content", TAMPERED.values(), ids=TAMPERED)
def test_a_version_that_was_tampered_with_is_damage(tmp_path: Path, content: str) -> None:
    workspace = a_workspace(tmp_path)
    tamper(workspace.path, "catalogue_version", f"UPDATE catalogue_version SET content = {content}")
    with pytest.raises(DamagedText):
        current(workspace)


def test_the_catalogue_of_an_earlier_cycle_stays_what_it_was_last(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    last = with_year(current(workspace), 2020)
    add(workspace, last)
    following = Catalogue(last.framework, replace(last.cycle, id=CycleId("next"), year=2021))
    add(workspace, following)
    with workspace.reading() as transaction:
        assert transaction.catalogue.cycles() == ("2016", "next")
        assert transaction.catalogue.of_cycle("2016") == last
        assert transaction.catalogue.of_cycle("next") == transaction.catalogue.current() == following
        assert transaction.catalogue.of_cycle("1999") is None


def test_what_is_undecided_is_carried_as_it_is_to_be(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    catalogue = current(workspace)
    with workspace.transaction() as transaction:
        (root,) = transaction.catalogue.all()
        transaction.catalogue.add(a_version(reworded("200001", text)(catalogue), root) for text in ("a", "b"))
        following = Catalogue(catalogue.framework, replace(catalogue.cycle, id=CycleId("next")))
        transaction.catalogue.publish(following, an_authorship(), carry=lambda each: replace(each, name=each.text[0]))
        (clash,) = transaction.catalogue.merged().clashes
    assert {each.commitment.name for each in clash.versions if each.commitment} >= {"a", "b"}
