from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.correspondence import Signer
from iom_tracker.domain.editorial_checks import FindingKind
from iom_tracker.domain.errors import DecisionsUnconfirmed, ForeignWorkspaceRefused
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.state import SectionState
from iom_tracker.packets.full_lines import catalogue_object, event_line, revision_line
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.adoption import not_understood
from iom_tracker.workflows.check import check
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.open_workspace import open_workspace
from tests.builders import NOON, a_publication, a_ref, a_revision, a_workspace, an_event, body, publish
from tests.newer_files import full_line, objects_in
from tests.offices import Desk, a_headquarters, an_office
from tests.raw_files import files_in

FIRST = a_publication("Shelters were built.")
CHILD = a_revision("Shelters and wells were built.", parents=[FIRST[0]])
CHILD_TEXT = body("Shelters and wells were built.")


def kept(kind: str, line: bytes) -> Opaque:
    return Opaque(sha256(line).hexdigest(), kind, line)


def keep(workspace: Workspace, *objects: Opaque) -> None:
    """Keep objects as a program does that does not understand them."""
    with workspace.transaction() as transaction:
        transaction.opaque.add(objects)
    workspace.rest()


def kept_revision(revision: Revision = CHILD) -> Opaque:
    return kept("revision", revision_line((revision, CHILD_TEXT)))


def kept_event(event: Event) -> Opaque:
    return kept("event", event_line(event))


@pytest.fixture
def office(tmp_path: Path) -> Workspace:
    workspace = a_workspace(tmp_path)
    publish(workspace, FIRST)
    return workspace


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


def still_kept(workspace: Workspace) -> set[Opaque]:
    with workspace.reading() as transaction:
        return set(not_understood(transaction))


def test_a_revision_that_was_kept_becomes_the_head_that_it_is(office: Workspace) -> None:
    keep(office, kept_revision())
    opened = open_workspace(office.path)
    with opened.reading() as transaction:
        assert transaction.revisions.heads(a_ref()) == (CHILD,)
        assert transaction.sections.status(a_ref()).words == 5
    assert (still_kept(opened), derived_differences(opened)) == (set(), ())
    assert objects_in(office.path) == {kept_revision()}


def test_what_waited_for_a_revision_that_was_kept_has_its_parent_then(office: Workspace) -> None:
    grandchild = a_revision("Shelters, wells and roads were built.", parents=[CHILD])
    publish(office, (grandchild, body("Shelters, wells and roads were built.")))
    keep(office, kept_revision())
    with open_workspace(office.path).reading() as transaction:
        assert transaction.revisions.missing(a_ref()) == frozenset()
        assert transaction.revisions.heads(a_ref()) == (grandchild,)


def test_revisions_that_were_kept_are_taken_parents_first(office: Workspace) -> None:
    next_one = a_revision("Shelters and wells were built.", parents=[CHILD], actor="other")
    last = a_revision("Shelters and wells were built.", parents=[next_one], actor="other")
    keep(office, *map(kept_revision, (last, next_one, CHILD)))
    opened = open_workspace(office.path)
    with opened.reading() as transaction:
        assert transaction.revisions.heads(a_ref()) == (last,)
    assert derived_differences(opened) == ()


def test_a_false_generation_is_found_out_though_the_parent_was_kept_too(office: Workspace) -> None:
    following = (a_revision("Shelters and wells were built.", parents=[CHILD], actor=f"actor {n}") for n in range(12))
    false = [kept_revision(replace(each, generation=7)) for each in following]
    keep(office, kept_revision(), *false)
    opened = open_workspace(office.path)
    with opened.reading() as transaction:
        assert transaction.revisions.heads(a_ref()) == (CHILD,)
    assert objects_in(office.path) == {kept_revision(), *false}


def test_an_event_that_was_kept_counts(office: Workspace) -> None:
    submitted = an_event(EventKind.SUBMITTED, about=FIRST[0])
    keep(office, kept_event(submitted))
    with open_workspace(office.path).reading() as transaction:
        assert transaction.events.all() == (submitted,)
        assert transaction.sections.status(a_ref()).state is SectionState.SUBMITTED


def test_a_catalogue_that_was_kept_comes_into_force(office: Workspace) -> None:
    with office.reading() as transaction:
        (version,) = transaction.catalogue.all()
        catalogue = transaction.catalogue.current()
    commitments = catalogue.cycle.commitments[:2]
    fewer = replace(catalogue, cycle=replace(catalogue.cycle, commitments=commitments))
    content = canonical_json(catalogue_to_json(fewer))
    keep(office, catalogue_object(CatalogueVersion((version.id,), 2, ActorId("hq"), NOON, content)))
    with open_workspace(office.path).reading() as transaction:
        assert transaction.catalogue.current().cycle.commitments == commitments
        assert len(transaction.sections.all()) == 12


def test_a_second_opening_changes_nothing(office: Workspace) -> None:
    keep(office, kept_revision(), full_line("photo", of="2016/200001/achievements"))
    open_workspace(office.path).rest()
    before = files_in(office.path.parent)
    open_workspace(office.path).rest()
    assert files_in(office.path.parent) == before


NOT_TAKEN = {
    "of a kind that is unknown": full_line("photo", of="2016/200001/achievements"),
    "damaged": kept("event", b'{"object":"event","header":{}}'),
    "with a false generation": kept_revision(replace(CHILD, generation=7)),
    "an introduction": full_line(
        "introduction", header={"actor": "x", "name": "A", "office": "B", "sequence": 1, "time": NOON}
    ),
    "a decision of somebody who is not known to decide": kept_event(an_event(EventKind.CLEARED, about=FIRST[0])),
}


@pytest.mark.parametrize("waiting", NOT_TAKEN.values(), ids=NOT_TAKEN)
def test_what_may_not_become_ours_stays_as_it_is(office: Workspace, waiting: Opaque) -> None:
    keep(office, waiting)
    opened = open_workspace(office.path)
    with opened.reading() as transaction:
        assert transaction.revisions.heads(a_ref()) == (FIRST[0],)
        assert transaction.events.all() == ()
        assert [each.name for each in transaction.actors.all()] == ["Amina"]
    assert objects_in(office.path) == {waiting}


@pytest.mark.parametrize("waiting", NOT_TAKEN.values(), ids=NOT_TAKEN)
def test_what_may_not_become_ours_hinders_no_packet_and_gets_no_voucher(hq: Desk, waiting: Opaque) -> None:
    office = an_office(hq, "Kenya")
    office.write("Shelters were built.")
    keep(office.workspace, waiting)
    assert [each.outcome for each in hq.merge(office.pack()).files] == [FileOutcome.MERGED]
    is_unknown = waiting.kind == "photo"
    assert objects_in(hq.workspace.path) == ({waiting} if is_unknown else set())
    findings = [each.detail for each in check(office.workspace).findings if each.kind is FindingKind.UNKNOWN]
    assert findings == (["1"] if is_unknown else [])


def test_a_decision_counts_in_an_office_once_whoever_made_it_is_known_to_decide(hq: Desk) -> None:
    office = an_office(hq, "Kenya")
    publish(office.workspace, FIRST)
    cleared = an_event(EventKind.CLEARED, about=FIRST[0])
    keep(office.workspace, kept_event(cleared))
    with open_workspace(office.workspace.path).transaction() as transaction:
        assert transaction.sections.status(a_ref()).state is SectionState.DRAFT
        transaction.signers.enrol(Signer(cleared.actor, "HQ", "Maria", "", True, NOON, decides=True))
    with open_workspace(office.workspace.path).reading() as transaction:
        assert transaction.sections.status(a_ref()).state is SectionState.CLEARED


def test_a_workspace_that_may_not_be_written_to_is_opened_as_it_is(office: Workspace) -> None:
    keep(office, kept_revision())
    office.path.chmod(0o444)
    before = files_in(office.path.parent)
    with open_workspace(office.path).reading() as transaction:
        assert transaction.revisions.heads(a_ref()) == (FIRST[0],)
    assert files_in(office.path.parent) == before


def test_what_was_adopted_travels_as_what_it_is_and_no_more_as_what_was_kept(hq: Desk) -> None:
    office = an_office(hq, "Kenya")
    publish(office.workspace, FIRST)
    keep(office.workspace, kept_revision())
    with office.at_work():
        office.workspace = open_workspace(office.workspace.path)
    (told,) = hq.merge(office.pack()).files
    assert told.unknown == 0
    assert hq.text() == "Shelters and wells were built."
    assert objects_in(hq.workspace.path) == set()


def test_what_another_workspace_keeps_becomes_ours_when_it_is_merged(hq: Desk, office: Workspace) -> None:
    photo = full_line("photo", of="2016/200001/achievements")
    keep(office, kept_revision(), kept_event(an_event(about=CHILD)), photo)
    (told,) = hq.merge(office.path).files
    assert (told.outcome, told.unknown) == (FileOutcome.MERGED, 1)
    assert hq.text() == "Shelters and wells were built."
    assert objects_in(hq.workspace.path) == {photo}
    with hq.workspace.reading() as transaction:
        (arrival,) = transaction.arrivals.all()
    assert arrival.heads == ((a_ref(), (CHILD.id,)),)


def test_a_decision_that_another_workspace_keeps_is_confirmed_like_any_other(hq: Desk, office: Workspace) -> None:
    keep(office, kept_event(an_event(EventKind.CLEARED, about=FIRST[0])))
    (told,) = hq.merge(office.path).files
    assert isinstance(told.reason, DecisionsUnconfirmed)


def test_a_revision_that_another_workspace_keeps_must_be_in_its_place(hq: Desk, office: Workspace) -> None:
    keep(office, kept_revision(), kept_revision(replace(CHILD, parents=(CHILD.id,), generation=9)))
    (told,) = hq.merge(office.path).files
    assert isinstance(told.reason, ForeignWorkspaceRefused)
