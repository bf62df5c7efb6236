from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents.slots import find_slots, slot_text
from iom_tracker.documents.template import Template
from iom_tracker.documents.word_xml import W, w
from iom_tracker.domain.errors import BadTemplate, FileMissing, NotAReport
from tests.documents.hostile_word_files import a_bomb_beside_the_text, as_strict
from tests.documents.word_files import changed, pack, parts_of, the_template, without_slot, without_style

STYLES = "word/styles.xml"


def a_strict_file(path: Path) -> None:
    as_strict(the_template(), path)


def missing(path: Path, *, with_contents: bool = True) -> tuple[str, ...]:
    with pytest.raises(BadTemplate) as refusal:
        Template(path, with_contents=with_contents)
    assert (refusal.value.path, refusal.value.reason) == (path, "styles_missing")
    return tuple(refusal.value.detail.split(", "))


def test_styles_are_found_by_name_whatever_their_ids(tmp_path: Path) -> None:
    def renumber(sheet: str) -> str:
        return sheet.replace('w:styleId="Heading1"', 'w:styleId="P17"').replace('"heading 1"', '"HEADING 1"')

    template = Template(changed(the_template(), tmp_path / "t.docx", renumber, STYLES), with_contents=True)
    assert template.styles.transformation == "P17"


@pytest.mark.parametrize("name", ["Heading 1", "Commitment Text", "Answer", "List Bullet", "List Number", "Hyperlink"])
def test_a_missing_style_is_named(tmp_path: Path, name: str) -> None:
    path = changed(the_template(), tmp_path / "t.docx", without_style(name), STYLES)
    assert missing(path) == (name,)


def test_every_missing_style_is_named_at_once(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "a.docx", without_style("Heading 2"), STYLES)
    path = changed(path, tmp_path / "b.docx", without_style("TOC 1"), STYLES)
    assert missing(path) == ("Heading 2", "TOC 1")
    assert missing(path, with_contents=False) == ("Heading 2",)


def test_a_list_style_without_a_list_is_missing(tmp_path: Path) -> None:
    def unlist(sheet: str) -> str:
        return sheet.replace('<w:numPr><w:numId w:val="2"/></w:numPr>', "")

    assert missing(changed(the_template(), tmp_path / "t.docx", unlist, STYLES)) == ("List Number",)


def test_a_list_style_may_inherit_its_list(tmp_path: Path) -> None:
    def inherit(sheet: str) -> str:
        return sheet.replace(
            "</w:styles>",
            '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="list bullet"/>'
            '<w:basedOn w:val="ListBullet"/></w:style></w:styles>',
        )

    template = Template(changed(the_template(), tmp_path / "t.docx", inherit, STYLES), with_contents=True)
    assert (template.styles.body.bullet, template.styles.body.bullet_list) == ("Mine", "1")


def test_styles_based_on_each_other_in_a_circle_have_no_list(tmp_path: Path) -> None:
    def circle(sheet: str) -> str:
        sheet = sheet.replace('<w:numPr><w:numId w:val="1"/></w:numPr>', "")
        return sheet.replace(
            'w:styleId="Answer"><w:name w:val="Answer"/><w:basedOn w:val="Normal"/>',
            'w:styleId="Answer"><w:name w:val="Answer"/><w:basedOn w:val="ListBullet"/>',
        )

    assert missing(changed(the_template(), tmp_path / "t.docx", circle, STYLES)) == ("List Bullet",)


@pytest.mark.parametrize(("make", "reason"), [(a_bomb_beside_the_text, "unsafe"), (a_strict_file, "strict")])
def test_a_template_passes_the_gate_with_everything_in_it(
    tmp_path: Path, make: Callable[[Path], object], reason: str
) -> None:
    make(tmp_path / "t.docx")
    with pytest.raises(NotAReport) as refusal:
        Template(tmp_path / "t.docx", with_contents=True)
    assert refusal.value.reason == reason


def test_a_word_file_that_refers_to_a_part_that_is_gone_is_no_template(tmp_path: Path) -> None:
    parts = parts_of(the_template())
    del parts["word/header1.xml"]
    with pytest.raises(BadTemplate) as refusal:
        Template(pack(tmp_path / "t.docx", parts), with_contents=True)
    assert refusal.value.reason == "part_missing"


def test_a_template_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        Template(tmp_path / "t.docx", with_contents=True)


def test_without_a_slot_for_contents_they_stand_before_the_report(tmp_path: Path) -> None:
    template = Template(changed(the_template(), tmp_path / "t.docx", without_slot("contents")), with_contents=True)
    assert template.contents_title == "Contents"


def test_the_title_of_the_contents_is_the_designers(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "t.docx", lambda story: story.replace(">Contents<", ">Sommaire<"))
    assert Template(path, with_contents=True).contents_title == "Sommaire"


@pytest.mark.parametrize(
    ("lines", "looks"),
    [
        ([], []),
        (["a"], ["HeaderTitle"]),
        (["a", "b"], ["HeaderName", "HeaderTitle"]),
        (["a", "b", "c"], ["HeaderName", "HeaderNote", "HeaderTitle"]),
        (["a", "b", "c", "d"], ["HeaderName", "HeaderNote", "HeaderNote", "HeaderTitle"]),
    ],
)
def test_lines_of_the_header_take_the_looks_of_the_samples(lines: list[str], looks: list[str]) -> None:
    template = Template(the_template(), with_contents=True)
    template.fill("header", lines)
    header = template.document.sections[0].header._element
    assert [each.get(w("val")) for each in header.iter(w("pStyle"))] == looks
    assert [each.text for each in header.iter(w("t"))] == lines


def test_a_slot_inside_a_line_is_filled_too(tmp_path: Path) -> None:
    def inline(story: str) -> str:
        slot = (
            "<w:p><w:r><w:t>Year: </w:t></w:r>"
            '<w:sdt><w:sdtPr><w:tag w:val="iom-tracker:header"/></w:sdtPr><w:sdtContent>'
            "<w:r><w:rPr><w:b/></w:rPr><w:t>sam</w:t></w:r><w:r><w:t>ple</w:t></w:r></w:sdtContent></w:sdt></w:p>"
            '<w:sdt><w:sdtPr><w:tag w:val="iom-tracker:header"/></w:sdtPr></w:sdt>'
        )
        return story.replace("</w:hdr>", f"{slot}</w:hdr>")

    path = changed(the_template(), tmp_path / "t.docx", inline, "word/header1.xml")
    template = Template(path, with_contents=True)
    template.fill("header", ["a", "b"])
    slots = find_slots(template.document.sections[0].header._element, "header")
    assert [slot_text(slot) for slot in slots] == ["ab", "a b"]
    assert len(list(slots[1].iter(w("b")))) == 1


def test_text_without_a_format_can_be_put_into_an_empty_line(tmp_path: Path) -> None:
    def empty(story: str) -> str:
        return story.replace('<w:r><w:t xml:space="preserve">Title of the report</w:t></w:r>', "")

    template = Template(changed(the_template(), tmp_path / "t.docx", empty), with_contents=True)
    template.fill("title", ["A & B"])
    assert slot_text(find_slots(template.document.element, "title")[0]) == "A & B"


def test_the_language_is_left_alone_where_the_template_names_none(tmp_path: Path) -> None:
    def silent(sheet: str) -> str:
        return sheet.replace('<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>', "")

    template = Template(changed(the_template(), tmp_path / "t.docx", silent, STYLES), with_contents=True)
    template.set_language("fr-CH")
    assert list(template.document.styles.element.iter(w("lang"))) == []


def test_the_prefixes_of_the_report_are_declared(tmp_path: Path) -> None:
    def other_prefix(story: str) -> str:
        return story.replace("<w:", "<x:").replace("</w:", "</x:").replace(" w:", " x:").replace("xmlns:w=", "xmlns:x=")

    template = Template(changed(the_template(), tmp_path / "t.docx", other_prefix), with_contents=True)
    assert template.document.element.nsmap["w"] == W


def test_styles_without_names_and_controls_without_numbers_are_passed_over(tmp_path: Path) -> None:
    def add_style(sheet: str) -> str:
        return sheet.replace("</w:styles>", '<w:style w:styleId="x"/></w:styles>')

    path = changed(the_template(), tmp_path / "a.docx", add_style, STYLES)
    path = changed(path, tmp_path / "b.docx", lambda story: story.replace('<w:id w:val="11"/>', ""))
    assert Template(path, with_contents=True).taken_ids == {12}


def test_new_numbers_lie_behind_those_of_the_template(tmp_path: Path) -> None:
    def add(story: str) -> str:
        return story.replace(
            "<w:body>", '<w:body><w:p><w:bookmarkStart w:id="40" w:name="x"/><w:bookmarkEnd w:id="40"/></w:p>'
        )

    template = Template(changed(the_template(), tmp_path / "t.docx", add), with_contents=True)
    assert (template.first_bookmark, template.first_list) == (41, 3)
    assert template.taken_ids == {11, 12}
