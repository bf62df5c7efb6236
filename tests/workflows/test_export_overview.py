import os
from datetime import date
from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, FileExists, NotASpreadsheetName, OfficeNotAsked, UnknownLanguage
from iom_tracker.domain.overview_choice import OverviewChoice
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.export_overview import export_overview
from tests.builders import a_clock, a_workspace
from tests.offices import a_headquarters, an_office
from tests.raw_files import files_in

KINDS = ["xlsx", "csv"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_overview_is_written_and_written_again(kind: str, tmp_path: Path) -> None:
    workspace, out = a_workspace(tmp_path), tmp_path / f"overview.{kind}"
    first = export_overview(workspace, out, clock=a_clock())
    assert (first.file, first.bytes, first.rows, first.sections) == (out, out.stat().st_size, 16, 96)
    export_overview(workspace, out, language="ar", clock=a_clock())
    again = export_overview(workspace, out, clock=a_clock())
    assert again.bytes == out.stat().st_size
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["office.iomdb", out.name])


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_an_earlier_overview_is_replaced(kind: str, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    text, folder, same = (tmp_path / f"{name}.{kind}" for name in ("text", "folder", "same"))
    text.write_text("name,office\n", encoding="utf-8")
    folder.mkdir()
    os.link(workspace.path, same)
    before = files_in(tmp_path)
    for taken in (text, folder, same):
        with pytest.raises(FileExists):
            export_overview(workspace, taken)
    with pytest.raises(CannotAccess):
        export_overview(workspace, tmp_path / "no folder" / f"overview.{kind}")
    assert files_in(tmp_path) == before


def test_a_workspace_that_is_named_like_a_spreadsheet_is_never_replaced(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path, "office.xlsx")
    with pytest.raises(FileExists):
        export_overview(workspace, workspace.path)
    with pytest.raises(NotASpreadsheetName):
        export_overview(workspace, tmp_path / "overview.ods")


def test_only_what_is_chosen_is_written(tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    an_office(hq, "Haiti", "200001")
    choice = OverviewChoice(offices=("Haiti",), states=(SectionState.EMPTY,))
    result = export_overview(hq.workspace, tmp_path / "overview.csv", choice=choice, today=date(2017, 3, 1))
    assert (result.rows, result.sections) == (1, 6)
    assert (tmp_path / "overview.csv").read_text(encoding="utf-8-sig").count("\n") == 2


def test_what_is_not_there_cannot_be_chosen(tmp_path: Path) -> None:
    workspace, out = a_workspace(tmp_path), tmp_path / "overview.csv"
    with pytest.raises(OfficeNotAsked):
        export_overview(workspace, out, choice=OverviewChoice(offices=("Peru",)))
    with pytest.raises(UnknownLanguage):
        export_overview(workspace, out, language="la")
    assert not out.exists()
