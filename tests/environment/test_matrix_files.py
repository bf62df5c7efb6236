from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadFramework, UnknownLanguage
from iom_tracker.domain.matrix import first_headings
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.matrix_files import load_matrix_wording, read_matrix_wording
from iom_tracker.environment.reminder_files import known_languages
from iom_tracker.environment.resources import resource


@pytest.mark.parametrize("language", known_languages())
def test_every_language_tells_states_apart(language: str) -> None:
    words = load_matrix_wording(language)
    assert words.language == language
    assert words.is_right_to_left is (language == "ar")
    assert len(set(words.states.values())) == len(SectionState)
    assert len(set(first_headings(words))) == 4
    assert "{report}" in words.texts["title"]


def test_the_usual_language_says_states_as_they_are_called() -> None:
    assert load_matrix_wording("").states == {state: state.value for state in SectionState}
    with pytest.raises(UnknownLanguage):
        load_matrix_wording("la")


@pytest.mark.parametrize(("before", "field"), [("empty = ", "state.empty"), ("name = ", "text.name")])
def test_a_file_with_a_mistake_names_it(before: str, field: str, tmp_path: Path) -> None:
    words = resource("overview", "en.toml").read_text(encoding="utf-8")
    file = tmp_path / "en.toml"
    file.write_text(words.replace(f"\n{before}", "\nother = ", 1), encoding="utf-8")
    with pytest.raises(BadFramework) as refused:
        read_matrix_wording(file)
    assert field in {mistake.field for mistake in refused.value.mistakes}
