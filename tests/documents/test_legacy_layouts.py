from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_notes import LegacyDocument
from iom_tracker.domain.richtext import Block, BlockType, Span
from tests.documents.legacy_layouts import LAYOUTS, Answer, Layout, Promise, as_word_file, laid_out
from tests.documents.reports import a_small_catalogue

CATALOGUE = a_small_catalogue()
QUESTIONS = {"done": "What was done in 2020?", "next": "What comes in 2021?"}
GOALS = {"p1": ("G1", "Walk more"), "p2": ("G1", "Walk more"), "p3": ("G2", "Talk less")}

WORDS = (
    """Much was done and more comes Page 3 2021 - what next? Goal promise (a) Q1: 1. NOTE in Kenya: the p2 – word."""
)
words = st.sampled_from(WORDS.split())
lines = st.lists(words, min_size=1, max_size=8).map(" ".join)
kinds = st.sampled_from([BlockType.PARAGRAPH, BlockType.PARAGRAPH, BlockType.BULLET])
layouts = st.lists(st.sampled_from(list(LAYOUTS.values())), min_size=3, max_size=3)


@st.composite
def mixed_reports(draw: st.DrawFn) -> tuple[list[Promise], list[Layout]]:
    """Return promises, each line of them marked with where it belongs, and a layout for each."""
    promises = [draw(st.builds(_promise, st.just(id_), _answers(id_))) for id_ in GOALS]
    return promises, draw(layouts)


def _promise(id_: str, answers: tuple[Answer, ...]) -> Promise:
    code, title = GOALS[id_]
    text = (f"We promise much mark-{id_}-text.",)
    return Promise(code, title, id_, text, answers, transformation="Goal {code}: {title}", commitment="Promise {id}")


def _answers(id_: str) -> st.SearchStrategy[tuple[Answer, ...]]:
    each = [st.lists(st.tuples(lines, kinds), min_size=1, max_size=3).map(_maker(id_, key)) for key in QUESTIONS]
    return st.tuples(*each)


def _maker(id_: str, key: str) -> Callable[[Sequence[tuple[str, BlockType]]], Answer]:
    def made(found: Sequence[tuple[str, BlockType]]) -> Answer:
        blocks = tuple(Block((Span(f"{line} mark-{id_}-{key}"),), type_) for line, type_ in found)
        return Answer(key, QUESTIONS[key], blocks)

    return made


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(mixed_reports())
def test_no_answer_crosses_into_another_and_every_word_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, made: tuple[list[Promise], list[Layout]]
) -> None:
    promises, chosen = made
    path = as_word_file(tmp_path_factory.mktemp("mixed") / "report.docx", laid_out(promises, chosen))
    found = read_legacy_document(path, CATALOGUE)
    assert found.report.words.balances
    assert strays(found) == []
    assert marks_in_order(found) == sorted(
        f"mark-{promise.id}-{answer.key}" for promise in promises for answer in promise.answers for _ in answer.blocks
    )


def strays(found: LegacyDocument) -> list[str]:
    """Return the words that stand in an answer which they do not belong to."""
    return [
        word
        for unit in found.report.units
        for section in unit.sections
        for word in section.body.plain.split()
        if word.startswith("mark-") and word != f"mark-{unit.commitment}-{section.question}"
    ]


def marks_in_order(found: LegacyDocument) -> list[str]:
    """Return every mark of an answer, wherever it was read."""
    bodies = [section.body.plain for unit in found.report.units for section in unit.sections]
    texts = [text for unit in found.report.units for text in unit.text]
    said = " ".join((*bodies, *texts, *found.report.not_placed)).split()
    return sorted(word for word in said if word.startswith("mark-") and not word.endswith("-text."))


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_layout_of_a_small_report_is_read_exactly(name: str, tmp_path: Path) -> None:
    answers = tuple(
        Answer(key, question, (Block((Span(f"Much {key} and more."),)), Block((Span("One."),), BlockType.BULLET)))
        for key, question in QUESTIONS.items()
    )
    promises = [_promise(id_, answers) for id_ in GOALS]
    path = as_word_file(tmp_path / "report.docx", laid_out(promises, [LAYOUTS[name]] * 3))
    report = read_legacy_document(path, CATALOGUE).report
    assert [tuple(section.body.blocks for section in unit.sections) for unit in report.units] == [
        tuple(answer.blocks for answer in answers)
    ] * 3
    assert (report.not_placed, report.words.balances) == ((), True)
