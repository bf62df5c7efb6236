import json
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_delta import apply_delta, delta
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.errors import DamagedText
from iom_tracker.environment.framework_files import load_catalogue
from tests.builders import a_catalogue, a_commitment
from tests.catalogues import Edit, added, headed, rearranged, removed, renamed, retitled, reworded
from tests.domain.test_catalogue_schema import catalogues

values = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["id", "key", "=", "list", "fields", "x"]), inner, max_size=4)
    ),
)
items = st.lists(
    st.fixed_dictionaries({"id": st.integers(0, 5), "x": values}), max_size=5, unique_by=lambda item: str(item["id"])
)


def content_of(catalogue: Catalogue) -> str:
    return canonical_json(catalogue_to_json(catalogue))


BASE = content_of(a_catalogue())


@given(catalogues(), catalogues())
def test_a_delta_gives_any_catalogue_back_byte_for_byte(one: Catalogue, other: Catalogue) -> None:
    base, content = content_of(one), content_of(other)
    assert apply_delta(base, delta(base, content)) == content


@given(values | items, values | items)
def test_a_delta_gives_any_canonical_json_back(one: object, other: object) -> None:
    base, content = canonical_json(one), canonical_json(other)
    assert apply_delta(base, delta(base, content)) == content


@given(st.text(max_size=9), st.text(max_size=9) | st.just('{"b":1, "a":2.5}') | st.just("[" * 100_000))
def test_a_delta_gives_any_text_back(base: str, content: str) -> None:
    assert apply_delta(base, delta(base, content)) == content


def test_a_delta_of_what_is_no_json_is_the_text() -> None:
    assert json.loads(delta(BASE, '{"a": 1}')) == {"text": '{"a": 1}'}


@pytest.mark.parametrize(("one", "other"), [("1", "true"), ('{"a":0}', '{"a":false}'), ('[{"id":1}]', '[{"id":true}]')])
def test_a_number_is_no_truth_value(one: str, other: str) -> None:
    assert apply_delta(one, delta(one, other)) == other


SMALL_EDITS: dict[str, tuple[Edit, int]] = {
    "nothing": (lambda each: each, 200),
    "a commitment": (added(a_commitment("299999")), 300),
    "a commitment in between": (added(a_commitment("299999"), "200010"), 300),
    "a heading": (headed("200010", "origin", "Why?"), 200),
    "a text": (reworded("200010", "We promise."), 200),
    "a name": (renamed("200010", "Promise"), 200),
    "a title": (retitled("2D", "Better"), 200),
    "a removal": (removed("200010"), 200),
    "a move": (rearranged(["200010"]), 200),
}


@pytest.mark.parametrize(("edit", "most"), SMALL_EDITS.values(), ids=SMALL_EDITS)
def test_a_small_change_to_the_shipped_catalogue_is_a_small_delta(edit: Edit, most: int) -> None:
    shipped = load_catalogue("agenda-for-humanity", "2016")
    base, content = content_of(shipped), content_of(edit(shipped))
    change = delta(base, content)
    assert apply_delta(base, change) == content
    assert len(change.encode()) <= most


def test_a_delta_for_another_base_is_refused() -> None:
    change = delta(BASE, content_of(renamed("200001", "Short")(a_catalogue())))
    shorter = replace(a_catalogue().cycle, commitments=())
    with pytest.raises(DamagedText):
        apply_delta(content_of(Catalogue(a_catalogue().framework, shorter)), change)


BAD_CHANGES: list[Any] = [
    None,
    7,
    [],
    {},
    {"text": 7},
    {"=": 1, "text": "x"},
    {"=": 1.5},
    {"=": "\ud800"},
    {"fields": {}},
    {"fields": [], "without": []},
    {"fields": {}, "without": {}},
    {"fields": {}, "without": ["z"]},
    {"fields": {}, "without": [[]]},
    {"fields": {"z": {"fields": {}, "without": []}}, "without": []},
    {"fields": {"a": {"fields": {}, "without": []}}, "without": []},
    {"list": [], "changed": []},
]
BAD_LISTS: list[tuple[Any, Any]] = [
    (7, []),
    ([], 7),
    ([7], []),
    ([[0]], []),
    ([[0, 1, 2]], []),
    ([[0, 3]], []),
    ([[-1, 1]], []),
    ([["0", 1]], []),
    ([[False, True]], []),
    ([[0, 1], [0, 2]], []),
    ([{"list": [], "changed": []}], []),
    ([], [7]),
    ([], [[0]]),
    ([], [[2, {"=": 1}]]),
    ([], [[0, 7]]),
]


@pytest.mark.parametrize(
    "change",
    [*BAD_CHANGES, *({"fields": {"b": {"list": a, "changed": b}}, "without": []} for a, b in BAD_LISTS)],
    ids=repr,
)
def test_what_is_no_delta_is_refused(change: object) -> None:
    with pytest.raises(DamagedText):
        apply_delta('{"a":1,"b":[{"id":1},{"id":2}]}', json.dumps(change))


@pytest.mark.parametrize("change", ["", "{", "[" * 100_000, '{"=":' * 100_000, "9" * 5_000], ids=range(5))
def test_what_is_no_json_is_refused(change: str) -> None:
    with pytest.raises(DamagedText):
        apply_delta(BASE, change)


@given(values)
def test_any_json_is_a_delta_or_refused(change: object) -> None:
    with suppress(DamagedText):
        content = apply_delta(BASE, json.dumps(change))
        assert canonical_json(json.loads(content)) == content


def test_the_base_must_be_json_too() -> None:
    with pytest.raises(DamagedText):
        apply_delta("{", '{"=":1}')
