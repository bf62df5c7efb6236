"""Word files saved again, or edited, by other programs."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from tests.tools import A_MINUTE, libreoffice, pandoc

_FILTERS = {"docx": "docx:MS Word 2007 XML"}
_EDITS = Path(__file__).with_name("edit_in_libreoffice.py")


def saved_by_libreoffice(files: Sequence[Path], form: str, folder: Path) -> list[Path]:
    """Return files saved in another form by LibreOffice."""
    profile = f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}"
    command = [libreoffice(), profile, "--headless", "--convert-to", _FILTERS.get(form, form)]
    out = folder / f"{form}-{files[0].parent.name}"
    _run([*command, "--outdir", str(out), *map(str, files)])
    return [out / f"{file.stem}.{form}" for file in files]


def saved_by_python_docx(file: Path, out: Path) -> Path:
    """Return a file saved again by python-docx."""
    docx.Document(str(file)).save(str(out))
    return out


def saved_by_pandoc(file: Path, out: Path) -> Path:
    """Return a file read and written by pandoc."""
    _run([pandoc(), str(file), "--output", str(out)])
    return out


def edited_in_libreoffice(file: Path, out: Path, author: str, edits: Sequence[Sequence[str]], tracking: str) -> None:
    """Edit a file through the interface that LibreOffice has for programs (see `edit_in_libreoffice`)."""
    python = _python_that_knows_libreoffice()
    command = [python, str(_EDITS), libreoffice(), str(out.parent / "profile"), str(file), str(out), author, tracking]
    _run(command, "\n".join(map(json.dumps, edits)))


def _python_that_knows_libreoffice() -> str:
    for name in ("/usr/bin/python3", "python3"):
        python = shutil.which(name)
        if python and subprocess.run([python, "-c", "import uno"], capture_output=True, check=False).returncode == 0:
            return python
    return pytest.skip("python3-uno is not installed; install it with: sudo apt-get install python3-uno")


def _run(command: list[str], given: str = "") -> None:
    finished = subprocess.run(command, capture_output=True, text=True, input=given, timeout=A_MINUTE, check=False)
    assert finished.returncode == 0, f"{command}\n{finished.stdout}{finished.stderr}"
