from pathlib import Path

import pytest

from iom_tracker.domain.errors import SectionInConflict, UnknownSection
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.read_log import read_log
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import NOON, a_clock, a_publication, a_ref, a_workspace, body, publish
from tests.raw_files import files_in, sql


def test_a_text_is_published_at_once(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    changes = write_section(workspace, a_ref(), body("Two words"), (), clock=a_clock())
    (entry,) = read_log(workspace, a_ref())
    assert changes.revisions == (entry.revision.id,)
    assert (entry.revision.kind, entry.revision.time, entry.words) == (RevisionKind.EDIT, NOON, 2)


def test_a_text_that_is_published_already_makes_no_revision(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = write_section(workspace, a_ref(), body("One"), ()).revisions
    changes = write_section(workspace, a_ref(), body("One"), first)
    assert (changes.revisions, changes.sections[0].heads) == ((), first)


def test_an_empty_text_of_an_empty_section_makes_no_revision(tmp_path: Path) -> None:
    changes = write_section(a_workspace(tmp_path), a_ref(), body(""), ())
    assert (changes.revisions, changes.sections[0].state) == ((), SectionState.EMPTY)


def test_an_empty_text_withdraws_what_was_published(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = write_section(workspace, a_ref(), body("One"), ()).revisions
    changes = write_section(workspace, a_ref(), body(""), first)
    assert changes.sections[0].state is SectionState.EMPTY
    assert read_log(workspace, a_ref())[-1].revision.kind is RevisionKind.WITHDRAW


def test_a_withdrawn_section_can_be_written_again(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = write_section(workspace, a_ref(), body("One"), ()).revisions
    gone = write_section(workspace, a_ref(), body(""), first).revisions
    again = write_section(workspace, a_ref(), body("One"), gone)
    assert again.sections[0].state is SectionState.DRAFT
    assert [entry.revision.generation for entry in read_log(workspace, a_ref())] == [1, 2, 3]


def test_two_writers_who_saw_the_same_text_are_in_conflict_and_nothing_is_overwritten(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = write_section(workspace, a_ref(), body("One"), ()).revisions
    write_section(workspace, a_ref(), body("Mine"), first)
    assert write_section(workspace, a_ref(), body("Yours"), first).sections[0].state is SectionState.CONFLICT
    (content,) = read_sections(workspace, [a_ref()])
    assert {text.plain for text in content.published} == {"Mine", "Yours"}


def test_a_writer_who_saw_a_conflict_must_resolve_it(tmp_path: Path) -> None:
    workspace, one, other = a_workspace(tmp_path), a_publication("One"), a_publication("Other")
    publish(workspace, one, other)
    with pytest.raises(SectionInConflict) as refused:
        write_section(workspace, a_ref(), body("Both"), (one[0].id, other[0].id))
    assert refused.value.reference == str(a_ref())
    assert sql(workspace.path, "SELECT count(*) FROM revision") == [(2,)]


def test_a_writer_may_build_on_heads_with_one_text(tmp_path: Path) -> None:
    workspace, one, other = a_workspace(tmp_path), a_publication("One"), a_publication("One", actor="hq")
    publish(workspace, one, other)
    changes = write_section(workspace, a_ref(), body("Two"), (one[0].id, other[0].id))
    assert changes.sections[0].heads == changes.revisions


def test_a_section_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before = files_in(tmp_path)
    with pytest.raises(UnknownSection):
        write_section(workspace, a_ref("history"), body("One"), ())
    assert files_in(tmp_path) == before


def test_who_writes_is_made_known_in_the_workspace(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body("One"), ())
    actors = sql(workspace.path, "SELECT DISTINCT actor FROM actor WHERE name = 'Amina' AND office = 'Field office'")
    assert sql(workspace.path, "SELECT actor FROM revision")[0] in actors
