from pathlib import Path

import pytest

from iom_tracker.environment.locations import HOME_VARIABLE, config_folder, data_folder, log_folder


def test_one_variable_puts_everything_into_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    assert {folder.parent for folder in (config_folder(), data_folder(), log_folder())} == {tmp_path}


def test_usually_the_folders_are_the_systems_own_and_named_after_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE)
    folders = {config_folder(), data_folder(), log_folder()}
    assert all("iom_tracker" in folder.parts for folder in folders)
    assert len({config_folder(), log_folder()}) == 2
