import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, DiskFull
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_draft, a_ref, a_workspace
from tests.raw_files import sql
from tests.tools import ROOT

KEEP_DRAFTS = """
import sys
from pathlib import Path
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_draft

workspace = Workspace.open(Path(sys.argv[1]))
for number in range(100_000):
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft(f"Sentence {number}. " * 50))
        transaction.drafts.checkpoint(a_draft(f"Sentence {number}. " * 50), "while typing")
    print(number, flush=True)
"""


def kept(path: Path) -> str:
    with Workspace.open(path).reading() as transaction:
        draft = transaction.drafts.get(a_ref())
    return draft.body.plain if draft else ""


def killed_while_writing(path: Path, after: int) -> int:
    """Kill a program that keeps drafts, in the middle of it, and return the last number it said was kept."""
    command = [sys.executable, "-c", KEEP_DRAFTS, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            writer.stdout.readline()
        writer.kill()
        return after - 1 + sum(1 for _ in writer.stdout)


@pytest.mark.parametrize("after", [1, 7, 20])
def test_a_program_that_is_killed_loses_nothing_that_it_said_was_kept(tmp_path: Path, after: int) -> None:
    path = a_workspace(tmp_path).path
    last = killed_while_writing(path, after)
    assert Workspace.open(path).integrity() == ()
    assert kept(path) in {(f"Sentence {number}. " * 50).strip() for number in (last, last + 1)}


def test_a_power_cut_in_the_middle_of_writing_leaves_what_was_there_before(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft("Before."))
    cut = tmp_path / "cut"
    cut.mkdir()
    with workspace.transaction() as transaction:
        transaction.connection.exec_driver_sql("PRAGMA cache_size = 2")  # so that pages reach the file before the end
        for number in range(40):
            transaction.drafts.keep(a_draft(f"After {number}. " * 400))
        for file in (workspace.path, workspace.path.with_name(f"{workspace.path.name}-journal")):
            shutil.copy(file, cut)
    assert (cut / workspace.path.name).read_bytes() != workspace.path.read_bytes()
    assert (cut / "office.iomdb-journal").stat().st_size > 0
    assert kept(cut / workspace.path.name) == "Before."
    assert Workspace.open(cut / workspace.path.name).integrity() == ()


def test_a_disk_that_takes_no_more_keeps_what_was_there_before(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix can limit the size of a file")
    workspace = a_workspace(tmp_path)
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft("Before."))
    before = workspace.path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), limits[1]))
    try:
        with pytest.raises((DiskFull, CannotAccess)), workspace.transaction() as transaction:
            transaction.drafts.keep(a_draft("After. " * 50_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert kept(workspace.path) == "Before."
    assert sql(workspace.path, "SELECT count(*) FROM draft") == [(1,)]
    assert workspace.path.read_bytes() == before
