import importlib.util
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.errors import NoDictionaries, SpellerStopped
from iom_tracker.domain.spelling import words_to_check
from iom_tracker.environment import dictionary_files, speller_process
from iom_tracker.environment.speller import MOST_SUGGESTIONS, Speller
from tests.tools import dictionaries

RIGHT = {
    "en": "It’s the organisation’s (or organization’s) long-term programme: IDPs didn’t co-operate, naïvely.",
    "en-US": "The program’s labor center isn’t gray; they organize behavioral modeling.",
    "fr": "L’eau qu’il n’a pas bue, peut-être aujourd’hui ; lorsqu'elles s’entraident, c’est-à-dire jusqu’à l’arrivée "
    "d’une quarantaine d’œuvres. Va-t-il là-bas ? Où êtes-vous ? Les réfugiés d’Haïti.",
    "es": "¿Qué pasó? ¡Háganlo! La acción humanitaria está lista para los niños, las niñas y los desplazados; "
    "dándoselo, habríamos averiguado más.",
    "ar": "قامت المنظّمة الدوليّة للهجرة بتقديم المساعدات الإنسانية للنازحين واللاجئين، وسيعملون على تحسين ظروفهم.",
}
WRONG = {
    "en": ("They recieved accomodation.", {"recieved", "accomodation"}),
    "en-US": ("The labour programme is colourfull.", {"labour", "programme", "colourfull"}),
    "fr": ("Les bénéficiares n’ont pas l’assitance qu’ils atendent.", {"bénéficiares", "l'assitance", "atendent"}),
    "es": ("Los refujiados nesecitan agua.", {"refujiados", "nesecitan"}),
    "ar": ("وصل المهاجرينن الى المخييم", {"المهاجرينن", "الى", "المخييم"}),
}
MEANT = [
    ("en", "recieved", "received"),
    ("en", "post-disatser", "post-disaster"),
    ("fr", "bénéficiares", "bénéficiaires"),
    ("fr", "l'assitance", "l’assistance"),
    ("es", "refujiados", "refugiados"),
    ("ar", "الى", "إلى"),
]


def words_of(text: str, language: str) -> list[str]:
    return [word.text for word in words_to_check(text, language)]


@pytest.fixture(scope="module")
def english() -> Iterator[Speller]:
    dictionaries("en")
    with Speller("en") as speller:
        yield speller


@pytest.mark.parametrize("language", RIGHT)
def test_right_words_are_in_the_dictionary(language: str) -> None:
    dictionaries(language, *(["en-US"] if language == "en" else []))
    with Speller(language) as speller:
        assert speller.wrong(words_of(RIGHT[language], language)) == set()


@pytest.mark.parametrize("language", WRONG)
def test_wrong_words_are_not(language: str) -> None:
    dictionaries(language)
    text, wrong = WRONG[language]
    with Speller(language) as speller:
        assert speller.wrong(words_of(text, language)) == wrong


@pytest.mark.parametrize(("language", "word", "meant"), MEANT)
def test_what_is_meant_is_among_the_first_suggestions(language: str, word: str, meant: str) -> None:
    dictionaries(language)
    with Speller(language) as speller:
        suggested = speller.suggestions(word)
    assert meant in suggested
    assert len(suggested) <= MOST_SUGGESTIONS


def test_words_that_are_known_otherwise_are_right_also_as_parts(english: Speller) -> None:
    words = ["post-Bentiu", "Bentiu's", "post-Bentiuu", "post-IOM"]
    assert english.wrong(words, {"Bentiu"}) == {"post-Bentiuu"}


def test_more_words_than_a_pipe_holds_are_looked_up(english: Speller) -> None:
    letters = "abcdefghij"
    words = ["zq" + "".join(each) for each in product(letters, repeat=4)]
    assert english.wrong([*words, "tents"]) == set(words)


@given(st.lists(st.text(st.characters(categories=["L", "M", "Pd", "Po"]), min_size=1, max_size=300), max_size=5))
def test_no_word_is_too_awkward_to_be_asked_for(english: Speller, texts: list[str]) -> None:
    words = [word for text in texts for word in words_of(text, "en")]
    assert english.wrong(words) <= set(words)


def test_a_process_that_was_ended_is_told_and_then_started_again(english: Speller) -> None:
    assert english.wrong(["recieve"]) == {"recieve"}
    process = english._process
    assert process is not None
    process.kill()
    process.wait()
    with pytest.raises(SpellerStopped):
        english.wrong(["recieve"])
    assert english.wrong(["recieve"]) == {"recieve"}


def test_what_was_closed_is_closed() -> None:
    dictionaries("en")
    speller = Speller("en")
    speller.close()
    with pytest.raises(SpellerStopped):
        speller.wrong(["tents"])


def test_nothing_is_started_before_the_first_question() -> None:
    Speller("la").close()


def test_without_a_dictionary_it_cannot_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary_files, "_FOLDER", "nowhere")
    with Speller("en") as speller, pytest.raises(NoDictionaries):
        speller.wrong(["tents"])


def test_a_process_that_ends_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dictionaries("en")
    script = tmp_path / "ends.py"
    script.write_text("", encoding="utf-8")
    monkeypatch.setattr(speller_process, "__file__", str(script))
    with Speller("en") as speller, pytest.raises(SpellerStopped):
        speller.wrong(["tents"])


def test_a_python_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dictionaries("en")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with Speller("en") as speller, pytest.raises(SpellerStopped):
        speller.wrong(["tents"])


def test_an_engine_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    dictionaries("en")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with Speller("en") as speller, pytest.raises(SpellerStopped, match="chunspell-next"):
        speller.wrong(["tents"])
