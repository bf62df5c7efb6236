from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents.slots import find_slots, slot_text
from iom_tracker.documents.template import BODY_PLACE, CONTENTS_PLACE, Template
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.errors import BadTemplate
from iom_tracker.domain.template_report import Matter, TemplateFinding
from tests.documents.template_files import REPORT_SLOT, with_slot_as
from tests.documents.word_files import changed, the_template, without_slot

TABLE = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>"
TEXT_BOX = (
    '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{}'
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)
INLINE = (
    '<w:sdt><w:sdtPr><w:id w:val="14"/><w:tag w:val="iom-tracker:report"/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>here</w:t></w:r></w:sdtContent></w:sdt>"
)
MARKER = "<w:p><w:r><w:t>iom-tracker:report</w:t></w:r></w:p>"
HEAD = '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
END_OF_SECTION = '<w:sectPr><w:pgSz w:w="5000" w:h="7000"/></w:sectPr>'


def opened(path: Path) -> Template:
    return Template(path, with_contents=True)


def refusal(path: Path) -> str:
    with pytest.raises(BadTemplate) as refused:
        opened(path)
    assert refused.value.path == path
    return refused.value.reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda _slot: "", "no_slot"),
        (lambda slot: slot + slot.replace('"14"', '"15"'), "two_slots"),
        (lambda slot: slot + MARKER, "two_slots"),
        (lambda _slot: MARKER + MARKER.replace("report", "Report "), "two_slots"),
        (lambda slot: slot + MARKER.replace("report", "titel"), "slot_unknown"),
        (lambda slot: slot + INLINE.replace("report", "titel"), "slot_unknown"),
        (lambda slot: slot + MARKER.replace("iom", "Here: iom"), "slot_among_words"),
        (TABLE.format, "slot_in_table"),
        (TEXT_BOX.format, "slot_in_text_box"),
        (lambda _slot: f"<w:p><w:r><w:t>Here: </w:t></w:r>{INLINE}</w:p>", "slot_in_line"),
        (lambda _slot: f"<w:p>{INLINE}<w:r><w:drawing/></w:r></w:p>", "slot_in_line"),
    ],
    ids=[
        "none",
        "two",
        "marker",
        "two-markers",
        "unknown",
        "unknown-tag",
        "among",
        "table",
        "text-box",
        "words",
        "picture",
    ],
)
def test_a_slot_where_no_report_can_stand_is_refused(tmp_path: Path, change: Callable[[str], str], reason: str) -> None:
    assert refusal(with_slot_as(change, tmp_path / "t.docx")) == reason


def test_a_slot_at_the_head_of_the_pages_is_refused(tmp_path: Path) -> None:
    path = with_slot_as(lambda _slot: "", tmp_path / "a.docx")
    slot = INLINE.replace("<w:r>", "<w:p><w:r>").replace("</w:r>", "</w:r></w:p>")
    path = changed(
        path, tmp_path / "b.docx", lambda head: head.replace("</w:hdr>", f"{slot}</w:hdr>"), "word/header1.xml"
    )
    assert refusal(path) == "slot_on_pages"


@pytest.mark.parametrize(
    ("change", "matter"),
    [
        (lambda slot: slot.replace('<w:tag w:val="iom-tracker:report"/>', ""), Matter.SLOT_BY_TITLE),
        (lambda _slot: MARKER, Matter.SLOT_BY_TEXT),
        (lambda _slot: MARKER.replace("iom-tracker:report", "The report is put here."), Matter.SLOT_BY_TEXT),
    ],
    ids=["title", "name", "sample"],
)
def test_a_slot_without_its_tag_is_found_and_that_is_said(
    tmp_path: Path, change: Callable[[str], str], matter: Matter
) -> None:
    template = opened(with_slot_as(change, tmp_path / "t.docx"))
    assert template.findings == (TemplateFinding(matter, "report"),)
    assert BODY_PLACE in [comment.text for comment in template.document.element.body.xpath("comment()")]


def test_a_control_for_something_else_is_no_slot_whatever_its_title(tmp_path: Path) -> None:
    path = with_slot_as(
        lambda slot: slot.replace("iom-tracker:report", "mine").replace("put here", "mine"), tmp_path / "t"
    )
    assert refusal(path) == "no_slot"


def test_a_control_inside_a_line_of_its_own_takes_the_whole_line(tmp_path: Path) -> None:
    template = opened(with_slot_as(lambda _slot: f"<w:p>{INLINE}</w:p>", tmp_path / "t.docx"))
    places = template.document.element.body.xpath("comment()")
    assert [comment.text for comment in places] == [CONTENTS_PLACE, BODY_PLACE]
    assert "here" not in [text.text for text in template.document.element.iter(w("t"))]


def test_the_end_of_a_section_stays_where_the_slot_was(tmp_path: Path) -> None:
    line = f"<w:p><w:pPr>{END_OF_SECTION}</w:pPr>{INLINE}</w:p>"
    template = opened(with_slot_as(lambda _slot: line, tmp_path / "t.docx"))
    (place,) = template.document.element.body.xpath("comment()")[1:]
    assert place.getnext().find(f"{w('pPr')}/{w('sectPr')}/{w('pgSz')}").get(w("w")) == "5000"


def test_what_word_invites_to_type_is_no_title_of_the_contents(tmp_path: Path) -> None:
    def invite(story: str) -> str:
        invited = story.replace('<w:tag w:val="iom-tracker:contents"/>', '<w:tag w:val="iom-tracker:contents"/>{}')
        return invited.format("<w:showingPlcHdr/>").replace(">Contents<", ">Click here to enter text.<")

    assert opened(changed(the_template(), tmp_path / "t.docx", invite)).contents_title == "Contents"


def test_a_filled_slot_is_not_bound_to_what_word_keeps_elsewhere(tmp_path: Path) -> None:
    def bind(story: str) -> str:
        binding = '<w:tag w:val="iom-tracker:title"/><w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="b"/>'
        styled = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">Title of'
        return story.replace('<w:tag w:val="iom-tracker:title"/>', binding).replace(
            '<w:r><w:t xml:space="preserve">Title of', styled
        )

    template = opened(changed(the_template(), tmp_path / "t.docx", bind))
    template.fill("title", ["A Report"])
    (slot,) = find_slots(template.document.element, "title")
    assert slot_text(slot) == "A Report"
    assert not list(slot.iter(w("dataBinding"), w("showingPlcHdr"), w("rStyle")))


def test_contents_whose_slot_is_in_a_table_stand_before_the_report(tmp_path: Path) -> None:
    def move(story: str) -> str:
        start, end = story.index('<w:sdt><w:sdtPr><w:alias w:val="Contents"'), REPORT_SLOT.search(story)
        assert end
        return story[:start] + TABLE.format(story[start : end.start()]) + story[end.start() :]

    template = opened(changed(the_template(), tmp_path / "t.docx", move))
    assert [each.text for each in template.document.element.body.xpath("comment()")] == [CONTENTS_PLACE, BODY_PLACE]
    assert not find_slots(template.document.element, "contents")


def test_only_whole_samples_are_taken_for_the_lines_of_the_header(tmp_path: Path) -> None:
    def own(_head: str) -> str:
        return (
            '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            "<w:p><w:r><w:t>Organization</w:t></w:r></w:p><w:p><w:r><w:t>of ours</w:t></w:r></w:p></w:hdr>"
        )

    template = opened(changed(the_template(), tmp_path / "t.docx", own, "word/header1.xml"))
    template.fill("header", ["Another"])
    assert template.document.sections[0].header.paragraphs[0].text == "Organization"


def test_a_place_for_the_report_at_the_head_of_the_pages_too_is_refused(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "t.docx", lambda _head: f"{HEAD}{MARKER}</w:hdr>", "word/header1.xml")
    assert refusal(path) == "slot_among_words"


def test_every_paragraph_that_names_the_title_gets_it(tmp_path: Path) -> None:
    marker = MARKER.replace("report", "title")
    template = opened(with_slot_as(lambda report: f"{marker}{report}{marker}", tmp_path / "t.docx"))
    template.fill("title", ["Ours"])
    texts = [text.text for text in template.document.element.iter(w("t"))]
    assert texts.count("Ours") == 3
    assert [each.matter for each in template.findings].count(Matter.SLOT_BY_TEXT) == 1


def test_a_name_in_other_letters_is_a_slot_too(tmp_path: Path) -> None:
    path = with_slot_as(lambda _slot: MARKER.replace("iom-tracker:report", " IOM-Tracker:Report "), tmp_path / "t.docx")
    assert TemplateFinding(Matter.SLOT_BY_TEXT, "report") in opened(path).findings


def test_a_cell_whose_only_slot_goes_keeps_a_paragraph(tmp_path: Path) -> None:
    slot = f"<w:p>{INLINE}</w:p>".replace("report", "subtitle")
    block = (
        f'<w:sdt><w:sdtPr><w:tag w:val="iom-tracker:subtitle"/></w:sdtPr><w:sdtContent>{slot}</w:sdtContent></w:sdt>'
    )
    table = TABLE.replace("<w:p/>", "").format(block)
    template = opened(with_slot_as(lambda report: table + report, tmp_path / "t.docx"))
    template.fill("subtitle", ())
    (cell,) = template.document.element.iter(w("tc"))
    assert [each.tag for each in cell] == [w("p")]


def test_lines_that_are_no_samples_stay_beside_a_slot_that_is_found(tmp_path: Path) -> None:
    added = "<w:p><w:r><w:t>iom-tracker:header</w:t></w:r></w:p><w:p><w:r><w:t>Of our own</w:t></w:r></w:p></w:hdr>"
    path = changed(the_template(), tmp_path / "a.docx", without_slot("header"), "word/header1.xml")
    path = changed(path, tmp_path / "b.docx", lambda _head: HEAD + added, "word/header1.xml")
    template = opened(path)
    template.fill("header", ["First", "Last"])
    texts = [text.text for text in template.document.sections[0].header._element.iter(w("t"))]
    assert texts == ["First", "Last", "Of our own"]
