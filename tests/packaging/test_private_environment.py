import re
import subprocess
import sys
from pathlib import Path

import private_environment
import pytest


@pytest.fixture(scope="module")
def an_environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("environment") / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    return folder


def test_an_environment_knows_its_python_version(an_environment: Path) -> None:
    major, minor, *_ = sys.version_info
    assert private_environment.usable_version(an_environment) == f"{major}.{minor}"


def test_an_environment_that_is_not_there_is_not_usable(tmp_path: Path) -> None:
    assert private_environment.usable_version(tmp_path / "absent") is None


def test_an_environment_made_by_another_python_is_not_usable(tmp_path: Path) -> None:
    folder = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    settings = folder / "pyvenv.cfg"
    older = re.sub(r"version = [\d.]+", "version = 3.10.12", settings.read_text(encoding="utf-8"))
    settings.write_text(older, encoding="utf-8")
    assert private_environment.usable_version(folder) is None


def test_the_same_files_have_the_same_digest(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    lock.write_text("a==1", encoding="utf-8")
    assert private_environment.digest([lock], "3.11") == private_environment.digest([lock], "3.11")


def test_a_changed_lock_or_python_changes_the_digest(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    lock.write_text("a==1", encoding="utf-8")
    before = private_environment.digest([lock], "3.11")
    other_python = private_environment.digest([lock], "3.12")
    lock.write_text("a==2", encoding="utf-8")
    assert len({before, other_python, private_environment.digest([lock], "3.11")}) == 3


def test_text_moved_from_one_file_to_the_next_changes_the_digest(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("ab", encoding="utf-8")
    two.write_text("c", encoding="utf-8")
    before = private_environment.digest([one, two], "3.11")
    one.write_text("a", encoding="utf-8")
    two.write_text("bc", encoding="utf-8")
    assert private_environment.digest([one, two], "3.11") != before


def test_nothing_is_installed_where_there_is_no_stamp(tmp_path: Path) -> None:
    assert private_environment.read_stamp(tmp_path / "absent") is None
