from itertools import count

from hypothesis import given

from iom_tracker.documents.redline_xml import RedlineWriter
from iom_tracker.documents.richtext_xml import BodyStyles, BodyWriter
from iom_tracker.documents.word_xml import DECLARED, parse
from iom_tracker.domain.redline import redline
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from tests.builders import NOON
from tests.documents.body_reading import read_body
from tests.documents.decisions import accepted, rejected
from tests.rich_texts import rich_texts

STYLES = BodyStyles("Answer", "ListBullet", "ListNumber", "Hyperlink", "1")
MADE = 'w:author="Ana &amp; &quot;Co&quot;" w:date="2016-11-23T12:00:00Z"'


def written(old: RichText, new: RichText, writer: BodyWriter | None = None) -> str:
    marked = redline(old, new, author='Ana & "Co"', time=NOON)
    return RedlineWriter(writer or BodyWriter(STYLES, 3), count(7)).xml(marked)


@given(rich_texts(), rich_texts())
def test_deciding_all_changes_gives_the_one_text_or_the_other(old: RichText, new: RichText) -> None:
    writer = BodyWriter(STYLES, 3)
    xml = f"<w:body {DECLARED}>{written(old, new, writer)}</w:body>"
    links = {id_: address for address, id_ in writer.links.items()}
    assert read_body(accepted(parse(xml)), links).accepted() == new
    assert read_body(rejected(parse(xml)), links).accepted() == old


@given(rich_texts(), rich_texts())
def test_a_redline_is_read_as_the_changes_that_it_was_made_of(old: RichText, new: RichText) -> None:
    writer = BodyWriter(STYLES, 3)
    xml = f"<w:body {DECLARED}>{written(old, new, writer)}</w:body>"
    read = read_body(parse(xml), {id_: address for address, id_ in writer.links.items()})
    assert (read.original(), read.accepted()) == (old, new)
    assert {change.author for change in read.changes()} <= {'Ana & "Co"'}


def test_words_put_in_and_taken_out_name_author_and_time() -> None:
    xml = written(plain_paragraphs("Ten tents stand in Haiti."), plain_paragraphs("Two tents stand in Haiti."))
    assert xml == (
        '<w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr>'
        f'<w:del w:id="7" {MADE}><w:r><w:delText xml:space="preserve">Ten</w:delText></w:r></w:del>'
        f'<w:ins w:id="8" {MADE}><w:r><w:t xml:space="preserve">Two</w:t></w:r></w:ins>'
        '<w:r><w:t xml:space="preserve"> tents stand in Haiti.</w:t></w:r></w:p>'
    )


def test_a_split_puts_in_the_end_of_a_paragraph() -> None:
    xml = written(plain_paragraphs("One stood. Two fell."), plain_paragraphs("One stood.\nTwo fell."))
    assert f'<w:rPr><w:ins w:id="7" {MADE}/></w:rPr></w:pPr>' in xml
    assert xml.count("<w:t ") == 2
    assert xml.count("<w:delText ") == 1


def test_words_and_paragraphs_whose_format_changed_say_how_they_were_set() -> None:
    old = plain_paragraphs("مرحبا all of you")
    new = rich_text([Block((Span("مرحبا all of you", bold=True),), BlockType.BULLET)])
    xml = written(old, new)
    assert f'<w:pPrChange w:id="7" {MADE}><w:pPr><w:pStyle w:val="Answer"/><w:bidi/></w:pPr></w:pPrChange>' in xml
    assert f'<w:b/><w:bCs/><w:rtl/><w:rPrChange w:id="8" {MADE}><w:rPr><w:rtl/></w:rPr></w:rPrChange>' in xml
    assert f'<w:b/><w:bCs/><w:rPrChange w:id="9" {MADE}><w:rPr></w:rPr></w:rPrChange>' in xml


def test_a_list_goes_on_across_an_item_that_was_taken_out() -> None:
    items = [Block((Span(text),), BlockType.NUMBER) for text in ("First one.", "Gone by now.", "Last of all.")]
    writer = BodyWriter(STYLES, 3)
    written(rich_text(items), rich_text([items[0], items[2]]), writer)
    assert writer.lists == [0]


def test_an_author_with_too_long_a_name_is_cut_short() -> None:
    marked = redline(plain_paragraphs("a"), plain_paragraphs("b"), author="x" * 400, time=NOON)
    xml = RedlineWriter(BodyWriter(STYLES, 3), count()).xml(marked)
    assert f'w:author="{"x" * 255}"' in xml
