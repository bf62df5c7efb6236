from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.textbox.html_reader import read_html
from iom_tracker.desktop.textbox.rich_text_edit import RichTextEdit
from iom_tracker.domain.richtext import BlockType, RichText
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace
from tests.desktop.editor.page_pilot import a_text, items, shape
from tests.desktop.textbox.clipboards import GOOGLE_DOCS, LIBREOFFICE, WEB_PAGE, WORD, WORD_ONLINE
from tests.tools import libreoffice_to_html

P, B, N = "paragraph", "bullet", "number"
ALL = {
    "Word": WORD,
    "Word in a browser": WORD_ONLINE,
    "LibreOffice": LIBREOFFICE,
    "Google Docs": GOOGLE_DOCS,
    "a web page": WEB_PAGE,
}


def formed(body: RichText) -> set[tuple[str, str]]:
    """Return the pieces that are bold, italic or a link."""
    spans = [span for block in body.blocks for span in block.spans]
    bold = {("bold", span.text) for span in spans if span.bold}
    return (
        bold
        | {("italic", span.text) for span in spans if span.italic}
        | {(span.link, span.text) for span in spans if span.link}
    )


def test_word_keeps_paragraphs_three_levels_of_lists_and_the_text_of_tables() -> None:
    body = read_html(WORD)
    assert shape(body) == [
        (P, 0, "Main results"),
        (P, 0, "IOM reached 1,200 people in two camps – see the report and this file."),
        (B, 0, "Water"),
        (B, 1, "Wells"),
        (B, 2, "Deep wells"),
        (N, 0, "Train"),
        (N, 1, "Women"),
        (N, 2, "Youth"),
        (P, 0, "Year"),
        (P, 0, "People"),
        (P, 0, "2016"),
        (P, 0, "1,200"),
        (P, 0, "Agreed with partners."),
    ]
    report = ("https://www.iom.int/report?a=1&b=2", "the report")
    assert formed(body) == {("bold", "1,200"), ("italic", "two"), report, ("bold", "Deep"), ("bold", "Year")}


def test_word_in_a_browser_keeps_the_levels_that_it_writes_beside_its_lists() -> None:
    body = read_html(WORD_ONLINE)
    texts = [(kind, level, text.strip()) for kind, level, text in shape(body)]
    assert texts == [(P, 0, "Some bold"), (B, 0, "Water"), (B, 1, "Wells"), (N, 0, "Train")]
    assert formed(body) == {("bold", "bold")}


def test_libreoffice_keeps_lists_that_stand_in_lists() -> None:
    body = read_html(LIBREOFFICE)
    assert shape(body) == [
        (P, 0, "Main results"),
        (P, 0, "IOM reached 1,200 people in two camps – see the report."),
        (B, 0, "Water"),
        (B, 1, "Wells"),
        (B, 2, "Deep wells"),
        (N, 0, "Train"),
        (N, 1, "Women"),
        (P, 0, "Year"),
        (P, 0, "People"),
        (P, 0, "Agreed by nobody."),
    ]
    assert ("https://www.iom.int/", "the report") in formed(body)


def test_google_docs_keeps_what_its_styles_say() -> None:
    body = read_html(GOOGLE_DOCS)
    assert shape(body) == [
        (P, 0, "Main results"),
        (P, 0, "IOM reached 1,200 people in two camps, see the report"),
        (B, 0, "Water"),
        (B, 1, "Wells"),
        (N, 0, "Train"),
        (P, 0, "Year"),
        (P, 0, "People"),
    ]
    link = ("https://www.iom.int/", "the report")
    assert formed(body) == {("bold", "1,200"), ("italic", "two"), link, ("bold", "Year")}


def test_a_web_page_keeps_its_text_and_loses_what_it_runs_loads_and_hides() -> None:
    body = read_html(WEB_PAGE)
    assert shape(body) == [
        (P, 0, "Main results"),
        (P, 0, "News"),
        (P, 0, "IOM reached\u00a01,200 people in two camps, see\u00a0the report or click, or write to us."),
        (P, 0, "A camp"),
        (B, 0, "Water"),
        (B, 1, "Wells"),
        (B, 2, "Deep wells"),
        (N, 0, "Train"),
        (P, 0, "Year"),
        (P, 0, "People"),
        (P, 0, "2016"),
        (P, 0, "1,200"),
    ]
    links = {pair for pair in formed(body) if pair[0] not in ("bold", "italic")}
    assert links == {("https://www.iom.int/", "the report"), ("mailto:press@iom.int", "us")}


@pytest.fixture
def text(qtbot: QtBot) -> Iterator[RichTextEdit]:
    text = RichTextEdit()
    qtbot.addWidget(text)
    yield text
    text.close()


@pytest.mark.parametrize("program", ALL)
def test_what_is_pasted_stands_in_the_box_as_it_was_read_and_goes_in_one_step(text: RichTextEdit, program: str) -> None:
    mime = QMimeData()
    mime.setHtml(ALL[program])
    text.insertFromMimeData(mime)

    assert text.body() == read_html(ALL[program])

    text.undo()
    assert text.body().blocks == ()


def test_what_libreoffice_writes_of_a_word_file_of_ours_comes_back_as_it_was(tmp_path: Path) -> None:
    body = a_text("Some words.", items("Water"), items("Wells", level=1), items("Train", kind=BlockType.NUMBER), "End.")
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body, ())
    export_report(workspace, tmp_path / "report.docx")
    html = libreoffice_to_html(tmp_path / "report.docx", tmp_path)

    blocks = read_html(html).blocks

    start = next(index for index, block in enumerate(blocks) if block.text == "Some words.")
    assert blocks[start : start + len(body.blocks)] == body.blocks
