import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.domain.identity import ActorId
from iom_tracker.packets.keys import (
    KEY_FILE,
    SEALING_FILE,
    actor_id,
    fingerprint,
    sealing_identity,
    sealing_recipient,
    signing_key,
)
from tests.raw_files import names_in
from tests.tools import ROOT

PRINT_ACTOR = "import sys, pathlib, iom_tracker.packets.keys as k; print(k.actor_id(pathlib.Path(sys.argv[1])))"


def test_a_key_is_made_once_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    first = actor_id(folder)
    assert actor_id(folder) == first
    assert names_in(folder) == [KEY_FILE]


def test_each_person_on_each_machine_has_another_key(tmp_path: Path) -> None:
    assert actor_id(tmp_path / "one") != actor_id(tmp_path / "other")


def test_an_actor_is_named_by_the_public_key(tmp_path: Path) -> None:
    key = signing_key(tmp_path)
    assert actor_id(tmp_path) == bytes(key.verify_key).hex()
    assert key.verify_key.verify(key.sign(b"a report")) == b"a report"


def test_the_key_that_seals_is_another_one_and_is_kept_too(tmp_path: Path) -> None:
    recipient = sealing_recipient(tmp_path)
    assert recipient.startswith("age1")
    assert sealing_recipient(tmp_path) == recipient == str(sealing_identity(tmp_path).to_public())
    assert names_in(tmp_path) == [SEALING_FILE]
    assert sealing_recipient(tmp_path / "other") != recipient


def test_a_fingerprint_can_be_read_aloud() -> None:
    assert fingerprint(ActorId("00" * 32)) == "C3G5-QMDH-JPQJ"
    printed = {fingerprint(ActorId(f"{number:064x}")) for number in range(500)}
    assert len(printed) == 500
    assert all(re.fullmatch("(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}", each) for each in printed)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folder from others by other means")
def test_a_key_is_for_its_owners_eyes_only(tmp_path: Path) -> None:
    actor_id(tmp_path)
    sealing_recipient(tmp_path)
    assert {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in (KEY_FILE, SEALING_FILE)} == {0o600}


DAMAGED = {
    "empty": b"",
    "cut off": b"0" * 63,
    "too long": b"0" * 65,
    "no digits": b"x" * 64,
    "no ASCII": b"\xff" * 64,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_key_is_refused_and_never_replaced(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / KEY_FILE
    file.write_bytes(content)
    with pytest.raises(CannotAccess) as refused:
        actor_id(tmp_path)
    assert (refused.value.path, refused.value.detail) == (file, "the key is damaged")
    assert file.read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"AGE-SECRET-KEY-1", b"\xff" * 74])
def test_a_damaged_key_of_the_seal_is_refused_and_never_replaced(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / SEALING_FILE
    file.write_bytes(content)
    with pytest.raises(CannotAccess) as refused:
        sealing_recipient(tmp_path)
    assert (refused.value.path, refused.value.detail) == (file, "the key is damaged")
    assert file.read_bytes() == content


def test_a_key_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).mkdir()
    with pytest.raises(CannotAccess):
        actor_id(tmp_path)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotAccess):
        actor_id(tmp_path / "file")


def test_programs_that_start_for_the_first_time_together_agree_on_one_key(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PRINT_ACTOR, str(tmp_path)]
    started = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    answers = {process.communicate()[0].strip() for process in started}
    assert answers == {actor_id(tmp_path)}


def test_a_key_that_came_meanwhile_is_the_one_that_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    others = actor_id(tmp_path / "other")

    def after_somebody_else(source: Path, target: Path) -> None:
        del source
        (tmp_path / "other" / KEY_FILE).rename(target)
        raise FileExistsError

    monkeypatch.setattr(os, "link", after_somebody_else)
    assert actor_id(tmp_path / "own") == others
    assert names_in(tmp_path / "own") == [KEY_FILE]


def test_a_key_can_be_made_on_a_disk_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    assert actor_id(tmp_path) == actor_id(tmp_path)
    assert names_in(tmp_path) == [KEY_FILE]


def test_a_key_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotAccess) as refused:
        actor_id(tmp_path)
    assert refused.value.detail == "No space left on device"
    assert names_in(tmp_path) == []
