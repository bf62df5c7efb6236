"""Words across every page, behind the text: a shape in the headers, as Word's own watermarks are.

It bears the name that Word gives its own, so that “Remove Watermark” there takes it away. Its words are an attribute of
the shape and no text, so nothing of it is read as part of a report.
"""

from collections.abc import Iterator
from typing import Final

from docx.document import Document
from docx.section import _Header
from lxml import etree

from iom_tracker.documents.direction import reads_to_the_left
from iom_tracker.documents.word_xml import W, parse, value, w

_VML: Final = "urn:schemas-microsoft-com:vml"
_OFFICE: Final = "urn:schemas-microsoft-com:office:office"
_WORD: Final = "urn:schemas-microsoft-com:office:word"
_NAMES: Final = f'xmlns:w="{W}" xmlns:v="{_VML}" xmlns:o="{_OFFICE}" xmlns:w10="{_WORD}"'
_WIDTH: Final = 480  # points: across a page of A4 from corner to corner
_HIGHEST: Final = 90
_NARROWEST: Final = 0.55  # of a letter's width to its height
_SHAPE_TYPE: Final = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
    'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>'
    '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" '
    'shapetype="t"/></v:shapetype>'
)


def add_watermark(document: Document, words: str) -> None:
    """Put words across every page of a document, whatever headers its pages have."""
    headers = {id(header.part): header for header in _headers(document)}
    for number, header in enumerate(headers.values(), 1):
        _last_paragraph(header).append(_run(words, number))


def _headers(document: Document) -> Iterator[_Header]:
    """Yield the header of every kind of page; where a document has none, it gets one."""
    has_even_pages = document.settings.odd_and_even_pages_header_footer
    for section in document.sections:
        kinds = [section.header]
        kinds += [section.first_page_header] if section.different_first_page_header_footer else []
        kinds += [section.even_page_header] if has_even_pages else []
        yield from kinds  # one that goes on from the section before leads to that one's part


def _last_paragraph(header: _Header) -> etree._Element:
    """Return the paragraph that the shape hangs on; an empty header gets one."""
    story: etree._Element = header.part.element
    paragraphs = list(story.iter(w("p")))
    return paragraphs[-1] if paragraphs else etree.SubElement(story, w("p"))


def _run(words: str, number: int) -> etree._Element:
    height = min(_HIGHEST, round(_WIDTH / (_NARROWEST * max(len(words), 1))))
    place = (
        f"position:absolute;margin-left:0;margin-top:0;width:{_WIDTH}pt;height:{height}pt;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    font = "Arial" if reads_to_the_left(words) else "Calibri"
    return parse(
        f'<w:r {_NAMES}><w:rPr><w:noProof/></w:rPr><w:pict>{_SHAPE_TYPE}<v:shape id="PowerPlusWaterMarkObject{number}" '
        f'o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" alt="{value(words)}" style="{place}" o:allowincell="f" '
        'fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/>'
        f'<v:textpath style="font-family:&quot;{font}&quot;;font-size:1pt" string="{value(words)}"/>'
        '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
    )
