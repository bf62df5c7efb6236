"""A document that is to be taken in: its bytes, and what it says."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_reader import read_legacy_text
from iom_tracker.documents.other_files import kind_of_other_file
from iom_tracker.documents.package_gate import LARGEST_FILE
from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.source_text import decode_report_text
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.declared_commitments import refuse_undeclared
from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport
from iom_tracker.domain.heading_map import HeadingMap, WrittenMap
from iom_tracker.domain.lost_formats import has_formats
from iom_tracker.domain.proposals import is_cleared_document
from iom_tracker.domain.reading import DocumentReading, ReportReading

_ZIP_MAGIC: Final = b"PK\x03\x04"


def read_file(document: Path) -> bytes:
    """Return the bytes of a document.

    Raises:
        FileMissing, CannotAccess: it cannot be read.
        NotAReport: it is empty or far too large.
    """
    try:
        if not document.exists():
            raise FileMissing(document)
        if document.stat().st_size > LARGEST_FILE:
            raise NotAReport(document, "too_large")
        if not document.is_file():
            raise CannotAccess(document, "it is no file")
        data = document.read_bytes()
    except OSError as error:
        raise CannotAccess(document, error.strerror or str(error)) from error
    if not data.strip():
        raise NotAReport(document, "empty")
    return data


def read_source(  # noqa: PLR0913 - a document is read by all of these
    document: Path,
    data: bytes,
    catalogue: Catalogue,
    maps: Sequence[HeadingMap] = (),
    *,
    written: WrittenMap | None = None,
    is_trial: bool = False,
) -> DocumentReading:
    """Return what a document says.

    Args:
        document: where the bytes came from.
        maps: what people said that headings of reports from elsewhere mean.
        written: what a person says for this document; it is among the maps.
        is_trial: whether a report may hold no section as yet, since a map may say where its sections are.

    Raises:
        CannotAccess: it cannot be read.
        NotAReport: it holds no section of a report, is no document that can be read, or is unsafe.
        OtherReport: it was exported from another cycle.
        BadHeadingMap: a heading is said to mean a commitment that neither the catalogue nor the document has.
    """
    reading = read_as_it_is(document, data, catalogue, maps)
    refuse_undeclared(written, catalogue, reading.report)
    is_to_be_mapped = is_trial and reading.legacy is not None and reading.legacy.unrecognised
    if not (_count(reading.report) or is_to_be_mapped):
        refuse_undeclared(written, catalogue, replace(reading.report, units=()))  # only the map opened them
        raise NotAReport(document, "no_sections")
    return reading


def read_as_it_is(
    document: Path, data: bytes, catalogue: Catalogue, maps: Sequence[HeadingMap] = ()
) -> DocumentReading:
    """Return what a document says, though it may hold no section that is known; raises what else `read_source` does."""
    kind = kind_of_other_file(data)
    if kind:
        raise NotAReport(document, kind)
    if data.startswith(_ZIP_MAGIC):
        return _read_word(document, catalogue, maps)
    text = decode_report_text(data)
    if text is None:
        raise NotAReport(document, "binary")
    legacy = read_legacy_text(text, catalogue, maps)
    return DocumentReading(None, legacy.report, legacy.notes, holds_formats=has_formats(legacy.report))


def _read_word(document: Path, catalogue: Catalogue, maps: Sequence[HeadingMap]) -> DocumentReading:
    """Read a Word file by its anchors, or, where it has none, as a report from elsewhere.

    An export that has lost its anchors is read as an export where all of it is understood so: its comments are placed.
    """
    exported = _read_exported(document, catalogue)
    if exported and is_cleared_document(exported):
        return exported
    legacy = read_legacy_document(document, catalogue, maps)
    is_clear = not (legacy.notes.unrecognised or legacy.notes.organisation)
    is_understood = exported and not exported.report.not_placed and is_clear
    if exported and is_understood and _count(exported.report) >= _count(legacy.report):
        return replace(exported, legacy=legacy.notes)
    return DocumentReading(None, legacy.report, legacy.notes)


def _read_exported(document: Path, catalogue: Catalogue) -> DocumentReading | None:
    try:
        return read_report_document(document, catalogue)
    except NotAReport as error:
        if error.reason != "no_sections":
            raise
        return None


def _count(report: ReportReading) -> int:
    return sum(len(unit.sections) for unit in report.units)


def read_kept(name: str, data: bytes, catalogue: Catalogue, maps: Sequence[HeadingMap] = ()) -> DocumentReading:
    """Return what a document says that was put aside in the workspace.

    Raises:
        CannotAccess, NotAReport, OtherReport: it cannot be read any more, as `read_source` says.
    """
    with TemporaryDirectory(prefix="iom_tracker-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / (Path(name).name or "report.docx")
        try:
            copy.write_bytes(data)
        except OSError as error:
            raise CannotAccess(copy, error.strerror or str(error)) from error
        return read_source(copy, data, catalogue, maps)
