from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.proofreading.sentences_alike import (
    NEARLY_SAME,
    SAME_FORMULA,
    SentencesAlike,
    Spot,
    sentences_in,
)

MANY = "IOM has trained the staff of many partners in camp management this year."
NEARLY = "IOM has trained the staff of many partners in camp coordination this year."
OTHER = "Nothing that was said here before has anything in common with these words."
WORDS = st.sampled_from(["one", "two", "three", "four", "five", "six"])
TEXTS = st.lists(st.lists(WORDS, min_size=7, max_size=10).map(lambda words: " ".join(words) + "."), max_size=3)


def index_of(*texts: str) -> SentencesAlike:
    index = SentencesAlike()
    for number, text in enumerate(texts):
        index.put(number, sentences_in([text]))
    return index


def test_short_sentences_are_not_compared() -> None:
    assert sentences_in(["Too short to matter.", ""]) == ()


def test_the_same_and_nearly_the_same_sentence_are_found_and_no_other() -> None:
    index = index_of(MANY, NEARLY, OTHER, MANY.upper() + " " + OTHER)
    (sentence,) = sentences_in([MANY])
    assert index.spots(sentence, NEARLY_SAME) == (Spot(0, 0), Spot(1, 0), Spot(3, 0))


def test_a_formula_with_other_words_filled_in_is_found_as_such() -> None:
    index = index_of("The office measures progress through its yearly reviews and visits in the north of Kenya.")
    (sentence,) = sentences_in(["The office measures progress through its yearly reviews and by asking Nepal."])
    assert (index.spots(sentence, NEARLY_SAME), index.spots(sentence, SAME_FORMULA)) == ((), (Spot(0, 0),))


def test_of_thousands_of_filled_in_forms_only_some_are_compared_and_always_the_same() -> None:
    forms = [
        f"The office of place{number} measures its progress through yearly reviews and visits." for number in range(300)
    ]
    index, backwards = index_of(*forms), SentencesAlike()
    for number in reversed(range(300)):
        backwards.put(number, sentences_in([forms[number]]))
    (sentence,) = sentences_in([forms[7]])
    spots = index.spots(sentence, SAME_FORMULA)
    assert Spot(7, 0) in spots
    assert 40 < len(spots) < 60
    assert backwards.spots(sentence, SAME_FORMULA) == spots


def test_what_a_text_no_longer_says_is_forgotten() -> None:
    index = index_of(MANY, NEARLY)
    index.put(0, ())
    index.put(1, ())
    assert vars(index) == vars(SentencesAlike())


@given(st.lists(st.tuples(st.integers(0, 4), TEXTS), max_size=12))
def test_an_index_that_was_brought_up_to_date_equals_a_fresh_one(edits: list[tuple[int, list[str]]]) -> None:
    index, last = SentencesAlike(), {}
    for number, blocks in edits:
        last[number] = sentences_in(blocks)
        index.put(number, last[number])
    fresh = SentencesAlike()
    for number, sentences in sorted(last.items()):
        fresh.put(number, sentences)
    assert vars(index) == vars(fresh)
    for sentence in (each for sentences in last.values() for each in sentences):
        assert index.spots(sentence, SAME_FORMULA) == fresh.spots(sentence, SAME_FORMULA)
