import pytest

from iom_tracker.domain.proofreading.text_finding import Fault, Part, Stretch, TextFinding
from iom_tracker.finding_sentences import LONGEST, shortened, text_finding_sentence
from tests.builders import a_ref


def a_finding(fault: Fault, part: Part = Part.ANSWER, count: int = 1) -> TextFinding:
    ref = None if part is Part.COMMITMENT else a_ref()
    return TextFinding(fault, "200001", ref, part, Stretch(0, 0, 4), "Said", "2D", count, ("there",))


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("fault", Fault)
def test_every_finding_has_a_sentence_with_its_words(fault: Fault, part: Part) -> None:
    told = text_finding_sentence(a_finding(fault, part), ["there"])
    assert "Said" in told
    assert "(s)" not in told
    assert "{" not in told


def test_other_places_are_named_and_the_rest_of_them_counted() -> None:
    assert "stand in there: “Said”" in text_finding_sentence(a_finding(Fault.SIMILAR), ["there"])
    told = text_finding_sentence(a_finding(Fault.REPEATED, count=5), ["one", "two", "three"])
    assert told == "Said already in one, two, three and 2 more: “Said”"


def test_one_word_over_the_cap_is_told_otherwise_than_several() -> None:
    one, several = (text_finding_sentence(a_finding(Fault.OVER_CAP, count=count), []) for count in (1, 15))
    assert one == "1 word over the cap of 2D, from here on: “Said”"
    assert several == "15 words over the cap of 2D, from here on: “Said”"


def test_sentences_are_translated_before_they_are_filled_in() -> None:
    assert text_finding_sentence(a_finding(Fault.ACRONYM), ["there"], lambda _: "{said}!") == "Said!"


def test_a_long_passage_is_told_by_its_first_words() -> None:
    assert shortened("word " * 20) == "word " * 13 + "word…"
    assert shortened("w" * (LONGEST + 1)) == "w" * LONGEST + "…"
    assert shortened("w" * LONGEST) == "w" * LONGEST
