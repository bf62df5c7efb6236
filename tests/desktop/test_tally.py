from dataclasses import replace

import pytest

from iom_tracker.desktop.tally import Mark, Tally, mark_of, tally_of, total
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_ref

HEAD = (RevisionId("a"),)
TWO_HEADS = (RevisionId("a"), RevisionId("b"))


def status(state: SectionState, heads: tuple[RevisionId, ...] = HEAD, *, has_draft: bool = False) -> SectionStatus:
    return SectionStatus(a_ref(), state, 10, 100, heads, has_draft)


EMPTY = status(SectionState.EMPTY, ())
NEW_DRAFT = status(SectionState.DRAFT, (), has_draft=True)
PUBLISHED = status(SectionState.DRAFT)
CHANGED_SINCE = status(SectionState.CLEARED, has_draft=True)
CONFLICT = status(SectionState.CONFLICT, TWO_HEADS)
UNREAD = replace(PUBLISHED, is_automatic=True)


@pytest.mark.parametrize(
    ("shown", "mark"),
    [
        (EMPTY, Mark.EMPTY),
        (NEW_DRAFT, Mark.DRAFT),
        (PUBLISHED, Mark.COMPLETE),
        (CHANGED_SINCE, Mark.DRAFT),
        (CONFLICT, Mark.CONFLICT),
    ],
)
def test_a_section_is_shown_by_what_is_left_to_do(shown: SectionStatus, mark: Mark) -> None:
    assert mark_of(shown) is mark


@pytest.mark.parametrize(
    ("counted", "tally"),
    [
        (EMPTY, Tally(asked=1, empty=1)),
        (NEW_DRAFT, Tally(asked=1, drafts=1)),
        (PUBLISHED, Tally(asked=1, published=1)),
        (CHANGED_SINCE, Tally(asked=1, published=1, drafts=1)),
        (CONFLICT, Tally(asked=1, conflicts=1)),
        (UNREAD, Tally(asked=1, published=1, unread=1)),
        (replace(UNREAD, has_draft=True), Tally(asked=1, published=1, drafts=1)),
    ],
)
def test_a_section_counts_as_published_when_its_text_is_and_nobody_disagrees(
    counted: SectionStatus, tally: Tally
) -> None:
    assert tally_of(counted, is_optional=False) == tally


def test_an_optional_section_counts_only_once_it_has_text() -> None:
    assert tally_of(EMPTY, is_optional=True) == Tally()
    assert tally_of(PUBLISHED, is_optional=True) == Tally(asked=1, published=1)


def test_tallies_add_up() -> None:
    tallies = [tally_of(each, is_optional=False) for each in (EMPTY, NEW_DRAFT, PUBLISHED, CHANGED_SINCE, CONFLICT)]
    assert total(tallies) == Tally(asked=5, published=2, empty=1, drafts=2, conflicts=1)


def test_a_hundred_per_cent_is_said_only_when_all_is_published() -> None:
    assert Tally(asked=1000, published=999).percent == 99
    assert Tally(asked=1000, published=1000).percent == 100
    assert Tally().percent == 0


def test_a_draft_on_top_of_published_text_is_something_left_to_do() -> None:
    assert Tally(asked=2, published=2).is_finished
    assert not Tally(asked=2, published=2, drafts=1).is_finished


def test_a_text_that_was_merged_automatically_is_something_left_to_do_until_it_is_read() -> None:
    assert not Tally(asked=1, published=1, unread=1).is_finished
