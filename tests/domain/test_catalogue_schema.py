import json
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import catalogue_to_json, read_catalogue
from iom_tracker.domain.cycle import Commitment, Question, Scope
from iom_tracker.domain.errors import BadFramework
from iom_tracker.domain.framework import CoreResponsibility, Framework, Transformation
from iom_tracker.domain.identity import CommitmentId, CycleId, QuestionKey, TransformationCode
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question

GONE = "(gone)"

identifiers = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,5}", fullmatch=True)
filled = st.text(min_size=1, max_size=8).filter(str.strip)
plain = filled.filter(lambda text: not set(text) & set("{}"))


def plain_data(catalogue: Catalogue) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(catalogue_to_json(catalogue)))
    return data


def read(data: dict[str, Any]) -> Catalogue:
    return read_catalogue(data["framework"], data["cycle"])


def changed(place: str, value: object) -> dict[str, Any]:
    """Return the plain data of a catalogue with the value at one place, such as `cycle.question.0.key`, replaced."""
    data = plain_data(rich_catalogue())
    *way, last = [int(step) if step.isdigit() else step for step in place.split(".")]
    inner: Any = data
    for step in way:
        inner = inner[step]
    if value == GONE:
        del inner[last]
    else:
        inner[last] = value
    return data


def rich_catalogue() -> Catalogue:
    question = replace(a_question("origin"), variants=("Why in {next_year}?",), optional=True)
    progress = a_question("progress", scope=Scope.TRANSFORMATION, cap=None)
    own = replace(a_commitment("1", "2D", "One.", "Two."), headings=((QuestionKey("origin"), "Why?"),))
    return a_catalogue(a_cycle(own, a_commitment("2", "3A"), questions=(question, progress), titles=[("2D", "Better")]))


def following_catalogue() -> Catalogue:
    """Return a catalogue in which every field is unlike its usual value."""
    catalogue = rich_catalogue()
    keys = QuestionKey("next_steps"), QuestionKey("origin")
    first, *others = catalogue.cycle.questions
    first = replace(first, recalls=keys[0], continues=keys, first_year_only=True)
    retired = tuple(replace(each, retired=True) for each in catalogue.cycle.commitments)
    cycle = replace(catalogue.cycle.with_commitments(retired), questions=(first, *others))
    return Catalogue(catalogue.framework, replace(cycle, follows=CycleId("2015"), every_transformation=True))


def test_a_catalogue_is_read_as_it_is_written() -> None:
    assert read(plain_data(rich_catalogue())) == rich_catalogue()
    assert read(plain_data(following_catalogue())) == following_catalogue()


LATER = {"retired", "recalls", "continues", "first_year_only", "follows", "every_transformation"}


def names(data: object) -> set[str]:
    """Return every field name in plain data."""
    if isinstance(data, dict):
        return set(data).union(*map(names, data.values()))
    return set().union(*map(names, data)) if isinstance(data, list) else set()


def test_what_later_versions_added_is_written_only_where_it_says_something() -> None:
    assert not LATER & names(plain_data(rich_catalogue()))
    assert names(plain_data(following_catalogue())) >= LATER


def test_a_catalogue_of_the_first_version_keeps_its_bytes() -> None:
    content = canonical_json(catalogue_to_json(a_catalogue()))
    assert digest_of(content) == "9c0d8be5ef637daf3f41f12dc70746a8d937f9877c7c0ce969c0a502e9cb9dbe"


def test_commitments_may_be_missing_where_they_come_from_elsewhere_or_none_are_needed() -> None:
    for field, value in (("follows", "2015"), ("every_transformation", True)):
        data = plain_data(rich_catalogue())
        del data["cycle"]["commitment"]
        data["cycle"][field] = value
        assert read(data).cycle.commitments == ()


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    numbers = draw(st.lists(st.integers(1, 9), unique=True, max_size=3))
    responsibilities = tuple(CoreResponsibility(number, draw(filled), draw(filled)) for number in numbers)
    codes = (
        [TransformationCode(code) for code in draw(st.lists(identifiers, unique=True, max_size=3))] if numbers else []
    )
    transformations = tuple(
        Transformation(code, draw(filled), draw(filled), draw(st.sampled_from(numbers)), draw(st.booleans()))
        for code in codes
    )
    keys = [QuestionKey(key) for key in draw(st.lists(identifiers, unique=True, max_size=3))]
    questions = tuple(draw(a_drawn_question(key)) for key in keys)
    commitments = tuple(draw(a_drawn_commitment(id_, codes, keys)) for id_ in draw(st.lists(identifiers, unique=True)))
    titles = tuple(sorted((code, draw(filled)) for code in codes if draw(st.booleans())))
    cycle = replace(a_cycle(), id=CycleId(draw(identifiers)), year=draw(st.integers(1900, 3000)))
    cycle = replace(cycle, questions=questions, commitments=commitments if codes else (), titles=titles)
    follows = draw(st.none() | identifiers.map(CycleId))
    cycle = replace(cycle, follows=follows, every_transformation=draw(st.booleans()))
    return Catalogue(Framework(draw(identifiers), draw(filled), responsibilities, transformations), cycle)


def a_drawn_question(key: QuestionKey) -> st.SearchStrategy[Question]:
    caps, variants = st.none() | st.integers(1, 999), st.lists(plain, max_size=2).map(tuple)
    scopes, keys = st.sampled_from(Scope), identifiers.map(QuestionKey)
    return st.builds(
        Question,
        st.just(key),
        plain,
        filled,
        filled,
        caps,
        st.booleans(),
        scopes,
        variants,
        st.none() | keys,
        st.lists(keys, max_size=2, unique=True).map(tuple),
        st.booleans(),
    )


@st.composite
def a_drawn_commitment(
    draw: st.DrawFn, id_: str, codes: list[TransformationCode], keys: list[QuestionKey]
) -> Commitment:
    code = draw(st.sampled_from(codes)) if codes else TransformationCode("")
    text = tuple(draw(st.lists(filled, min_size=1, max_size=3)))
    headings = tuple(sorted((key, draw(filled)) for key in keys if draw(st.booleans())))
    return Commitment(CommitmentId(id_), code, draw(filled), text, headings, draw(st.booleans()))


@given(catalogues())
def test_every_catalogue_is_read_as_it_is_written(catalogue: Catalogue) -> None:
    assert read(plain_data(catalogue)) == catalogue


def test_what_may_be_left_out_has_its_usual_value() -> None:
    data = plain_data(rich_catalogue())
    for name in ("variants", "optional", "scope", "word_cap"):
        data["cycle"]["question"][0].pop(name)
    for name in ("name", "headings"):
        data["cycle"]["commitment"][0].pop(name)
    for name in ("short", "verified"):
        data["framework"]["transformation"][0].pop(name)
    data["framework"]["core_responsibility"][0].pop("short")
    del data["cycle"]["titles"]
    catalogue = read(data)
    question, commitment = catalogue.cycle.questions[0], catalogue.cycle.commitments[0]
    transformation = catalogue.framework.transformations[0]
    assert (question.variants, question.optional, question.scope, question.word_cap) == (
        (),
        False,
        Scope.COMMITMENT,
        None,
    )
    assert (commitment.name, commitment.headings, catalogue.cycle.titles) == ("1", (), ())
    assert (transformation.short, transformation.verified) == ("Improve compliance", True)
    assert catalogue.framework.responsibilities[0].short == "Uphold the norms"


NOT_BLANK = "must be a text that is not blank"
TEXTS = "must be a list of texts that are not blank"
TEXT_TABLE = "must be a table of texts that are not blank"
TABLES = "must be a list of tables"
IDENTIFIER = "may hold only letters, digits, '_', '.' and '-', and must not start with a sign"
PLACEHOLDERS = "may hold only {next_year}, {transformation_title}, {year} in braces"
MISTAKES: list[tuple[str, object, str, str]] = [
    ("framework.key", GONE, "key", "is missing"),
    ("framework.key", "a b", "key", IDENTIFIER),
    ("framework.title", " ", "title", NOT_BLANK),
    ("framework.title", 3, "title", NOT_BLANK),
    ("framework.colour", "red", "colour", "is not a known field"),
    ("framework.core_responsibility", GONE, "core_responsibility", "is missing"),
    ("framework.core_responsibility.0.number", 0, "core_responsibility[1].number", "must be a whole number, 1 or more"),
    ("framework.core_responsibility.1.number", 2, "core_responsibility[2].number", "repeats '2'"),
    ("framework.core_responsibility.1.colour", "red", "core_responsibility[2].colour", "is not a known field"),
    ("framework.transformation", "2D", "transformation", TABLES),
    ("framework.transformation", ["2D"], "transformation", TABLES),
    ("framework.transformation.0.code", "2/D", "transformation[1].code", IDENTIFIER),
    ("framework.transformation.1.code", "2D", "transformation[2].code", "repeats '2D'"),
    (
        "framework.transformation.0.responsibility",
        True,
        "transformation[1].responsibility",
        "must be a whole number, 1 or more",
    ),
    (
        "framework.transformation.0.responsibility",
        7,
        "transformation[1].responsibility",
        "names no core responsibility of this file",
    ),
    ("framework.transformation.0.verified", "no", "transformation[1].verified", "must be true or false"),
    ("framework.transformation.0.short", "", "transformation[1].short", NOT_BLANK),
    ("cycle.id", GONE, "id", "is missing"),
    ("cycle.year", "2016", "year", "must be a whole number, 1900 or more"),
    ("cycle.year", 1899, "year", "must be a whole number, 1900 or more"),
    ("cycle.colour", "red", "colour", "is not a known field"),
    ("cycle.report", GONE, "report", "is missing"),
    ("cycle.report", [], "report", "must be a table"),
    ("cycle.report.header", "IOM", "report.header", TEXTS),
    ("cycle.report.header", ["IOM", ""], "report.header", TEXTS),
    ("cycle.report.colour", "red", "report.colour", "is not a known field"),
    ("cycle.report.transformation_heading", "Transformation", "report.transformation_heading", "must hold {code}"),
    ("cycle.report.commitment_heading", "Commitment", "report.commitment_heading", "must hold {id}"),
    ("cycle.titles", ["2D"], "titles", TEXT_TABLE),
    ("cycle.titles.2D", "", "titles", TEXT_TABLE),
    ("cycle.titles.9Z", "Nothing", "titles.9Z", "names no transformation of the framework"),
    ("cycle.question", GONE, "question", "is missing"),
    ("cycle.question.1.key", "-", "question[2].key", IDENTIFIER),
    ("cycle.question.1.key", "origin", "question[2].key", "repeats 'origin'"),
    ("cycle.question.0.wording", "In {month}?", "question[1].wording", PLACEHOLDERS),
    ("cycle.question.0.wording", GONE, "question[1].wording", "is missing"),
    ("cycle.question.0.variants", ["Fine", "{"], "question[1].variants", PLACEHOLDERS),
    ("cycle.question.0.variants", "Fine", "question[1].variants", TEXTS),
    ("cycle.question.0.word_cap", 0, "question[1].word_cap", "must be a whole number, 1 or more"),
    ("cycle.question.0.word_cap", 1.5, "question[1].word_cap", "must be a whole number, 1 or more"),
    ("cycle.question.0.optional", 1, "question[1].optional", "must be true or false"),
    ("cycle.question.0.scope", "office", "question[1].scope", "must be one of commitment, transformation"),
    ("cycle.question.0.colour", "red", "question[1].colour", "is not a known field"),
    ("cycle.question.0.recalls", "next steps", "question[1].recalls", IDENTIFIER),
    ("cycle.question.0.recalls", 7, "question[1].recalls", NOT_BLANK),
    ("cycle.question.0.continues", "origin", "question[1].continues", TEXTS),
    ("cycle.question.0.continues", ["origin", "a/b"], "question[1].continues", f"each {IDENTIFIER}"),
    ("cycle.question.0.continues", ["origin", "origin"], "question[1].continues", "must not name anything twice"),
    ("cycle.question.0.first_year_only", "yes", "question[1].first_year_only", "must be true or false"),
    ("cycle.follows", "", "follows", NOT_BLANK),
    ("cycle.follows", "20 15", "follows", IDENTIFIER),
    ("cycle.every_transformation", 1, "every_transformation", "must be true or false"),
    ("cycle.commitment", GONE, "commitment", "is missing"),
    ("cycle.commitment.0.retired", "yes", "commitment[1].retired", "must be true or false"),
    ("cycle.commitment", {}, "commitment", TABLES),
    ("cycle.commitment.0.id", GONE, "commitment[1].id", "is missing"),
    ("cycle.commitment.1.id", "1", "commitment[2].id", "repeats '1'"),
    (
        "cycle.commitment.0.transformation",
        "9Z",
        "commitment[1].transformation",
        "names no transformation of the framework",
    ),
    ("cycle.commitment.0.text", "One.", "commitment[1].text", TEXTS),
    ("cycle.commitment.0.text", GONE, "commitment[1].text", "is missing"),
    ("cycle.commitment.0.headings", [], "commitment[1].headings", TEXT_TABLE),
    ("cycle.commitment.0.headings.other", "Why?", "commitment[1].headings.other", "names no question of this cycle"),
    ("cycle.commitment.0.colour", "red", "commitment[1].colour", "is not a known field"),
]


@pytest.mark.parametrize(("place", "value", "field", "problem"), MISTAKES, ids=[f"{m[0]} = {m[1]!r}" for m in MISTAKES])
def test_a_mistake_is_named_by_its_field(place: str, value: object, field: str, problem: str) -> None:
    with pytest.raises(BadFramework) as refused:
        read(changed(place, value))
    assert (field, problem) in [(mistake.field, mistake.problem) for mistake in refused.value.mistakes]


ALONE = [mistake for mistake in MISTAKES if mistake[1] != GONE and "framework." not in mistake[0]]


@pytest.mark.parametrize(("place", "value", "field", "problem"), ALONE, ids=[f"{m[0]} = {m[1]!r}" for m in ALONE])
def test_a_wrong_value_gives_one_mistake_and_no_others(place: str, value: object, field: str, problem: str) -> None:
    del field, problem
    with pytest.raises(BadFramework) as refused:
        read(changed(place, value))
    assert len(refused.value.mistakes) == 1


def test_every_mistake_is_told_at_once() -> None:
    data = changed("framework.title", "")
    data["cycle"] = {**changed("cycle.year", "x")["cycle"], "colour": "red"}
    with pytest.raises(BadFramework) as refused:
        read_catalogue(data["framework"], data["cycle"], "2016.toml")
    assert refused.value.file == "2016.toml"
    assert [mistake.field for mistake in refused.value.mistakes] == ["title", "year", "colour"]


def test_a_field_that_is_missing_twice_does_not_repeat_itself() -> None:
    data = plain_data(rich_catalogue())
    for question in data["cycle"]["question"]:
        del question["key"]
    for responsibility in data["framework"]["core_responsibility"]:
        del responsibility["number"]
    with pytest.raises(BadFramework) as refused:
        read(data)
    assert not [mistake for mistake in refused.value.mistakes if "repeats" in mistake.problem]


def test_reading_leaves_the_data_as_it_is() -> None:
    data = plain_data(rich_catalogue())
    before = deepcopy(data)
    read(data)
    assert data == before
