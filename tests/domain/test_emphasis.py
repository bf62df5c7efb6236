import time

import pytest

from iom_tracker.domain.emphasis import read_spans, write_spans
from iom_tracker.domain.richtext import Block, Span, rich_text


def read(text: str) -> list[tuple[str, str]]:
    """Return each span's text with the letters of its format; `l` for a link."""
    body = rich_text([Block(read_spans(text))])
    return [
        (span.text, "b" * span.bold + "i" * span.italic + "l" * bool(span.link))
        for block in body.blocks
        for span in block.spans
    ]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("*a* b", [("a", "i"), (" b", "")]),
        ("**a** b", [("a", "b"), (" b", "")]),
        ("***a** b*", [("a", "bi"), (" b", "i")]),
        ("**W**ASH", [("W", "b"), ("ASH", "")]),
        ("**a***b*", [("a", "b"), ("b", "i")]),
        ("[a *b*](https://c.org)!", [("a ", "l"), ("b", "il"), ("!", "")]),
        ("[a](<https://c.org/(d)>)", [("a", "l")]),
        ("&#42;a&#42;", [("*a*", "")]),
        (r"\*a\* \[b\](https://c.org) \&#42;", [("*a* [b](https://c.org) &#42;", "")]),
    ],
)
def test_marks_are_read(text: str, spans: list[tuple[str, str]]) -> None:
    assert read(text) == spans


@pytest.mark.parametrize(
    "text",
    [
        "2*3 and 4*5",
        "a * b * c",
        "a* b",
        "*a",
        "**a* b",
        "**a***",
        "****a****",
        "*a *b",
        "[a](b)",
        "[a](javascript:x)",
        "[](https://c.org)",
        "a](https://c.org)",
        "&#55296; &#99999999; &amp; &#1114112;",
        r"C:\a\b \\server",
    ],
)
def test_what_is_no_mark_is_text(text: str) -> None:
    assert read(text) == [(text, "")]


@pytest.mark.parametrize("text", ["5 * 3", "plain", "a [1] b", r"C:\temp", "GDP* and GNI**"])
def test_plain_text_is_written_as_it_is(text: str) -> None:
    assert write_spans([Span(text)]) == text


@pytest.mark.parametrize(
    ("spans", "text"),
    [
        ([Span("*a*")], r"\*a\*"),
        ([Span("a"), Span("b", italic=True)], "&#97;*b*"),
        ([Span("a"), Span(" b ", bold=True), Span("c")], "a**&#32;b&#32;**c"),
        (
            [Span("a", link="https://c.org/(d)"), Span("b", link="https://c.org")],
            "[a](<https://c.org/(d)>)[b](https://c.org)",
        ),
        ([Span("\\"), Span("*", bold=True)], r"&#92;**\***"),
    ],
)
def test_text_that_would_be_misread_is_escaped(spans: list[Span], text: str) -> None:
    assert write_spans(spans) == text


def test_reading_takes_time_in_proportion_to_the_text() -> None:
    started = time.perf_counter()
    for part in ("*a ", "a* ", "[a ", "](", "[a](<", "\\", "***a**b*", "&#1", "[b](https://c.org)", "a](b)"):
        read_spans("[" + part * 10_000)
    assert time.perf_counter() - started < 20
