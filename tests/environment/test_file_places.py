from pathlib import Path

import pytest

from iom_tracker.domain.editorial_checks import Finding, FindingKind
from iom_tracker.environment import file_places
from iom_tracker.environment.file_places import risky_place, syncing_service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Country Office/reports", "OneDrive"),
        ("Dropbox (Office)", "Dropbox"),
        ("CloudStorage/GoogleDrive-a@b.example/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud/2016", "Nextcloud"),
        ("Documents/Dropboxes", ""),
        ("Documents", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, service: str) -> None:
    assert syncing_service(tmp_path / folder / "office.iomdb", {}) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_1a2b.db", "Nextcloud"),
        ("._sync_1a2b.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
    ],
)
def test_a_synced_folder_is_known_by_its_marks(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / mark).touch()
    (tmp_path / "reports").mkdir()
    assert syncing_service(tmp_path / "reports" / "office.iomdb", {}) == service


def test_a_synced_folder_is_known_by_what_the_system_says(tmp_path: Path) -> None:
    variables = {"OneDriveCommercial": str(tmp_path), "OneDrive": ""}
    assert syncing_service(tmp_path / "2016" / "office.iomdb", variables) == "OneDrive"


def test_a_folder_that_may_not_be_looked_into_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, **__: object) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "exists", refuse)
    assert syncing_service(tmp_path / "office.iomdb", {}) == ""


def test_a_place_is_synced_or_on_the_network_or_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        monkeypatch.delenv(name, raising=False)
    assert risky_place(tmp_path / "office.iomdb") is None
    assert risky_place(tmp_path / "Dropbox" / "office.iomdb") == Finding(FindingKind.SYNCED, "", "Dropbox")
    monkeypatch.setattr(file_places, "_is_on_network", lambda _: True)
    assert risky_place(tmp_path / "office.iomdb") == Finding(FindingKind.NETWORK, "", "office.iomdb")


def test_without_a_table_of_mounts_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, **__: object) -> str:
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", refuse)
    assert risky_place(tmp_path / "office.iomdb") is None
