import pytest
from hypothesis import given

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import Sides, catalogue_of, heads
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.identity import ActorId
from tests.builders import a_catalogue
from tests.catalogues import a_version, by_id, catalogue_histories, edited, removed, renamed, retitled, reworded

BASE = a_version(a_catalogue())


def title(catalogue: Catalogue) -> str | None:
    return dict(catalogue.cycle.titles).get(catalogue.framework.transformations[0].code)


def standing(*versions: CatalogueVersion) -> set[str | None]:
    """Return the titles of one transformation that stand."""
    return {saying.value for saying in Sides(by_id(versions)).standing(title)}


def titled(parent: CatalogueVersion, text: str | None, *, actor: str = "field") -> CatalogueVersion:
    return edited(parent, retitled("2D", text), actor=actor)


def joined(catalogue: CatalogueVersion, *parents: CatalogueVersion) -> CatalogueVersion:
    """Return a version with the content of one, which builds on several."""
    return a_version(catalogue_of(catalogue), *parents)


@given(catalogue_histories())
def test_a_head_is_what_nobody_builds_on(history: tuple[CatalogueVersion, ...]) -> None:
    built_on = {parent for version in history for parent in version.parents}
    assert heads(by_id(history)) == tuple(sorted(version.id for version in history if version.id not in built_on))


@given(catalogue_histories())
def test_something_stands_on_everything_and_some_side_says_it(history: tuple[CatalogueVersion, ...]) -> None:
    sides = Sides(by_id(history))
    sayings = sides.standing(title)
    assert sayings
    assert [title(sides.catalogue(saying.side)) for saying in sayings] == [saying.value for saying in sayings]
    assert [saying.side for saying in sayings] == sorted({saying.side for saying in sayings})


def test_a_change_stands_over_what_the_other_side_left_as_it_was() -> None:
    assert standing(BASE, titled(BASE, "A"), edited(BASE, renamed("200001", "x"))) == {"A"}


def test_different_changes_stand_beside_each_other() -> None:
    assert standing(BASE, titled(BASE, "A"), titled(BASE, "B"), edited(BASE, renamed("200001", "x"))) == {"A", "B"}


def test_taking_out_is_a_change_and_never_having_had_is_none() -> None:
    with_title = titled(BASE, "A")
    assert standing(BASE, with_title, edited(BASE, renamed("200001", "x"))) == {"A"}
    assert standing(with_title, titled(with_title, None), edited(with_title, renamed("200001", "x"))) == {None}
    assert standing(a_version(a_catalogue()), titled(edited(BASE, removed("200001")), "A")) == {"A"}


def test_a_return_to_an_earlier_title_stands_over_the_title_between() -> None:
    between = titled(BASE, "A")
    assert standing(BASE, between, titled(between, None), edited(between, renamed("200001", "x"))) == {None}


def test_a_version_that_another_workspace_made_on_and_on_is_no_side() -> None:
    here, there = (a_version(a_catalogue(), actor=actor) for actor in ("here", "there"))
    newer = titled(here, "A")
    assert Sides(by_id([here, there, newer])).ids == (newer.id,)


def test_versions_of_equal_content_are_one_side() -> None:
    twins = [titled(BASE, "A", actor=actor) for actor in ("one", "other")]
    assert Sides(by_id([BASE, *twins])).ids == (min(twin.id for twin in twins),)


def test_what_led_to_equal_content_elsewhere_is_known() -> None:
    elsewhere = a_version(retitled("2D", "Old")(a_catalogue()))
    twins = titled(BASE, "A", actor="one"), titled(elsewhere, "A", actor="other")
    assert standing(BASE, elsewhere, *twins, titled(twins[0], "B"), edited(elsewhere, renamed("200001", "x"))) == {"B"}


def test_workspaces_that_went_opposite_ways_disagree() -> None:
    there_first = a_version(retitled("2D", "A")(a_catalogue()), actor="there")
    assert standing(BASE, titled(BASE, "A"), there_first, titled(there_first, None)) == {"A", None}


def test_persons_who_each_knew_the_others_title_disagree() -> None:
    one, other = titled(BASE, "A"), titled(BASE, "B")
    assert standing(BASE, one, other, joined(one, one, other), joined(other, one, other)) == {"A", "B"}


def test_titles_that_gave_way_to_each_other_in_a_ring_all_stand() -> None:
    a, b, c = (titled(BASE, text) for text in "ABC")
    ring = joined(a, a, b), joined(b, b, c), joined(c, c, a)
    assert standing(BASE, a, b, c, *ring) == {"A", "B", "C"}


def test_a_title_that_two_sides_set_by_themselves_is_not_outdone_by_one_who_knew_only_one() -> None:
    one, other = titled(BASE, "A", actor="one"), edited(BASE, retitled("2D", "A"), renamed("200001", "x"))
    assert standing(BASE, one, other, titled(one, "B"), edited(one, renamed("200010", "y"))) == {"A", "B"}


def test_only_the_sides_that_are_asked_are_heard() -> None:
    one, other = titled(BASE, "A"), edited(BASE, reworded("200001", "x"))
    sides = Sides(by_id([BASE, one, other]))
    assert [saying.value for saying in sides.standing(title, [other.id])] == [None]


def test_what_everybody_knows_is_not_read() -> None:
    unreadable = CatalogueVersion((), 1, ActorId("field"), "", "{")
    shared = a_version(a_catalogue(), unreadable)
    assert standing(unreadable, shared, titled(shared, "A"), edited(shared, renamed("200001", "x"))) == {"A"}


@pytest.mark.parametrize("content", ["{", "7", "[1]", "{}", '{"framework":[],"cycle":{}}', "[" * 100_000])
def test_a_content_that_is_no_catalogue_is_damage(content: str) -> None:
    with pytest.raises(DamagedText, match="catalogue version"):
        catalogue_of(CatalogueVersion((), 1, ActorId("field"), "", content))
