"""Edits as Word writes them, in a small notation: a report with three answers, of which one is edited."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.reading import ReadSection, ReportReading
from iom_tracker.domain.report import Report, ReportPart
from iom_tracker.domain.richtext import plain_paragraphs
from tests.documents.reports import a_report, a_section, a_small_catalogue, a_unit
from tests.documents.word_files import MAIN, pack, parts_of, the_template

CATALOGUE = a_small_catalogue()
DONE, NEXT, ELSEWHERE = "Much was done.\nAnd well.", "More will come.", "Something else."
PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr>'
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMESPACES = {
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}


def the_report() -> Report:
    """Return a report with three answers: two to the first promise, one to the second."""
    first = replace(
        a_unit(plain_paragraphs(DONE)),
        sections=(a_section(plain_paragraphs(DONE)), a_section(plain_paragraphs(NEXT), question="next")),
    )
    second = a_unit(plain_paragraphs(ELSEWHERE), id_="p2", text=("We promise p2.",))
    return replace(a_report(), parts=(ReportPart("Goal G1: Walk more", (first, second)),))


def exported(folder: Path) -> Path:
    """Export the report."""
    out = folder / "report.docx"
    write_report(the_report(), the_template(), out)
    return out


def read(path: Path) -> ReportReading:
    """Read a file, every word of which must be accounted for."""
    reading = read_report_document(path, CATALOGUE).report
    assert reading.words.balances, reading.words
    return reading


def sections(reading: ReportReading) -> dict[str, ReadSection]:
    """Return the answers by the commitment and the question."""
    return {f"{unit.commitment}/{each.question}": each for unit in reading.units for each in unit.sections}


def texts(reading: ReportReading) -> dict[str, str]:
    """Return the plain text of each answer."""
    return {name: section.body.plain for name, section in sections(reading).items()}


def with_answer(folder: Path, xml: str, parts: dict[str, str] | None = None) -> ReportReading:
    """Read the report with other paragraphs in its first answer; the other two must be as they were."""
    reading = read(changed_answer(folder, xml, parts))
    found = texts(reading)
    assert (found["p1/next"], found["p2/done"]) == (NEXT, ELSEWHERE)
    return reading


def changed_answer(folder: Path, xml: str, parts: dict[str, str] | None = None) -> Path:
    """Put other paragraphs into the first answer of the report, and further parts into its file."""
    control = re.compile(r'(<w:tag w:val="2020/p1/done@[^>]*>.*?<w:sdtContent>).*?(</w:sdtContent>)', re.DOTALL)
    return changed_story(folder, lambda story: control.sub(lambda found: f"{found[1]}{xml}{found[2]}", story), parts)


def changed_story(folder: Path, change: Callable[[str], str], parts: dict[str, str] | None = None) -> Path:
    """Change the story of the report, and put further parts into its file."""
    return edited_file(exported(folder), folder / "edited.docx", change, parts)


def edited_file(document: Path, out: Path, change: Callable[[str], str], parts: dict[str, str] | None = None) -> Path:
    """Return a copy of a report of which the story is changed, with further parts."""
    files = parts_of(document)
    story = files[MAIN].decode()
    missing = [f'xmlns:{short}="{name}"' for short, name in _NAMESPACES.items() if f"xmlns:{short}=" not in story]
    story = story.replace("<w:document ", f"<w:document {' '.join([*missing, ''])}", 1)
    files[MAIN] = change(story).encode()
    assert files[MAIN].decode() != story
    for kind, content in (parts or {}).items():
        with_part(files, kind, content)
    return pack(out, files)


def with_part(files: dict[str, bytes], kind: str, content: str) -> None:
    """Put a part of a kind into the parts of a file, and declare it."""
    files[f"word/{kind}.xml"] = content.encode()
    relationships, types = "word/_rels/document.xml.rels", "[Content_Types].xml"
    address = EXTENDED if kind == "commentsExtended" else f"{R}/{kind}"
    added = f'<Relationship Id="added-{kind}" Type="{address}" Target="{kind}.xml"/></Relationships>'
    files[relationships] = files[relationships].replace(b"</Relationships>", added.encode())
    override = f'<Override PartName="/word/{kind}.xml" ContentType="{_TYPES}.{kind}+xml"/></Types>'
    files[types] = files[types].replace(b"</Types>", override.encode())


def run(words: str, form: str = "") -> str:
    """Return a run."""
    return f'<w:r>{f"<w:rPr>{form}</w:rPr>" if form else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'


def cut(words: str) -> str:
    """Return a run of deleted words."""
    return f'<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r>'


def by(name: str, author: str, inner: str = "", day: int = 1) -> str:
    """Return a tracked change of an author on a day of January; with nothing inside, a mark among properties."""
    facts = f'w:id="{day}" w:author="{author}" w:date="{time_of(day)}"'
    return f"<w:{name} {facts}>{inner}</w:{name}>"


def time_of(day: int) -> str:
    """Return the time of what was done on a day of January."""
    return f"2017-01-{day:02}T10:00:00Z"


def line(*inner: str, end: str = "", form: str = "") -> str:
    """Return a paragraph of an answer, with what was done to its end and more of its properties."""
    mark = f"<w:rPr>{end}</w:rPr>" if end else ""
    return f'<w:p><w:pPr><w:pStyle w:val="Answer"/>{form}{mark}</w:pPr>{"".join(inner)}</w:p>'
