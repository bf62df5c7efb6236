from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_catalogue, a_commitment, a_cycle
from tests.catalogues import Edit, a_version, added, by_id, edited, ids, merged, rearranged, renamed

START = "abcde"
BASE = a_version(a_catalogue(a_cycle(*map(a_commitment, START))))


def merged_order(*orders: str) -> str:
    """Return the order after each of several persons put the list into an order of theirs."""
    sides = [edited(BASE, rearranged(order), actor=f"actor {number}") for number, order in enumerate(orders)]
    return "".join(ids(merged(BASE, *sides).catalogue))


def moved(item: str, place: int) -> str:
    rest = START.replace(item, "")
    return rest[:place] + item + rest[place:]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("bacde", "abced", "baced"),
        ("bcdea", "abcde", "bcdea"),
        ("bcdea", "acdeb", "cdeba"),
        ("eabcd", "bacde", "ebacd"),
        ("bcade", "bcdae", "bcdae"),
        ("edcba", "edcba", "edcba"),
    ],
)
def test_what_each_person_moved_is_moved(one: str, other: str, expected: str) -> None:
    assert merged_order(one, other) == merged_order(other, one) == expected


@given(st.permutations(START), st.sampled_from(START), st.integers(0, 4))
def test_two_moves_agree_with_both_wherever_that_can_be(others: list[str], item: str, place: int) -> None:
    orders = [moved(item, place), moved(others[0] if others[0] != item else others[1], place)]

    def is_before(one: str, other: str) -> bool:
        was = START.index(one) < START.index(other)
        changed = [order for order in orders if (order.index(one) < order.index(other)) != was]
        return not was if changed else was

    fitting = [
        "".join(order)
        for order in permutations(START)
        if all(is_before(one, other) for place, one in enumerate(order) for other in order[place + 1 :])
    ]
    assert merged_order(*orders) in (fitting or ["".join(order) for order in permutations(START)])


@given(st.lists(st.permutations(START), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_what_arrived_first_and_loses_nothing(
    orders: list[list[str]], random: Random
) -> None:
    sides = [BASE, *(edited(BASE, rearranged(order), actor=f"actor {place}") for place, order in enumerate(orders))]
    before = ids(merged(*sides).catalogue)
    random.shuffle(sides)
    assert ids(merged(*by_id(sides).values()).catalogue) == before
    assert sorted(before) == sorted(START)


@pytest.mark.parametrize("edit", [renamed("a", "x"), added(a_commitment("f"), "e")])
def test_a_move_stands_beside_what_others_did_not_move(edit: Edit) -> None:
    moving, other = edited(BASE, rearranged("bcdea")), edited(BASE, edit, actor="other")
    order = ids(merged(BASE, moving, other).catalogue)
    assert [each for each in order if each != "f"] == list("bcdea")


def test_the_last_word_on_the_order_is_of_somebody_who_knew_the_other() -> None:
    first = edited(BASE, rearranged("bacde"))
    second = edited(first, rearranged("abcde"), actor="second")
    other = edited(BASE, rearranged("abced"), actor="other")
    assert ids(merged(BASE, first, second, other).catalogue) == list("abced")
