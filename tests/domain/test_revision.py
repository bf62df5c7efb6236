import json
from dataclasses import replace

import pytest

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.identity import ActorId, Digest, RevisionId
from iom_tracker.domain.revision import Revision, RevisionKind
from tests.builders import a_ref, a_revision, body

OTHER_FIELDS: dict[str, dict[str, object]] = {
    "section": {"section": a_ref("origin")},
    "parents": {"parents": (RevisionId("f" * 64),)},
    "generation": {"generation": 2},
    "kind": {"kind": RevisionKind.MERGE},
    "actor": {"actor": ActorId("hq")},
    "time": {"time": "2016-11-23T12:00:01+00:00"},
    "body": {"body": Digest("0" * 64)},
    "extra": {"extra": '{"language":"fr"}'},
}


def remade(revision: Revision, **changes: object) -> Revision:
    values = {name: getattr(revision, name) for name in OTHER_FIELDS}
    return Revision(**{**values, **changes})


@pytest.mark.parametrize("field", OTHER_FIELDS)
def test_a_revision_with_any_field_changed_has_another_id(field: str) -> None:
    revision = a_revision()
    assert remade(revision).id == revision.id
    assert remade(revision, **OTHER_FIELDS[field]).id != revision.id


def test_every_field_belongs_to_the_id() -> None:
    assert set(OTHER_FIELDS) == set(Revision.__dataclass_fields__) - {"id"}


def test_the_id_is_the_digest_of_the_header() -> None:
    revision = a_revision()
    assert revision.id == digest_of(revision.header())
    assert json.loads(revision.header())["section"] == "2016/200001/achievements"


def test_fields_of_a_newer_version_cannot_hide_known_ones() -> None:
    revision = remade(a_revision(), extra='{"actor":"somebody else","language":"fr"}')
    assert json.loads(revision.header()) | {"language": "fr"} == json.loads(revision.header())
    assert json.loads(revision.header())["actor"] == "field"


def test_a_first_revision_has_no_parents_and_generation_one() -> None:
    assert (a_revision().parents, a_revision().generation) == ((), 1)


def test_a_revision_follows_the_highest_generation_of_its_parents() -> None:
    first = a_revision("one")
    second, other = a_revision("two", parents=[first]), a_revision("other")
    assert a_revision("three", parents=[other, second]).generation == 3


def test_the_order_in_which_parents_are_named_does_not_matter() -> None:
    one, other = a_revision("one"), a_revision("other")
    assert a_revision("merged", parents=[one, other]) == a_revision("merged", parents=[other, one])


def test_a_revision_names_the_digest_of_its_text() -> None:
    assert a_revision("Shelters").body == body("Shelters").digest


def test_a_copy_with_another_time_proves_itself_anew() -> None:
    assert replace(a_revision(), time="2017-01-01T00:00:00+00:00").id != a_revision().id
