"""Importing the text of the 2016 report, against storing the same text with raw sqlite3."""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from measure import Aim, in_turns, ratio, show, timed

from iom_tracker.environment.resources import resource
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.import_document import import_document


def run(rounds: int = 7) -> None:
    """Measure and print."""
    report = resource("samples", "iom-report-2016.txt")
    with tempfile.TemporaryDirectory(dir=Path(__file__).resolve().parent) as name:
        folder = Path(name)
        os.environ["IOM_TRACKER_HOME"] = str(folder / "home")
        files = (folder / f"{number}.iomdb" for number in range(10 * rounds))

        def import_report() -> float:
            workspace = create_workspace(next(files), "agenda-for-humanity", "2016")
            return timed(lambda: import_document(workspace, report))

        def store_lines() -> float:
            return timed(lambda: _store_lines(next(files), report))

        runs = {"raw sqlite3, one row a line": store_lines, "workflow import_document": import_report}
        seconds = in_turns(runs, rounds)
    aim = Aim(
        "import / raw storing (no aim set)",
        ratio(seconds, "workflow import_document", "raw sqlite3, one row a line"),
    )
    show("Importing the 2016 report (90 sections)", seconds, [aim])


def _store_lines(path: Path, report: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        lines = enumerate(report.read_text(encoding="utf-8").splitlines())
        connection.executemany("INSERT INTO line VALUES (?, ?)", lines)
