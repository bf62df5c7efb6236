import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from iom_tracker.domain.errors import ClosedCycle, SectionInConflict, SectionRetired, UnknownSection
from iom_tracker.domain.richtext import RichText
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft, leave_section
from iom_tracker.workflows.publish_drafts import publish_drafts
from iom_tracker.workflows.read_log import read_history, read_log
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.restore_text import restore_text
from iom_tracker.workflows.roll_over import roll_over
from tests.builders import a_clock, a_publication, a_ref, a_workspace, body, publish, retire
from tests.rich_texts import rich_texts

FIRST = a_publication("One")
SECOND = a_publication("One two", parents=[FIRST[0]])


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Give a workspace with a section that was published twice."""
    workspace = a_workspace(tmp_path)
    publish(workspace, FIRST, SECOND)
    return workspace


def draft_of(workspace: Workspace) -> str | None:
    with workspace.reading() as transaction:
        draft = transaction.drafts.get(a_ref())
    return draft.body.plain if draft else None


def kept(workspace: Workspace) -> list[tuple[str, str]]:
    with workspace.reading() as transaction:
        return [(each.body.plain, each.reason) for each in transaction.drafts.checkpoints(a_ref())]


def test_an_earlier_text_becomes_a_draft_and_what_is_published_stays(workspace: Workspace) -> None:
    before = read_log(workspace, a_ref())
    (status,) = restore_text(workspace, a_ref(), FIRST[1]).sections
    assert (draft_of(workspace), status.has_draft, status.heads) == ("One", True, (SECOND[0].id,))
    assert read_log(workspace, a_ref()) == before


def test_a_draft_that_is_there_is_kept_first(workspace: Workspace) -> None:
    keep_draft(workspace, a_ref(), body("Start"), (SECOND[0].id,))
    keep_draft(workspace, a_ref(), body("Start, and more"), (SECOND[0].id,))
    restore_text(workspace, a_ref(), FIRST[1])
    assert kept(workspace) == [("Start", "while typing"), ("Start, and more", "replaced by an earlier text")]


def test_a_draft_is_restored_from_the_private_history(workspace: Workspace) -> None:
    keep_draft(workspace, a_ref(), body("Start"), (SECOND[0].id,))
    keep_draft(workspace, a_ref(), body("Ruined"), (SECOND[0].id,))
    restore_text(workspace, a_ref(), body("Start"))
    assert draft_of(workspace) == "Start"
    assert ("Ruined", "replaced by an earlier text") in kept(workspace)


def test_restoring_what_stands_there_changes_nothing(workspace: Workspace) -> None:
    keep_draft(workspace, a_ref(), body("Start"), (SECOND[0].id,))
    before = kept(workspace)
    restore_text(workspace, a_ref(), body("Start"))
    assert (draft_of(workspace), kept(workspace)) == ("Start", before)


def test_of_what_is_published_anyway_no_draft_is_made(workspace: Workspace) -> None:
    keep_draft(workspace, a_ref(), body("Start"), (SECOND[0].id,))
    (status,) = restore_text(workspace, a_ref(), SECOND[1]).sections
    assert not status.has_draft
    assert [text for text, _ in kept(workspace)] == ["Start"]


def test_what_is_restored_over_a_draft_builds_on_what_that_built_on(workspace: Workspace) -> None:
    keep_draft(workspace, a_ref(), body("Start"), (SECOND[0].id,))
    publish(workspace, a_publication("Meanwhile", parents=[SECOND[0]]))
    restore_text(workspace, a_ref(), FIRST[1])
    (content,) = read_sections(workspace, [a_ref()])
    assert (content.based_on, content.is_overtaken) == ((SECOND[0].id,), True)


def test_a_text_over_an_automatic_merge_leaves_the_workspace_sound(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    common = a_publication("It rained. Roads were bad.")
    texts = "It rained for weeks. Roads were bad.", "It rained. Roads were bad. Trucks came late."
    publish(workspace, common, *(a_publication(text, parents=[common[0]]) for text in texts))
    restore_text(workspace, a_ref(), common[1])
    assert derived_differences(workspace) == ()
    assert draft_of(workspace) == "It rained. Roads were bad."


def test_in_a_conflict_a_person_chooses_first(workspace: Workspace) -> None:
    publish(workspace, a_publication("Other", parents=[FIRST[0]]))
    with pytest.raises(SectionInConflict):
        restore_text(workspace, a_ref(), FIRST[1])
    assert draft_of(workspace) is None


def test_what_is_retired_or_closed_or_not_there_is_not_restored(workspace: Workspace) -> None:
    with pytest.raises(UnknownSection):
        restore_text(workspace, a_ref("history"), FIRST[1])
    retire(workspace, "200001")
    with pytest.raises(SectionRetired):
        restore_text(workspace, a_ref(), FIRST[1])
    roll_over(workspace, "2017", anyway=True)
    with pytest.raises(ClosedCycle):
        restore_text(workspace, a_ref(), FIRST[1])


class Restoring(RuleBasedStateMachine):
    """Somebody types, leaves, publishes and restores; whatever was replaced by restoring can be found again."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.workspace, self.clock = a_workspace(Path(self.folder.name)), a_clock()

    @rule(text=rich_texts(2))
    def types(self, text: RichText) -> None:
        (content,) = read_sections(self.workspace, [a_ref()])
        keep_draft(self.workspace, a_ref(), text, content.based_on, clock=self.clock)
        self.clock.advance(seconds=7)

    @rule()
    def leaves(self) -> None:
        leave_section(self.workspace, a_ref())

    @rule()
    def publishes(self) -> None:
        publish_drafts(self.workspace, clock=self.clock)

    @rule(chance=st.integers(0, 99))
    @precondition(lambda self: bool(read_history(self.workspace, a_ref())))
    def restores(self, chance: int) -> None:
        past = read_history(self.workspace, a_ref())
        (before,) = read_sections(self.workspace, [a_ref()])
        chosen = past[chance % len(past)].body
        restore_text(self.workspace, a_ref(), chosen, clock=self.clock)
        (after,) = read_sections(self.workspace, [a_ref()])
        history = read_history(self.workspace, a_ref())
        assert (after.shown, after.published) == (chosen, before.published)
        assert {each.id for each in past} <= {each.id for each in history}
        assert before.shown.is_empty or before.shown == chosen or before.shown in [each.body for each in history]

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()


TestRestoring = Restoring.TestCase
TestRestoring.settings = settings(max_examples=15, stateful_step_count=12)
