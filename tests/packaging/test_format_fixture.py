import json
from pathlib import Path

import format_fixture
import pytest
from format_fixture import FOUND, OF_A_NEWER_VERSION, make_fixtures

from iom_tracker.storage.connection import MAJOR, MINOR
from tests.older_files import formats, found
from tests.raw_files import names_in, sql


def test_the_fixtures_of_the_present_format_hold_whatever_a_file_can_hold(tmp_path: Path) -> None:
    make_fixtures(tmp_path / "fixtures", tmp_path / "home")
    told = json.loads((tmp_path / "fixtures" / FOUND).read_text(encoding="utf-8"))
    assert set(names_in(tmp_path / "fixtures")) == {*told, FOUND, "keys"}
    assert set(told) == set(found(formats()[-1]))
    headquarters = told["headquarters.iomdb"]
    states = {each["state"] for each in headquarters["sections"].values()}
    assert states >= {"conflict", "submitted", "returned", "cleared", "empty", "draft"}
    kinds = {each["kind"] for log in headquarters["log"].values() for each in log}
    assert kinds >= {"edit", "merge", "import", "withdraw"}
    filled = {name for each in told.values() for name, count in each["counts"].items() if count}
    assert filled >= set(headquarters["counts"]) - {"quarantine"}  # nothing fills it
    path = tmp_path / "fixtures" / "headquarters.iomdb"
    assert sql(path, "SELECT content FROM opaque_object") == [(OF_A_NEWER_VERSION,)]


def test_the_fixtures_of_a_format_are_made_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(format_fixture, "FORMATS", tmp_path)
    (tmp_path / f"{MAJOR}.{MINOR}").mkdir()
    assert format_fixture.main() == 1
    assert "are there" in capsys.readouterr().out
