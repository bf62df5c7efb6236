import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.desktop.textbox.html_reader import HIGHEST_LENGTH, read_html
from iom_tracker.domain.richtext import EMPTY, Block, BlockType, RichText, Span, rich_text
from tests.desktop.editor.page_pilot import a_text, items, shape

WORD_LIST = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {font-family:"Calibri"; color:red} @list l0:level1 {mso-level-text:\\F0B7} --></style></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoNormal>IOM trained <b style='mso-bidi-font-weight:normal'>45</b>
officers<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>First bullet<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]><i>Nested</i> bullet<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>12.<span>&nbsp; </span></span><![endif]>A number</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><a href="https://www.iom.int/">The site</a></p><!--EndFragment--></body></html>"""

LIBREOFFICE = """<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 7.4"/>
<style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="en-GB" dir="ltr">
<p style="line-height: 115%">Some <font color="#ff0000"><b>bold</b></font> text</p>
<ul><li><p>one</p></li>\n<li><p>two</p>\n<ul><li><p>inner</p></li></ul></li></ul>
<ol><li><p>first</p></li></ol></body></html>"""

GOOGLE_DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span
style="font-weight:400;white-space:pre-wrap;">plain </span><span
style="font-weight:700;white-space:pre-wrap;">bold</span></p>
<ul><li dir="ltr" aria-level="1"><p role="presentation"><span
style="font-style:italic;white-space:pre-wrap;">item</span></p>
</li></ul></b>"""


def test_what_word_copies_keeps_paragraphs_lists_levels_and_form() -> None:
    body = read_html(WORD_LIST)
    assert shape(body) == [
        ("paragraph", 0, "IOM trained 45 officers"),
        ("bullet", 0, "First bullet"),
        ("bullet", 1, "Nested bullet"),
        ("number", 0, "A number"),
        ("paragraph", 0, "The site"),
    ]
    assert body.blocks[0].spans[1] == Span("45", bold=True)
    assert body.blocks[2].spans[0] == Span("Nested", italic=True)
    assert body.blocks[4].spans == (Span("The site", link="https://www.iom.int/"),)


def test_what_libreoffice_copies_keeps_paragraphs_and_nested_lists() -> None:
    body = read_html(LIBREOFFICE)
    assert shape(body) == [
        ("paragraph", 0, "Some bold text"),
        ("bullet", 0, "one"),
        ("bullet", 0, "two"),
        ("bullet", 1, "inner"),
        ("number", 0, "first"),
    ]


def test_what_google_docs_copies_is_bold_only_where_it_says_so() -> None:
    body = read_html(GOOGLE_DOCS)
    assert body.blocks[0].spans == (Span("plain "), Span("bold", bold=True))
    assert body.blocks[1] == Block((Span("item", italic=True),), BlockType.BULLET)


def test_a_word_list_sign_that_was_left_as_text_is_taken_off() -> None:
    html = "<p style='mso-list:l0 level1 lfo1'>·&nbsp;&nbsp; Bullet</p><p style='mso-list:l0 level3 lfo1'>2. Number</p>"
    assert shape(read_html(html)) == [("bullet", 0, "Bullet"), ("number", 2, "Number")]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one<p>two", ["one", "two"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<h1>Title</h1>text", ["Title", "text"]),
        ("one<br><br>two<br>more", ["one", "two\u2028more"]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", ["a", "b"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("<ul><li><p>a</p><p>b</p></li></ul>", ["a\u2028b"]),
        ("a  \n\t b <b> c</b>", ["a b c"]),
        ("<pre>a  b\nc</pre>", ["a  b\u2028c"]),
        ("<p>a&nbsp;b</p><p>&nbsp;</p>", ["a\u00a0b"]),
        ("5 < 6 & 7 > 3", ["5 < 6 & 7 > 3"]),
    ],
)
def test_blocks_and_spaces_are_read_as_a_browser_shows_them(html: str, expected: list[str]) -> None:
    assert [block.text for block in read_html(html).blocks] == expected


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<style>p {color: red}</style>",
        "<img src='file:///etc/passwd' alt='x'>",
        "<span style='display:none'>x</span>",
        "<span style='mso-hide:all'>x</span>",
        "<del>x</del>",
        "<svg><text>x</text></svg>",
        "<!-- x --><!-- y",
        "<iframe src='http://a.org'>x</iframe>",
        "<div style='mso-element:comment-list'>x</div>",
    ],
)
def test_what_is_no_text_of_the_page_is_dropped(html: str) -> None:
    assert read_html(html + "kept" if "-- y" not in html else "kept" + html) == a_text("kept")


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "#top", "/page"])
def test_links_that_lead_elsewhere_than_to_the_web_or_a_mailbox_become_text(target: str) -> None:
    assert read_html(f'<a href="{target}">here</a>') == a_text("here")


@pytest.mark.parametrize("target", ["https://iom.int/a?b=1&amp;c=2", "http://a.org", "mailto:a@b.org"])
def test_links_to_the_web_and_to_mailboxes_are_kept(target: str) -> None:
    link = target.replace("&amp;", "&")
    assert read_html(f'<a href="{target}">here</a>') == rich_text([Block((Span("here", link=link),))])


def test_a_numbered_list_inside_a_bullet_is_one_level_deeper() -> None:
    html = "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"
    inner = items("b", "c", kind=BlockType.NUMBER, level=1)
    assert read_html(html) == a_text(items("a"), inner, items("d"))


def test_html_that_is_too_long_is_not_read_and_embedded_pictures_do_not_count() -> None:
    picture = f"<img src='data:image/png;base64,{'A' * 2 * HIGHEST_LENGTH}'>"
    assert read_html(f"{picture}<p>text</p>") == a_text("text")
    assert read_html("<b>" * HIGHEST_LENGTH) == EMPTY


TAGS = '<p> </p> <b> </i> <ul> </ol> <li> <script> </script> <br> <![foo[ <!-- --> &nbsp; &#0; & < </ > " text'
PIECES = st.sampled_from([*TAGS.split(), "<a href='", "<![if !x]>", "<p style='mso-list:l0 level3'>", "\n"])


@given(html=st.lists(PIECES, max_size=20).map("".join))
def test_broken_html_gives_a_text_in_the_canonical_form(html: str) -> None:
    body = read_html(html)
    assert rich_text(body.blocks) == body


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "<a href='", "<p>", "<li><p>a", "<ul>", "</b>", "<![", "&#", "x<br>"]
)
def test_hostile_html_is_read_in_a_time_that_grows_with_its_length(piece: str) -> None:
    short, long = (_seconds(piece * (length // len(piece))) for length in (20_000, 160_000))
    assert long < 40 * max(short, 0.005)


def _seconds(html: str) -> float:
    start = time.perf_counter()
    read_html(html)
    return time.perf_counter() - start


def test_reading_opens_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secret = tmp_path / "secret.css"
    secret.write_text("secret")
    monkeypatch.setattr("builtins.open", lambda *_: pytest.fail("a file was opened"))
    body: RichText = read_html(f"<link rel=stylesheet href='file://{secret}'><img src='file://{secret}'>text")
    assert body == a_text("text")
