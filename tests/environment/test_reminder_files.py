import re
from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadFramework, UnknownLanguage
from iom_tracker.domain.plural_form import plural_forms
from iom_tracker.environment.reminder_files import known_language, known_languages, load_wording, read_wording
from iom_tracker.environment.resources import resource

PLACES = re.compile(r"\{\w+\}")


def places(text: str) -> set[str]:
    return set(PLACES.findall(text))


def test_there_are_words_in_four_languages() -> None:
    assert known_languages() == ("ar", "en", "es", "fr")
    assert [code for code in known_languages() if load_wording(code).is_right_to_left] == ["ar"]


def test_a_language_is_known_by_its_code_however_it_is_written() -> None:
    assert [known_language(code) for code in ("fr", " FR ", "")] == ["fr", "fr", ""]
    assert load_wording("").language == "en"
    with pytest.raises(UnknownLanguage) as refused:
        known_language("la")
    assert (refused.value.language, refused.value.known) == ("la", ("ar", "en", "es", "fr"))


@pytest.mark.parametrize("language", known_languages())
def test_every_language_says_the_same_things_as_english(language: str) -> None:
    words, english = load_wording(language), load_wording("en")
    assert {key: places(text) for key, text in words.texts.items()} == {
        key: places(text) for key, text in english.texts.items()
    }
    assert set(words.missing) == set(words.returned) == set(plural_forms(language))
    assert len(set(words.months)) == 12
    assert places(words.pattern) == {"{day}", "{month}", "{year}"}


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ('closing = "', 'ending = "', "closing"),
        ('"January", ', "", "date.months"),
        ("one = ", "two = ", "missing.one"),
    ],
)
def test_a_file_with_a_mistake_names_it(before: str, after: str, field: str, tmp_path: Path) -> None:
    words = resource("reminders", "en.toml").read_text(encoding="utf-8")
    file = tmp_path / "en.toml"
    file.write_text(words.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(BadFramework) as refused:
        read_wording(file)
    assert field in {mistake.field for mistake in refused.value.mistakes}
