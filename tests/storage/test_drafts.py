import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from iom_tracker.domain.private_history import Checkpoint, CheckpointReason
from iom_tracker.storage.drafts import DraftStore
from tests.builders import a_draft, a_ref, a_revision, a_workspace, body


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[DraftStore]:
    with a_workspace(tmp_path).transaction() as transaction:
        yield transaction.drafts


def texts(drafts: DraftStore) -> list[str]:
    return [draft.body.plain for draft in drafts.checkpoints(a_ref())]


def test_a_section_has_one_draft_and_it_is_the_last(drafts: DraftStore) -> None:
    drafts.keep(a_draft("One"))
    last = a_draft("Two", based_on=[a_revision("a"), a_revision("b")], time="2016-11-23T12:00:05+00:00")
    drafts.keep(last)
    assert drafts.get(a_ref()) == last
    assert drafts.all() == (last,)


def test_a_section_may_have_no_draft(drafts: DraftStore) -> None:
    assert drafts.get(a_ref()) is None
    drafts.discard(a_ref())
    assert drafts.all() == ()


def test_a_draft_that_is_discarded_is_gone_and_others_stay(drafts: DraftStore) -> None:
    drafts.keep(a_draft())
    drafts.keep(a_draft(section=a_ref("origin")))
    drafts.discard(a_ref())
    assert [draft.ref for draft in drafts.all()] == [a_ref("origin")]


def test_drafts_are_sorted_by_section(drafts: DraftStore) -> None:
    refs = [a_ref("origin", "200010"), a_ref("origin"), a_ref("achievements", "200010")]
    for ref in refs:
        drafts.keep(a_draft(section=ref))
    assert [draft.ref for draft in drafts.all()] == sorted(refs)


def test_the_private_history_of_a_section_stands_in_its_order(drafts: DraftStore) -> None:
    for text in ("One", "Two", "One"):
        drafts.checkpoint(a_draft(text), "while typing")
    drafts.checkpoint(a_draft("Elsewhere", section=a_ref("origin")), "while typing")
    assert texts(drafts) == ["One", "Two", "One"]


def test_a_text_that_was_kept_last_is_not_kept_again(drafts: DraftStore) -> None:
    drafts.checkpoint(a_draft("One"), "while typing")
    drafts.checkpoint(a_draft("One", time="2016-11-23T13:00:00+00:00"), "left the section")
    assert texts(drafts) == ["One"]


@pytest.mark.parametrize(
    ("time", "is_due"),
    [("12:00:00", False), ("12:09:59", False), ("12:10:00", True), ("11:59:59", True), ("23:00:00", True)],
)
def test_a_checkpoint_is_due_after_ten_minutes_or_when_the_clock_went_back(
    drafts: DraftStore, time: str, *, is_due: bool
) -> None:
    drafts.checkpoint(a_draft(time="2016-11-23T12:00:00+00:00"), "while typing")
    assert drafts.is_checkpoint_due(a_draft("Two", time=f"2016-11-23T{time}+00:00")) is is_due


def test_the_first_checkpoint_is_due_at_once(drafts: DraftStore) -> None:
    drafts.checkpoint(a_draft(section=a_ref("origin")), "while typing")
    assert drafts.is_checkpoint_due(a_draft())


def at(day: int, hour: int) -> str:
    return f"2016-11-{day:02}T{hour:02}:00:00+00:00"


def test_of_the_days_before_yesterday_only_the_last_text_is_kept(drafts: DraftStore) -> None:
    for day, hour in ((20, 9), (20, 10), (21, 9), (22, 11), (22, 13), (23, 9)):
        drafts.checkpoint(a_draft(f"{day} at {hour}", time=at(day, hour)), "while typing")
    drafts.checkpoint(a_draft("now", time=at(23, 12)), "while typing")
    assert texts(drafts) == ["20 at 10", "21 at 9", "22 at 13", "23 at 9", "now"]


def test_the_history_of_another_section_is_not_thinned_out(drafts: DraftStore) -> None:
    for text in ("One", "Two"):
        drafts.checkpoint(a_draft(text, section=a_ref("origin"), time=at(1, 9)), "while typing")
    drafts.checkpoint(a_draft("now", time=at(23, 12)), "while typing")
    assert len(drafts.checkpoints(a_ref("origin"))) == 2


def test_a_year_of_typing_leaves_a_text_a_day(drafts: DraftStore) -> None:
    chance = random.Random(7)  # noqa: S311 - any times will do
    for day in range(1, 29):
        for hour in sorted(chance.sample(range(24), 5)):
            drafts.checkpoint(a_draft(f"{day}, {hour}", time=at(day, hour)), "while typing")
    assert 28 <= len(texts(drafts)) <= 28 + 2 * 4


def test_a_checkpoint_keeps_what_the_writer_saw(drafts: DraftStore) -> None:
    seen = a_draft("One", based_on=[a_revision()])
    drafts.checkpoint(seen, "while typing")
    expected = Checkpoint(1, seen.ref, seen.body, seen.based_on, seen.time, CheckpointReason.TYPING)
    assert drafts.checkpoints(a_ref()) == (expected,)


def test_a_draft_may_be_empty(drafts: DraftStore) -> None:
    drafts.keep(a_draft(""))
    kept = drafts.get(a_ref())
    assert kept is not None
    assert kept.body == body("")
