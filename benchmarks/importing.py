"""Importing the text of the 2016 report, against storing it with raw sqlite3; a large Word file, against parsing it."""

import os
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from export import export_once, large_report
from lxml import etree
from measure import Aim, alone, below, in_turns, peak_memory, ratio, show, show_memory, tidied, timed

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.environment.framework_files import load_catalogue
from iom_tracker.environment.resources import resource
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.import_document import import_document

_COMMITMENTS = 2000
_PARSING = "lxml, all XML of the file"
_READING = "read_report_document"


def run(rounds: int = 7) -> None:
    """Measure and print."""
    _import_text(rounds)
    _read_word_file()


def read_once(path: Path) -> None:
    """Read the large Word file."""
    read_report_document(path, large_catalogue())


def time_reading(path: Path) -> float:
    """Return how many seconds it takes to read the large Word file, without making its catalogue."""
    catalogue = large_catalogue()
    return timed(lambda: read_report_document(path, catalogue))


def time_parsing(path: Path) -> float:
    """Return how many seconds it takes to parse the XML of a Word file."""
    return timed(lambda: parse_once(path))


def parse_once(path: Path) -> None:
    """Parse the XML of a Word file into trees that are all kept."""
    trees = [etree.fromstring(data) for data in _xml_of(path)]
    del trees


def large_catalogue() -> Catalogue:
    """Return the catalogue of the large report."""
    catalogue = load_catalogue("agenda-for-humanity", "2016")
    ids = sorted({CommitmentId(each.ref.unit) for each in large_report(_COMMITMENTS).sections()})
    known = catalogue.cycle.commitments
    made = tuple(replace(known[number % len(known)], id=id_) for number, id_ in enumerate(ids))
    return replace(catalogue, cycle=replace(catalogue.cycle, commitments=made))


def _read_word_file(rounds: int = 5) -> None:
    with tempfile.TemporaryDirectory(dir=Path(__file__).resolve().parent) as name:
        path, catalogue = Path(name) / "report.docx", large_catalogue()
        export_once(path)
        apart = {_PARSING: lambda: alone(time_parsing, path), _READING: lambda: alone(time_reading, path)}
        seconds = in_turns(apart, rounds, warm_up=0)
        aim = below("reading / parsing", ratio(seconds, _READING, _PARSING), 6)
        title = f"Reading a Word file of {_COMMITMENTS} commitments ({path.stat().st_size:,} bytes)"
        show(f"{title}, each time in a process of its own", seconds, [aim])
        together = {
            _PARSING: lambda: tidied(lambda: parse_once(path)),
            _READING: lambda: tidied(lambda: read_report_document(path, catalogue)),
        }
        seconds = in_turns(together, rounds)
        aim = below("reading / parsing", ratio(seconds, _READING, _PARSING), 6)
        show("The same by turns in one process, memory given back to the system before each", seconds, [aim])
        together = {
            _PARSING: lambda: time_parsing(path),
            _READING: lambda: timed(lambda: read_report_document(path, catalogue)),
        }
        seconds = in_turns(together, rounds)
        told = Aim("reading / parsing (no aim set)", ratio(seconds, _READING, _PARSING))
        show("The same, where each tidies up the memory that the other left", seconds, [told])
        show_memory(
            {
                "parsing its XML with lxml": peak_memory(parse_once, path),
                "the large catalogue alone": peak_memory(large_catalogue),
                "reading it": peak_memory(read_once, path),
            }
        )


def _xml_of(path: Path) -> list[bytes]:
    with zipfile.ZipFile(path) as package:
        return [package.read(name) for name in package.namelist() if name.endswith((".xml", ".rels"))]


def _import_text(rounds: int) -> None:
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
