from collections.abc import Callable
from functools import partial
from itertools import permutations

import pytest
from hypothesis import given

from iom_tracker.domain.catalogue_changes import WordingKind
from iom_tracker.domain.catalogue_merge import CatalogueMerge
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.identity import TransformationCode
from tests.builders import a_catalogue
from tests.catalogues import (
    Edit,
    a_version,
    asked,
    catalogue_histories,
    edited,
    merged,
    renamed,
    retitled,
    reworded,
    without_code,
    without_question,
)

BASE = a_version(a_catalogue())
TITLE, QUESTION = (WordingKind.TITLE, "3A"), (WordingKind.QUESTION, "origin")


def told(merge: CatalogueMerge) -> list[tuple[tuple[WordingKind, str], set[str]]]:
    """Return what is told of each clash: its name, and all its wordings."""
    return [((each.kind, each.where), {each.stands, *each.others}) for each in merge.wordings]


def one_and_other(one: Edit, other: Edit) -> tuple[CatalogueVersion, ...]:
    return BASE, edited(BASE, one, actor="one"), edited(BASE, other, actor="other")


def test_a_title_and_a_question_that_two_sides_word_differently_are_told_with_what_stands() -> None:
    said = ("Bold steps", "What for?"), ("Green steps", "Why?")
    merge = merged(BASE, *(edited(BASE, retitled("3A", title), asked("origin", words)) for title, words in said))
    assert told(merge) == [(TITLE, {"Bold steps", "Green steps"}), (QUESTION, {"What for?", "Why?"})]
    title, question = merge.wordings
    assert title.stands == merge.catalogue.title(TransformationCode("3A"))
    asked_now = merge.catalogue.cycle.question("origin")
    assert asked_now
    assert question.stands == asked_now.wording


@pytest.mark.parametrize("edit", [partial(retitled, "3A"), partial(asked, "origin")], ids=["title", "question"])
def test_every_order_of_merging_tells_the_same(edit: Callable[[str], Edit]) -> None:
    sides = [edited(BASE, edit(words), actor=words) for words in ("One", "Other", "Third")]
    (clash,) = merged(BASE, *sides).wordings
    assert {clash.stands, *clash.others} == {"One", "Other", "Third"}
    assert all(merged(*order).wordings == (clash,) for order in permutations([BASE, *sides]))


def test_what_one_side_words_or_both_word_alike_is_no_clash() -> None:
    alone = one_and_other(retitled("3A", "Bold steps"), renamed("200001", "Short"))
    alike = [edited(BASE, retitled("3A", "Bold steps"), renamed("200001", name)) for name in ("Short", "Shorter")]
    assert merged(*alone).wordings == merged(BASE, *alike).wordings == ()


@pytest.mark.parametrize(
    "sides",
    [
        one_and_other(without_code("3B"), retitled("3B", "Bold steps")),
        one_and_other(without_question("origin"), asked("origin", "Why?")),
    ],
    ids=["title", "question"],
)
def test_what_one_side_took_out_and_another_worded_has_one_wording(sides: tuple[CatalogueVersion, ...]) -> None:
    assert merged(*sides).wordings == ()


def test_a_title_taken_back_to_that_of_the_framework_clashes_with_a_new_one() -> None:
    titled = edited(BASE, retitled("3A", "Bold steps"))
    sides = edited(titled, retitled("3A", None)), edited(titled, retitled("3A", "Green steps"))
    plain = a_catalogue().title(TransformationCode("3A"))
    assert told(merged(BASE, titled, *sides)) == [(TITLE, {plain, "Green steps"})]


def test_whoever_publishes_the_next_catalogue_has_decided() -> None:
    versions = one_and_other(retitled("3A", "Bold steps"), retitled("3A", "Green steps"))
    merge = merged(*versions)
    other = merge.wordings[0].others[0]
    decided = a_version(retitled("3A", other)(merge.catalogue), *versions[1:])
    again = merged(*versions, decided)
    assert (again.wordings, again.catalogue.title(TransformationCode("3A"))) == ((), other)


def test_a_commitment_that_waits_for_a_person_hides_no_title() -> None:
    sides = [edited(BASE, retitled("3A", words), reworded("200001", words)) for words in ("Bold", "Green")]
    merge = merged(BASE, *sides)
    assert ([clash.id for clash in merge.clashes], told(merge)) == (["200001"], [(TITLE, {"Bold", "Green"})])


@given(catalogue_histories())
def test_what_stands_is_what_the_catalogue_in_force_says_and_no_other_wording(
    history: tuple[CatalogueVersion, ...],
) -> None:
    merge = merged(*history)
    for clash in merge.wordings:
        question = merge.catalogue.cycle.question(clash.where)
        is_title = clash.kind is WordingKind.TITLE
        in_force = merge.catalogue.title(TransformationCode(clash.where)) if is_title else question and question.wording
        assert clash.stands == in_force
        assert clash.others
        assert clash.stands not in clash.others
