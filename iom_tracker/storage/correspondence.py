"""Whom this workspace knows by their key, what headquarters confirmed, and what arrived."""

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.correspondence import Arrival, Confirmation, OfficeTerms, SectionChange, Signer
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.richtext import clean
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.mapping import AnyRow, ids, ids_text, section_ref
from iom_tracker.storage.tables import CONFIRMATION, IMPORT_LOG, OFFICE, SIGNER

_WORKSPACE: Final = "workspace"
_THEIRS: Final = (PacketKind.KIT.value, PacketKind.RECEIPT.value)
_KINDS: Final = (*(kind.value for kind in PacketKind), _WORKSPACE)


class SignerStore:
    """Keeps who is known by their key, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[ActorId, Signer]:
        """Return everybody who is known."""
        rows = self._connection.execute(select(SIGNER).order_by(SIGNER.c.actor))
        return {ActorId(row.actor): _read_signer(row) for row in rows}

    def enrol(self, signer: Signer) -> None:
        """Know somebody from now on, or know them better."""
        row = {
            "actor": signer.actor,
            "office": clean(signer.office),
            "person": clean(signer.person),
            "sealing_key": signer.sealing_key,
            "is_headquarters": int(signer.is_headquarters),
            "decides": int(signer.decides),
            "retired": signer.retired,
            "time": signer.time,
        }
        self._connection.execute(insert(SIGNER).values(row).on_conflict_do_update(index_elements=["actor"], set_=row))


class OfficeStore:
    """Keeps what headquarters agreed with each office, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, OfficeTerms]:
        """Return the terms of every office, sorted by name."""
        rows = self._connection.execute(select(OFFICE).order_by(OFFICE.c.name))
        return {row.name: OfficeTerms(row.name, row.language, row.due) for row in rows}

    def agree(self, terms: OfficeTerms) -> None:
        """Note what was agreed with an office, instead of what was agreed before."""
        row = {"name": clean(terms.office), "language": terms.language, "due": terms.due}
        self._connection.execute(insert(OFFICE).values(row).on_conflict_do_update(index_elements=["name"], set_=row))


class ConfirmationStore:
    """Keeps what headquarters said last about each section, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[SectionRef, Confirmation]:
        """Return what headquarters said about each section that it spoke of."""
        rows = self._connection.execute(select(CONFIRMATION).order_by(CONFIRMATION.c.section))
        return {section_ref(row.section): _read_confirmation(row) for row in rows}

    def note(self, confirmation: Confirmation) -> bool:
        """Keep what a receipt says, unless a later receipt said something already; says whether that is new."""
        row = {
            "section": str(confirmation.section),
            "received": ids_text(confirmation.received),
            "state": confirmation.state.value,
            "sequence": confirmation.sequence,
            "signer": confirmation.signer,
            "time": confirmation.time,
        }
        statement = (
            insert(CONFIRMATION)
            .values(row)
            .on_conflict_do_update(
                index_elements=["section"], set_=row, where=CONFIRMATION.c.sequence < confirmation.sequence
            )
        )
        return self._connection.execute(statement.returning(CONFIRMATION.c.section)).first() is not None


class ArrivalStore:
    """Notes what was merged, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, arrival: Arrival) -> None:
        """Note that a packet or workspace was merged."""
        summary = {
            "office": arrival.office,
            "person": arrival.person,
            "signer": arrival.signer,
            "packed": arrival.packed,
            "added": arrival.added,
            "heads": {str(ref): list(heads) for ref, heads in arrival.heads},
            "changes": [[str(each.section), list(each.before), list(each.after)] for each in arrival.changes],
            "run": arrival.run,
            "events": list(arrival.events),
        }
        row = {
            "time": arrival.time,
            "document": clean(arrival.file),
            "digest": arrival.digest,
            "kind": arrival.kind.value if arrival.kind else _WORKSPACE,
            "summary": canonical_json(summary),
        }
        self._connection.execute(insert(IMPORT_LOG).values(row))

    def all(self) -> tuple[Arrival, ...]:
        """Return everything that was merged, oldest first."""
        return self._of_kinds(_KINDS)

    def from_headquarters(self) -> tuple[Arrival, ...]:
        """Return what headquarters sent itself, oldest first."""
        return self._of_kinds(_THEIRS)

    def _of_kinds(self, kinds: Sequence[str]) -> tuple[Arrival, ...]:
        query = select(IMPORT_LOG).where(IMPORT_LOG.c.kind.in_(kinds)).order_by(IMPORT_LOG.c.id)
        return tuple(map(_read_arrival, self._connection.execute(query)))


def _ids(found: list[str]) -> tuple[RevisionId, ...]:
    return tuple(map(RevisionId, found))


def _read_signer(row: AnyRow) -> Signer:
    return Signer(
        actor=ActorId(row.actor),
        office=row.office,
        person=row.person,
        sealing_key=row.sealing_key,
        is_headquarters=bool(row.is_headquarters),
        time=row.time,
        decides=bool(row.decides),
        retired=row.retired,
    )


def _read_confirmation(row: AnyRow) -> Confirmation:
    return Confirmation(
        section_ref(row.section),
        ids(row.received),
        SectionState(row.state),
        row.sequence,
        ActorId(row.signer),
        row.time,
    )


def _read_arrival(row: AnyRow) -> Arrival:
    summary = json.loads(row.summary)
    heads = ((section_ref(ref), _ids(found)) for ref, found in summary["heads"].items())
    changes = summary["changes"]
    return Arrival(
        kind=None if row.kind == _WORKSPACE else PacketKind(row.kind),
        file=row.document,
        digest=row.digest,
        office=summary["office"],
        person=summary["person"],
        signer=None if summary["signer"] is None else ActorId(summary["signer"]),
        packed=summary["packed"],
        added=summary["added"],
        heads=tuple(heads),
        changes=tuple(SectionChange(section_ref(ref), _ids(before), _ids(after)) for ref, before, after in changes),
        run=summary["run"],
        time=row.time,
        events=tuple(summary.get("events", ())),
    )
