"""Words that a Word file shows without holding them in a paragraph, in a report of ours and in any other."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.reading import ReportReading
from tests.documents.legacy_layouts import as_word_file, p
from tests.documents.reports import a_report, a_unit
from tests.documents.word_edits import (
    CATALOGUE,
    DONE,
    ELSEWHERE,
    NEXT,
    PARAGRAPH,
    by,
    exported,
    line,
    read,
    run,
    texts,
)
from tests.documents.word_files import MAIN, Parts, pack, parts_of, the_template

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CHART_EX = "http://schemas.microsoft.com/office/2014/relationships/chartEx"
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="' + R + '"'
C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
CX = 'xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"'
DGM = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
RELATIONS = "word/_rels/document.xml.rels"

SAID = (
    "<a:p><a:r><a:t>Wells</a:t></a:r><a:br/><a:r><a:t>are dug</a:t></a:r></a:p><a:p><a:r><a:t>– Water</a:t></a:r></a:p>"
)
DIAGRAM = (
    f"<dgm:dataModel {DGM} {A}><dgm:pt><dgm:t>{SAID}</dgm:t></dgm:pt>"
    "<dgm:pt><dgm:t><a:p/></dgm:t></dgm:pt></dgm:dataModel>"
)
CHART = (
    f"<c:chartSpace {C} {A}><c:title><c:tx><c:rich>"
    "<a:p><a:r><a:t>Wells a year</a:t></a:r></a:p></c:rich></c:tx></c:title>"
    "<c:ser><c:cat><c:strRef><c:strCache><c:pt><c:v>The North</c:v></c:pt></c:strCache></c:strRef></c:cat>"
    "<c:val><c:numRef><c:numCache><c:pt><c:v>17</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>"
)
NEW_CHART = (
    f"<cx:chartSpace {CX} {A}><cx:strDim><cx:lvl><cx:pt>The South</cx:pt></cx:lvl></cx:strDim>"
    "<cx:numDim><cx:lvl><cx:pt>4</cx:pt></cx:lvl></cx:numDim></cx:chartSpace>"
)
SHOWN = {
    "diagram": (f"{R}/diagramData", DIAGRAM, f'<dgm:relIds {DGM} {A} r:dm="rIdMore"/>', ("Wells are dug", "– Water")),
    "chart": (f"{R}/chart", CHART, f'<c:chart {C} {A} r:id="rIdMore"/>', ("Wells a year", "The North")),
    "new chart": (CHART_EX, NEW_CHART, f'<cx:chart {CX} {A} r:id="rIdMore"/>', ("The South",)),
}
CHUNK = f'<w:altChunk xmlns:r="{R}" r:id="rIdMore"/>'
ALL = {"p1/done": DONE, "p1/next": NEXT, "p2/done": ELSEWHERE}


def refer(parts: Parts, kind: str, target: str, of: str = RELATIONS) -> None:
    added = f'<Relationship Id="rIdMore" Type="{kind}" Target="{target}"/></Relationships>'
    parts[of] = parts[of].replace(b"</Relationships>", added.encode())


def drawn(name: str) -> str:
    return f"<w:r><w:drawing>{SHOWN[name][2]}</w:drawing></w:r>"


def with_more(source: Path, story: Mapping[str, str], kind: str, content: str, target: str = "more/data1.xml") -> Path:
    """Return a file with a part more, and with pieces put before others into its story."""
    parts = parts_of(source)
    refer(parts, kind, target)
    parts[f"word/{target}"] = content.encode()
    for place, piece in story.items():
        assert place.encode() in parts[MAIN]
        parts[MAIN] = parts[MAIN].replace(place.encode(), f"{piece}{place}".encode(), 1)
    return pack(source.with_name("more.docx"), parts)


def back_with(folder: Path, name: str, piece: str) -> ReportReading:
    kind, content, _, _ = SHOWN[name]
    return read(with_more(exported(folder), {"<w:sectPr>": piece}, kind, content))


@pytest.mark.parametrize("name", SHOWN)
def test_words_that_are_drawn_are_listed_and_counted(tmp_path: Path, name: str) -> None:
    reading = back_with(tmp_path, name, line(drawn(name)))
    lines = SHOWN[name][3]
    assert (texts(reading), reading.not_placed) == (ALL, lines)
    assert reading.words.not_placed == len([word for each in lines for word in each.split() if word != "–"])


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_drawn_in_an_answer_leaves_the_answer_as_it_is(tmp_path: Path, name: str) -> None:
    kind, content, _, lines = SHOWN[name]
    path = with_more(exported(tmp_path), {"</w:p></w:sdtContent>": drawn(name)}, kind, content)
    assert drawn(name).encode() in parts_of(path)[MAIN]
    reading = read(path)
    assert (texts(reading), reading.not_placed) == (ALL, lines)


def test_what_is_drawn_at_two_places_is_listed_once(tmp_path: Path) -> None:
    assert back_with(tmp_path, "chart", line(drawn("chart"), drawn("chart"))).not_placed == SHOWN["chart"][3]


def test_what_was_deleted_with_tracking_on_is_not_listed(tmp_path: Path) -> None:
    assert back_with(tmp_path, "chart", line(by("del", "Ann", drawn("chart")))).not_placed == ()


def test_what_nothing_refers_to_is_not_listed(tmp_path: Path) -> None:
    assert back_with(tmp_path, "chart", line(drawn("chart").replace("rIdMore", "rIdNone"))).not_placed == ()


def test_a_chart_that_is_gone_is_passed_over(tmp_path: Path) -> None:
    parts = parts_of(exported(tmp_path))
    refer(parts, f"{R}/chart", "gone.xml")
    parts[MAIN] = parts[MAIN].replace(b"<w:sectPr>", f"{line(drawn('chart'))}<w:sectPr>".encode(), 1)
    assert read(pack(tmp_path / "more.docx", parts)).not_placed == ()


def test_a_chart_at_the_head_of_the_pages_is_listed(tmp_path: Path) -> None:
    parts = parts_of(exported(tmp_path))
    name = next(each for each in parts if re.fullmatch(r"word/header\d\.xml", each))
    of = name.replace("word/", "word/_rels/") + ".rels"
    parts.setdefault(of, parts[RELATIONS][: parts[RELATIONS].index(b"<Relationship ")] + b"</Relationships>")
    refer(parts, f"{R}/chart", "chart.xml", of)
    parts["word/chart.xml"] = CHART.encode()
    parts[name] = parts[name].replace(b"</w:hdr>", f"{line(drawn('chart'))}</w:hdr>".encode())
    assert read(pack(tmp_path / "more.docx", parts)).not_placed == SHOWN["chart"][3]


@pytest.mark.parametrize("place", ["<w:sectPr>", "</w:sdtContent>", PARAGRAPH])
def test_another_document_that_is_put_in_is_named(tmp_path: Path, place: str) -> None:
    path = with_more(exported(tmp_path), {place: CHUNK}, f"{R}/aFChunk", "<p>Words.</p>", "chunk.html")
    reading = read(path)
    assert (texts(reading), reading.not_placed, reading.words.not_placed) == (ALL, ("[chunk.html]",), 0)


@pytest.mark.parametrize("name", SHOWN)
def test_in_a_report_from_elsewhere_they_are_listed_too(tmp_path: Path, name: str) -> None:
    kind, content, _, lines = SHOWN[name]
    body = p("Goal G1: Walk more", style="Heading1") + p("Promise p1", style="Heading2") + p("We promise p1.")
    body += p("What was done in 2020?", style="Heading3") + line(run("Much was done."), drawn(name))
    path = with_more(as_word_file(tmp_path / "r.docx", body + CHUNK), {}, kind, content)
    parts = parts_of(path)
    parts[RELATIONS] = parts[RELATIONS].replace(
        b"</Relationships>",
        f'<Relationship Id="rIdOther" Type="{R}/aFChunk" Target="c.html"/></Relationships>'.encode(),
    )
    parts[MAIN] = parts[MAIN].replace(CHUNK.encode(), CHUNK.replace("rIdMore", "rIdOther").encode())
    found = read_legacy_document(pack(tmp_path / "two.docx", parts), CATALOGUE)
    assert found.report.not_placed == (*(each.replace("–", "-") for each in lines), "[c.html]")
    assert found.report.words.balances


def test_what_a_template_draws_is_said_to_stand_around_the_report(tmp_path: Path) -> None:
    kind, content, _, lines = SHOWN["chart"]
    parts = parts_of(the_template())
    refer(parts, kind, "chart.xml")
    parts["word/chart.xml"] = content.encode()
    type_ = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", f'<Override PartName="/word/chart.xml" ContentType="{type_}"/></Types>'.encode()
    )
    parts[MAIN] = parts[MAIN].replace(b"<w:body>", f"<w:body>{line(drawn('chart'))}".encode(), 1)
    written = write_report(a_report(a_unit()), pack(tmp_path / "t.docx", parts), tmp_path / "r.docx")
    assert written.around.lines >= set(lines)
