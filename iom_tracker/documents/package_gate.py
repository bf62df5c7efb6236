"""The gate for Word files: what is no Word file, too large or unsafe is refused before anything in it is believed.

Addresses that lead out of the package are never followed, so they are no reason to refuse it: many an office's Word
files name a template on a server. Documents that are packed into the file are never opened.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final, Self
from urllib.parse import unquote

from lxml import etree

from iom_tracker.documents.flaws import Flaw
from iom_tracker.documents.other_files import HEAD, kind_of_other_file
from iom_tracker.documents.strict_words import in_ordinary_words, is_strict
from iom_tracker.documents.unpacking import Unpacking
from iom_tracker.documents.word_xml import R, parse
from iom_tracker.documents.xml_gate import MOST_MARKS, count_marks, refuse_unsafe_xml
from iom_tracker.documents.zip_directory import Entry, read_directory
from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport

LARGEST_FILE: Final = 96 * 1024 * 1024  # bytes; photographs are most of a large one
CONTENT_TYPES: Final = "[Content_Types].xml"
_PACKAGE: Final = "{http://schemas.openxmlformats.org/package/2006/"
RELATIONSHIP: Final = f"{_PACKAGE}relationships}}Relationship"
_XML_NAMES: Final = (".xml", ".rels")
_XML_TYPES: Final = ("+xml", "/xml")
_WORD_TYPES: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_MACROS: Final = ("macroenabled", "vbaproject", "vbadata", "activex", "relationships/control")
_EMBEDDED: Final = ("oleobject",)
_DAMAGED: Final = (zlib.error, EOFError, RuntimeError, ValueError, etree.LxmlError)
_LIMITS_OF_LIBXML2: Final = frozenset({etree.ErrorTypes.ERR_NAME_TOO_LONG, etree.ErrorTypes.ERR_RESOURCE_LIMIT})


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part refers to: another part by its name, or an address outside."""

    kind: str
    target: str
    is_external: bool


@dataclass(frozen=True)
class WordPackage:
    """What a Word file holds that has passed the gate.

    Attributes:
        parts: every XML part as bytes by its name, and the others too where the whole file was asked for.
        main: the name of the main document.
        was_strict: whether it was saved as Strict Open XML; its names are the ordinary ones here.
    """

    parts: Mapping[str, bytes]
    main: str
    was_strict: bool = False

    def tree(self, name: str) -> etree._Element:
        """Return a part as a tree.

        Raises:
            etree.XMLSyntaxError: it is not well-formed.
            Flaw: it holds a document type.
        """
        return _tree(self.parts[name])

    def without(self, name: str) -> Self:
        """Return the package without a part that was read as a tree: a large one is not to be kept twice."""
        return replace(self, parts={each: data for each, data in self.parts.items() if each != name})

    def relationships(self, source: str) -> dict[str, Relationship]:
        """Return what a part refers to, by the relationship's id; the package itself is the empty name."""
        return _relationships(self.parts, source)

    def related(self, kind: str) -> list[str]:
        """Return the names of the parts of a kind that the main document refers to, those that are there."""
        found = self.relationships(self.main).values()
        return [each.target for each in found if each.kind == f"{R}/{kind}" and each.target in self.parts]

    def as_file(self) -> BinaryIO:
        """Return a Word file in memory with just these parts, for programs that would open the file themselves."""
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        file.seek(0)
        return file


def read_word_package(path: Path, *, whole: bool = False) -> WordPackage:
    """Open a Word file.

    Args:
        whole: keep the parts that are no XML too, as a copy of the file needs them; then all XML must be well-formed.

    Raises:
        FileMissing: there is no such file.
        CannotAccess: the system does not let us read it.
        NotAReport: it is no Word file (`not_word`, or what else it is), too large (`too_large`, `overgrown`), has a
            password (`encrypted`), macros (`macros`), embedded objects (`embedded`) or a document type (`doctype`), or
            is packed as no program packs one (`unsafe`).
    """
    with refusing(path), path.open("rb") as file:
        _refuse_other_files(file)
        entries = read_directory(file)
        parts = _unpack(file, entries, whole=whole)
        if was_strict := is_strict(parts):
            parts = in_ordinary_words(parts)
        types = content_types(parts[CONTENT_TYPES])
        _refuse_programs([*types.values(), *_kinds(parts), *(entry.name for entry in entries)])
        return WordPackage(parts, _main_part(parts, types), was_strict=was_strict)


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn what goes wrong on reading a file into what it means for the person."""
    try:
        if path.exists() and not path.is_file():
            raise CannotAccess(path, "it is no file")
        yield
    except Flaw as flaw:
        raise NotAReport(path, flaw.reason) from flaw
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    except _DAMAGED as error:
        raise NotAReport(path, _reason_of(error)) from error


def _reason_of(error: Exception) -> str:
    code = error.code if isinstance(error, etree.XMLSyntaxError) else None  # type: ignore[attr-defined] # lxml-stubs
    return "overgrown" if code in _LIMITS_OF_LIBXML2 else "not_word"


def _refuse_other_files(file: BinaryIO) -> None:
    kind = kind_of_other_file(file.read(HEAD))
    if kind:
        raise Flaw(kind)
    if file.seek(0, io.SEEK_END) > LARGEST_FILE:
        raise Flaw("too_large")


def _unpack(file: BinaryIO, entries: Iterable[Entry], *, whole: bool) -> dict[str, bytes]:
    by_name = {entry.name: entry for entry in entries}
    if CONTENT_TYPES not in by_name:
        raise Flaw("not_word")
    unpacking = Unpacking(file)
    types = content_types(_checked(unpacking.part(by_name[CONTENT_TYPES])))
    parts, marks = {}, 0
    for name, entry in by_name.items():
        is_xml = _is_xml(name, _type_of(types, name))
        if not (is_xml or whole):
            unpacking.refuse_swelling(entry)
            continue
        parts[name] = _checked(unpacking.part(entry)) if is_xml else unpacking.part(entry)
        marks += count_marks(parts[name]) if is_xml else 0
        if marks > MOST_MARKS:
            raise Flaw("overgrown")
        if is_xml and whole:
            _tree(parts[name])
    return parts


def _is_xml(name: str, type_: str) -> bool:
    """Say whether a program would parse a part; it does not parse pictures, and SVG may well have a document type."""
    is_picture = type_.startswith("image/")
    return name.lower().endswith(_XML_NAMES) or (type_.endswith(_XML_TYPES) and not is_picture)


def _type_of(types: Mapping[str, str], name: str) -> str:
    return (types.get(name.lower()) or types.get(posixpath.splitext(name)[1].lower(), "")).lower()


def _checked(data: bytes) -> bytes:
    refuse_unsafe_xml(data)
    return data


def content_types(data: bytes) -> dict[str, str]:
    """Return the types that parts are said to have: by a part's name, or by `.` and an ending, in small letters."""
    found = {}
    for each in _tree(data):
        name = each.get("PartName", "").lstrip("/") or f".{each.get('Extension', '')}"
        found[name.lower()] = each.get("ContentType", "")
    return found


def _refuse_programs(words: Iterable[str]) -> None:
    for word in words:
        if any(macro in word.lower() for macro in _MACROS):
            raise Flaw("macros")
        if any(embedded in word.lower() for embedded in _EMBEDDED):
            raise Flaw("embedded")


def _kinds(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what parts are to each other; an object that only is linked to is not here, and not fetched."""
    for name in parts:
        if name.lower().endswith(".rels"):
            for each in _tree(parts[name]).iter(RELATIONSHIP):
                if each.get("TargetMode") != "External":
                    yield each.get("Type", "")


def _main_part(parts: Mapping[str, bytes], types: Mapping[str, str]) -> str:
    found = _relationships(parts, "").values()
    main = next((each.target for each in found if each.kind == f"{R}/officeDocument" and not each.is_external), "")
    if main not in parts or _type_of(types, main) not in _WORD_TYPES:
        raise Flaw("not_word")
    return main


def _relationships(parts: Mapping[str, bytes], source: str) -> dict[str, Relationship]:
    folder, name = posixpath.split(source)
    data = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    found = _tree(data).iter(RELATIONSHIP) if data else ()
    return {each.get("Id", ""): _relationship(each, folder) for each in found}


def _relationship(element: etree._Element, folder: str) -> Relationship:
    target, is_external = element.get("Target", ""), element.get("TargetMode") == "External"
    if not is_external:
        target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
    return Relationship(element.get("Type", ""), target, is_external)


def _tree(data: bytes) -> etree._Element:
    tree = parse(data)
    if tree.getroottree().docinfo.internalDTD is not None:  # the gate looked for one before, without a parser
        raise Flaw("doctype")
    return tree
