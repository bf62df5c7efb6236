from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, PacketDamaged, PacketSealed, SealingKeyUnknown
from iom_tracker.packets.keys import SEALING_FILE, sealing_recipient
from iom_tracker.packets.sealing import MAGIC, sealed, unsealed
from tests.packets.any_packet import HERE


def test_what_is_sealed_opens_for_its_recipient(tmp_path: Path) -> None:
    data = sealed(b"a packet", sealing_recipient(tmp_path))
    assert data.startswith(MAGIC)
    assert b"a packet" not in data
    assert unsealed(data, HERE, tmp_path) == b"a packet"


def test_nobody_else_opens_it(tmp_path: Path) -> None:
    data = sealed(b"a packet", sealing_recipient(tmp_path / "hq"))
    sealing_recipient(tmp_path / "field")
    with pytest.raises(PacketSealed) as refusal:
        unsealed(data, HERE, tmp_path / "field")
    assert refusal.value.path == HERE


def test_somebody_without_a_key_is_given_none_to_find_that_out(tmp_path: Path) -> None:
    data = sealed(b"a packet", sealing_recipient(tmp_path / "hq"))
    with pytest.raises(PacketSealed):
        unsealed(data, HERE, tmp_path / "field")
    assert not (tmp_path / "field").exists()


@pytest.mark.parametrize("recipient", ["age1", "", "hq@iom.int", "age1" + "q" * 58, "\ud800"])
def test_a_key_that_is_none_seals_nothing(recipient: str) -> None:
    with pytest.raises(SealingKeyUnknown):
        sealed(b"a packet", recipient)


def test_a_seal_that_was_cut_or_changed_is_damage(tmp_path: Path) -> None:
    data = sealed(b"a packet", sealing_recipient(tmp_path))
    for damaged in (data[:-1], data[:-1] + bytes([data[-1] ^ 1]), data + b"x", MAGIC):
        with pytest.raises(PacketDamaged) as refusal:
            unsealed(damaged, HERE, tmp_path)
        assert (refusal.value.path, refusal.value.reason) == (HERE, "cut_short")


def test_a_damaged_key_is_told_apart_from_a_seal_for_others(tmp_path: Path) -> None:
    data = sealed(b"a packet", sealing_recipient(tmp_path))
    (tmp_path / SEALING_FILE).write_text("lost")
    with pytest.raises(CannotAccess):
        unsealed(data, HERE, tmp_path)


def test_a_folder_that_the_system_does_not_let_us_look_into_is_told(tmp_path: Path) -> None:
    data = sealed(b"a packet", sealing_recipient(tmp_path))
    with pytest.raises((CannotAccess, PacketSealed)):  # Python 3.14 says of such a folder that it is not there
        unsealed(data, HERE, tmp_path / ("x" * 300))
