import os
import sys
from pathlib import Path

import pytest
import system_packages
from steps import StepError

on_linux = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no apt")
pytestmark = on_linux


@pytest.fixture
def apt_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get that only notes what it is asked for."""
    log = tmp_path / "apt.log"
    apt = tmp_path / "bin" / "apt-get"
    apt.parent.mkdir()
    apt.write_text(f'#!/bin/sh\necho "$@" >> {log}\n', encoding="utf-8")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{apt.parent}{os.pathsep}{os.environ['PATH']}")
    return log


def become(user: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux names its C library so")
def test_a_library_that_the_system_has_is_not_missing() -> None:
    assert system_packages.missing_libraries(["libc.so.6", "libnowhere.so.7"]) == ["libnowhere.so.7"]


def test_a_font_is_found_in_a_folder_of_fonts(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Plain.TTF").touch()
    assert system_packages.has_font([tmp_path])


def test_a_folder_without_fonts_or_no_folder_has_no_font(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").touch()
    assert not system_packages.has_font([tmp_path, tmp_path / "absent"])


def test_root_gets_what_is_missing_installed(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    become(0, monkeypatch)
    system_packages.require(["libgl1", "libegl1"], purpose="the window")
    update, install = apt_log.read_text(encoding="utf-8").splitlines()
    assert update.endswith("update")
    assert install.endswith("install --yes --no-install-recommends libgl1 libegl1")


def test_where_nothing_is_missing_apt_is_not_asked(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    become(0, monkeypatch)
    system_packages.require([], purpose="the window")
    assert not apt_log.exists()


def test_a_plain_user_is_told_the_exact_command(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    become(1000, monkeypatch)
    with pytest.raises(StepError, match="sudo apt-get install --no-install-recommends libgl1"):
        system_packages.require(["libgl1"], purpose="the window")
    assert not apt_log.exists()


def test_a_system_without_apt_is_told_what_it_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StepError, match="what Debian calls libgl1"):
        system_packages.require(["libgl1"], purpose="the window")


def test_a_failing_apt_is_one_sentence_with_the_command(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    become(0, monkeypatch)
    apt = apt_log.parent / "bin" / "apt-get"
    apt.write_text("#!/bin/sh\nexit 100\n", encoding="utf-8")
    with pytest.raises(StepError, match=r"could not be installed\..*code 100: env .*apt-get"):
        system_packages.require(["libgl1"], purpose="the window")
