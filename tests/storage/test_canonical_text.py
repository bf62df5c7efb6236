import random
from time import monotonic

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, from_json_lines, rich_text, to_json_lines
from iom_tracker.storage.canonical_text import LONGEST, is_canonical_text, is_usual
from tests.rich_texts import rich_texts

PIECES = [
    " ", "\u2028", '"', "\\", '\\"', "{", "}", "[", "]", ",", ":", "\n", "\t", "\u00a0", "e\u0301", "\u00e9", "\ufffc",
    "\u2029", "\x7f", "\x85", "\ud7ff", "\ufdd0", "\uffff", "\U0001f600", "\U0001fffe", "0", "true", "false", "null",
    '"text":"', '{"text":"a"}', '"bold":true,', '"italic":true,', '"level":1,', '"level":0,', "bullet", "paragraph",
    '{"spans":[{"text":"a"}],"type":"paragraph"}', "\u0301", "\u0338", "\u0000",
]  # fmt: skip


def by_the_domain(text: str) -> bool:
    """Say what the exact way says."""
    try:
        from_json_lines(text)
    except DamagedText:
        return False
    return True


@given(rich_texts())
def test_every_text_that_we_write_is_canonical(body: RichText) -> None:
    assert is_canonical_text(to_json_lines(body))


@st.composite
def nearly_canonical(draw: st.DrawFn) -> str:
    """Return a text that was canonical before somebody put pieces in, took some out or joined blocks anew."""
    text = to_json_lines(draw(rich_texts(3)))
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(start + 3, len(text))))
        text = text[:start] + draw(st.sampled_from(["", *PIECES])) + text[end:]
    return text


@given(nearly_canonical())
@example('{"spans":[{"text":"a"},{"text":"b"}],"type":"paragraph"}')
@example('{"spans":[{"bold":true,"text":"a"},{"bold":true,"text":"b"}],"type":"paragraph"}')
@example('{"spans":[{"text":"a"},{"bold":true,"text":" "}],"type":"paragraph"}')
@example('{"spans":[{"text":""}],"type":"paragraph"}')
@example('{"spans":[{"text":"}],"type":"paragraph"}')
@example('{"spans":[{"text":" a"}],"type":"paragraph"}\n{"spans":[{"text":"b"}],"type":"paragraph"}')
@example('{"level":1,"spans":[{"text":"a"}],"type":"paragraph"}')
@example('{"spans":[],"type":"paragraph"}')
@example("\n")
def test_the_fast_way_and_the_exact_way_agree(text: str) -> None:
    assert is_canonical_text(text) == by_the_domain(text)


@pytest.mark.parametrize("seed", range(5))
def test_the_fast_way_accepts_nothing_that_the_exact_way_refuses(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    blocks = [
        Block((Span("Shelter, “water” and cash"), Span(" – café", bold=True)), BlockType.BULLET, 1),
        Block((Span("A plain paragraph."),)),
        Block((Span('Another \\ with "quotes"'),)),
    ]
    text = to_json_lines(rich_text(blocks))
    for _ in range(1_500):
        place = chance.randrange(len(text))
        changed = text[:place] + chance.choice(PIECES) + text[place + chance.randrange(3) :]
        assert is_canonical_text(changed) == by_the_domain(changed), changed


@pytest.mark.parametrize(
    "block",
    [
        Block((Span("Shelters “were” built."),)),
        Block((Span("Lists"),), BlockType.BULLET),
        Block((Span("Deep lists"),), BlockType.NUMBER, 8),
        Block((Span("a", bold=True), Span("b"), Span("c", bold=True, italic=True), Span("d", italic=True))),
        Block((Span('He said "yes" \\ no'),)),
    ],
)
def test_the_usual_text_takes_the_fast_way(block: Block) -> None:
    assert is_usual(to_json_lines(rich_text([block, Block((Span("Plain."),)), block])))


def test_texts_beyond_all_measure_are_refused_at_once() -> None:
    began = monotonic()
    blank = ",".join(['{"text":" "},{"bold":true,"text":" "}'] * 60_000)
    for text in (
        f'{{"spans":[{blank}],"type":"paragraph"}}',
        '{"spans":[{"text":"' + "\u0301\u0323" * 1_000_000 + '"}],"type":"paragraph"}',
        '{"spans":[{"text":"' + "a" * LONGEST + '"}],"type":"paragraph"}',
        "[" * LONGEST,
    ):
        assert not is_canonical_text(text)
    assert monotonic() - began < 5
