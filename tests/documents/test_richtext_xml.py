from hypothesis import given

from iom_tracker.documents.richtext_xml import BodyStyles, BodyWriter
from iom_tracker.documents.word_xml import DECLARED, parse
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from tests.documents.body_reading import read_body
from tests.rich_texts import rich_texts

STYLES = BodyStyles("Answer", "ListBullet", "ListNumber", "Hyperlink", "1")


def a_writer() -> BodyWriter:
    return BodyWriter(STYLES, 3)


def read(xml: str, links: dict[str, str] | None = None) -> RichText:
    return read_body(parse(f"<w:body {DECLARED}>{xml}</w:body>"), links or {}).accepted()


@given(rich_texts())
def test_what_is_written_is_read_as_the_same_rich_text(body: RichText) -> None:
    writer = a_writer()
    xml = writer.xml(body)
    assert read(xml, {id_: address for address, id_ in writer.links.items()}) == body


def test_bold_and_italic_are_the_only_direct_format() -> None:
    body = rich_text([Block((Span("a", bold=True), Span(" b", italic=True)))])
    assert a_writer().xml(body) == (
        '<w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr>'
        '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">a</w:t></w:r>'
        '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve"> b</w:t></w:r></w:p>'
    )


def test_each_numbered_list_has_a_number_of_its_own() -> None:
    one, two = (Block((Span("a"),), BlockType.NUMBER, level) for level in (0, 1))
    writer = a_writer()
    xml = writer.xml(rich_text([one, two, one, Block((Span("b"),)), one]))
    again = writer.xml(rich_text([one]))
    assert [xml.count(f'<w:numId w:val="{number}"/>') for number in (3, 4, 5)] == [2, 1, 1]
    assert '<w:numId w:val="6"/>' in again
    assert writer.lists == [0, 1, 0, 0]


def test_one_address_has_one_relationship() -> None:
    writer = a_writer()
    link = Span("a", link="https://a.org/?x=1&y=2")
    xml = writer.xml(rich_text([Block((link, Span(" "), link))]))
    assert writer.links == {"https://a.org/?x=1&y=2": "rIdLink1"}
    assert xml.count('<w:hyperlink r:id="rIdLink1" w:history="1">') == 2


def test_arabic_paragraphs_read_from_the_right() -> None:
    xml = a_writer().xml(plain_paragraphs("مرحبا IOM\nIOM مرحبا\n123"))
    assert [part.count("<w:bidi/>") for part in xml.split("</w:p>")] == [1, 0, 0, 0]
    assert [part.count("<w:rtl/>") for part in xml.split("</w:p>")] == [1, 1, 0, 0]


def test_a_style_alone_can_make_a_list_item() -> None:
    assert read('<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>').blocks == (
        Block((Span("a"),), BlockType.BULLET),
    )


def test_a_paragraph_taken_out_of_its_list_is_a_paragraph() -> None:
    form = '<w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
    assert read(f"<w:p>{form}<w:r><w:t>a</w:t></w:r></w:p>") == plain_paragraphs("a")


def test_text_is_found_in_whatever_wraps_it() -> None:
    xml = (
        "<w:p><w:smartTag><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/></w:r></w:smartTag>"
        '<w:hyperlink w:anchor="x"><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>c</w:t><w:br/></w:r></w:hyperlink>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>"
    )
    assert read(xml).plain == "a b\u2011c\n7"


def test_a_list_level_that_is_no_number_is_the_first() -> None:
    xml = '<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
    assert read(xml).blocks[0].level == 0
    assert read("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>") == plain_paragraphs("a")
