import pytest

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, RevisionId
from tests.builders import a_ref, a_revision, an_event

OTHER_FIELDS: dict[str, dict[str, object]] = {
    "kind": {"kind": EventKind.RETURNED},
    "section": {"section": a_ref("origin")},
    "revision": {"revision": RevisionId("f" * 64)},
    "actor": {"actor": ActorId("field")},
    "time": {"time": "2016-11-23T12:00:01+00:00"},
    "payload": {"payload": '{"note":"too long"}'},
}


def remade(event: Event, **changes: object) -> Event:
    values = {name: getattr(event, name) for name in OTHER_FIELDS}
    return Event(**{**values, **changes})


@pytest.mark.parametrize("field", OTHER_FIELDS)
def test_an_event_with_any_field_changed_has_another_id(field: str) -> None:
    event = an_event(about=a_revision())
    assert remade(event).id == event.id
    assert remade(event, **OTHER_FIELDS[field]).id != event.id


def test_every_field_belongs_to_the_id() -> None:
    assert set(OTHER_FIELDS) == set(Event.__dataclass_fields__) - {"id"}


def test_the_id_is_the_digest_of_the_header() -> None:
    event = an_event(EventKind.COMMENT)
    assert event.id == digest_of(event.header())
    assert event.revision is None
