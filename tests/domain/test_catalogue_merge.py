import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.catalogue_merge import CatalogueMerge, decided, left_open, merge_versions
from iom_tracker.domain.catalogue_schema import catalogue_to_json, read_catalogue
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.errors import BadFramework, DamagedText, UnknownCommitment, UnknownRevision
from iom_tracker.domain.identity import ActorId, CommitmentId, TransformationCode
from tests.builders import a_catalogue, a_commitment
from tests.catalogues import (
    Edit,
    a_version,
    added,
    by_id,
    catalogue_histories,
    changed,
    edited,
    edits,
    headed,
    ids,
    merged,
    removed,
    renamed,
    retired,
    reworded,
    without_code,
    without_question,
)

FIRST, SECOND = CommitmentId("200001"), CommitmentId("200010")
BASE = a_version(a_catalogue())


def commitment(catalogue: Catalogue, id_: str = FIRST) -> Commitment:
    found = catalogue.cycle.commitment(id_)
    assert found
    return found


def texts(merge: CatalogueMerge) -> list[list[tuple[str, ...] | None]]:
    """Return the texts between which a person chooses, clash by clash."""
    return [[each.commitment.text if each.commitment else None for each in clash.versions] for clash in merge.clashes]


def choices(merge: CatalogueMerge) -> dict[CommitmentId, set[Commitment | None]]:
    return {clash.id: {each.commitment for each in clash.versions} for clash in merge.clashes}


def in_order(*versions: CatalogueVersion) -> list[CatalogueVersion]:
    return sorted(versions, key=lambda version: version.id)


def a_clash() -> tuple[CatalogueVersion, CatalogueVersion]:
    """Return two versions that word the first commitment differently, the one with the lower id first."""
    one, other = in_order(edited(BASE, reworded(FIRST, "One.")), edited(BASE, reworded(FIRST, "Other.")))
    return one, other


def test_retiring_a_commitment_and_rewording_it_are_both_taken() -> None:
    merge = merged(BASE, edited(BASE, retired(FIRST)), edited(BASE, reworded(FIRST, "Other.")))
    assert merge.clashes == ()
    assert merge.catalogue == retired(FIRST)(reworded(FIRST, "Other.")(a_catalogue()))


@given(catalogue_histories(), st.randoms(use_true_random=False))
def test_merging_is_free_of_order(history: tuple[CatalogueVersion, ...], random: Random) -> None:
    shuffled = list(history)
    random.shuffle(shuffled)
    assert merged(*shuffled) == merged(*history)


@given(catalogue_histories(), st.data())
def test_whatever_has_arrived_merges_into_a_catalogue_without_mistakes(
    history: tuple[CatalogueVersion, ...], data: st.DataObject
) -> None:
    arrived = data.draw(st.lists(st.sampled_from(history), min_size=1, unique=True))
    catalogue = merged(*arrived).catalogue
    plain = json.loads(canonical_json(catalogue_to_json(catalogue)))
    assert read_catalogue(plain["framework"], plain["cycle"]) == catalogue


@given(catalogue_histories(), st.data())
def test_each_version_of_a_clash_leaves_a_catalogue_without_mistakes(
    history: tuple[CatalogueVersion, ...], data: st.DataObject
) -> None:
    merge = merged(*history)
    for clash in merge.clashes:
        kept, *others = data.draw(st.permutations(clash.versions))
        names = {each.version: CommitmentId(f"new{n}") for n, each in enumerate(others) if each.commitment}
        catalogue = decided(merge, clash.id, kept.version, others_as=names)
        assert catalogue.cycle.commitment(clash.id) == kept.commitment
        assert {*ids(catalogue)} == {*ids(merge.catalogue), *names.values()} - ({clash.id} - {*ids(catalogue)})


@given(catalogue_histories())
def test_a_merge_that_two_persons_publish_is_that_merge(history: tuple[CatalogueVersion, ...]) -> None:
    merge = merged(*history)
    heads = [version for version in history if version.id in merge.heads]
    published = [a_version(merge.catalogue, *heads, actor=actor) for actor in ("hq", "field")]
    again = merged(*history, *published)
    assert (again.catalogue, again.clashes) == (merge.catalogue, ())


@given(catalogue_histories())
def test_what_is_left_open_waits_for_a_person_still(history: tuple[CatalogueVersion, ...]) -> None:
    merge = merged(*history)
    heads = [version for version in history if version.id in merge.heads]
    catalogues = merge.catalogue, *left_open(merge.catalogue, merge.clashes)
    again = merged(*history, *(a_version(each, *heads, actor="hq") for each in catalogues))
    assert choices(again) == choices(merge)


@given(catalogue_histories())
def test_a_decision_closes_its_clash_and_no_other(history: tuple[CatalogueVersion, ...]) -> None:
    merge = merged(*history)
    for clash in merge.clashes[:1]:
        heads = [version for version in history if version.id in merge.heads]
        decision = decided(merge, clash.id, clash.versions[-1].version)
        catalogues = decision, *left_open(decision, merge.clashes[1:])
        again = merged(*history, *(a_version(each, *heads, actor="hq") for each in catalogues))
        assert choices(again) == {id_: those for id_, those in choices(merge).items() if id_ != clash.id}


@given(st.data())
def test_both_sides_are_in_the_merge_as_a_merge_against_their_base_would_have_it(data: st.DataObject) -> None:
    one, other = (edited(BASE, data.draw(edits(a_catalogue())), actor=actor) for actor in ("one", "other"))
    merge = merged(BASE, one, other)
    open_ids = {clash.id for clash in merge.clashes}
    base, left, right = (
        {each.id: each for each in catalogue_of(version).cycle.commitments} for version in (BASE, one, other)
    )
    for id_ in base.keys() | left.keys() | right.keys():
        sides = {left.get(id_), right.get(id_)}
        expected = {*(sides - {base.get(id_)} or sides)}
        if len(expected) == 1:
            assert {merge.catalogue.cycle.commitment(id_)} == expected
        else:
            assert id_ in open_ids or None not in expected


@given(catalogue_histories(), st.data())
def test_what_is_added_by_a_side_that_nobody_knew_is_in_the_merge(
    history: tuple[CatalogueVersion, ...], data: st.DataObject
) -> None:
    parent = data.draw(st.sampled_from(history))
    codes = [each.code for each in catalogue_of(parent).framework.transformations]
    if codes:
        code = data.draw(st.sampled_from(codes))
        new = edited(parent, added(a_commitment("new", code)))
        assert commitment(merged(*history, new).catalogue, "new") == a_commitment("new", code)


def test_one_version_is_the_catalogue_in_force() -> None:
    merge = merged(BASE)
    assert (merge.catalogue, merge.clashes, merge.heads) == (a_catalogue(), (), (BASE.id,))


def test_only_the_newest_content_is_read() -> None:
    unreadable = CatalogueVersion((), 1, ActorId("field"), "", "{")
    assert merged(unreadable, a_version(a_catalogue(), unreadable)).catalogue == a_catalogue()


def test_the_heads_of_a_merge_are_the_versions_that_nobody_builds_on() -> None:
    sides = a_clash()
    assert merged(BASE, *sides).heads == tuple(side.id for side in sides)


def test_a_workspace_without_a_catalogue_is_damaged() -> None:
    with pytest.raises(DamagedText, match="no catalogue"):
        merge_versions({})


def test_what_two_sides_changed_in_one_commitment_is_taken_from_both() -> None:
    sides = (
        edited(BASE, reworded(FIRST, "Better.")),
        edited(BASE, renamed(FIRST, "Short"), headed(FIRST, "origin", "?")),
    )
    merge = merged(BASE, *sides)
    assert not merge.clashes
    assert commitment(merge.catalogue) == commitment(catalogue_of(edited(sides[1], reworded(FIRST, "Better."))))


def test_what_two_sides_changed_alike_is_one_change() -> None:
    sides = edited(BASE, reworded(FIRST, "Better."), actor="a"), edited(BASE, reworded(FIRST, "Better."), actor="b")
    assert merged(BASE, *sides, edited(sides[1], renamed(SECOND, "x"))).clashes == ()


def test_a_text_that_was_changed_differently_waits_for_a_person() -> None:
    one, other = a_clash()
    merge = merged(BASE, one, other)
    assert [(each.version, each.commitment) for each in merge.clashes[0].versions] == [
        (side.id, commitment(catalogue_of(side))) for side in (one, other)
    ]
    assert commitment(merge.catalogue) == commitment(catalogue_of(one))


@pytest.mark.parametrize(
    "edit",
    [
        partial(renamed, FIRST),
        partial(headed, FIRST, "origin"),
        lambda code: changed(FIRST, lambda each: replace(each, transformation=TransformationCode(code))),
    ],
    ids=["name", "heading", "transformation"],
)
def test_so_does_every_other_field(edit: Callable[[str], Edit]) -> None:
    merge = merged(BASE, edited(BASE, edit("3B")), edited(BASE, edit("2D")))
    assert [clash.id for clash in merge.clashes] == [FIRST]


def test_a_version_of_a_clash_shows_what_others_changed_elsewhere() -> None:
    sides = *a_clash(), edited(BASE, renamed(FIRST, "Short"))
    (clash,) = merged(BASE, *sides).clashes
    assert [each.commitment and each.commitment.name for each in clash.versions] == ["Short", "Short"]


def test_every_combination_that_a_side_has_is_there_to_choose() -> None:
    texts_and_names = ("a", "x"), ("b", "x"), ("b", "y")
    roots = [a_version(renamed(FIRST, name)(reworded(FIRST, text)(a_catalogue()))) for text, name in texts_and_names]
    offered = choices(merged(*roots))[FIRST]
    assert {(each.text[0], each.name) for each in offered if each} == {*texts_and_names}


def test_a_commitment_that_two_offices_added_with_other_words_waits_for_a_person() -> None:
    sides = [edited(BASE, added(a_commitment("200009", "2D", text))) for text in ("One.", "Other.")]
    assert sorted(texts(merged(BASE, *sides))[0], key=str) == [("One.",), ("Other.",)]


def test_versions_without_a_common_beginning_clash_where_they_differ() -> None:
    one = a_version(a_catalogue())
    other = edited(a_version(reworded(FIRST, "Other.")(a_catalogue())), added(a_commitment("200009")))
    merge = merged(one, other)
    assert choices(merge).keys() == {FIRST}
    assert "200009" in ids(merge.catalogue)


def test_workspaces_made_from_the_same_file_have_a_common_beginning() -> None:
    roots = [a_version(a_catalogue(), actor=actor) for actor in ("one", "other", "third")]
    sides = edited(roots[0], reworded(FIRST, "Better.")), edited(roots[1], renamed(SECOND, "Short"))
    merge = merged(*roots, *sides)
    assert not merge.clashes
    assert (commitment(merge.catalogue).text, commitment(merge.catalogue, SECOND).name) == (("Better.",), "Short")


def test_somebody_who_knew_the_other_text_has_the_last_word() -> None:
    shared = edited(BASE, reworded(FIRST, "Better."))
    sides = (
        edited(shared, reworded(FIRST, "Best.")),
        edited(shared, renamed(SECOND, "x")),
        edited(BASE, removed(SECOND)),
    )
    merge = merged(BASE, shared, *sides)
    assert commitment(merge.catalogue).text == ("Best.",)
    assert choices(merge).keys() == {SECOND}


def test_what_one_side_took_out_is_gone() -> None:
    merge = merged(BASE, edited(BASE, removed(FIRST)), edited(BASE, renamed(SECOND, "Short")))
    assert not merge.clashes
    assert FIRST not in ids(merge.catalogue)


def test_a_commitment_that_was_taken_out_and_changed_waits_and_stays() -> None:
    gone, other = edited(BASE, removed(FIRST)), edited(BASE, reworded(FIRST, "Better."))
    merge = merged(BASE, gone, other)
    assert {each.version: each.commitment and each.commitment.text for each in merge.clashes[0].versions} == {
        gone.id: None,
        other.id: ("Better.",),
    }
    assert commitment(merge.catalogue).text == ("Better.",)
    assert FIRST not in ids(decided(merge, FIRST, gone.id))


def test_what_was_taken_out_waits_on_although_others_published_what_they_had_changed_in_it() -> None:
    sides = edited(BASE, removed(FIRST)), edited(BASE, renamed(FIRST, "x")), edited(BASE, reworded(FIRST, "Better."))
    merge = merged(BASE, *sides)
    catalogues = merge.catalogue, *left_open(merge.catalogue, merge.clashes)
    again = merged(BASE, *sides, *(a_version(each, *sides) for each in catalogues))
    assert choices(again) == choices(merge) != {}


def test_a_side_that_never_had_a_commitment_did_not_take_it_out() -> None:
    gone, other = edited(BASE, removed(FIRST)), edited(BASE, reworded(FIRST, "Better."))
    without = [a_version(removed(FIRST)(renamed(SECOND, name)(a_catalogue())), actor="else") for name in "abcdef"]
    (clash,) = (each for each in merged(BASE, gone, other, *without).clashes if each.id == FIRST)
    assert {each.version for each in clash.versions} == {gone.id, other.id}


def test_persons_who_decided_differently_are_asked_again() -> None:
    one, other = a_clash()
    merge = merged(BASE, one, other)
    decisions = [a_version(decided(merge, FIRST, side.id), one, other, actor="hq") for side in (one, other)]
    assert choices(merged(BASE, one, other, *decisions)) == choices(merge)


def test_what_is_left_open_beside_a_later_change_of_one_side_waits_on() -> None:
    one, other = a_clash()
    merge = merged(BASE, one, other)
    published = [a_version(each, one, other) for each in (merge.catalogue, *left_open(merge.catalogue, merge.clashes))]
    later = edited(one, reworded(FIRST, "Later."))
    again = merged(BASE, one, other, *published, later)
    assert {each for clash in texts(again) for each in clash} == {commitment(catalogue_of(other)).text, ("Later.",)}


def test_a_transformation_is_kept_while_somebody_puts_a_commitment_under_it() -> None:
    sides = edited(BASE, without_code("3B")), edited(BASE, added(a_commitment("200009", "3B")))
    catalogue = merged(BASE, *sides).catalogue
    assert catalogue.framework.transformation("3B")
    assert "200009" in ids(catalogue)


def test_a_question_is_kept_while_somebody_words_a_heading_for_it() -> None:
    sides = edited(BASE, without_question("origin")), edited(BASE, headed(FIRST, "origin", "Why?"))
    catalogue = merged(BASE, *sides).catalogue
    assert catalogue.cycle.question("origin")
    assert commitment(catalogue).headings == (("origin", "Why?"),)


def test_a_version_that_is_no_catalogue_is_damage() -> None:
    with pytest.raises(DamagedText, match="catalogue version"):
        merged(BASE, CatalogueVersion((), 1, ActorId("field"), "", '{"framework":{}}'))


def test_a_decision_takes_the_version_that_is_kept() -> None:
    one, other = a_clash()
    merge = merged(BASE, one, other)
    assert decided(merge, FIRST, other.id) == catalogue_of(other)
    assert decided(merge, FIRST, one.id) == catalogue_of(one)


def test_a_decision_may_keep_the_others_under_ids_of_their_own() -> None:
    one, other = a_clash()
    new = CommitmentId("200901")
    catalogue = decided(merged(BASE, one, other), FIRST, other.id, others_as={one.id: new})
    assert ids(catalogue) == [FIRST, new, "200010", "200002"]
    assert commitment(catalogue, new) == replace(commitment(catalogue_of(one)), id=new)


def test_there_is_nothing_to_decide_without_a_clash() -> None:
    with pytest.raises(UnknownCommitment, match=SECOND):
        decided(merged(BASE, *a_clash()), SECOND, BASE.id)


@pytest.mark.parametrize("keeps_a_stranger", [True, False])
def test_a_version_that_is_not_in_the_clash_is_unknown(*, keeps_a_stranger: bool) -> None:
    one, other = a_clash()
    keep, named = (BASE.id, one.id) if keeps_a_stranger else (one.id, BASE.id)
    with pytest.raises(UnknownRevision) as raised:
        decided(merged(BASE, one, other), FIRST, keep, others_as={named: CommitmentId("200901")})
    assert (raised.value.revision, raised.value.known) == (BASE.id, (one.id[:8], other.id[:8]))


def test_neither_the_kept_version_nor_one_that_took_it_out_gets_another_id() -> None:
    gone, other = edited(BASE, removed(FIRST)), edited(BASE, reworded(FIRST, "Better."))
    merge = merged(BASE, gone, other)
    for keep in (gone.id, other.id):
        with pytest.raises(UnknownRevision, match=gone.id[:8]):
            decided(merge, FIRST, keep, others_as={gone.id: CommitmentId("200901")})


@pytest.mark.parametrize("id_", ["200010", "2 0", ""])
def test_a_new_id_must_be_one_and_free(id_: str) -> None:
    one, other = a_clash()
    with pytest.raises(BadFramework):
        decided(merged(BASE, one, other), FIRST, one.id, others_as={other.id: CommitmentId(id_)})


def test_parents_that_are_missing_do_no_harm() -> None:
    sides = edited(BASE, renamed(FIRST, "Short")), edited(BASE, added(a_commitment("200009")))
    assert by_id(sides).keys() == {*merged(*sides).heads}
    assert "200009" in ids(merged(*sides).catalogue)
