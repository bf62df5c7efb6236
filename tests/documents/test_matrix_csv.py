import csv
import io
from pathlib import Path

from hypothesis import given

from iom_tracker.documents.matrix_csv import is_csv, write_csv
from tests.documents.matrices import a_matrix, names

BEGINNING = ("Transformation", "Commitment", "Name", "Asked to write")


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_accents_are_read_by_spreadsheet_programs_and_lines_end_as_the_standard_says() -> None:
    data = write_csv(a_matrix("Haïti"))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert read(data) == [
        [*BEGINNING, "Camps", "Open comments", "To look at"],
        ["3A", "200001", "Camps", "Haïti; Camps (Haïti)", "returned, over the cap", "0", "1"],
    ]


def test_a_cell_that_would_be_a_formula_gets_an_apostrophe() -> None:
    for sign in ("=", "+", "-", "@", "\t", "\r"):
        heading, row = read(write_csv(a_matrix(f"{sign}1+1", f"{sign}2")))
        assert (heading[4], row[2], row[3][:2]) == (f"'{sign}2", f"'{sign}2", f"'{sign}")


@given(names(), names())
def test_whatever_an_office_is_called_no_cell_begins_like_a_formula(office: str, name: str) -> None:
    matrix = a_matrix(office, name)
    rows = read(write_csv(matrix))
    cells = [cell for row in rows for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))] == []
    told = [str(cell.value) for row in matrix.sheets[0].rows for cell in row]
    assert [cell.removeprefix("'") for cell in rows[1]] == [text.removeprefix("'") for text in told]


def test_only_a_file_that_begins_as_ours_do_is_ours(tmp_path: Path) -> None:
    file = tmp_path / "overview.csv"
    file.write_bytes(write_csv(a_matrix()))
    assert is_csv(file, [("Autre", "Chose"), BEGINNING])
    file.write_bytes(write_csv(a_matrix()).replace(b"Commitment", b"Promise"))
    assert not is_csv(file, [("Autre", "Chose"), BEGINNING])
    file.write_text("Transformation,Commitment,Name,Asked to write\n", encoding="utf-8")
    assert not is_csv(file, [BEGINNING])
