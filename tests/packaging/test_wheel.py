import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.checkout import files_below
from tests.tools import ROOT, dictionaries

PROGRAMS = "Scripts" if os.name == "nt" else "bin"
DEVELOPMENT_TOOLS = ("pytest", "hatchling", "mypy", "pip", "setuptools")
DICTIONARIES = "dictionaries/"
LIST_RESOURCES = """
import hashlib, json
from iom_tracker.environment.resources import resource
root = resource()
files = [path for path in root.rglob("*") if path.is_file()]
print(json.dumps({path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}))
"""


@dataclass(frozen=True, slots=True)
class Installation:
    """An environment that holds the wheel and what it needs to run, and nothing else."""

    folder: Path
    wheel: Path

    def run(self, program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment, away from the checkout."""
        command = [self.folder / PROGRAMS / program, *arguments]
        home = self.folder.parent / "home"
        environment = {"PATH": os.defpath, "HOME": str(home), "LANG": "C.UTF-8"}
        return subprocess.run(
            command, cwd=self.folder.parent, env=environment, capture_output=True, text=True, check=False
        )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution as an installer would build it."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    built = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    assert len(list(folder.glob("*.tar.gz"))) == 1
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The wheel with its locked packages in an environment of its own."""
    folder = tmp_path_factory.mktemp("installed") / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(folder), "install", "--quiet", "--no-deps", "--no-compile"]
    locked = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / "packaging/constraints.txt")]
    for what in (locked, [str(wheel)]):
        subprocess.run([*pip, "--disable-pip-version-check", *what], check=True)
    return Installation(folder, wheel)


def without_dictionaries(resources: dict[str, str]) -> dict[str, str]:
    """Return what is committed; dictionaries are fetched."""
    return {name: digest for name, digest in resources.items() if not name.startswith(DICTIONARIES)}


def test_the_wheel_holds_the_package_its_resources_and_the_licence_only(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert sorted(tops) == ["iom_tracker", f"iom_tracker-{wheel.name.split('-')[1]}.dist-info"]


def test_the_wheel_holds_every_module(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        shipped = {name for name in archive.namelist() if name.startswith("iom_tracker/")}
    assert [path.as_posix() for path in files_below("iom_tracker") if path.as_posix() not in shipped] == []


def test_the_wheel_holds_the_guide_with_its_pictures(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        shipped = {name: archive.read(name) for name in archive.namelist() if name.startswith("iom_tracker/_docs/")}
    in_checkout = {f"iom_tracker/_docs/{path.relative_to('docs').as_posix()}": path for path in files_below("docs")}
    assert {name: (ROOT / path).read_bytes() for name, path in in_checkout.items()} == shipped


def test_every_resource_is_shipped_and_can_be_opened(installation: Installation) -> None:
    listed = installation.run("python", "-I", "-c", LIST_RESOURCES)
    assert listed.returncode == 0, listed.stderr
    in_checkout = {
        path.relative_to("resources").as_posix(): hashlib.sha256((ROOT / path).read_bytes()).hexdigest()
        for path in files_below("resources")
    }
    assert without_dictionaries(json.loads(listed.stdout)) == in_checkout


def test_dictionaries_are_shipped_as_they_were_fetched_each_with_its_licence(installation: Installation) -> None:
    dictionaries("en", "en-US", "fr", "es", "ar")
    listed = json.loads(installation.run("python", "-I", "-c", LIST_RESOURCES).stdout)
    fetched = ROOT / "resources" / "dictionaries"
    shipped = {name.removeprefix(DICTIONARIES): listed[name] for name in listed if name.startswith(DICTIONARIES)}
    assert shipped == {
        path.relative_to(fetched).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in fetched.rglob("*")
        if path.is_file()
    }
    assert {"NOTICE.txt", "fr/MPL-2.0.txt", "es/MPL-1.1.txt", "ar/MPL-1.1.txt", "en/LGPL-3.txt"} <= shipped.keys()


def test_the_installed_program_looks_words_up(installation: Installation, tmp_path: Path) -> None:
    dictionaries("fr")
    workspace = tmp_path / "report.iomdb"
    installation.run("iom-tracker", "new", workspace, "--framework", "agenda-for-humanity", "--cycle", "2016")
    text = tmp_path / "text.md"
    text.write_text("Les bénéficiares n’ont pas d’eau.", encoding="utf-8")
    written = installation.run("iom-tracker", "write", workspace, "2016/200001/achievements", "--text-file", text)
    found = installation.run("iom-tracker", "spelling", workspace, "--language", "fr", "--json")
    assert (written.returncode, found.returncode) == (0, 0), written.stderr + found.stderr
    assert json.loads(found.stdout)["sections"][0]["words"] == [{"word": "bénéficiares", "times": 1}]


def test_the_installation_has_no_development_tools(installation: Installation) -> None:
    question = f"import importlib.util as u; print([t for t in {DEVELOPMENT_TOOLS} if u.find_spec(t)])"
    assert installation.run("python", "-I", "-c", question).stdout.strip() == "[]"


def test_the_installed_package_is_not_the_checkout(installation: Installation) -> None:
    found = installation.run("python", "-I", "-c", "import iom_tracker; print(iom_tracker.__file__)")
    assert Path(found.stdout.strip()).is_relative_to(installation.folder)


def test_the_installed_program_takes_the_report_in(installation: Installation, tmp_path: Path) -> None:
    workspace = tmp_path / "report.iomdb"
    report = ROOT / "resources" / "samples" / "iom-report-2016.txt"
    verbs: tuple[tuple[str | Path, ...], ...] = (
        ("new", workspace, "--framework", "agenda-for-humanity", "--cycle", "2016"),
        ("import", workspace, report),
        ("status", workspace, "--json"),
    )
    outcomes = [installation.run("iom-tracker", *verb) for verb in verbs]
    assert [outcome.returncode for outcome in outcomes] == [0, 0, 0], [outcome.stderr for outcome in outcomes]
    written = [section for section in json.loads(outcomes[-1].stdout)["sections"] if section["words"]]
    assert len(written) == 90
