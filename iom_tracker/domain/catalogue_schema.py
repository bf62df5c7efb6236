"""Plain data becomes a catalogue and back, and every mistake in it is named by its field.

The same form serves the framework files that are shipped and the catalogue versions that a workspace stores.
"""

from typing import Final

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment, Cycle, Question, ReportLayout, Scope
from iom_tracker.domain.errors import BadFramework, Mistake
from iom_tracker.domain.field_reader import Data, FieldReader
from iom_tracker.domain.framework import CoreResponsibility, Framework, Transformation
from iom_tracker.domain.identity import CommitmentId, CycleId, QuestionKey, TransformationCode

_PLACEHOLDERS: Final = {"{year}", "{next_year}", "{transformation_title}"}


def read_catalogue(framework_data: Data, cycle_data: Data, source: str = "catalogue") -> Catalogue:
    """Return the catalogue that two tables of plain data describe.

    Raises:
        BadFramework: with every mistake; the file name is the source's.
    """
    framework, mistakes = read_framework(framework_data)
    cycle, more = read_cycle(cycle_data, framework)
    if mistakes or more:
        raise BadFramework(source, (*mistakes, *more))
    return Catalogue(framework, cycle)


def read_framework(data: Data) -> tuple[Framework, tuple[Mistake, ...]]:
    """Read a framework; the value is whole only when there are no mistakes."""
    reader = FieldReader(data)
    key = reader.identifier("key")
    title = reader.text("title")
    responsibilities = reader.tables("core_responsibility", _read_responsibility)
    numbers = [each.number for each in responsibilities]
    transformations = reader.tables("transformation", lambda each: _read_transformation(each, numbers))
    reader.refuse_unknown()
    _refuse_repeats(reader, "core_responsibility", "number", [str(number or "") for number in numbers])
    _refuse_repeats(reader, "transformation", "code", [each.code for each in transformations])
    return Framework(key, title, responsibilities, transformations), tuple(reader.mistakes)


def read_cycle(data: Data, framework: Framework) -> tuple[Cycle, tuple[Mistake, ...]]:
    """Read a cycle of that framework; the value is whole only when there are no mistakes."""
    reader = FieldReader(data)
    codes = {each.code for each in framework.transformations}
    follows = reader.optional_identifier("follows")
    every_transformation = reader.truth("every_transformation", default=False)
    cycle = Cycle(
        id=CycleId(reader.identifier("id")),
        year=reader.whole_number("year", lowest=1900) or 0,
        layout=_read_layout(reader.table("report")),
        questions=reader.tables("question", _read_question),
        commitments=reader.tables(
            "commitment",
            lambda each: _read_commitment(each, codes),
            required=not every_transformation and follows is None,
        ),
        titles=tuple((TransformationCode(code), title) for code, title in reader.text_map("titles")),
        follows=CycleId(follows) if follows else None,
        every_transformation=every_transformation,
    )
    for code, _ in cycle.titles:
        if code not in codes:
            reader.note(f"titles.{code}", "names no transformation of the framework")
    reader.refuse_unknown()
    _refuse_repeats(reader, "question", "key", [each.key for each in cycle.questions])
    _refuse_repeats(reader, "commitment", "id", [each.id for each in cycle.commitments])
    _refuse_strange_headings(reader, cycle)
    return cycle, tuple(reader.mistakes)


def catalogue_to_json(catalogue: Catalogue) -> dict[str, object]:
    """Return a catalogue as plain data: what `read_catalogue` reads, under `framework` and `cycle`.

    What came later than the first version of the program is written only where it is not as usual, so that the same
    catalogue keeps its bytes, and hence its id.
    """
    return {"framework": _framework_to_json(catalogue.framework), "cycle": _cycle_to_json(catalogue.cycle)}


def _read_responsibility(reader: FieldReader) -> CoreResponsibility:
    title = reader.text("title")
    return CoreResponsibility(reader.whole_number("number", lowest=1) or 0, title, reader.text("short", title))


def _read_transformation(reader: FieldReader, responsibilities: list[int]) -> Transformation:
    title = reader.text("title")
    responsibility = reader.whole_number("responsibility", lowest=1) or 0
    if responsibility and responsibility not in responsibilities:
        reader.note("responsibility", "names no core responsibility of this file")
    return Transformation(
        TransformationCode(reader.identifier("code")),
        title,
        reader.text("short", title),
        responsibility,
        reader.truth("verified", default=True),
    )


def _read_layout(reader: FieldReader) -> ReportLayout:
    layout = ReportLayout(
        title=reader.text("title"),
        subtitle=reader.text("subtitle"),
        header=reader.texts("header"),
        transformation_heading=reader.text("transformation_heading"),
        commitment_heading=reader.text("commitment_heading"),
    )
    if layout.transformation_heading and "{code}" not in layout.transformation_heading:
        reader.note("transformation_heading", "must hold {code}")
    if layout.commitment_heading and "{id}" not in layout.commitment_heading:
        reader.note("commitment_heading", "must hold {id}")
    reader.refuse_unknown()
    return layout


def _read_question(reader: FieldReader) -> Question:
    wording = reader.text("wording")
    variants = reader.texts("variants", required=False)
    for key, texts in (("wording", (wording,)), ("variants", variants)):
        if any(_strange_placeholders(text) for text in texts):
            reader.note(key, f"may hold only {', '.join(sorted(_PLACEHOLDERS))} in braces")
    recalls = reader.optional_identifier("recalls")
    return Question(
        key=QuestionKey(reader.identifier("key")),
        wording=wording,
        short=reader.text("short"),
        guidance=reader.text("guidance"),
        word_cap=reader.whole_number("word_cap", lowest=1, required=False),
        optional=reader.truth("optional", default=False),
        scope=_read_scope(reader),
        variants=variants,
        recalls=QuestionKey(recalls) if recalls else None,
        continues=tuple(map(QuestionKey, reader.identifiers("continues"))),
        first_year_only=reader.truth("first_year_only", default=False),
    )


def _read_scope(reader: FieldReader) -> Scope:
    value = reader.text("scope", Scope.COMMITMENT.value)
    if value not in list(Scope):
        reader.note("scope", f"must be one of {', '.join(Scope)}")
        return Scope.COMMITMENT
    return Scope(value)


def _read_commitment(reader: FieldReader, codes: set[TransformationCode]) -> Commitment:
    transformation = TransformationCode(reader.text("transformation"))
    if transformation and transformation not in codes:
        reader.note("transformation", "names no transformation of the framework")
    id_ = reader.identifier("id")
    return Commitment(
        id=CommitmentId(id_),
        transformation=transformation,
        name=reader.text("name", id_ or "-"),
        text=reader.texts("text"),
        headings=tuple((QuestionKey(key), wording) for key, wording in reader.text_map("headings")),
        retired=reader.truth("retired", default=False),
    )


def _strange_placeholders(text: str) -> bool:
    for placeholder in _PLACEHOLDERS:
        text = text.replace(placeholder, "")
    return "{" in text or "}" in text


def _refuse_repeats(reader: FieldReader, table: str, key: str, values: list[str]) -> None:
    seen: set[str] = set()
    for number, value in enumerate(values, 1):
        if value and value in seen:
            reader.note(f"{table}[{number}].{key}", f"repeats {value!r}")
        seen.add(value)


def _refuse_strange_headings(reader: FieldReader, cycle: Cycle) -> None:
    keys = {question.key for question in cycle.questions}
    for number, commitment in enumerate(cycle.commitments, 1):
        for key, _ in commitment.headings:
            if key not in keys:
                reader.note(f"commitment[{number}].headings.{key}", "names no question of this cycle")


def _framework_to_json(framework: Framework) -> dict[str, object]:
    return {
        "key": framework.key,
        "title": framework.title,
        "core_responsibility": [
            {"number": each.number, "title": each.title, "short": each.short} for each in framework.responsibilities
        ],
        "transformation": [
            {
                "code": each.code,
                "title": each.title,
                "short": each.short,
                "responsibility": each.responsibility,
                "verified": each.verified,
            }
            for each in framework.transformations
        ],
    }


def _cycle_to_json(cycle: Cycle) -> dict[str, object]:
    return {
        "id": cycle.id,
        "year": cycle.year,
        "report": {
            "title": cycle.layout.title,
            "subtitle": cycle.layout.subtitle,
            "header": list(cycle.layout.header),
            "transformation_heading": cycle.layout.transformation_heading,
            "commitment_heading": cycle.layout.commitment_heading,
        },
        "titles": dict(cycle.titles),
        "question": [_question_to_json(question) for question in cycle.questions],
        "commitment": [_commitment_to_json(commitment) for commitment in cycle.commitments],
        **_unusual(follows=cycle.follows, every_transformation=cycle.every_transformation),
    }


def _question_to_json(question: Question) -> dict[str, object]:
    return {
        "key": question.key,
        "wording": question.wording,
        "short": question.short,
        "guidance": question.guidance,
        "optional": question.optional,
        "scope": question.scope.value,
        "variants": list(question.variants),
        **_unusual(
            word_cap=question.word_cap,
            recalls=question.recalls,
            continues=list(question.continues),
            first_year_only=question.first_year_only,
        ),
    }


def _commitment_to_json(commitment: Commitment) -> dict[str, object]:
    return {
        "id": commitment.id,
        "transformation": commitment.transformation,
        "name": commitment.name,
        "text": list(commitment.text),
        "headings": dict(commitment.headings),
        **_unusual(retired=commitment.retired),
    }


def _unusual(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}
