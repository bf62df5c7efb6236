"""A report that went out as a Word file and comes back, for tests of what is taken in."""

from collections.abc import Mapping
from dataclasses import replace
from functools import reduce
from pathlib import Path

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proposals import Proposals
from iom_tracker.domain.reading import DocumentReading, ReadComment, ReadSection, ReadUnit
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.returning import proposals_of
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.documents.word_files import changed

ORIGIN, DONE, MESSAGE = a_ref("origin"), a_ref("achievements"), a_ref("message")
TEXTS = {
    ORIGIN: "We saw a need. Nobody else was there.",
    DONE: "Shelters were built in four districts. Roads stayed closed until May. Water was scarce.",
    MESSAGE: "Act now.",
}


def a_report_that_went_out(folder: Path) -> tuple[Workspace, Path]:
    """Return a workspace with three texts and the Word file that was exported from it."""
    workspace = a_workspace(folder)
    for ref, text in TEXTS.items():
        write(workspace, ref, text)
    export_report(workspace, folder / "report.docx")
    return workspace, folder / "report.docx"


def write(workspace: Workspace, ref: SectionRef, text: str) -> None:
    """Publish a text as the one that follows what stands there."""
    write_section(workspace, ref, body(text), read_snapshot(workspace).sections[ref].heads)


def text_of(workspace: Workspace, ref: SectionRef) -> str:
    """Return what a section says."""
    (content,) = read_sections(workspace, [ref])
    return content.shown.plain


def edited(document: Path, changes: Mapping[str, str], name: str = "edited.docx") -> Path:
    """Return a copy of a Word file that somebody edited who tracks nothing."""

    def change(xml: str) -> str:
        return reduce(lambda text, each: text.replace(*each), changes.items(), xml)

    return changed(document, document.with_name(name), change)


def commented(
    workspace: Workspace, read: Proposals, comments: Mapping[SectionRef, tuple[ReadComment, ...]]
) -> Proposals:
    """Return what a document proposes if it held comments too."""
    said = {ref.question: each for ref, each in comments.items()}

    def with_comments(section: ReadSection) -> ReadSection:
        return section._replace(comments=said.get(section.question, ()))

    def unit_with(unit: ReadUnit) -> ReadUnit:
        return replace(unit, sections=tuple(map(with_comments, unit.sections)))

    report = replace(read.back.reading.report, units=tuple(map(unit_with, read.back.reading.report.units)))
    with workspace.reading() as transaction:
        return proposals_of(transaction, read.document, read.content, DocumentReading(read.stamp, report))
