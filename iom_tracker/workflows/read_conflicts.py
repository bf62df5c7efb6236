"""Read what a person must decide: sections whose texts differ, and commitments of which there are several versions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.catalogue_merge import CommitmentClash
from iom_tracker.domain.conflict import Conflict, ConflictHead
from iom_tracker.domain.identity import ActorId, SectionRef
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id
from iom_tracker.storage.workspace import Transaction, Workspace

_NOBODY: Final = ""


@dataclass(frozen=True, slots=True)
class Undecided:
    """What a person must decide.

    Attributes:
        conflicts: in the report's order.
        names: what each actor who wrote a version of a commitment is called.
        automatic: the sections that were merged automatically and wait to be read, in the report's order.
    """

    conflicts: tuple[Conflict, ...]
    commitments: tuple[CommitmentClash, ...]
    names: dict[ActorId, str]
    automatic: tuple[SectionRef, ...]


def read_conflicts(workspace: Workspace) -> Undecided:
    """Return everything in the workspace that a person must decide."""
    with workspace.reading() as transaction:
        merged = transaction.catalogue.merged()
        statuses = transaction.sections.all()
        in_conflict = {ref for ref, status in statuses.items() if status.state is SectionState.CONFLICT}
        return Undecided(
            conflicts=tuple(
                _conflict(transaction, merged.catalogue, slot)
                for slot in (merged.catalogue.all_slots() if in_conflict else ())
                if slot.ref in in_conflict
            ),
            commitments=merged.clashes,
            names=transaction.actors.names(),
            automatic=tuple(ref for ref, status in statuses.items() if status.is_automatic),
        )


def _conflict(transaction: Transaction, catalogue: Catalogue, slot: Slot) -> Conflict:
    heads, documents = transaction.revisions.published_heads(slot.ref), transaction.journal.documents()
    base, base_text = transaction.merges.base(slot.ref)
    said = transaction.actors.latest()
    distinct = {body: revision for revision, body in reversed(heads)}
    return Conflict(
        ref=slot.ref,
        question=slot.question.short,
        unit=slot.commitment.name if slot.commitment else catalogue.title(slot.transformation.code),
        transformation=slot.transformation.code,
        cap=slot.question.word_cap,
        base=base,
        base_text=base_text,
        heads=tuple(
            _head(revision, body, said.get(revision.actor), documents) for body, revision in reversed(distinct.items())
        ),
        seen=tuple(revision.id for revision, _ in heads),
    )


def _head(revision: Revision, body: RichText, said: Introduction | None, documents: Mapping[str, str]) -> ConflictHead:
    is_ours = revision.actor == actor_id(data_folder())
    is_imported = is_ours and revision.kind is RevisionKind.IMPORT
    return ConflictHead(
        revision=revision.id,
        actor=revision.actor,
        name=said.label if said else revision.actor[:8],
        office=said.office if said else _NOBODY,
        time=revision.time,
        body=body,
        is_ours=is_ours,
        document=documents.get(revision.time, "") if is_imported else "",
    )
