import os
import subprocess
import sys
from pathlib import Path

from tests.tools import ROOT

A_SKIPPING_TEST = """
import pytest

def test_what_needs_a_tool_that_is_not_there():
    pytest.skip("no such tool")
"""
A_SKIPPING_MODULE = "import pytest; pytest.skip('not on this system', allow_module_level=True)"


def run_suite(folder: Path, test: str, *, on_build_machine: bool) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(test, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CI": "true" if on_build_machine else ""}
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "test_it.py"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_a_test_that_lacks_its_tool_is_skipped_on_a_developers_machine(tmp_path: Path) -> None:
    finished = run_suite(tmp_path, A_SKIPPING_TEST, on_build_machine=False)
    assert finished.returncode == 0, finished.stdout
    assert "1 skipped" in finished.stdout


def test_a_skipped_test_is_a_failure_on_a_build_machine(tmp_path: Path) -> None:
    finished = run_suite(tmp_path, A_SKIPPING_TEST, on_build_machine=True)
    assert finished.returncode == 1, finished.stdout
    assert "1 failed" in finished.stdout
    assert "no such tool" in finished.stdout


def test_a_skipped_module_is_a_failure_on_a_build_machine(tmp_path: Path) -> None:
    finished = run_suite(tmp_path, A_SKIPPING_MODULE, on_build_machine=True)
    assert finished.returncode != 0, finished.stdout
    assert "not on this system" in finished.stdout
