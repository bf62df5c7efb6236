"""Read a document that came back from Word, and say what it proposes; nothing is written."""

from pathlib import Path

from iom_tracker.domain.proposals import Proposals
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.heading_maps import kept_maps
from iom_tracker.workflows.returning import proposals_of
from iom_tracker.workflows.source_document import read_file, read_source


def read_proposals(workspace: Workspace, document: Path) -> Proposals:
    """Return what a document proposes for each section.

    Raises:
        FileMissing, CannotAccess: the document cannot be read.
        NotAReport: it holds no section of a report, or is unsafe.
        OtherReport: it was exported from another cycle.
    """
    content = read_file(document)
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
        maps = kept_maps(transaction, catalogue)
    reading = read_source(document, content, catalogue, maps)
    with workspace.reading() as transaction:
        return proposals_of(transaction, document.name, content, reading)
