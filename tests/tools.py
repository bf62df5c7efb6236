"""Outside programs that judge what we write: each is found, or its test is skipped with the command to install it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from iom_tracker.environment.dictionary_files import spelling_languages

ROOT = Path(__file__).resolve().parent.parent
INSTALLED_BY_NPM = ROOT / ".venv" / "tools" / "node_modules" / ".bin"
TEST_COMMAND = "python3 packaging/dev.py test"
A_MINUTE = 60
_ONLY_BY_PERMISSION = ("--bounding-set", "-dac_override,-dac_read_search")


def libreoffice() -> str:
    """Return the command that starts LibreOffice."""
    return _program("soffice", "libreoffice", install="sudo apt-get install libreoffice-writer-nogui")


def pandoc() -> str:
    """Return the command that starts pandoc."""
    return _program("pandoc", install="sudo apt-get install pandoc")


def pdftotext() -> str:
    """Return the command that reads the text of a PDF."""
    return _program("pdftotext", install="sudo apt-get install poppler-utils")


def without_the_rights_of_root() -> list[str]:
    """Return what a command begins with that may read only what permissions allow; root may read all."""
    if os.name != "posix" or os.geteuid():
        return []
    return [_program("setpriv", install="sudo apt-get install util-linux"), *_ONLY_BY_PERMISSION]


def pdftoppm() -> str:
    """Return the command that draws the pages of a PDF."""
    return _program("pdftoppm", install="sudo apt-get install poppler-utils")


def ooxml_validator() -> str:
    """Return the command that starts the Open XML SDK validator."""
    return _program("ooxml-validator", install=TEST_COMMAND, folder=INSTALLED_BY_NPM)


def xvfb() -> str:
    """Return the command that starts a screen in memory."""
    return _program("Xvfb", install="sudo apt-get install xvfb")


def xdotool() -> str:
    """Return the command that presses keys and moves the pointer on a screen."""
    return _program("xdotool", install="sudo apt-get install xdotool")


def openbox() -> str:
    """Return the command that starts a small window manager."""
    return _program("openbox", install="sudo apt-get install openbox")


def git() -> str:
    """Return the command that knows which files belong to the project."""
    return _program("git", install="sudo apt-get install git")


def run_python(script: Path, *arguments: object) -> str:
    """Run a script of ours in a process of its own and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return _run([sys.executable, str(script), *map(str, arguments)], environment)


def dictionaries(*languages: str) -> None:
    """Skip where the dictionaries of these languages were not fetched."""
    known = spelling_languages()
    missing = [language for language in languages if language not in known]
    if missing:
        pytest.skip(f"there is no dictionary for {', '.join(missing)}; fetch it on Debian with: {TEST_COMMAND}")


def reference_folder() -> Path:
    """Return the folder with the real report as text and as checked data."""
    return _shared("reference")


def carlito() -> None:
    """Skip where the report's font is not installed: pages that are set in another break elsewhere."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    if not any(True for folder in folders for _ in folder.rglob("Carlito-Regular.ttf")):
        pytest.skip("the font Carlito is not installed; install it with: sudo apt-get install fonts-crosextra-carlito")


def libreoffice_to_pdf(docx: Path, folder: Path) -> Path:
    """Print a Word file as LibreOffice shows it."""
    return libreoffice_to_pdfs([docx], folder)[0]


def libreoffice_to_pdfs(files: Sequence[Path], folder: Path) -> list[Path]:
    """Print Word files in one go, with a profile of its own so that tests may run side by side."""
    output = _libreoffice("pdf", files, folder)
    pdfs = [folder / f"{docx.stem}.pdf" for docx in files]
    assert all(pdf.is_file() for pdf in pdfs), output
    return pdfs


def libreoffice_to_html(docx: Path, folder: Path) -> str:
    """Return a Word file as the page that LibreOffice makes of it, which it also puts on the clipboard."""
    output = _libreoffice("html:HTML", [docx], folder)
    page = folder / f"{docx.stem}.html"
    assert page.is_file(), output
    return page.read_text(encoding="utf-8")


def _libreoffice(to: str, files: Sequence[Path], folder: Path) -> str:
    profile = (folder / "libreoffice-profile").resolve().as_uri()
    command = [libreoffice(), f"-env:UserInstallation={profile}", "--headless", "--convert-to", to]
    return _run([*command, "--outdir", str(folder), *map(str, files)])


def pandoc_plain(docx: Path) -> str:
    """Read the text out of a Word file with pandoc, one line a paragraph."""
    return _run([pandoc(), "--from", "docx", "--to", "plain", "--wrap", "none", str(docx)])


def pandoc_markdown(docx: Path) -> str:
    """Read a Word file with pandoc: words, emphasis, lists and links."""
    return _run([pandoc(), "--from", "docx", "--to", "markdown", "--wrap", "none", str(docx)])


def pdf_pages(pdf: Path) -> list[str]:
    """Read the text of each page, laid out as on the page."""
    return pdf_text(pdf, "-layout").removesuffix("\f").split("\f")


def pdf_text(pdf: Path, *options: str) -> str:
    """Read the text of a PDF, in the order that the options ask for."""
    return _run([pdftotext(), *options, "-enc", "UTF-8", str(pdf), "-"])


def check_docx(*paths: Path) -> str:
    """Assert that the stand-alone checker finds no error in these Word files, and return what it says."""
    return _run([sys.executable, str(_shared("tools/check_docx.py")), *map(str, paths)])


def validate_ooxml(*paths: Path) -> str:
    """Assert that the Open XML SDK finds no error in these Word files, and return what it says."""
    return "".join(_validated(ooxml_validator(), path) for path in paths)


def _validated(command: str, path: Path) -> str:
    finished = subprocess.run([command, str(path)], capture_output=True, text=True, timeout=A_MINUTE, check=False)
    assert finished.stdout, finished.stderr
    verdict = json.loads(finished.stdout)
    assert finished.returncode == 0, finished.stdout
    assert verdict["ok"], finished.stdout
    return finished.stdout


def _program(*names: str, install: str, folder: Path | None = None) -> str:
    for name in names:
        found = shutil.which(name, path=folder)
        if found:
            return found
    pytest.skip(f"{names[0]} is not installed; install it with: {install}")


def _shared(name: str) -> Path:
    folder = Path(os.environ.get("IOM_TRACKER_SHARED", ROOT.parent / "shared"))
    path = folder / name
    if not path.exists():
        pytest.skip(f"{path} is not there; name the folder that holds {name} in IOM_TRACKER_SHARED")
    return path


def _run(command: list[str], environment: dict[str, str] | None = None) -> str:
    finished = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=A_MINUTE, check=False, env=environment
    )
    assert finished.returncode == 0, f"{command}\n{finished.stdout}{finished.stderr}"
    return finished.stdout
