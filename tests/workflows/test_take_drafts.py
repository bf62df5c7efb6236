from pathlib import Path

from iom_tracker.domain.identity import QuestionKey, RevisionId, SectionRef
from iom_tracker.domain.section import Draft
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.take_drafts import take_drafts
from tests.builders import NOON, a_clock, a_draft, a_publication, a_ref, a_workspace, body, publish
from tests.raw_files import sql


def test_a_draft_from_elsewhere_is_published_and_marked(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    changes = take_drafts(workspace, [a_draft("Half a text")], "Haiti", clock=a_clock())
    assert [status.state for status in changes.sections] == [SectionState.DRAFT]
    marked = "SELECT kind, extra, text FROM revision"
    assert sql(workspace.path, marked) == [
        ("import", '{"unsent draft of":"Haiti"}', '{"spans":[{"text":"Half a text"}],"type":"paragraph"}')
    ]


def test_it_follows_the_text_that_its_author_saw(tmp_path: Path) -> None:
    workspace, base = a_workspace(tmp_path), a_publication("One.")
    publish(workspace, base, a_publication("Two.", parents=[base[0]]))
    (status,) = take_drafts(workspace, [a_draft("Three.", based_on=[base[0]])], "Haiti").sections
    assert status.state is SectionState.CONFLICT


def test_a_base_that_is_not_here_is_left_out(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    draft = Draft(a_ref(), body("Three."), (RevisionId("0" * 64),), NOON)
    assert [status.words for status in take_drafts(workspace, [draft], "Haiti").sections] == [1]


def test_a_draft_in_a_conflict_becomes_one_more_text(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    one, other = a_publication("One."), a_publication("Other.")
    publish(workspace, one, other)
    (status,) = take_drafts(workspace, [a_draft("Third.", based_on=[one[0], other[0]])], "Haiti").sections
    assert (status.state, len(status.heads)) == (SectionState.CONFLICT, 2)


def test_what_says_nothing_new_and_what_has_no_place_here_is_not_taken(tmp_path: Path) -> None:
    workspace, base = a_workspace(tmp_path), a_publication("One.")
    publish(workspace, base)
    elsewhere = SectionRef(a_ref().cycle, "999999", QuestionKey("origin"))
    take_drafts(workspace, [a_draft("One.", based_on=[base[0]]), a_draft("Lost.", section=elsewhere)], "Haiti")
    assert sql(workspace.path, "SELECT count(*) FROM revision") == [(1,)]
