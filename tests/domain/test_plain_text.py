import re

from hypothesis import given

from iom_tracker.domain.markdown import from_markdown
from iom_tracker.domain.plain_text import to_plain_text
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from tests.rich_texts import rich_texts


def test_paragraphs_stand_apart_and_lists_together() -> None:
    body = from_markdown("We **built** *tents*.\n\nThen:\n\n- in Kabul\n- in Herat\n\n1. first\n2. second\n\nDone.")
    assert to_plain_text(body) == (
        "We built tents.\n\nThen:\n\n\u2022 in Kabul\n\u2022 in Herat\n1. first\n2. second\n\nDone."
    )


def test_deeper_items_and_their_further_lines_are_set_in() -> None:
    body = rich_text(
        [
            Block((Span("one"),), BlockType.NUMBER),
            Block((Span("below\u2028and on"),), BlockType.BULLET, 1),
            Block((Span("two"),), BlockType.NUMBER),
        ]
    )
    assert to_plain_text(body) == "1. one\n   \u2022 below\n     and on\n2. two"


def test_a_link_says_where_it_leads_unless_its_words_do() -> None:
    body = from_markdown("[the plan](https://a.org/plan), <https://iom.int>, [a@b.org](mailto:a@b.org)")
    said = rich_text([Block((Span("https://iom.int", link="https://iom.int"),))])
    assert to_plain_text(body).startswith("the plan (https://a.org/plan), ")
    assert to_plain_text(body).endswith(", a@b.org")
    assert to_plain_text(said) == "https://iom.int"


@given(rich_texts())
def test_no_word_is_lost_in_order(body: RichText) -> None:
    shown = re.sub(r"\s", "", to_plain_text(body))
    at = 0
    for span in (span for block in body.blocks for span in block.spans):
        words = re.sub(r"\s", "", span.text)
        assert words in shown[at:]
        at = shown.index(words, at) + len(words)
