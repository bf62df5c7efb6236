"""Plain data becomes a catalogue and back, and every mistake in it is named by its field.

The same form serves the framework files that are shipped and the catalogue versions that a workspace stores.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment, Cycle, Question, ReportLayout, Scope
from iom_tracker.domain.errors import BadFramework, Mistake
from iom_tracker.domain.framework import CoreResponsibility, Framework, Transformation
from iom_tracker.domain.identity import CommitmentId, CycleId, QuestionKey, TransformationCode, is_identifier

Data = Mapping[str, object]
Item = TypeVar("Item")
_PLACEHOLDERS = {"{year}", "{next_year}", "{transformation_title}"}


@dataclass
class FieldReader:
    """Reads the fields of one table and notes each mistake instead of stopping at the first."""

    data: Data
    path: str = ""
    mistakes: list[Mistake] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text that is not blank, or the default."""
        value = self._value(key, required=default is None)
        if isinstance(value, str) and value.strip():
            return value
        if value is not None:
            self.note(key, "must be a text that is not blank")
        return default or ""

    def identifier(self, key: str) -> str:
        """Return a text that may be part of a section reference."""
        value = self.text(key)
        if value and not is_identifier(value):
            self.note(key, "may hold only letters, digits, '_', '.' and '-', and must not start with a sign")
        return value

    def whole_number(self, key: str, *, lowest: int, required: bool = True) -> int | None:
        """Return a whole number that is not below the lowest."""
        value = self._value(key, required=required)
        if isinstance(value, int) and not isinstance(value, bool) and value >= lowest:
            return value
        if value is not None:
            self.note(key, f"must be a whole number, {lowest} or more")
        return None

    def truth(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self._value(key, required=False)
        if value is not None and not isinstance(value, bool):
            self.note(key, "must be true or false")
        return value if isinstance(value, bool) else default

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """Return a list of texts that are not blank; a required one holds at least one."""
        value = self._value(key, required=required)
        if (
            isinstance(value, list)
            and (value or not required)
            and all(isinstance(item, str) and item.strip() for item in value)
        ):
            return tuple(value)
        if value is not None:
            self.note(key, "must be a list of texts that are not blank")
        return ()

    def text_map(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return a table of texts, sorted by key; it may be absent."""
        value = self._value(key, required=False)
        if isinstance(value, dict) and all(isinstance(item, str) and item.strip() for item in value.values()):
            return tuple(sorted(value.items()))
        if value is not None:
            self.note(key, "must be a table of texts that are not blank")
        return ()

    def table(self, key: str) -> "FieldReader":
        """Return the reader of a table inside this one."""
        value = self._value(key)
        if not isinstance(value, dict):
            if value is not None:
                self.note(key, "must be a table")
            return FieldReader({}, self._inside(key), [])
        return FieldReader(value, self._inside(key), self.mistakes)

    def tables(self, key: str, read: "Callable[[FieldReader], Item]") -> tuple[Item, ...]:
        """Return what `read` makes of each table in a list of tables."""
        value = self._value(key)
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            if value is not None:
                self.note(key, "must be a list of tables")
            return ()
        return tuple(self._read_item(key, number, item, read) for number, item in enumerate(value, 1))

    def note(self, key: str, problem: str) -> None:
        """Note a mistake in a field."""
        self.mistakes.append(Mistake(self._inside(key), problem))

    def refuse_unknown(self) -> None:
        """Note every field that nothing asked for."""
        for key in self.data:
            if key not in self._seen:
                self.note(key, "is not a known field")

    def _read_item(self, key: str, number: int, item: Data, read: "Callable[[FieldReader], Item]") -> Item:
        inner = FieldReader(item, f"{self._inside(key)}[{number}]", self.mistakes)
        value = read(inner)
        inner.refuse_unknown()
        return value

    def _value(self, key: str, *, required: bool = True) -> object:
        self._seen.add(key)
        if key not in self.data and required:
            self.note(key, "is missing")
        return self.data.get(key)

    def _inside(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


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
    cycle = Cycle(
        id=CycleId(reader.identifier("id")),
        year=reader.whole_number("year", lowest=1900) or 0,
        layout=_read_layout(reader.table("report")),
        questions=reader.tables("question", _read_question),
        commitments=reader.tables("commitment", lambda each: _read_commitment(each, codes)),
        titles=tuple((TransformationCode(code), title) for code, title in reader.text_map("titles")),
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
    """Return a catalogue as plain data: what `read_catalogue` reads, under `framework` and `cycle`."""
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
    return Question(
        key=QuestionKey(reader.identifier("key")),
        wording=wording,
        short=reader.text("short"),
        guidance=reader.text("guidance"),
        word_cap=reader.whole_number("word_cap", lowest=1, required=False),
        optional=reader.truth("optional", default=False),
        scope=_read_scope(reader),
        variants=variants,
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
    }


def _question_to_json(question: Question) -> dict[str, object]:
    data: dict[str, object] = {
        "key": question.key,
        "wording": question.wording,
        "short": question.short,
        "guidance": question.guidance,
        "optional": question.optional,
        "scope": question.scope.value,
        "variants": list(question.variants),
    }
    return data if question.word_cap is None else {**data, "word_cap": question.word_cap}


def _commitment_to_json(commitment: Commitment) -> dict[str, object]:
    return {
        "id": commitment.id,
        "transformation": commitment.transformation,
        "name": commitment.name,
        "text": list(commitment.text),
        "headings": dict(commitment.headings),
    }
