"""A file that the system does not let us read is told in one plain sentence, whatever it was to be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.tools import ROOT, without_the_rights_of_root

SECTION = str(a_ref())
ASKED = {
    "workspace": ("status", "CLOSED"),
    "report": ("import", "OPEN", "CLOSED"),
    "map": ("import", "OPEN", __file__, "--map", "CLOSED"),
    "template": ("template", "CLOSED"),
    "template of an export": ("export", "OPEN", "r.docx", "--template", "CLOSED"),
    "text": ("write", "OPEN", SECTION, "--text-file", "CLOSED"),
    "commitment": ("commitment", "OPEN", a_ref().unit, "--reword", "--text-file", "CLOSED"),
    "kit": ("new", "new.iomdb", "--kit", "CLOSED"),
    "copy": ("restore", "CLOSED", "again.iomdb"),
}


@pytest.mark.parametrize("what", ASKED)
def test_a_file_that_may_not_be_read_is_told_in_one_sentence(tmp_path: Path, what: str) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body("Shelters were built."), ())
    workspace.rest()
    closed = tmp_path / "closed"
    closed.write_bytes(b"Much was done.")
    closed.chmod(0)
    named = {"OPEN": str(workspace.path), "CLOSED": str(closed)}
    command = [sys.executable, "-m", "iom_tracker", *(named.get(word, word) for word in ASKED[what])]
    finished = subprocess.run(
        [*without_the_rights_of_root(), *command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (finished.returncode, finished.stdout) == (1, "")
    assert finished.stderr.startswith(f"The file “{closed}” cannot be used: ")
    assert finished.stderr.count("\n") == 1
