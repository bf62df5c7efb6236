import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text

from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.tables import EVENT, TableKind, kinds
from iom_tracker.storage.workspace import Transaction
from tests.builders import (
    a_commitment,
    a_draft,
    a_publication,
    a_ref,
    a_revision,
    a_workspace,
    an_authorship,
    an_event,
    body,
    publish,
    retire,
)
from tests.histories import WORDS, arrivals

TEXTS = {body(word).digest: body(word) for word in WORDS}
DERIVED = [name for name, kind in kinds().items() if kind is TableKind.DERIVED]


def derived(transaction: Transaction) -> dict[str, list[tuple[object, ...]]]:
    return {name: sorted(map(tuple, transaction.connection.execute(text(f"SELECT * FROM {name}")))) for name in DERIVED}


def note(transaction: Transaction, event: Event) -> None:
    row = {"section": str(event.section), "id": event.id, "kind": event.kind.value, "revision": event.revision}
    row |= {"actor": event.actor, "time": event.time, "payload": event.payload}
    transaction.connection.execute(insert(EVENT).values(row).prefix_with("OR IGNORE"))


@settings(max_examples=50)
@given(arrivals(), st.data())
def test_what_is_derived_step_by_step_equals_a_rebuild(
    batches: tuple[tuple[Revision, ...], ...], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder, a_workspace(Path(folder)).transaction() as transaction:
        for batch in batches:
            transaction.revisions.add([(revision, TEXTS[revision.body]) for revision in batch])
            for revision in batch[:1]:
                note(transaction, an_event(data.draw(st.sampled_from(EventKind)), about=revision))
            transaction.sections.refresh([a_ref()])
        before = derived(transaction)
        transaction.sections.rebuild(transaction.catalogue.current())
        assert derived(transaction) == before


def test_every_section_of_a_new_workspace_is_empty_and_in_the_order_of_the_report(tmp_path: Path) -> None:
    with a_workspace(tmp_path).reading() as transaction:
        statuses = transaction.sections.all()
        slots = transaction.catalogue.current().slots()
    assert list(statuses) == [slot.ref for slot in slots]
    assert {status.state for status in statuses.values()} == {SectionState.EMPTY}
    assert [status.cap for status in statuses.values()] == [slot.question.word_cap for slot in slots]


def test_a_section_tells_its_state_words_and_heads(tmp_path: Path) -> None:
    workspace, publication = a_workspace(tmp_path), a_publication("Two words")
    publish(workspace, publication)
    with workspace.reading() as transaction:
        status = transaction.sections.status(a_ref())
    assert (status.state, status.words, status.cap) == (SectionState.DRAFT, 2, 150)
    assert (status.heads, status.has_draft) == ((publication[0].id,), False)


def test_a_section_in_conflict_names_all_its_heads_in_order(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    one, other = a_publication("one"), a_publication("other")
    publish(workspace, one, other)
    with workspace.reading() as transaction:
        status = transaction.sections.status(a_ref())
    assert (status.state, status.heads) == (SectionState.CONFLICT, tuple(sorted([one[0].id, other[0].id])))


def test_a_section_with_a_draft_tells_of_the_text_that_is_shown(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft("One two three"))
        status = transaction.sections.status(a_ref())
    assert (status.state, status.words, status.has_draft) == (SectionState.DRAFT, 3, True)


def test_a_decision_changes_the_state_when_it_is_refreshed(tmp_path: Path) -> None:
    workspace, (revision, text_) = a_workspace(tmp_path), a_publication()
    publish(workspace, (revision, text_))
    with workspace.transaction() as transaction:
        note(transaction, an_event(EventKind.CLEARED, about=revision))
        transaction.sections.refresh([a_ref()])
        assert transaction.sections.status(a_ref()).state is SectionState.CLEARED
        assert [event.kind for event in transaction.events.of(a_ref())] == [EventKind.CLEARED]
    publish(workspace, a_publication("Changed.", parents=[revision]))
    with workspace.reading() as transaction:
        assert transaction.sections.status(a_ref()).state is SectionState.CHANGED


def test_a_section_that_is_not_in_the_catalogue_is_unknown(tmp_path: Path) -> None:
    with a_workspace(tmp_path).reading() as transaction, pytest.raises(UnknownSection):
        transaction.sections.status(a_ref("history"))


def test_a_commitment_that_is_added_gets_its_sections_and_the_others_keep_their_states(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One"))
    with workspace.transaction() as transaction:
        catalogue = transaction.catalogue.current()
        cycle = catalogue.cycle.with_commitments((*catalogue.cycle.commitments, a_commitment("200099", "1A")))
        more = type(catalogue)(catalogue.framework, cycle)
        transaction.catalogue.publish(more, an_authorship())
        transaction.sections.lay_out(more)
        statuses = transaction.sections.all()
    assert len(statuses) == 17 * 6
    assert statuses[a_ref()].state is SectionState.DRAFT
    assert statuses[a_ref("origin", "200099")].state is SectionState.EMPTY


def test_a_section_of_a_retired_commitment_still_tells_where_it_stands(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One"))
    with workspace.reading() as transaction:
        before = transaction.sections.all()
    retire(workspace, "200001")
    with workspace.reading() as transaction:
        assert {ref.unit for ref in before.keys() - transaction.sections.all().keys()} == {"200001"}
        assert transaction.sections.retired().keys() == before.keys() - transaction.sections.all().keys()
        status = transaction.sections.status(a_ref())
    assert (status.heads, status.is_retired) == (before[a_ref()].heads, True)
    assert status.heads


def test_a_revision_of_a_section_that_no_catalogue_knows_is_kept_out_of_sight(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, (a_revision("Old", section=a_ref("history")), body("Old")))
    with workspace.transaction() as transaction:
        before = derived(transaction)
        transaction.sections.rebuild(transaction.catalogue.current())
        assert derived(transaction) == before
        assert a_ref("history") not in transaction.sections.all()


def test_a_section_that_is_not_in_force_stands_where_its_texts_and_events_say(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One."), a_publication("Two.", actor="other"))
    publish(workspace, a_publication("Three words here.", section=a_ref("message")))
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft("Typed.", section=a_ref("origin")))
        wanted = [a_ref(key) for key in ("achievements", "message", "origin", "assessment")]
        slots = [slot for slot in transaction.catalogue.current().all_slots() if slot.ref in wanted]
        kept = {ref: status for ref, status in transaction.sections.all().items() if ref in wanted}
        assert transaction.sections.past(slots) == kept
        assert {status.state for status in kept.values()} == {
            SectionState.CONFLICT,
            SectionState.DRAFT,
            SectionState.EMPTY,
        }
        assert transaction.sections.find(a_ref(cycle="1999")) is None
