import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from iom_tracker.domain.errors import OpenElsewhere
from iom_tracker.environment import open_files
from iom_tracker.environment.file_lock import Lock
from iom_tracker.environment.locations import data_folder
from iom_tracker.environment.open_files import claim, was_called

AFTERNOON = datetime(2016, 11, 23, 14, 3, tzinfo=UTC)
HOLDER = """
import sys
from pathlib import Path
from iom_tracker.environment.open_files import claim
held = claim(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_workspace_is_claimed_once(tmp_path: Path) -> None:
    path = tmp_path / "office.iomdb"
    held = claim(path)
    with pytest.raises(OpenElsewhere):
        claim(path)
    assert held.is_of(path)
    assert not held.is_of(tmp_path / "other.iomdb")
    held.release()
    claim(path).release()


def test_another_way_to_the_same_file_is_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "office.iomdb"
    path.touch()
    (tmp_path / "link").symlink_to(tmp_path)
    held = claim(tmp_path / "link" / "office.iomdb")
    with pytest.raises(OpenElsewhere):
        claim(path)
    held.release()


def test_a_second_one_calls_the_first_once(tmp_path: Path) -> None:
    held = claim(tmp_path / "office.iomdb")
    assert not was_called(held.call)
    with pytest.raises(OpenElsewhere):
        claim(tmp_path / "office.iomdb")
    assert was_called(held.call)
    assert not was_called(held.call)
    held.release()


def test_a_killed_program_locks_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "office.iomdb"
    arguments = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(OpenElsewhere):
            claim(path)
        holder.kill()
        holder.wait()
    held = claim(path)
    assert not was_called(held.call)  # the call went to the one that was killed
    held.release()


def test_a_killed_program_is_noticed_once_with_the_time_when_it_kept_something_last(tmp_path: Path) -> None:
    path = tmp_path / "office.iomdb"
    arguments = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        (mark,) = (data_folder() / "open").glob("*.held")
        os.utime(mark, (AFTERNOON.timestamp(), AFTERNOON.timestamp()))
        holder.kill()
        holder.wait()
    held = claim(path)
    assert held.left_at == AFTERNOON.isoformat()
    held.release()
    assert claim(path).left_at == ""


def test_a_program_that_ends_by_itself_leaves_no_mark(tmp_path: Path) -> None:
    arguments = [sys.executable, "-c", HOLDER, str(tmp_path / "office.iomdb")]
    subprocess.run(arguments, input="", text=True, check=True)
    assert claim(tmp_path / "office.iomdb").left_at == ""


def test_a_workspace_that_is_open_elsewhere_was_not_left(tmp_path: Path) -> None:
    path, other = tmp_path / "office.iomdb", tmp_path / "other.iomdb"
    held = claim(path)
    with pytest.raises(OpenElsewhere):
        claim(path)
    assert claim(other).left_at == ""
    held.release()
    assert claim(path).left_at == ""


def test_what_is_kept_moves_the_mark_on(tmp_path: Path) -> None:
    held = claim(tmp_path / "office.iomdb")
    (mark,) = (data_folder() / "open").glob("*.held")
    os.utime(mark, (AFTERNOON.timestamp(), AFTERNOON.timestamp()))
    held.note_kept()
    assert mark.stat().st_mtime > AFTERNOON.timestamp()
    held.release()
    held.note_kept()
    assert not mark.exists()


def test_a_mark_that_cannot_be_made_or_taken_away_changes_nothing(tmp_path: Path) -> None:
    held = claim(tmp_path / "office.iomdb")
    (mark,) = (data_folder() / "open").glob("*.held")
    mark.unlink()
    mark.parent.rename(mark.parent.with_name("away"))
    held.note_kept()
    mark.parent.with_name("away").rename(mark.parent)
    (mark / "in the way").mkdir(parents=True)
    held.release()
    claim(tmp_path / "office.iomdb").release()


def test_what_a_power_cut_left_behind_locks_nobody_out(tmp_path: Path) -> None:
    held = claim(tmp_path / "office.iomdb")
    held.release()
    held.call.touch()
    assert held.call.with_suffix(".lock").exists()
    claim(tmp_path / "office.iomdb").release()


def test_where_no_lock_can_be_written_the_file_is_opened_all_the_same(tmp_path: Path) -> None:
    data_folder().parent.mkdir(parents=True)
    data_folder().write_text("a file where the folder should be")
    held = claim(tmp_path / "office.iomdb")
    claim(tmp_path / "office.iomdb").release()
    held.release()


def test_where_the_disk_knows_no_locks_the_file_is_opened_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_files, "try_lock", lambda _: Lock.IMPOSSIBLE)
    claim(tmp_path / "office.iomdb").release()
    claim(tmp_path / "office.iomdb").release()


def test_a_call_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    held = claim(tmp_path / "office.iomdb")
    (held.call / "in the way").mkdir(parents=True)
    with pytest.raises(OpenElsewhere):
        claim(tmp_path / "office.iomdb")
    assert not was_called(held.call)
    held.release()
