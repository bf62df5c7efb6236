from collections.abc import Sequence
from pathlib import Path

import pytest

from iom_tracker.domain.editorial_checks import FindingKind
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.check import check
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.read_last_year import LastYear, TextBefore, read_last_year
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.roll_over import roll_over
from tests.builders import a_publication, a_ref, a_workspace, an_event, body, publish, retire

AGAIN = "2018"  # a cycle for which no questionnaire is shipped
NEXT = a_ref(cycle=AGAIN)
Publication = tuple[Revision, RichText]


def rolled(folder: Path, *publications: Publication, cycle: str = AGAIN, cleared: Sequence[Revision] = ()) -> Workspace:
    """Return a workspace of the next cycle that said this in the one before."""
    workspace = a_workspace(folder)
    publish(workspace, *publications)
    with workspace.transaction() as transaction:
        transaction.events.add([an_event(EventKind.CLEARED, about=revision) for revision in cleared])
        transaction.sections.refresh(revision.section for revision in cleared)
    roll_over(workspace, cycle, anyway=True)
    return workspace


def beside(workspace: Workspace, ref: SectionRef = NEXT) -> LastYear:
    return read_last_year(workspace, [ref])[ref]


def said(texts: Sequence[TextBefore]) -> list[tuple[str, str]]:
    return [(str(each.ref), each.body.plain) for each in texts]


def test_what_a_section_said_stands_beside_it_and_what_was_promised_above(tmp_path: Path) -> None:
    workspace = rolled(tmp_path, a_publication("Shelters."), a_publication("Tents.", section=a_ref("next_steps")))
    found = beside(workspace)
    assert (found.cycle, found.year) == ("2016", 2016)
    assert said(found.continued) == [("2016/200001/achievements", "Shelters.")]
    assert said(found.recalled) == [("2016/200001/next_steps", "Tents.")]


def test_a_text_is_told_with_the_wording_and_the_state_of_that_year(tmp_path: Path) -> None:
    publication = a_publication("Tents.", section=a_ref("next_steps"))
    (text,) = beside(rolled(tmp_path, publication)).recalled
    assert text.question == "Next step to advance implementation in 2017."
    assert (text.unit, text.commitment) == ("Commitment ID: 200001", "200001")
    assert (text.state, text.is_cleared, text.revision) == (SectionState.DRAFT, False, publication[0].id)


def test_a_question_per_transformation_has_the_texts_of_every_commitment_under_it_beside_it(tmp_path: Path) -> None:
    refs = [a_ref(unit="200010"), a_ref(unit="200001"), a_ref(unit="200002")]
    workspace = rolled(tmp_path, *(a_publication(ref.unit, section=ref) for ref in refs), cycle="2017")
    (ref,) = (ref for ref in read_snapshot(workspace).sections if ref.unit == "2D")
    found = beside(workspace, ref)
    assert [each.unit for each in found.continued] == ["Commitment ID: 200001", "Commitment ID: 200010"]


def test_what_was_answered_for_a_transformation_is_told_under_its_heading(tmp_path: Path) -> None:
    workspace = rolled(tmp_path, cycle="2017")
    ref = next(iter(read_snapshot(workspace).sections))
    publish(workspace, a_publication("Done.", section=ref))
    roll_over(workspace, AGAIN, anyway=True)
    (text,) = beside(workspace, SectionRef(NEXT.cycle, ref.unit, ref.question)).continued
    assert (text.commitment, text.unit.startswith(f"Transformation {ref.unit}: ")) == (None, True)


def test_a_cleared_text_goes_before_what_was_written_later(tmp_path: Path) -> None:
    cleared = a_publication("Cleared.")
    later = a_publication("Later.", parents=[cleared[0]])
    (text,) = beside(rolled(tmp_path, cleared, later, cleared=[cleared[0]])).continued
    assert (text.body.plain, text.is_cleared) == ("Cleared.", True)
    assert text.state is SectionState.CHANGED


def test_of_several_texts_one_is_told_with_its_state(tmp_path: Path) -> None:
    workspace = rolled(tmp_path, a_publication("Ours."), a_publication("Theirs.", actor="other"))
    (text,) = beside(workspace).continued
    assert text.body.plain in {"Ours.", "Theirs."}
    assert text.state is SectionState.CONFLICT


def test_a_draft_is_told_where_nothing_was_published(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep_draft(workspace, a_ref(), body("Typed."), ())
    roll_over(workspace, AGAIN, anyway=True)
    (text,) = beside(workspace).continued
    assert (text.body.plain, text.revision, text.state) == ("Typed.", None, SectionState.DRAFT)


def test_a_draft_is_not_told_where_something_was_published(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publication = a_publication("Published.")
    publish(workspace, publication)
    keep_draft(workspace, a_ref(), body("Typed."), (publication[0].id,))
    roll_over(workspace, AGAIN, anyway=True)
    assert said(beside(workspace).continued) == [("2016/200001/achievements", "Published.")]


def test_in_the_first_cycle_there_is_nothing_beside_a_section(tmp_path: Path) -> None:
    assert read_last_year(a_workspace(tmp_path), [a_ref()]) == {}


def test_a_section_that_is_not_in_force_has_nothing_beside_it(tmp_path: Path) -> None:
    workspace = rolled(tmp_path)
    with pytest.raises(UnknownSection):
        read_last_year(workspace, [a_ref()])


def test_a_text_that_was_carried_over_unchanged_is_flagged(tmp_path: Path) -> None:
    workspace = rolled(tmp_path, a_publication("Shelters."), a_publication("Tents.", section=a_ref("message")))
    publish(
        workspace,
        a_publication("Shelters.", section=NEXT),
        a_publication("Tents and more.", section=a_ref("message", cycle=AGAIN)),
    )
    assert read_snapshot(workspace).carried_over == {NEXT}
    assert beside(workspace).is_carried_over
    assert not beside(workspace, a_ref("message", cycle=AGAIN)).is_carried_over
    findings = [each for each in check(workspace).findings if each.kind is FindingKind.CARRIED_OVER]
    assert [(each.where, each.detail) for each in findings] == [(str(NEXT), "2016")]


def test_what_was_cleared_counts_as_carried_over_though_it_was_changed_later(tmp_path: Path) -> None:
    cleared = a_publication("Cleared.")
    later = a_publication("Later.", parents=[cleared[0]])
    replaced = a_publication("Before.", section=a_ref("message"))
    after = a_publication("After.", section=a_ref("message"), parents=[replaced[0]])
    workspace = rolled(tmp_path, cleared, later, replaced, after, cleared=[cleared[0]])
    publish(
        workspace,
        a_publication("Cleared.", section=NEXT),
        a_publication("Before.", section=a_ref("message", cycle=AGAIN)),
    )
    assert read_snapshot(workspace).carried_over == {NEXT}


def test_what_is_empty_or_in_conflict_is_not_carried_over(tmp_path: Path) -> None:
    texts = [a_publication("Ours."), a_publication("", section=a_ref("message"))]
    workspace = rolled(tmp_path, *texts)
    publish(
        workspace,
        a_publication("Ours.", section=NEXT),
        a_publication("Theirs.", section=NEXT, actor="other"),
        a_publication("", section=a_ref("message", cycle=AGAIN)),
    )
    assert read_snapshot(workspace).carried_over == frozenset()


def test_a_draft_that_repeats_last_year_is_flagged_beside_the_editor(tmp_path: Path) -> None:
    workspace = rolled(tmp_path, a_publication("Shelters."))
    keep_draft(workspace, NEXT, body("Shelters."), ())
    assert beside(workspace).is_carried_over


def test_the_text_of_a_retired_commitment_can_be_read_beside_its_section(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters."))
    retire(workspace, "200001")
    roll_over(workspace, AGAIN)
    assert said(beside(workspace).continued) == [("2016/200001/achievements", "Shelters.")]
