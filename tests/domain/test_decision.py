import itertools
from collections.abc import Sequence

import pytest

from iom_tracker.domain.automatic_merge import automatic_merge
from iom_tracker.domain.decision import authors_of, decision_payload, decisions, is_returned, last_cleared, note_of
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.revision import Revision, RevisionKind
from tests.builders import a_publication, a_revision, an_event, body

FIRST = a_revision("one", actor="haiti")
OTHER = a_revision("two", actor="kenya")


def names_of(revision: Revision, *known: Revision) -> set[str]:
    return set(authors_of(revision, {each.id: each for each in known}))


def cleared(revision: Revision, actor: str = "hq", replaces: Sequence[Event] = ()) -> Event:
    said = decision_payload(replaces=[each.id for each in replaces])
    return an_event(EventKind.CLEARED, about=revision, actor=actor, said=said)


def returned(revision: Revision, actor: str = "hq", replaces: Sequence[Event] = (), note: str = "Why?") -> Event:
    said = decision_payload(note, [each.id for each in replaces])
    return an_event(EventKind.RETURNED, about=revision, actor=actor, said=said)


def test_a_text_is_its_writers() -> None:
    assert names_of(a_revision("new", parents=[FIRST], actor="nepal"), FIRST) == {"nepal"}


def test_a_decision_between_texts_is_also_theirs_who_wrote_them() -> None:
    merge = a_revision("both", parents=[FIRST, OTHER], kind=RevisionKind.MERGE, actor="clerk")
    assert names_of(merge, FIRST, OTHER) == {"clerk", "haiti", "kenya"}


def test_an_automatic_merge_is_theirs_whose_texts_it_merges() -> None:
    base = a_publication("Roads were bad. It rained.", actor="base")
    sides = [
        a_publication("Roads were bad. It rained hard.", parents=[base[0]], actor="haiti"),
        a_publication("Roads were very bad. It rained.", parents=[base[0]], actor="kenya"),
    ]
    merged = automatic_merge(sides, base[1])
    assert merged is not None
    assert names_of(merged[0], base[0], *(side for side, _ in sides)) == {"haiti", "kenya"}


def test_a_text_that_was_taken_over_unchanged_stays_its_writers() -> None:
    copy = a_revision("one", parents=[FIRST], kind=RevisionKind.IMPORT, actor="clerk")
    assert names_of(copy, FIRST) == {"clerk", "haiti"}


def test_what_has_not_arrived_names_nobody() -> None:
    assert names_of(a_revision("both", parents=[FIRST, OTHER], kind=RevisionKind.MERGE, actor="clerk")) == {"clerk"}


def test_of_two_who_did_not_see_each_other_the_stricter_holds() -> None:
    for order in itertools.permutations([cleared(FIRST, "one"), returned(FIRST, "two")]):
        assert is_returned(decisions(FIRST, order, {}))


def test_whoever_saw_both_decides() -> None:
    one, two = cleared(FIRST, "one"), returned(FIRST, "two")
    third = cleared(FIRST, "three", [one, two])
    for order in itertools.permutations([one, two, third]):
        assert decisions(FIRST, order, {}) == (third,)


def test_a_writer_cannot_clear_their_text_by_naming_a_return() -> None:
    back = returned(FIRST)
    assert decisions(FIRST, [back, cleared(FIRST, "haiti", [back])], {}) == (back,)


def test_a_decision_about_another_text_replaces_nothing_here() -> None:
    back = returned(FIRST)
    assert decisions(FIRST, [back, cleared(OTHER, "hq", [back])], {}) == (back,)


def test_a_decision_that_names_itself_among_unknown_ones_counts() -> None:
    strange = an_event(EventKind.CLEARED, about=FIRST, said='{"replaces":["0",7,null]}')
    assert decisions(FIRST, [strange], {}) == (strange,)


def test_the_newest_text_that_was_cleared_is_found() -> None:
    second = a_revision("two", parents=[FIRST], actor="haiti")
    known = {each.id: each for each in (FIRST, second)}
    assert last_cleared([cleared(FIRST), cleared(second)], known) == second
    assert last_cleared([cleared(FIRST), cleared(second), returned(second, "two")], known) == FIRST


def test_a_text_that_has_not_arrived_is_not_cleared() -> None:
    assert last_cleared([cleared(FIRST)], {}) is None


@pytest.mark.parametrize("said", ["{}", "[]", "7", "no JSON", '{"note": 3}'])
def test_a_return_that_says_nothing_readable_has_no_note(said: str) -> None:
    assert note_of(an_event(EventKind.RETURNED, about=FIRST, said=said)) == ""


def test_a_note_is_read_back() -> None:
    assert note_of(returned(FIRST, note="Name the partners.")) == "Name the partners."


def test_an_actor_is_told_by_the_key_not_by_the_text() -> None:
    assert authors_of(a_revision(body("one").plain, actor="x"), {}) == {ActorId("x")}
