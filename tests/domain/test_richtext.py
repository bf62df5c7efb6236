import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.richtext import (
    EMPTY,
    Block,
    BlockType,
    RichText,
    Span,
    clean,
    from_json_lines,
    plain_paragraphs,
    rich_text,
    safe_link,
    to_json_lines,
)
from tests.rich_texts import blocks, rich_texts

any_character = st.characters(codec=None, exclude_categories=())
any_text = st.text(any_character, max_size=20)
raw_spans = st.builds(Span, any_text, st.booleans(), st.booleans(), st.none() | any_text)
raw_blocks = st.builds(
    Block, st.lists(raw_spans, max_size=4).map(tuple), st.sampled_from(BlockType), st.integers(-3, 20)
)


def a_block(*texts: str) -> Block:
    return Block(tuple(Span(text) for text in texts))


@given(st.lists(raw_blocks | blocks, max_size=4))
def test_the_canonical_form_of_a_canonical_form_is_itself(raw: list[Block]) -> None:
    once = rich_text(raw)
    assert rich_text(once.blocks) == once


@given(st.lists(raw_blocks, max_size=4))
def test_every_text_can_be_stored_and_read_again(raw: list[Block]) -> None:
    body = rich_text(raw)
    assert from_json_lines(to_json_lines(body)) == body
    assert len(body.digest) == 64


@given(rich_texts(), rich_texts())
def test_texts_have_equal_bytes_exactly_when_they_are_equal(one: RichText, other: RichText) -> None:
    assert (to_json_lines(one) == to_json_lines(other)) == (one == other)
    assert (one.digest == other.digest) == (one == other)


@given(raw_blocks)
def test_how_a_text_is_cut_into_spans_does_not_matter(raw: Block) -> None:
    letters = tuple(Span(letter, span.bold, span.italic, span.link) for span in raw.spans for letter in span.text)
    whole, cut = rich_text([raw]), rich_text([Block(letters, raw.type, raw.level)])
    assert whole.plain.replace("\n", "") == cut.plain.replace("\n", "")


@given(any_text)
def test_a_clean_text_is_nfc_and_has_a_form_in_xml(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not [letter for letter in cleaned if unicodedata.category(letter) in {"Cc", "Cs"}]
    assert clean(cleaned) == cleaned


UNWANTED = (
    "\x00\x08\x0e\x1f\x7f\x84\x86\x9f\ud800\udfff\ufdd0\ufdef\ufffc\ufffe\uffff\U0001fffe\U0001ffff\U0010fffe\U0010ffff"
)


@pytest.mark.parametrize("unwanted", UNWANTED, ids=ascii)
def test_a_character_without_meaning_is_taken_out(unwanted: str) -> None:
    assert clean(f"a{unwanted}b") == "ab"


@pytest.mark.parametrize(
    "kept", ["\u00a0", "\u200d", "\u200f", "\ufffd", "\ufeff", "“", "—", "\U0001d11e", "\ue000"], ids=ascii
)
def test_a_character_of_the_author_is_kept(kept: str) -> None:
    assert clean(f"a{kept}b") == f"a{kept}b"


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"], ids=ascii)
def test_every_line_end_is_one_line_break(line_end: str) -> None:
    assert rich_text([a_block(f"a{line_end}b")]).blocks[0].text == "a\u2028b"


def test_a_tab_is_a_space() -> None:
    assert clean("a\tb") == "a b"


def test_letters_and_their_accents_are_one_even_across_spans() -> None:
    assert rich_text([a_block("e", "\u0301")]) == rich_text([a_block("é")])


def test_neighbouring_spans_of_one_format_are_one() -> None:
    spans = Span("a", bold=True), Span("b", bold=True), Span("c"), Span("", italic=True), Span("d")
    assert rich_text([Block(spans)]).blocks[0].spans == (Span("ab", bold=True), Span("cd"))


def test_a_block_has_no_space_at_its_edges() -> None:
    spans = Span(" \u2028", bold=True), Span(" a"), Span("b \n", italic=True), Span("\t")
    assert rich_text([Block(spans)]).blocks[0].spans == (Span("a"), Span("b", italic=True))


def test_a_block_without_text_is_gone() -> None:
    assert rich_text([a_block(" "), a_block("\u2028"), Block(())]) == EMPTY
    assert EMPTY.is_empty


@pytest.mark.parametrize(("given_level", "kept"), [(-1, 0), (0, 0), (8, 8), (9, 8)])
def test_the_level_of_a_list_item_lies_in_what_word_has(given_level: int, kept: int) -> None:
    assert rich_text([Block((Span("a"),), BlockType.BULLET, given_level)]).blocks[0].level == kept


def test_a_paragraph_has_no_level() -> None:
    assert rich_text([Block((Span("a"),), BlockType.PARAGRAPH, 3)]).blocks[0].level == 0


@pytest.mark.parametrize(
    "target", ["https://iom.int", "HTTP://iom.int/a?b=c#d", "mailto:hq@iom.int", " https://iom.int\n"]
)
def test_a_link_to_the_web_or_a_mailbox_is_kept(target: str) -> None:
    assert safe_link(target) == target.strip()


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "iom.int",
        "https://",
        "https://a b",
        'https://a"b',
        "https://<a>",
        None,
    ],
)
def test_a_link_to_elsewhere_is_dropped_and_its_text_kept(target: str | None) -> None:
    assert rich_text([Block((Span("a", link=target),))]).blocks[0].spans == (Span("a"),)


def test_plain_text_has_blocks_and_line_breaks_on_lines_of_their_own() -> None:
    assert rich_text([a_block("a\u2028b"), a_block("c")]).plain == "a\nb\nc"


def test_each_line_of_a_plain_text_is_a_paragraph() -> None:
    assert plain_paragraphs("one\r\n\n two ") == rich_text([a_block("one"), a_block("two")])


def test_the_stored_form_leaves_out_what_is_not_set() -> None:
    block = Block((Span("a"), Span("b", bold=True, italic=True, link="https://iom.int")), BlockType.NUMBER, 2)
    assert [json.loads(line) for line in to_json_lines(RichText((a_block("x"), block))).split("\n")] == [
        {"type": "paragraph", "spans": [{"text": "x"}]},
        {
            "type": "number",
            "level": 2,
            "spans": [{"text": "a"}, {"text": "b", "bold": True, "italic": True, "link": "https://iom.int"}],
        },
    ]


DAMAGED = {
    "no JSON": "hello",
    "cut off": '{"spans":[{"text":"a"}],"type":"paragr',
    "a list": "[]",
    "a text": '"a"',
    "a number": "7",
    "a line too many": '{"spans":[{"text":"a"}],"type":"paragraph"}\n',
    "spaces": '{"spans": [{"text": "a"}], "type": "paragraph"}',
    "other order": '{"type":"paragraph","spans":[{"text":"a"}]}',
    "unknown type": '{"spans":[{"text":"a"}],"type":"table"}',
    "unknown field": '{"colour":"red","spans":[{"text":"a"}],"type":"paragraph"}',
    "repeated field": '{"spans":[{"text":"a"}],"spans":[{"text":"a"}],"type":"paragraph"}',
    "no spans": '{"type":"paragraph"}',
    "empty": '{"spans":[],"type":"paragraph"}',
    "spans that are a text": '{"spans":"a","type":"paragraph"}',
    "a span that is a text": '{"spans":["a"],"type":"paragraph"}',
    "text that is a number": '{"spans":[{"text":1}],"type":"paragraph"}',
    "link that is a number": '{"spans":[{"link":1,"text":"a"}],"type":"paragraph"}',
    "unsafe link": '{"spans":[{"link":"file:///a","text":"a"}],"type":"paragraph"}',
    "bold that is a number": '{"spans":[{"bold":1,"text":"a"}],"type":"paragraph"}',
    "bold that is false": '{"spans":[{"bold":false,"text":"a"}],"type":"paragraph"}',
    "spaces at the edge": '{"spans":[{"text":" a"}],"type":"paragraph"}',
    "spans to be joined": '{"spans":[{"text":"a"},{"text":"b"}],"type":"paragraph"}',
    "not NFC": '{"spans":[{"text":"e\u0301"}],"type":"paragraph"}',
    "a surrogate": '{"spans":[{"text":"a\\ud800"}],"type":"paragraph"}',
    "an escape": '{"spans":[{"text":"\\u0061"}],"type":"paragraph"}',
    "level of a paragraph": '{"level":1,"spans":[{"text":"a"}],"type":"paragraph"}',
    "level 0": '{"level":0,"spans":[{"text":"a"}],"type":"bullet"}',
    "level 9": '{"level":9,"spans":[{"text":"a"}],"type":"bullet"}',
    "level true": '{"level":true,"spans":[{"text":"a"}],"type":"bullet"}',
    "level with a point": '{"level":1.0,"spans":[{"text":"a"}],"type":"bullet"}',
    "a level of many digits": f'{{"level":{"9" * 5000},"spans":[{{"text":"a"}}],"type":"bullet"}}',
    "deeply nested": "[" * 100_000,
}


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_a_stored_text_that_we_would_not_write_is_damage(text: str) -> None:
    with pytest.raises(DamagedText):
        from_json_lines(text)


@given(rich_texts(max_blocks=3), st.data())
def test_a_stored_text_with_one_other_character_is_damage_or_another_text(body: RichText, data: st.DataObject) -> None:
    stored = to_json_lines(body)
    place, letter = data.draw(st.integers(0, len(stored))), data.draw(any_character)
    other = stored[:place] + letter + stored[place + 1 :]
    try:
        read = from_json_lines(other)
    except DamagedText:
        return
    assert (read == body) == (other == stored)
