import pytest

from iom_tracker.domain.errors import NoDictionaries, NoDictionary
from iom_tracker.environment import dictionary_files
from iom_tracker.environment.dictionary_files import (
    dictionary_folders,
    shipped_names,
    spelling_language,
    spelling_languages,
)
from tests.tools import dictionaries


def test_without_dictionaries_no_language_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary_files, "_FOLDER", "nowhere")
    assert spelling_languages() == ()
    with pytest.raises(NoDictionaries):
        dictionary_folders("en")


def test_the_five_dictionaries_are_offered() -> None:
    dictionaries("en", "en-US", "fr", "es", "ar")
    assert spelling_languages() == ("ar", "en", "en-US", "es", "fr")


def test_a_language_is_known_however_its_code_is_written() -> None:
    dictionaries("en-US")
    assert spelling_language(" EN-us ") == "en-US"
    assert [folder.name for folder in dictionary_folders("en-us")] == ["en-US"]


def test_a_language_without_a_dictionary_is_refused_with_those_that_have_one() -> None:
    dictionaries("en", "fr")
    with pytest.raises(NoDictionary) as refused:
        dictionary_folders("la")
    assert {"en", "fr"} <= set(refused.value.known)


def test_names_are_shipped_and_comments_in_their_file_are_none() -> None:
    names = shipped_names()
    assert {"Erbil", "Sendai", "returnees"} <= names
    assert not [name for name in names if name.startswith("#") or not name.strip()]


def test_english_takes_the_word_of_the_american_dictionary_for_what_has_ize() -> None:
    dictionaries("en", "en-US")
    assert [folder.name for folder in dictionary_folders("en")] == ["en", "en-US"]
