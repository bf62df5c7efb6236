"""The gate for Word files: what is no Word file, too large or unsafe is refused before anything in it is believed.

Addresses that lead out of the package are never followed, so they are no reason to refuse it: many an office's Word
files name a template on a server.
"""

import posixpath
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from iom_tracker.documents.word_xml import R, parse
from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport

MOST_PARTS: Final = 5_000
MOST_BYTES: Final = 512 * 1024 * 1024
HIGHEST_RATIO: Final = 200
RATIO_FROM: Final = 1024 * 1024  # bytes; smaller parts may pack as well as they like
_CONTENT_TYPES: Final = "[Content_Types].xml"
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_WORD_TYPES: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_MACROS: Final = (b"macroenabled", b"vbaproject", b"activex")
_ENCRYPTED: Final = 0x1
_DAMAGED: Final = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, etree.LxmlError)


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part refers to: another part by its name, or an address outside."""

    kind: str
    target: str
    is_external: bool


@dataclass(frozen=True)
class WordPackage:
    """The XML of a Word file that has passed the gate.

    Attributes:
        parts: every XML part as bytes, by its name.
        main: the name of the main document.
    """

    parts: Mapping[str, bytes]
    main: str

    def tree(self, name: str) -> etree._Element:
        """Return a part as a tree.

        Raises:
            etree.XMLSyntaxError: it is not well-formed.
            UnsafePart: it holds a document type.
        """
        return _tree(self.parts[name])

    def relationships(self, source: str) -> dict[str, Relationship]:
        """Return what a part refers to, by the relationship's id; the package itself is the empty name."""
        return _relationships(self.parts, source)

    def related(self, kind: str) -> list[str]:
        """Return the names of the parts of a kind that the main document refers to, those that are there."""
        found = self.relationships(self.main).values()
        return [each.target for each in found if each.kind == f"{R}/{kind}" and each.target in self.parts]


class UnsafePart(ValueError):
    """A part holds a document type: nothing in a Word file needs one, and entities come with it."""


def read_word_package(path: Path) -> WordPackage:
    """Open a Word file.

    Raises:
        FileMissing: there is no such file.
        CannotAccess: the system does not let us read it.
        NotAReport: it is no Word file (`not_word`), too large (`too_large`), or holds macros or a document type, or is
            packed as no honest file is (`unsafe`).
    """
    with refusing(path), ZipFile(path) as archive:
        _check_directory(path, archive.infolist())
        parts = {info.filename: _unpack(archive, info) for info in archive.infolist() if _is_xml(info.filename)}
        if any(macro in parts.get(_CONTENT_TYPES, b"").lower() for macro in _MACROS):
            raise NotAReport(path, "unsafe")
        return WordPackage(parts, _main_part(path, parts))


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn what goes wrong on reading a file into what it means for the person."""
    try:
        yield
    except UnsafePart as error:
        raise NotAReport(path, "unsafe") from error
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    except _DAMAGED as error:
        raise NotAReport(path, "not_word") from error


def _check_directory(path: Path, infos: list[ZipInfo]) -> None:
    if len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > MOST_BYTES:
        raise NotAReport(path, "too_large")
    names = Counter(info.filename.lower() for info in infos)
    is_bomb = any(info.file_size > max(RATIO_FROM, HIGHEST_RATIO * info.compress_size) for info in infos)
    if is_bomb or max(names.values(), default=0) > 1 or any(info.flag_bits & _ENCRYPTED for info in infos):
        raise NotAReport(path, "unsafe")


def _unpack(archive: ZipFile, info: ZipInfo) -> bytes:
    # One byte more than declared: so a part that lies about its size ends in a wrong checksum, not in full memory.
    with archive.open(info) as part:
        return part.read(info.file_size + 1)


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _main_part(path: Path, parts: Mapping[str, bytes]) -> str:
    if _CONTENT_TYPES not in parts:
        raise NotAReport(path, "not_word")
    found = _relationships(parts, "").values()
    main = next((each.target for each in found if each.kind == f"{R}/officeDocument" and not each.is_external), "")
    types = {each.get("PartName"): each.get("ContentType") for each in _tree(parts[_CONTENT_TYPES])}
    if main not in parts or types.get(f"/{main}") not in _WORD_TYPES:
        raise NotAReport(path, "not_word")
    return main


def _relationships(parts: Mapping[str, bytes], source: str) -> dict[str, Relationship]:
    folder, name = posixpath.split(source)
    data = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    found = _tree(data).iter(_RELATIONSHIP) if data else ()
    return {each.get("Id", ""): _relationship(each, folder) for each in found}


def _relationship(element: etree._Element, folder: str) -> Relationship:
    target, is_external = element.get("Target", ""), element.get("TargetMode") == "External"
    if not is_external:
        target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
    return Relationship(element.get("Type", ""), target, is_external)


def _tree(data: bytes) -> etree._Element:
    tree = parse(data)
    if tree.getroottree().docinfo.internalDTD is not None:
        raise UnsafePart
    return tree
