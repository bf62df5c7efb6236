import re
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.domain.reading import ByHand, ReportReading
from iom_tracker.domain.word_count import count_words
from tests.documents.office_programs import saved_by_libreoffice
from tests.documents.word_edits import (
    CATALOGUE,
    ELSEWHERE,
    NEXT,
    W,
    by,
    changed_story,
    cut,
    line,
    read,
    run,
    sections,
    texts,
    with_answer,
)
from tests.documents.word_files import pack, parts_of

STYLED = '<w:rStyle w:val="PlaceholderText"/>'
CLICK = "Click or tap here to enter text."
CLICKED = run(CLICK, STYLED)
CONTROL = re.compile(r'<w:sdt>(?:(?!<w:sdt>).)*?<w:tag w:val="2020/p1/done@.*?</w:sdt>', re.DOTALL)
CONTENT = re.compile(r"<w:sdtContent>.*</w:sdtContent>", re.DOTALL)
ANSWER = '<w:pPr><w:pStyle w:val="Answer"/></w:pPr>'


def showing(control: str) -> str:
    return control.replace("</w:sdtPr>", "<w:showingPlcHdr/></w:sdtPr>", 1)


def emptied(folder: Path, xml: str) -> ReportReading:
    """Read the report with something else in its first control, which says that it is empty."""

    def change(found: re.Match[str]) -> str:
        return showing(CONTENT.sub(f"<w:sdtContent>{xml}</w:sdtContent>", found[0]))

    return others_as_they_were(read(changed_story(folder, lambda story: CONTROL.sub(change, story))))


def emptied_inside_a_line(folder: Path, *runs: str) -> ReportReading:
    """Read the report with its first control inside of a line."""

    def change(found: re.Match[str]) -> str:
        control = CONTENT.sub(f"<w:sdtContent>{''.join(runs)}</w:sdtContent>", found[0])
        return f"<w:p>{ANSWER}{showing(control)}</w:p>"

    return others_as_they_were(read(changed_story(folder, lambda story: CONTROL.sub(change, story))))


def others_as_they_were(reading: ReportReading) -> ReportReading:
    found = texts(reading)
    assert (found["p1/next"], found["p2/done"]) == (NEXT, ELSEWHERE)
    return reading


def as_of_an_empty_control(folder: Path) -> ReportReading:
    return emptied(folder, line())


@pytest.mark.parametrize("form", [STYLED, ""], ids=["styled", "plain"])
@pytest.mark.parametrize(
    "words", [CLICK, "Cliquez ou appuyez ici pour entrer du texte.", "انقر أو اضغط هنا لإدخال نص."]
)
def test_a_control_in_which_word_asks_for_text_says_nothing(tmp_path: Path, words: str, form: str) -> None:
    empty, asking = as_of_an_empty_control(tmp_path), emptied(tmp_path, line(run(words, form)))
    assert "p1/done" not in texts(asking)
    assert asking.units == empty.units
    assert (asking.not_placed, asking.cautions) == ((), ())
    assert asking.words.furniture - empty.words.furniture == count_words(words)


@pytest.mark.parametrize("form", [STYLED, ""], ids=["styled", "plain"])
def test_a_control_inside_of_a_line_in_which_word_asks_for_text_says_nothing(tmp_path: Path, form: str) -> None:
    empty, asking = as_of_an_empty_control(tmp_path), emptied_inside_a_line(tmp_path, run(CLICK, form))
    assert asking.units == empty.units
    assert asking.words.furniture - empty.words.furniture == count_words(CLICK)


def test_what_word_asks_is_known_in_several_runs(tmp_path: Path) -> None:
    reading = emptied(tmp_path, line(run("Click or ", STYLED), run("tap here to enter text.", STYLED)))
    assert "p1/done" not in texts(reading)
    assert reading.not_placed == ()


def test_the_style_is_known_by_its_name_in_every_language(tmp_path: Path) -> None:
    name = "Textedelespacerserv"
    style = f'<w:style w:type="character" w:styleId="{name}"><w:name w:val="Placeholder Text"/></w:style></w:styles>'
    emptied(tmp_path, line(run("Cliquez ", f'<w:rStyle w:val="{name}"/>'), run("Roads.")))
    files = parts_of(tmp_path / "edited.docx")
    files["word/styles.xml"] = files["word/styles.xml"].replace(b"</w:styles>", style.encode())
    reading = read(pack(tmp_path / "french.docx", files))
    assert texts(reading)["p1/done"] == "Roads."
    assert reading.not_placed == ("Cliquez",)


def test_words_that_a_control_shows_and_word_does_not_are_listed(tmp_path: Path) -> None:
    reading = emptied(tmp_path, line(run("We built roads.", STYLED)))
    assert "p1/done" not in texts(reading)
    assert reading.not_placed == ("We built roads.",)


@pytest.mark.parametrize(
    "typed",
    [
        (run("Roads were built."),),
        (CLICKED, run("Roads were built.")),
        (run("Roads were built."), CLICKED),
    ],
    ids=["alone", "behind", "before"],
)
def test_what_somebody_typed_into_a_control_that_says_it_is_empty_is_kept_and_told(
    tmp_path: Path, typed: tuple[str, ...]
) -> None:
    for reading in emptied(tmp_path, line(*typed)), emptied_inside_a_line(tmp_path, *typed):
        assert texts(reading)["p1/done"] == "Roads were built."
        assert [(each.kind, each.words) for each in reading.cautions] == [(ByHand.PROMPT, "Roads were built.")]


def test_what_goes_on_from_the_words_of_word_is_kept_with_them(tmp_path: Path) -> None:
    reading = emptied(tmp_path, line(run(f"{CLICK} Roads were built.", STYLED)))
    assert texts(reading)["p1/done"] == f"{CLICK} Roads were built."
    assert [each.kind for each in reading.cautions] == [ByHand.PROMPT]


def test_a_control_of_somebody_else_inside_an_answer_may_ask_too(tmp_path: Path) -> None:
    asking = f"<w:sdtContent>{run('Choose an item.', STYLED)}</w:sdtContent>"
    choice = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>{asking}</w:sdt>"
    reading = with_answer(tmp_path, line(run("Roads were built. "), choice))
    assert texts(reading)["p1/done"] == "Roads were built."
    assert reading.words.furniture - as_of_an_empty_control(tmp_path).words.furniture == count_words("Choose an item.")


def test_a_note_may_ask_too(tmp_path: Path) -> None:
    asking = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{line(CLICKED)}</w:sdtContent></w:sdt>"
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{asking}{line(run("As seen."))}</w:footnote></w:footnotes>'
    )
    refers = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    reading = with_answer(tmp_path, line(run("Roads were built."), refers), {"footnotes": notes})
    assert texts(reading)["p1/done"] == "Roads were built.\nAs seen."


def test_words_in_the_style_are_an_answer_where_the_control_does_not_say_that_it_is_empty(tmp_path: Path) -> None:
    reading = with_answer(tmp_path, line(run("Much was done.", STYLED)))
    assert texts(reading)["p1/done"] == "Much was done."


def test_what_word_asks_with_tracking_on_is_no_change(tmp_path: Path) -> None:
    reading = emptied(tmp_path, line(by("ins", "Ann", CLICKED)))
    assert "p1/done" not in texts(reading)
    assert emptied(tmp_path, line(by("del", "Ann", cut(CLICK)), CLICKED)).words.balances


def test_a_report_from_elsewhere_says_nothing_where_word_asks(tmp_path: Path) -> None:
    def change(found: re.Match[str]) -> str:
        control = showing(CONTENT.sub(f"<w:sdtContent>{line(CLICKED)}</w:sdtContent>", found[0]))
        return control + showing(
            CONTENT.sub(f"<w:sdtContent>{line(run('Say what.', STYLED))}</w:sdtContent>", found[0])
        )

    report = read_legacy_document(changed_story(tmp_path, lambda story: CONTROL.sub(change, story)), CATALOGUE).report
    assert "p1/done" not in sections(report)
    assert "Say what." in report.not_placed
    assert report.words.balances


def test_what_word_shows_is_no_answer_where_another_program_saved_it_as_text(tmp_path: Path) -> None:
    emptied(tmp_path, line(CLICKED))
    (saved,) = saved_by_libreoffice([tmp_path / "edited.docx"], "docx", tmp_path)
    reading = others_as_they_were(read(saved))
    assert "p1/done" not in texts(reading)
    assert reading.not_placed == ()


def test_an_answer_that_speaks_of_what_word_shows_is_an_answer(tmp_path: Path) -> None:
    said = f"The form says: {CLICK}"
    assert texts(with_answer(tmp_path, line(run(said))))["p1/done"] == said
    assert texts(with_answer(tmp_path, line(by("ins", "Ann", run(CLICK)))))["p1/done"] == CLICK
