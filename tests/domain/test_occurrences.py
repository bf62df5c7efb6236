import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.occurrences import occurrences

SMALL = st.text("aAb.(*\u00a0 é\n")


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("A camp and a Camp", "camp", [(2, 6), (13, 17)]),
        ("A camp", "", []),
        ("a.b ab", "a.b", [(0, 3)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("où est ou", "ou", [(7, 9)]),
        ("100\u00a0% and 100 %", "100 %", [(0, 5), (10, 15)]),
        ("ΣΑΣ σας", "σας", [(0, 3), (4, 7)]),
    ],
)
def test_words_are_found_in_order_without_regard_to_capitals(
    text: str, words: str, places: list[tuple[int, int]]
) -> None:
    assert list(occurrences(text, words)) == places


def test_capitals_count_where_it_is_asked_for() -> None:
    assert occurrences("A camp and a Camp", "Camp", match_case=True) == ((13, 17),)


@given(SMALL, SMALL)
def test_what_is_found_with_capitals_is_what_python_finds(text: str, words: str) -> None:
    plain = text.replace("\u00a0", " ")
    sought = words.replace("\u00a0", " ")
    found = occurrences(text, words, match_case=True)
    assert len(found) == (plain.count(sought) if sought else 0)
    assert all(plain[start:end] == sought for start, end in found)


@given(st.text(), st.text())
def test_no_words_are_a_mistake(text: str, words: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in occurrences(text, words))
