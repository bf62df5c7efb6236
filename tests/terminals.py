"""People at terminals: each with a folder, a key and a workspace of their own."""

import json
import os
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

from iom_tracker.cli.main import main
from iom_tracker.environment.locations import HOME_VARIABLE
from tests.tools import ROOT

SAMPLE = ROOT / "resources" / "samples" / "iom-report-2016.txt"
QUESTIONS = ("origin", "achievements", "assessment", "challenges", "next_steps", "message")


@dataclass(frozen=True)
class Person:
    """Somebody at a machine of their own."""

    folder: Path
    file: Path

    def run(self, *arguments: object, code: int = 0) -> str:
        """Run a verb in this process, as this person."""
        with patch.dict(os.environ, {HOME_VARIABLE: str(self.folder)}), redirect_stdout(StringIO()) as printed:
            assert main([str(argument) for argument in arguments]) == code
        return printed.getvalue()

    def json(self, verb: str, *arguments: object, code: int = 0) -> Any:
        """Run a verb on the own workspace and return the object that it prints."""
        return json.loads(self.run(verb, self.file, *arguments, "--json", code=code))

    def write(self, ref: str, text: str) -> None:
        """Publish a text."""
        file = self.folder / "text.md"
        file.write_text(text, encoding="utf-8")
        self.run("write", self.file, ref, "--text-file", file)

    def text(self, ref: str) -> str:
        """Return what a section says."""
        return self.run("show", self.file, ref, "--format", "markdown").strip()

    def pack(self, name: str) -> Path:
        """Pack what headquarters has not confirmed."""
        self.json("pack", self.folder / name)
        return self.folder / name

    def receipts(self) -> dict[str, str]:
        """Return what headquarters said about each section that it spoke of."""
        sections = self.json("status")["sections"]
        return {each["ref"]: each["receipt"] for each in sections if each["receipt"]}


@cache
def real_texts() -> dict[str, str]:
    """Return every section of the real report of 2016 as Markdown."""
    with patch.dict(os.environ):
        folder = Path(os.environ[HOME_VARIABLE])
        folder.mkdir(parents=True, exist_ok=True)
        reader = Person(folder, folder / "real.iomdb")
        reader.run("new", reader.file, "--framework", "agenda-for-humanity", "--cycle", "2016")
        reader.run("import", reader.file, SAMPLE)
        units = ("200001", "200002", "200011")
        return {ref: reader.text(ref) for ref in (f"2016/{unit}/{key}" for unit in units for key in QUESTIONS)}


def a_person(folder: Path, name: str) -> Person:
    (folder / name).mkdir()
    return Person(folder / name, folder / name / f"{name}.iomdb")


def an_office_with_a_kit(hq: Person, name: str, *commitments: str) -> Person:
    """Return an office that has opened the kit which headquarters made for it."""
    office, kit = a_person(hq.folder.parent, name), hq.folder / f"kit for {name}.iompack"
    wanted = [part for commitment in commitments for part in ("--for", commitment)]
    hq.json("kit", "--office", name, kit, *wanted, "--due", "2017-02-28")
    office.json("new", "--kit", kit, "--person", f"Amina of {name}")
    return office
