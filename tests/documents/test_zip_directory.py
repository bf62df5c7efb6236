import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.documents.flaws import Flaw
from iom_tracker.documents.unpacking import Unpacking
from iom_tracker.documents.zip_directory import read_directory

NAMES = st.text(st.characters(categories=["L", "N"], max_codepoint=0x24F), min_size=1, max_size=8).map(
    "part-{}.xml".format
)


class Unseekable(io.RawIOBase):
    """A stream as of a web server: the packer cannot go back to write sizes into a part's own header."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override] # only bytes are written here
        self.data += data
        return len(data)


def contents(data: bytes) -> dict[str, bytes]:
    file = io.BytesIO(data)
    work = Unpacking(file)
    return {entry.name: work.part(entry) for entry in read_directory(file)}


@given(st.dictionaries(NAMES, st.binary(max_size=300), max_size=5), st.sampled_from([0, 8]), st.binary(max_size=20))
def test_what_any_program_packs_is_found_again(parts: dict[str, bytes], method: int, comment: bytes) -> None:
    if len({name.casefold() for name in parts}) < len(parts):
        return
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as package:
        for name, data in parts.items():
            package.writestr(name, data)
        package.comment = comment
    assert contents(file.getvalue()) == parts


def test_what_is_packed_on_the_way_and_folders_are_read_too() -> None:
    stream = Unseekable()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/", b"")
        package.writestr("word/document.xml", b"<a/>")
        package.writestr("word\\styles.xml", b"<b/>")
    assert contents(bytes(stream.data)) == {"word/document.xml": b"<a/>", "word/styles.xml": b"<b/>"}


def test_an_end_that_stands_in_a_remark_is_not_believed() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("a.xml", b"<a/>")
        package.comment = b"PK\x05\x06" + bytes(40)
    with pytest.raises(Flaw) as flaw:
        read_directory(file)
    assert flaw.value.reason == "unsafe"
