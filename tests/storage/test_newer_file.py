import json
from pathlib import Path
from typing import Any

import pytest

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import DamagedText, WorkspaceLocked
from iom_tracker.storage.newer_file import understood_copy
from iom_tracker.storage.verification import derived_differences, first_damage
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_draft, a_publication, a_ref, a_workspace, publish
from tests.newer_files import NewerWriter
from tests.raw_files import held_by_another, sql, tamper


def an_office(folder: Path) -> NewerWriter:
    workspace = a_workspace(folder)
    publish(workspace, a_publication("Shelters were built."))
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft("Not sent."))
    workspace.rest()
    return NewerWriter(workspace.path)


def copied(newer: NewerWriter) -> tuple[Workspace, int]:
    copy = newer.path.with_name("copy.iomdb")
    unknown = understood_copy(newer.make_newer().path, copy)
    return Workspace.open(copy), unknown


def catalogues(workspace: Workspace) -> tuple[CatalogueVersion, ...]:
    with workspace.reading() as transaction:
        return transaction.catalogue.all()


def test_what_is_understood_is_copied_row_by_row(tmp_path: Path) -> None:
    newer = an_office(tmp_path)
    workspace, unknown = copied(newer)
    for table in ("revision", "event", "actor", "catalogue_version", "opaque_object", "draft", "checkpoint"):
        assert sql(workspace.path, f"SELECT * FROM {table}") == sql(newer.path, f"SELECT * FROM {table}")
    assert (unknown, first_damage(workspace), derived_differences(workspace)) == (0, (), ())


def test_what_is_of_an_unknown_kind_is_counted_and_left_out(tmp_path: Path) -> None:
    newer = an_office(tmp_path)
    newer.event("celebrated")
    newer.revision("translation", "Des abris.")
    newer.revision("edit", "Shelters and wells were built.")
    workspace, unknown = copied(newer)
    assert (unknown, first_damage(workspace)) == (2, ())
    with workspace.reading() as transaction:
        texts = {text.plain for _, text in transaction.revisions.heads_with_text(a_ref())}
        assert texts == {"Shelters were built.", "Shelters and wells were built."}
        assert len(transaction.revisions.missing(a_ref())) == 1


def test_unknown_fields_of_a_catalogue_are_left_out_wherever_they_stand(tmp_path: Path) -> None:
    newer = an_office(tmp_path)
    ((content,),) = sql(newer.path, "SELECT content FROM catalogue_version")
    data: dict[str, Any] = json.loads(content)
    questions = [{**each, "colour": "blue"} for each in data["cycle"]["question"]]
    newer.catalogue(cycle={"question": questions, "report": {**data["cycle"]["report"], "font": "large"}})
    first, second = catalogues(copied(newer)[0])
    assert second.content == first.content == content
    assert second.parents == (first.id,)


def test_what_builds_on_a_catalogue_of_which_less_is_understood_follows_it(tmp_path: Path) -> None:
    newer = an_office(tmp_path)
    newer.catalogue(cycle={"motto": "Nobody left behind"})
    known = newer.catalogue(cycle={"motto": "Nobody left behind"}, framework={"title": "Another title"})
    plain = an_office_with(tmp_path / "plain", newer, known)
    workspace, unknown = copied(plain)
    *_, before, last = catalogues(workspace)
    assert (before.id in last.parents, unknown) == (True, 1)
    with workspace.reading() as transaction:
        assert transaction.catalogue.current().framework.title == "Another title"


def an_office_with(folder: Path, newer: NewerWriter, last: str) -> NewerWriter:
    """Return the same file in a folder of its own; its last catalogue lacks the field that is unknown."""
    folder.mkdir()
    ((content,),) = sql(newer.path, "SELECT content FROM catalogue_version WHERE id = ?", last)
    data = json.loads(content)
    del data["cycle"]["motto"]
    tamper(newer.path, "catalogue_version", "DELETE FROM catalogue_version WHERE id = ?", last)
    writer = NewerWriter(folder / "office.iomdb")
    writer.path.write_bytes(newer.path.read_bytes())
    writer.catalogue_as_it_is(data)
    return writer


@pytest.mark.parametrize("tables", [{"cycle": {"question": "none"}}, {"cycle": {"year": "soon"}, "framework": {}}])
def test_a_catalogue_that_is_not_understood_is_counted_and_left_out(tmp_path: Path, tables: dict[str, Any]) -> None:
    newer = an_office(tmp_path)
    newer.catalogue(**tables)
    workspace, unknown = copied(newer)
    assert (len(catalogues(workspace)), unknown) == (1, 1)


def test_a_local_table_that_is_kept_in_another_way_is_left_empty(tmp_path: Path) -> None:
    newer = an_office(tmp_path)
    sql(newer.path, "DROP TABLE quarantine")
    sql(newer.path, "ALTER TABLE checkpoint RENAME COLUMN reason TO why")
    workspace, _ = copied(newer)
    assert sql(workspace.path, "SELECT * FROM checkpoint") == []


@pytest.mark.parametrize("table", ["revision", "event", "actor", "catalogue_version", "opaque_object", "setting"])
def test_a_table_that_every_reader_needs_must_be_there(tmp_path: Path, table: str) -> None:
    newer = an_office(tmp_path)
    sql(newer.path, f"ALTER TABLE {table} RENAME TO {table}_of_old")
    with pytest.raises(DamagedText):
        understood_copy(newer.path, tmp_path / "copy.iomdb")


def test_a_newer_file_that_is_being_written_to_is_not_read(tmp_path: Path) -> None:
    newer = an_office(tmp_path)
    with held_by_another(newer.path, "EXCLUSIVE"), pytest.raises(WorkspaceLocked):
        understood_copy(newer.path, tmp_path / "copy.iomdb", busy_seconds=0)
