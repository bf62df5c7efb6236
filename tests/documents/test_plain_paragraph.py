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

runs = st.builds(
    lambda form, pieces: f"<w:r>{form and f'<w:rPr>{form}</w:rPr>'}{''.join(pieces)}</w:r>",
    st.sampled_from(FORMS),
    st.lists(st.sampled_from(PIECES), max_size=3),
)
paragraphs = st.builds(
    lambda properties, pieces: f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{''.join(pieces)}</w:p>",
    st.lists(st.sampled_from(PROPERTIES), max_size=3, unique=True),
    st.lists(st.one_of(runs, st.sampled_from(BESIDE)), max_size=5),
)


def read(story: str) -> StoryParagraph:
    """Return the only paragraph of a story."""
    (paragraph,) = StoryWalk(FORMATS).read(parse(f"<w:body {DECLARED}>{story}</w:body>"), {})
    return paragraph


def said(paragraph: StoryParagraph) -> tuple[object, ...]:
    """Return what a paragraph says, without marks and without words that are none."""
    block = paragraph.block
    spans = [each.span for each in block.spans if each.span.text]
    return spans, block.type, block.level, paragraph.style, paragraph.bookmarks, paragraph.text


@given(paragraphs)
@example("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Camps</w:t></w:r><w:r><w:t> closed</w:t></w:r></w:p>")
def test_a_paragraph_says_the_same_read_at_once_and_piece_by_piece(paragraph: str) -> None:
    put_in = f'<w:ins w:id="9" w:author="Ann" w:date="2017-01-01T10:00:00Z">{paragraph}</w:ins>'
    assert said(read(paragraph)) == said(read(put_in))


def test_the_stops_of_the_ruler_are_no_words() -> None:
    stops = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    assert read(f"<w:p><w:pPr>{stops}</w:pPr><w:r><w:t>Camps</w:t></w:r></w:p>").words.text == "Camps"
