from collections.abc import Collection, Iterable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.automatic_merge import (
    AUTOMATIC,
    MOST_HEADS,
    automatic_merge,
    common_text,
    is_automatic,
    text_merge,
)
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText
from tests.builders import a_publication, body

BASE = "Shelters were built in four districts. Roads stayed closed until May. Water was scarce."
SIDES = (
    "Shelters were built in nine districts. Roads stayed closed until May. Water was scarce.",
    "Shelters were built in four districts. Roads stayed closed until June at least. Water was scarce.",
    "Shelters were built in four districts. Roads stayed closed until May. Water was scarce. Trucks came late.",
)
MERGED = SIDES[0].replace("until May", "until June at least") + " Trucks came late."

Publication = tuple[Revision, RichText]


def common(heads: Sequence[Publication], known: Iterable[Publication]) -> tuple[RevisionId | None, RichText | None]:
    by_id = {revision.id: (revision, text) for revision, text in known}

    def look_up(ids: Collection[RevisionId]) -> list[Revision]:
        return [by_id[id_][0] for id_ in ids if id_ in by_id]

    return common_text([head for head, _ in heads], look_up, lambda ids: [by_id[id_] for id_ in ids])


def sides_of(base: Publication) -> list[Publication]:
    return [a_publication(text, parents=[base[0]], actor=f"actor {n}") for n, text in enumerate(SIDES)]


@given(st.permutations(range(3)))
def test_an_automatic_merge_follows_from_its_heads_in_any_order(order: list[int]) -> None:
    base = a_publication(BASE)
    heads = sides_of(base)
    assert automatic_merge([heads[n] for n in order], base[1]) == automatic_merge(heads, base[1])


def test_an_automatic_merge_is_marked_and_builds_on_every_head() -> None:
    base = a_publication(BASE)
    heads = sides_of(base)
    merged = automatic_merge(heads, base[1])
    assert merged is not None
    revision, text = merged
    assert (text.plain, revision.kind, revision.actor) == (MERGED, RevisionKind.MERGE, AUTOMATIC)
    assert revision.parents == tuple(sorted(head.id for head, _ in heads))
    assert (revision.generation, revision.body) == (3, text.digest)
    assert is_automatic(revision)
    assert not any(is_automatic(head) for head, _ in heads)


def test_texts_that_clash_are_not_merged() -> None:
    base = a_publication(BASE)
    other = a_publication(BASE.replace("four", "seven"), parents=[base[0]])
    assert automatic_merge([sides_of(base)[0], other], base[1]) is None


def test_too_many_texts_are_for_a_person() -> None:
    base = a_publication(BASE)
    heads = [a_publication(f"{BASE} And {n} more.", parents=[base[0]]) for n in range(MOST_HEADS + 1)]
    assert text_merge(heads, base[1]) is None
    assert automatic_merge(heads, base[1]) is None


def test_heads_that_say_the_same_count_once() -> None:
    base = a_publication(BASE)
    one, other, _ = sides_of(base)
    again = a_publication(SIDES[0], parents=[base[0]], actor="somebody else")
    merged = automatic_merge([one, other, again], base[1])
    assert merged is not None
    assert len(merged[0].parents) == 3


def test_the_last_common_text_is_the_nearest_ancestor() -> None:
    base = a_publication(BASE)
    heads = sides_of(base)
    assert common(heads, [base, *heads]) == (base[0].id, base[1])


def test_texts_without_a_common_ancestor_have_no_common_text() -> None:
    heads = [a_publication(text) for text in SIDES]
    assert common(heads, heads) == (None, None)


def test_where_histories_crossed_the_merge_of_the_nearest_is_common() -> None:
    base = a_publication(BASE)
    one, other, _ = sides_of(base)
    crossed = [a_publication(text, parents=[one[0], other[0]]) for text in ("One.", "Other.")]
    head, text = common(crossed, [base, one, other, *crossed])
    assert head is None
    assert text == body(BASE.replace("four", "nine").replace("until May", "until June at least"))


def test_where_the_nearest_clash_there_is_no_common_text() -> None:
    base = a_publication(BASE)
    one = a_publication(BASE.replace("four", "nine"), parents=[base[0]])
    other = a_publication(BASE.replace("four", "seven"), parents=[base[0]])
    crossed = [a_publication(text, parents=[one[0], other[0]]) for text in ("One.", "Other.")]
    assert common(crossed, [base, one, other, *crossed]) == (None, None)


def test_nearest_ancestors_that_say_the_same_are_common() -> None:
    one, other = a_publication(BASE, actor="one"), a_publication(BASE, actor="other")
    crossed = [a_publication(text, parents=[one[0], other[0]]) for text in ("One.", "Other.")]
    assert common(crossed, [one, other, *crossed])[1] == one[1]
