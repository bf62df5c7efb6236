import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.finding import CUT, HIT, HIT_END, MOST_PHRASES, Phrase, excerpt_of, passage_of, phrases
from iom_tracker.domain.passage import Passage


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("", []),
        ("camp  kits", [Phrase("camp"), Phrase("kits")]),
        ("“two words” three", [Phrase("two words"), Phrase("three")]),
        ("« deux mots »", [Phrase("deux mots")]),
        ('"no end', [Phrase('"no'), Phrase("end")]),
        ("cam* x", [Phrase("cam", is_open=True), Phrase("x")]),
        ("– ! *", []),
        ("\x02camp\x03", [Phrase("camp")]),
    ],
)
def test_what_is_typed_is_read_as_words_and_quoted_words(typed: str, asked: list[Phrase]) -> None:
    assert list(phrases(typed)) == asked


def test_the_last_word_is_open_while_it_is_typed_and_closed_by_a_space_or_a_quotation_mark() -> None:
    assert phrases("camp ki", is_typing=True) == (Phrase("camp"), Phrase("ki", is_open=True))
    assert phrases("camp ", is_typing=True) == (Phrase("camp"),)
    assert phrases("“camp”", is_typing=True) == (Phrase("camp"),)
    assert phrases("–", is_typing=True) == ()


def test_no_more_is_asked_for_than_an_index_bears() -> None:
    assert len(phrases(" ".join(["camp"] * 1000))) == MOST_PHRASES


@given(st.text(), st.booleans())
def test_whatever_is_typed_is_read_and_each_phrase_holds_a_letter_or_a_digit(typed: str, is_typing: bool) -> None:  # noqa: FBT001
    assert all(phrase.words.strip() for phrase in phrases(typed, is_typing=is_typing))


def test_an_excerpt_shows_where_it_was_cut_and_what_was_found() -> None:
    excerpt = excerpt_of(f"{CUT}of a {HIT}camp{HIT_END}\nand its {HIT}kits{HIT_END}{CUT}")
    assert excerpt.text == "…of a camp and its kits…"
    assert [excerpt.text[start:end] for start, end in excerpt.hits] == ["camp", "kits"]


def test_a_passage_is_where_the_excerpt_was_taken_from() -> None:
    text = "A camp. Then a second camp, with kits."
    passage = passage_of(f"{CUT}second {HIT}camp{HIT_END}, with {HIT}kits{HIT_END}{CUT}", text)
    assert passage == Passage("camp", "A camp. Then a second ", ", with kits.")
    assert passage.find(text) == (22, 26)


def test_there_is_no_passage_without_a_hit() -> None:
    assert passage_of("Nothing marked", "Nothing marked") is None
