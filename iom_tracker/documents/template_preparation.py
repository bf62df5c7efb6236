"""A template is opened, cleaned, its slots found and its styles completed, before a report is made of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from lxml import etree

from iom_tracker.documents.known_values import with_known_values
from iom_tracker.documents.package_gate import read_word_package, refusing
from iom_tracker.documents.package_shape import refuse_misshapen
from iom_tracker.documents.relation_names import PACKAGE_RELATIONS, with_known_names
from iom_tracker.documents.template_cleaning import clean, related, without_outside
from iom_tracker.documents.template_completion import complete, missing_styles, needs_completion
from iom_tracker.documents.template_lists import Lists
from iom_tracker.documents.template_names import left_over_names
from iom_tracker.documents.template_slots import faults_of_slots, recover_slots
from iom_tracker.documents.template_width import fit_contents
from iom_tracker.documents.word_xml import R, W, parse
from iom_tracker.domain.errors import BadTemplate, NotAReport
from iom_tracker.domain.template_report import Matter, Severity, TemplateFinding

_NO_LISTS: Final = f'<w:numbering xmlns:w="{W}"/>'
_NUMBERING: Final = "/word/numbering%d.xml"


@dataclass
class PreparedTemplate:
    """A template as a report is made of it.

    Attributes:
        document: the Word file, of python-docx.
        findings: what was found on the way; with a refused one the rest may be as it was.
    """

    document: Document
    findings: list[TemplateFinding] = field(default_factory=list)

    @property
    def body(self) -> etree._Element:
        """The main document."""
        element: etree._Element = self.document.element
        return element

    @property
    def pages(self) -> list[etree._Element]:
        """What stands at the head and at the foot of pages."""
        return related(self.document, "header", "footer")

    @property
    def notes(self) -> list[etree._Element]:
        """Its footnotes and endnotes, as they are in the file."""
        wanted = {f"{R}/{kind}" for kind in ("footnotes", "endnotes")}
        found = [each for each in self.document.part.rels.values() if each.reltype in wanted and not each.is_external]
        return [parse(each.target_part.blob) for each in found]

    @property
    def sheet(self) -> etree._Element | None:
        """The style sheet."""
        return next(iter(related(self.document, "styles")), None)

    @property
    def numbering(self) -> etree._Element:
        """The lists; without any yet there is a place for them from now on."""
        found = related(self.document, "numbering")
        return found[0] if found else _add_numbering(self.document)


def prepare_template(path: Path, shipped: Path | None, *, with_contents: bool) -> PreparedTemplate:
    """Open a template and mend what can be mended.

    Args:
        path: the template.
        shipped: the one that the program ships, from which styles and lists come that are missing; without it they are
            a reason to refuse the template.
        with_contents: whether the report has a table of contents.

    Raises:
        NotAReport: it is no Word file that can be believed (see `read_word_package`).
        BadTemplate: a part that it refers to is not there.
        FileMissing: there is no such file.
        CannotAccess: the system does not let us read it.
    """
    template = _open(path)
    template.findings += clean(template.document, [template.body, *template.pages])
    template.findings += recover_slots(template.body, template.pages)
    template.findings += faults_of_slots(template.body, template.pages)
    template.findings += left_over_names(template.body, template.pages)
    template.findings += _complete(template, shipped, with_contents=with_contents)
    return template


def _complete(template: PreparedTemplate, shipped: Path | None, *, with_contents: bool) -> Iterator[TemplateFinding]:
    if template.sheet is None:
        yield TemplateFinding(Matter.NO_STYLES)
        return
    lists = Lists(template.sheet, template.numbering)
    if not needs_completion(lists, with_contents=with_contents):
        return
    if shipped:
        found = list(complete(lists, shipped, with_contents=with_contents))
        added = [each.subject for each in found if each.matter is Matter.STYLE_ADDED]
        fit_contents(template.body, template.sheet, (name for name in added if name.startswith("TOC ")))
        yield from found
    missing = missing_styles(lists, with_contents=with_contents)
    if missing:
        yield TemplateFinding(Matter.STYLES_MISSING, ", ".join(missing))


def _open(path: Path) -> PreparedTemplate:
    package = read_word_package(path, whole=True)
    if package.was_strict:
        raise NotAReport(path, "strict")
    try:
        with refusing(path):
            named = {PACKAGE_RELATIONS: with_known_names(package.parts[PACKAGE_RELATIONS])}
            package = replace(package, parts={**package.parts, **named})
            refuse_misshapen(package)
            parts, findings = without_outside(package.parts)
            package = replace(package, parts=with_known_values(parts))
            return PreparedTemplate(docx.Document(package.as_file()), list(findings))
    except KeyError as error:  # a part that is referred to is not there
        raise BadTemplate(path, Matter.PART_MISSING, "") from error


def _add_numbering(document: Document) -> etree._Element:
    package = document.part.package
    part = XmlPart(package.next_partname(_NUMBERING), CONTENT_TYPE.WML_NUMBERING, parse_xml(_NO_LISTS), package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    element: etree._Element = part.element
    return element


def refused(findings: Sequence[TemplateFinding]) -> TemplateFinding | None:
    """Return the first finding for which a template is refused."""
    return next((each for each in findings if each.severity is Severity.REFUSED), None)
