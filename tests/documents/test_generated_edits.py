from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from iom_tracker.documents.word_xml import W, parse
from iom_tracker.domain.reading import ReportReading
from tests.documents.generated_edits import EDITS, MADE_UP, Edit, Story, words_left
from tests.documents.word_edits import DONE, ELSEWHERE, NEXT, exported, read, texts, with_part
from tests.documents.word_files import MAIN, pack, parts_of

ANSWERS = {"p1/done": DONE, "p1/next": NEXT, "p2/done": ELSEWHERE}

edits = st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 999)), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exported(tmp_path_factory.mktemp("original"))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(edits)
def test_no_word_is_lost_and_no_other_answer_changes_whatever_is_done(
    original: Path, edits: list[tuple[Edit, int]]
) -> None:
    story, touched = edited(original, edits)
    reading = read(saved(story, original))
    found = texts(reading)
    untouched = ANSWERS.keys() - touched
    assert {name: found[name] for name in untouched} == {name: ANSWERS[name] for name in untouched}
    assert set(words_left(story.tree)) <= set(MADE_UP.findall(everything(reading)))


def edited(original: Path, edits: list[tuple[Edit, int]]) -> tuple[Story, set[str]]:
    """Do edits to the report; return it and the names of the answers that they touched."""
    story, touched = Story(parse(parts_of(original)[MAIN])), set[str]()
    for edit, number in edits:
        touched |= edit(story, number)
    return story, touched


def saved(story: Story, original: Path) -> Path:
    parts = parts_of(original)
    parts[MAIN] = etree.tostring(story.tree)
    with_part(parts, "footnotes", notes_of(story))
    return pack(original.with_name("edited.docx"), parts)


def notes_of(story: Story) -> str:
    notes = (f'<w:footnote w:id="{number}">{each}</w:footnote>' for number, each in enumerate(story.notes, 1))
    return f'<w:footnotes xmlns:w="{W}">{"".join(notes)}</w:footnotes>'


def everything(reading: ReportReading) -> str:
    """Return all that was read, but for headings."""
    answers = [section.body.plain for unit in reading.units for section in unit.sections]
    return "\n".join([*answers, *reading.not_placed, *(text for unit in reading.units for text in unit.text)])
