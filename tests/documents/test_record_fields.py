"""What stands between a commitment's heading and its text, in our own reports, in others and in plain text."""

from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_reader import read_legacy_text
from iom_tracker.documents.record_fields import RecordFields
from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import CommitmentId, TransformationCode
from iom_tracker.domain.legacy import LeftOver
from iom_tracker.domain.reading import ReportReading
from iom_tracker.domain.richtext import Block, Span
from tests.documents.legacy_layouts import LAYOUTS, Answer, Promise, as_word_file, laid_out
from tests.documents.reports import a_small_catalogue
from tests.documents.word_edits import changed_story, line, run

SMALL = a_small_catalogue()
KNOWN = "IOM commits to make every camp safe for women and girls."
ORIGIN, OWN_ID = "Origin: IOM global commitment", "Promise p1 - conflicts"
FIELDS = [(ORIGIN,), (OWN_ID,), (OWN_ID, ORIGIN), ("Type : core", "Led by: IOM Haiti"), ("ID：p1",)]
TEXT = "We promise to walk to every camp."


def catalogue_with(*text: str, id_: str = "p1") -> Catalogue:
    """Return a catalogue in which one promise has this text."""
    before = SMALL.cycle.commitments
    promise = Commitment(CommitmentId(id_), TransformationCode("G1"), id_, text)
    rest = tuple(each for each in before if each.id != id_)
    return Catalogue(SMALL.framework, replace(SMALL.cycle, commitments=(promise, *rest)))


def fields_of(*paragraphs: str, known: tuple[str, ...] = ("We promise p1.",), id_: str = "p1") -> int:
    """Return how many of these paragraphs below the heading of a promise are fields."""
    return RecordFields(catalogue_with(*known, id_=id_)).count(CommitmentId(id_), paragraphs)


@pytest.mark.parametrize("fields", FIELDS)
def test_fields_above_a_text_are_no_part_of_it(fields: tuple[str, ...]) -> None:
    assert fields_of(*fields, TEXT) == len(fields)
    assert fields_of(*fields, TEXT, ORIGIN) == len(fields)


@pytest.mark.parametrize(
    "paragraphs",
    [
        (TEXT,),
        ("IOM commits to: protect people on the move.", TEXT),
        ("IOM commits to: protect people on the move", "and to train those who help them."),
        ("IOM commits to: protect", "- women", "- children"),
        ("IOM commits to: women and girls", TEXT),
        ("We will: walk", "We will: talk"),
        ("In 2020 we gave our word on this: no camp without light", TEXT),
        ("Aim: that every camp has light and water and a clinic", TEXT),
        ("Our aims:", "light, water and clinics"),
        ("p1: we promise to walk to every camp there is", TEXT),
        ("At 10:30 we walk", TEXT),
    ],
)
def test_what_may_be_a_text_is_kept(paragraphs: tuple[str, ...]) -> None:
    assert fields_of(*paragraphs, known=(KNOWN,)) == 0


def test_a_field_that_stands_alone_is_none_but_where_the_text_is_known_and_another() -> None:
    assert fields_of(ORIGIN, known=(KNOWN,)) == 1
    assert fields_of("Camps: safe for women and girls", known=(KNOWN,)) == 0
    assert fields_of(ORIGIN, known=("p1",)) == 0
    assert RecordFields(SMALL).count(CommitmentId("p9"), (ORIGIN,)) == 0
    assert RecordFields(SMALL).count(CommitmentId("p9"), ("No. p9", ORIGIN, TEXT)) == 2


def test_what_the_catalogue_knows_as_a_part_of_the_text_is_no_field() -> None:
    assert fields_of(ORIGIN, TEXT, known=(ORIGIN, TEXT)) == 0
    assert fields_of("p1", known=("p1",)) == 0


def exported_with(folder: Path, *fields: str) -> ReportReading:
    """Return what is read of an export with paragraphs put behind the first promise's heading."""

    def change(story: str) -> str:
        behind = story.index("</w:p>", story.rindex(">Promise p1</w:t>")) + len("</w:p>")
        return story[:behind] + "".join(line(run(each)) for each in fields) + story[behind:]

    return read_report_document(changed_story(folder, change), SMALL).report


@pytest.mark.parametrize("fields", FIELDS)
def test_fields_that_were_put_into_an_export_are_listed(tmp_path: Path, fields: tuple[str, ...]) -> None:
    reading = exported_with(tmp_path, *fields)
    assert [unit.text for unit in reading.units] == [("We promise p1.",), ("We promise p2.",)]
    assert reading.not_placed == fields
    assert reading.words.balances


@pytest.mark.parametrize("layout", sorted(set(LAYOUTS) - {"question and answer in one paragraph"}))
@pytest.mark.parametrize("fields", [(ORIGIN,), ("Type : core", "Led by: IOM Haiti")])
def test_fields_in_the_reports_of_others_are_listed(tmp_path: Path, layout: str, fields: tuple[str, ...]) -> None:
    answers = (Answer("done", "What was done in 2020?", (Block((Span("Much was done."),)),)),)
    promise = Promise("G1", "Walk more", "p1", (*fields, TEXT), answers, "Goal {code}: {title}", "Promise {id}")
    path = as_word_file(tmp_path / "other.docx", laid_out([promise], [LAYOUTS[layout]]))
    found = read_legacy_document(path, SMALL)
    (unit,) = found.report.units
    assert (unit.text, [each.body.plain for each in unit.sections]) == ((TEXT,), ["Much was done."])
    assert [text for text in found.report.not_placed if text in fields] == list(fields)
    assert [each for each in found.notes.left_over if each.text in fields] == [
        LeftOver(each, "PROMISE P1" if layout == "reworded questions" else "Promise p1") for each in fields
    ]
    assert found.report.words.balances


START, END = "Goal G1: Walk more\n\nPromise p1\n\n", "\n\nWhat was done in 2020?\n\nMuch was done.\n"


def test_fields_in_plain_text_are_listed_where_they_stand_as_paragraphs() -> None:
    found = read_legacy_text(f"{START}{OWN_ID}\n\n{ORIGIN}\n\n{TEXT}{END}", SMALL)
    assert found.report.units[0].text == (TEXT,)
    assert found.report.not_placed == (OWN_ID, ORIGIN)
    assert found.report.words.balances


def test_lines_of_plain_text_that_may_be_one_paragraph_are_not_parted() -> None:
    found = read_legacy_text(f"{START}{ORIGIN}\n{TEXT}{END}", SMALL)
    assert (found.report.units[0].text, found.report.not_placed) == ((f"{ORIGIN} {TEXT}",), ())


def test_what_has_no_place_is_listed_in_order() -> None:
    before = f"Goal G1: Walk more\n\nLost.\n\nPromise p1\n\n{ORIGIN}\n\n{TEXT}{END}\nGoal G2: Talk less\n\nLost too.\n"
    assert read_legacy_text(before, SMALL).report.not_placed == ("Lost.", ORIGIN, "Lost too.")
