from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.spelling import (
    SpellingChoice,
    as_written,
    bare_word,
    is_known,
    parts_of,
    plain_word,
    words_to_check,
)

AWKWARD = st.text(st.sampled_from("aAéß’'ʼ-‑_1@#./:\u00ad\u200d\u0640\u064b\u0301\ud800\U0001d4d0😀 \nقل،")) | st.text()
ADDRESSES = [
    "see https://www.iom.int/reprot?x=kamps",
    "www.iom.int/kamps",
    "iom.int/kamps",
    "writte@iom.int",
    "@iomhaitti #kamps",
    "raport.docx",
]


def looked_up(text: str, language: str = "en") -> list[str]:
    return [word.text for word in words_to_check(text, language)]


def test_words_are_looked_up_without_the_signs_around_them() -> None:
    assert looked_up("“Shelters”, (built) – and/or rented… ‘too’!") == [
        *("Shelters", "built", "and", "or", "rented", "too"),
    ]


def test_apostrophes_and_hyphens_inside_words_belong_to_them() -> None:
    assert looked_up("L’eau qu'il n’a pas, peut-être aujourd’hui", "fr") == [
        *("L'eau", "qu'il", "n'a", "pas", "peut-être", "aujourd'hui"),
    ]


@pytest.mark.parametrize("text", ["IOM", "IDPs", "IOM’s", "l’OIM", "NGO-UN", "PoC", "ToT", "IDPs’", "CBCMs'"])
def test_acronyms_are_passed_over(text: str) -> None:
    assert looked_up(text) == []


@pytest.mark.parametrize("text", ["4B", "COVID-19", "2016", "L3", "1990s", "iom_tracker", "x", "٢٠١٦"])
def test_words_with_digits_and_single_letters_are_passed_over(text: str) -> None:
    assert looked_up(text) == looked_up(text, "ar") == []


@pytest.mark.parametrize("text", ADDRESSES)
def test_addresses_are_passed_over(text: str) -> None:
    assert looked_up(f"{text} and more") == [*(["see"] if text.startswith("see") else []), "and", "more"]


def test_a_full_stop_without_a_space_behind_it_makes_no_address() -> None:
    assert looked_up("shelters.Then tents") == ["shelters", "Then", "tents"]


def test_only_the_script_of_the_language_is_looked_up() -> None:
    mixed = "قالت IOM ان tents وصلت, дом"
    assert looked_up(mixed, "ar") == ["قالت", "ان", "وصلت"]
    assert looked_up(mixed, "en") == ["tents"]


def test_arabic_marks_belong_to_their_word_and_the_stretching_stroke_to_none() -> None:
    assert looked_up("المنظّمة قــالت", "ar") == ["المنظّمة", "قالت"]


def test_accents_that_are_written_apart_are_put_together() -> None:
    assert looked_up("e\u0301te\u0301", "fr") == ["été"]


def test_a_soft_hyphen_is_not_part_of_a_word() -> None:
    assert looked_up("shel\u00adter") == ["shelter"]


@given(AWKWARD, st.sampled_from(["en", "fr", "es", "ar"]))
def test_words_stand_where_they_say_in_order_and_nothing_raises(text: str, language: str) -> None:
    words = list(words_to_check(text, language))
    assert all(plain_word(text[word.start : word.end]) == word.text for word in words)
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert all(before.end <= after.start for before, after in pairwise(words))


@pytest.mark.parametrize("word", ["erbil", "Erbil", "ERBIL", "Erbil's", "d'Erbil", "D'Erbil", "d'Erbil's"])
def test_a_word_of_small_letters_is_known_in_every_form(word: str) -> None:
    assert is_known(word, {"erbil"})


@pytest.mark.parametrize(("word", "known"), [("Erbil", True), ("erbil", False), ("qu'Erbil", True), ("Erbils", False)])
def test_a_name_is_known_with_its_capital_only(word: str, *, known: bool) -> None:
    assert is_known(word, {"Erbil"}) is known


def test_what_is_added_has_no_article_and_no_ending() -> None:
    assert [bare_word(word) for word in ("d'Erbil", "Erbil's", "l'Erbil's", "s'")] == ["Erbil"] * 3 + ["s"]


def test_a_suggestion_has_the_apostrophe_of_the_text() -> None:
    assert as_written("l’eau", "l'aeu") == "l'eau"
    assert as_written("l'eau", "l’aeu") == "l’eau"
    assert as_written("l’eau", "leau") == "l’eau"


def test_words_that_hyphens_join_can_be_taken_apart() -> None:
    assert (parts_of("post-Sendai"), parts_of("tents"), parts_of("a--b")) == (("post", "Sendai"), (), ())


@pytest.mark.parametrize(
    ("is_on", "language", "is_checked"), [(True, "en", True), (False, "en", False), (True, "fr", False)]
)
def test_spelling_is_checked_where_it_is_on_and_there_is_a_dictionary(
    language: str, *, is_on: bool, is_checked: bool
) -> None:
    assert SpellingChoice(is_on, "", language, ("en",)).is_checked is is_checked
