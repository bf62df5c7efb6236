import errno
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.errors import BadTemplate, Cancelled, CannotAccess, DiskFull
from iom_tracker.domain.report import TRAINING_LINE, Report
from iom_tracker.domain.richtext import EMPTY, Block, BlockType, Span, plain_paragraphs, rich_text
from tests.documents.reports import LAYOUT, a_report, a_section, a_unit
from tests.documents.word_files import changed, pack, parts_of, text_of_part, the_template, without_slot
from tests.tools import check_docx

BODY = plain_paragraphs("Much was done.")
REPORT = a_report(a_unit(BODY))


def written(folder: Path, report: Report = REPORT, *, contents: bool = True) -> Path:
    out = folder / "report.docx"
    write_report(report, the_template(), out, contents=contents)
    return out


def test_equal_reports_are_equal_files(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    assert written(tmp_path).read_bytes() == written(tmp_path / "again").read_bytes()


def test_a_file_that_is_there_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_text("old")
    written(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["report.docx"]
    assert (tmp_path / "report.docx").read_bytes().startswith(b"PK")


def test_others_may_read_the_file_as_any_other_file(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    assert stat.S_IMODE(written(tmp_path).stat().st_mode) == stat.S_IMODE((tmp_path / "other").stat().st_mode)


def test_progress_counts_the_sections(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    report = a_report(a_unit(BODY), a_unit(), a_unit(BODY, id_="p2"))
    write_report(report, the_template(), tmp_path / "r.docx", progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (1, 2), (2, 2)]


def test_whoever_cancels_finds_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    (tmp_path / "r.docx").write_text("old")
    with pytest.raises(Cancelled):
        write_report(REPORT, the_template(), tmp_path / "r.docx", progress=cancel)
    assert [each.read_text() for each in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize(
    ("number", "error"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, CannotAccess)]
)
def test_a_failing_disk_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: type[Exception]
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(error) as refusal:
        written(tmp_path)
    assert isinstance(refusal.value.__cause__, OSError)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotAccess) as refusal:
        write_report(REPORT, the_template(), tmp_path / "gone" / "r.docx")
    assert refusal.value.path == tmp_path / "gone" / "r.docx"


def test_a_bad_template_is_told_before_anything_is_written(tmp_path: Path) -> None:
    template = changed(the_template(), tmp_path / "t.docx", without_slot("report"))
    with pytest.raises(BadTemplate):
        write_report(REPORT, template, tmp_path / "r.docx")
    assert [each.name for each in tmp_path.iterdir()] == ["t.docx"]


def test_an_answer_lies_in_a_control_that_names_it_and_its_question_has_a_bookmark(tmp_path: Path) -> None:
    story = text_of_part(written(tmp_path))
    tag = "2020/p1/done@1a2b3c4d5e6f"
    assert f'<w:alias w:val="{tag}"/><w:tag w:val="{tag}"/>' in story
    assert story.index('w:name="iom_') < story.index("What was done in 2020?") < story.index(tag)


def test_sections_without_text_are_not_printed(tmp_path: Path) -> None:
    unit = replace(a_unit(BODY), sections=(a_section(EMPTY), a_section(BODY, question="next")))
    story = text_of_part(written(tmp_path, a_report(unit)))
    assert "What was done" not in story
    assert "What comes" in story


def test_headings_and_texts_are_cleaned_and_escaped(tmp_path: Path) -> None:
    unit = replace(a_unit(BODY, text=("R&D <x>\x00\nmore", " \n")), heading='Promise\x0b"p1" & <co>')
    story = text_of_part(written(tmp_path, a_report(unit)))
    assert "R&amp;D &lt;x&gt;</w:t><w:br/>" in story
    assert 'Promise "p1" &amp; &lt;co&gt;' in story
    assert story.count('<w:pStyle w:val="CommitmentText"/>') == 1


def test_the_report_begins_on_a_new_page_only_behind_contents(tmp_path: Path) -> None:
    assert "<w:pageBreakBefore/>" in text_of_part(written(tmp_path))
    assert "<w:pageBreakBefore/>" not in text_of_part(written(tmp_path, contents=False))


def test_contents_list_transformations_and_commitments(tmp_path: Path) -> None:
    story = text_of_part(written(tmp_path, a_report(a_unit(BODY), replace(a_unit(BODY, id_="G1"), heading=""))))
    assert (story.count('"TOC1"'), story.count('"TOC2"'), story.count(" PAGEREF ")) == (1, 1, 2)
    assert story.count('w:fldCharType="begin"') == story.count('w:fldCharType="end"') == 3
    assert 'TOC\t\\o "1-2"' in story


def test_a_report_without_parts_has_no_contents(tmp_path: Path) -> None:
    story = text_of_part(written(tmp_path, replace(REPORT, parts=())))
    assert "TOC" not in story


def test_word_is_never_made_to_ask_about_fields(tmp_path: Path) -> None:
    out = written(tmp_path)
    assert "w:dirty" not in text_of_part(out)
    assert "updateFields" not in text_of_part(out, "word/settings.xml")


def test_numbered_lists_start_at_one(tmp_path: Path) -> None:
    body = rich_text([Block((Span("a"),), BlockType.NUMBER), Block((Span("b"),), BlockType.NUMBER, 1)])
    lists = text_of_part(written(tmp_path, a_report(a_unit(body))), "word/numbering.xml")
    assert lists.index('w:numId="2"') < lists.index('w:numId="3"') < lists.index('w:numId="4"')
    assert lists.count("w:startOverride") == 2
    assert '<w:lvlOverride w:ilvl="1">' in lists


def test_links_lead_out_by_relationships(tmp_path: Path) -> None:
    body = rich_text([Block((Span("a", link="https://a.org/?x=1&y=2"),))])
    links = text_of_part(written(tmp_path, a_report(a_unit(body))), "word/_rels/document.xml.rels")
    assert 'Target="https://a.org/?x=1&amp;y=2" TargetMode="External"' in links


def test_cover_and_header_are_those_of_the_layout(tmp_path: Path) -> None:
    out = written(tmp_path)
    assert "A Small Report" in text_of_part(out)
    assert "for tests &amp; &lt;trials&gt;" in text_of_part(out)
    assert "Page heads of its own" in text_of_part(out, "word/header1.xml")


def test_a_report_from_training_says_so_on_every_page_and_in_its_properties(tmp_path: Path) -> None:
    marked = written(tmp_path, replace(REPORT, is_training=True))
    header = text_of_part(marked, "word/header1.xml")
    assert [header.index(line) for line in (LAYOUT.header[0], TRAINING_LINE, LAYOUT.header[1])] == sorted(
        header.index(line) for line in (*LAYOUT.header, TRAINING_LINE)
    )
    assert 'name="iom-tracker training"' in text_of_part(marked, "docProps/custom.xml")
    real = written(tmp_path)
    assert TRAINING_LINE not in text_of_part(real, "word/header1.xml")
    assert "training" not in text_of_part(real, "docProps/custom.xml")


def test_a_layout_without_a_subtitle_has_no_line_for_it(tmp_path: Path) -> None:
    report = a_report(layout=replace(LAYOUT, subtitle=""))
    assert '"Subtitle"' not in text_of_part(written(tmp_path, report))


def test_lines_from_right_to_left_are_set_so_whatever_look_the_template_gives_them(tmp_path: Path) -> None:
    def looking_its_own_way(story: str) -> str:
        plain = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r>'
        own = '<w:p><w:pPr><w:pStyle w:val="Title"/><w:bidi/><w:jc w:val="center"/></w:pPr>'
        return story.replace(plain, f'{own}<w:r><w:rPr><w:b/><w:lang w:val="en-GB"/></w:rPr>', 1)

    template = changed(the_template(), tmp_path / "t.docx", looking_its_own_way)
    write_report(a_report(layout=replace(LAYOUT, title="التقرير IOM")), template, tmp_path / "r.docx")
    story = text_of_part(tmp_path / "r.docx")
    assert '<w:bidi/><w:jc w:val="center"/></w:pPr>' in story
    assert '<w:b/><w:rtl/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">التقرير </w:t>' in story
    assert story.count("<w:bidi/>") == 1
    check_docx(tmp_path / "r.docx")


def test_a_layout_without_header_lines_leaves_an_empty_header(tmp_path: Path) -> None:
    report = a_report(layout=replace(LAYOUT, header=()))
    assert text_of_part(written(tmp_path, report), "word/header1.xml").endswith("<w:p/></w:hdr>")


def test_the_language_is_the_reports(tmp_path: Path) -> None:
    out = written(tmp_path, replace(REPORT, language="fr-CH"))
    assert 'w:lang w:val="fr-CH"' in text_of_part(out, "word/styles.xml")
    assert "<dc:language>fr-CH</dc:language>" in text_of_part(out, "docProps/core.xml")


def test_properties_name_the_report_and_no_person(tmp_path: Path) -> None:
    core = text_of_part(written(tmp_path), "docProps/core.xml")
    assert "<dc:title>A Small Report: for tests &amp; &lt;trials&gt;</dc:title>" in core
    assert "2017-03-01T09:30:00Z" in core
    assert "<dc:creator/>" in core or "<dc:creator></dc:creator>" in core


def test_a_report_can_itself_be_the_template(tmp_path: Path) -> None:
    def with_slot(story: str) -> str:
        slot = '<w:sdt><w:sdtPr><w:tag w:val="iom-tracker:report"/></w:sdtPr><w:sdtContent/></w:sdt><w:sectPr>'
        return story.replace("<w:sectPr>", slot)

    template = changed(written(tmp_path), tmp_path / "t.docx", with_slot)
    stranger = '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9" name="Office"/></Properties>'
    custom = "docProps/custom.xml"
    template = changed(template, tmp_path / "u.docx", lambda text: text.replace("</Properties>", stranger), custom)
    write_report(replace(REPORT, stamp=replace(REPORT.stamp, export="export-2")), template, tmp_path / "r.docx")
    properties = parts_of(tmp_path / "r.docx")[custom].decode()
    assert properties.count("iom-tracker export") == 1
    assert "export-2" in properties
    assert 'pid="2" name="Office"' in properties


def test_pictures_of_the_template_stay_in_the_report(tmp_path: Path) -> None:
    parts = parts_of(the_template())
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    added = f'<Relationship Id="logo" Type="{kind}" Target="media/logo.png"/></Relationships>'.encode()
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(b"</Relationships>", added)
    types = b'<Default Extension="png" ContentType="image/png"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", types)
    template = pack(tmp_path / "t.docx", {**parts, "word/media/logo.png": b"a picture"})
    write_report(REPORT, template, tmp_path / "r.docx")
    assert parts_of(tmp_path / "r.docx")["word/media/logo.png"] == b"a picture"
    check_docx(tmp_path / "r.docx")
