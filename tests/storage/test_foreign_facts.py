import pytest

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.identity import ActorId, CatalogueId
from iom_tracker.storage.foreign_facts import Facts
from iom_tracker.storage.row_verification import UnprovenRow
from tests.builders import NOON

SETTINGS = b"workspace\x1fx\x1eframework\x1fy\x1ecycle\x1f2016"


def test_settings_are_needed() -> None:
    facts = Facts()
    facts.take(b"s", SETTINGS)
    facts.complete()
    assert facts.settings == {"workspace": "x", "framework": "y", "cycle": "2016"}
    with pytest.raises(UnprovenRow):
        Facts().complete()


def test_a_catalogue_version_must_follow_from_those_it_builds_on() -> None:
    facts = Facts()
    facts.take(b"s", SETTINGS)
    first = CatalogueVersion((), 1, ActorId("hq"), NOON, "{}")
    facts.catalogues += [first, CatalogueVersion((CatalogueId(first.id),), 3, ActorId("hq"), NOON, "{}")]
    with pytest.raises(UnprovenRow):
        facts.complete()


def test_what_only_a_newer_version_understands_is_kept_apart() -> None:
    header = {
        "kind": "praise", "section": "2016/1/origin", "revision": None, "actor": "hq", "time": NOON, "payload": "{}",
    }  # fmt: skip
    row = ["2016/1/origin", digest_of(canonical_json(header)), "praise", "", "hq", NOON, "{}"]
    facts = Facts()
    facts.take(b"e", "\x1f".join(row).encode())
    assert [each.kind for each in facts.opaque] == ["event"]
    assert facts.events == []


@pytest.mark.parametrize(
    ("mark", "row"), [(b"?", b"x"), (b"s", b"x"), (b"a", b"a\x1fb"), (b"u", b"x"), (b"o", b"\xff")]
)
def test_a_row_of_no_known_form_is_refused(mark: bytes, row: bytes) -> None:
    with pytest.raises(UnprovenRow):
        Facts().take(mark, row)
