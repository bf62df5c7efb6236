import os
from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.settings import (
    MOST_KITS,
    MOST_RECENT,
    Settings,
    load_settings,
    save_settings,
    settings_file,
)

FULL = Settings(
    ("/reports/é.iomdb", "/b.iomdb"), "dark", "AAAA", "2016/200001/message", "Amina", (("d1", "/k.iomdb"),), "mine"
)


def test_settings_come_back_as_they_were_saved() -> None:
    save_settings(FULL)
    assert load_settings() == FULL


def test_without_a_file_the_usual_settings_hold() -> None:
    assert load_settings() == Settings()


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "not json",
        "[]",
        '{"recent": "x"}',
        '{"recent": [1]}',
        '{"theme": 3}',
        "\ufeff{}",
        '{"geometry": null}',
        '{"kits": [["a"]]}',
        '{"kits": [["a", 1]]}',
        '{"kits": {}}',
    ],
)
def test_a_damaged_file_is_moved_aside_and_never_stops_a_start(damage: str) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(damage, encoding="utf-8")

    assert load_settings() == Settings()
    assert settings_file().with_suffix(".damaged.json").read_text(encoding="utf-8") == damage
    assert not settings_file().exists()


def test_bytes_that_are_no_text_are_damage_too() -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(b"\xff\xfe\x00")
    assert load_settings() == Settings()


def test_what_a_newer_program_added_is_passed_over() -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('{"theme": "dark", "weather": "fair"}')
    assert load_settings() == Settings(theme="dark")


def test_a_folder_in_place_of_the_file_never_stops_a_start() -> None:
    settings_file().mkdir(parents=True)
    assert load_settings() == Settings()


def test_settings_that_cannot_be_written_are_an_expected_error() -> None:
    settings_file().parent.parent.mkdir(parents=True)
    settings_file().parent.write_text("a file where the folder should be")
    with pytest.raises(CannotAccess):
        save_settings(FULL)


def test_an_interrupted_save_leaves_the_old_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(FULL)

    def fail(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(CannotAccess):
        save_settings(Settings())
    assert load_settings() == FULL


def test_the_last_opened_file_stands_first_and_once() -> None:
    settings = Settings().with_recent(Path("/a")).with_recent(Path("/b")).with_recent(Path("/a"))
    assert settings.recent == (str(Path("/a")), str(Path("/b")))


def test_only_so_many_files_are_remembered() -> None:
    settings = Settings()
    for number in range(MOST_RECENT + 3):
        settings = settings.with_recent(Path(f"/{number}"))
    assert len(settings.recent) == MOST_RECENT


def test_a_file_can_be_forgotten() -> None:
    assert Settings().with_recent(Path("/a")).without_recent(Path("/a")).recent == ()


def test_which_files_are_for_training_is_remembered_as_long_as_they_are() -> None:
    settings = Settings().with_recent(Path("/a"), is_training=True).with_recent(Path("/b"))
    assert settings.training == (str(Path("/a")),)
    assert settings.with_recent(Path("/a")).training == ()
    assert settings.without_recent(Path("/a")).training == ()
    save_settings(settings)
    assert load_settings() == settings


def test_the_last_workspace_that_was_made_from_a_kit_is_remembered() -> None:
    settings = Settings().with_kit("d1", Path("/a.iomdb")).with_kit("d2", Path("/b.iomdb"))
    assert settings.with_kit("d1", Path("/c.iomdb")).kits == (("d1", "/c.iomdb"), ("d2", "/b.iomdb"))


def test_only_so_many_kits_are_remembered() -> None:
    settings = Settings()
    for number in range(MOST_KITS + 1):
        settings = settings.with_kit(f"d{number}", Path("/a.iomdb"))
    assert len(settings.kits) == MOST_KITS
