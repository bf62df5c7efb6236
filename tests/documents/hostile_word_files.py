"""Word files as somebody would make them who wishes us ill, and files that only call themselves Word files."""

import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tests.documents.word_files import MAIN, Parts, pack, parts_of, the_template

TYPES = "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
MEBIBYTE = 1024 * 1024
OLE_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
FLAT_ODF = '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
FLAT_OPC = (
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'
)
WORDS = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body>{}'

Change = Callable[[Parts], None]
Make = Callable[[Path], object]


def a_word_file(path: Path, change: Change = lambda _: None) -> Path:
    """Write the shipped template with a change to its parts."""
    parts = parts_of(the_template())
    change(parts)
    return pack(path, parts)


def puts(name: str, data: bytes | str) -> Make:
    """Return how to make a Word file of which one part holds something else; it is not packed, so it cannot swell."""

    def make(path: Path) -> None:
        parts = parts_of(the_template())
        parts[name] = data.encode() if isinstance(data, str) else data
        with zipfile.ZipFile(path, "w") as package:
            for each, content in parts.items():
                package.writestr(each, content)

    return make


def story(content: str, times: int = 1, around: tuple[str, str] = ("", "")) -> Make:
    """Return how to make a Word file whose body is this, so many times, `{}` standing for which time it is."""

    def make(path: Path) -> None:
        body = "".join(content.format(number) for number in range(times)) if "{}" in content else content * times
        puts(MAIN, WORDS.format(around[0] + body + around[1], "</w:document>"))(path)

    return make


def adds(name: str, old: bytes, new: bytes) -> Make:
    """Return how to make a Word file with something before a place in one of its parts."""

    def change(parts: Parts) -> None:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new + old, 1)

    return lambda path: a_word_file(path, change)


def of_type(kind: bytes) -> Make:
    """Return how to make a Word file that holds a part of a type."""
    return adds(TYPES, b"</Types>", b'<Override PartName="/word/a.bin" ContentType="' + kind + b'"/>')


def related(kind: bytes) -> Make:
    """Return how to make a Word file whose document has a part of a kind."""
    type_ = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
    return adds(
        RELATIONS, b"</Relationships>", b'<Relationship Id="a" Type="' + type_ + b'" Target="embeddings/a.bin"/>'
    )


def bytes_changed(change: Callable[[bytearray], object]) -> Make:
    """Return how to make a Word file whose bytes are changed after it was packed."""

    def make(path: Path) -> None:
        data = bytearray(a_word_file(path).read_bytes())
        change(data)
        path.write_bytes(data)

    return make


def is_this(data: bytes) -> Make:
    """Return how to make a file that holds something else."""
    return lambda path: path.write_bytes(data)


def in_directory(offset: int, form: str, value: int) -> Make:
    """Return how to make a Word file whose directory says something else of the main document."""

    def change(data: bytearray) -> None:
        name = data.rindex(MAIN.encode())
        struct.pack_into(form, data, name - 46 + offset, value)

    return bytes_changed(change)


def at_the_end(offset: int, form: str, value: int) -> Make:
    """Return how to make a Word file whose last bytes, which say where the directory is, say something else."""
    return bytes_changed(lambda data: struct.pack_into(form, data, len(data) - 22 + offset, value))


def with_names(*names: str) -> Make:
    """Return how to make a Word file with further parts of these names."""

    def make(path: Path) -> None:
        a_word_file(path)
        placeholders = [f"{number:0{len(name.encode(errors='surrogatepass'))}}" for number, name in enumerate(names, 1)]
        with zipfile.ZipFile(path, "a") as package:
            for name in placeholders:
                package.writestr(name, "<a/>")
        data = path.read_bytes()
        for placeholder, name in zip(placeholders, names, strict=True):
            data = data.replace(placeholder.encode(), name.encode("utf-8", "surrogatepass"))
        path.write_bytes(data)

    return make


def with_method(method: int) -> Make:
    """Return how to make a Word file with a part that is packed in another way."""

    def make(path: Path) -> None:
        a_word_file(path)
        with zipfile.ZipFile(path, "a", method) as package:
            package.writestr("word/more.xml", "<a/>")

    return make


def a_bomb(path: Path) -> None:
    """Write a file whose document swells a thousandfold."""
    a_word_file(path, lambda parts: parts.update({MAIN: bytes(60 * MEBIBYTE)}))


def a_bomb_beside_the_text(path: Path) -> None:
    """Write a file with a picture that swells a thousandfold."""
    a_word_file(path, lambda parts: parts.update({"word/media/a.png": bytes(60 * MEBIBYTE)}))


def many_small_bombs(path: Path) -> None:
    """Write a file whose parts swell each as far as a part may, and together fill the memory."""
    swollen = b"<a>" + b" " * (MEBIBYTE - 7) + b"</a>"
    a_word_file(path, lambda parts: parts.update({f"word/{number}.xml": swollen for number in range(70)}))


def too_many_parts(path: Path) -> None:
    """Write a file with more parts than any document."""
    a_word_file(path, lambda parts: parts.update({f"{number}.txt": b"" for number in range(5_001)}))


def a_name_of_no_letters(path: Path) -> None:
    """Write a file with a name that says it is UTF-8 and is not."""
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("é.xml", "<a/>")
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xff\xff"))


def an_honest_giant(path: Path) -> None:
    """Write a file with more text than a report can hold; it packs no better than text does."""
    chance = random.Random(1)  # noqa: S311 - repeatable, not secret
    piece = b"<w:t>" + chance.randbytes(MEBIBYTE // 4).hex().encode() + b"</w:t>"
    parts = {f"word/{number}.xml": b"<a>" + piece * 8 + b"</a>" for number in range(20)}
    with zipfile.ZipFile(path, "w") as package:
        for name, data in (parts_of(the_template()) | parts).items():
            package.writestr(name, data)


def a_quoted_bomb(path: Path) -> None:
    """Write a file with a part whose bytes are the header and the content of the next one, and so on."""
    content = zlib.compress(bytes(MEBIBYTE), wbits=-15)
    checksum, packed, body, headers, quoted = zlib.crc32(bytes(MEBIBYTE)), len(content), content, [], b""
    for number in range(50):
        name = f"word/{number}.xml".encode()
        quoted = (
            struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 33, checksum, packed, MEBIBYTE, len(name), 0) + name
        )
        headers.append((name, checksum, packed, len(quoted)))
        body = quoted + body
        packed += len(quoted)
    starts, at = {}, 0
    for name, _, _, length in reversed(headers):
        starts[name], at = at, at + length
    listed = b"".join(
        struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 8, 0, 33, checksum, packed, MEBIBYTE, len(name),
                    0, 0, 0, 0, 0, starts[name]) + name
        for name, checksum, packed, _ in headers
    )  # fmt: skip
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, len(headers), len(headers), len(listed), len(body), 0)
    path.write_bytes(body + listed + end)


def parts_in_one_place(path: Path) -> None:
    """Write a file whose directory names one part twice, each time with the same bytes."""
    data = a_word_file(path).read_bytes()
    start = struct.unpack_from("<L", data, len(data) - 6)[0]
    first = data[start : data.index(b"PK\x01\x02", start + 1)]
    count, length = struct.unpack_from("<HL", data, len(data) - 12)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count + 1, count + 1, length + len(first), start, 0)
    path.write_bytes(data[:-22] + first + end)


def an_open_document(path: Path) -> None:
    """Write what LibreOffice writes as .odt."""
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", FLAT_ODF)


def hidden_in_between(data: bytearray) -> None:
    """Put something between the parts and the directory."""
    start = struct.unpack_from("<L", data, len(data) - 6)[0]
    data[start:start] = b"hidden"


def a_document_type(subset: str, encoding: str = "utf-8", reference: str = "") -> Make:
    """Return how to make a Word file whose document has a document type."""
    document = WORDS.format(reference, "</w:document>")
    return puts(MAIN, f"<!-- <a> --><?x <a>?>\n<!DOCTYPE w:document {subset}>{document}".encode(encoding))


def laughs() -> str:
    """Return entities that become a thousand million words."""
    more = "".join(f'<!ENTITY a{number + 1} "{f"&a{number};" * 10}">' for number in range(9))
    return f'[<!ENTITY a0 "ha">{more}]'


def as_strict(source: Path, out: Path) -> Path:
    """Return a copy of a Word file as Word saves it as Strict Open XML."""
    parts = parts_of(source)
    for name, data in parts.items():
        renamed = re.sub(
            rb'"http://schemas\.openxmlformats\.org/(\w+)/2006/', rb'"http://purl.oclc.org/ooxml/\1/', data
        )
        renamed = renamed.replace(
            b"http://purl.oclc.org/ooxml/package/", b"http://schemas.openxmlformats.org/package/2006/"
        )
        parts[name] = re.sub(rb"(purl\.oclc\.org[^\"]*(?:custom|extended))-properties", rb"\1Properties", renamed)
    return pack(out, parts)


HOSTILE: Mapping[str, tuple[Make, str]] = {
    "bomb": (a_bomb, "unsafe"),
    "bomb beside the text": (a_bomb_beside_the_text, "unsafe"),
    "many small bombs": (many_small_bombs, "too_large"),
    "honest giant": (an_honest_giant, "too_large"),
    "quoted bomb": (a_quoted_bomb, "unsafe"),
    "parts in one place": (parts_in_one_place, "unsafe"),
    "more than it says": (in_directory(24, "<L", 50), "unsafe"),
    "less than it says": (in_directory(24, "<L", 30 * MEBIBYTE), "not_word"),
    "packed beyond the end": (in_directory(20, "<L", 30 * MEBIBYTE), "unsafe"),
    "packed nowhere": (in_directory(42, "<L", 30 * MEBIBYTE), "unsafe"),
    "wrong checksum": (in_directory(16, "<L", 1), "not_word"),
    "two ways to pack": (in_directory(10, "<H", 0), "unsafe"),
    "password in the directory": (in_directory(8, "<H", 1), "encrypted"),
    "password in the part": (bytes_changed(lambda data: struct.pack_into("<H", data, 6, 1)), "unsafe"),
    "name twice": (with_names("word/more.xml", "word/more.xml"), "unsafe"),
    "name twice in other letters": (with_names("WORD/Document.xml"), "unsafe"),
    "name twice with a backslash": (with_names("word\\document.xml"), "unsafe"),
    "name above the folder": (with_names("word/../../evil.xml"), "unsafe"),
    "name above the folder with backslashes": (with_names("..\\..\\evil.xml"), "unsafe"),
    "name from the root": (with_names("/etc/evil.xml"), "unsafe"),
    "name on a drive": (with_names("C:/evil.xml"), "unsafe"),
    "name with NUL": (with_names("word/document.xml\0.png"), "unsafe"),
    "name of a device": (with_names("word/CON.xml"), "unsafe"),
    "name of no letters": (a_name_of_no_letters, "unsafe"),
    "packed with lzma": (with_method(zipfile.ZIP_LZMA), "unsafe"),
    "packed with bzip2": (with_method(zipfile.ZIP_BZIP2), "unsafe"),
    "program before it": (bytes_changed(lambda data: data.__setitem__(slice(0, 0), b"MZ program")), "unsafe"),
    "something behind it": (bytes_changed(lambda data: data.extend(b"behind")), "unsafe"),
    "something in between": (bytes_changed(hidden_in_between), "unsafe"),
    "cut short": (bytes_changed(lambda data: data.__delitem__(slice(-400, None))), "not_word"),
    "cut short in its last bytes": (bytes_changed(lambda data: data.__delitem__(slice(-4, None))), "not_word"),
    "too many parts": (too_many_parts, "too_large"),
    "fewer parts than it says": (at_the_end(8, "<L", 0x00FF00FF), "unsafe"),
    "more parts than it says": (at_the_end(8, "<L", 0x00010001), "unsafe"),
    "zip64": (at_the_end(16, "<L", 0xFFFFFFFF), "unsafe"),
    "zip64 counts": (at_the_end(8, "<L", 0xFFFFFFFF), "too_large"),
    "zip64 size": (in_directory(20, "<L", 0xFFFFFFFF), "unsafe"),
    "on several disks": (at_the_end(4, "<H", 1), "unsafe"),
    "too deep": (story("<w:sdt>", 5_000), "overgrown"),
    "too many elements": (story("<w:p/>", 3_100_000), "overgrown"),
    "too many attributes": (story('a{}="" ', 3_100_000, around=("<w:p ", "/>")), "overgrown"),
    "too much text in one place": (story("word ", 2_100_000, around=("<w:t>", "</w:t>")), "overgrown"),
    "too long an attribute": (story("word ", 2_100_000, around=('<w:p w:a="', '"/>')), "overgrown"),
    "too long a name": (story("x", 60_000, around=("<w:", "/>")), "overgrown"),
    "thousand million laughs": (a_document_type(laughs(), reference="&a9;"), "doctype"),
    "laughs in UTF-16": (a_document_type(laughs(), "utf-16", "&a9;"), "doctype"),
    "laughs in UTF-16 without a mark": (a_document_type(laughs(), "utf-16-be", "&a9;"), "doctype"),
    "laughs in an attribute": (
        a_document_type(laughs(), reference="<w:p w:a='&a9;'/>"), "doctype",
    ),
    "file as an entity": (a_document_type('[<!ENTITY a SYSTEM "file:///etc/passwd">]', reference="&a;"), "doctype"),
    "entities from elsewhere": (a_document_type('SYSTEM "http://127.0.0.1:9/a.dtd"'), "doctype"),
    "parameter entity": (a_document_type('[<!ENTITY % a SYSTEM "http://127.0.0.1:9/a"> %a;]'), "doctype"),
    "document type in the list of types": (puts(TYPES, "<!DOCTYPE Types><Types/>"), "doctype"),
    "document type in a part nobody reads": (puts("customXml/item1.xml", "<!DOCTYPE a><a/>"), "doctype"),
    "hidden in UTF-7": (puts(MAIN, '<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE a+AD4-<a/>'), "not_word"),
    "hidden in EBCDIC": (puts(MAIN, '<?xml version="1.0"?><!DOCTYPE a><a/>'.encode("cp037")), "not_word"),
    "hidden in UTF-32": (puts(MAIN, "<!DOCTYPE a><a/>".encode("utf-32-be")), "not_word"),
    "hidden behind a long remark": (puts(MAIN, f"<!--{'a' * 70_000}--><!DOCTYPE a><a/>"), "not_word"),
    "macros": (of_type(b"application/vnd.ms-office.vbaProject"), "macros"),
    "document for macros": (
        lambda path: a_word_file(
            path,
            lambda parts: parts.update(
                {TYPES: parts[TYPES].replace(
                    b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    b"application/vnd.ms-word.document.macroEnabled.main+xml",
                )}
            ),
        ),
        "macros",
    ),
    "macros under another name": (related(b"vbaProject"), "macros"),
    "macros without a type": (with_names("word/vbaProject.bin"), "macros"),
    "ActiveX": (of_type(b"application/vnd.ms-office.activeX+xml"), "macros"),
    "control": (related(b"control"), "macros"),
    "object of another program": (related(b"oleObject"), "embedded"),
    "old Word file": (is_this(OLE_FILE), "old_word"),
    "rich text": (is_this(rb"{\rtf1\ansi Achievements}"), "rich_text"),
    "OpenDocument": (an_open_document, "open_document"),
    "OpenDocument as one XML file": (is_this(FLAT_ODF.encode()), "open_document"),
    "Word as one XML file": (is_this(FLAT_OPC.encode()), "one_xml"),
    "Word as one XML file in UTF-16": (is_this(FLAT_OPC.encode("utf-16")), "one_xml"),
    "web page": (is_this(b"\xef\xbb\xbf<!DOCTYPE html>\n<html><body>Achievements</body></html>"), "web_page"),
    "PDF": (is_this(b"%PDF-1.7\n%\xe2\xe3"), "pdf"),
}  # fmt: skip


def make_all(folder: Path, names: Iterable[str] = HOSTILE) -> dict[str, Path]:
    """Write hostile files into a folder and return where each is, by its name in the table."""
    made = {}
    for number, name in enumerate(names):
        made[name] = folder / f"{number}.docx"
        HOSTILE[name][0](made[name])
    return made
