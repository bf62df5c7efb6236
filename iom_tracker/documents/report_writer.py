"""A report becomes a Word file: checked, and put in its place in one step or not at all."""

import errno
import os
import secrets
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

from docx.opc.package import OpcPackage

from iom_tracker.documents.anchors import ControlIds
from iom_tracker.documents.contents import contents_xml
from iom_tracker.documents.document_properties import custom_properties, set_core_properties
from iom_tracker.documents.outside_lines import OutsideLines
from iom_tracker.documents.report_body import Progress, ReportBody
from iom_tracker.documents.richtext_xml import BodyWriter
from iom_tracker.documents.template import BODY_PLACE, CONTENTS_PLACE, Template
from iom_tracker.documents.watermark import add_watermark
from iom_tracker.documents.word_xml import HYPERLINK, refuse_ill_formed, value
from iom_tracker.domain.errors import CannotAccess, DiskFull
from iom_tracker.domain.report import Report
from iom_tracker.domain.template_report import TemplateFinding

_MIDNIGHT: Final = (1980, 1, 1, 0, 0, 0)  # equal reports are equal files; a zip file knows no earlier time
_CONTENT_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS_TYPE: Final = (
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
)
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report that was written.

    Attributes:
        findings: what was found about the template.
        around: what the file says around the report.
    """

    findings: tuple[TemplateFinding, ...]
    around: OutsideLines


def write_report(  # noqa: PLR0913 - what a report is made of, and how
    report: Report,
    template: Path,
    out: Path,
    *,
    contents: bool = True,
    progress: Progress | None = None,
    shipped: Path | None = None,
) -> WrittenReport:
    """Write a report as a Word file; a file that is there already is replaced once the new one is whole.

    Args:
        report: what to print. Sections without text are left out.
        template: a Word file with the slots and styles of a report.
        out: where the file goes.
        contents: whether there is a table of contents.
        progress: told after each commitment how many sections of how many are written; it may raise to stop the work.
        shipped: the template from which styles and lists come that the other one lacks; the pages of a report made of
            itself speak the report's language.

    Raises:
        NotAReport: the template is no Word file that can be believed.
        BadTemplate: no report can be made of the template.
        FileMissing: there is no such template.
        CannotAccess: the system does not let us read the template or write the file.
        DiskFull: there is no room for the file.
    """
    filled = Template(template, with_contents=contents, shipped=shipped, words=report.words)
    parts, around = _fill(filled, report, progress)
    with _replacing(out) as unfinished:
        _write(unfinished, parts)
        _check(unfinished)
    return WrittenReport(filled.findings, around)


def _fill(template: Template, report: Report, progress: Progress | None) -> tuple[dict[str, bytes], OutsideLines]:
    """Put a report into a template and return the parts of the Word file, and what stands around the report."""
    document, layout = template.document, report.layout
    template.fill("header", report.page_header)
    template.fill("title", [layout.title])
    template.fill("subtitle", [layout.subtitle] if layout.subtitle else ())
    template.set_language(report.language)
    if report.watermark:
        add_watermark(document, report.watermark)
    around = template.lines_around
    set_core_properties(document, report)
    ids = ControlIds(template.taken_ids)
    answers = BodyWriter(template.styles.body, template.first_list)
    title = template.contents_title
    body = ReportBody(template.styles, answers, ids, template.first_bookmark, on_new_page=title is not None)
    text = body.xml(report, progress)
    table = contents_xml(title, body.contents, template.styles.contents, ids.next_for("contents")) if title else ""
    template.add_lists(answers.lists)
    properties, stamp = custom_properties(document, report)
    parts = _parts_of(document.part.package)
    main = document.part.partname
    parts[main.membername] = _spliced(parts[main.membername], {CONTENTS_PLACE: table, BODY_PLACE: text})
    parts[main.rels_uri.membername] = _with_links(parts[main.rels_uri.membername], answers.links)
    parts[properties] = stamp
    return parts, around


def _parts_of(package: OpcPackage) -> dict[str, bytes]:
    """Return the parts as python-docx would save them; its own writer stamps each with the time of day."""
    parts = package.parts
    types = "".join(f'<Override PartName="{part.partname}" ContentType="{part.content_type}"/>' for part in parts)
    related = [part for part in parts if part.rels]
    return {
        "[Content_Types].xml": f'<Types xmlns="{_CONTENT_TYPES}">{_RELATIONSHIPS_TYPE}{types}</Types>'.encode(),
        "_rels/.rels": package.rels.xml,
        **{part.partname.membername: part.blob for part in parts},
        **{part.partname.rels_uri.membername: part.rels.xml for part in related},
    }


def _spliced(document: bytes, places: Mapping[str, str]) -> bytes:
    """Put XML text in the places that comments keep; it is parsed only once, when the whole file is checked."""
    for place, text in places.items():
        document = document.replace(f"<!--{place}-->".encode(), text.encode(), 1)
    return document


def _with_links(relationships: bytes, links: Mapping[str, str]) -> bytes:
    added = "".join(
        f'<Relationship Id="{id_}" Type="{HYPERLINK}" Target="{value(address)}" TargetMode="External"/>'
        for address, id_ in links.items()
    )
    return relationships.replace(b"</Relationships>", added.encode() + b"</Relationships>")


@contextmanager
def _replacing(out: Path) -> Iterator[Path]:
    """Give a place for a file beside the one that it will replace; whatever goes wrong, it is gone afterwards."""
    unfinished = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    try:
        yield unfinished
        unfinished.replace(out)
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(out) from error
        raise CannotAccess(out, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _write(path: Path, parts: Mapping[str, bytes]) -> None:
    with path.open("xb") as file:
        with ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                info = ZipInfo(name, _MIDNIGHT)
                info.compress_type = zipfile.ZIP_DEFLATED
                package.writestr(info, data)
        file.flush()
        os.fsync(file.fileno())


def _check(path: Path) -> None:
    """Read the file back: what fails here fails before anybody has the file."""
    with ZipFile(path) as package:
        for name in package.namelist():
            data = package.read(name)
            if name.endswith((".xml", ".rels")):
                refuse_ill_formed(data)
