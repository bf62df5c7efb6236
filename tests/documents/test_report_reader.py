from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import NotAReport, OtherReport
from iom_tracker.domain.identity import CycleId, QuestionKey, SectionRef
from iom_tracker.domain.reading import Against, Disagreement, DocumentReading, ReadSection, ReadUnit, ReportReading
from iom_tracker.domain.report import Report
from iom_tracker.domain.richtext import plain_paragraphs
from tests.documents.reports import STAMP, a_report, a_section, a_small_catalogue, a_unit, small_reports
from tests.documents.word_files import changed, pack, parts_of, the_template

CATALOGUE = a_small_catalogue()
BODY = plain_paragraphs("Much was done.")
NOTE = "<w:p><w:r><w:t>See there.</w:t></w:r></w:p>"


def exported(folder: Path, report: Report | None = None) -> Path:
    out = folder / "report.docx"
    write_report(report or a_report(a_unit(BODY)), the_template(), out)
    return out


def reread(folder: Path, before: str, after: str) -> DocumentReading:
    """Export a report, replace something in its XML, and read it."""
    path = changed(exported(folder), folder / "changed.docx", lambda story: story.replace(before, after, 1))
    return read_report_document(path, CATALOGUE)


def refused(path: Path, catalogue: Catalogue = CATALOGUE) -> str:
    with pytest.raises(NotAReport) as refusal:
        read_report_document(path, catalogue)
    return refusal.value.reason


@pytest.mark.parametrize("contents", [True, False])
def test_the_real_report_comes_back_as_it_went(
    tmp_path: Path, report: Report, reading: ReportReading, catalogue: Catalogue, *, contents: bool
) -> None:
    write_report(report, the_template(), tmp_path / "r.docx", contents=contents)
    back = read_report_document(tmp_path / "r.docx", catalogue)
    assert back.stamp == report.stamp
    bases = {section.ref: section.head[:12] for section in report.sections()}
    assert [_as_text(unit) for unit in back.report.units] == list(reading.units)
    assert [section.base for unit in back.report.units for section in unit.sections] == list(bases.values())
    assert (back.report.titles, back.report.not_placed) == (reading.titles, ())
    assert back.report.words.balances
    assert back.report.words.placed == reading.words.placed


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(small_reports())
def test_any_report_comes_back_as_it_went(tmp_path_factory: pytest.TempPathFactory, report: Report) -> None:
    answers = [section for section in report.sections() if not section.body.is_empty]
    path = exported(tmp_path_factory.mktemp("any"), report)
    if not answers:
        assert refused(path) == "no_sections"
        return
    back = read_report_document(path, CATALOGUE).report
    bodies = [section.body for unit in back.units for section in unit.sections]
    assert [body.digest for body in bodies] == [section.body.digest for section in answers]
    assert back.words.balances


def test_a_word_file_without_our_anchors_holds_no_sections() -> None:
    assert refused(the_template()) == "no_sections"


def test_a_report_of_another_cycle_is_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    with pytest.raises(OtherReport) as refusal:
        read_report_document(exported(tmp_path), catalogue)
    assert (refusal.value.reason, refusal.value.theirs, refusal.value.ours) == ("cycle", "2020", "2016")


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "r.docx").write_text("no zip")
    assert refused(tmp_path / "r.docx") == "not_word"


def test_a_document_type_in_the_story_is_refused(tmp_path: Path) -> None:
    parts = parts_of(exported(tmp_path))
    parts["word/document.xml"] = b'<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'
    assert refused(pack(tmp_path / "r.docx", parts)) == "doctype"


def test_an_answer_is_found_by_its_title_where_the_tag_is_lost(tmp_path: Path) -> None:
    reading = reread(tmp_path, '<w:tag w:val="2020/p1/done@1a2b3c4d5e6f"/>', "")
    assert reading.report.units[0].sections[0].body == BODY


def test_a_file_without_properties_has_no_stamp(tmp_path: Path) -> None:
    parts = parts_of(exported(tmp_path))
    parts["docProps/custom.xml"] = parts["docProps/custom.xml"].replace(b"iom-tracker export", b"other")
    assert read_report_document(pack(tmp_path / "r.docx", parts), CATALOGUE).stamp is None
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"custom-properties", b"other")
    assert read_report_document(pack(tmp_path / "r.docx", parts), CATALOGUE).stamp is None
    assert read_report_document(exported(tmp_path), CATALOGUE).stamp == STAMP


def test_an_answer_keeps_the_question_as_it_is_printed(tmp_path: Path) -> None:
    printed = reread(tmp_path, "What was done in 2020?", "What was done in 2020")
    assert printed.report.units[0].sections[0].heading == "What was done in 2020"


def test_an_answer_without_its_heading_has_the_question_of_the_catalogue(tmp_path: Path) -> None:
    lost = reread(tmp_path, "What was done in 2020?", "")
    assert lost.report.units[0].sections[0].heading == "What was done in 2020?"
    assert lost.report.words.balances


def test_text_between_the_answers_has_no_place(tmp_path: Path) -> None:
    added = "<w:p><w:r><w:t>Added text.</w:t></w:r></w:p><w:sectPr>"
    report = reread(tmp_path, "<w:sectPr>", added).report
    assert (report.not_placed, report.words.not_placed, report.words.balances) == (("Added text.",), 2, True)


def test_an_answer_that_was_copied_has_a_place_only_once(tmp_path: Path) -> None:
    path = exported(tmp_path, a_report(replace(a_unit(BODY), sections=(a_section(BODY), a_section(BODY)))))
    report = read_report_document(path, CATALOGUE).report
    assert [len(unit.sections) for unit in report.units] == [1]
    assert (report.not_placed, report.words.balances) == ((), True)
    assert report.disagreements == (Disagreement(SectionRef(CycleId("2020"), "p1", QuestionKey("done")), Against.COPY),)


def test_an_answer_to_an_unknown_question_has_no_place(tmp_path: Path) -> None:
    unit = replace(a_unit(BODY), sections=(a_section(BODY), a_section(BODY, question="why")))
    report = read_report_document(exported(tmp_path, a_report(unit)), CATALOGUE).report
    assert report.not_placed == ("why", "Much was done.")
    assert report.words.balances


def test_an_answer_that_was_emptied_is_no_section(tmp_path: Path) -> None:
    unit = replace(a_unit(BODY), sections=(a_section(BODY), a_section(BODY, question="next")))
    path = exported(tmp_path, a_report(unit))
    emptied = changed(path, tmp_path / "e.docx", lambda story: story.replace("Much was done.", "", 1))
    report = read_report_document(emptied, CATALOGUE).report
    assert [section.question for section in report.units[0].sections] == ["next"]


def prompting(story: str, words: str, *, style: str = "", typed: str = "") -> str:
    """Empty the first control as Word does: it shows a prompt, and says so."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    begin, answer, end = story.partition("Much was done.")
    assert answer
    control = begin[: begin.rindex("<w:r>")].rpartition("</w:sdtPr>")
    shown = f"<w:r>{look}<w:t>{words}</w:t></w:r>" + (f"<w:r><w:t>{typed}</w:t></w:r>" if typed else "")
    assert control[1]
    return f"{control[0]}<w:showingPlcHdr/>{control[1]}{control[2]}{shown}" + end.partition("</w:r>")[2]


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("Click or tap here to enter text.", "PlaceholderText"),
        ("Click or tap here to enter text.", ""),
        ("Cliquez ou appuyez ici pour entrer du texte.", ""),
        ("Klicken oder tippen Sie hier, um Text einzugeben.", "Platzhaltertext"),
    ],
)
def test_a_prompt_that_word_shows_in_an_emptied_control_is_no_answer(words: str, style: str, tmp_path: Path) -> None:
    unit = replace(a_unit(BODY), sections=(a_section(BODY), a_section(BODY, question="next")))
    path = exported(tmp_path, a_report(unit))
    emptied = changed(path, tmp_path / "e.docx", lambda story: prompting(story, words, style=style))
    report = read_report_document(emptied, CATALOGUE).report
    assert [section.question for section in report.units[0].sections] == ["next"]
    assert report.not_placed == ()
    assert report.words.balances


@pytest.mark.parametrize(
    ("words", "style", "typed"),
    [
        ("Words of a person.", "", ""),
        ("Click or tap here to enter text.", "PlaceholderText", " Words of a person."),
    ],
)
def test_what_a_person_typed_into_a_prompting_control_is_their_answer(
    words: str, style: str, typed: str, tmp_path: Path
) -> None:
    path = exported(tmp_path)
    typed_in = changed(path, tmp_path / "e.docx", lambda story: prompting(story, words, style=style, typed=typed))
    report = read_report_document(typed_in, CATALOGUE).report
    (section,) = report.units[0].sections
    assert section.body.plain == (typed.strip() or words)
    assert [each.words for each in report.cautions] == [section.body.plain]
    assert report.words.balances


def test_headings_that_are_not_known_have_no_place(tmp_path: Path) -> None:
    heading = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    added = "".join(heading.format(text) for text in ("Goal G9: Sing", "Promise p1", "Office for Trials", ""))
    report = reread(tmp_path, "<w:sectPr>", f"{added}<w:sectPr>").report
    assert report.not_placed == ("Goal G9: Sing", "Promise p1", "Office for Trials")
    assert report.words.balances


def test_a_commitment_above_all_transformations_is_the_one_that_the_catalogue_knows(tmp_path: Path) -> None:
    report = reread(tmp_path, "Goal G1: Walk more</w:t></w:r><w:bookmarkEnd", "</w:t></w:r><w:bookmarkEnd").report
    assert report.not_placed == ()
    assert [(unit.transformation, unit.text) for unit in report.units] == [("G1", ("We promise p1.",))]


def test_an_unknown_commitment_above_all_transformations_has_no_place(tmp_path: Path) -> None:
    path = exported(tmp_path, a_report(replace(a_unit(BODY), heading="Promise p9"), heading=""))
    report = read_report_document(path, CATALOGUE).report
    assert report.not_placed == ("Promise p9", "We promise p1.")


def test_a_transformation_without_its_title_has_the_one_of_the_catalogue(tmp_path: Path) -> None:
    report = reread(
        tmp_path, "Goal G1: Walk more</w:t></w:r><w:bookmarkEnd", "Goal G1</w:t></w:r><w:bookmarkEnd"
    ).report
    assert report.titles == (("G1", "Walk more"),)


def test_a_text_box_and_what_old_programs_show_for_it_count_once(tmp_path: Path) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
    name = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    both = f"<m:Choice>{box}</m:Choice><m:Fallback>{box}</m:Fallback>"
    both = f'<m:AlternateContent xmlns:m="{name}">{both}</m:AlternateContent>'
    report = reread(tmp_path, "<w:sectPr>", f"<w:p><w:r>{both}</w:r></w:p><w:sectPr>").report
    assert (report.not_placed, report.words.balances) == (("In a box.",), True)


def test_footnotes_that_nothing_refers_to_have_no_place(tmp_path: Path) -> None:
    parts = parts_of(exported(tmp_path))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    added = f'<Relationship Id="f" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", added.encode())
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    parts["word/footnotes.xml"] = f"<w:footnotes {w}><w:footnote w:id='2'>{NOTE}</w:footnote></w:footnotes>".encode()
    report = read_report_document(pack(tmp_path / "r.docx", parts), CATALOGUE).report
    assert (report.not_placed, report.words.balances) == (("See there.",), True)


def test_a_list_without_a_definition_is_none(tmp_path: Path) -> None:
    parts = parts_of(exported(tmp_path))
    parts["word/numbering.xml"] = parts["word/numbering.xml"].replace(
        b"</w:numbering>", b'<w:num w:numId="77"/></w:numbering>'
    )
    assert read_report_document(pack(tmp_path / "r.docx", parts), CATALOGUE).report.units[0].sections[0].body == BODY


def _as_text(unit: ReadUnit) -> ReadUnit:
    """Return a unit as it is read from a text, which has no anchors and no tracked changes."""
    texts = (ReadSection(each.question, each.heading, each.body) for each in unit.sections)
    return replace(unit, sections=tuple(texts))


def test_a_line_like_the_one_above_an_undecided_text_is_kept_where_none_was_printed(tmp_path: Path) -> None:
    line = "[Not decided: text 2 of 2, Maria, 2016-11-28]"
    report = reread(tmp_path, "<w:body>", f"<w:body><w:p><w:r><w:t>{line}</w:t></w:r></w:p>").report
    assert (report.not_placed, report.words.balances) == ((line,), True)
