import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.identity import ActorId, Digest, RevisionId
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import from_json_lines
from iom_tracker.packets.full_lines import opaque_line
from iom_tracker.storage.gate import KNOWN_KINDS
from iom_tracker.storage.mapping import ids, revision_row, section_ref
from iom_tracker.storage.revision_proof import KINDS, RevisionProof, unknown_revision
from iom_tracker.storage.revisions import RevisionRow
from iom_tracker.storage.row_verification import UnprovenRow
from tests.builders import a_ref, a_revision, body
from tests.histories import histories
from tests.storage.hostile_workspaces import A_TEXT, COLUMNS, a_row


def fields_of(row: dict[str, object]) -> list[str]:
    return [str(row[name]) for name in COLUMNS]


def prove(*rows: dict[str, object]) -> list[RevisionRow]:
    proof = RevisionProof()
    proven = proof.add(sorted(map(fields_of, rows)))
    return [*proven, *proof.finish()]


def by_the_domain(fields: list[str]) -> bool:
    """Say what the domain's own types say of a row."""
    section, id_, parents, generation, kind, actor, time, digest, text, extra = fields
    try:
        revision = Revision(
            section_ref(section), ids(parents), int(generation), RevisionKind(kind), ActorId(actor), time,
            Digest(digest), extra,
        )  # fmt: skip
        return revision.id == id_ and from_json_lines(text).digest == digest
    except (DamagedText, ValueError, TypeError, RecursionError):
        return False


def test_the_gate_knows_the_kinds_of_revisions() -> None:
    assert KINDS == set(KNOWN_KINDS) == {kind.value for kind in RevisionKind}


@given(histories())
def test_every_history_proves_itself(history: tuple[Revision, ...]) -> None:
    texts = {body(word).digest: body(word) for word in ("", "shelter", "water", "cash")}
    rows = {revision.id: revision_row(revision, texts[revision.body]) for revision in history}
    assert [row[1] for row in prove(*rows.values())] == sorted(rows)


@given(histories(), st.data())
def test_a_part_of_a_history_proves_itself_too(history: tuple[Revision, ...], data: st.DataObject) -> None:
    texts = {body(word).digest: body(word) for word in ("", "shelter", "water", "cash")}
    kept = {each.id: revision_row(each, texts[each.body]) for each in history if data.draw(st.booleans())}
    assert [row[1] for row in prove(*kept.values())] == sorted(kept)


VALUES = st.sampled_from(
    ["", " ", "x", "[]", "{}", "1", "01", "-1", "2", "1.0", "edit", "merge", "sketch", "a" * 64, f'["{"a" * 64}"]',
     '{"a":1}', '{"kind":"edit"}', '{"a":1.5}', '"', "\\", "\u0301", "\x00", A_TEXT, "2016/200001/origin",
     "2016-11-23T12:00:00Z", '","kind":"merge']
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(COLUMNS), VALUES, max_size=3), st.booleans())
def test_the_fast_way_accepts_nothing_that_the_domain_refuses(changes: dict[str, str], is_fitted: bool) -> None:  # noqa: FBT001 - drawn
    row = a_row(**changes) if is_fitted else {**a_row(), **changes}
    fields = fields_of(row)
    try:
        proven = prove(row)
    except UnprovenRow:
        assert not by_the_domain(fields) or not set(changes) <= {"kind", "text"}
    else:
        assert all(by_the_domain(fields) for _ in proven)
        assert proven or row["kind"] not in KINDS


@pytest.mark.parametrize("extra", ['{"automatic":true}', '{"a":{"b":[1,"é"]},"zone":"x"}', '{"aaa":null}'])
def test_fields_of_a_newer_version_belong_to_the_id(extra: str) -> None:
    revision = a_revision("Wells")
    newer = Revision(revision.section, (), 1, revision.kind, revision.actor, revision.time, revision.body, extra)
    row = revision_row(newer, body("Wells"))
    assert [each[1] for each in prove(row)] == [newer.id]
    with pytest.raises(UnprovenRow):
        prove({**row, "extra": '{"a":2}'})


@pytest.mark.parametrize("actor", ['a "quoted" actor', "a \\ actor", "Amína 𝄞"])
def test_an_actor_may_hold_any_sign(actor: str) -> None:
    revision = a_revision("Wells", actor=actor)
    assert [row[5] for row in prove(revision_row(revision, body("Wells")))] == [actor]


def test_rows_wait_until_their_section_is_complete() -> None:
    first, second = a_row(section="2016/1/origin"), a_row(section="2016/1/origin", actor="b")
    other = a_row(section="2016/2/origin")
    rows = sorted(map(fields_of, (first, second)))
    proof = RevisionProof()
    assert proof.add(rows[:1]) == []
    assert proof.add(rows[1:]) == []
    assert [row[1] for row in proof.add([fields_of(other)])] == [row[1] for row in rows]
    assert [row[1] for row in proof.finish()] == [other["id"]]


def test_nothing_proves_itself() -> None:
    proof = RevisionProof()
    assert (proof.add([]), proof.finish()) == ([], [])


@pytest.mark.parametrize("order", [(1, 0), (0, 0)])
def test_rows_out_of_order_are_refused(order: tuple[int, int]) -> None:
    rows = sorted(map(fields_of, (a_row(), a_row(actor="b"))))
    proof = RevisionProof()
    proof.add([rows[order[0]]])
    with pytest.raises(UnprovenRow):
        proof.add([rows[order[1]]])


def test_a_row_with_a_column_more_or_less_is_refused() -> None:
    for fields in (fields_of(a_row())[1:], [*fields_of(a_row()), "x"]):
        with pytest.raises(UnprovenRow):
            RevisionProof().add([fields])


def test_a_revision_of_an_unknown_kind_is_kept_as_packets_carry_it() -> None:
    row = a_row(kind="sketch")
    opaque = unknown_revision(fields_of(row))
    told = json.loads(opaque.content)
    assert (opaque.kind, told["object"], told["header"]["kind"]) == ("revision", "revision", "sketch")
    assert told["text"] == [json.loads(A_TEXT)]
    assert opaque.id == sha256(opaque.content).hexdigest()
    assert opaque_line(opaque) == opaque.content
    assert prove(row) == []


def test_a_child_of_a_revision_of_an_unknown_kind_is_proven_by_its_place() -> None:
    parent = a_row(kind="sketch")
    child = a_row(parents=f'["{parent["id"]}"]', generation=2)
    assert [row[1] for row in prove(parent, child)] == [child["id"]]
    with pytest.raises(UnprovenRow):
        prove(parent, a_row(parents=f'["{parent["id"]}"]', generation=3))


def test_a_merge_follows_the_higher_of_its_parents() -> None:
    first = a_revision("One", section=a_ref())
    second = a_revision("Two", parents=[first])
    merged = a_revision("Three", parents=[first, second])
    rows = [revision_row(each, body(word)) for each, word in ((first, "One"), (second, "Two"), (merged, "Three"))]
    assert {RevisionId(row[1]): row[3] for row in prove(*rows)} == {first.id: 1, second.id: 2, merged.id: 3}
