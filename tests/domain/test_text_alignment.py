import time

from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.text_alignment import Profile, align, are_alike, equal_pieces, likeness, may_compare

phrases = st.lists(st.sampled_from(["a b c", "a b d", "x y", "x z", "b", "", "*"]), max_size=8)


def a_profile(text: str) -> Profile:
    return Profile.of("sentence", text)


def matched(old: list[str], new: list[str]) -> tuple[int | None, ...]:
    return align(old, new, a_profile)


@given(phrases, phrases)
def test_pieces_are_never_matched_crosswise_or_twice(old: list[str], new: list[str]) -> None:
    places = [place for place in matched(old, new) if place is not None]
    assert places == sorted(set(places))
    assert all(0 <= place < len(new) for place in places)


@given(phrases, phrases)
def test_only_what_is_alike_is_matched(old: list[str], new: list[str]) -> None:
    pairs = [(piece, new[place]) for piece, place in zip(old, matched(old, new), strict=True) if place is not None]
    assert all(are_alike(a_profile(one), a_profile(other)) for one, other in pairs)


@given(phrases)
def test_a_text_is_matched_with_itself_piece_by_piece(text: list[str]) -> None:
    assert matched(text, text) == tuple(range(len(text)))


def test_a_rewritten_piece_is_found_between_equal_ones() -> None:
    assert matched(["one", "we built ten shelters", "end"], ["one", "new", "we built two shelters", "end"]) == (0, 2, 3)


def test_the_more_alike_of_two_is_taken() -> None:
    assert matched(["a b c d"], ["a b x y", "a b c x"]) == (1,)
    assert matched(["a b x y", "a b c x"], ["a b c d"]) == (None, 0)


def test_pieces_of_different_kinds_are_never_alike() -> None:
    assert likeness(Profile.of("break"), Profile.of("sentence")) == 0
    assert are_alike(Profile.of("break"), Profile.of("break"))


def test_likeness_is_the_share_of_common_words_whatever_their_case() -> None:
    assert likeness(a_profile("Ten shelters, built."), a_profile("ten SHELTERS were built")) == 6 / 7
    assert likeness(a_profile("建了十个帐篷"), a_profile("建了两个帐篷")) == 10 / 12


def test_too_many_pieces_are_not_compared_by_their_words() -> None:
    old, new = [f"same words {number}" for number in range(60)], [f"same words again {number}" for number in range(60)]
    assert not may_compare(60, 60)
    assert matched(old, new) == (None,) * 60


def test_in_a_very_long_text_equal_ends_are_found() -> None:
    old = [f"line {number}" for number in range(5_000)]
    new = [*old[:10], "new", *old[20:]]
    assert equal_pieces(old, new) == [*((at, at) for at in range(10)), *((at, at - 9) for at in range(20, 5_000))]
    assert equal_pieces(old, old) == [(at, at) for at in range(5_000)]


def test_many_repeated_pieces_do_not_take_long() -> None:
    start = time.perf_counter()
    equal_pieces(["", "a"] * 900, ["", "b"] * 900)
    assert time.perf_counter() - start < 1
