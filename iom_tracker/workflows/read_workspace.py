"""Look into a workspace: where every section stands, and what sections say."""

from collections.abc import Sequence

from iom_tracker.domain.catalogue import Slot
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionContent
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.contents import section_content
from iom_tracker.workflows.outcome import WorkspaceSnapshot
from iom_tracker.workflows.past_cycles import carried_over, catalogue_naming
from iom_tracker.workflows.standing_here import is_office, mine


def read_snapshot(workspace: Workspace) -> WorkspaceSnapshot:
    """Return what the workspace holds now, without the texts."""
    with workspace.reading() as transaction:
        settings, sections = transaction.settings.all(), transaction.sections.all()
        catalogue = transaction.catalogue.current()
        return WorkspaceSnapshot(
            path=workspace.path,
            workspace=settings["workspace"],
            catalogue=catalogue,
            office=settings["office"],
            person=settings["person"],
            is_training=settings["training"] == "yes",
            read_only=workspace.access.value,
            sections=sections,
            retired=transaction.sections.retired(),
            mine=mine(transaction, sections),
            is_office=is_office(transaction),
            carried_over=carried_over(transaction, catalogue, sections),
        )


def find_sections(workspace: Workspace, reference: str | None) -> tuple[SectionRef, ...]:
    """Return the sections that a reference names, in the report's order; its own reference finds one of any cycle.

    Raises:
        UnknownSection: it names nothing.
    """
    with workspace.reading() as transaction:
        return catalogue_naming(transaction, reference).find(reference)


def read_sections(workspace: Workspace, refs: Sequence[SectionRef]) -> tuple[SectionContent, ...]:
    """Return sections with their texts, in the order asked for; those of earlier cycles too.

    Raises:
        UnknownSection: no cycle of the workspace has such a section.
    """
    with workspace.reading() as transaction:
        named = {ref.cycle: str(ref) for ref in refs}
        catalogues = {cycle: catalogue_naming(transaction, name) for cycle, name in named.items()}
        slots = {slot.ref: slot for catalogue in catalogues.values() for slot in catalogue.all_slots()}
        return tuple(section_content(transaction, catalogues[ref.cycle], _known(slots, ref)) for ref in refs)


def _known(slots: dict[SectionRef, Slot], ref: SectionRef) -> Slot:
    if ref not in slots:
        raise UnknownSection(str(ref))
    return slots[ref]
