from pathlib import Path

import pytest

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.reading import ByHand, Caution
from tests.documents.word_edits import DONE, W, line, run, texts, with_answer

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
