import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tools import ROOT

LOCKS = sorted((ROOT / "packaging").glob("constraints*.txt"))
LOCKED = re.compile(r"(?P<name>[a-z0-9._-]+)==(?P<version>[^ ;\\]+)(?P<rest>.*)")
DIGEST = re.compile(r"--hash=sha256:[0-9a-f]{64}")
each_lock = pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)


def entries(lock: Path) -> Iterator[str]:
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    return (line for line in text.splitlines() if line.strip())


def versions(lock: Path) -> dict[str, str]:
    found = (LOCKED.match(entry) for entry in entries(lock))
    return {canonicalize_name(match["name"]): match["version"] for match in found if match}


def project() -> dict[str, list[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = settings["dependency-groups"]
    run: list[str] = settings["project"]["dependencies"]
    dev = [entry for entry in groups["dev"] if isinstance(entry, str)]
    return {
        "constraints.txt": run,
        "constraints-build.txt": groups["build"],
        "constraints-dev.txt": [*run, *groups["build"], *dev],
    }


def test_there_is_a_lock_for_running_for_building_and_for_developing() -> None:
    assert {lock.name for lock in LOCKS} == set(project())


@each_lock
def test_a_lock_names_one_exact_version_of_each_package(lock: Path) -> None:
    assert all(LOCKED.match(entry) for entry in entries(lock))
    assert len(versions(lock)) == len(list(entries(lock)))


@each_lock
def test_each_locked_package_has_the_digests_of_its_files(lock: Path) -> None:
    assert [entry for entry in entries(lock) if not DIGEST.search(entry)] == []


@each_lock
def test_a_lock_holds_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert re.findall(r"http|file:|://|index-url|find-links| @ ", text) == []


@each_lock
def test_a_lock_fits_what_the_project_asks_for(lock: Path) -> None:
    locked = versions(lock)
    asked = [Requirement(line) for line in project()[lock.name]]
    missing = [str(r) for r in asked if not r.specifier.contains(locked.get(canonicalize_name(r.name), "0"))]
    assert missing == []


@each_lock
def test_all_locks_agree_on_the_versions(lock: Path) -> None:
    everything = versions(ROOT / "packaging" / "constraints-dev.txt")
    assert versions(lock).items() <= everything.items()
