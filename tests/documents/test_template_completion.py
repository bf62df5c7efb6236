import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from iom_tracker.documents.report_writer import write_report
from iom_tracker.documents.style_names import name_of_style, style_named
from iom_tracker.documents.template import Template
from iom_tracker.documents.template_styles import lists_of_styles
from iom_tracker.documents.word_xml import W, parse, w
from iom_tracker.domain.errors import BadTemplate
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.domain.template_report import Matter, TemplateFinding
from tests.documents.reports import a_report, a_unit
from tests.documents.word_files import changed, pack, parts_of, the_template, without_style
from tests.tools import check_docx

STYLES, NUMBERING = "word/styles.xml", "word/numbering.xml"
NEEDED = ("Heading 1", "Heading 2", "Heading 3", "Commitment Text", "Answer", "Hyperlink", "TOC Heading", "TOC 1")
PAGE = '<w:pgSz w:w="15600" w:h="12240"/><w:pgMar w:left="1800" w:right="1800"/>'


def completed(path: Path) -> Template:
    return Template(path, with_contents=True, shipped=the_template())


def sheet_of(template: Template) -> etree._Element:
    sheet: etree._Element = template.document.styles.element
    return sheet


def printed(path: Path, out: Path) -> Path:
    write_report(a_report(a_unit(plain_paragraphs("Much was done."))), path, out, shipped=the_template())
    return out


@pytest.mark.parametrize("name", NEEDED)
def test_a_missing_style_comes_from_the_shipped_template(tmp_path: Path, name: str) -> None:
    path = changed(the_template(), tmp_path / "t.docx", without_style(name), STYLES)
    template = completed(path)
    assert template.findings == (TemplateFinding(Matter.STYLE_ADDED, name),)
    assert style_named(sheet_of(template), name) is not None
    check_docx(printed(path, tmp_path / "r.docx"))


@pytest.mark.parametrize(
    ("section", "position"),
    [
        ('<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:left="1800" w:right="1700" w:gutter="100"/>', "8640"),
        ('<w:pgSz w:w="12240.5" w:h="15840"/><w:pgMar w:left="1800" w:right="1800"/>', "9070"),
        ('<w:pgSz w:w="12240" w:h="15840"/>', "9070"),
        (f'{PAGE}<w:cols w:space="700" w:num="2"/>', "5650"),
        (f'{PAGE}<w:cols w:num="3"/>', "3520"),
        (f'{PAGE}<w:cols w:space="720"/>', "12000"),
        (f'{PAGE}<w:cols w:num="0"/>', "12000"),
        (f'{PAGE}<w:cols w:equalWidth="0"><w:col w:w="7000" w:space="1000"/><w:col w:w="4000"/></w:cols>', "4000"),
        (f'{PAGE}<w:cols w:num="2" w:equalWidth="0"><w:col/></w:cols>', "12000"),
        (f'{PAGE}<w:cols w:num="40"/>', "9070"),
    ],
)
def test_page_numbers_end_where_the_lines_of_the_template_do(tmp_path: Path, section: str, position: str) -> None:
    def resized(story: str) -> str:
        return re.sub(r"<w:sectPr>.*?</w:sectPr>", f"<w:sectPr>{section}</w:sectPr>", story)

    path = changed(the_template(), tmp_path / "a.docx", without_style("TOC 1"), STYLES)
    sheet = sheet_of(completed(changed(path, tmp_path / "b.docx", resized)))
    found = [style_named(sheet, name) for name in ("TOC 1", "TOC 2")]
    positions = [each.get(w("pos")) for style in found if style is not None for each in style.iter(w("tab"))]
    assert positions == [position, "9070"]


def test_page_numbers_stay_where_they_are_in_a_template_without_pages(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "a.docx", without_style("TOC 1"), STYLES)
    path = changed(path, tmp_path / "b.docx", lambda story: re.sub(r"<w:sectPr>.*?</w:sectPr>", "", story))
    style = style_named(sheet_of(completed(path)), "TOC 1")
    assert style is not None
    assert [each.get(w("pos")) for each in style.iter(w("tab"))] == ["9070"]


@pytest.mark.parametrize(
    ("defaults", "normal", "after"),
    [
        ("", "", ["120"]),
        ("", '<w:pPr><w:spacing w:after="0"/></w:pPr>', ["120"]),
        ("", '<w:pPr><w:spacing w:before="60"/></w:pPr>', []),
        ('<w:pPrDefault><w:pPr><w:spacing w:after="200"/></w:pPr></w:pPrDefault>', "", []),
    ],
)
def test_paragraphs_of_an_answer_are_set_apart(tmp_path: Path, defaults: str, normal: str, after: list[str]) -> None:
    def bare(sheet: str) -> str:
        sheet = re.sub(r"<w:pPrDefault>.*?</w:pPrDefault>", defaults, without_style("Answer")(sheet))
        own = f'<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/>{normal}</w:style>'
        return re.sub(r'<w:style w:type="paragraph" w:default="1".*?</w:style>', own, sheet)  # LibreOffice has none

    path = changed(the_template(), tmp_path / "t.docx", bare, STYLES)
    style = style_named(sheet_of(completed(path)), "Answer")
    assert style is not None
    assert [each.get(w("val")) for each in style.findall(w("basedOn"))] == ["Normal"]
    assert [each.get(w("after")) for each in style.iter(w("spacing"))] == after
    check_docx(printed(path, tmp_path / "r.docx"))


def test_styles_that_are_based_on_each_other_in_a_circle_end_no_search_for_space(tmp_path: Path) -> None:
    def circle(sheet: str) -> str:
        sheet = re.sub(r"<w:pPrDefault>.*?</w:pPrDefault>", "", without_style("Answer")(sheet))
        return sheet.replace('<w:name w:val="Normal"/>', '<w:name w:val="Normal"/><w:basedOn w:val="Normal"/>')

    style = style_named(sheet_of(completed(changed(the_template(), tmp_path / "t.docx", circle, STYLES))), "Answer")
    assert style is not None
    assert [each.get(w("after")) for each in style.iter(w("spacing"))] == ["120"]


@pytest.mark.parametrize("name", ["List Bullet", "List Number"])
def test_a_missing_list_style_comes_with_its_list_and_what_it_is_based_on(tmp_path: Path, name: str) -> None:
    path = changed(the_template(), tmp_path / "a.docx", without_style(name), STYLES)
    path = changed(path, tmp_path / "b.docx", without_style("Answer"), STYLES)
    template = completed(path)
    assert [finding.subject for finding in template.findings] == ["Answer", name]
    style = style_named(sheet_of(template), name)
    assert style is not None
    assert lists_of_styles(sheet_of(template))[style.get(w("styleId"), "")] == ("3", 0)
    check_docx(printed(path, tmp_path / "r.docx"))


def test_a_style_that_is_added_takes_no_id_that_is_in_use(tmp_path: Path) -> None:
    def take(sheet: str) -> str:
        other = '<w:style w:type="character" w:styleId="Answer"><w:name w:val="Mine"/></w:style></w:styles>'
        return without_style("Answer")(sheet).replace("</w:styles>", other)

    path = changed(the_template(), tmp_path / "t.docx", take, STYLES)
    assert completed(path).styles.body.answer == "Answer1"
    check_docx(printed(path, tmp_path / "r.docx"))


def test_a_style_that_is_added_follows_the_ids_of_the_template(tmp_path: Path) -> None:
    def renumber(sheet: str) -> str:
        return (
            without_style("Heading 1")(sheet)
            .replace('"Normal"/><w:ui', '"a"/><w:ui')
            .replace('w:styleId="Normal"', 'w:styleId="a"')
            .replace('w:basedOn w:val="Normal"', 'w:basedOn w:val="a"')
            .replace('"Heading2"', '"P2"')
        )

    style = style_named(
        sheet_of(completed(changed(the_template(), tmp_path / "t.docx", renumber, STYLES))), "Heading 1"
    )
    assert style is not None
    assert [(each.tag, each.get(w("val"))) for each in style.iter(w("basedOn"), w("next"))] == [
        (w("basedOn"), "a"),
        (w("next"), "P2"),
    ]


def test_a_style_names_nothing_that_the_template_lacks(tmp_path: Path) -> None:
    def bare(sheet: str) -> str:
        return re.sub("<w:style .*</w:style>", "", sheet)

    path = changed(the_template(), tmp_path / "t.docx", bare, STYLES)
    sheet = sheet_of(completed(path))
    ids = {style.get(w("styleId")) for style in sheet.iter(w("style"))}
    assert {each.get(w("val")) for each in sheet.iter(w("basedOn"), w("next"))} <= ids


@pytest.mark.parametrize(
    "change",
    [
        lambda sheet: sheet.replace('<w:numPr><w:numId w:val="2"/></w:numPr>', ""),
        lambda sheet: sheet.replace('<w:numId w:val="2"/>', '<w:numId w:val="0"/>'),
        lambda sheet: sheet.replace('<w:numId w:val="2"/>', '<w:numId w:val="9"/>'),
        lambda sheet: sheet.replace('<w:numId w:val="2"/>', '<w:numId w:val="1"/>'),
        lambda sheet: re.sub(r'(Number"/>.*?)<w:pPr>.*?</w:pPr>', r"\1<w:rPr><w:b/></w:rPr>", sheet, count=1),
    ],
    ids=["none", "zero", "gone", "bullets", "no-form"],
)
def test_a_list_style_without_a_list_that_fits_gets_one(tmp_path: Path, change: Callable[[str], str]) -> None:
    path = changed(the_template(), tmp_path / "t.docx", change, STYLES)
    template = completed(path)
    assert template.findings == (TemplateFinding(Matter.LIST_ADDED, "List Number"),)
    assert (template.styles.number_list, template.styles.body.bullet_list) == ("3", "1")
    check_docx(printed(path, tmp_path / "r.docx"))


@pytest.mark.parametrize(
    ("change", "matters"),
    [
        (lambda part: re.sub(r'<w:lvl w:ilvl="[3-8]">.*?</w:lvl>', "", part), {Matter.LEVELS_ADDED}),
        (lambda part: part.replace('"lowerLetter"', '"bullet"'), {Matter.LEVELS_ADDED}),
        (lambda part: re.sub(r"<w:lvl .*?</w:lvl>", "", part), {Matter.LIST_ADDED}),
        (lambda part: part.replace('<w:abstractNumId w:val="2"/>', ""), {Matter.LIST_ADDED}),
        (lambda part: re.sub(r"<w:abstractNum .*</w:num>", "", part), {Matter.LIST_ADDED}),
    ],
    ids=["few", "odd", "empty", "undefined", "nothing"],
)
def test_a_broken_list_is_mended(tmp_path: Path, change: Callable[[str], str], matters: set[Matter]) -> None:
    path = changed(the_template(), tmp_path / "t.docx", change, NUMBERING)
    template = completed(path)
    assert {finding.matter for finding in template.findings} == matters
    check_docx(printed(path, tmp_path / "r.docx"))


def test_a_template_without_any_list_gets_both(tmp_path: Path) -> None:
    parts = parts_of(the_template())
    del parts[NUMBERING]
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        parts[name] = re.sub(rb"<(Override|Relationship) [^>]*numbering[^>]*/>", b"", parts[name])
    path = pack(tmp_path / "t.docx", parts)
    assert [finding.matter for finding in completed(path).findings] == [Matter.LIST_ADDED] * 2
    check_docx(printed(path, tmp_path / "r.docx"))


def test_a_template_without_a_style_sheet_is_refused(tmp_path: Path) -> None:
    parts = parts_of(the_template())
    del parts[STYLES]
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        parts[name] = re.sub(rb"<(Override|Relationship) [^>]*styles[^>]*/>", b"", parts[name])
    with pytest.raises(BadTemplate) as refusal:
        completed(pack(tmp_path / "t.docx", parts))
    assert refusal.value.reason == "no_styles"


def test_a_style_under_another_name_is_used_and_said(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "t.docx", lambda sheet: sheet.replace('"heading 1"', '"Titre 1"'), STYLES)
    template = completed(path)
    assert template.findings == (TemplateFinding(Matter.STYLE_BY_OTHER_NAME, "Heading 1", "Titre 1"),)
    assert template.styles.transformation == "Heading1"


def test_a_whole_template_is_left_as_it_is() -> None:
    assert completed(the_template()).findings == ()


def style(id_: str, name: str, *, more: str = "", type_: str = "paragraph") -> str:
    return f'<w:style w:type="{type_}" w:styleId="{id_}"><w:name w:val="{name}"/>{more}</w:style>'


@pytest.mark.parametrize(
    ("wanted", "styles", "found"),
    [
        ("Heading 1", [style("a", "HEADING  1"), style("Heading1", "Mine")], "HEADING  1"),
        ("Heading 1", [style("a", "Mine", more='<w:aliases w:val="h1,Heading 1"/>')], "Mine"),
        ("Heading 1", [style("a", "heading 1,h1,Chapter")], "heading 1,h1,Chapter"),
        ("Heading 1", [style("berschrift1", "Überschrift 1")], "Überschrift 1"),
        ("Heading 1", [style("Heading1", "Mine"), style("a", "Titre 1")], "Titre 1"),
        ("Heading 1", [style("Heading1", "Mine")], "Mine"),
        ("Hyperlink", [style("b", "Hyperlink"), style("a", "Internet Link", type_="character")], "Internet Link"),
        ("Heading 1", [style("a", "Heading 1", type_="character"), "<w:style/>"], None),
    ],
)
def test_a_style_is_found_by_its_name_then_by_what_else_it_is_called(
    wanted: str, styles: list[str], found: str | None
) -> None:
    sheet = parse(f'<w:styles xmlns:w="{W}">{"".join(styles)}</w:styles>')
    style_ = style_named(sheet, wanted)
    assert (None if style_ is None else name_of_style(style_)) == found
