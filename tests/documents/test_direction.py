import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.documents.direction import is_leftward_language, reads_to_the_left, stretches

MIXED = st.text("ab é12 .,()-مرحبا٣שלום\u0301\u200f\u2028", max_size=30)


@given(words=MIXED, in_leftward=st.booleans())
def test_no_sign_is_lost_between_stretches(words: str, *, in_leftward: bool) -> None:
    found = list(stretches(words, in_leftward=in_leftward))
    assert "".join(stretch for stretch, _ in found) == words
    assert not words or all(stretch for stretch, _ in found)


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("plain", [("plain", False)]),
        ("The word سلام means peace.", [("The word ", False), ("سلام", True), (" means peace.", False)]),
        ("Twice سلام، 12 سلام.", [("Twice ", False), ("سلام، 12 سلام", True), (".", False)]),
    ],
)
def test_words_from_right_to_left_are_cut_out_of_others(words: str, cut: list[tuple[str, bool]]) -> None:
    assert list(stretches(words, in_leftward=False)) == cut


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("مرحبا", [("مرحبا", True)]),
        ("قالت (IOM) إن 123", [("قالت (", True), ("IOM", False), (") إن 123", True)]),
        ("في South Sudan 2016 cafe\u0301.", [("في ", True), ("South Sudan 2016 cafe\u0301", False), (".", True)]),
    ],
)
def test_latin_words_are_cut_out_of_a_paragraph_from_right_to_left(words: str, cut: list[tuple[str, bool]]) -> None:
    assert list(stretches(words, in_leftward=True)) == cut


def test_the_first_letter_says_which_way_a_paragraph_reads() -> None:
    assert [reads_to_the_left(words) for words in ("١٢. سلام IOM", "IOM سلام", "12", "“שלום”")] == [
        True,
        False,
        False,
        True,
    ]


def test_languages_that_are_written_from_right_to_left_are_known() -> None:
    assert [is_leftward_language(code) for code in ("ar", "AR-sa", "he", "en-GB", "fr")] == [
        True,
        True,
        True,
        False,
        False,
    ]
