"""Makes the Word template of the reports, byte for byte the same each time: `python3 packaging/build_template.py`.

A designer may go on from the result in Word; this script is where it came from. What the program needs to find in a
template are the names of the styles and the tags of the content controls, which are its slots.
"""

import zipfile
from pathlib import Path
from typing import Final

from lxml import etree

TEMPLATE: Final = Path(__file__).resolve().parent.parent / "resources" / "word" / "report.docx"
MIDNIGHT: Final = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip file can hold

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES: Final = f'xmlns:w="{W}" xmlns:r="{R}"'
OFFICE: Final = "application/vnd.openxmlformats-officedocument"
WORD: Final = f"{OFFICE}.wordprocessingml"

BLUE: Final = "0033A0"
INK: Final = "222222"
GREY: Final = "666666"
PALE: Final = "EDF2FB"
WIDTH_OF_TEXT: Final = 9070  # twentieths of a point between the margins
LEVELS: Final = 9
BULLETS: Final = "•–▪"

CONTENT_TYPES: Final = f"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/>
<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>
<Override PartName="/word/header1.xml" ContentType="{WORD}.header+xml"/>
<Override PartName="/word/footer1.xml" ContentType="{WORD}.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml" ContentType="{OFFICE}.extended-properties+xml"/>
</Types>"""

PACKAGE_RELATIONSHIPS: Final = f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Target="docProps/core.xml"
  Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>
<Relationship Id="rId3" Type="{R}/extended-properties" Target="docProps/app.xml"/>
</Relationships>"""

DOCUMENT_RELATIONSHIPS: Final = f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{R}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{R}/numbering" Target="numbering.xml"/>
<Relationship Id="rId3" Type="{R}/settings" Target="settings.xml"/>
<Relationship Id="rId4" Type="{R}/header" Target="header1.xml"/>
<Relationship Id="rId5" Type="{R}/footer" Target="footer1.xml"/>
</Relationships>"""

CORE: Final = """<cp:coreProperties
  xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>Report template</dc:title><dc:creator/>
<dcterms:created xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:created>
</cp:coreProperties>"""

APP: Final = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Application>Microsoft Office Word</Application></Properties>"""

SETTINGS: Final = f"""<w:settings {NAMESPACES}>
<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>
</w:settings>"""

DEFAULTS: Final = f"""<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>
<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>
<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"""


def style(  # noqa: PLR0913 - what a style is made of
    id_: str,
    name: str,
    *,
    paragraph: str = "",
    run: str = "",
    based_on: str = "Normal",
    then: str = "",
    kind: str = "paragraph",
    is_own: bool = False,
    priority: int = 9,
) -> str:
    """Return a style; the order of its parts is the standard's."""
    is_default = id_ in {"Normal", "DefaultParagraphFont", "NoList"}
    attributes = ' w:default="1"' if is_default else ' w:customStyle="1"' if is_own else ""
    parts = [
        f'<w:style w:type="{kind}"{attributes} w:styleId="{id_}"><w:name w:val="{name}"/>',
        "" if is_default else f'<w:basedOn w:val="{based_on}"/>',
        f'<w:next w:val="{then}"/>' if then else "",
        f'<w:uiPriority w:val="{priority}"/>',
        "" if kind == "numbering" else "<w:qFormat/>",
        f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "",
        f"<w:rPr>{run}</w:rPr>" if run else "",
        "</w:style>",
    ]
    return "".join(parts)


def size(points: float) -> str:
    """Return a size for left-to-right and right-to-left text."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def spacing(before: int, after: int, line: int = 0) -> str:
    """Return the space around a paragraph in points, and its line height in 240ths of a line."""
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"{height}/>'


def rule(side: str, width: int = 6, space: int = 4) -> str:
    """Return a blue line at one side of a paragraph; the width counts eighths of a point."""
    line = f'<w:{side} w:val="single" w:sz="{width}" w:space="{space}" w:color="{BLUE}"/>'
    return f"<w:pBdr>{line}</w:pBdr>"


def styles() -> str:
    """Return the part with all styles."""
    bold, blue, grey = "<w:b/><w:bCs/>", f'<w:color w:val="{BLUE}"/>', f'<w:color w:val="{GREY}"/>'
    keep = "<w:keepNext/><w:keepLines/>"
    leader = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{WIDTH_OF_TEXT}"/></w:tabs>'
    box = f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
    return "".join(
        [
            f"<w:styles {NAMESPACES}>{DEFAULTS}",
            style("Normal", "Normal", priority=0),
            style("DefaultParagraphFont", "Default Paragraph Font", kind="character", priority=1),
            style("NoList", "No List", kind="numbering", priority=99),
            style("Answer", "Answer", paragraph="<w:widowControl/>", is_own=True),
            style("Title", "Title", paragraph=keep + spacing(12, 2, 240), run=bold + blue + size(24), then="Subtitle"),
            style("Subtitle", "Subtitle", paragraph=rule("bottom", space=6) + spacing(0, 14), run=grey + size(13)),
            style(
                "Heading1",
                "heading 1",
                paragraph=keep + rule("bottom") + spacing(22, 10, 259) + '<w:outlineLvl w:val="0"/>',
                run=bold + blue + size(16),
                then="Heading2",
            ),
            style(
                "Heading2",
                "heading 2",
                paragraph=keep + spacing(14, 3) + '<w:outlineLvl w:val="1"/>',
                run=bold + blue + size(12.5),
                then="CommitmentText",
            ),
            style(
                "Heading3",
                "heading 3",
                paragraph=keep + spacing(9, 1) + '<w:outlineLvl w:val="2"/>',
                run=bold + size(11),
                then="Answer",
            ),
            style(
                "CommitmentText",
                "Commitment Text",
                paragraph="<w:keepNext/><w:keepLines/>"
                + rule("left", 36, 6)
                + box
                + spacing(0, 6)
                + '<w:ind w:left="170"/>',
                is_own=True,
            ),
            list_style("ListBullet", "List Bullet", 1),
            list_style("ListNumber", "List Number", 2),
            style("TOCHeading", "TOC Heading", paragraph=keep + spacing(12, 4), run=bold + blue + size(13)),
            style("TOC1", "toc 1", paragraph=leader + spacing(5, 1, 252), run=bold, priority=39),
            style("TOC2", "toc 2", paragraph=leader + spacing(0, 1, 252) + '<w:ind w:left="284"/>', priority=39),
            style("Header", "header", paragraph=spacing(0, 0, 252), run=size(10.5), priority=99),
            style("HeaderName", "Header Name", based_on="Header", run=bold + blue, is_own=True),
            style("HeaderNote", "Header Note", based_on="Header", run=grey + size(9.5), is_own=True),
            style(
                "HeaderTitle",
                "Header Title",
                based_on="Header",
                paragraph=rule("bottom", 8, 5) + spacing(3, 0),
                run=bold + size(10),
                is_own=True,
            ),
            style(
                "Footer",
                "footer",
                paragraph=spacing(0, 0, 240) + '<w:jc w:val="right"/>',
                run=grey + size(9),
                priority=99,
            ),
            style(
                "Hyperlink",
                "Hyperlink",
                run='<w:color w:val="0B57D0"/><w:u w:val="single"/>',
                based_on="DefaultParagraphFont",
                kind="character",
                priority=99,
            ),
            "</w:styles>",
        ]
    )


def list_style(id_: str, name: str, list_: int) -> str:
    """Return the style of list items, tied to a list of nine levels."""
    numbered = f'<w:numPr><w:numId w:val="{list_}"/></w:numPr>'
    return style(id_, name, paragraph=f"<w:widowControl/>{numbered}{spacing(0, 4)}", based_on="Answer")


def numbering() -> str:
    """Return the part with the two lists."""
    bullets = "".join(_level(level, "bullet", BULLETS[level % len(BULLETS)]) for level in range(LEVELS))
    formats = ("decimal", "lowerLetter", "lowerRoman")
    numbers = "".join(_level(level, formats[level % len(formats)], f"%{level + 1}.") for level in range(LEVELS))
    return (
        f"<w:numbering {NAMESPACES}>"
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>{numbers}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        "</w:numbering>"
    )


def _level(level: int, kind: str, text: str) -> str:
    style_ = {"bullet": "ListBullet"}.get(kind, "ListNumber") if level == 0 else ""
    tied = f'<w:pStyle w:val="{style_}"/>' if style_ else ""
    indent = f'<w:pPr><w:ind w:left="{567 + 340 * level}" w:hanging="340"/></w:pPr>'
    colour = f'<w:rPr><w:color w:val="{BLUE}"/></w:rPr>'
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{tied}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>{indent}{colour}</w:lvl>'
    )


def slot(number: int, name: str, label: str, *paragraphs: str) -> str:
    """Return a content control that the program fills."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:tag w:val="iom-tracker:{name}"/>'
        f'<w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{"".join(paragraphs)}</w:sdtContent></w:sdt>'
    )


def paragraph(style_: str, text: str) -> str:
    """Return a paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_}"/></w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def document() -> str:
    """Return the main part: cover, contents, report, and the page."""
    return (
        f"<w:document {NAMESPACES}><w:body>"
        + slot(11, "title", "Title of the report", paragraph("Title", "Title of the report"))
        + slot(12, "subtitle", "Subtitle of the report", paragraph("Subtitle", "Subtitle of the report"))
        + slot(13, "contents", "Contents", paragraph("TOCHeading", "Contents"))
        + slot(14, "report", "Report", paragraph("Answer", "The report is put here."))
        + '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="1418" w:header="680" w:footer="624"'
        ' w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def header() -> str:
    """Return the head of every page, with a sample line for each look: the first, those between, the last."""
    lines = (
        paragraph("HeaderName", "Organization"),
        paragraph("HeaderNote", "Line below it"),
        paragraph("HeaderTitle", "Name of the report"),
    )
    return f"<w:hdr {NAMESPACES}>{slot(21, 'header', 'Lines of the page header', *lines)}</w:hdr>"


def footer() -> str:
    """Return the foot of every page."""
    return (
        f'<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
        f"{_text('Page ')}{_field('PAGE')}{_text(' of ')}{_field('NUMPAGES')}</w:p></w:ftr>"
    )


def _text(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def build(path: Path) -> None:
    """Write the template."""
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_RELATIONSHIPS,
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONSHIPS,
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": SETTINGS,
        "word/header1.xml": header(),
        "word/footer1.xml": footer(),
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            tree = etree.fromstring(text.replace("\n", ""))
            info = zipfile.ZipInfo(name, MIDNIGHT)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True))


if __name__ == "__main__":
    build(TEMPLATE)
    print(TEMPLATE)
