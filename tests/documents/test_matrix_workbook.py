import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped] # it ships no types
from hypothesis import given, settings

from iom_tracker.documents.matrix_workbook import is_workbook, write_workbook
from iom_tracker.domain.matrix import Matrix, MatrixCell, MatrixSheet
from tests.builders import NOON
from tests.documents.matrices import a_matrix, names

CODES = "ar", "fr"


def written(matrix: Matrix) -> bytes:
    return write_workbook(matrix, "2016", NOON)


def workbook(matrix: Matrix) -> Any:
    return openpyxl.load_workbook(io.BytesIO(written(matrix)))


def cells(sheet: Any) -> list[list[Any]]:
    """Return what stands below the title and the headings."""
    return list(map(list, sheet.iter_rows(min_row=3)))


def told(sheet: MatrixSheet) -> list[list[str | int | None]]:
    return [[cell.value if cell.value != "" else None for cell in row] for row in sheet.rows]


def test_each_sheet_has_its_headings_frozen_and_filtered_below_a_title() -> None:
    matrix = a_matrix()
    book = workbook(matrix)
    assert book.sheetnames == ["Overview", "Offices", "Sections"]
    for sheet, meant in zip(book, matrix.sheets, strict=True):
        assert sheet["A1"].value == "Report 2016: overview"
        assert tuple(cell.value for cell in sheet[2]) == meant.headings
        assert sheet.freeze_panes == "B3"
        assert sheet.auto_filter.ref.startswith("A2:")
        assert all(8 <= sheet.column_dimensions[cell.column_letter].width <= 49 for cell in sheet[2])


def test_a_state_is_told_in_words_and_coloured_too() -> None:
    sheet = workbook(a_matrix())["Overview"]
    assert sheet["E3"].value == "returned, over the cap"
    assert sheet["E3"].fill.fgColor.rgb == "FFFBE3C4"
    assert sheet["C3"].fill.fill_type is None


@settings(max_examples=40)
@given(names(), names())
def test_whatever_an_office_is_called_texts_come_back_as_texts_and_there_is_no_formula(office: str, name: str) -> None:
    matrix = a_matrix(office, name)
    for sheet, meant in zip(workbook(matrix), matrix.sheets, strict=True):
        read = cells(sheet)
        assert {cell.data_type for row in read for cell in row} <= {"s", "n"}
        assert [[cell.value for cell in row] for row in read] == told(meant)


def test_the_file_has_no_formula_and_no_link_even_where_names_look_like_them() -> None:
    with zipfile.ZipFile(io.BytesIO(written(a_matrix("=1+1", "https://example.org")))) as package:
        assert package.testzip() is None
        sheets = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/")]
    assert len(sheets) == 3
    assert [sheet for sheet in sheets if b"<f>" in sheet or b"hyperlink" in sheet] == []


def test_properties_say_what_it_is_and_name_nobody() -> None:
    book = workbook(a_matrix(is_training=True))
    assert book.properties.title == "Training · Report 2016: overview"
    assert (book.properties.creator, book.properties.lastModifiedBy) == (None, None)
    assert book.properties.created.isoformat() == "2016-11-23T12:00:00"
    assert {each.name: each.value for each in book.custom_doc_props.props} == {
        "iom-tracker overview": "2016", "language": "en", "training": True,
    }  # fmt: skip


def test_a_sheet_runs_from_right_to_left_where_its_language_does() -> None:
    runs = {code: [bool(sheet.sheet_view.rightToLeft) for sheet in workbook(a_matrix(language=code))] for code in CODES}
    assert runs == {"ar": [True] * 3, "fr": [False] * 3}


def test_what_excel_cannot_take_is_cut_and_shows_it() -> None:
    matrix = a_matrix()
    sheet = MatrixSheet("A/B [2016]: a name that is longer than Excel takes", ("Note",), ((MatrixCell("x" * 40_000),),))
    book = workbook(replace(matrix, sheets=(sheet,)))
    assert book.sheetnames == ["A B  2016   a name that is long"]
    assert (len(book.worksheets[0]["A3"].value), book.worksheets[0]["A3"].value[-2:]) == (32_767, "x…")


def test_an_empty_matrix_is_a_workbook_too() -> None:
    matrix = a_matrix()
    book = workbook(replace(matrix, sheets=tuple(replace(sheet, rows=()) for sheet in matrix.sheets)))
    assert [sheet.max_row for sheet in book] == [2, 2, 2]


def test_only_a_workbook_that_says_so_is_ours(tmp_path: Path) -> None:
    file = tmp_path / "overview.xlsx"
    file.write_bytes(written(a_matrix()))
    assert is_workbook(file)
    other = openpyxl.Workbook()
    other.save(file)
    assert not is_workbook(file)
    file.write_bytes(written(a_matrix())[:200])
    assert not is_workbook(file)
    file.write_bytes(b"PK")
    assert not is_workbook(file)
