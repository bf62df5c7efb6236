from pathlib import Path

import pytest
from sqlalchemy import insert

from iom_tracker.domain.event import EventKind
from iom_tracker.domain.richtext import to_json_lines
from iom_tracker.storage.tables import EVENT, TableKind, kinds
from iom_tracker.storage.verification import derived_differences, first_damage
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_publication, a_ref, a_revision, a_workspace, an_authorship, an_event, body, publish
from tests.newer_files import full_line
from tests.raw_files import sql, tamper


def a_full_workspace(folder: Path) -> Workspace:
    """Return a workspace with a row in every table that is replicated or derived, but for opaque objects."""
    workspace = a_workspace(folder)
    first = a_publication("One")
    publish(
        workspace, first, a_publication("Two", parents=[first[0]]), a_publication("Orphan", section=a_ref("origin"))
    )
    unknown = a_revision("Not here", section=a_ref("message"))
    publish(workspace, (a_revision("Later", parents=[unknown], section=a_ref("message")), body("Later")))
    common = a_publication("It rained. Roads were bad.", section=a_ref("challenges"))
    texts = "It rained. Roads were bad. Trucks came late.", "It rained for weeks. Roads were bad."
    sides = (a_publication(text, parents=[common[0]], section=common[0].section) for text in texts)
    publish(workspace, common, *sides)
    with workspace.transaction() as transaction:
        event = an_event(EventKind.COMMENT, about=first[0])
        row = {"section": str(event.section), "id": event.id, "kind": "comment", "revision": event.revision}
        transaction.connection.execute(insert(EVENT).values(**row, actor="hq", time=event.time, payload="{}"))
        transaction.actors.introduce(an_authorship(), "Amina", "Kabul")
    return workspace


def test_a_workspace_that_nobody_tampered_with_proves_itself(tmp_path: Path) -> None:
    workspace = a_full_workspace(tmp_path)
    assert first_damage(workspace) == ()
    assert derived_differences(workspace) == ()


def test_a_workspace_is_verified_without_being_changed(tmp_path: Path) -> None:
    workspace = a_full_workspace(tmp_path)
    workspace.rest()
    before = workspace.path.read_bytes()
    first_damage(workspace)
    derived_differences(workspace)
    assert workspace.path.read_bytes() == before


OTHER_TEXT = to_json_lines(body("Forged"))
TAMPERED: list[tuple[str, str, object]] = [
    ("revision", "text", OTHER_TEXT),
    ("revision", "text", "no JSON"),
    ("revision", "body", body("Forged").digest),
    ("revision", "actor", "somebody else"),
    ("revision", "time", "1999-01-01T00:00:00+00:00"),
    ("revision", "generation", 7),
    ("revision", "kind", "merge"),
    ("revision", "kind", "no such kind"),
    ("revision", "parents", "[]"),
    ("revision", "parents", "no JSON"),
    ("revision", "parents", "7"),
    ("revision", "extra", '{"language":"fr"}'),
    ("revision", "extra", "no JSON"),
    ("revision", "extra", '{"weight":1.5}'),
    ("revision", "extra", "[1]"),
    ("event", "payload", '{"note":"forged"}'),
    ("event", "kind", "cleared"),
    ("event", "kind", "no such kind"),
    ("event", "revision", None),
    ("actor", "name", "Somebody else"),
    ("actor", "office", "Elsewhere"),
    ("catalogue_version", "content", "{}"),
    ("catalogue_version", "parents", '["0"]'),
    ("catalogue_version", "parents", "no JSON"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "column", "value"), TAMPERED)
def test_a_fact_that_was_tampered_with_is_found(tmp_path: Path, table: str, column: str, value: object) -> None:
    workspace = a_full_workspace(tmp_path)
    last = f"SELECT id FROM {table} WHERE {column} IS NOT ? ORDER BY time DESC, id LIMIT 1"
    tamper(workspace.path, table, f"UPDATE {table} SET {column} = ? WHERE id = ({last})", value, value)
    assert len(first_damage(Workspace.open(workspace.path))) == 1


def test_an_object_of_a_newer_version_that_was_tampered_with_is_found(tmp_path: Path) -> None:
    workspace = a_full_workspace(tmp_path)
    with workspace.transaction() as transaction:
        transaction.opaque.add([full_line("photo", of="the roof")])
    assert first_damage(workspace) == ()
    tamper(workspace.path, "opaque_object", "UPDATE opaque_object SET content = x'7b7d'")
    assert len(first_damage(Workspace.open(workspace.path))) == 1


def test_a_row_moved_to_another_section_is_found(tmp_path: Path) -> None:
    workspace = a_full_workspace(tmp_path)
    tamper(workspace.path, "revision", "UPDATE revision SET section = 'x' WHERE section LIKE '%/message'")
    assert len(first_damage(Workspace.open(workspace.path))) == 1


CHANGES = {
    "head": "DELETE FROM head WHERE section LIKE '%/origin'",
    "merged_head": "DELETE FROM merged_head",
    "missing_parent": "DELETE FROM missing_parent",
    "section_state": "UPDATE section_state SET state = 'cleared' WHERE section = '2016/200001/achievements'",
    "search": "UPDATE search SET text = 'forged'",
}


def test_every_derived_table_is_tried() -> None:
    assert set(CHANGES) == {name for name, kind in kinds().items() if kind is TableKind.DERIVED}


@pytest.mark.parametrize("table", CHANGES)
def test_a_derived_table_that_does_not_follow_from_the_facts_is_found(tmp_path: Path, table: str) -> None:
    workspace = a_full_workspace(tmp_path)
    sql(workspace.path, CHANGES[table])
    assert derived_differences(workspace) == (table,)


def test_a_rebuild_mends_what_was_derived(tmp_path: Path) -> None:
    workspace = a_full_workspace(tmp_path)
    for change in CHANGES.values():
        sql(workspace.path, change)
    with workspace.transaction() as transaction:
        transaction.sections.rebuild(transaction.catalogue.current())
    assert derived_differences(workspace) == ()


def test_a_read_only_workspace_can_be_verified(tmp_path: Path) -> None:
    path = a_full_workspace(tmp_path).path
    path.chmod(0o444)
    workspace = Workspace.open(path)
    assert (first_damage(workspace), derived_differences(workspace)) == ((), ())
