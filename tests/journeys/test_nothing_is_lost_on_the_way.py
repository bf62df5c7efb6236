"""What a newer program wrote goes through an older one and back to a newer one: the union of all facts is there."""

import os
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import Opaque, Packet, PacketKind, Sender
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.packets.bundle import write_packet
from iom_tracker.packets.full_lines import event_line, revision_line
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.check import check
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.open_workspace import open_workspace
from tests.builders import NOON, a_ref, a_workspace, body, publish
from tests.histories import WORDS, histories
from tests.newer_files import full_line, objects_in
from tests.raw_files import sql


@dataclass(frozen=True)
class Written:
    """What a newer program wrote, and what of it an older one knew.

    Attributes:
        unknown: what no program of today understands.
        understood: for each revision and event, whether the older program understood it.
    """

    revisions: tuple[Revision, ...]
    events: tuple[Event, ...]
    unknown: frozenset[Opaque]
    understood: tuple[bool, ...]

    def kept(self) -> set[Opaque]:
        """Return what the older program kept without understanding it."""
        lines = [("revision", revision_line((each, text_of(each)))) for each in self.revisions]
        lines += [("event", event_line(each)) for each in self.events]
        kept = (line for line, is_understood in zip(lines, self.understood, strict=True) if not is_understood)
        return {Opaque(sha256(line).hexdigest(), kind, line) for kind, line in kept} | self.unknown

    def known(self) -> tuple[list[tuple[Revision, RichText]], list[Event]]:
        """Return the revisions with their texts and the events that the older program understood."""
        facts = zip((*self.revisions, *self.events), self.understood, strict=True)
        known = [each for each, is_understood in facts if is_understood]
        revisions = [(each, text_of(each)) for each in known if isinstance(each, Revision)]
        return revisions, [each for each in known if isinstance(each, Event)]


def text_of(revision: Revision) -> RichText:
    return next(body(word) for word in WORDS if body(word).digest == revision.body)


_payloads = st.sampled_from(["{}", '{"note":"x"}'])


@st.composite
def what_was_written(draw: st.DrawFn) -> Written:
    revisions = draw(histories(max_size=5))
    about = st.sampled_from([None, *(each.id for each in revisions)])
    kinds = st.sampled_from([EventKind.SUBMITTED, EventKind.COMMENT])
    events = st.builds(Event, kinds, st.just(a_ref()), about, st.just(ActorId("field")), st.just(NOON), _payloads)
    photos = st.builds(lambda number: full_line("photo", number=number), st.integers(0, 3))
    noted = draw(st.lists(events, max_size=4, unique=True))
    count = len(revisions) + len(noted)
    understood = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    return Written(revisions, tuple(noted), draw(st.frozensets(photos, max_size=2)), tuple(understood))


def an_older_workspace(folder: Path, written: Written) -> Path:
    """Return the workspace of an older program that has taken everything in."""
    workspace = a_workspace(folder, "older.iomdb")
    revisions, events = written.known()
    publish(workspace, *revisions)
    with workspace.transaction() as transaction:
        transaction.events.add(events)
        transaction.opaque.add(written.kept())
        transaction.sections.refresh([a_ref()])
    workspace.rest()
    return workspace.path


def an_older_packet(folder: Path, written: Written) -> Path:
    """Return the packet of an older program, which passes on what it kept."""
    revisions, events = written.known()
    packet = Packet(
        PacketKind.SUBMISSION, Sender("5a" * 16, "Erbil", "Amina of Erbil"), "agenda-for-humanity", "2016", NOON,
        publications=tuple(revisions), events=tuple(events), opaque=tuple(written.kept()),
    )  # fmt: skip
    path = folder / "older.iompack"
    path.write_bytes(write_packet(packet, folder / "keys"))
    return path


def ids_in(path: Path) -> set[str]:
    rows = sql(path, "SELECT id FROM revision UNION ALL SELECT id FROM event")
    return {id_ for (id_,) in rows}


def assert_everything_is_there(workspace: Workspace, written: Written) -> None:
    assert ids_in(workspace.path) == {each.id for each in written.revisions} | {each.id for each in written.events}
    assert objects_in(workspace.path) >= written.unknown
    assert derived_differences(workspace) == ()
    assert check(workspace).is_sound


@settings(max_examples=15, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(what_was_written())
def test_what_an_older_program_kept_is_whole_again_in_a_newer_one_by_every_way(written: Written) -> None:
    with tempfile.TemporaryDirectory() as name, patch.dict(os.environ, {HOME_VARIABLE: name}):
        folder = Path(name)
        for file in (an_older_workspace(folder, written), an_older_packet(folder, written)):
            newer = a_workspace(folder, f"newer {file.suffix}.iomdb")
            (told,) = merge(newer, [file]).files
            assert told.reason is None
            assert_everything_is_there(newer, written)
            assert objects_in(newer.path) == written.unknown
        assert_everything_is_there(open_workspace(folder / "older.iomdb"), written)
