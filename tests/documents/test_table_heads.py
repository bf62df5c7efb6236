"""In tables too a heading that nobody knows closes the answer above it, and questions may stand above columns."""

from pathlib import Path

import pytest

from tests.documents.legacy_layouts import bold, p, table
from tests.documents.test_legacy_headings import START, answers, read

DONE, NEXT = "What was done in 2020?", "What comes in 2021?"
DONE_AND_NEXT = ("Much was done.", "More comes.")
READ = {"p1/done": "Much was done.", "p1/next": "More comes."}


def in_turn(*cells: str) -> str:
    """Return a table of one column."""
    return table(*((cell,) for cell in cells))


@pytest.mark.parametrize("unknown", [p("What was learned in the year?"), bold("What was learned"), p("Lessons")])
@pytest.mark.parametrize("is_last", [True, False])
def test_a_cell_that_stands_as_the_questions_do_closes_the_answer(
    unknown: str, tmp_path: Path, *, is_last: bool
) -> None:
    others = (p(NEXT), p("More comes."))
    new = (unknown, p("Much to learn."))
    rest = (*others, *new) if is_last else (*new, *others)
    found = read(tmp_path, START + in_turn(p(DONE), p("Much was done."), *rest))
    assert answers(found) == READ
    (heading,) = found.notes.unrecognised
    assert found.report.not_placed == (heading.printed, "Much to learn.")
    assert found.report.words.balances


@pytest.mark.parametrize(
    "answer",
    [
        (p("Wells."), p("Roads.")),
        (p("What was done in the north?") + p("Wells."),),
        (p("Wells"),),
        (bold("Wells"),),
        (p("In the north") + p("Wells."),),
    ],
)
def test_what_an_answer_says_in_its_cells_stays_in_it(answer: tuple[str, ...], tmp_path: Path) -> None:
    found = read(tmp_path, START + in_turn(p(DONE), *answer, p(NEXT), p("More comes.")))
    assert found.report.not_placed == ()
    assert answers(found)["p1/next"] == "More comes."


def test_answers_below_their_questions_are_read_by_columns(tmp_path: Path) -> None:
    rows = (p(DONE), p("What comes next year, in 2021?")), (p("Much."), p("More.")), (p("Even wells."), bold("Roads"))
    found = read(tmp_path, START + table(*rows))
    assert answers(found) == {"p1/done": "Much.\nEven wells.", "p1/next": "More.\nRoads"}
    assert (found.report.not_placed, found.report.words.balances) == ((), True)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_column_whose_head_nobody_knows_is_listed(at: int, tmp_path: Path) -> None:
    head, answer = [p(DONE), p(NEXT)], [p("Much was done."), p("More comes.")]
    head.insert(at, p("Country"))
    answer.insert(at, bold("Kenya"))
    found = read(tmp_path, START + table(head, answer))
    assert answers(found) == READ
    assert found.report.units[0].text == ("We promise p1.",)
    assert found.report.not_placed == ("Country", "Kenya")
    assert found.notes.unrecognised[0].printed == "Country"
    assert found.report.words.balances


@pytest.mark.parametrize(
    ("rows", "listed"),
    [
        (((DONE, NEXT), DONE_AND_NEXT, ("Together.",), ("And more.",)), ("Together.", "And more.")),
        ((("", DONE, NEXT), ("Kenya", *DONE_AND_NEXT)), ("Kenya",)),
        ((("A table",), (DONE, NEXT), DONE_AND_NEXT), ()),
    ],
)
def test_what_stands_around_the_columns_is_of_no_answer(
    rows: tuple[tuple[str, ...], ...], listed: tuple[str, ...], tmp_path: Path
) -> None:
    found = read(tmp_path, START + table(*(tuple(map(p, row)) for row in rows)))
    assert answers(found) == READ
    assert (found.report.not_placed, found.report.words.balances) == (listed, True)


def test_one_table_may_hold_several_commitments_each_with_its_columns(tmp_path: Path) -> None:
    rows = [
        tuple(map(p, row))
        for id_ in ("p1", "p2")
        for row in ((f"Promise {id_}",), (DONE, NEXT), (f"Much for {id_}.", f"More for {id_}."))
    ]
    found = read(tmp_path, p("Goal G1: Walk more") + table(*rows))
    assert answers(found) == {
        f"{id_}/{key}": f"{word} for {id_}."
        for id_ in ("p1", "p2")
        for key, word in (("done", "Much"), ("next", "More"))
    }
    assert (found.report.not_placed, found.report.words.balances) == ((), True)


@pytest.mark.parametrize("first", ["Much.", "Much was done by all of us. " * 10])
def test_a_table_around_another_is_not_read_by_columns(first: str, tmp_path: Path) -> None:
    inside = p(first) + table((p("One"), p("Two"))) + p("Still much.")
    found = read(tmp_path, START + table((p(DONE), p(NEXT)), (inside, p("More comes."))))
    assert answers(found) == {}
    assert found.report.not_placed == (first.strip(), "One", "Two", "Still much.", "More comes.")
    assert found.report.words.balances


@pytest.mark.parametrize("heads", [(DONE, NEXT, "Country", "Partners"), (DONE, DONE)])
def test_a_row_of_few_questions_or_of_one_twice_is_not_read_by_columns(heads: tuple[str, ...], tmp_path: Path) -> None:
    below = tuple(f"Said in column {column}." for column in range(len(heads)))
    found = read(tmp_path, START + table(tuple(map(p, heads)), tuple(map(p, below))))
    assert below[0] not in " ".join(answers(found).values())
    assert found.report.words.balances


def test_a_cell_that_looks_like_a_heading_closes_the_answer_on_whatever_row(tmp_path: Path) -> None:
    cells = (p(DONE), p("Much was done."), p("And more."), bold("Lessons"), p("Much to learn."))
    found = read(tmp_path, START + in_turn(*cells, p(NEXT), p("More comes.")))
    assert answers(found) == {"p1/done": "Much was done.\nAnd more.", "p1/next": "More comes."}
    assert found.report.not_placed == ("Lessons", "Much to learn.")


@pytest.mark.parametrize("row", [("p2", "Walks."), ("Promise p2", "Walks."), (NEXT, "Walks.")])
def test_rows_that_speak_of_other_things_are_not_read_by_columns(row: tuple[str, str], tmp_path: Path) -> None:
    found = read(tmp_path, START + table((p(DONE), p(NEXT)), tuple(map(p, row))))
    assert "p1/done" not in answers(found)
    assert found.report.words.balances


def test_a_question_beside_its_answer_is_no_head_of_a_column(tmp_path: Path) -> None:
    found = read(tmp_path, START + table((p(DONE), p("Much was done.")), (p(NEXT), p("More comes."))))
    assert answers(found) == READ
