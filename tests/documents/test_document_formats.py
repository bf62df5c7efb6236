from pathlib import Path

from iom_tracker.documents.document_formats import DocumentFormats, read_formats
from iom_tracker.documents.package_gate import read_word_package
from iom_tracker.documents.word_xml import DECLARED, parse
from iom_tracker.domain.richtext import BlockType
from tests.documents.word_files import changed, the_template

STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"


def formats(folder: Path, styles: str = "", numbering: str = "", lists: str = "") -> DocumentFormats:
    """Return the formats of the template with more styles, definitions of lists and lists in it."""
    path = changed(
        the_template(), folder / "s.docx", lambda xml: xml.replace("</w:styles>", f"{styles}</w:styles> "), STYLES
    )
    path = changed(
        path,
        folder / "n.docx",
        lambda xml: xml.replace("<w:num ", f"{numbering}<w:num ", 1).replace(
            "</w:numbering>", f"{lists}</w:numbering> "
        ),
        NUMBERING,
    )
    return read_formats(read_word_package(path))


def style(name: str, form: str, type_: str = "paragraph") -> str:
    return f'<w:style w:type="{type_}" w:styleId="{name}"><w:name w:val="{name}"/>{form}</w:style>'


def in_list(number: str, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def kind(found: DocumentFormats, number: str, level: int = 0) -> tuple[BlockType, int]:
    (element,) = parse(f"<w:pPr {DECLARED}>{in_list(number, level)}</w:pPr>")
    return found.kind_of("", element)


def test_a_character_style_makes_words_bold_or_italic_as_do_those_that_build_on_it(tmp_path: Path) -> None:
    strong = style("Loud", "<w:rPr><w:b/></w:rPr>", "character")
    louder = style("Louder", '<w:basedOn w:val="Loud"/><w:rPr><w:i/></w:rPr>', "character")
    circle = style("Round", '<w:basedOn w:val="Round"/>', "character")
    found = formats(tmp_path, strong + louder + circle)
    (form,) = parse(f'<w:r {DECLARED}><w:rPr><w:rStyle w:val="Louder"/><w:i w:val="0"/></w:rPr></w:r>')
    assert (found.faces["Loud"], found.faces["Louder"]) == ((True, False), (True, True))
    assert found.face_of(form) == (True, False)
    assert "Round" not in found.faces


def test_words_in_a_complex_script_have_switches_of_their_own(tmp_path: Path) -> None:
    (form,) = parse(f"<w:r {DECLARED}><w:rPr><w:rtl/><w:bCs/></w:rPr></w:r>")
    assert formats(tmp_path).face_of(form) == (True, False)


def test_a_heading_style_is_known_by_its_outline_or_its_name(tmp_path: Path) -> None:
    outlined = style("Chapter", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
    body = style("Plain", '<w:basedOn w:val="Chapter"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    named = '<w:style w:styleId="X4"><w:name w:val="heading 4"/></w:style>'
    found = formats(tmp_path, outlined + body + named).headings
    assert (found["Chapter"], found["X4"], "Plain" in found) == (2, 4, False)


def test_a_list_may_overrule_a_level_of_its_definition_and_a_level_without_numbers_is_none(tmp_path: Path) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{form}"/></w:lvl>' for level, form in enumerate(("bullet", "none"))
    )
    override = '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:lvlOverride>'
    found = formats(
        tmp_path,
        numbering=f'<w:abstractNum w:abstractNumId="90">{levels}</w:abstractNum>',
        lists=f'<w:num w:numId="91"><w:abstractNumId w:val="90"/></w:num>'
        f'<w:num w:numId="92"><w:abstractNumId w:val="90"/>{override}</w:num>',
    )
    assert (kind(found, "91"), kind(found, "92")) == ((BlockType.BULLET, 0), (BlockType.NUMBER, 0))
    assert kind(found, "91", 1) == (BlockType.PARAGRAPH, 0)


def test_a_list_that_only_names_a_list_style_has_the_levels_of_that_styles_list(tmp_path: Path) -> None:
    found = formats(
        tmp_path,
        style("Dots", f"<w:pPr>{in_list('91')}</w:pPr>", "numbering"),
        '<w:abstractNum w:abstractNumId="90"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="93"><w:numStyleLink w:val="Dots"/></w:abstractNum>',
        '<w:num w:numId="91"><w:abstractNumId w:val="90"/></w:num>'
        '<w:num w:numId="94"><w:abstractNumId w:val="93"/></w:num>',
    )
    assert kind(found, "94") == (BlockType.BULLET, 0)
