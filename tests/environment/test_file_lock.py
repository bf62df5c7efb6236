import errno
import subprocess
import sys
from pathlib import Path

import pytest

from iom_tracker.environment import file_lock
from iom_tracker.environment.file_lock import Lock, try_lock

HOLDER = """
import sys
from pathlib import Path
from iom_tracker.environment.file_lock import try_lock
with Path(sys.argv[1]).open("w") as file:
    print(try_lock(file).name, flush=True)
    sys.stdin.read()
"""


def test_a_lock_is_held_until_its_program_ends_however_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    arguments = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "TAKEN\n"
        with path.open("a") as file:
            assert try_lock(file) is Lock.HELD_ELSEWHERE
            holder.kill()
            holder.wait()
            assert try_lock(file) is Lock.TAKEN


def test_a_disk_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(file_lock, "_lock", refuse)
    with (tmp_path / "lock").open("w") as file:
        assert try_lock(file) is Lock.IMPOSSIBLE
