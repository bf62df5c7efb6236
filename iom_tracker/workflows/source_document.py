"""A document that is to be taken in: its bytes, and what it says."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.documents.other_files import kind_of_other_file
from iom_tracker.documents.package_gate import LARGEST_FILE
from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.source_text import decode_report_text
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport
from iom_tracker.domain.reading import DocumentReading

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


def read_source(document: Path, data: bytes, catalogue: Catalogue) -> DocumentReading:
    """Return what a document says.

    Args:
        document: where the bytes came from.

    Raises:
        CannotAccess: it cannot be read.
        NotAReport: it holds no section of a report, is no document that can be read, or is unsafe.
        OtherReport: it was exported from another cycle.
    """
    kind = kind_of_other_file(data)
    if kind:
        raise NotAReport(document, kind)
    if data.startswith(_ZIP_MAGIC):
        return read_report_document(document, catalogue)
    text = decode_report_text(data)
    if text is None:
        raise NotAReport(document, "binary")
    reading = read_report_text(text, catalogue)
    if not any(unit.sections for unit in reading.units):
        raise NotAReport(document, "no_sections")
    return DocumentReading(None, reading)


def read_kept(name: str, data: bytes, catalogue: Catalogue) -> DocumentReading:
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
        return read_source(copy, data, catalogue)
