import sys
from io import FileIO
from pathlib import Path
from time import monotonic

import pytest

from iom_tracker.storage.child_process import Budget, Child, Ended, OutOfTime, running
from iom_tracker.storage.gate import FRAME, LARGEST_FRAME


def python(code: str) -> list[str]:
    return [sys.executable, "-I", "-S", "-c", code]


def first_frame(folder: Path, code: str, seconds: float = 60) -> tuple[bytes, bytes]:
    source = folder / "source"
    source.write_bytes(b"what it reads")
    with FileIO(source) as file, running(python(code), file, seconds) as child:
        return child.frame()


def test_a_frame_is_read_whole_however_slowly_it_comes(tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        f"data = {FRAME.pack(b'r', 300_000)!r} + bytes(300_000)\n"
        "for start in range(0, len(data), 1_000): os.write(1, data[start:start + 1_000])"
    )
    assert first_frame(tmp_path, code) == (b"r", bytes(300_000))


def test_a_child_reads_what_it_is_given(tmp_path: Path) -> None:
    code = f"import os; data = os.read(0, 99); os.write(1, {FRAME.pack(b'r', 13)!r} + data)"
    assert first_frame(tmp_path, code) == (b"r", b"what it reads")


def test_a_child_that_says_nothing_is_not_waited_for(tmp_path: Path) -> None:
    began = monotonic()
    with pytest.raises(OutOfTime):
        first_frame(tmp_path, "import os; os.read(os.pipe()[0], 1)", seconds=0.3)
    assert monotonic() - began < 20


def test_a_child_that_stops_in_the_middle_of_a_frame_is_not_waited_for(tmp_path: Path) -> None:
    code = f"import os; os.write(1, {FRAME.pack(b'r', 50)!r} + b'half'); os.read(os.pipe()[0], 1)"
    with pytest.raises(OutOfTime):
        first_frame(tmp_path, code, seconds=0.3)


def test_a_child_that_the_system_ends_for_its_time_ran_out_of_time(tmp_path: Path) -> None:
    with pytest.raises(OutOfTime):
        first_frame(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGXCPU)")


@pytest.mark.parametrize(
    "code",
    [
        "pass",
        "raise SystemExit(1)",
        "import os; os.write(1, b'r')",
        f"import os; os.write(1, {FRAME.pack(b'r', LARGEST_FRAME + 1)!r})",
    ],
)
def test_a_child_that_ends_too_early_has_ended(tmp_path: Path, code: str) -> None:
    with pytest.raises(Ended):
        first_frame(tmp_path, code)


def test_a_program_that_is_not_there_has_ended_before_it_began(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"")
    with FileIO(source) as file, pytest.raises(Ended), running([str(tmp_path / "nowhere")], file, 1):
        pass


def test_only_the_time_inside_is_spent() -> None:
    budget = Budget(0.2)
    began = monotonic()
    while monotonic() - began < 0.3:
        pass
    with budget.spending():
        pass
    with pytest.raises(OutOfTime), budget.spending():
        while monotonic() - began < 0.6:
            pass


def test_a_child_is_ended_when_the_block_is_left(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"")
    with FileIO(source) as file, running(python("import os; os.read(os.pipe()[0], 1)"), file, 60) as child:
        left = child
    with pytest.raises((OSError, ValueError, Ended)):
        left.frame()
    assert isinstance(left, Child)
