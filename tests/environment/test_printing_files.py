from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadFramework
from iom_tracker.domain.report import PageWords
from iom_tracker.environment.printing_files import load_page_words, load_watermark, read_printed_words
from iom_tracker.environment.reminder_files import known_languages
from iom_tracker.environment.resources import resource
from tests.builders import NOON


@pytest.mark.parametrize("language", known_languages())
def test_every_language_tells_a_draft_from_training(language: str) -> None:
    words = {load_watermark(language, cycle="2016", time=NOON, is_training=training) for training in (True, False)}
    assert len(words) == 2
    assert all("2016" in each and "23" in each and "{" not in each for each in words)


def test_a_region_does_not_matter_and_an_unknown_language_gets_the_usual_words() -> None:
    assert load_watermark("es-PE", cycle="2016", time=NOON, is_training=False).startswith("Borrador · ")
    assert load_watermark("pt-BR", cycle="2016", time=NOON, is_training=False).startswith("Draft · ")


def test_every_language_has_words_of_its_own_for_the_foot_of_pages_and_the_contents() -> None:
    found = [load_page_words(language) for language in known_languages()]
    assert len({words.contents for words in found}) == len({words.page for words in found}) == len(found)
    assert load_page_words("en-GB") == load_page_words("pt-BR") == PageWords()


def test_a_foot_of_pages_without_a_page_number_is_a_mistake(tmp_path: Path) -> None:
    words = resource("printing", "en.toml").read_text(encoding="utf-8")
    (tmp_path / "en.toml").write_text(words.replace("{pages}", "{page}"), encoding="utf-8")
    with pytest.raises(BadFramework) as refused:
        read_printed_words(tmp_path / "en.toml")
    assert [mistake.field for mistake in refused.value.mistakes] == ["page"]


def test_a_file_with_a_mistake_names_it(tmp_path: Path) -> None:
    words = resource("printing", "en.toml").read_text(encoding="utf-8")
    (tmp_path / "en.toml").write_text(words.replace("draft = ", "drift = "), encoding="utf-8")
    with pytest.raises(BadFramework) as refused:
        read_printed_words(tmp_path / "en.toml")
    assert {mistake.field for mistake in refused.value.mistakes} == {"draft", "drift"}
