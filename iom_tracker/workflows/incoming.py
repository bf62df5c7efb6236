"""A file that came from elsewhere, read and verified: a packet in any of its forms, or a whole workspace."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from iom_tracker.domain.correspondence import Signer
from iom_tracker.domain.errors import (
    CannotAccess,
    DamagedText,
    FileMissing,
    ForeignWorkspaceRefused,
    NotAPacket,
    PacketDamaged,
)
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import Packet, PacketKind, Sender
from iom_tracker.domain.section import Draft
from iom_tracker.packets.bundle import LARGEST, read_packet
from iom_tracker.packets.contents import with_kept
from iom_tracker.packets.salvage import salvage_packet
from iom_tracker.storage.intake import ForeignWorkspace, read_foreign_workspace
from iom_tracker.storage.mapping import revision_row
from iom_tracker.workflows.outcome import Progress

_SQLITE: Final = b"SQLite format 3\x00"


@dataclass(frozen=True)
class Incoming:
    """What a file brings.

    Attributes:
        packet: what it says; of a workspace, without the revisions and without a signature.
        kind: None for a workspace.
        rows: the revisions as they are stored, verified, in batches. What comes later in the file may still turn out to
            be damaged, so nothing may be kept before the last batch was read.
        drafts: texts that their author has not sent; only in a workspace.
    """

    path: Path
    digest: str
    packet: Packet
    kind: PacketKind | None
    signer: ActorId | None
    rows: Iterable[Sequence[tuple[object, ...]]]
    drafts: tuple[Draft, ...] = ()

    def as_signer(self, time: str) -> Signer | None:
        """Return the signer as they would be enrolled; None for a workspace."""
        if self.signer is None:
            return None
        is_headquarters = self.kind in (PacketKind.RECEIPT, PacketKind.KIT)
        sender = self.packet.sender
        return Signer(
            self.signer,
            sender.office,
            sender.person,
            sender.sealing_key,
            is_headquarters,
            time,
            decides=is_headquarters,
        )


@contextmanager
def read_incoming(
    path: Path, folder: Path, *, salvage: bool = False, progress: Progress | None = None
) -> Iterator[Incoming]:
    """Read a file from elsewhere; it is not opened in place, and nothing beside it is touched.

    Args:
        folder: where the keys of this person on this machine are.
        salvage: take what proves itself out of a damaged packet; nobody vouches for it, so it has no signer.

    Raises:
        FileMissing, CannotAccess, NotAPacket, PacketDamaged, NewerPacket, PacketSealed: it is no packet for us.
        NotAWorkspace, NewerWorkspace, ForeignWorkspaceRefused: it is no workspace that may be believed.
        Cancelled: progress stopped it.
    """
    if _first_bytes(path).startswith(_SQLITE):
        with read_foreign_workspace(path, progress=progress) as foreign:
            yield _from_workspace(path, foreign)
    else:
        data = _read_packet_file(path)
        yield _salvaged(data, path, folder) if salvage else _from_packet(data, path, folder)


def _first_bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise FileMissing(path)
        if not path.is_file():
            raise NotAPacket(path, "folder")
        with path.open("rb") as file:
            return file.read(len(_SQLITE))
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error


def _read_packet_file(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise NotAPacket(path, "too_large")
        data = path.read_bytes()
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    if not data:
        raise NotAPacket(path, "empty")
    return data


def _from_packet(data: bytes, path: Path, folder: Path) -> Incoming:
    read = read_packet(data, path, folder)
    return Incoming(path, read.digest, read.packet, read.packet.kind, read.signer, _rows(read.packet))


def _salvaged(data: bytes, path: Path, folder: Path) -> Incoming:
    """Return what is left of a damaged packet; a sound one is read as always."""
    try:
        return _from_packet(data, path, folder)
    except PacketDamaged:
        left = salvage_packet(data, path, folder).packet
        digest = hashlib.sha256(data).hexdigest()
        return Incoming(path, digest, left, left.kind, None, _rows(left))


def _rows(packet: Packet) -> list[list[tuple[object, ...]]]:
    return [[tuple(revision_row(revision, body).values()) for revision, body in packet.publications]]


def _from_workspace(path: Path, foreign: ForeignWorkspace) -> Incoming:
    settings = foreign.settings
    sender = Sender(settings.get("workspace", ""), settings.get("office", ""), settings.get("person", ""))
    packet = _with_understood(
        path,
        foreign,
        Packet(
            kind=PacketKind.SUBMISSION,
            sender=sender,
            framework=settings.get("framework", ""),
            cycle=settings.get("cycle", ""),
            time="",
            events=foreign.events,
            introductions=foreign.introductions,
            catalogues=foreign.catalogues,
            is_training=settings.get("training") == "yes",
            report=settings.get("report", ""),
        ),
    )
    kept: list[list[tuple[object, ...]]] = _rows(packet) if packet.publications else []
    return Incoming(path, foreign.digest, packet, None, None, chain(kept, foreign.rows), foreign.drafts)


def _with_understood(path: Path, foreign: ForeignWorkspace, packet: Packet) -> Packet:
    """Return a packet with what the workspace keeps; what this version understands of it is what it is."""
    try:
        return with_kept(packet, foreign.opaque)
    except DamagedText as error:
        raise ForeignWorkspaceRefused(path, "values", f"an object of a newer version, {error.detail}") from error
