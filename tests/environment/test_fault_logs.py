from pathlib import Path

import pytest

from iom_tracker.environment.fault_logs import reduced_path, take_faults

MARKER = "Shelters were built in Erbil"
LOG = f"""Fatal Python error: Aborted
{MARKER}
Current thread 0x00007f1a (most recent call first):
  File "D:\\Amina\\iom_tracker\\desktop\\app.py", line 12 in run
  File "{MARKER}", line 3 in <lambda>
  <no Python frame>
    text = {MARKER}

Extension modules: {MARKER}
"""


@pytest.mark.parametrize(
    ("path", "reduced"),
    [
        (r"D:\Amina\AppData\iom_tracker\desktop\app.py", "iom_tracker/desktop/app.py"),
        ("~/src/iom_tracker/iom_tracker/domain/event.py", "iom_tracker/domain/event.py"),
        ("~/.venv/lib/python3.11/site-packages/sqlalchemy/orm.py", "sqlalchemy/orm.py"),
        ("~/python3.11/runpy.py", "runpy.py"),
        ("<string>", "<string>"),
        ("", ""),
    ],
)
def test_a_source_file_is_told_without_the_folders_of_a_machine(path: str, reduced: str) -> None:
    assert reduced_path(path) == reduced


def test_of_a_log_only_threads_and_places_are_told(tmp_path: Path) -> None:
    (tmp_path / "fault-1.log").write_text(LOG, encoding="utf-8")
    (lines,) = take_faults(tmp_path)
    assert lines == [
        "Fatal Python error: Aborted",
        "Current thread 0x00007f1a",
        "  iom_tracker/desktop/app.py, line 12, in run",
        f"  {MARKER}, line 3, in <lambda>",
    ]
    assert take_faults(tmp_path) == []


def test_a_log_that_is_no_file_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "fault-1.log").mkdir()
    assert take_faults(tmp_path) == []
