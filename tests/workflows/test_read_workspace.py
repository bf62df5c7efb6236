from pathlib import Path

import pytest

from iom_tracker.domain.errors import UnknownSection
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.raw_files import sql


def test_a_section_shows_its_published_text_under_its_question(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One")
    publish(workspace, first)
    (content,) = read_sections(workspace, [a_ref()])
    assert (content.heading, content.shown, content.published) == (
        "Achievements at a glance.",
        body("One"),
        (body("One"),),
    )
    assert content.based_on == (first[0].id,)


def test_an_empty_section_shows_nothing(tmp_path: Path) -> None:
    (content,) = read_sections(a_workspace(tmp_path), [a_ref("next_steps")])
    assert (content.shown.is_empty, content.published, content.based_on) == (True, (), ())
    assert content.heading == "Next step to advance implementation in 2017."


def test_a_section_shows_its_draft_before_what_is_published(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One")
    publish(workspace, first)
    keep_draft(workspace, a_ref(), body("Two"), (first[0].id,))
    (content,) = read_sections(workspace, [a_ref()])
    assert (content.shown, content.published) == (body("Two"), (body("One"),))


def test_a_section_in_conflict_shows_its_first_text_and_has_all(tmp_path: Path) -> None:
    workspace, one, other = a_workspace(tmp_path), a_publication("One"), a_publication("Other")
    publish(workspace, one, other)
    (content,) = read_sections(workspace, [a_ref()])
    first, second = sorted([one, other], key=lambda publication: publication[0].id)
    assert content.published == (first[1], second[1])
    assert (content.shown, content.based_on) == (first[1], (first[0].id, second[0].id))


def test_sections_come_in_the_order_asked_for(tmp_path: Path) -> None:
    refs = [a_ref("message", "200010"), a_ref("origin")]
    assert [content.status.ref for content in read_sections(a_workspace(tmp_path), refs)] == refs


def test_a_section_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnknownSection) as refused:
        read_sections(a_workspace(tmp_path), [a_ref(), a_ref("history")])
    assert refused.value.reference == "2016/200001/history"


@pytest.mark.parametrize(
    ("version", "mode", "told"),
    [(1000, 0o444, "read-only"), (1003, 0o644, "newer version"), (1003, 0o444, "newer version")],
)
def test_a_workspace_that_may_not_be_written_can_be_read_and_says_why(
    tmp_path: Path, version: int, mode: int, told: str
) -> None:
    path = a_workspace(tmp_path).path
    sql(path, f"PRAGMA user_version = {version}")
    path.chmod(mode)
    snapshot = read_snapshot(open_workspace(path))
    assert (snapshot.read_only, len(snapshot.sections), snapshot.path) == (told, 96, path)
