import os

import pytest
from checks import CHECKS, TESTS, Check, passes

from tests.tools import ROOT

PRIVATE_PYTHON = ROOT / ".venv" / "bin" / "python"
needs_private_environment = pytest.mark.skipif(
    not PRIVATE_PYTHON.exists(), reason="there is no .venv; make it with: python3 packaging/dev.py test"
)


def test_every_promised_check_is_run() -> None:
    tools = [" ".join(check.command) for check in CHECKS]
    assert tools == ["ruff format --check .", "ruff check .", "mypy", "lint-imports", "deptry .", "vulture"]
    assert TESTS[0] == "pytest"


@needs_private_environment
def test_a_check_in_order_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert passes(Check("greeting", ("python", "-c", "print('hello')")))
    assert capsys.readouterr().out.startswith("greeting          ok (")


@needs_private_environment
def test_a_failed_check_shows_what_it_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert not passes(Check("greeting", ("python", "-c", "print('line 7 is wrong'); raise SystemExit(1)")))
    shown = capsys.readouterr().out
    assert "greeting          FAILED (" in shown
    assert "line 7 is wrong" in shown


@needs_private_environment
def test_checks_find_the_other_tools_of_the_environment_first(capsys: pytest.CaptureFixture[str]) -> None:
    passes(Check("path", ("python", "-c", "import os, sys; sys.exit(os.environ['PATH'])")))
    shown = capsys.readouterr().out
    assert f"\n{PRIVATE_PYTHON.parent}{os.pathsep}" in shown
