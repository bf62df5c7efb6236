"""Snapshots of workspaces that are nowhere on a disk."""

from pathlib import Path

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.outcome import WorkspaceSnapshot


def a_snapshot(catalogue: Catalogue) -> WorkspaceSnapshot:
    """Return a workspace in which every section is empty."""
    sections = {
        slot.ref: SectionStatus(slot.ref, SectionState.EMPTY, 0, slot.question.word_cap, (), has_draft=False)
        for slot in catalogue.slots()
    }
    return WorkspaceSnapshot(
        path=Path("office.iomdb"),
        workspace="a",
        catalogue=catalogue,
        office="Erbil",
        person="Amina",
        is_training=False,
        read_only="",
        sections=sections,
    )
