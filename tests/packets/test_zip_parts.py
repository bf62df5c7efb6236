import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.errors import DamagedText
from iom_tracker.packets.flaws import CutShort, ObjectsChanged
from iom_tracker.packets.zip_parts import begins_packet, pack, remains, unpack

DATA = pack(b"{}", b"s" * 64, b"objects")


@given(manifest=st.binary(max_size=50), signature=st.binary(max_size=70), objects=st.binary(max_size=50))
def test_the_parts_come_back(manifest: bytes, signature: bytes, objects: bytes) -> None:
    data = pack(manifest, signature, objects)
    assert begins_packet(data)
    assert unpack(data) == {"manifest.json": manifest, "signature": signature, "objects.xz": objects}


def test_a_zip_that_ends_too_early_is_told_apart_from_a_changed_one() -> None:
    for end in range(len(DATA)):
        with pytest.raises(CutShort):
            unpack(DATA[:end])
    with pytest.raises(ObjectsChanged):
        unpack(DATA.replace(b"objects\x50", b"objectz\x50"))
    with pytest.raises(DamagedText):
        unpack(DATA + b"x")


def test_what_is_left_of_a_damaged_zip_is_found() -> None:
    left = remains(DATA[: DATA.index(b"objects.xz") + 12])
    assert (left["manifest.json"], left["signature"], left["objects.xz"]) == (b"{}", b"s" * 64, b"ob")
    assert set(remains(DATA[:60])) == {"manifest.json"}


def test_of_something_else_nothing_is_left() -> None:
    assert remains(b"hello") == {}
