from pathlib import Path

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.outcome import Changes
from iom_tracker.workflows.publish_drafts import publish_drafts
from iom_tracker.workflows.read_log import LogEntry, read_log
from tests.builders import NOON, a_clock, a_publication, a_ref, a_workspace, body, publish
from tests.raw_files import sql

SEEN_NOTHING: tuple[RevisionId, ...] = ()


def typed_and_published(workspace: Workspace, text: str, seen: tuple[RevisionId, ...] = SEEN_NOTHING) -> Changes:
    keep_draft(workspace, a_ref(), body(text), seen, clock=a_clock())
    return publish_drafts(workspace, clock=a_clock())


def log(workspace: Workspace, ref: SectionRef | None = None) -> list[LogEntry]:
    return list(read_log(workspace, ref or a_ref()))


def test_a_published_draft_is_a_revision_and_no_draft_any_more(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    changes = typed_and_published(workspace, "Two words")
    (entry,) = log(workspace)
    assert changes.revisions == (entry.revision.id,)
    assert (entry.name, entry.words, entry.is_head, entry.revision.time) == ("Amina", 2, True, NOON)
    assert (changes.sections[0].state, changes.sections[0].has_draft) == (SectionState.DRAFT, False)


def test_a_draft_builds_on_what_its_writer_saw(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = typed_and_published(workspace, "One").revisions
    second = typed_and_published(workspace, "Two", first).revisions
    assert [entry.revision.id for entry in log(workspace)] == [*first, *second]
    assert log(workspace)[1].revision.parents == first


def test_two_writers_who_saw_the_same_text_are_in_conflict_and_nothing_is_lost(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = typed_and_published(workspace, "One").revisions
    typed_and_published(workspace, "Mine", first)
    changes = typed_and_published(workspace, "Yours", first)
    assert changes.sections[0].state is SectionState.CONFLICT
    assert sorted(entry.words for entry in log(workspace) if entry.is_head) == [1, 1]
    assert sql(workspace.path, "SELECT count(*) FROM revision") == [(3,)]


def test_a_draft_that_would_decide_a_conflict_is_kept_and_named(tmp_path: Path) -> None:
    workspace, one, other = a_workspace(tmp_path), a_publication("One"), a_publication("Other")
    publish(workspace, one, other)
    changes = typed_and_published(workspace, "Both", (one[0].id, other[0].id))
    assert (changes.revisions, changes.in_conflict) == ((), (a_ref(),))
    assert changes.sections[0].has_draft


def test_a_draft_that_says_what_was_published_meanwhile_makes_no_revision(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = typed_and_published(workspace, "One").revisions
    keep_draft(workspace, a_ref(), body("Two"), first)
    sql(workspace.path, "UPDATE draft SET text = (SELECT text FROM revision)")
    changes = publish_drafts(workspace)
    assert (changes.revisions, changes.sections[0].has_draft) == ((), False)


def test_a_text_that_is_taken_out_is_withdrawn_and_stays_in_the_history(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    changes = typed_and_published(workspace, "", typed_and_published(workspace, "One").revisions)
    assert changes.sections[0].state is SectionState.EMPTY
    assert [entry.revision.kind for entry in log(workspace)] == [RevisionKind.EDIT, RevisionKind.WITHDRAW]


def test_only_the_chosen_drafts_are_published(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for question in ("origin", "achievements", "message"):
        keep_draft(workspace, a_ref(question), body(question), ())
    changes = publish_drafts(workspace, [a_ref("origin"), a_ref("next_steps")])
    assert [status.ref for status in changes.sections] == [a_ref("origin")]
    assert len(publish_drafts(workspace).revisions) == 2


def test_without_drafts_nothing_is_published(tmp_path: Path) -> None:
    assert publish_drafts(a_workspace(tmp_path)) == Changes()


def test_what_was_published_stays_in_the_private_history(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep_draft(workspace, a_ref(), body("One"), (), clock=a_clock())
    keep_draft(workspace, a_ref(), body("Two"), (), clock=a_clock())
    publish_drafts(workspace)
    assert sql(workspace.path, "SELECT reason FROM checkpoint") == [("while typing",), ("published",)]
