"""The manifest of a packet: what it is, who sends it, what it holds; short, readable, and signed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.identity import ActorId, RevisionId
from iom_tracker.domain.packet import Packet, PacketKind, Receipt, Sender
from iom_tracker.domain.state import SectionState
from iom_tracker.packets.head import HEAD_DIGITS
from iom_tracker.packets.values import (
    each_of,
    id_of,
    identifier_of,
    kind_of,
    line_of,
    list_of,
    read_canonical,
    section_of,
    table_of,
    text_of,
    time_of,
    truth_of,
    whole_of,
)

FORMAT: Final = 1
READER: Final = 1  # the oldest format that a program must know to read what this one writes
_RECIPIENT: Final = re.compile(r"(?:age1[02-9ac-hj-np-z]{58})?\Z")  # age-encryption.org/v1, X25519 recipients
_DAY: Final = re.compile(r"(?:\d{4}-\d\d-\d\d)?\Z", re.ASCII)
_HEADS: Final = re.compile(rf"(?:[0-9a-f]{{{HEAD_DIGITS}}})*\Z")
_RECEIPT_WIDTH: Final = 3  # values: section, received, state


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is said about a packet without looking at its objects.

    Attributes:
        cover: the packet, without its objects.
        counts: how many objects of each kind it holds.
        heads: how the ids of the revisions begin that no other in the packet builds on.
        digest: the SHA-256 of the packed objects.
        signer: the public key of whoever signed it.
        kept: how many full lines, the last ones, the signer only passes on, having understood none of them.
    """

    cover: Packet
    counts: Mapping[str, int]
    heads: tuple[str, ...]
    digest: str
    signer: ActorId
    kept: int = 0


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return the bytes that are signed; what says nothing is left out."""
    said = _said(manifest.cover) | {
        "counts": dict(manifest.counts),
        "heads": "".join(manifest.heads),
        "digest": manifest.digest,
        "signer": manifest.signer,
        "kept": manifest.kept,
    }
    kept = {key: value for key, value in said.items() if value}
    return canonical_json(kept | {"format": FORMAT, "reader": READER}).encode("utf-8")


def needed_reader(data: bytes) -> int:
    """Return the oldest format that one must know to read a packet with these manifest bytes.

    Raises:
        DamagedText: they are no manifest.
    """
    fields = table_of(read_canonical(data), "manifest")
    whole_of(fields.get("format"), "format", 1)
    return whole_of(fields.get("reader"), "reader", 1)


def read_manifest(data: bytes) -> Manifest:
    """Read the bytes that were signed; fields that only a newer version knows are passed over.

    Raises:
        DamagedText: they are no manifest.
    """
    fields = table_of(read_canonical(data), "manifest")
    counts = table_of(fields.get("counts", {}), "counts")
    return Manifest(
        cover=_cover(fields),
        counts={identifier_of(kind, "counts"): whole_of(count, "counts", 1) for kind, count in counts.items()},
        heads=_heads(_matching(_HEADS, fields.get("heads", ""), "heads")),
        digest=id_of(fields.get("digest"), "digest"),
        signer=ActorId(id_of(fields.get("signer"), "signer")),
        kept=whole_of(fields.get("kept", 0), "kept"),
    )


def _said(packet: Packet) -> dict[str, object]:
    return {
        "kind": packet.kind.value,
        "sender": {
            "workspace": packet.sender.workspace,
            "office": packet.sender.office,
            "person": packet.sender.person,
            "sealing_key": packet.sender.sealing_key,
        },
        "framework": packet.framework,
        "cycle": packet.cycle,
        "time": packet.time,
        "recipient": packet.recipient,
        "receipts": [[str(each.section), list(each.received), each.state.value] for each in packet.receipts],
        "training": packet.is_training,
        "sequence": packet.sequence,
        "due": packet.due,
        "report": packet.report,
    }


def _cover(fields: Mapping[str, object]) -> Packet:
    return Packet(
        kind=kind_of(fields.get("kind"), PacketKind, "kind"),
        sender=_sender(table_of(fields.get("sender"), "sender")),
        framework=identifier_of(fields.get("framework"), "framework"),
        cycle=identifier_of(fields.get("cycle"), "cycle"),
        time=time_of(fields.get("time"), "time"),
        recipient=line_of(fields.get("recipient", ""), "recipient"),
        receipts=each_of(fields.get("receipts", []), "receipts", _receipt),
        is_training=truth_of(fields.get("training", False), "training"),
        sequence=whole_of(fields.get("sequence", 0), "sequence"),
        due=_matching(_DAY, fields.get("due", ""), "due"),
        report=line_of(fields.get("report", ""), "report"),
    )


def _sender(fields: Mapping[str, object]) -> Sender:
    return Sender(
        workspace=line_of(fields.get("workspace", ""), "workspace"),
        office=line_of(fields.get("office", ""), "office"),
        person=line_of(fields.get("person", ""), "person"),
        sealing_key=_matching(_RECIPIENT, fields.get("sealing_key", ""), "sealing key"),
    )


def _receipt(value: object, what: str) -> Receipt:
    facts = list_of(value, what)
    if len(facts) != _RECEIPT_WIDTH:
        raise DamagedText(what)
    section, received, state = facts
    return Receipt(
        section=section_of(section, what),
        received=tuple(RevisionId(each) for each in each_of(received, what, id_of)),
        state=kind_of(state, SectionState, what),
    )


def _heads(digits: str) -> tuple[str, ...]:
    return tuple(digits[start : start + HEAD_DIGITS] for start in range(0, len(digits), HEAD_DIGITS))


def _matching(pattern: re.Pattern[str], value: object, what: str) -> str:
    text = text_of(value, what)
    if not pattern.match(text):
        raise DamagedText(what)
    return text
