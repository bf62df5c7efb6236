import faulthandler
import importlib.metadata
from collections.abc import Iterator

import pytest

from iom_tracker.environment.crash_reports import (
    KEPT_REPORTS,
    open_fault_log,
    program_version,
    take_last_fault,
    write_crash_report,
)
from iom_tracker.environment.locations import log_folder


@pytest.fixture
def fault_handler_as_before() -> Iterator[None]:
    was_enabled = faulthandler.is_enabled()
    yield
    faulthandler.disable()
    if was_enabled:
        faulthandler.enable()


def an_error() -> Exception:
    try:
        return ValueError(1 / 0)
    except ZeroDivisionError as error:
        return error


def test_a_report_says_where_it_happened_and_on_what() -> None:
    report = write_crash_report(an_error(), {"Qt": "6.10"})

    assert report
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError: division by zero" in text
    assert "in an_error" in text
    assert "Qt: 6.10" in text
    assert f"iom_tracker: {program_version()}" in text


def test_only_the_last_reports_are_kept() -> None:
    reports = [write_crash_report(an_error(), {}) for _ in range(KEPT_REPORTS + 3)]
    assert sorted(log_folder().glob("crash-*")) == reports[3:]


def test_a_report_that_cannot_be_written_is_no_second_error() -> None:
    log_folder().parent.mkdir(parents=True)
    log_folder().write_text("a file where the folder should be")
    assert write_crash_report(an_error(), {}) is None


@pytest.mark.usefixtures("fault_handler_as_before")
def test_the_crash_of_a_library_is_found_at_the_next_start() -> None:
    log = open_fault_log()
    assert log
    faulthandler.dump_traceback(log)
    log.close()

    report = take_last_fault()

    assert report
    assert "test_crash_reports.py" in report.read_text(encoding="utf-8")
    assert take_last_fault() is None


@pytest.mark.usefixtures("fault_handler_as_before")
def test_a_run_without_a_crash_leaves_nothing_to_find() -> None:
    log = open_fault_log()
    assert log
    log.close()
    assert take_last_fault() is None


def test_a_log_that_cannot_be_opened_stops_nothing() -> None:
    log_folder().parent.mkdir(parents=True)
    log_folder().write_text("a file where the folder should be")
    assert open_fault_log() is None
    assert take_last_fault() is None


def test_a_program_that_is_not_installed_has_no_known_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    assert program_version() == "unknown"
