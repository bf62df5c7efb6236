import sys

import pytest

from iom_tracker.__main__ import _is_for_the_window, main


@pytest.mark.parametrize(
    "arguments", [[], ["office.iomdb"], ["folder/office"], ["./status"], ["report.txt"]], ids=" ".join
)
def test_nothing_or_a_file_is_for_the_window(arguments: list[str]) -> None:
    assert _is_for_the_window(arguments)


@pytest.mark.parametrize("arguments", [["status"], ["status", "office.iomdb"], ["--help"], ["--version"]], ids=" ".join)
def test_a_verb_or_an_option_is_for_the_terminal(arguments: list[str]) -> None:
    assert not _is_for_the_window(arguments)


def test_a_verb_answers_with_its_exit_code(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["iom-tracker", "status", "none.iomdb"])
    assert main() == 1
    assert "none.iomdb" in capsys.readouterr().err
