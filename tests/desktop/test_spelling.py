from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.spelling import Spelling
from iom_tracker.domain.errors import CannotAccess, SpellerStopped, TrackerError
from iom_tracker.domain.spelling import SpellingChoice
from iom_tracker.environment import speller_process
from iom_tracker.environment.own_words import own_words_file, read_own_words
from tests.tools import dictionaries

ENGLISH = SpellingChoice(is_on=True, wanted="", language="en", offered=("en", "fr"), names=frozenset({"Gondor"}))
FRENCH = SpellingChoice(is_on=True, wanted="fr", language="fr", offered=("en", "fr"))
OFF = SpellingChoice(is_on=False, wanted="", language="en", offered=("en", "fr"))


@pytest.fixture
def spelling(qapp: QApplication) -> Iterator[Spelling]:
    dictionaries("en", "fr")
    spelling = Spelling(qapp)
    spelling.choose(ENGLISH)
    yield spelling
    spelling.close()
    spelling.deleteLater()


def wrong(spelling: Spelling, text: str) -> list[str]:
    """Return the words of a text that are wrong once they were looked up."""
    spelling.wrong_among(spelling.words_of(text))
    spelling.settle()
    return [word.text for word in spelling.wrong_among(spelling.words_of(text))]


def stopped(spelling: Spelling) -> list[TrackerError]:
    """Return a list that takes what stops spelling from now on."""
    heard: list[TrackerError] = []
    spelling.stopped.connect(heard.append)
    return heard


def test_words_are_looked_up_after_a_rest(spelling: Spelling, qtbot: QtBot) -> None:
    words = spelling.words_of("Tents were recieved.")
    with qtbot.waitSignal(spelling.judged) as judged:
        assert spelling.wrong_among(words) == ()
    assert judged.args == [frozenset({"recieved"})]
    assert [word.text for word in spelling.wrong_among(words)] == ["recieved"]


def test_right_words_make_no_noise(spelling: Spelling, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(spelling.judged):
        assert wrong(spelling, "Tents were received in Gondor.") == []


def test_nothing_is_looked_up_where_spelling_is_off_or_no_workspace_is_open(spelling: Spelling) -> None:
    for choice in (OFF, None):
        spelling.choose(choice)
        assert not spelling.is_on
        assert wrong(spelling, "Tents were recieved.") == []


def test_another_language_has_other_mistakes(spelling: Spelling) -> None:
    assert wrong(spelling, "soixante tents") == ["soixante"]
    spelling.choose(FRENCH)
    assert wrong(spelling, "soixante tents") == ["tents"]


def test_what_was_asked_in_one_language_says_nothing_in_another(spelling: Spelling) -> None:
    spelling.wrong_among(spelling.words_of("tentes"))
    spelling._look_up()
    spelling.choose(FRENCH)
    spelling.settle()
    assert wrong(spelling, "tentes") == []


def test_a_word_that_is_added_is_right_at_once_and_on_the_disk(spelling: Spelling, qtbot: QtBot) -> None:
    text = "a tukul, the tukul’s roof, Tukul, tukuls"
    assert wrong(spelling, text) == ["tukul", "tukul's", "Tukul", "tukuls"]
    with qtbot.waitSignal(spelling.changed):
        spelling.add("tukul's")
    assert read_own_words() == {"tukul"}
    assert wrong(spelling, text) == ["tukuls"]


def test_a_word_that_is_ignored_is_right_in_this_session_and_kept_nowhere(spelling: Spelling) -> None:
    assert wrong(spelling, "a tukul") == ["tukul"]
    spelling.ignore("tukul")
    assert wrong(spelling, "a tukul, Tukul") == []
    assert read_own_words() == frozenset()


def test_what_may_be_meant_is_told(spelling: Spelling) -> None:
    heard: list[tuple[str, ...]] = []
    spelling.suggest("recieved", heard.append)
    spelling.settle()
    assert heard[0][0] == "received"


def test_a_process_that_was_ended_is_started_again(spelling: Spelling) -> None:
    assert wrong(spelling, "recieved") == ["recieved"]
    process = spelling._speller._process
    assert process is not None
    process.kill()
    process.wait()
    spelling.wrong_among(spelling.words_of("tentss"))
    spelling.settle()
    assert wrong(spelling, "recieved tentss") == ["recieved", "tentss"]


def test_a_process_that_never_answers_stops_spelling_until_it_is_chosen_again(
    spelling: Spelling, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = tmp_path / "ends.py"
    script.touch()
    heard = stopped(spelling)
    with monkeypatch.context() as broken:
        broken.setattr(speller_process, "__file__", str(script))
        assert wrong(spelling, "recieved") == []
        assert heard == []
        assert wrong(spelling, "recieved") == []
        assert [type(error) for error in heard] == [SpellerStopped]
        assert not spelling.is_on
        nothing: list[tuple[str, ...]] = []
        spelling.suggest("recieved", nothing.append)
        spelling.settle()
        assert nothing == [()]
    spelling.choose(ENGLISH)
    assert wrong(spelling, "recieved") == ["recieved"]


def test_a_word_that_cannot_be_added_is_told(spelling: Spelling, qtbot: QtBot) -> None:
    own_words_file().mkdir(parents=True)
    with qtbot.waitSignal(spelling.failed) as failed:
        spelling.add("tukul")
    assert isinstance(failed.args[0], CannotAccess)


def test_closing_while_words_are_looked_up_says_nothing_more(spelling: Spelling, qtbot: QtBot) -> None:
    spelling.wrong_among(spelling.words_of("recieved"))
    spelling._look_up()
    with qtbot.assertNotEmitted(spelling.stopped):
        spelling.close()
    assert spelling._background is None


def test_what_is_destroyed_while_it_looks_words_up_leaves_nothing_behind(qapp: QApplication) -> None:
    dictionaries("en")
    spelling = Spelling(qapp)
    spelling.choose(ENGLISH)
    spelling.wrong_among(spelling.words_of("recieved"))
    spelling._look_up()
    speller, background = spelling._speller, spelling._background
    assert background is not None
    spelling.deleteLater()
    QApplication.sendPostedEvents(spelling, QEvent.Type.DeferredDelete)
    assert not background._thread.is_alive()
    assert speller._process is None
