"""Write the overview as a spreadsheet: an Excel workbook, or comma-separated text."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from iom_tracker.documents.matrix_csv import is_csv, write_csv
from iom_tracker.documents.matrix_workbook import is_workbook, write_workbook
from iom_tracker.domain.errors import NotASpreadsheetName
from iom_tracker.domain.matrix import first_headings, lay_out_matrix
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.matrix_files import load_matrix_wording
from iom_tracker.environment.reminder_files import known_languages
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.outgoing import write_whole
from iom_tracker.workflows.surveying import overview_of

_WORKBOOK: Final = ".xlsx"
_TEXT: Final = ".csv"


@dataclass(frozen=True, slots=True)
class MatrixResult:
    """The spreadsheet that was written.

    Attributes:
        rows: how many commitments and transformations are in it.
        sections: how many sections.
    """

    file: Path
    bytes: int
    rows: int
    sections: int


def export_overview(  # noqa: PLR0913 - what a spreadsheet is made with
    workspace: Workspace,
    out: Path,
    *,
    choice: OverviewChoice | None = None,
    language: str = "",
    today: date | None = None,
    clock: Clock = utc_now,
) -> MatrixResult:
    """Write the overview into a spreadsheet, whole or not at all; only an earlier one of ours is replaced.

    Args:
        language: of headings and states, as `fr`; empty for that of the program.
        today: the day against which the offices' days are held; None if nobody is to be called late.

    Raises:
        NotASpreadsheetName: the name ends neither in .xlsx nor in .csv.
        UnknownLanguage, OfficeNotAsked, UnknownTransformation: something is named that is not there.
        FileExists: the file is there and is no overview of ours: it may be anything, even a workspace.
        CannotAccess: it cannot be written.
    """
    kind = out.suffix.lower()
    if kind not in (_WORKBOOK, _TEXT):
        raise NotASpreadsheetName(out)
    wording = load_matrix_wording(language)
    with workspace.reading() as transaction:
        overview = choose(overview_of(transaction, today), choice or OverviewChoice())
    matrix = lay_out_matrix(overview, wording)
    if kind == _WORKBOOK:
        data, is_ours = write_workbook(matrix, overview.catalogue.cycle.id, clock()), is_workbook
    else:
        data, is_ours = write_csv(matrix), _is_csv
    size = write_whole(out, data, workspace.path, is_ours)
    return MatrixResult(out, size, len(overview.rows), len(overview.chosen()))


def _is_csv(file: Path) -> bool:
    return is_csv(file, [first_headings(load_matrix_wording(language)) for language in known_languages()])
