"""What an import would do: each section of a document held against the workspace, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import QuestionKey, SectionRef
from iom_tracker.domain.reading import ReadUnit, ReportReading
from iom_tracker.domain.richtext import RichText


class SectionResult(StrEnum):
    """How a section of a document compares with the workspace."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    MISSING = "missing"
    CONFLICT = "conflict"


class DifferenceKind(StrEnum):
    """What is printed differently from the catalogue."""

    TITLE = "title"
    TEXT = "text"
    HEADING = "heading"
    NEW_COMMITMENT = "new commitment"


@dataclass(frozen=True, slots=True)
class CatalogueDifference:
    """Something that a document prints otherwise than the catalogue.

    Attributes:
        where: a transformation's code, a commitment's id or a section reference.
        known: what the catalogue says; empty for a new commitment.
        printed: what the document says.
    """

    kind: DifferenceKind
    where: str
    known: str
    printed: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do.

    Attributes:
        catalogue: the workspace's catalogue with what the document prints.
        bodies: the text of each section that the document holds.
        results: every section of the catalogue and how it compares, in the report's order.
    """

    catalogue: Catalogue
    differences: tuple[CatalogueDifference, ...]
    bodies: Mapping[SectionRef, RichText]
    results: tuple[tuple[SectionRef, SectionResult], ...]


def plan_import(
    reading: ReportReading, catalogue: Catalogue, published: Mapping[SectionRef, tuple[RichText, ...]]
) -> ImportPlan:
    """Hold a reading against the workspace.

    Args:
        published: the text of every head of each section that has any.
    """
    titled, title_differences = _with_titles(reading, catalogue)
    printed, differences = _with_printed(reading, titled)
    bodies = {
        SectionRef(catalogue.cycle.id, unit.commitment or unit.transformation, section.question): section.body
        for unit in reading.units
        for section in unit.sections
        if not section.body.is_empty
    }
    results = tuple((slot.ref, _compare(bodies.get(slot.ref), published.get(slot.ref, ()))) for slot in printed.slots())
    told = tuple((ref, result) for ref, result in results if result is not None)
    return ImportPlan(printed, (*title_differences, *differences), bodies, told)


def _compare(body: RichText | None, published: tuple[RichText, ...]) -> SectionResult | None:
    known = {text.digest for text in published if not text.is_empty}
    if body is None:
        return SectionResult.MISSING if known else None
    if not known:
        return SectionResult.NEW
    if known == {body.digest}:
        return SectionResult.SAME
    return SectionResult.CHANGED if len(known) == 1 else SectionResult.CONFLICT


def _with_titles(reading: ReportReading, catalogue: Catalogue) -> tuple[Catalogue, tuple[CatalogueDifference, ...]]:
    """Return the catalogue with the transformation titles that the document prints."""
    changed = [(code, title) for code, title in reading.titles if catalogue.title(code) != title]
    titles = dict(catalogue.cycle.titles) | dict(changed)
    differences = tuple(
        CatalogueDifference(DifferenceKind.TITLE, code, catalogue.title(code), title) for code, title in changed
    )
    cycle = replace(catalogue.cycle, titles=tuple(sorted(titles.items())))
    return Catalogue(catalogue.framework, cycle), differences


def _with_printed(reading: ReportReading, catalogue: Catalogue) -> tuple[Catalogue, tuple[CatalogueDifference, ...]]:
    """Return the catalogue with the commitments as the document prints them."""
    commitments = {commitment.id: commitment for commitment in catalogue.cycle.commitments}
    differences: list[CatalogueDifference] = []
    for unit in reading.units:
        if unit.commitment is None:
            continue
        known = commitments.get(unit.commitment)
        printed = _printed(unit, known, catalogue)
        differences += _differences(known, printed, catalogue)
        commitments[unit.commitment] = printed
    cycle = catalogue.cycle.with_commitments(tuple(commitments.values()))
    return Catalogue(catalogue.framework, cycle), tuple(differences)


def _printed(unit: ReadUnit, known: Commitment | None, catalogue: Catalogue) -> Commitment:
    """Return a commitment as the document prints it; what the document does not print stays as it was."""
    id_ = unit.commitment
    if id_ is None:
        raise ValueError(unit)
    before = known or Commitment(id_, unit.transformation, id_, unit.text or (id_,))
    headings = dict(before.headings)
    for section in unit.sections:
        question = catalogue.cycle.question(section.question)
        if question and section.heading == catalogue.fill_in(question.wording, unit.transformation):
            headings.pop(section.question, None)
        else:
            headings[section.question] = section.heading
    return replace(before, text=unit.text or before.text, headings=tuple(sorted(headings.items())))


def _differences(known: Commitment | None, printed: Commitment, catalogue: Catalogue) -> list[CatalogueDifference]:
    if known is None:
        return [CatalogueDifference(DifferenceKind.NEW_COMMITMENT, printed.id, "", "\n".join(printed.text))]
    found = []
    if known.text != printed.text:
        texts = "\n".join(known.text), "\n".join(printed.text)
        found.append(CatalogueDifference(DifferenceKind.TEXT, printed.id, *texts))
    for key, heading in printed.headings:
        before = known.heading(key) or _wording(catalogue, key, printed)
        if before != heading:
            ref = SectionRef(catalogue.cycle.id, printed.id, key)
            found.append(CatalogueDifference(DifferenceKind.HEADING, str(ref), before, heading))
    return found


def _wording(catalogue: Catalogue, key: QuestionKey, commitment: Commitment) -> str:
    question = catalogue.cycle.question(key)
    return catalogue.fill_in(question.wording, commitment.transformation) if question else ""
