from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.private_history import Checkpoint, CheckpointReason, newest_first
from iom_tracker.domain.revision import Revision
from tests.builders import NOON, a_ref, a_revision, body
from tests.histories import histories

FIRST = a_revision("One")
SECOND = a_revision("Two", parents=[FIRST])


def a_checkpoint(number: int, *seen: Revision, time: str = NOON) -> Checkpoint:
    based_on = tuple(sorted(each.id for each in seen))
    return Checkpoint(number, a_ref(), body("One two"), based_on, time, CheckpointReason.TYPING)


def told(revisions: tuple[Revision, ...], *checkpoints: Checkpoint) -> list[str]:
    return [each.id for each in newest_first({each.id: each for each in revisions}, checkpoints)]


def test_a_checkpoint_stands_between_what_its_writer_saw_and_what_was_made_of_it() -> None:
    kept = a_checkpoint(1), a_checkpoint(2, FIRST), a_checkpoint(3, FIRST), a_checkpoint(4, SECOND)
    assert told((FIRST, SECOND), *kept) == [
        "checkpoint-4",
        SECOND.id,
        "checkpoint-3",
        "checkpoint-2",
        FIRST.id,
        "checkpoint-1",
    ]


def test_a_clock_that_was_wrong_puts_nothing_out_of_order() -> None:
    kept = a_checkpoint(1, FIRST, time="2031-01-01T00:00:00+00:00"), a_checkpoint(2, FIRST, time="1999-01-01T00:00:00")
    assert told((FIRST,), *kept) == ["checkpoint-2", "checkpoint-1", FIRST.id]


def test_a_checkpoint_on_texts_that_are_not_here_comes_after_the_one_before_it() -> None:
    lost = Checkpoint(2, a_ref(), body("One"), (RevisionId("lost"),), NOON, "left the section")
    assert told((FIRST, SECOND), a_checkpoint(1, FIRST), lost) == [SECOND.id, "checkpoint-2", "checkpoint-1", FIRST.id]


def test_a_checkpoint_tells_its_words() -> None:
    assert a_checkpoint(7).words == 2


@given(histories(), st.data())
def test_nothing_comes_before_what_it_was_made_of(history: tuple[Revision, ...], data: st.DataObject) -> None:
    seen = st.lists(st.sampled_from(history), max_size=2, unique=True) if history else st.just([])
    kept = [a_checkpoint(number, *data.draw(seen)) for number in range(data.draw(st.integers(0, 5)))]
    order = told(history, *data.draw(st.permutations(kept)))
    assert sorted(order) == sorted([each.id for each in history] + [each.id for each in kept])
    below = {each.id: each.parents for each in history} | {each.id: each.based_on for each in kept}
    assert all(order.index(id_) < order.index(under) for id_, those in below.items() for under in those)
    assert [id_ for id_ in order if "-" in id_] == [each.id for each in reversed(kept)]
