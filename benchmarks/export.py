"""Exporting reports of 16, 200 and 2,000 commitments to Word, against zipping the same bytes and against python-docx.

python-docx is used as its manual says, paragraph by paragraph, and without content controls, bookmarks and contents: it
has less to write.
"""

import os
import random
import statistics
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
from measure import above, below, in_turns, peak_memory, ratio, show, show_memory, timed

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.identity import CommitmentId, CycleId, RevisionId, SectionRef
from iom_tracker.domain.reading import ReadUnit
from iom_tracker.domain.report import Report, ReportPart, ReportSection, ReportStamp, ReportUnit
from iom_tracker.domain.richtext import Block, Span, rich_text
from iom_tracker.environment.framework_files import load_catalogue
from iom_tracker.environment.resources import resource

_SIZES = {16: 9, 200: 5, 2000: 3}
_LARGEST = max(_SIZES)
_TO_SEE_THE_GROWTH = (125, 250, 500)


def run() -> None:
    """Measure and print."""
    template = resource("word", "report.docx")
    with tempfile.TemporaryDirectory(dir=Path(__file__).resolve().parent) as name:
        out, zipped = Path(name) / "report.docx", Path(name) / "same.zip"
        for size, rounds in _SIZES.items():
            report = large_report(size)
            write_report(report, template, out)
            parts = _parts(out)

            def export(report: Report = report) -> float:
                return timed(lambda: write_report(report, template, out))

            def zip_same(parts: dict[str, bytes] = parts) -> float:
                return timed(lambda: _zip(parts, zipped))

            seconds = in_turns({"zip of the same bytes": zip_same, "write_report": export}, rounds)
            found = ratio(seconds, "write_report", "zip of the same bytes")
            size_text = f"{out.stat().st_size:,} bytes, {sum(map(len, parts.values())):,} unpacked"
            show(f"Export of {size} commitments ({size_text})", seconds, [below("export / zip", found, 3)])
        show_memory(
            {
                "making the report alone": peak_memory(large_report, _LARGEST),
                "making and exporting it": peak_memory(export_once, out),
            }
        )
        _compare_with_python_docx(Path(name))


def export_once(out: Path) -> None:
    """Export the largest report."""
    write_report(large_report(_LARGEST), resource("word", "report.docx"), out)


def _compare_with_python_docx(folder: Path) -> None:
    seconds, template = {}, resource("word", "report.docx")
    for size in (*_TO_SEE_THE_GROWTH, _LARGEST):
        report = large_report(size)

        def by_paragraphs(report: Report = report) -> float:
            return timed(lambda: _write_by_paragraphs(report, template, folder / "slow.docx"))

        seconds[f"python-docx, {size} commitments"] = [by_paragraphs()]
    ours = [timed(lambda: write_report(report, template, folder / "fast.docx")) for _ in range(_SIZES[_LARGEST])]
    seconds[f"write_report, {_LARGEST} commitments"] = ours
    (*_, half), (last,) = list(seconds.values())[:3], list(seconds.values())[3]
    growth = above("python-docx: 4 times the commitments / time (quadratic: 16)", last / half[0], 8)
    ahead = above("python-docx / write_report", last / statistics.median(ours), 40)
    show("Against python-docx, which runs once", seconds, [ahead, growth])


def _write_by_paragraphs(report: Report, template: Path, out: Path) -> None:
    document = docx.Document(str(template))
    for part in report.parts:
        document.add_paragraph(part.heading, style="Heading 1")
        for unit in part.units:
            document.add_paragraph(unit.heading, style="Heading 2")
            for text in unit.text:
                document.add_paragraph(text, style="Commitment Text")
            for section in unit.sections:
                document.add_paragraph(section.heading, style="Heading 3")
                for block in section.body.blocks:
                    document.add_paragraph(block.text, style="Answer")
    document.save(str(out))


def large_report(size: int) -> Report:
    """Return the 2016 report with its commitments repeated under other ids up to that many.

    A copy's answers have their words in another order: a text that only repeats itself would zip many times faster
    than any that people write.
    """
    catalogue = load_catalogue("agenda-for-humanity", "2016")
    reading = read_report_text(resource("samples", "iom-report-2016.txt").read_text(encoding="utf-8"), catalogue)
    parts: dict[str, list[ReportUnit]] = {}
    for number in range(size):
        unit = reading.units[number % len(reading.units)]
        copy = replace(unit, commitment=CommitmentId(f"{300000 + number}"))
        parts.setdefault(unit.transformation, []).append(_unit(copy, random.Random(number)))  # noqa: S311
    made = tuple(ReportPart(f"Transformation {code}", tuple(units)) for code, units in parts.items())
    return Report(catalogue.cycle.layout, made, ReportStamp("0" * 32, "2016", "1" * 32, "2017-03-15T12:00:00+00:00"))


def _unit(unit: ReadUnit, order: random.Random) -> ReportUnit:
    sections = tuple(
        ReportSection(
            SectionRef(CycleId("2016"), unit.commitment or "", section.question),
            section.heading,
            rich_text(_shuffled(block, order) for block in section.body.blocks),
            RevisionId(f"{order.getrandbits(256):064x}"),
        )
        for section in unit.sections
    )
    return ReportUnit(f"Commitment ID: {unit.commitment}", unit.text, sections)


def _shuffled(block: Block, order: random.Random) -> Block:
    words = block.text.split()
    order.shuffle(words)
    return block._replace(spans=(Span(" ".join(words)),))


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def _zip(parts: dict[str, bytes], path: Path) -> None:
    """Zip parts into a file that is put on the disk and in its place as safely as an export is."""
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(name, data)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
