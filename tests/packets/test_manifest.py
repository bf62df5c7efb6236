import json

import pytest

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import Packet, PacketKind, Sender
from iom_tracker.packets.manifest import Manifest, manifest_bytes, needed_reader, read_manifest
from tests.builders import NOON
from tests.packets.any_packet import AN_ID, a_packet

RECEIPT = ["2016/200001/message", [AN_ID], "cleared"]


def a_manifest(cover: Packet) -> Manifest:
    return Manifest(cover, {"revision": 1}, ("0" * 16,), AN_ID, ActorId(AN_ID))


def test_what_says_nothing_is_left_out() -> None:
    plain = a_manifest(Packet(PacketKind.KIT, Sender("w", "HQ", "Ana"), "agenda-for-humanity", "2016", NOON))
    said = set(json.loads(manifest_bytes(plain)))
    assert not said & {"receipts", "training", "sequence", "due", "recipient"}
    assert read_manifest(manifest_bytes(plain)) == plain
    assert needed_reader(manifest_bytes(plain)) == 1


WRONG = {
    "format": {"format": 0},
    "reader": {"reader": "1"},
    "kind": {"kind": "gift"},
    "sender": {"sender": []},
    "sealing key": {"sender": {"sealing_key": "age1IO"}},
    "training": {"training": 1},
    "sequence": {"sequence": -1},
    "receipts": {"receipts": [RECEIPT[:2]]},
    "state of a receipt": {"receipts": [[*RECEIPT[:2], "lost"]]},
    "revision of a receipt": {"receipts": [[RECEIPT[0], ["1"], RECEIPT[2]]]},
    "counts": {"counts": {"revision": 0}},
    "kind of a count": {"counts": {"a b": 1}},
    "heads": {"heads": "0" * 17},
    "digest": {"digest": AN_ID.upper()},
    "signer": {"signer": None},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_field_that_is_not_what_it_should_be_is_refused(wrong: dict[str, object]) -> None:
    fields = json.loads(manifest_bytes(a_manifest(a_packet()))) | wrong
    data = canonical_json(fields).encode()
    with pytest.raises(DamagedText):
        (needed_reader(data), read_manifest(data))
