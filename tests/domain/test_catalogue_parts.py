import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.identity import CycleId, QuestionKey
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question
from tests.catalogues import (
    Edit,
    a_version,
    added,
    edited,
    headed,
    ids,
    merged,
    rearranged,
    removed,
    renamed,
    retitled,
    with_code,
    with_question,
    without_code,
    without_question,
)

Place = tuple[str | int, ...]
REFERENCES = "transformation", "responsibility", "scope"
OTHER_REFERENCE = {"2D": "3A", "3A": "2D", 2: 3, 3: 2, "commitment": "transformation", "transformation": "commitment"}
NEUTRAL = renamed("200010", "Somebody was here")


def full_catalogue() -> Catalogue:
    """Return a catalogue in which every field is filled."""
    own = QuestionKey("assessment")
    origin = replace(a_question("origin"), variants=("Why in {next_year}?",), recalls=own, continues=(own,))
    questions = replace(origin, first_year_only=True), a_question("message")
    gone = replace(a_commitment("200010", "3A"), retired=True)
    cycle = a_cycle(a_commitment("200001", "2D"), gone, questions=questions)
    catalogue = a_catalogue(replace(cycle, follows=CycleId("2015"), every_transformation=True))
    return retitled("2D", "Better")(headed("200001", "origin", "Why?")(catalogue))


BASE = a_version(full_catalogue())


def leaves(data: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    """Return every field with its place; what an item of a list is known by is none."""
    if isinstance(data, dict):
        for key, value in data.items():
            if not (place and isinstance(place[-1], int) and key in {"id", "key", "code", "number"}):
                yield from leaves(value, (*place, key))
    elif isinstance(data, list) and data and isinstance(data[0], dict):
        for index, item in enumerate(data):
            yield from leaves(item, (*place, index))
    else:
        yield place, data


def other_value(place: Place, value: object) -> object:
    match value:
        case _ if place[-1] in REFERENCES:
            return OTHER_REFERENCE[value]
        case bool():
            return not value
        case int():
            return value + 1
        case list():
            return [*value, f"More.{len(value)}"]
    return f"{value}-changed"


def with_value(version: CatalogueVersion, place: Place, value: object) -> CatalogueVersion:
    data: Any = json.loads(version.content)
    inner = data
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    return replace(version, parents=(version.id,), generation=version.generation + 1, content=canonical_json(data))


FIELDS = dict(leaves(catalogue_to_json(full_catalogue())))


@pytest.mark.parametrize("place", FIELDS, ids=lambda place: ".".join(map(str, place)))
def test_a_field_that_one_side_changed_is_taken(place: Place) -> None:
    one = with_value(BASE, place, other_value(place, FIELDS[place]))
    other = edited(BASE, added(a_commitment("200009")))
    merge = merged(BASE, one, other)
    assert merge.catalogue == added(a_commitment("200009"))(catalogue_of(one))
    assert merge.catalogue != added(a_commitment("200009"))(full_catalogue())
    assert not merge.clashes


@pytest.mark.parametrize("place", [each for each in FIELDS if "commitment" not in each], ids=str)
def test_elsewhere_than_in_commitments_the_lowest_version_prevails(place: Place) -> None:
    value = other_value(place, FIELDS[place])
    sides = with_value(BASE, place, value), with_value(BASE, place, other_value(place, value))
    if sides[1].content != BASE.content:
        lowest = min(sides, key=lambda side: side.id)
        assert merged(BASE, *sides).catalogue == catalogue_of(lowest)


def fork(one: Edit, other: Edit) -> Catalogue:
    return merged(BASE, edited(BASE, one), edited(BASE, other)).catalogue


def test_what_one_side_added_anywhere_is_there() -> None:
    catalogue = fork(with_code("4C"), with_question("next_steps"))
    assert catalogue == with_code("4C")(with_question("next_steps")(full_catalogue()))


def test_what_one_side_took_out_is_gone() -> None:
    for edit in (
        without_code("3B"),
        without_question("message"),
        retitled("2D", None),
        headed("200001", "origin", None),
    ):
        assert fork(edit, NEUTRAL) == edit(NEUTRAL(full_catalogue()))


def test_what_one_side_took_out_and_the_other_changed_stays_as_changed() -> None:
    assert fork(retitled("2D", None), retitled("2D", "Best")) == retitled("2D", "Best")(full_catalogue())
    assert fork(without_question("message"), with_question("message", 7)) == with_question("message", 7)(
        full_catalogue()
    )


def test_a_core_responsibility_stays_with_its_transformations() -> None:
    both = edited(BASE, with_code("4C"))
    sides = edited(both, without_code("4C")), edited(both, added(a_commitment("200009", "4C")))
    assert merged(both, *sides).catalogue == added(a_commitment("200009", "4C"))(catalogue_of(both))


def test_two_sides_may_add_the_same_question_and_one_of_them_a_cap() -> None:
    assert fork(with_question("next_steps", None), with_question("next_steps", 50)) == with_question("next_steps", 50)(
        full_catalogue()
    )


def test_an_addition_follows_the_neighbour_that_it_followed() -> None:
    catalogue = fork(added(a_commitment("200002"), "200001"), added(a_commitment("200003"), "200010"))
    assert ids(catalogue) == ["200001", "200002", "200010", "200003"]


def test_additions_in_one_place_are_sorted_and_those_of_one_side_stay_together() -> None:
    run = edited(BASE, added(a_commitment("200009"), "200001"), added(a_commitment("200004"), "200009"))
    single = edited(BASE, added(a_commitment("200008"), "200001"))
    assert ids(merged(BASE, run, single).catalogue) == ["200001", "200008", "200009", "200004", "200010"]


def test_an_addition_at_the_beginning_stays_there() -> None:
    first = edited(BASE, added(a_commitment("200002")), rearranged(["200002"]))
    assert ids(merged(BASE, first, edited(BASE, NEUTRAL)).catalogue) == ["200002", "200001", "200010"]
    other = edited(BASE, removed("200001"), added(a_commitment("200003")), rearranged(["200003"]))
    assert ids(merged(BASE, first, other).catalogue) == ["200002", "200003", "200010"]


def test_an_order_that_one_side_changed_is_taken_with_what_the_other_added() -> None:
    catalogue = fork(rearranged(["200010", "200001"]), added(a_commitment("200002"), "200001"))
    assert ids(catalogue) == ["200010", "200001", "200002"]


@given(st.permutations(["200001", "200010", "200002", "200009"]), st.data())
def test_commitments_that_both_sides_hold_keep_the_order_of_the_only_one_that_moved_them(
    order: list[str], data: st.DataObject
) -> None:
    start = edited(BASE, added(a_commitment("200002")), added(a_commitment("200009")))
    moved = edited(start, rearranged(order))
    after = data.draw(st.sampled_from([None, *order]))
    catalogue = merged(start, moved, edited(start, added(a_commitment("200005"), after))).catalogue
    assert [id_ for id_ in ids(catalogue) if id_ != "200005"] == order
    assert after is None or ids(catalogue)[order.index(after) + 1] == "200005"
