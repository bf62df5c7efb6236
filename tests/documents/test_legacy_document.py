import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_notes import LegacyDocument
from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.reading import ReportReading
from iom_tracker.domain.report import Report
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span
from tests.documents.legacy_layouts import LAYOUTS, Answer, Promise, as_word_file, laid_out, one_big_table
from tests.documents.word_files import the_template
from tests.tools import libreoffice_to_pdf, pdf_text, reference_folder


@pytest.fixture(scope="module")
def promises() -> list[Promise]:
    found = json.loads((reference_folder() / "iom-report-2016.json").read_text(encoding="utf-8"))
    return [
        Promise(part["code"], part["title"], unit["id"], tuple(unit["text_as_printed"]), _answers(unit))
        for part in found["transformations"]
        for unit in part["commitments"]
    ]


def _answers(unit: dict[str, dict[str, list[dict[str, object]]]]) -> tuple[Answer, ...]:
    questions = unit["headings_as_printed"]
    return tuple(
        Answer(key, str(questions[key]), tuple(_block(each) for each in found))
        for key, found in unit["sections"].items()
    )


def _block(data: dict[str, object]) -> Block:
    runs = data["runs"]
    assert isinstance(runs, list)
    spans = tuple(Span(run["text"], italic=run["italic"]) for run in runs)
    return Block(spans, BlockType(str(data["type"])))


def expected(promises: Sequence[Promise]) -> dict[str, RichText]:
    return {f"{each.id}/{answer.key}": RichText(answer.blocks) for each in promises for answer in each.answers}


def answers_of(report: ReportReading) -> dict[str, RichText]:
    return {f"{unit.commitment}/{section.question}": section.body for unit in report.units for section in unit.sections}


def read(folder: Path, body: str, catalogue: Catalogue) -> LegacyDocument:
    return read_legacy_document(as_word_file(folder / "report.docx", body), catalogue)


def test_the_reference_has_its_known_size(promises: list[Promise]) -> None:
    assert len(expected(promises)) == 90


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_section_of_the_real_report_is_read_exactly(
    name: str, promises: list[Promise], catalogue: Catalogue, tmp_path: Path
) -> None:
    body = laid_out(promises, [LAYOUTS[name]] * len(promises))
    check(read(tmp_path, body, catalogue), promises)


def test_the_real_report_may_be_one_big_table(promises: list[Promise], catalogue: Catalogue, tmp_path: Path) -> None:
    check(read(tmp_path, one_big_table(promises), catalogue), promises)


def check(found: LegacyDocument, promises: Sequence[Promise]) -> None:
    assert answers_of(found.report) == expected(promises)
    assert [(unit.commitment, unit.text) for unit in found.report.units] == [(each.id, each.text) for each in promises]
    assert found.report.titles == tuple(dict.fromkeys((each.code, each.title) for each in promises))
    assert found.report.not_placed == ()
    assert found.report.words.balances


@pytest.fixture(scope="module")
def printed_pdf(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pdf")
    write_report(report, the_template(), folder / "report.docx")
    return libreoffice_to_pdf(folder / "report.docx", folder)


@pytest.mark.parametrize(("options", "exact"), [(["-layout"], 88), (["-raw"], 75), ([], 60)])
def test_every_section_is_found_in_the_text_of_the_pdf(
    options: list[str], exact: int, printed_pdf: Path, reading: ReportReading, catalogue: Catalogue
) -> None:
    found = read_report_text(pdf_text(printed_pdf, *options), catalogue)
    answers, known = answers_of(found), answers_of(reading)
    assert list(answers) == list(known)
    assert sum(answers[name] == known[name] for name in known) >= exact
    assert [_letters(answers[name]) for name in known] == [_letters(known[name]) for name in known]
    assert (found.not_placed, found.words.balances) == ((), True)


def _letters(body: RichText) -> str:
    """Return the letters of a text: where lines and items end is not told by every PDF."""
    return "".join(filter(str.isalnum, body.plain))
