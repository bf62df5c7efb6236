from pathlib import Path

import pytest

from iom_tracker.domain.errors import FileMissing, NewerWorkspace, UnknownSection, WorkspaceReadOnly
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft, leave_section
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_clock, a_publication, a_ref, a_revision, a_workspace, body, publish
from tests.raw_files import files_in, sql


def shown(workspace: Workspace) -> str:
    (content,) = read_sections(workspace, [a_ref()])
    return content.shown.plain


def history(workspace: Workspace) -> list[tuple[str, ...]]:
    return sql(workspace.path, "SELECT reason, time FROM checkpoint ORDER BY id")


def test_a_draft_is_on_the_disk_when_it_is_said_to_be(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    changes = keep_draft(workspace, a_ref(), body("Two words"), ())
    assert shown(open_workspace(workspace.path)) == "Two words"
    (status,) = changes.sections
    assert (status.ref, status.state, status.words, status.has_draft) == (a_ref(), SectionState.DRAFT, 2, True)
    assert changes.revisions == ()


def test_a_draft_publishes_nothing(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep_draft(workspace, a_ref(), body("One"), ())
    assert sql(workspace.path, "SELECT count(*) FROM revision") == [(0,)]


def test_a_draft_remembers_the_heads_its_writer_saw(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One")
    publish(workspace, first)
    keep_draft(workspace, a_ref(), body("Two"), (first[0].id,))
    publish(workspace, a_publication("Meanwhile", parents=[first[0]]))
    (content,) = read_sections(workspace, [a_ref()])
    assert (content.based_on, content.shown) == ((first[0].id,), body("Two"))


def test_a_text_typed_back_to_what_is_published_needs_no_draft(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One")
    publish(workspace, first)
    keep_draft(workspace, a_ref(), body("Two"), (first[0].id,))
    changes = keep_draft(workspace, a_ref(), body("One"), (first[0].id,))
    assert not changes.sections[0].has_draft


def test_an_empty_text_of_an_empty_section_needs_no_draft(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep_draft(workspace, a_ref(), body("One"), ())
    changes = keep_draft(workspace, a_ref(), body(""), ())
    assert changes.sections[0].state is SectionState.EMPTY


def test_a_published_text_that_is_cleared_away_is_an_empty_draft(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One")
    publish(workspace, first)
    changes = keep_draft(workspace, a_ref(), body(""), (first[0].id,))
    assert (changes.sections[0].has_draft, changes.sections[0].words) == (True, 0)


@pytest.mark.parametrize("texts", [("One", "Two"), ("One", "One")], ids=["different", "equal"])
def test_a_text_beside_heads_that_its_writer_did_not_see_is_kept(tmp_path: Path, texts: tuple[str, str]) -> None:
    workspace, other = a_workspace(tmp_path), a_publication(texts[0])
    publish(workspace, other)
    assert keep_draft(workspace, a_ref(), body(texts[1]), ()).sections[0].has_draft


def test_of_a_conflict_one_text_chosen_is_still_a_draft(tmp_path: Path) -> None:
    workspace, one, other = a_workspace(tmp_path), a_revision("One"), a_revision("Other")
    publish(workspace, (one, body("One")), (other, body("Other")))
    assert keep_draft(workspace, a_ref(), body("One"), (one.id, other.id)).sections[0].has_draft


def test_typing_is_kept_in_the_private_history_every_ten_minutes(tmp_path: Path) -> None:
    workspace, clock = a_workspace(tmp_path), a_clock()
    for text in ("One", "One two", "One two three", "One two three four"):
        keep_draft(workspace, a_ref(), body(text), (), clock=clock)
        clock.advance(minutes=6)
    assert [reason for reason, _ in history(workspace)] == ["while typing", "while typing"]
    assert [time[11:16] for _, time in history(workspace)] == ["12:00", "12:12"]


def test_leaving_a_section_keeps_its_text_at_once(tmp_path: Path) -> None:
    workspace, clock = a_workspace(tmp_path), a_clock()
    for text in ("One", "Two"):
        keep_draft(workspace, a_ref(), body(text), (), clock=clock)
    leave_section(workspace, a_ref())
    leave_section(workspace, a_ref())
    assert [reason for reason, _ in history(workspace)] == ["while typing", "left the section"]


def test_leaving_a_section_without_a_draft_notes_nothing(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    leave_section(workspace, a_ref())
    assert history(workspace) == []


def test_a_section_that_is_not_there_takes_no_draft(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before = files_in(tmp_path)
    with pytest.raises(UnknownSection):
        keep_draft(workspace, a_ref("history"), body("One"), ())
    assert files_in(tmp_path) == before


def test_a_draft_on_an_automatic_merge_leaves_the_workspace_sound(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    common = a_publication("It rained. Roads were bad.")
    texts = "It rained for weeks. Roads were bad.", "It rained. Roads were bad. Trucks came late."
    publish(workspace, common, *(a_publication(text, parents=[common[0]]) for text in texts))
    with workspace.reading() as transaction:
        heads = transaction.sections.status(a_ref()).heads
    keep_draft(workspace, a_ref(), body("It rained."), heads)
    assert derived_differences(workspace) == ()


def test_a_workspace_that_may_not_be_written_takes_no_draft(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    path.chmod(0o444)
    with pytest.raises(WorkspaceReadOnly):
        keep_draft(open_workspace(path), a_ref(), body("One"), ())
    path.chmod(0o644)
    sql(path, "PRAGMA user_version = 1003")
    with pytest.raises(NewerWorkspace):
        keep_draft(open_workspace(path), a_ref(), body("One"), ())


def test_a_workspace_that_was_moved_away_takes_no_draft(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.path.rename(tmp_path / "moved.iomdb")
    with pytest.raises(FileMissing):
        keep_draft(workspace, a_ref(), body("One"), ())
    assert list(files_in(tmp_path)) == ["moved.iomdb"]


def test_a_draft_from_another_window_is_kept_in_the_private_history_before_it_is_replaced(tmp_path: Path) -> None:
    workspace, clock = a_workspace(tmp_path), a_clock()
    keep_draft(workspace, a_ref(), body("Start"), (), clock=clock)
    keep_draft(workspace, a_ref(), body("Start, from A"), (), replaces=body("Start").digest, clock=clock)
    keep_draft(workspace, a_ref(), body("Start, from B"), (), replaces=body("Start").digest, clock=clock)
    with workspace.reading() as transaction:
        texts = [draft.body.plain for draft in transaction.drafts.checkpoints(a_ref())]
    assert texts == ["Start", "Start, from A"]
    assert shown(workspace) == "Start, from B"


def test_a_draft_is_kept_in_the_private_history_before_an_earlier_text_takes_its_place(tmp_path: Path) -> None:
    workspace, clock = a_workspace(tmp_path), a_clock()
    for text in ("Start", "Start, and more"):
        keep_draft(workspace, a_ref(), body(text), (), clock=clock)
    clock.advance(minutes=30)
    keep_draft(workspace, a_ref(), body("Start"), (), is_restored=True, clock=clock)
    assert [reason for reason, _ in history(workspace)] == ["while typing", "replaced by an earlier text"]
    assert shown(workspace) == "Start"
