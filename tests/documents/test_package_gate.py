import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents.package_gate import LARGEST_FILE, Relationship, WordPackage, read_word_package, refusing
from iom_tracker.documents.word_xml import R
from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport
from tests.documents.hostile_word_files import HOSTILE, RELATIONS, TYPES, a_bomb, as_strict, make_all
from tests.documents.measured_gate import outcome
from tests.documents.word_files import MAIN, Parts, pack, parts_of, the_template
from tests.tools import ROOT, run_python


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


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Make every hostile file once."""
    return make_all(tmp_path_factory.mktemp("hostile"))


def test_every_kind_of_hostile_file_is_refused_for_what_it_is(hostile: dict[str, Path]) -> None:
    reasons = {name: outcome(path) for name, path in hostile.items()}
    assert reasons == {name: reason for name, (_, reason) in HOSTILE.items()}


def test_every_kind_of_hostile_file_is_refused_in_a_second_and_200_megabytes(hostile: dict[str, Path]) -> None:
    pytest.importorskip("resource", reason="only Unix can limit what a process takes")
    told = run_python(ROOT / "tests" / "documents" / "measured_gate.py", *hostile.values())
    refused_as = {name: json.loads(told)[str(path)] for name, path in hostile.items()}
    assert refused_as == {name: reason for name, (_, reason) in HOSTILE.items()}


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04 broken"])
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


def test_a_file_too_large_for_a_report_is_not_even_opened(tmp_path: Path) -> None:
    with (tmp_path / "r.docx").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert refused(tmp_path / "r.docx") == "too_large"


def test_what_the_system_does_not_let_us_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotAccess):
        read_word_package(tmp_path / ("x" * 300))


def test_what_is_packed_into_a_word_file_is_never_opened(tmp_path: Path) -> None:
    a_bomb(tmp_path / "bomb.docx")
    bomb = (tmp_path / "bomb.docx").read_bytes()
    path = template_with(tmp_path / "r.docx", lambda parts: parts.update({"word/embeddings/a.docx": bomb}))
    assert "word/embeddings/a.docx" not in read_word_package(path).parts
    assert read_word_package(path, whole=True).parts["word/embeddings/a.docx"] == bomb


def test_a_whole_package_is_a_file_again_with_just_its_parts(tmp_path: Path) -> None:
    path = template_with(tmp_path / "r.docx", lambda parts: parts.update({"word/media/a.png": b"picture"}))
    with zipfile.ZipFile(read_word_package(path, whole=True).as_file()) as copy:
        assert {name: copy.read(name) for name in copy.namelist()} == parts_of(path)


def test_of_a_whole_package_every_part_must_be_well_formed(tmp_path: Path) -> None:
    path = template_with(tmp_path / "r.docx", lambda parts: parts.update({"docProps/app.xml": b"<a><b></a>"}))
    assert read_word_package(path).main == MAIN
    with pytest.raises(NotAReport) as refusal:
        read_word_package(path, whole=True)
    assert refusal.value.reason == "not_word"


def test_a_picture_may_have_a_document_type(tmp_path: Path) -> None:
    def draw(parts: Parts) -> None:
        parts[TYPES] = parts[TYPES].replace(
            b"</Types>", b'<Default Extension="svg" ContentType="image/svg+xml"/></Types>'
        )
        parts["word/media/a.svg"] = b"<!DOCTYPE svg><svg/>"

    assert read_word_package(template_with(tmp_path / "r.docx", draw), whole=True).main == MAIN


def test_a_part_of_words_own_is_read_with_care_whatever_its_name_ends_in(tmp_path: Path) -> None:
    def hide(parts: Parts) -> None:
        kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
        added = b'<Override PartName="/word/header9.bin" ContentType="' + kind + b'"/></Types>'
        parts[TYPES] = parts[TYPES].replace(b"</Types>", added)
        parts["word/header9.bin"] = b"<!DOCTYPE a><a/>"

    assert refused(template_with(tmp_path / "r.docx", hide)) == "doctype"


def test_a_type_that_is_given_by_the_ending_of_a_name_counts_too(tmp_path: Path) -> None:
    def by_ending(parts: Parts) -> None:
        kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        parts[TYPES] = re.sub(rb'<Override PartName="/word/document.xml"[^>]*>', b"", parts[TYPES])
        parts[TYPES] = parts[TYPES].replace(
            b"<Override", b'<Default Extension="XML" ContentType="' + kind + b'"/><Override', 1
        )

    def without_endings(parts: Parts) -> None:
        parts[TYPES] = re.sub(rb'<Default Extension="xml"[^>]*>', b"", parts[TYPES])
        by_ending(parts)

    assert read_word_package(template_with(tmp_path / "r.docx", without_endings)).main == MAIN


def test_what_would_be_fetched_from_elsewhere_is_left_where_it_is(tmp_path: Path) -> None:
    secret = (tmp_path / "secret.xml").resolve()
    secret.write_text("<w:t>secret</w:t>")
    story = (
        f'<?xml-stylesheet href="{secret.as_uri()}"?>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:xi="http://www.w3.org/2001/XInclude" xml:base="{tmp_path.as_uri()}/"><xi:include href="secret.xml"/>'
        f'<xi:include href="{secret.as_uri()}" parse="text"/></w:document>'
    )
    package = read_word_package(template_with(tmp_path / "r.docx", lambda parts: parts.update({MAIN: story.encode()})))
    assert package.tree(MAIN).xpath("string()") == ""


def test_a_document_type_that_the_first_look_missed_is_refused_by_the_second(tmp_path: Path) -> None:
    with pytest.raises(NotAReport) as refusal, refusing(tmp_path / "r.docx"):
        WordPackage({MAIN: b"<!DOCTYPE a><a/>"}, MAIN).tree(MAIN)
    assert refusal.value.reason == "doctype"


def test_an_object_that_is_only_linked_to_is_not_fetched_and_no_reason_to_refuse(tmp_path: Path) -> None:
    def link(parts: Parts) -> None:
        added = f'<Relationship Id="a" Type="{R}/oleObject" Target="file:///c:/a.xls" TargetMode="External"/>'
        parts[RELATIONS] = parts[RELATIONS].replace(b"</Relationships>", added.encode() + b"</Relationships>")

    assert read_word_package(template_with(tmp_path / "r.docx", link)).main == MAIN


def test_strict_open_xml_is_read_under_its_ordinary_names(tmp_path: Path) -> None:
    package = read_word_package(as_strict(the_template(), tmp_path / "r.docx"))
    assert package.was_strict
    assert package.parts == read_word_package(the_template()).parts
    assert not read_word_package(the_template()).was_strict
