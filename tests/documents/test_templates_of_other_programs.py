"""The 2016 report in templates that other programs saved: it prints without a fault and reads back whole."""

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.report import Report
from iom_tracker.domain.template_report import Matter, TemplateFinding
from tests.documents.template_files import from_python_docx, from_reference_document, renumbered
from tests.documents.word_files import the_template
from tests.tools import (
    A_MINUTE,
    check_docx,
    libreoffice,
    ooxml_validator,
    pandoc,
    pdf_pages,
    validate_ooxml,
)

PROGRAMS = ("python-docx", "libreoffice", "libreoffice-2010", "odt", "renumbered", "pandoc")
FAULTLESS = PROGRAMS[:-1]  # what pandoc ships has faults of its own
Printed = Mapping[str, tuple[Path, tuple[TemplateFinding, ...]]]


def converted(folder: Path, out: Path, form: str, *files: Path) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}"
    command = [libreoffice(), profile, "--headless", "--convert-to", form, "--outdir", str(out), *map(str, files)]
    subprocess.run(command, capture_output=True, timeout=A_MINUTE, check=True)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    folder = tmp_path_factory.mktemp("templates")
    converted(folder, folder, "odt", the_template())
    (folder / "report.odt").rename(folder / "odt.odt")
    converted(folder, folder / "saved", "docx:MS Word 2007 XML", the_template(), folder / "odt.odt")
    converted(folder, folder / "saved-2010", "docx:Office Open XML Text", the_template())
    reference = folder / "reference.docx"
    reference.write_bytes(
        subprocess.run(
            [pandoc(), "--print-default-data-file", "reference.docx"], capture_output=True, check=True
        ).stdout
    )
    return {
        "python-docx": from_python_docx(folder / "python-docx.docx"),
        "libreoffice": folder / "saved" / "report.docx",
        "libreoffice-2010": folder / "saved-2010" / "report.docx",
        "odt": folder / "saved" / "odt.docx",
        "renumbered": renumbered(folder / "renumbered.docx"),
        "pandoc": from_reference_document(reference, folder / "pandoc.docx"),
    }


@pytest.fixture(scope="session")
def printed(templates: Mapping[str, Path], report: Report, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    folder = tmp_path_factory.mktemp("printed-in-templates")
    return {
        name: (
            folder / f"{name}.docx",
            write_report(report, path, folder / f"{name}.docx", shipped=the_template()).findings,
        )
        for name, path in templates.items()
    }


@pytest.fixture(scope="session")
def pages(printed: Printed, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    folder = tmp_path_factory.mktemp("pages-of-templates")
    converted(folder, folder, "pdf", *(path for path, _ in printed.values()))
    return {name: pdf_pages(folder / f"{name}.pdf") for name in PROGRAMS}


def faults(path: Path) -> set[tuple[str, str]]:
    command = [ooxml_validator(), str(path)]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=A_MINUTE, check=False)
    found = json.loads(finished.stdout)["errors"]
    return {(each["path"], re.sub(r"\[\d+\]", "", each["description"])) for each in found}


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_answer_reads_back_as_it_was_printed(
    printed: Printed, report: Report, catalogue: Catalogue, name: str
) -> None:
    reading = read_report_document(printed[name][0], catalogue).report
    found = {
        (unit.commitment or unit.transformation, section.question): section.body
        for unit in reading.units
        for section in unit.sections
    }
    assert found == {(each.ref.unit, each.ref.question): each.body for each in report.sections()}
    assert len(found) == 90
    assert reading.not_placed == (("Footnote Text.",) if name == "pandoc" else ())  # its own sample


@pytest.mark.parametrize("name", FAULTLESS)
def test_the_open_xml_sdk_finds_no_error(printed: Printed, name: str) -> None:
    validate_ooxml(printed[name][0])


def test_the_checker_finds_no_error(printed: Printed) -> None:
    check_docx(*(printed[name][0] for name in FAULTLESS))


def test_a_template_with_faults_gets_no_others(printed: Printed, templates: Mapping[str, Path]) -> None:
    assert faults(printed["pandoc"][0]) <= faults(templates["pandoc"])


@pytest.mark.parametrize("name", PROGRAMS)
def test_libreoffice_shows_the_report_and_no_slot(pages: Mapping[str, list[str]], name: str) -> None:
    text = "\n".join(pages[name])
    assert text.count("Commitment ID: ") == 32  # in the contents and above its answers
    for slot in ("iom-tracker:", "The report is put here", "Title of the report", "Line below it"):
        assert slot not in text


@pytest.mark.parametrize("name", ["libreoffice", "libreoffice-2010", "odt"])
def test_libreoffice_keeps_the_look_of_the_pages(pages: Mapping[str, list[str]], report: Report, name: str) -> None:
    for number, page in enumerate(pages[name], 1):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert lines[:3] == list(report.layout.header)
        assert lines[-1] == f"Page {number} of {len(pages[name])}"


@pytest.mark.parametrize(
    ("name", "matters"),
    [
        ("python-docx", {Matter.STYLE_ADDED, Matter.LEVELS_ADDED, Matter.SLOT_BY_TEXT}),
        ("libreoffice", {Matter.SLOT_BY_TITLE}),
        ("libreoffice-2010", {Matter.SLOT_BY_TITLE}),
        ("odt", {Matter.SLOT_BY_TEXT}),
        ("renumbered", set()),
        ("pandoc", {Matter.STYLE_ADDED, Matter.SLOT_BY_TEXT}),
    ],
)
def test_what_was_mended_is_said(printed: Printed, name: str, matters: set[Matter]) -> None:
    assert {finding.matter for finding in printed[name][1]} == matters
