import ast
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from private_environment import FOR_RUNNING, is_ready
from sample_report import has_screen, open_sample
from system_packages import missing_packages

from tests.tools import ROOT

DEV = ROOT / "packaging" / "dev.py"
needs_private_environment = pytest.mark.skipif(
    bool(missing_packages()) or not is_ready(FOR_RUNNING),
    reason="the set-up is not up to date; make it so with: python3 packaging/dev.py run --help",
)
A_BARE_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}


def dev(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, DEV, *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=A_BARE_ENVIRONMENT, check=False, cwd="/")


def test_without_a_command_the_usage_is_shown() -> None:
    finished = dev()
    assert finished.returncode == 2
    assert "dev.py run" in finished.stderr


def test_help_is_no_mistake() -> None:
    finished = dev("--help")
    assert (finished.returncode, finished.stderr) == (0, "")
    assert "dev.py test" in finished.stdout


def test_an_older_python_can_read_the_script() -> None:
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_older_python_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit, match="1"):
        runpy.run_path(str(DEV), run_name="__main__")
    sentence = capsys.readouterr().err
    assert sentence.startswith("iom_tracker needs Python 3.11 or newer; this is 3.9.2 (")
    assert len(sentence.splitlines()) == 1


@needs_private_environment
def test_when_all_is_there_starting_costs_under_two_seconds_of_work() -> None:
    before = os.times()
    finished = dev("run", "--help")
    after = os.times()
    assert finished.returncode == 0, finished.stderr
    assert after.children_user + after.children_system - before.children_user - before.children_system < 2


@needs_private_environment
def test_a_verb_runs_in_an_emptied_environment(tmp_path: Path) -> None:
    workspace = tmp_path / "office.iomdb"
    made = dev("run", "new", workspace, "--framework", "agenda-for-humanity", "--cycle", "2016")
    assert made.returncode == 0, made.stderr
    status = dev("run", "status", workspace)
    assert status.returncode == 0, status.stderr


@needs_private_environment
def test_the_exit_code_of_the_program_is_passed_on(tmp_path: Path) -> None:
    assert dev("run", "status", tmp_path / "absent.iomdb").returncode == 1


@needs_private_environment
def test_without_a_screen_the_report_goes_in_and_out_in_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    _without_screen(monkeypatch)
    assert open_sample(tmp_path) == 0
    shown = capfd.readouterr().out
    assert shown.startswith("There is no screen here")
    assert [line.split()[2] for line in shown.splitlines() if line.startswith("$")] == [
        "new",
        "import",
        "status",
        "export",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["iom-report-2016.docx", "iom-report-2016.iomdb"]


@needs_private_environment
def test_the_sample_is_made_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    _without_screen(monkeypatch)
    open_sample(tmp_path)
    capfd.readouterr()
    open_sample(tmp_path)
    shown = capfd.readouterr().out
    assert "The report is already in" in shown
    assert "$ iom-tracker import" not in shown


def test_only_linux_comes_without_a_screen() -> None:
    assert has_screen("win32", {})
    assert has_screen("darwin", {})
    assert not has_screen("linux", {"DISPLAY": ""})
    assert has_screen("linux", {"DISPLAY": ":0"})
    assert has_screen("linux", {"WAYLAND_DISPLAY": "wayland-0"})


def test_the_build_script_can_be_started_and_is_strict() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "set -euo pipefail" in script.read_text(encoding="utf-8")


def _without_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
