from pathlib import Path

import pytest

from iom_tracker.environment import dictionary_files
from iom_tracker.environment.own_words import read_own_words
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.cli.conftest import Run
from tests.tools import dictionaries


@pytest.fixture
def file(tmp_path: Path) -> Path:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body("Tents were recieved, and recieved again, in a tukul."), ())
    workspace.rest()
    return workspace.path


def test_words_in_no_dictionary_are_listed_by_section(run: Run, file: Path) -> None:
    dictionaries("en")
    answer = run("spelling", file)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "2016/200001/achievements\n    recieved (2 times)\n    tukul\n"
        "8 words looked up (language: en); 2 words in no dictionary.\n"
    )


def test_what_may_be_meant_stands_behind_each_word(run: Run, file: Path) -> None:
    dictionaries("en")
    assert "    recieved (2 times): received, " in run("spelling", file, "200001", "--suggest").out


def test_the_same_is_told_as_json(run: Run, file: Path) -> None:
    dictionaries("en")
    words = [{"word": "recieved", "times": 2}, {"word": "tukul", "times": 1}]
    told = {"language": "en", "checked": 8, "sections": [{"section": "2016/200001/achievements", "words": words}]}
    assert run("spelling", file, "--json").json == told
    suggested = run("spelling", file, "--json", "--suggest").json["sections"][0]["words"][0]["suggestions"]
    assert suggested[0] == "received"


def test_a_word_that_is_added_is_right_from_then_on(run: Run, file: Path) -> None:
    dictionaries("en")
    assert "tukul" not in run("spelling", file, "--add", "tukul").out
    assert read_own_words() == {"tukul"}
    assert run("spelling", file, "200001").out.endswith("1 word in no dictionary.\n")


def test_without_dictionaries_that_is_said_in_one_sentence(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dictionary_files, "_FOLDER", "nowhere")
    answer = run("spelling", file)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert answer.err.startswith("This program has no dictionaries here")


def test_a_language_without_a_dictionary_is_refused_with_those_that_have_one(run: Run, file: Path) -> None:
    dictionaries("en", "fr")
    answer = run("spelling", file, "--language", "la")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "“la”" in answer.err
