from pathlib import Path

import pytest

from iom_tracker.domain.errors import ForeignWorkspaceRefused, NewerWorkspace, NotAWorkspace
from iom_tracker.storage.connection import MAJOR, MINOR
from iom_tracker.storage.foreign_header import BYTES, format_of
from tests.builders import a_workspace


def test_a_sound_header_says_its_format(tmp_path: Path) -> None:
    data = a_workspace(tmp_path).path.read_bytes()
    assert format_of(tmp_path, data[:BYTES], len(data)) == (MAJOR, MINOR)


def test_pages_of_the_largest_size_are_read(tmp_path: Path) -> None:
    data = bytearray(a_workspace(tmp_path).path.read_bytes()[:BYTES])
    data[16:18] = b"\x00\x01"  # 65,536 does not fit into two bytes
    data[28:32] = (2).to_bytes(4, "big")
    assert format_of(tmp_path, bytes(data), 131_072) == (MAJOR, MINOR)
    with pytest.raises(ForeignWorkspaceRefused):
        format_of(tmp_path, bytes(data), 131_071)


@pytest.mark.parametrize(
    ("start", "content", "problem"),
    [
        (0, b"SQLite format 2", NotAWorkspace),
        (18, b"\x02", ForeignWorkspaceRefused),
        (19, b"\x02", ForeignWorkspaceRefused),
        (28, b"\xff\xff\xff\xff", ForeignWorkspaceRefused),
        (56, b"\x00\x00\x00\x02", ForeignWorkspaceRefused),
        (60, b"\x00\x00\x10\x00", NewerWorkspace),
        (68, b"IOMX", NotAWorkspace),
    ],
)
def test_another_header_is_refused(tmp_path: Path, start: int, content: bytes, problem: type[Exception]) -> None:
    data = bytearray(a_workspace(tmp_path).path.read_bytes())
    data[start : start + len(content)] = content
    with pytest.raises(problem):
        format_of(tmp_path, bytes(data[:BYTES]), len(data))
    with pytest.raises(NotAWorkspace):
        format_of(tmp_path, bytes(data[: BYTES - 1]), len(data))
