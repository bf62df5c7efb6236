from hypothesis import given
from PySide6.QtCore import QMimeData, QUrl

from iom_tracker.desktop.textbox.html_reader import read_html
from iom_tracker.desktop.textbox.paste import can_read, from_mime, read_plain, to_html, to_mime, to_plain
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, RichText, Span, rich_text
from tests.desktop.editor.page_pilot import a_text, items
from tests.rich_texts import rich_texts


def mime_of(*, plain: str = "", html: str = "") -> QMimeData:
    mime = QMimeData()
    if plain:
        mime.setText(plain)
    if html:
        mime.setHtml(html)
    return mime


@given(body=rich_texts())
def test_what_is_copied_as_html_is_read_as_it_was(body: RichText) -> None:
    assert read_html(to_html(body.blocks)) == body


def test_what_is_copied_is_plain_text_and_simple_html() -> None:
    body = rich_text([Block((Span("a "), Span("b", bold=True, italic=True, link="https://a.org/?x=1&y"))), *items("c")])
    mime = to_mime(body.blocks)
    assert mime.text() == "a b\n- c"
    assert mime.html() == (
        '<html><body><p style="white-space: pre-wrap">a <a href="https://a.org/?x=1&amp;y"><b><i>b</i></b></a></p>'
        '<ul><li style="white-space: pre-wrap">c</li></ul></body></html>'
    )


def test_items_are_copied_as_plain_text_with_their_signs_and_levels() -> None:
    inner = items("x", "y", level=1)
    body = a_text(
        items("one", kind=BlockType.NUMBER), inner, items("two", kind=BlockType.NUMBER), "End" + LINE_BREAK + "s"
    )
    assert to_plain(body.blocks) == "1. one\n  - x\n  - y\n2. two\nEnd\ns"


def test_lines_of_plain_text_become_paragraphs_and_signs_bullets() -> None:
    text = "Intro\r\n- one\n\u2022\ttwo\n\t- deeper\n\n-not a bullet\n 3. third "
    assert rich_text(read_plain(text)) == a_text(
        "Intro", items("one", "two"), items("deeper", level=1), "-not a bullet", "3. third"
    )


def test_a_single_line_of_plain_text_stays_as_it_is() -> None:
    assert read_plain(" - a piece ") == (Block((Span(" - a piece "),)),)
    assert read_plain("") == ()


def test_a_piece_of_html_keeps_the_spaces_at_its_ends() -> None:
    (block,) = from_mime(mime_of(plain=" b c ", html="<b>b</b> c"))
    assert [span.text for span in block.spans] == [" ", "b", " c", " "]
    assert block.text == " b c "


def test_html_is_taken_before_plain_text_and_plain_text_where_html_says_nothing() -> None:
    assert from_mime(mime_of(plain="x\ny", html="<p>a</p><p>b</p>")) == a_text("a", "b").blocks
    assert from_mime(mime_of(plain="x\ny", html="<img src='a.png'>")) == a_text("x", "y").blocks


def test_files_and_pictures_are_no_text() -> None:
    files, picture = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/nowhere/report.docx")])
    picture.setImageData(b"")
    for mime in (files, picture):
        assert not can_read(mime)
        assert from_mime(mime) == ()


def test_a_link_that_is_dragged_from_a_browser_is_text() -> None:
    mime = mime_of(plain="https://iom.int", html='<a href="https://iom.int">IOM</a>')
    mime.setUrls([QUrl("https://iom.int")])
    assert from_mime(mime)[0].text == "IOM"
