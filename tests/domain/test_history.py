import itertools
from collections.abc import Collection

from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.history import (
    Revisions,
    ancestors,
    heads,
    in_order,
    is_conflict,
    missing_parents,
    nearest_common_ancestors,
    next_heads,
    union,
)
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.revision import Revision
from tests.builders import a_revision
from tests.histories import arrivals, histories


def by_id(*revisions: Revision) -> dict[RevisionId, Revision]:
    return {revision.id: revision for revision in revisions}


def nearest(known: Revisions, *of: RevisionId) -> frozenset[RevisionId]:
    def look_up(ids: Collection[RevisionId]) -> list[Revision]:
        return [known[id_] for id_ in ids if id_ in known]

    return nearest_common_ancestors([known[id_] for id_ in of], look_up)


def reaches(revisions: Revisions, start: RevisionId, goal: RevisionId) -> bool:
    parents = revisions[start].parents if start in revisions else ()
    return start == goal or any(reaches(revisions, parent, goal) for parent in parents)


parts = st.builds(lambda revisions: by_id(*revisions), histories(max_size=6))


@given(parts, parts, parts)
def test_merging_is_free_of_order(one: Revisions, two: Revisions, three: Revisions) -> None:
    assert union(one, union(two, three)) == union(union(one, two), three) == union(three, two, one)


@given(parts, parts)
def test_merging_again_changes_nothing(one: Revisions, other: Revisions) -> None:
    merged = union(one, other)
    assert union(merged, other) == union(merged, merged) == merged


@given(parts, parts)
def test_a_merge_contains_both_sides_and_nothing_else(one: Revisions, other: Revisions) -> None:
    assert union(one, other).items() == one.items() | other.items()


@given(histories())
def test_a_head_is_what_nobody_builds_on(history: tuple[Revision, ...]) -> None:
    built_on = set(itertools.chain.from_iterable(revision.parents for revision in history))
    assert heads(by_id(*history)) == {revision.id for revision in history} - built_on


@given(arrivals())
def test_heads_kept_step_by_step_are_the_heads_of_the_whole(batches: tuple[tuple[Revision, ...], ...]) -> None:
    known: dict[RevisionId, Revision] = {}
    kept: frozenset[RevisionId] = frozenset()
    for batch in batches:
        new = [revision for id_, revision in by_id(*batch).items() if id_ not in known]
        kept = next_heads(kept, new, missing_parents(known))
        known |= by_id(*new)
        assert kept == heads(known)


@given(histories(), st.data())
def test_the_parents_that_have_not_arrived_are_missing(history: tuple[Revision, ...], data: st.DataObject) -> None:
    arrived = by_id(*data.draw(st.lists(st.sampled_from(history), unique=True))) if history else {}
    absent = missing_parents(arrived)
    assert not absent & frozenset(arrived)
    assert heads(arrived).isdisjoint(absent)
    assert heads(by_id(*history)) & frozenset(arrived) <= heads(arrived)


@given(histories(max_size=7))
def test_ancestors_are_what_can_be_reached_through_parents(history: tuple[Revision, ...]) -> None:
    known = by_id(*history)
    for id_ in known:
        assert ancestors([id_], known) == {other for other in known if reaches(known, id_, other)}


def test_ancestors_end_where_a_parent_is_missing() -> None:
    first = a_revision("one")
    second = a_revision("two", parents=[first])
    assert ancestors([second.id, first.id], by_id(second)) == {second.id}


@given(histories(max_size=9), st.integers(2, 4))
def test_the_nearest_common_ancestors_are_those_of_the_whole_histories(
    history: tuple[Revision, ...], how_many: int
) -> None:
    known = by_id(*history)
    for of in itertools.combinations(known, how_many):
        shared = frozenset.intersection(*(ancestors([id_], known) for id_ in of))
        assert nearest(known, *of) == heads({id_: known[id_] for id_ in shared})


@given(histories(max_size=9), st.data())
def test_the_nearest_common_ancestors_do_not_depend_on_order_and_bear_gaps(
    history: tuple[Revision, ...], data: st.DataObject
) -> None:
    known = by_id(*data.draw(st.lists(st.sampled_from(history), unique=True)) if history else ())
    for one, other in itertools.combinations(known, 2):
        found = nearest(known, one, other)
        assert found == nearest(known, other, one)
        assert all(reaches(known, one, id_) and reaches(known, other, id_) for id_ in found)


def test_two_texts_written_on_one_have_it_as_their_common_ancestor() -> None:
    base = a_revision("base", parents=[a_revision("before")])
    one, other = a_revision("one", parents=[base]), a_revision("other", parents=[base])
    assert nearest(by_id(base, one, other), one.id, other.id) == {base.id}


def test_crossed_histories_have_several_common_ancestors() -> None:
    a, b = a_revision("a"), a_revision("b")
    one, other = a_revision("ab", parents=[a, b], actor="x"), a_revision("ab", parents=[a, b], actor="y")
    assert nearest(by_id(a, b, one, other), one.id, other.id) == {a.id, b.id}


def test_texts_that_know_nothing_of_each_other_have_no_common_ancestor() -> None:
    a, b = a_revision("a"), a_revision("b")
    assert nearest(by_id(a, b), a.id, b.id) == frozenset()


def test_only_what_lies_between_is_looked_at() -> None:
    chain = [a_revision("1")]
    for number in range(2, 100):
        chain.append(a_revision(str(number), parents=chain[-1:]))
    one, other = a_revision("one", parents=chain[-1:]), a_revision("other", parents=chain[-1:])
    known = by_id(*chain, one, other)
    asked: list[RevisionId] = []

    def look_up(ids: Collection[RevisionId]) -> list[Revision]:
        asked.extend(ids)
        return [known[id_] for id_ in ids]

    assert nearest_common_ancestors([one, other], look_up) == {chain[-1].id}
    assert len(asked) < 5


def test_a_common_ancestor_that_lies_too_far_back_counts_as_none() -> None:
    base = a_revision("base")
    one, other = a_revision("one", parents=[base]), a_revision("other", parents=[base])
    known = by_id(base, one, other)
    assert nearest_common_ancestors([one, other], lambda ids: [known[id_] for id_ in ids], farthest=1) == frozenset()


@given(histories(), st.data())
def test_parents_come_before_children_in_one_order_only(history: tuple[Revision, ...], data: st.DataObject) -> None:
    ordered = in_order(by_id(*data.draw(st.permutations(history))))
    places = {revision.id: place for place, revision in enumerate(ordered)}
    assert ordered == in_order(by_id(*history))
    assert all(places[parent] < places[revision.id] for revision in ordered for parent in revision.parents)


def test_different_texts_side_by_side_are_a_conflict() -> None:
    assert is_conflict([a_revision("a"), a_revision("b")])


def test_equal_texts_side_by_side_are_no_conflict() -> None:
    assert not is_conflict([a_revision("a", actor="x"), a_revision("a", actor="y")])


def test_one_head_or_none_is_no_conflict() -> None:
    assert not is_conflict([a_revision()])
    assert not is_conflict([])
