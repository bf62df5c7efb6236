from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.desktop.find.matching import best, folded

LINES = ["200001  Cash for shelter", "200006  Réponse d’urgence", "Export Word report…", "200010  Encashment"]
WORDS = st.text("abé ", max_size=4)


def fitting(typed: str, most: int = 10) -> list[str]:
    return [LINES[place] for place in best([folded(line) for line in LINES], typed, most)]


def test_beginnings_of_words_come_before_parts_of_words() -> None:
    assert fitting("cash") == [LINES[0], LINES[3]]


def test_what_a_line_begins_with_comes_first_and_equal_ones_keep_their_order() -> None:
    assert fitting("2000") == [LINES[0], LINES[1], LINES[3]]
    assert fitting("200010") == [LINES[3]]


def test_accents_and_capitals_make_no_difference_and_all_words_must_be_there() -> None:
    assert fitting("REPONSE urg") == [LINES[1]]
    assert fitting("réponse cash") == []


def test_letters_in_order_count_only_where_no_line_holds_the_words() -> None:
    assert fitting("expw") == [LINES[2]]
    assert fitting("cshlt") == [LINES[0]]


def test_nothing_typed_lets_the_first_lines_through() -> None:
    assert fitting("", 2) == LINES[:2]
    assert fitting("2000", 2) == LINES[:2]


@given(st.lists(st.text("abé ", max_size=8)), WORDS)
def test_whatever_is_returned_is_in_the_list_once(lines: list[str], typed: str) -> None:
    found = best([folded(line) for line in lines], typed, 5)
    assert len(found) == len(set(found)) <= 5
    assert all(0 <= place < len(lines) for place in found)


@given(st.lists(st.text("abé ", min_size=1, max_size=8), min_size=1), st.data())
def test_a_line_is_found_by_any_part_of_itself(lines: list[str], data: st.DataObject) -> None:
    line = data.draw(st.sampled_from(lines))
    start = data.draw(st.integers(0, len(line) - 1))
    found = best([folded(each) for each in lines], line[start:], len(lines))
    assert lines.index(line) in found
