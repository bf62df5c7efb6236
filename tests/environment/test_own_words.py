import pytest

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.own_words import add_own_word, known_words, own_words_file, read_own_words


def test_at_first_nobody_has_words_of_their_own() -> None:
    assert read_own_words() == frozenset()


def test_words_are_kept_one_a_line_in_the_order_in_which_they_came() -> None:
    for word in ("Hargeisa", "qu’il", "Hargeisa", "  ", " two  words "):
        add_own_word(word)
    assert own_words_file().read_text(encoding="utf-8") == "Hargeisa\nqu'il\ntwo words\n"
    assert read_own_words() == {"Hargeisa", "qu'il", "two words"}
    assert read_own_words() < known_words()


def test_a_file_that_a_person_wrote_keeps_all_that_it_has() -> None:
    own_words_file().parent.mkdir(parents=True)
    own_words_file().write_bytes(b"\xef\xbb\xbftukul\r\ncaf\xe9\nboda")
    add_own_word("matatu")
    assert own_words_file().read_bytes() == b"\xef\xbb\xbftukul\r\ncaf\xe9\nboda\nmatatu\n"
    assert {"tukul", "boda", "matatu"} < read_own_words()


def test_a_folder_in_its_place_is_told() -> None:
    own_words_file().mkdir(parents=True)
    with pytest.raises(CannotAccess):
        read_own_words()


def test_a_file_in_the_place_of_the_folder_is_told() -> None:
    own_words_file().parent.parent.mkdir(parents=True, exist_ok=True)
    own_words_file().parent.touch()
    with pytest.raises(CannotAccess):
        add_own_word("tukul")


def test_a_link_that_leads_nowhere_is_told_when_a_word_is_added() -> None:
    own_words_file().parent.mkdir(parents=True)
    own_words_file().symlink_to(own_words_file().parent / "gone" / "dictionary.txt")
    with pytest.raises(CannotAccess):
        add_own_word("tukul")
    assert read_own_words() == frozenset()
