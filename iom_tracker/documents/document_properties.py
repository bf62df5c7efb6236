"""The properties of a Word file: what people see of it in a folder, and what ties it to its workspace."""

from datetime import UTC, datetime
from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from iom_tracker.documents.package_gate import WordPackage
from iom_tracker.documents.word_xml import one_line, parse, text
from iom_tracker.domain.report import TRAINING_LINE, Report, ReportStamp

FORMAT: Final = "1"
_LONGEST: Final = 255  # characters of a property
_PREFIX: Final = "iom-tracker "
_CUSTOM: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_GIVEN_BY_USERS: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the set that such properties belong to
_FIRST_NUMBER: Final = 2  # 0 and 1 are reserved


def set_core_properties(document: Document, report: Report) -> None:
    """Set title, language and time; whose machine it was made on is nobody's business, so no person is named."""
    time = datetime.fromisoformat(report.stamp.time).astimezone(UTC).replace(tzinfo=None)
    core = document.core_properties
    marked = TRAINING_LINE if report.is_training else ""
    title = ": ".join(filter(None, (marked, one_line(report.layout.title), one_line(report.layout.subtitle))))
    core.title = title[:_LONGEST]
    core.language = report.language
    core.author = core.last_modified_by = ""
    core.created = core.modified = time
    core.revision = 1


def custom_properties(document: Document, report: Report) -> tuple[str, bytes]:
    """Return the name and the content of the part that holds the stamp, beside what the template has there."""
    package = document.part.package
    relationships = [each for each in package.rels.values() if each.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES]
    if relationships:
        part = relationships[0].target_part
        others = [each for each in parse(part.blob) if not each.get("name", "").startswith(_PREFIX)]
    else:
        part = Part(PackURI("/docProps/custom.xml"), CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, b"", package)
        package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
        others = []
    return part.partname.membername, _with_stamp(others, report)


def read_stamp(package: WordPackage) -> ReportStamp | None:
    """Return the stamp of a Word file; None where it has none, or not a whole one."""
    kind = RELATIONSHIP_TYPE.CUSTOM_PROPERTIES
    parts = [each.target for each in package.relationships("").values() if each.kind == kind]
    found: dict[str, str] = {}
    for name in package.parts.keys() & set(parts):
        found |= {each.get("name", ""): "".join(map(str, each.itertext())) for each in package.tree(name)}
    values = {key: found.get(_PREFIX + key, "") for key in ("workspace", "cycle", "export", "time")}
    return ReportStamp(**values, redline=found.get(f"{_PREFIX}redline", "")) if all(values.values()) else None


def _with_stamp(others: list[etree._Element], report: Report) -> bytes:
    stamp = report.stamp
    values = {"workspace": stamp.workspace, "cycle": stamp.cycle, "export": stamp.export, "time": stamp.time}
    if stamp.redline:
        values["redline"] = stamp.redline
    training = {"training": "yes"} if report.is_training else {}
    ours = "".join(
        f'<property fmtid="{_GIVEN_BY_USERS}" pid="0" name="{_PREFIX}{key}">'
        f"<vt:lpwstr>{text(one_line(each))}</vt:lpwstr></property>"
        for key, each in {**values, "format": FORMAT, **training}.items()
    )
    tree = parse(f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}">{ours}</Properties>')
    tree[:0] = others
    for number, each in enumerate(tree, _FIRST_NUMBER):
        each.set("pid", str(number))
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
