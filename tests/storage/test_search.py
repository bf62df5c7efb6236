import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iom_tracker.domain.finding import phrases
from iom_tracker.domain.identity import SectionRef
from iom_tracker.storage.search import DRAFT, PUBLISHED, FoundText, Text, WordIndex
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_draft, a_publication, a_ref, a_revision, a_workspace, body, publish, retire

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))
WORDS = st.lists(st.sampled_from(["shelter", "Abri", "l’eau", "مأوى", "niño", "2016", "C-19"]), min_size=1, max_size=6)


def look(workspace: Workspace, typed: str, *more: Text, is_typing: bool = False) -> tuple[FoundText, ...]:
    return find(workspace, typed, *more, is_typing=is_typing)[1]


def find(
    workspace: Workspace, typed: str, *more: Text, is_typing: bool = False, most: int = 10
) -> tuple[int, tuple[FoundText, ...]]:
    asked = phrases(typed, is_typing=is_typing)
    with workspace.reading() as transaction:
        left_out, texts = transaction.search.texts(asked, most)
    total, found = WordIndex((*more, *texts)).find(asked, most)
    return left_out + total, found


def searched(workspace: Workspace, typed: str, *, is_typing: bool = False) -> list[str]:
    return [found.text.place for found in look(workspace, typed, is_typing=is_typing)]


def type_in(workspace: Workspace, text: str, section: SectionRef | None = None) -> None:
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft(text, section=section))


@pytest.mark.parametrize(
    "words",
    ["deplaces", "DÉPLACÉS", "“déplacés”", "déplacés camp", '"camp"', "camp*", "cam*", "'camp'", "camp –", '"du camp"'],
)
def test_a_search_folds_accents_and_capitals_and_ignores_signs(tmp_path: Path, words: str) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Les « déplacés » du camp"), a_publication("Autre", section=a_ref("origin")))
    assert searched(workspace, words) == [str(a_ref())]


@pytest.mark.parametrize(
    ("words", "is_found"), [("مأوى", True), ("مأو*", True), ("ninos", True), ("eau", True), ("nin", False)]
)
def test_a_search_knows_the_words_of_other_languages(tmp_path: Path, words: str, is_found: bool) -> None:  # noqa: FBT001
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("مأوى للنازحين. Los niños. L’eau."))
    assert bool(searched(workspace, words)) is is_found


def test_the_last_word_is_found_while_it_is_typed(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelter kits"))
    assert searched(workspace, "shelter ki", is_typing=True) == [str(a_ref())]
    assert searched(workspace, "shelter ki ", is_typing=True) == searched(workspace, "shelter ki") == []


def test_words_between_quotation_marks_stand_beside_each_other(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Kits for shelter"), a_publication("Shelter kits", section=a_ref("origin")))
    assert searched(workspace, "“shelter kits”") == [str(a_ref("origin"))]
    assert sorted(searched(workspace, "shelter kits")) == [str(a_ref()), str(a_ref("origin"))]


def test_a_search_forgets_the_text_that_was_replaced(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("Shelter")
    publish(workspace, first)
    publish(workspace, a_publication("Water", parents=[first[0]]))
    assert searched(workspace, "shelter") == []
    assert searched(workspace, "water") == [str(a_ref())]


def test_a_search_forgets_the_text_that_was_withdrawn(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("Shelter")
    publish(workspace, first)
    publish(workspace, a_publication("", parents=[first[0]]))
    assert searched(workspace, "shelter") == []


def test_a_search_finds_every_text_of_a_conflict(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelter"), a_publication("Water"))
    assert searched(workspace, "shelter") == searched(workspace, "water") == [str(a_ref())]


def test_a_draft_stands_on_top_of_what_is_published(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelter"))
    type_in(workspace, "Water")
    assert searched(workspace, "shelter") == []
    assert [found.text for found in look(workspace, "water")] == [Text(DRAFT, str(a_ref()), "Water")]


def test_a_draft_that_was_emptied_hides_what_is_published(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelter"))
    type_in(workspace, "")
    assert searched(workspace, "shelter") == []


def test_what_is_brought_is_ranked_with_the_sections(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One shelter among very many other words of a text."))
    wording = Text("wording", "200001", "Shelter, shelter, shelter.")
    assert [found.text.kind for found in look(workspace, "shelter", wording)] == ["wording", PUBLISHED]


def test_the_text_that_says_it_more_often_comes_first(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One shelter and one camp."))
    publish(workspace, a_publication("One camp, two camps, no camp.", section=a_ref("origin")))
    type_in(workspace, "Camp, camp, camp.", a_ref("message"))
    assert searched(workspace, "camp") == [str(a_ref("message")), str(a_ref("origin")), str(a_ref())]


def test_all_are_counted_and_the_best_are_returned(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Camp"), a_publication("Camp", section=a_ref("origin")))
    type_in(workspace, "Camp", a_ref("message"))
    more = [Text("wording", "200001", "Camp"), Text("wording", "200002", "Else")]
    total, found = find(workspace, "camp", *more, most=1)
    assert (total, len(found)) == (4, 1)


def test_a_retired_section_is_found_and_one_that_no_catalogue_knows_is_not(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Camp"), (a_revision("Camp", section=a_ref("history")), body("Camp")))
    publish(workspace, a_publication("Camp", section=a_ref(cycle="2015")))
    retire(workspace, "200001")
    assert searched(workspace, "camp") == [str(a_ref())]


@pytest.mark.parametrize(
    "words", ["", "  ", '"', "-", "NOT", "a OR", "(", "camp NEAR", "section:camp", "\x00", "a\x00b", "*", "^camp", '""']
)
def test_a_search_takes_whatever_is_typed(tmp_path: Path, words: str) -> None:
    assert searched(a_workspace(tmp_path), words) == []


@settings(max_examples=60)
@given(ANYTHING, st.booleans())
def test_no_text_that_is_searched_for_is_an_error(words: str, is_typing: bool) -> None:  # noqa: FBT001
    with tempfile.TemporaryDirectory() as folder:
        assert searched(a_workspace(Path(folder)), words, is_typing=is_typing) == []


@settings(max_examples=40)
@given(WORDS, st.data())
def test_a_text_is_found_by_any_of_its_words_and_by_how_they_begin(words: Sequence[str], data: st.DataObject) -> None:
    asked = data.draw(st.lists(st.sampled_from(list(words)), min_size=1, max_size=3))
    with tempfile.TemporaryDirectory() as folder:
        workspace = a_workspace(Path(folder))
        publish(workspace, a_publication(" ".join(words)))
        type_in(workspace, " ".join(words), a_ref("origin"))
        both = {str(a_ref()), str(a_ref("origin"))}
        assert set(searched(workspace, " ".join(asked))) == both
        assert set(searched(workspace, " ".join(asked)[:-1], is_typing=True)) == both
        assert set(searched(workspace, '"' + " ".join(words).upper() + '"')) == both
