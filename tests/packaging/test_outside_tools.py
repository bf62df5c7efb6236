from pathlib import Path

import outside_tools
import pytest


def test_on_an_empty_machine_every_package_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(outside_tools, "FONT_FILE", "NoSuchFont.ttf")
    programs = list(outside_tools.PACKAGE_OF_PROGRAM.values())
    assert outside_tools.missing_packages() == [*programs, "fonts-crosextra-carlito"]


def test_a_program_on_the_path_is_not_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pandoc = tmp_path / "pandoc"
    pandoc.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "pandoc" not in outside_tools.missing_packages()
