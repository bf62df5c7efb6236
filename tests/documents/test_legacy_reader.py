import json
import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.documents.report_text import report_as_text
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import QuestionKey
from iom_tracker.domain.reading import ReadUnit, ReportReading, WordAccount
from iom_tracker.domain.report import Report
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span
from iom_tracker.domain.word_count import count_words
from tests.documents.reports import a_small_catalogue, small_reports
from tests.tools import reference_folder

CATALOGUE = a_small_catalogue()
START = "Goal G1: Walk more\n\nPromise p1\n\nWe promise p1.\n\nWhat was done in 2020?\n\n"
LONG = "word " * 50 + "end."  # no wrapped line is that long

report_lines = st.sampled_from(
    [
        "", "", "", "Office for Trials", "Page heads of its own", "\f", "Page 3 of 20", "3 / 20", "7", "A Small Report",
        "for tests & <trials>", "Contents", "Promise p1.......3", "Goal G1: Walk more 7", "Goal G1: Walk more",
        "Goal G9: Unknown", "Goal G2 talk less", "Goal G2:", "Promise p1", "promise P2:", "Promise p9", "Promise",
        "What was done in 2020?", "what comes in 2021", "One word on the goal 'Sing", "- a bullet", "• another", "-",
        "  - deeper", "1. one", "2. two", "3) three", "17. many", "goes on", "Goes on", "ends.", "\\", "a\\", "*a*",
        "- - b", "*-* b", "\\- b", "– c", "\t1.\tone", "inter-", LONG,
    ]
)  # fmt: skip
garbage = st.one_of(st.text(), st.lists(st.one_of(report_lines, st.text(max_size=9)), max_size=30).map("\n".join))


def read(text: str) -> ReportReading:
    return read_report_text(text, CATALOGUE)


def answer(text: str) -> RichText:
    return read(START + text).units[0].sections[0].body


def plain(text: str) -> list[str]:
    return [block.text for block in answer(text).blocks]


def test_the_real_report_is_read_block_by_block(reading: ReportReading) -> None:
    expected = json.loads((reference_folder() / "iom-report-2016.json").read_text(encoding="utf-8"))
    assert [(code, title) for code, title in reading.titles] == [
        (each["code"], each["title"]) for each in expected["transformations"]
    ]
    found = [
        (unit.transformation, unit.commitment, list(unit.text), {each.question: each.heading for each in unit.sections})
        for unit in reading.units
    ]
    assert found == [
        (part["code"], unit["id"], unit["text_as_printed"], unit["headings_as_printed"])
        for part in expected["transformations"]
        for unit in part["commitments"]
    ]
    blocks = [_as_in_reference(each.body) for unit in reading.units for each in unit.sections]
    assert blocks == [
        each
        for part in expected["transformations"]
        for unit in part["commitments"]
        for each in unit["sections"].values()
    ]


def _as_in_reference(body: RichText) -> list[dict[str, object]]:
    return [
        {
            "type": block.type.value,
            "text": block.text,
            "runs": [{"text": span.text, "italic": span.italic} for span in block.spans],
        }
        for block in body.blocks
    ]


def test_the_real_report_has_its_known_size(reading: ReportReading) -> None:
    bodies = [each.body for unit in reading.units for each in unit.sections]
    blocks = [block for body in bodies for block in body.blocks]
    assert (len(reading.titles), len(reading.units), len(bodies), len(blocks)) == (6, 16, 90, 124)
    assert sum(block.type is BlockType.BULLET for block in blocks) == 27
    assert sum(span.italic for block in blocks for span in block.spans) == 2


def test_every_word_of_the_real_report_is_accounted_for(reading: ReportReading, printed: str) -> None:
    assert reading.words.balances
    assert reading.words == WordAccount(total=8204, placed=7019, headings=801, furniture=384, not_placed=0)
    assert reading.words.total == sum(count_words(line) for line in printed.split("\n"))
    assert reading.words.placed + reading.words.headings == 7820
    assert reading.not_placed == ()


@pytest.mark.parametrize("width", [60, 72, 80, 132])
def test_the_real_report_may_be_wrapped(width: int, printed: str, reading: ReportReading, catalogue: Catalogue) -> None:
    wrapped = "\n".join("\n".join(textwrap.wrap(line, width) or [""]) for line in printed.split("\n"))
    again = read_report_text(wrapped, catalogue)
    assert (again.units, again.titles, again.not_placed) == (reading.units, reading.titles, ())


def test_the_real_report_may_lack_blank_lines(printed: str, reading: ReportReading, catalogue: Catalogue) -> None:
    again = read_report_text("\r\n".join(line for line in printed.split("\n") if line), catalogue)
    assert (again.units, again.words) == (reading.units, reading.words)


@given(garbage)
def test_the_account_of_words_balances_for_any_text(text: str) -> None:
    assert read(text).words.balances


@given(small_reports())
def test_the_account_of_words_balances_for_any_report(report: Report) -> None:
    assert read(report_as_text(report)).words.balances


@given(garbage)
def test_no_letter_of_any_text_is_lost(text: str) -> None:
    reading = read(text)
    placed = [" ".join((*unit.text, *(each.body.plain for each in unit.sections))) for unit in reading.units]
    kept = sum(_letters(each) for each in (*placed, *reading.not_placed))
    if not reading.words.headings + reading.words.furniture and "&#" not in text and "](" not in text:
        assert kept == _letters(" ".join(_source_lines(text)))


def _source_lines(text: str) -> list[str]:
    return ["".join(character for character in line if character.isprintable()) for line in text.splitlines()]


def _letters(text: str) -> int:
    return sum(character.isalpha() and character.isascii() for character in text)


def test_a_text_that_is_no_report_gives_no_unit() -> None:
    reading = read("Dear all,\n\nplease find attached.")
    assert (reading.units, reading.not_placed) == ((), ("Dear all,", "please find attached."))


def test_reading_takes_time_in_proportion_to_the_text() -> None:
    started = time.perf_counter()
    read(START + "a *b [c](d \\* &#1 1. - \n- x\n" * 2_000)
    assert time.perf_counter() - started < 10


# --- pages


@pytest.mark.parametrize("page", ["Office for Trials\nPage heads of its own", "\f", "Page 3 of 20", "3 / 20", "page 3"])
def test_a_paragraph_goes_on_over_a_page_break(page: str) -> None:
    assert plain(f"It was\n\n\n{page}\n\n\nraining.") == ["It was raining."]


def test_a_paragraph_may_go_on_with_a_capital_letter() -> None:
    assert plain("The meeting,\n\f\nGeneva, was long.") == ["The meeting, Geneva, was long."]


def test_a_new_paragraph_after_a_page_break_stays_one() -> None:
    assert plain("It rained.\n\f\nIt snowed.") == ["It rained.", "It snowed."]


def test_a_bullet_after_a_page_break_stays_one() -> None:
    assert plain("- It rained\n\f\n- it snowed\n\f\nIt hailed\n\f\n- and stormed") == [
        "It rained", "it snowed", "It hailed", "and stormed",
    ]  # fmt: skip


def test_a_bullet_goes_on_over_a_page_break_in_small_letters_only() -> None:
    assert plain("- It rained and\n\f\nsnowed\n\f\nIt hailed.") == ["It rained and snowed", "It hailed."]


def test_bare_numbers_are_page_numbers_only_beside_page_furniture() -> None:
    assert plain("It was\n\n7\n\fraining.\n\n42\n\nEnd.") == ["It was raining.", "42", "End."]
    assert plain("It was\n\nOffice for Trials\n- 8 -\n\nraining.") == ["It was raining."]


# --- headings


@pytest.mark.parametrize(
    "heading",
    [
        "What was done in 2020?",
        "WHAT WAS  DONE IN 2020",
        "“What was done in 2020”?",
        "1. What was done in 2020?",
        "What wos done in 2020?",
    ],
)
def test_a_question_is_known_by_its_words(heading: str) -> None:
    section = read(f"Promise p1\n\n{heading}\n\nMuch.").units[0].sections[0]
    assert (section.question, section.heading, section.body.plain) == ("done", heading, "Much.")


def test_a_similar_sentence_inside_a_paragraph_is_no_question() -> None:
    assert plain("What wos done in 2020?\nMuch.") == ["What wos done in 2020? Much."]
    assert plain(f"{LONG} What was done in 2020?") == [f"{LONG} What was done in 2020?"]


def test_a_question_may_name_any_transformation() -> None:
    unit = read("Goal G1: Walk more\n\nOne word on the goal 'Something else'\n\nYes.").units[0]
    assert (unit.transformation, unit.commitment, unit.sections[0].question) == ("G1", None, "whole")


@pytest.mark.parametrize("heading", ["Promise p1", "PROMISE  p1", "Promise p1:", "Promise P1."])
def test_a_commitment_is_known_by_its_id(heading: str) -> None:
    assert read(f"{heading}\n\nText.").units == (ReadUnit("G1", "p1", ("Text.",), ()),)  # type: ignore[arg-type]


def test_a_sentence_that_begins_like_a_commitment_is_text() -> None:
    assert plain("Promise p1 was hard.\n\nPromise nothing") == ["Promise p1 was hard.", "Promise nothing"]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Goal G2: Talk less", "Talk less"),
        ("GOAL g2 : talk  less", "talk  less"),
        ("Goal G2 Talk less", "Talk less"),
        ("Goal G2: Talk\nless", "Talk less"),
        ("Goal G2: Quite another", "Quite another"),
        ("Goal G2", None),
    ],
)
def test_a_transformation_is_known_by_its_code(heading: str, title: str | None) -> None:
    reading = read(f"{heading}\n\nPromise p3\n\nText.")
    assert [unit.transformation for unit in reading.units] == ["G2"]
    assert dict(reading.titles).get(reading.units[0].transformation) == title


def test_a_sentence_that_begins_like_a_transformation_is_text() -> None:
    texts = ["Goal is to walk.", "Goal G2 was hard to reach.", "Goal attained: we walked.", "Goal G2: " + "very " * 50]
    assert plain("\n\n".join(texts)) == [text.strip() for text in texts]


def test_contents_and_titles_are_headings_and_no_commitments() -> None:
    contents = (
        "A Small Report\nfor tests & <trials>\n\nContents\nGoal G1: Walk\nmore.....2\nPromise p1 … 2\nPromise p2 3\n\n"
    )
    reading = read(contents + START + "Much.")
    assert [unit.commitment for unit in reading.units] == ["p1"]
    assert (reading.not_placed, reading.words.headings) == ((), 3 + 4 + 1 + 4 + 4 + 3 + 4 + 2 + 5)


def test_contents_without_page_numbers_give_way_to_the_commitments() -> None:
    reading = read("Promise p1\nPromise p2\n\nPromise p2\n\nTwo.\n\nPromise p1\n\nOne.")
    assert [(unit.commitment, unit.text) for unit in reading.units] == [("p2", ("Two.",)), ("p1", ("One.",))]


def test_the_reports_title_in_an_answer_is_text() -> None:
    assert plain("A Small Report") == ["A Small Report"]


# --- what has no place


def test_what_stands_before_the_first_heading_is_not_placed() -> None:
    reading = read("A note:\n- one\n1. two\n2. three\n\n" + START + "Much.")
    assert reading.not_placed == ("A note:", "- one", "1. two", "2. three")
    assert reading.words.not_placed == 2 + 1 + 2 + 2


def test_what_stands_under_an_unknown_transformation_is_not_placed() -> None:
    reading = read("Goal G9: Sing\n\nPromise p9\n\nText.\n\nWhat was done in 2020?\n\nMuch.")
    assert reading.units == ()
    assert reading.not_placed == ("Goal G9: Sing", "Promise p9", "Text.", "What was done in 2020?", "Much.")


def test_answers_of_an_unknown_transformation_are_not_placed() -> None:
    reading = read("Goal G9: Sing\n\nOne word on the goal 'Sing\n\nNo.")
    assert (reading.units, reading.not_placed[1:]) == ((), ("One word on the goal 'Sing", "No."))


def test_an_unknown_commitment_under_a_known_transformation_is_kept() -> None:
    assert read("Goal G2: Talk less\n\nPromise p9\n\nText.").units[0].commitment == "p9"


def test_an_unknown_commitment_without_a_transformation_is_not_placed() -> None:
    assert read("Promise p9\n\nText.").not_placed == ("Promise p9", "Text.")


def test_a_commitment_that_is_listed_twice_is_not_placed_again() -> None:
    reading = read(START + "Much.\n\nPromise p1\n\nText.\n\nWhat comes in 2021?\n\nMore.")
    assert len(reading.units) == 1
    assert reading.not_placed == ("Promise p1", "Text.", "What comes in 2021?", "More.")


def test_a_question_that_is_repeated_goes_on_with_its_answer() -> None:
    assert plain("Much,\n\nWhat was done in 2020\n\nand more.") == ["Much,", "and more."]


def test_a_question_of_commitments_without_a_commitment_is_not_placed() -> None:
    reading = read("Goal G1: Walk more\n\nOne word on the goal 'Walk more\n\nYes.\n\nWhat was done in 2020?\n\nMuch.")
    assert reading.not_placed == ("What was done in 2020?", "Much.")


def test_a_question_without_an_answer_is_no_section() -> None:
    assert read(START).units[0].sections == ()


# --- blocks


def test_bullets_have_levels_by_their_indentation() -> None:
    levels = [(block.text, block.level) for block in answer("• a\n    • b\n\t◦ c\n        - d\n  - e\n- f").blocks]
    assert levels == [("a", 0), ("b", 1), ("c", 1), ("d", 2), ("e", 1), ("f", 0)]


def test_numbers_that_count_up_are_a_list() -> None:
    body = answer("1. one\n2. two\n\n1) uno\n2) due")
    assert [(block.type, block.text) for block in body.blocks] == [
        (BlockType.NUMBER, text) for text in ("one", "two", "uno", "due")
    ]
    assert read(START + "1. one\n2. two").words.furniture == 2


def test_other_numbers_stay_in_the_text() -> None:
    texts = ["1. one", "3. three", "2016. A year", "5) five"]
    assert plain("\n\n".join(texts)) == texts
    assert plain("It rained on\n2. May and 3. June,\n4. July.\n5. Then no more.") == [
        "It rained on 2. May and 3. June, 4. July.", "5. Then no more.",
    ]  # fmt: skip


def test_a_single_number_is_a_list_where_it_stands_off() -> None:
    assert answer("1.\tone").blocks == (Block((Span("one"),), BlockType.NUMBER),)


def test_wrapped_lines_make_one_paragraph() -> None:
    assert plain("It rained in inter-\nagency short-\nand long-term camps\n– so they say –\nand towns.\nEnd.") == [
        "It rained in inter-agency short- and long-term camps – so they say – and towns. End."
    ]


def test_where_lines_are_long_each_line_is_a_paragraph() -> None:
    assert plain(f"{LONG}\nOne\nTwo\n- Three") == [LONG, "One", "Two", "Three"]


def test_emphasis_is_read_and_a_lone_asterisk_stays() -> None:
    assert answer("*a* **b** 2*3 c*").blocks[0].spans == (
        Span("a", italic=True), Span(" "), Span("b", bold=True), Span(" 2*3 c*"),
    )  # fmt: skip


def test_signs_of_lists_stay_in_the_text_of_a_commitment() -> None:
    unit = read("Promise p1\n\nWe promise *this*:\n- one\n\n1. two\n2. three\n\nWhat was done in 2020?\n\nMuch.").units[
        0
    ]
    assert unit.text == ("We promise this:", "- one", "1. two", "2. three")
    assert unit.sections[0].question == QuestionKey("done")
