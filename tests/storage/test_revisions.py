import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.history import heads, missing_parents
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.revision import Revision
from iom_tracker.storage.revisions import RevisionStore
from tests.builders import a_publication, a_ref, a_revision, a_workspace, an_event, body, publish
from tests.histories import WORDS, arrivals, histories

TEXTS = {body(word).digest: body(word) for word in WORDS}


def add(store: RevisionStore, *revisions: Revision) -> tuple[Revision, ...]:
    return store.add([(revision, TEXTS[revision.body]) for revision in revisions])


def head_ids(store: RevisionStore) -> frozenset[RevisionId]:
    return frozenset(revision.id for revision in store.heads(a_ref()))


@settings(max_examples=50)
@given(arrivals())
def test_heads_and_missing_parents_follow_from_what_has_arrived_in_any_order(
    batches: tuple[tuple[Revision, ...], ...],
) -> None:
    known: dict[RevisionId, Revision] = {}
    with tempfile.TemporaryDirectory() as folder, a_workspace(Path(folder)).transaction() as transaction:
        for batch in batches:
            add(transaction.revisions, *batch)
            known |= {revision.id: revision for revision in batch}
            assert head_ids(transaction.revisions) == heads(known)
            assert transaction.revisions.missing(a_ref()) == missing_parents(known)
        assert transaction.revisions.history(a_ref()) == known


@settings(max_examples=50)
@given(histories(max_size=6), st.data())
def test_the_same_revisions_give_the_same_workspace_in_every_order(
    history: tuple[Revision, ...], data: st.DataObject
) -> None:
    found = []
    for order in (history, data.draw(st.permutations(history))):
        with tempfile.TemporaryDirectory() as folder, a_workspace(Path(folder)).transaction() as transaction:
            for revision in order:
                add(transaction.revisions, revision)
            found.append((transaction.revisions.history(a_ref()), head_ids(transaction.revisions)))
    assert found[0] == found[1]


def test_only_what_was_not_there_is_new(tmp_path: Path) -> None:
    first, second = a_publication("one"), a_publication("two", section=a_ref("origin"))
    with a_workspace(tmp_path).transaction() as transaction:
        assert transaction.revisions.add([first, first]) == (first[0],)
        assert transaction.revisions.add([first, second]) == (second[0],)
        assert transaction.revisions.add([first, second]) == ()


def test_nothing_added_changes_nothing(tmp_path: Path) -> None:
    with a_workspace(tmp_path).transaction() as transaction:
        assert transaction.revisions.add([]) == ()
        assert transaction.revisions.sections() == ()


def test_a_revision_is_read_with_every_field(tmp_path: Path) -> None:
    first = a_revision("one")
    whole = Revision(
        a_ref(), (first.id,), 2, first.kind, first.actor, first.time, body("two").digest, '{"language":"fr"}'
    )
    with a_workspace(tmp_path).transaction() as transaction:
        transaction.revisions.add([(whole, body("two"))])
        assert transaction.revisions.heads_with_text(a_ref()) == ((whole, body("two")),)


def test_the_texts_of_a_section_are_read_by_revision(tmp_path: Path) -> None:
    one, other = a_publication("one"), a_publication("other", section=a_ref("origin"))
    with a_workspace(tmp_path).transaction() as transaction:
        transaction.revisions.add([one, other])
        assert transaction.revisions.texts(a_ref()) == {one[0].id: body("one")}


def test_the_digests_of_the_heads_are_read_without_their_texts(tmp_path: Path) -> None:
    one, other = a_publication("one"), a_publication("other")
    with a_workspace(tmp_path).transaction() as transaction:
        transaction.revisions.add([one, other])
        bodies = transaction.revisions.head_bodies(a_ref())
    assert list(bodies.items()) == sorted((revision.id, text.digest) for revision, text in (one, other))


def test_sections_that_were_published_sort_by_name(tmp_path: Path) -> None:
    sections = [a_ref("origin", "200010"), a_ref("origin"), a_ref("achievements", "200010")]
    with a_workspace(tmp_path).transaction() as transaction:
        transaction.revisions.add([a_publication(section=section) for section in sections])
        assert transaction.revisions.sections() == tuple(sorted(sections))


def test_a_revision_may_have_a_great_many_parents(tmp_path: Path) -> None:
    parents = [a_revision(f"text {number}") for number in range(1200)]
    with a_workspace(tmp_path).transaction() as transaction:
        transaction.revisions.add([(a_revision("all", parents=parents), body("all"))])
        assert len(transaction.revisions.missing(a_ref())) == 1200


def test_a_generation_that_does_not_follow_from_what_is_here_is_refused(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    base, missing = a_publication("Base"), a_revision("Not here")
    publish(workspace, base)
    for parents, generation in (((base[0].id,), 3), ((base[0].id,), 1), (sorted([base[0].id, missing.id]), 1)):
        false = replace(a_revision("Next"), parents=tuple(parents), generation=generation)
        with pytest.raises(DamagedText, match="generation"), workspace.transaction() as transaction:
            transaction.revisions.add([(false, body("Next"))])
    with workspace.transaction() as transaction:
        far = replace(a_revision("Next"), parents=(missing.id,), generation=7)
        assert transaction.revisions.add([(far, body("Next"))]) == (far,)


def test_the_texts_of_the_heads_are_told_by_their_digests(tmp_path: Path) -> None:
    first = a_publication("First.")
    second = a_publication("Second.", parents=[first[0]])
    other = a_publication("Other.", parents=[first[0]], actor="other")
    workspace = a_workspace(tmp_path)
    publish(workspace, first, second, other, a_publication("Elsewhere.", section=a_ref("message")))
    asked = [a_ref(), a_ref("origin")]
    with workspace.transaction() as transaction:
        assert transaction.revisions.bodies(asked) == {a_ref(): {second[0].body, other[0].body}}
        transaction.events.add([an_event(EventKind.CLEARED, about=first[0])])
        assert transaction.revisions.bodies(asked) == {a_ref(): {second[0].body, other[0].body}}
        everything = {a_ref(): {first[0].body, second[0].body, other[0].body}}
        assert transaction.revisions.bodies(asked, or_cleared=True) == everything
