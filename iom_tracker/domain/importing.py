"""What an import would do: each section of a document held against the workspace, before anything is written."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment, Question
from iom_tracker.domain.identity import CommitmentId, Digest, SectionRef
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.word_count import count_body


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
        bodies: the text of each section that the document holds and the catalogue has.
        results: every section of the catalogue and how it compares, in the report's order.
        not_placed: the texts for which there is no section, neither in the reading nor in the catalogue.
        words: the account of the document's words after that.
    """

    catalogue: Catalogue
    differences: tuple[CatalogueDifference, ...]
    bodies: Mapping[SectionRef, RichText]
    results: tuple[tuple[SectionRef, SectionResult], ...]
    not_placed: tuple[str, ...]
    words: WordAccount


@dataclass(frozen=True, slots=True)
class Known:
    """What a workspace knows of a section.

    Attributes:
        heads: the text of every head.
        earlier: the digest of every text that was published, but for those that were replaced before the document was
            exported: whoever writes one of these in Word brings it back.
        base: the digest of the text that the document was exported with; None where that is not known.
        undecided: the digest of all texts of a section in conflict as they are printed; None where there is none.
    """

    heads: tuple[RichText, ...] = ()
    earlier: frozenset[Digest] = frozenset()
    base: Digest | None = None
    undecided: Digest | None = None


def plan_import(
    reading: ReportReading,
    catalogue: Catalogue,
    known: Mapping[SectionRef, Known],
    earlier: Iterable[Commitment] = (),
) -> ImportPlan:
    """Hold a reading against the workspace.

    A text that was published before and was followed by another is nothing new: it is told as the same, so that an old
    document never puts an old text over a newer one. So it is with the texts of commitments.

    Args:
        earlier: the commitments as they have ever been.
    """
    titled, title_differences = _with_titles(reading, catalogue)
    said = frozenset((each.id, each.text) for each in earlier if catalogue.cycle.commitment(each.id))
    printed, differences = _with_printed(_without_earlier(reading, said), titled)
    found = {
        section_of(catalogue, unit, section): section.body
        for unit in reading.units
        for section in unit.sections
        if not section.body.is_empty
    }
    known_refs = {slot.ref: slot.is_retired for slot in printed.all_slots()}
    refs = [ref for ref, is_retired in known_refs.items() if ref in found or not is_retired]
    bodies = {ref: found[ref] for ref in refs if ref in found}
    homeless = [body for ref, body in found.items() if ref not in bodies]
    results = ((ref, _compare(bodies.get(ref), known.get(ref, Known()))) for ref in refs)
    told = tuple((ref, result) for ref, result in results if result is not None)
    return ImportPlan(
        catalogue=printed,
        differences=(*title_differences, *differences),
        bodies=bodies,
        results=told,
        not_placed=(*reading.not_placed, *(body.plain for body in homeless)),
        words=_moved_out(reading.words, sum(map(count_body, homeless))),
    )


def _moved_out(words: WordAccount, count: int) -> WordAccount:
    return replace(words, placed=words.placed - count, not_placed=words.not_placed + count)


def section_of(catalogue: Catalogue, unit: ReadUnit, section: ReadSection) -> SectionRef:
    """Return the section that an answer belongs to."""
    return SectionRef(catalogue.cycle.id, unit.commitment or unit.transformation, section.question)


def _compare(body: RichText | None, known: Known) -> SectionResult | None:
    heads = {text.digest for text in known.heads if not text.is_empty}
    if body is None:
        return SectionResult.MISSING if heads else None
    if not heads:
        return SectionResult.NEW
    if body.digest == known.undecided:
        return SectionResult.SAME
    if len(heads) == 1 and body.digest in heads | known.earlier:
        return SectionResult.SAME
    is_agreed = len(heads) == 1 and known.base in {None, *heads}
    return SectionResult.CHANGED if is_agreed else SectionResult.CONFLICT


def _with_titles(reading: ReportReading, catalogue: Catalogue) -> tuple[Catalogue, tuple[CatalogueDifference, ...]]:
    """Return the catalogue with the transformation titles that the document prints."""
    changed = [(code, title) for code, title in reading.titles if catalogue.title(code) != title]
    titles = dict(catalogue.cycle.titles) | dict(changed)
    differences = tuple(
        CatalogueDifference(DifferenceKind.TITLE, code, catalogue.title(code), title) for code, title in changed
    )
    cycle = replace(catalogue.cycle, titles=tuple(sorted(titles.items())))
    return Catalogue(catalogue.framework, cycle), differences


def _without_earlier(reading: ReportReading, said: AbstractSet[tuple[CommitmentId, tuple[str, ...]]]) -> ReportReading:
    """Return a reading in which a commitment that has had the printed text already stands without one."""
    units = (
        replace(unit, text=()) if unit.commitment and (unit.commitment, unit.text) in said else unit
        for unit in reading.units
    )
    return replace(reading, units=tuple(units))


def _with_printed(reading: ReportReading, catalogue: Catalogue) -> tuple[Catalogue, tuple[CatalogueDifference, ...]]:
    """Return the catalogue with the commitments as the document prints them."""
    commitments = {commitment.id: commitment for commitment in catalogue.cycle.commitments}
    differences: list[CatalogueDifference] = []
    for unit in reading.units:
        if unit.commitment is None:
            continue
        known = commitments.get(unit.commitment)
        before = known or Commitment(unit.commitment, unit.transformation, unit.commitment, (unit.commitment,))
        printed = _printed(unit, before, catalogue)
        differences += _differences(known, printed, catalogue)
        commitments[unit.commitment] = printed
    cycle = catalogue.cycle.with_commitments(tuple(commitments.values()))
    return Catalogue(catalogue.framework, cycle), tuple(differences)


def _printed(unit: ReadUnit, before: Commitment, catalogue: Catalogue) -> Commitment:
    """Return a commitment as the document prints it; what the document does not print stays as it was."""
    headings = dict(before.headings)
    for section in unit.sections:
        question = catalogue.cycle.question(section.question)
        if question and section.heading != catalogue.fill_in(question.wording, unit.transformation):
            headings[section.question] = section.heading
        else:
            headings.pop(section.question, None)
    return replace(before, text=unit.text or before.text, headings=tuple(sorted(headings.items())))


def _differences(known: Commitment | None, printed: Commitment, catalogue: Catalogue) -> list[CatalogueDifference]:
    if known is None:
        return [CatalogueDifference(DifferenceKind.NEW_COMMITMENT, printed.id, "", "\n".join(printed.text))]
    found = []
    if known.text != printed.text:
        texts = "\n".join(known.text), "\n".join(printed.text)
        found.append(CatalogueDifference(DifferenceKind.TEXT, printed.id, *texts))
    for question in catalogue.cycle.questions:
        before, after = (_heading(each, question, catalogue) for each in (known, printed))
        if before != after:
            ref = SectionRef(catalogue.cycle.id, printed.id, question.key)
            found.append(CatalogueDifference(DifferenceKind.HEADING, str(ref), before, after))
    return found


def _heading(commitment: Commitment, question: Question, catalogue: Catalogue) -> str:
    return commitment.heading(question.key) or catalogue.fill_in(question.wording, commitment.transformation)
