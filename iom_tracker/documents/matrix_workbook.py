"""The matrix as an Excel workbook: every text is written as a text, so that none is ever taken for a formula."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeAlias

import xlsxwriter  # type: ignore[import-untyped] # it ships no types

from iom_tracker.domain.matrix import Matrix, MatrixCell, MatrixSheet
from iom_tracker.domain.state import SectionState

_OURS: Final = "iom-tracker overview"
_PROPERTIES: Final = "docProps/custom.xml"
_LARGEST_PROPERTIES: Final = 1_000_000  # bytes; ours have a few hundred
_TITLE_ROW, _HEADING_ROW, _FIRST_ROW = 0, 1, 2
_LONGEST: Final = 32_767  # characters that Excel lets stand in a cell
_NARROWEST, _WIDEST = 8, 48  # characters
_FILLS: Final[Mapping[SectionState, str]] = {
    SectionState.EMPTY: "#FFFFFF",
    SectionState.DRAFT: "#EDEDED",
    SectionState.SUBMITTED: "#DCE9F7",
    SectionState.RETURNED: "#FBE3C4",
    SectionState.CLEARED: "#D8EFDC",
    SectionState.CHANGED: "#FFF3B8",
    SectionState.CONFLICT: "#F8D3D3",
}

_Formats: TypeAlias = Mapping[SectionState | str | None, Any]  # of a state, the title, the headings, all else


def write_workbook(matrix: Matrix, cycle: str, time: str) -> bytes:
    """Return a matrix as the bytes of an .xlsx file.

    Args:
        time: when it is written, ISO 8601; no person is named in the file.
    """
    written = io.BytesIO()
    workbook = xlsxwriter.Workbook(written, {"in_memory": True})
    _set_properties(workbook, matrix, cycle, time)
    formats = _formats(workbook)
    for sheet in matrix.sheets:
        _write_sheet(workbook.add_worksheet(_sheet_name(sheet.name)), matrix, sheet, formats)
    workbook.close()
    return written.getvalue()


def is_workbook(file: Path) -> bool:
    """Say whether a file is an overview of ours."""
    try:
        with zipfile.ZipFile(file) as package:
            is_small = package.getinfo(_PROPERTIES).file_size < _LARGEST_PROPERTIES
            return is_small and _OURS.encode() in package.read(_PROPERTIES)
    except (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError):
        return False


def _set_properties(workbook: Any, matrix: Matrix, cycle: str, time: str) -> None:
    created = datetime.fromisoformat(time).astimezone(UTC).replace(tzinfo=None)
    workbook.set_properties({"title": matrix.title, "created": created})
    workbook.set_custom_property(_OURS, cycle, "text")
    workbook.set_custom_property("language", matrix.language, "text")
    workbook.set_custom_property("training", matrix.is_training, "bool")


def _formats(workbook: Any) -> _Formats:
    frame = {"valign": "top", "border": 1, "border_color": "#BFBFBF"}
    formats: dict[SectionState | str | None, Any] = {
        None: workbook.add_format({"valign": "top"}),
        "title": workbook.add_format({"bold": True, "font_size": 14}),
        "heading": workbook.add_format({"bold": True, "bottom": 2, "text_wrap": True, "valign": "top"}),
    }
    return formats | {state: workbook.add_format({**frame, "bg_color": fill}) for state, fill in _FILLS.items()}


def _write_sheet(written: Any, matrix: Matrix, sheet: MatrixSheet, formats: _Formats) -> None:
    if matrix.is_right_to_left:
        written.right_to_left()
    written.write_string(_TITLE_ROW, 0, _short(matrix.title), formats["title"])
    for column, heading in enumerate(sheet.headings):
        written.write_string(_HEADING_ROW, column, _short(heading), formats["heading"])
        written.set_column(column, column, _width(sheet, column))
    for number, row in enumerate(sheet.rows, _FIRST_ROW):
        for column, cell in enumerate(row):
            _write_cell(written, number, column, cell, formats[cell.state])
    written.freeze_panes(_FIRST_ROW, 1)
    written.autofilter(_HEADING_ROW, 0, _HEADING_ROW + len(sheet.rows), len(sheet.headings) - 1)
    written.repeat_rows(_TITLE_ROW, _HEADING_ROW)
    written.set_landscape()
    written.fit_to_pages(1, 0)


def _write_cell(written: Any, row: int, column: int, cell: MatrixCell, style: Any) -> None:
    if isinstance(cell.value, int):
        written.write_number(row, column, cell.value, style)
    elif cell.value:
        written.write_string(row, column, _short(cell.value), style)


def _short(text: str) -> str:
    """Return a text that Excel takes: one that is too long is cut, which is seen by its end."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _sheet_name(name: str) -> str:
    """Return a name that Excel takes for a sheet."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in name)[:31].strip("'")


def _width(sheet: MatrixSheet, column: int) -> int:
    longest = max((len(str(row[column].value)) for row in sheet.rows), default=0)
    return max(_NARROWEST, min(_WIDEST, max(longest, len(sheet.headings[column])) + 2))
