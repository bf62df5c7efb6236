"""Show a section, a commitment or everything as text: what a person sees, drafts included."""

from collections.abc import Iterator

from iom_tracker.documents.printed_lines import known_lines
from iom_tracker.documents.report_text import report_as_text
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.markdown import to_markdown
from iom_tracker.domain.report import Report, ReportSection, ReportStamp
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
