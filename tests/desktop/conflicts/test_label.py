from iom_tracker.desktop.conflicts.label import (
    LabelWords,
    choice_link,
    choice_number,
    differing_texts,
    heart_of,
    label_spans,
    wordings,
)
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from iom_tracker.domain.sentence_units import units_of
from iom_tracker.domain.text_merge import Clash

ISOLATES = str.maketrans("", "", "\u2068\u2069")
A = "The policy was adopted in March."
B = "The policy will be adopted in March."


def a_clash(*texts: str | RichText) -> Clash:
    bodies = [plain_paragraphs(text) if isinstance(text, str) else text for text in texts]
    return Clash(tuple(units_of(body) for body in bodies), ())


def label(*texts: str | RichText) -> str:
    return "".join(span.text for span in label_spans(0, a_clash(*texts), LabelWords())).translate(ISOLATES)


def test_what_all_wordings_say_is_said_once() -> None:
    assert label(A, B) == "The policy choose: 1 was | 2 will be adopted in March."


def test_versions_that_say_the_same_share_a_wording() -> None:
    assert label(A, B, A) == "The policy choose: 1, 3 was | 2 will be adopted in March."


def test_a_version_without_text_is_named() -> None:
    assert label("", "All of it.") == "choose: 1 nothing | 2 All of it."


def test_blocks_stand_on_one_line_with_their_signs() -> None:
    items = rich_text([Block((Span("Tents."),), BlockType.BULLET), Block((Span("Water."),), BlockType.NUMBER)])
    assert label("One.\nTwo.", items) == "choose: 1 One. ¶ Two. | 2 • Tents. # Water."


def test_wordings_that_differ_in_format_only_show_it() -> None:
    bold = rich_text(
        [
            Block(
                (
                    Span("All "),
                    Span("of", bold=True),
                    Span(" it."),
                )
            )
        ]
    )
    spans = label_spans(0, a_clash("All of it.", bold), LabelWords())
    assert "".join(span.text for span in spans).translate(ISOLATES) == "All choose: 1 of | 2 of it."
    assert [span.text for span in spans if span.bold] == ["1", "2", "of"]


def test_in_a_menu_stands_what_a_wording_says_otherwise() -> None:
    assert differing_texts(a_clash(A, B)) == ("… was …", "… will be …")
    assert differing_texts(a_clash("One. Two.", "")) == ("One. Two.", "")
    assert differing_texts(a_clash("One is here.", "One is here. Two too.")) == ("", "… Two too.")


def test_a_long_wording_is_cut_in_the_middle() -> None:
    long = " ".join(f"word{number}" for number in range(100)) + "."
    shown = label(long, "Short.")
    assert "word27 … word90" in shown
    assert "word50" not in shown


def test_every_span_of_a_label_names_its_choice() -> None:
    assert {span.link for span in label_spans(7, a_clash(A, B), LabelWords())} == {choice_link(7)}


def test_the_heart_of_a_label_is_where_the_wordings_differ() -> None:
    text = "".join(span.text for span in label_spans(0, a_clash(A, B), LabelWords()))
    start, end = heart_of(text)
    assert text[:start] == "The policy "
    assert text[end:] == " adopted in March."


def test_a_link_of_the_writers_names_no_choice() -> None:
    assert choice_number(choice_link(12)) == 12
    assert choice_number("https://choice.invalid/x") is None
    assert choice_number("https://iom.int/12") is None
    assert choice_number(None) is None


def test_wordings_come_in_the_order_of_the_versions() -> None:
    found = wordings(a_clash(A, B, A))
    assert [(wording.text, wording.versions) for wording in found] == [(A, (0, 2)), (B, (1,))]
