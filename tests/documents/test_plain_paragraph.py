from typing import Final

from hypothesis import example, given
from hypothesis import strategies as st

from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_walk import StoryWalk
from iom_tracker.documents.word_xml import DECLARED, parse
from iom_tracker.domain.richtext import BlockType

FORMATS: Final = DocumentFormats(
    lists={"1": {0: BlockType.BULLET, 1: BlockType.NUMBER}},
    list_styles={"Item": ("1", 0)},
    headings={"Heading": 1},
    faces={"Strong": (True, False)},
)
FORMS: Final = (
    *(
        "<w:b/>",
        '<w:b w:val="0"/>',
        "<w:i/>",
        '<w:rStyle w:val="Strong"/>',
        '<w:lang w:val="fr-CH"/>',
        "<w:rtl/><w:bCs/>",
    ),
    *("<w:vanish/>", '<w:color w:val="FF0000"/>', '<w:rFonts w:ascii="Arial"/>', ""),
)
PROPERTIES: Final = (
    *('<w:pStyle w:val="Heading"/>', '<w:pStyle w:val="Item"/>', '<w:jc w:val="center"/>', "<w:rPr><w:b/></w:rPr>", ""),
    '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
    '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
)
PIECES: Final = (
    "<w:t>Camps</w:t>",
    "<w:t/>",
    "<w:tab/>",
    "<w:br/>",
    "<w:lastRenderedPageBreak/>",
    "<w:noBreakHyphen/>",
)
BESIDE: Final = (
    *('<w:bookmarkStart w:id="1" w:name="here"/>', '<w:bookmarkEnd w:id="1"/>', '<w:proofErr w:type="spellStart"/>'),
    *(
        "<w:smartTag><w:r><w:t>Geneva</w:t></w:r></w:smartTag>",
        '<w:hyperlink w:anchor="here"><w:r><w:t>see</w:t></w:r></w:hyperlink>',
    ),
)
FIELDS: Final = tuple(  # from these are made fields that are whole, nested, broken, and that lead somewhere
    f"<w:r>{piece}</w:r>"
    for piece in (
        *(f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")),
        *("<w:instrText> PAGEREF here </w:instrText>", '<w:instrText> HYPERLINK "https://iom.int"</w:instrText>'),
    )
)
BEGUN: Final = tuple(  # what comes now is shown; is shown, and leads somewhere; is not shown
    f"<w:p>{''.join(FIELDS[place] for place in places)}</w:p>" for places in ((0, 3, 1), (0, 4, 1), (0, 3))
)
LINE: Final = "<w:p><w:r><w:t>Camps</w:t></w:r></w:p>"
ENDED: Final = f"<w:p>{FIELDS[2]}</w:p>"

runs = st.builds(
    lambda form, pieces: f"<w:r>{form and f'<w:rPr>{form}</w:rPr>'}{''.join(pieces)}</w:r>",
    st.sampled_from(FORMS),
    st.lists(st.sampled_from(PIECES), max_size=3),
)
paragraphs = st.builds(
    lambda properties, pieces: f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{''.join(pieces)}</w:p>",
    st.lists(st.sampled_from(PROPERTIES), max_size=3, unique=True),
    st.lists(st.one_of(runs, st.sampled_from(BESIDE), st.sampled_from(FIELDS)), max_size=8),
)


def read(story: str) -> StoryParagraph:
    """Return the only paragraph of a story."""
    (paragraph,) = paragraphs_of(story)
    return paragraph


def paragraphs_of(story: str) -> list[StoryParagraph]:
    """Return the paragraphs of a story."""
    return StoryWalk(FORMATS).read(parse(f"<w:body {DECLARED}>{story}</w:body>"), {})


def said(paragraph: StoryParagraph) -> tuple[object, ...]:
    """Return what a paragraph says, without marks and without words that are none."""
    block = paragraph.block
    spans = [each.span for each in block.spans if each.span.text]
    return spans, block.type, block.level, paragraph.style, paragraph.bookmarks, paragraph.text


@given(paragraphs)
@example("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Camps</w:t></w:r><w:r><w:t> closed</w:t></w:r></w:p>")
@example("<w:p>" + "".join(FIELDS[place] for place in (0, 3, 1)) + "<w:r><w:t>45</w:t></w:r>" + FIELDS[2] + "</w:p>")
@example("<w:p>" + "".join(FIELDS[place] for place in (0, 4, 1)) + "<w:r><w:t>IOM</w:t></w:r>" + FIELDS[2] + "</w:p>")
@example("<w:p>" + FIELDS[0] + "<w:r><w:t>hidden</w:t></w:r>" + FIELDS[1] + FIELDS[2] + "</w:p>")
def test_a_paragraph_says_the_same_read_at_once_and_piece_by_piece(paragraph: str) -> None:
    assert said(read(paragraph)) == said(read(put_in(paragraph)))


@given(st.sampled_from(BEGUN), paragraphs, paragraphs)
@example(BEGUN[1], LINE, LINE)
@example(BEGUN[2], LINE, LINE)
@example(BEGUN[0], "<w:p>" + "".join(FIELDS[place] for place in (0, 4, 1)) + "</w:p>", LINE[:-6] + FIELDS[2] + "</w:p>")
def test_the_paragraphs_of_a_field_say_the_same_read_at_once_and_piece_by_piece(
    begun: str, one: str, other: str
) -> None:
    at_once, piece_by_piece = (
        [said(each) for each in paragraphs_of(begun + change(one) + change(other) + ENDED)]
        for change in (lambda paragraph: paragraph, put_in)
    )
    assert at_once == piece_by_piece


def put_in(paragraph: str) -> str:
    """Return a paragraph as somebody puts it in with tracking on; such a one is read piece by piece."""
    return f'<w:ins w:id="9" w:author="Ann" w:date="2017-01-01T10:00:00Z">{paragraph}</w:ins>'


def test_the_stops_of_the_ruler_are_no_words() -> None:
    stops = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    assert read(f"<w:p><w:pPr>{stops}</w:pPr><w:r><w:t>Camps</w:t></w:r></w:p>").words.text == "Camps"
