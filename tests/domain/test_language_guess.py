import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.language_guess import guess_language

TEXTS = {
    "en": "The organization has worked with the government of Haiti to build shelters for displaced persons.",
    "fr": "L’organisation a travaillé avec le gouvernement d’Haïti pour construire des abris dans les camps.",
    "es": "La organización ha trabajado con el gobierno de Haití para construir refugios en los campamentos.",
    "ar": "عملت المنظمة مع الحكومة على بناء مآوٍ للنازحين في المخيمات.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert guess_language([TEXTS[language]]) == language


def test_most_of_the_texts_tell_the_language() -> None:
    assert guess_language([TEXTS["fr"], TEXTS["fr"], TEXTS["en"]]) == "fr"


@pytest.mark.parametrize("texts", [[], [""], ["12 %"], ["Tents. Kits."]])
def test_where_nothing_tells_it_is_english(texts: list[str]) -> None:
    assert guess_language(texts) == "en"


@given(st.lists(st.text()))
def test_every_text_has_a_language(texts: list[str]) -> None:
    assert guess_language(texts) in TEXTS
