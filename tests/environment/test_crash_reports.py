import faulthandler
import importlib.metadata
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.crash_reports import (
    KEPT_REPORTS,
    CrashReport,
    note_told,
    open_fault_log,
    program_version,
    save_report,
    take_last_crash,
    write_crash_report,
)
from iom_tracker.environment.locations import log_folder

MARKER = "Shelters were built in Erbil"


@pytest.fixture
def fault_handler_as_before() -> Iterator[None]:
    was_enabled = faulthandler.is_enabled()
    yield
    faulthandler.disable()
    if was_enabled:
        faulthandler.enable()


def raised(do: Callable[[], object]) -> BaseException:
    with pytest.raises(Exception) as found:
        do()
    return found.value


def an_error() -> BaseException:
    return raised(lambda: 1 / 0)


def a_broken_folder() -> None:
    log_folder().parent.mkdir(parents=True)
    log_folder().write_text("a file where the folder should be")


def test_a_report_says_where_it_happened_and_on_what() -> None:
    report = write_crash_report(an_error(), {"Qt": "6.10"})

    assert report.file
    assert report.file.read_text(encoding="utf-8") == report.text
    assert "ZeroDivisionError" in report.text
    assert "test_crash_reports.py, line" in report.text
    assert "in an_error" not in report.text  # only the frames that the error went through
    assert "Qt: 6.10" in report.text
    assert f"iom_tracker: {program_version()}" in report.text


def test_a_report_holds_no_message_since_it_may_quote_a_text() -> None:
    def wrapped() -> None:
        try:
            dict[str, str]()[MARKER]
        except KeyError as error:
            error.add_note(MARKER)
            raise ValueError(f"{MARKER} is no number") from error

    text = write_crash_report(raised(wrapped), {}).text

    assert MARKER not in text
    assert text.index("KeyError") < text.index("ValueError")


def test_a_report_names_no_folder_of_this_machine(tmp_path: Path) -> None:
    text = write_crash_report(raised((tmp_path / MARKER).read_text), {}).text
    assert str(tmp_path) not in text
    assert str(Path(__file__).parent) not in text
    assert "FileNotFoundError ENOENT" in text


def test_a_report_gives_what_cannot_be_a_text() -> None:
    connection = sqlite3.connect(":memory:")
    try:
        damage = raised(lambda: connection.execute("SELECT * FROM nothing"))
    finally:
        connection.close()
    missing = raised(lambda: object().walk)  # type: ignore[attr-defined]  # the fault is what is reported
    assert "OperationalError SQLITE_ERROR" in write_crash_report(damage, {}).text
    assert "AttributeError walk" in write_crash_report(missing, {}).text


def test_of_an_error_without_end_the_last_places_are_told() -> None:
    def endless() -> None:
        endless()

    text = write_crash_report(raised(endless), {}).text

    assert " more\n" in text
    assert text.count(", in endless") == 60


def test_only_the_last_reports_are_kept() -> None:
    reports = [write_crash_report(an_error(), {}).file for _ in range(KEPT_REPORTS + 3)]
    assert sorted(log_folder().glob("crash-*")) == reports[3:]


def test_a_report_that_cannot_be_written_is_no_second_error() -> None:
    a_broken_folder()
    report = write_crash_report(an_error(), {})
    note_told(report)
    assert report.file is None
    assert "ZeroDivisionError" in report.text


def test_a_report_is_found_until_it_was_told() -> None:
    reports = [write_crash_report(an_error(), {}) for _ in range(2)]
    assert take_last_crash({}) == reports[-1]
    assert take_last_crash({}) == reports[-1]
    note_told(reports[-1])
    assert take_last_crash({}) is None
    assert len(list(log_folder().glob("told-*"))) == 2


def test_a_report_that_cannot_be_read_stops_no_start() -> None:
    report = write_crash_report(an_error(), {})
    assert report.file
    report.file.write_bytes(b"\xff\xfe")
    assert take_last_crash({}) is None


def test_a_report_is_saved_where_its_person_wants_it(tmp_path: Path) -> None:
    report = CrashReport("what happened\n", None)
    save_report(report, tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "what happened\n"
    with pytest.raises(CannotAccess):
        save_report(report, tmp_path / "nowhere" / "report.txt")


@pytest.mark.usefixtures("fault_handler_as_before")
def test_the_log_of_a_run_that_goes_on_is_left_to_it() -> None:
    log = open_fault_log()
    assert log
    faulthandler.dump_traceback(log.stream)
    assert take_last_crash({}) is None
    assert log.file.exists()
    log.close()


@pytest.mark.usefixtures("fault_handler_as_before")
def test_the_crash_of_a_library_is_found_at_the_next_start() -> None:
    log = open_fault_log()
    assert log
    faulthandler.dump_traceback(log.stream)
    log.stream.close()  # as the end of the process does

    report = take_last_crash({"Qt": "6.10"})

    assert report
    assert "Current thread 0x" in report.text or "Thread 0x" in report.text
    assert "test_crash_reports.py, line" in report.text
    assert "Qt: 6.10" in report.text
    assert str(Path(__file__).parent) not in report.text
    note_told(report)
    assert take_last_crash({}) is None


@pytest.mark.usefixtures("fault_handler_as_before")
def test_a_run_without_a_crash_leaves_nothing_to_find() -> None:
    log = open_fault_log()
    assert log
    log.close()
    assert list(log_folder().iterdir()) == []
    assert take_last_crash({}) is None


@pytest.mark.usefixtures("fault_handler_as_before")
def test_a_killed_run_leaves_an_empty_log_of_which_nothing_is_told() -> None:
    log = open_fault_log()
    assert log
    log.stream.close()
    assert take_last_crash({}) is None
    assert list(log_folder().iterdir()) == []


def test_a_log_that_cannot_be_opened_stops_nothing() -> None:
    a_broken_folder()
    assert open_fault_log() is None
    assert take_last_crash({}) is None


def test_a_program_that_is_not_installed_has_no_known_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    assert program_version() == "unknown"
