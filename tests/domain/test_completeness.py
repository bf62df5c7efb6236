from iom_tracker.domain.completeness import Completeness, completeness
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_ref

HEADS = (RevisionId("a"),)


def a_status(  # noqa: PLR0913 - a status says these things
    question: str,
    state: SectionState,
    *,
    words: int = 10,
    heads: tuple[RevisionId, ...] = HEADS,
    has_draft: bool = False,
    is_automatic: bool = False,
) -> SectionStatus:
    return SectionStatus(a_ref(question), state, words, 100, heads, has_draft, is_automatic)


def found(*statuses: SectionStatus, optional: tuple[str, ...] = ()) -> Completeness:
    return completeness(statuses, {a_ref(question) for question in optional})


def test_everything_that_is_there_is_complete() -> None:
    told = found(a_status("origin", SectionState.SUBMITTED), a_status("message", SectionState.CLEARED))
    assert (told.asked, told.answered, told.is_complete) == (2, 2, True)


def test_what_may_be_left_out_does_not_count_while_it_is_empty() -> None:
    empty = a_status("message", SectionState.EMPTY, words=0, heads=())
    assert found(a_status("origin", SectionState.DRAFT), empty, optional=("message",)).is_complete
    assert found(empty).empty == (a_ref("message"),)


def test_a_text_that_was_taken_out_is_missing() -> None:
    assert found(a_status("origin", SectionState.EMPTY, words=0)).empty == (a_ref("origin"),)


def test_a_draft_that_was_never_published_is_missing_and_named() -> None:
    draft = a_status("message", SectionState.DRAFT, heads=(), has_draft=True)
    told = found(draft, optional=("message",))
    assert (told.asked, told.answered, told.empty, told.unpublished) == (1, 0, (draft.ref,), (draft.ref,))


def test_each_thing_that_needs_a_look_is_named() -> None:
    told = found(
        a_status("over", SectionState.SUBMITTED, words=101),
        a_status("conflict", SectionState.CONFLICT),
        a_status("unread", SectionState.SUBMITTED, is_automatic=True),
        a_status("returned", SectionState.RETURNED),
        a_status("typing", SectionState.SUBMITTED, has_draft=True),
    )
    assert (told.over_cap, told.in_conflict) == ((a_ref("over"),), (a_ref("conflict"),))
    assert (told.unread, told.returned, told.unpublished) == (
        (a_ref("unread"),),
        (a_ref("returned"),),
        (a_ref("typing"),),
    )
    assert (told.asked, told.answered, told.is_complete) == (5, 4, False)


def test_nothing_asked_for_is_complete() -> None:
    assert found().is_complete
