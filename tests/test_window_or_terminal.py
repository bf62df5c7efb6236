import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from iom_tracker.__main__ import _is_for_the_window, main
from iom_tracker.environment import speller_process
from iom_tracker.environment.dictionary_files import WORDS, dictionary_folders
from tests.tools import ROOT, dictionaries


@pytest.mark.parametrize(
    "arguments", [[], ["office.iomdb"], ["folder/office"], ["./status"], ["report.txt"]], ids=" ".join
)
def test_nothing_or_a_file_is_for_the_window(arguments: list[str]) -> None:
    assert _is_for_the_window(arguments)


@pytest.mark.parametrize("arguments", [["status"], ["status", "office.iomdb"], ["--help"], ["--version"]], ids=" ".join)
def test_a_verb_or_an_option_is_for_the_terminal(arguments: list[str]) -> None:
    assert not _is_for_the_window(arguments)


def test_what_looks_words_up_is_started_by_its_argument() -> None:
    dictionaries("fr")
    (folder,) = dictionary_folders("fr")
    engine = importlib.util.find_spec("hunspell")
    assert engine is not None
    assert engine.origin is not None
    command = [sys.executable, "-m", "iom_tracker", speller_process.ARGUMENT]
    answered = subprocess.run(
        [*command, str(Path(engine.origin).parent.parent), WORDS, str(folder)],
        input='{"wrong": ["eau", "eaau"]}\n',
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert answered.stdout == '["eaau"]\n'


def test_a_verb_answers_with_its_exit_code(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["iom-tracker", "status", "none.iomdb"])
    assert main() == 1
    assert "none.iomdb" in capsys.readouterr().err
