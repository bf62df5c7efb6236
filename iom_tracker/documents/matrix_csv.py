"""The matrix as comma-separated text (RFC 4180), in UTF-8 with a mark by which spreadsheet programs know it as such.

A spreadsheet program takes a cell that begins with certain signs for a formula. Such a cell gets an apostrophe before
it, as OWASP advises ("CSV Injection"), and every cell stands in quotes, so that none is cut at a semicolon.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from iom_tracker.domain.matrix import Matrix, MatrixCell

_MARK: Final = b"\xef\xbb\xbf"
_SIGNS_OF_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
_APOSTROPHE: Final = "'"


def write_csv(matrix: Matrix) -> bytes:
    """Return the first sheet of a matrix as comma-separated text."""
    sheet = matrix.sheets[0]
    return _MARK + _lines([sheet.headings, *(tuple(map(_text, row)) for row in sheet.rows)])


def is_csv(file: Path, beginnings: Iterable[Sequence[str]]) -> bool:
    """Say whether a file is one of ours: its first headings are, in any language."""
    starts = tuple(_MARK + _lines([headings]).rstrip(b"\r\n") for headings in beginnings)
    with file.open("rb") as opened:
        return opened.read(max(map(len, starts))).startswith(starts)


def _text(cell: MatrixCell) -> str:
    return str(cell.value)


def _lines(rows: Iterable[Sequence[str]]) -> bytes:
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([_harmless(text) for text in row] for row in rows)
    return written.getvalue().encode("utf-8")


def _harmless(text: str) -> str:
    return _APOSTROPHE + text if text.startswith(_SIGNS_OF_FORMULAS) else text
