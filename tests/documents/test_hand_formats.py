from pathlib import Path

import pytest

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.reading import ByHand, Caution
from tests.documents.word_edits import DONE, W, by, changed_story, line, read, run, texts, with_answer

DONE_REF = SectionRef.parse("2020/p1/done")
WELL = line(run("And well."))
FOOTNOTE = (
    f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:t>As Ann said.</w:t></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)


def formed(words: str, form: str) -> str:
    return f'<w:r><w:rPr>{form}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def cautions(folder: Path, xml: str, parts: dict[str, str] | None = None) -> list[tuple[ByHand, str]]:
    """Return the cautions about an edited answer."""
    found = with_answer(folder, xml, parts).cautions
    assert {each.ref for each in found} <= {DONE_REF}
    return [(each.kind, each.words) for each in found]


@pytest.mark.parametrize(
    ("form", "kind"), [("strike", ByHand.STRUCK), ("dstrike", ByHand.STRUCK), ("vanish", ByHand.HIDDEN)]
)
def test_words_that_are_struck_or_hidden_by_hand_are_kept_and_told(tmp_path: Path, form: str, kind: ByHand) -> None:
    xml = line(formed("Much ", f"<w:{form}/>"), run("was done.")) + WELL
    reading = with_answer(tmp_path, xml)
    assert texts(reading)["p1/done"] == DONE
    assert reading.cautions == (Caution(reading.cautions[0].ref, kind, "Much"),)


def test_runs_that_follow_each_other_are_told_together_and_others_by_themselves(tmp_path: Path) -> None:
    struck = "<w:strike/>"
    xml = line(formed("Mu", struck), formed("ch ", f"<w:b/>{struck}"), run("was "), formed("done.", struck)) + WELL
    assert cautions(tmp_path, xml) == [(ByHand.STRUCK, "Much"), (ByHand.STRUCK, "done.")]


@pytest.mark.parametrize(
    "xml",
    [
        line(formed("Much ", '<w:strike w:val="0"/>'), run("was done.")),
        line(formed(" ", "<w:strike/>"), run("Much was done.")),
        line("<w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>", run("Much was done.")),
    ],
    ids=["off", "space", "end-of-paragraph"],
)
def test_what_strikes_no_words_is_not_told(tmp_path: Path, xml: str) -> None:
    assert cautions(tmp_path, xml) == []


def test_a_table_is_told_once(tmp_path: Path) -> None:
    cell = "<w:tc><w:p/>{}</w:tc>"
    table = "<w:tbl><w:tr>" + cell.format(line(run("One"))) + cell.format(line(run("Two"))) + "</w:tr></w:tbl>"
    empty = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    assert cautions(tmp_path, WELL + table + empty + WELL) == [(ByHand.TABLE, "")]


def test_a_footnote_is_told(tmp_path: Path) -> None:
    xml = line(run("Much was done."), '<w:r><w:footnoteReference w:id="2"/></w:r>')
    reading = with_answer(tmp_path, xml, {"footnotes": FOOTNOTE})
    assert texts(reading)["p1/done"].endswith("As Ann said.")
    assert [each.kind for each in reading.cautions] == [ByHand.FOOTNOTE]


BOX = "<w:txbxContent>{}</w:txbxContent>"
IN_BOX = BOX.format(line() + line(run("In the box.")) + line(run("More of it.")))
DRAWN = "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"
SUM = "<m:oMath><m:r><m:t>x</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath>"


@pytest.mark.parametrize(
    "drawn",
    [
        f"<w:r><w:drawing>{IN_BOX}</w:drawing></w:r>",
        f"<w:r><w:pict>{IN_BOX}</w:pict></w:r>",
        f"<w:r>{DRAWN.format(f'<w:drawing>{IN_BOX}</w:drawing>', f'<w:pict>{IN_BOX}</w:pict>')}</w:r>",
    ],
    ids=["new", "old", "both"],
)
def test_a_text_box_is_told_once_and_its_words_are_kept(tmp_path: Path, drawn: str) -> None:
    xml = line(run("Much was done."), drawn) + WELL
    reading = with_answer(tmp_path, xml)
    assert texts(reading)["p1/done"] == "Much was done.\nIn the box.\nMore of it.\nAnd well."
    assert [(each.ref, each.kind, each.words) for each in reading.cautions] == [(DONE_REF, ByHand.TEXT_BOX, "")]


def test_an_empty_text_box_is_not_told(tmp_path: Path) -> None:
    assert cautions(tmp_path, line(run("Much."), f"<w:r><w:drawing>{BOX.format(line())}</w:drawing></w:r>")) == []


@pytest.mark.parametrize("shown", [SUM, f"<m:oMathPara>{SUM}</m:oMathPara>"], ids=["in-line", "by-itself"])
def test_a_formula_is_told_with_its_words_which_are_kept(tmp_path: Path, shown: str) -> None:
    reading = with_answer(tmp_path, line(run("Much was done: "), shown) + WELL)
    assert texts(reading)["p1/done"] == "Much was done: x1\nAnd well."
    assert [(each.ref, each.kind, each.words) for each in reading.cautions] == [(DONE_REF, ByHand.FORMULA, "x1")]


def test_two_formulas_of_a_paragraph_are_told_each_by_itself(tmp_path: Path) -> None:
    second = SUM.replace(">x<", ">y<")
    assert cautions(tmp_path, line(SUM, second)) == [(ByHand.FORMULA, "x1"), (ByHand.FORMULA, "y1")]


def test_a_formula_without_words_is_not_told(tmp_path: Path) -> None:
    assert cautions(tmp_path, line(run("Much."), "<m:oMath><m:r><m:t> </m:t></m:r></m:oMath>")) == []


def test_a_formula_between_paragraphs_is_a_paragraph_of_the_answer_and_told(tmp_path: Path) -> None:
    reading = with_answer(tmp_path, WELL + SUM + WELL)
    assert texts(reading)["p1/done"] == "And well.\nx1\nAnd well."
    assert [(each.kind, each.words) for each in reading.cautions] == [(ByHand.FORMULA, "x1")]


def test_what_was_deleted_with_tracking_is_not_told(tmp_path: Path) -> None:
    gone = f"<w:r><w:drawing>{IN_BOX}</w:drawing></w:r>", SUM, '<w:r><w:footnoteReference w:id="2"/></w:r>'
    xml = line(run("Much."), *(by("del", "Ann", each) for each in gone))
    reading = with_answer(tmp_path, xml, {"footnotes": FOOTNOTE})
    assert (texts(reading)["p1/done"], reading.cautions) == ("Much.", ())


def test_of_a_formula_whose_words_were_deleted_in_part_the_rest_is_told(tmp_path: Path) -> None:
    part = f"<m:oMath><m:r><w:rPr>{by('del', 'Ann')}</w:rPr><m:t>x</m:t></m:r><m:r><m:t>y</m:t></m:r></m:oMath>"
    assert cautions(tmp_path, line(part)) == [(ByHand.FORMULA, "y")]


def test_a_formula_that_is_shown_another_way_too_is_told_once(tmp_path: Path) -> None:
    assert cautions(tmp_path, line(DRAWN.format(SUM, SUM.replace(">x<", ">old<")))) == [(ByHand.FORMULA, "x1")]


@pytest.mark.parametrize(
    ("inner", "kind"), [(formed("Much", "<w:strike/>"), ByHand.STRUCK), (SUM, ByHand.FORMULA)], ids=["struck", "sum"]
)
def test_what_was_done_to_an_answer_inside_of_a_line_is_told(tmp_path: Path, inner: str, kind: ByHand) -> None:
    tag = '<w:sdtPr><w:tag w:val="2020/p1/done@1a2b3c4d5e6f"/></w:sdtPr>'
    control = f"<w:sdt>{tag}<w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    reading = read(changed_story(tmp_path, lambda story: without(story, line(run("Before "), control))))
    assert [(each.ref, each.kind) for each in reading.cautions] == [(DONE_REF, kind)]


def without(story: str, instead: str) -> str:
    """Return a story with something else in place of the content control of the first answer."""
    start = story.rindex("<w:sdt>", 0, story.index('<w:tag w:val="2020/p1/done@'))
    end = story.index("</w:sdt>", start) + len("</w:sdt>")
    return f"{story[:start]}{instead}{story[end:]}"
