from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.marked_text import ChangeKind
from iom_tracker.domain.reading import FoundBy, ReadSection, ReportReading
from iom_tracker.domain.report import Report
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from tests.documents.office_programs import (
    edited_in_libreoffice,
    saved_by_libreoffice,
    saved_by_pandoc,
    saved_by_python_docx,
)
from tests.documents.reports import a_report, a_section, a_small_catalogue, a_unit
from tests.documents.test_comments_reader import about, comment, comments
from tests.documents.word_edits import by, changed_answer, cut, line, read, run, sections
from tests.documents.word_files import the_template

WAYS = {
    "docx": {FoundBy.TITLE},
    "odt": {FoundBy.BOOKMARK},
    "rtf": {FoundBy.BOOKMARK},
}
REPLACED, NEW = "IOM has begun its PSEA", "IOM has started its own PSEA"
DELETED = " and global agreements on collaboration"
EDITS = (("replace", REPLACED, NEW), ("delete", DELETED), ("split", "In late 2016 IOM responded"))
EDITED = "200001/achievements"


def rich_body(*, is_plain: bool = False) -> RichText:
    """Return an answer with everything that one may hold; what pandoc itself changes is left out of a plain one."""
    item, number = BlockType.BULLET, BlockType.NUMBER
    marked = (Span("Plain, "), Span("bold", bold=True), Span(" and "), Span("italic", italic=True), Span("."))
    lists = [Block((Span(f"{type_} {level}"),), type_, level) for type_ in (item, number) for level in (0, 1, 0)]
    more = [
        Block((Span("See "), Span("here", link="https://www.iom.int/a?b=1&c=2"), Span(" now"))),
        Block((Span("A line\u2028break, a\u00a0space, a soft\u00adhyphen, one that is non\u2011breaking — “so”"),)),
        Block((Span("مرحبا بالعالم"),)),
        Block((Span("- typed bullet"),)),
        Block((Span("What was done in 2020?"),)),
        Block((Span("Goal G1: Walk more"),)),
    ]
    spaces = [] if is_plain else [Block((Span("Two  spaces, and a space", bold=True), Span(" at the edge")))]
    return rich_text([Block(marked), *lists, *more, *spaces])


def the_rich_report(body: RichText) -> Report:
    first = replace(a_unit(body), sections=(a_section(body), a_section(body, question="next")))
    return a_report(first, a_unit(body, id_="p2", text=("We promise p2.", "Twice.")))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("round-trips")


@pytest.fixture(scope="module")
def exports(folder: Path, report: Report) -> tuple[Path, Path]:
    real, rich = folder / "real.docx", folder / "rich.docx"
    write_report(report, the_template(), real)
    write_report(the_rich_report(rich_body()), the_template(), rich)
    return real, rich


@pytest.fixture(scope="module")
def saved(folder: Path, exports: tuple[Path, Path]) -> Mapping[str, list[Path]]:
    """Return both reports saved again by LibreOffice, straight or by way of another form."""
    forms = {form: saved_by_libreoffice(exports, form, folder) for form in ("odt", "rtf")}
    back = {form: saved_by_libreoffice(files, "docx", folder) for form, files in forms.items()}
    return {**back, "docx": saved_by_libreoffice(exports, "docx", folder)}


def by_reference(reading: ReportReading) -> dict[str, ReadSection]:
    return {f"{unit.commitment}/{each.question}": each for unit in reading.units for each in unit.sections}


def assert_unchanged(path: Path, report: Report, catalogue: Catalogue) -> set[FoundBy]:
    """Assert that every answer is found and is as it was exported, and return by what they were found."""
    reading = read_report_document(path, catalogue).report
    found = by_reference(reading)
    assert {f"2016/{ref}" if catalogue.cycle.id == "2016" else f"2020/{ref}" for ref in found} == {
        str(section.ref) for section in report.sections()
    }
    for section in report.sections():
        assert found[f"{section.ref.unit}/{section.ref.question}"].body == section.body
    assert (reading.not_placed, reading.disagreements, reading.words.balances) == ((), (), True)
    return {section.found_by for section in found.values()}


@pytest.mark.parametrize("form", WAYS)
def test_what_libreoffice_saves_again_has_all_answers_as_they_were(
    saved: Mapping[str, list[Path]], report: Report, catalogue: Catalogue, form: str
) -> None:
    real, rich = saved[form]
    assert len(report.sections()) == 90
    assert assert_unchanged(real, report, catalogue) == WAYS[form]
    assert assert_unchanged(rich, the_rich_report(rich_body()), a_small_catalogue()) == WAYS[form]


def test_what_python_docx_saves_again_has_all_answers_as_they_were(
    exports: tuple[Path, Path], report: Report, catalogue: Catalogue, tmp_path: Path
) -> None:
    real, rich = (saved_by_python_docx(each, tmp_path / each.name) for each in exports)
    assert assert_unchanged(real, report, catalogue) == {FoundBy.TAG}
    assert assert_unchanged(rich, the_rich_report(rich_body()), a_small_catalogue()) == {FoundBy.TAG}


def test_what_pandoc_writes_again_has_all_answers_as_they_were(
    exports: tuple[Path, Path], report: Report, catalogue: Catalogue, tmp_path: Path
) -> None:
    plain = the_rich_report(rich_body(is_plain=True))
    write_report(plain, the_template(), tmp_path / "plain.docx")
    real = saved_by_pandoc(exports[0], tmp_path / "real.docx")
    rich = saved_by_pandoc(tmp_path / "plain.docx", tmp_path / "rich.docx")
    assert assert_unchanged(real, report, catalogue) == {FoundBy.HEADING}
    assert assert_unchanged(rich, plain, a_small_catalogue()) == {FoundBy.HEADING}


@pytest.mark.parametrize("tracking", ["tracked", "untracked"])
def test_edits_made_in_libreoffice_arrive_and_no_other_answer_is_touched(
    exports: tuple[Path, Path], report: Report, catalogue: Catalogue, folder: Path, tracking: str
) -> None:
    out = folder / f"{tracking}.docx"
    edited_in_libreoffice(exports[0], out, "Ann", EDITS, tracking)
    reading = read_report_document(out, catalogue).report
    found = by_reference(reading)
    before = {f"{each.ref.unit}/{each.ref.question}": each.body for each in report.sections()}
    changed = [ref for ref, body in before.items() if found[ref].body != body]
    assert (changed, reading.words.balances) == ([EDITED], True)
    new = before[EDITED].plain.replace(REPLACED, NEW).replace(DELETED, "").replace(" In late", "\nIn late")
    assert found[EDITED].body.plain == new
    assert_told(found[EDITED], before[EDITED], is_tracked=tracking == "tracked")


def assert_told(section: ReadSection, before: RichText, *, is_tracked: bool) -> None:
    """Assert that what was done with tracking on is told with its author, and that without it nothing is."""
    assert (section.marked is not None) is is_tracked
    original = section.marked.original() if section.marked else section.body
    assert (original == before) is is_tracked
    changes = section.marked.changes() if section.marked else ()
    told = [(change.kind, change.author, change.text) for change in changes]
    everything = [
        (ChangeKind.DELETED, "Ann", REPLACED),
        (ChangeKind.INSERTED, "Ann", NEW),
        (ChangeKind.DELETED, "Ann", DELETED),
        (ChangeKind.INSERTED, "Ann", "\n"),
    ]
    assert told == (everything if is_tracked else [])


def test_comments_and_tracked_changes_survive_libreoffice(folder: Path) -> None:
    moved = line(run("Much "), by("del", "Ann", cut("was ")), about(1, run("done.")))
    told = '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
    commented = changed_answer(folder, moved, comments(comment(1, "Ben", "By whom?"), answers=told))
    (saved,) = saved_by_libreoffice([commented], "docx", folder)
    section = sections(read(saved))["p1/done"]
    assert section.marked is not None
    assert (section.marked.original().plain, section.body.plain) == ("Much was done.", "Much done.")
    (found,) = section.comments
    assert (found.author, found.text, found.quote, found.is_resolved) == ("Ben", "By whom?", "done.", True)
