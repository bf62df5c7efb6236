"""Look into a workspace: where every section stands, and what sections say."""

from collections.abc import Sequence

from iom_tracker.domain.catalogue import Slot
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionContent
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.contents import section_content
from iom_tracker.workflows.outcome import WorkspaceSnapshot
from iom_tracker.workflows.standing_here import is_office, mine


def read_snapshot(workspace: Workspace) -> WorkspaceSnapshot:
    """Return what the workspace holds now, without the texts."""
    with workspace.reading() as transaction:
        settings, sections = transaction.settings.all(), transaction.sections.all()
        return WorkspaceSnapshot(
            path=workspace.path,
            workspace=settings["workspace"],
            catalogue=transaction.catalogue.current(),
            office=settings["office"],
            person=settings["person"],
            is_training=settings["training"] == "yes",
            read_only=workspace.access.value,
            sections=sections,
            retired=transaction.sections.retired(),
            mine=mine(transaction, sections),
            is_office=is_office(transaction),
        )


def read_sections(workspace: Workspace, refs: Sequence[SectionRef]) -> tuple[SectionContent, ...]:
    """Return sections with their texts, in the order asked for.

    Raises:
        UnknownSection: the workspace has no such section.
    """
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
        slots = {slot.ref: slot for slot in catalogue.all_slots()}
        return tuple(section_content(transaction, catalogue, _known(slots, ref)) for ref in refs)


def _known(slots: dict[SectionRef, Slot], ref: SectionRef) -> Slot:
    if ref not in slots:
        raise UnknownSection(str(ref))
    return slots[ref]
