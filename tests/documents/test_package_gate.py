import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents import package_gate
from iom_tracker.documents.package_gate import Relationship, read_word_package
from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport
from tests.documents.word_files import MAIN, Parts, pack, parts_of, the_template

TYPES = "[Content_Types].xml"


def refused(path: Path) -> str:
    with pytest.raises(NotAReport) as refusal:
        read_word_package(path).relationships(MAIN)
    assert refusal.value.path == path
    return refusal.value.reason


def template_with(path: Path, change: Callable[[Parts], None]) -> Path:
    parts = parts_of(the_template())
    change(parts)
    return pack(path, parts)


def test_a_word_file_passes() -> None:
    package = read_word_package(the_template())
    assert package.main == MAIN
    assert package.related("header") == ["word/header1.xml"]
    assert package.tree(MAIN).tag.endswith("}document")


def test_a_word_template_passes_too(tmp_path: Path) -> None:
    def as_template(parts: Parts) -> None:
        parts[TYPES] = parts[TYPES].replace(b"document.main+xml", b"template.main+xml")

    assert read_word_package(template_with(tmp_path / "t.dotx", as_template)).main == MAIN


def test_addresses_outside_are_named_and_not_followed(tmp_path: Path) -> None:
    def link(parts: Parts) -> None:
        name = "word/_rels/document.xml.rels"
        added = b'<Relationship Id="a" Type="t" Target="http://x/?y" TargetMode="External"/></Relationships>'
        parts[name] = parts[name].replace(b"</Relationships>", added)

    package = read_word_package(template_with(tmp_path / "t.docx", link))
    assert package.relationships(MAIN)["a"] == Relationship("t", "http://x/?y", is_external=True)
    assert package.relationships("word/styles.xml") == {}


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0 an old Word file"])
def test_what_is_no_zip_file_is_no_word_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "r.docx"
    path.write_bytes(data)
    assert refused(path) == "not_word"


def test_a_zip_file_of_something_else_is_no_word_file(tmp_path: Path) -> None:
    assert refused(pack(tmp_path / "a.docx", {"readme.txt": "hello"})) == "not_word"
    assert refused(pack(tmp_path / "b.docx", {})) == "not_word"


def test_a_spreadsheet_is_no_word_file(tmp_path: Path) -> None:
    def spread(parts: Parts) -> None:
        parts[TYPES] = parts[TYPES].replace(b"wordprocessingml.document", b"spreadsheetml.sheet")

    assert refused(template_with(tmp_path / "r.docx", spread)) == "not_word"


@pytest.mark.parametrize("relationships", [b"<Relationships/>", b"<no xml"])
def test_a_package_without_a_main_part_is_no_word_file(tmp_path: Path, relationships: bytes) -> None:
    path = template_with(tmp_path / "r.docx", lambda parts: parts.update({"_rels/.rels": relationships}))
    assert refused(path) == "not_word"


def test_a_package_that_was_damaged_on_the_way_is_no_word_file(tmp_path: Path) -> None:
    path = pack(tmp_path / "r.docx", parts_of(the_template()))
    data = bytearray(path.read_bytes())
    data[200:260] = bytes(60)
    path.write_bytes(data)
    assert refused(path) == "not_word"


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_word_package(tmp_path / "r.docx")
    with pytest.raises(CannotAccess):
        read_word_package(tmp_path)


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    assert refused(pack(tmp_path / "r.docx", {f"{number}.txt": "" for number in range(5001)})) == "too_large"


def test_too_many_bytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_gate, "MOST_BYTES", 1000)
    assert refused(pack(tmp_path / "r.docx", {"a.xml": "x" * 1001})) == "too_large"


def test_a_part_that_swells_is_refused(tmp_path: Path) -> None:
    assert refused(pack(tmp_path / "r.docx", {"a.xml": " " * 2_000_000})) == "unsafe"


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "r.docx", {TYPES: "x" * 5000})
    path.write_bytes(path.read_bytes().replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little")))
    assert refused(path) == "not_word"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "r.docx", parts_of(the_template()))
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("WORD/document.xml", "<other/>")
    assert refused(path) == "unsafe"


def test_an_encrypted_part_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "r.docx", {"a.xml": "x"})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert refused(path) == "unsafe"


@pytest.mark.parametrize("kind", [b"application/vnd.ms-office.vbaProject", b"application/vnd.ms-office.activeX+xml"])
def test_macros_are_refused(tmp_path: Path, kind: bytes) -> None:
    def add(parts: Parts) -> None:
        added = b'<Override PartName="/word/a.bin" ContentType="' + kind + b'"/></Types>'
        parts[TYPES] = parts[TYPES].replace(b"</Types>", added)

    assert refused(template_with(tmp_path / "r.docm", add)) == "unsafe"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    laughs = '<!DOCTYPE Types [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Types>&b;</Types>'.encode(encoding)
    assert refused(template_with(tmp_path / "r.docx", lambda parts: parts.update({TYPES: laughs}))) == "unsafe"
