import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.passage import AROUND, Passage

TEXT = "Roads were bad. Trucks came late. Roads were bad."
LETTERS = st.text(alphabet="ab \n", max_size=40)


def place_of(words: str, text: str = TEXT) -> tuple[int, int] | None:
    passage = Passage.quoted(text, words)
    assert passage is not None
    return passage.find(text)


@given(LETTERS, st.data())
def test_a_passage_is_found_in_the_text_that_it_was_taken_from(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    passage = Passage.of(text, start, end)
    if passage is None:
        assert not text[start:end].strip()
    else:
        found = passage.find(text)
        assert found is not None
        assert text[slice(*found)] == passage.quote == text[start:end]


@given(LETTERS, LETTERS, LETTERS)
def test_a_passage_that_is_told_apart_by_its_surroundings_is_found_where_it_was(
    before: str, words: str, after: str
) -> None:
    marked = f"{before}[{words}x]{after}"
    start = len(before) + 1
    passage = Passage.of(marked, start, start + len(words) + 1)
    assert passage is not None
    assert passage.find(f"Some words first. {marked} {words}x") == (start + 18, start + 18 + len(words) + 1)


def test_equal_words_are_told_apart_by_what_stands_around_them() -> None:
    second = TEXT.rindex("Roads")
    passage = Passage.of(TEXT, second, second + 5)
    assert passage is not None
    assert passage.find(TEXT.replace("Trucks came late.", "Trucks came very late.")) == (second + 5, second + 10)


def test_the_first_place_counts_where_nothing_tells_them_apart() -> None:
    assert Passage("a").find("b a a") == (2, 3)


def test_words_that_were_changed_are_not_found() -> None:
    assert Passage("Trucks came late").find("Trucks were late.") is None


def test_white_space_is_no_passage() -> None:
    assert Passage.of("a  b", 1, 3) is None
    assert Passage.quoted("a  b", " ") is None


def test_only_a_little_of_what_stands_around_is_kept() -> None:
    passage = Passage.of("x" * 100 + "word" + "y" * 100, 100, 104)
    assert passage == Passage("word", "x" * AROUND, "y" * AROUND)


def test_a_passage_is_read_back_from_plain_data() -> None:
    passage = Passage("late", "came ", ". Roads")
    assert Passage.from_data(passage.as_data()) == passage
    assert Passage.from_data(Passage("late").as_data()) == Passage("late")


@pytest.mark.parametrize("data", [None, 7, [], {}, {"quote": ""}, {"quote": " "}, {"quote": 3, "before": "a"}])
def test_what_is_no_passage_is_none(data: object) -> None:
    assert Passage.from_data(data) is None


def test_surroundings_of_another_kind_are_left_out() -> None:
    assert Passage.from_data({"quote": "late", "before": 7}) == Passage("late")
