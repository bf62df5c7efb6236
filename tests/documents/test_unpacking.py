import io
import zlib

import pytest

from iom_tracker.documents import unpacking
from iom_tracker.documents.flaws import Flaw
from iom_tracker.documents.unpacking import Unpacking
from iom_tracker.documents.zip_directory import DEFLATED, STORED, Entry

TEXT = b"Shelters were built. " * 2000
PACKED = zlib.compress(TEXT, wbits=-15)


def an_entry(data: bytes, *, content: bytes = TEXT, method: int = DEFLATED, packed: int | None = None) -> Entry:
    return Entry("a.xml", method, zlib.crc32(content), len(data) if packed is None else packed, len(content), start=0)


def unpacked(data: bytes, entry: Entry) -> bytes | str:
    try:
        return Unpacking(io.BytesIO(data)).part(entry)
    except Flaw as flaw:
        return flaw.reason


def test_a_part_is_unpacked_whether_it_is_deflated_or_stored() -> None:
    assert unpacked(PACKED, an_entry(PACKED)) == TEXT
    assert unpacked(TEXT, an_entry(TEXT, method=STORED)) == TEXT
    assert unpacked(b"", an_entry(b"", content=b"", method=STORED)) == b""


def test_a_part_that_ends_before_it_is_whole_is_damaged() -> None:
    assert unpacked(PACKED, an_entry(PACKED, packed=len(PACKED) - 9)) == "not_word"


def test_bytes_behind_the_end_of_a_part_are_no_honest_packing() -> None:
    assert unpacked(PACKED + b"behind", an_entry(PACKED + b"behind")) == "unsafe"


def test_the_limit_is_one_for_all_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_BYTES", 2 * len(TEXT))
    work = Unpacking(io.BytesIO(PACKED))
    assert [work.part(an_entry(PACKED)) for _ in range(2)] == [TEXT, TEXT]
    with pytest.raises(Flaw) as flaw:
        work.part(an_entry(PACKED))
    assert flaw.value.reason == "too_large"


def test_a_part_is_given_up_as_soon_as_it_swells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "RATIO_FROM", 1000)
    monkeypatch.setattr(unpacking, "HIGHEST_RATIO", 20)
    assert unpacked(PACKED, an_entry(PACKED)) == "unsafe"
