from dataclasses import replace

from iom_tracker.cli.overview_table import overview_text
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question
from tests.overviews import an_overview


def table(questions: int, *, name: str = "Camps", id_: str = "200001") -> list[str]:
    commitment = replace(a_commitment(id_, "3A"), name=name)
    asked = [a_question(f"question-{number}") for number in range(questions)]
    return overview_text(an_overview(catalogue=a_catalogue(a_cycle(commitment, questions=asked)))).splitlines()


def test_a_long_name_is_cut_where_its_line_would_be_too_long() -> None:
    lines = table(6, name="A name that is much longer than any line of a terminal " * 3, id_="a-very-long-identifier")
    assert max(map(len, lines)) <= 80
    (row,) = (line for line in lines if line.startswith("a-very-"))
    assert row.count("…") == 2


def test_many_questions_take_several_tables() -> None:
    lines = table(40)
    assert max(map(len, lines)) <= 80
    assert [line.split()[-1] for line in lines if line.split() and line.split()[0].isdigit()][:1] == ["18"]
    rows = [line for line in lines if line.startswith("200001")]
    assert [len(row.split()) - 2 for row in rows] == [18, 18, 4]
