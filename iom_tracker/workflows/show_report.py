"""Show a section, a commitment or everything as text: what a person sees, drafts included."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from iom_tracker.documents.printed_lines import known_lines
from iom_tracker.documents.report_text import report_as_text
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.markdown import to_markdown
from iom_tracker.domain.report import Report, ReportSection, ReportStamp
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.domain.word_count import count_body
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.contents import section_content
from iom_tracker.workflows.past_cycles import catalogue_naming
from iom_tracker.workflows.printing import lay_out

_NO_STAMP = ReportStamp("", "", "", "")


def show_report(workspace: Workspace, reference: str | None = None, *, as_markdown: bool = False) -> str:
    """Return sections as text: a single one without its heading, several under their printed headings.

    Raises:
        UnknownSection: the reference names nothing in this workspace.
    """
    with workspace.reading() as transaction:
        catalogue = catalogue_naming(transaction, reference)
        chosen = frozenset(catalogue.find(reference))
        report = lay_out(catalogue, _NO_STAMP, lambda slot: _shown(transaction, catalogue, slot, chosen))
    if len(chosen) == 1:
        return "\n".join(to_markdown(section.body) for section in report.sections())
    return "\n\n".join(_as_markdown(report)) if as_markdown else report_as_text(report, known_lines(catalogue))


@dataclass(frozen=True, slots=True)
class PortalText:
    """What of a report goes into the fields of a portal: every question that is asked, answered or not.

    Attributes:
        report: the published texts; nothing for a section in conflict.
        statuses: where each section stands.
        words: how many words each published text has.
    """

    report: Report
    statuses: Mapping[SectionRef, SectionStatus]
    words: Mapping[SectionRef, int]


def read_for_portal(workspace: Workspace, reference: str | None = None) -> PortalText:
    """Return what is published, to be pasted field by field.

    Raises:
        UnknownSection: the reference names nothing in this workspace.
    """
    with workspace.reading() as transaction:
        catalogue = catalogue_naming(transaction, reference)
        slots = {slot.ref: slot for slot in catalogue.all_slots()}
        found = catalogue.find(reference)
        contents = {ref: section_content(transaction, catalogue, slots[ref]) for ref in found}
    report = lay_out(catalogue, _NO_STAMP, lambda slot: _published(contents.get(slot.ref)))
    words = {section.ref: count_body(section.body) for section in report.sections()}
    return PortalText(report, {ref: content.status for ref, content in contents.items()}, words)


def _published(content: SectionContent | None) -> ReportSection | None:
    if content is None:
        return None
    body = content.published[0] if content.published and content.status.state is not SectionState.CONFLICT else EMPTY
    return ReportSection(content.status.ref, content.heading, body, RevisionId(""))


def _shown(
    transaction: Transaction, catalogue: Catalogue, slot: Slot, chosen: frozenset[SectionRef]
) -> ReportSection | None:
    if slot.ref not in chosen:
        return None
    content = section_content(transaction, catalogue, slot)
    if content.shown.is_empty:
        return None
    return ReportSection(slot.ref, content.heading, content.shown, next(iter(content.based_on), RevisionId("")))


def _as_markdown(report: Report) -> Iterator[str]:
    for part in report.parts:
        yield f"# {part.heading}"
        for unit in part.units:
            yield from [f"## {unit.heading}"] if unit.heading else []
            yield from unit.text
            for section in unit.sections:
                yield f"### {section.heading}"
                yield to_markdown(section.body)
