"""Fixtures of the whole suite, and the rule that nothing is skipped on a build machine."""

import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

ON_BUILD_MACHINE = os.environ.get("CI") == "true"

FOLDER_VARIABLES = {
    "HOME": "",
    "IOM_TRACKER_HOME": "iom_tracker",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}

AnyReport = TypeVar("AnyReport", pytest.TestReport, pytest.CollectReport)

settings.register_profile("suite", deadline=None, print_blob=True, derandomize=ON_BUILD_MACHINE)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a developer watch the windows of the tests."""
    parser.addoption("--onscreen", action="store_true", help="show the windows on the screen")


def pytest_configure(config: pytest.Config) -> None:
    """Keep windows off the screen and at their plain size."""
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Count a skipped test as failed on a build machine."""
    report = yield
    return _without_skip(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Count a skipped module as failed on a build machine."""
    report = yield
    return _without_skip(report)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home folder of its own, so that it meets nobody's settings and leaves none."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in FOLDER_VARIABLES.items():
        monkeypatch.setenv(name, str(home / folder))
    return home


def _without_skip(report: AnyReport) -> AnyReport:
    if ON_BUILD_MACHINE and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which counts as a failure on a build machine: {report.longrepr}"
    return report
