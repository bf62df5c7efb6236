"""Reports of other organisations in the same form, and headings that nobody understands."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_notes import LegacyDocument
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import HeadingMap
from iom_tracker.domain.legacy import LeftOver
from iom_tracker.domain.richtext import LINE_BREAK, Span
from tests.documents.legacy_layouts import as_word_file, bold, p, table
from tests.documents.reports import a_small_catalogue

CATALOGUE = a_small_catalogue()
START = p("Goal G1: Walk more", style="Heading1") + p("Promise p1", style="Heading2") + p("We promise p1.")
DONE = p("What was done in 2020?", style="Heading3") + p("Much was done.")
NEXT = p("What comes in 2021?", style="Heading3") + p("More comes.")


def read(folder: Path, body: str, meanings: Mapping[str, str] | None = None) -> LegacyDocument:
    maps = [HeadingMap.of("Others", meanings, CATALOGUE)] if meanings else []
    return read_legacy_document(as_word_file(folder / "r.docx", body), CATALOGUE, maps)


def answers(found: LegacyDocument) -> dict[str, str]:
    return {
        f"{unit.commitment}/{section.question}": section.body.plain
        for unit in found.report.units
        for section in unit.sections
    }


# --- other organisations


def test_a_joint_report_with_its_own_ids_another_order_and_partners_is_read(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    partners = p("Joint commitment with:") + p("First Relief Fund", list_="1") + p("Second Water Trust", list_="1")
    body = (
        p("Relief Fund Individual Commitment Report", style="Title")
        + bold("Transformation 3A: Reduce and Address Displacement")
        + bold("Commitment ID: 118001")
        + p("We commit to share what we learn.")
        + partners
        + bold("Challenges faced in Implementation.")
        + p("Funds came late.")
        + bold("Achievements at a glance.")
        + p("Two wells were dug.")
        + bold("Commitment ID: 118002")
        + p("We commit to listen.")
        + bold("Achievements at a glance.")
        + p("Ten meetings were held.")
    )
    report = read_legacy_document(as_word_file(tmp_path / "r.docx", body), catalogue).report
    assert [(unit.transformation, unit.commitment) for unit in report.units] == [("3A", "118001"), ("3A", "118002")]
    assert report.units[0].text[1:] == ("Joint commitment with:", "- First Relief Fund", "- Second Water Trust")
    assert [section.question for section in report.units[0].sections] == ["challenges", "achievements"]
    assert [section.body.plain for section in report.units[1].sections] == ["Ten meetings were held."]
    assert (report.not_placed, report.words.balances) == ((), True)


def test_a_report_in_a_table_with_numbers_and_missing_questions_is_read(catalogue: Catalogue, tmp_path: Path) -> None:
    body = p("Transformation 2D: Take Concrete Steps to Improve Compliance and Accountability") + table(
        (p("No."), p("Question"), p("Response")),
        (p("Commitment ID"), p("118009"), p("We commit to be heard.")),
        (p("1"), p("Next steps"), p("Ask again.")),
        (p("2"), p("What led your agency to make this commitment?"), p("People asked.")),
    )
    found = read_legacy_document(as_word_file(tmp_path / "r.docx", body), catalogue)
    (unit,) = found.report.units
    assert (unit.commitment, unit.text) == ("118009", ("We commit to be heard.",))
    assert {each.question: each.body.plain for each in unit.sections} == {
        "next_steps": "Ask again.",
        "origin": "People asked.",
    }
    assert (found.report.not_placed, found.report.words.balances) == ((), True)


def test_how_sure_a_heading_is_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + p("What will come in 2021?", style="Heading3") + p("More."))
    assert [(each.printed, str(each.meaning), each.certainty == 100) for each in found.notes.headings] == [
        ("Goal G1: Walk more", "transformation G1", True),
        ("Promise p1", "commitment p1", True),
        ("What was done in 2020?", "question done", True),
        ("What will come in 2021?", "question next", False),
    ]


# --- what is not understood


def test_a_heading_that_nobody_knows_closes_the_answer_above_it(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + p("Our partners", style="Heading3") + p("Many friends.") + NEXT)
    assert answers(found) == {"p1/done": "Much was done.", "p1/next": "More comes."}
    assert found.report.not_placed == ("Our partners", "Many friends.")
    (heading,) = found.notes.unrecognised
    assert (heading.printed, heading.after, heading.words) == ("Our partners", "What was done in 2020?", 2)
    assert found.notes.left_over == (
        LeftOver("Our partners", "What was done in 2020?"),
        LeftOver("Many friends.", "Our partners"),
    )
    assert found.report.words.balances


@pytest.mark.parametrize("form", ["Heading3", "bold"])
@pytest.mark.parametrize("first", ["Wherefore all this?", "1. Wherefore all this", "WHEREFORE ALL THIS"])
@pytest.mark.parametrize("has_text", [True, False])
def test_a_first_heading_that_nobody_knows_takes_nothing_into_the_commitment(
    first: str, form: str, tmp_path: Path, *, has_text: bool
) -> None:
    def heading(text: str) -> str:
        return bold(text) if form == "bold" else p(text, style=form)

    body = p("Goal G1: Walk more", style="Heading1") + heading("Promise p1")
    body += p("We promise p1.") if has_text else ""
    body += heading(first) + p("Since it was asked for.") + heading("What was done in 2020?") + p("Much was done.")
    found = read(tmp_path, body)
    (unit,) = found.report.units
    assert unit.text == (("We promise p1.",) if has_text else ())
    assert answers(found) == {"p1/done": "Much was done."}
    assert found.report.not_placed == (first, "Since it was asked for.")
    assert [(each.printed, each.words) for each in found.notes.unrecognised] == [(first, 5)]
    assert found.report.words.balances


def test_a_commitment_that_is_printed_in_the_form_of_the_questions_keeps_its_words(tmp_path: Path) -> None:
    promise = CATALOGUE.cycle.commitments[0]
    body = p("Goal G1: Walk more", style="Heading1") + bold(f"Promise {promise.id}") + bold(" ".join(promise.text))
    found = read(tmp_path, body + p("With all others.") + bold("What was done in 2020?") + p("Much was done."))
    assert found.report.units[0].text == (" ".join(promise.text), "With all others.")
    assert found.report.not_placed == ()


def test_what_a_heading_may_mean_is_suggested(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + p("What comes hereafter?", style="Heading3") + p("Rest.") + NEXT)
    (heading,) = found.notes.unrecognised
    assert str(heading.suggestions[0].meaning) == "question next"


def test_bold_words_in_an_answer_stay_where_headings_are_styles(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + bold("Kenya") + p("Wells.") + NEXT)
    assert answers(found)["p1/done"] == "Much was done.\nKenya\nWells."
    assert [each.printed for each in found.notes.unrecognised] == ["Kenya"]


def test_a_commitment_whose_heading_is_not_understood_does_not_run_into_the_one_above(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + NEXT + bold("Reference nine") + p("We promise nine.") + DONE + NEXT)
    assert answers(found) == {"p1/done": "Much was done.", "p1/next": "More comes."}
    assert found.report.not_placed[0] == "Reference nine"
    assert found.report.words.balances


# --- said by hand


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        ("next", {"p1/done": "Much was done.", "p1/next": "Many friends.\nMore comes."}),
        ("2020/p2/done", {"p1/done": "Much was done.", "p2/done": "Many friends.", "p2/next": "More comes."}),
        ("text", {"p1/done": "Much was done.\nOur partners\nMany friends.", "p1/next": "More comes."}),
        ("ignore", {"p1/done": "Much was done.\nMany friends.", "p1/next": "More comes."}),
        ("commitment p2", {"p1/done": "Much was done.", "p2/next": "More comes."}),
    ],
)
def test_a_map_says_what_a_heading_means(meaning: str, expected: dict[str, str], tmp_path: Path) -> None:
    body = START + DONE + p("Our partners:", style="Heading3") + p("Many friends.") + NEXT
    found = read(tmp_path, body, {"our  PARTNERS": meaning})
    assert {name: text.replace("partners:", "partners") for name, text in answers(found).items()} == expected
    assert (found.notes.unrecognised, found.notes.organisation) == ((), "Others")
    assert found.report.words.balances


def test_a_map_that_knows_no_line_of_the_document_is_not_used(tmp_path: Path) -> None:
    assert read(tmp_path, START + DONE, {"Something else": "next"}).notes.organisation == ""


def test_tracked_changes_are_accepted(tmp_path: Path) -> None:
    changed = (
        '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>New</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="A"><w:r><w:delText>Old</w:delText></w:r></w:del>'
        "<w:r><w:t> words.</w:t></w:r></w:p>"
    )
    found = read(tmp_path, START + p("What was done in 2020?", style="Heading3") + changed)
    assert answers(found) == {"p1/done": "New words."}
    assert found.report.words.balances


def test_typed_numbers_and_signs_become_lists_and_format_is_kept(tmp_path: Path) -> None:
    typed = p("1. one") + p("2) two") + p([Span("– three "), Span("in bold", bold=True)]) + p("2016. A year.")
    body = (
        read(tmp_path, START + p("What was done in 2020?", style="Heading3") + typed).report.units[0].sections[0].body
    )
    assert [(block.type.value, block.text) for block in body.blocks] == [
        ("number", "one"),
        ("number", "two"),
        ("bullet", "three in bold"),
        ("paragraph", "2016. A year."),
    ]
    assert body.blocks[2].spans[-1] == Span("in bold", bold=True)


# --- how headings may stand and be worded


@pytest.mark.parametrize(
    "heading",
    [
        bold("Promise No. p2"),
        bold("PROMISE: P2"),
        p("Promise p2", style="Heading2"),
        table((p("Promise"), p("p2"))),
        '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Promise # p2</w:t></w:r></w:p>',
    ],
)
def test_a_commitment_is_found_however_its_id_stands(heading: str, tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + heading + p("We promise p2.") + NEXT)
    assert answers(found) == {"p1/done": "Much was done.", "p2/next": "More comes."}
    assert found.report.words.balances


@pytest.mark.parametrize("heading", ["G2: Talk less", "Talk less", "Goal G2 – Talk less", "GOAL G2: TALK LESS"])
def test_a_transformation_is_found_by_code_and_title(heading: str, tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + bold(heading) + bold("Promise p3") + NEXT)
    assert found.report.titles == (("G1", "Walk more"), ("G2", "Talk less"))
    assert answers(found)["p3/next"] == "More comes."


@pytest.mark.parametrize("line", ["p2 was promised and more", "We kept promise p2.", "Promise p2 was kept, and more."])
def test_a_sentence_that_names_a_commitment_is_text(line: str, tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + p(line) + NEXT)
    assert answers(found)["p1/done"] == f"Much was done.\n{line}"


def test_capitals_alone_make_a_heading(tmp_path: Path) -> None:
    asked = "WHAT WAS REALLY DONE IN THE YEAR 2020?"
    found = read(tmp_path, START + p(asked) + p("Much.") + p("WHAT WILL COME IN 2021?") + p("More."))
    assert answers(found) == {"p1/done": "Much.", "p1/next": "More."}
    assert [section.heading for section in found.report.units[0].sections] == [
        "What was done in 2020?",
        "What comes in 2021?",
    ]


def test_a_line_break_in_an_answer_stays_one(tmp_path: Path) -> None:
    found = read(tmp_path, START + p("What was done in 2020?") + p(f"Much{LINE_BREAK}was done."))
    assert answers(found)["p1/done"] == "Much\nwas done."
    assert len(found.report.units[0].sections[0].body.blocks) == 1


def test_a_map_may_name_what_a_paragraph_begins_with(tmp_path: Path) -> None:
    found = read(tmp_path, START + p("Our deeds"), {"Our deeds": "done"})
    assert found.report.words.balances
    lead = read(
        tmp_path, START + p([Span("Our deeds: ", bold=True), Span("Much.")]) + p("Our deeds"), {"Our deeds": "done"}
    )
    assert answers(lead)["p1/done"] == "Much."


def test_an_answer_with_many_sentences_is_looked_at_only_so_far(tmp_path: Path) -> None:
    long = "No. " * 20 + "What comes in 2021? More."
    assert answers(read(tmp_path, START + p("What was done in 2020?") + p(long)))["p1/done"] == long


# --- what else stands in a file


def test_contents_are_no_headings(tmp_path: Path) -> None:
    entry = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>What was done in 2020? 3</w:t></w:r></w:p>'
    found = read(tmp_path, entry + START + DONE)
    assert (found.report.not_placed, answers(found)) == ((), {"p1/done": "Much was done."})
    assert found.report.words.balances


def test_an_image_is_told_by_its_description_and_has_no_words(tmp_path: Path) -> None:
    name = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    image = (
        f'<w:drawing><d:inline xmlns:d="{name}"><d:docPr id="1" name="a" descr="A well in use"/></d:inline></w:drawing>'
    )
    found = read(tmp_path, START + DONE + f"<w:p><w:r>{image}</w:r></w:p>")
    assert found.report.not_placed == ("[A well in use]",)
    assert found.report.words.balances


def test_a_paragraph_goes_on_below_a_page_break(tmp_path: Path) -> None:
    below = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>and more.</w:t></w:r></w:p>"
    found = read(tmp_path, START + p("What was done in 2020?") + p("Much was done") + below)
    assert answers(found)["p1/done"] == "Much was done and more."


def test_a_paragraph_whose_end_was_taken_out_goes_on(tmp_path: Path) -> None:
    gone = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'
    parts = f"<w:p>{gone}<w:r><w:t>Much wa</w:t></w:r></w:p>" + p("s done.")
    found = read(tmp_path, START + p("What was done in 2020?") + parts)
    assert answers(found)["p1/done"] == "Much was done."
    last = read(tmp_path, START + p("What was done in 2020?") + f"<w:p>{gone}<w:r><w:t>Much.</w:t></w:r></w:p>")
    assert (answers(last)["p1/done"], last.report.words.balances) == ("Much.", True)
