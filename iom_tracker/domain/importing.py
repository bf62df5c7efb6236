"""What a document prints, held against the catalogue, and what in it has no section."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment, Question
from iom_tracker.domain.identity import CommitmentId, SectionRef
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
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


class TakeOver(StrEnum):
    """Whether the catalogue becomes what a document prints."""

    TAKEN = "taken over"
    NOT_ASKED = "not taken over"  # unless a person wishes it
    NOT_HERE = "for headquarters to edit"


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
    """What an import would do with what surrounds the answers.

    Attributes:
        catalogue: the workspace's catalogue, with what the document prints where that is taken over.
        not_placed: the texts for which there is no section, neither in the reading nor in the catalogue.
        words: the account of the document's words after that.
    """

    catalogue: Catalogue
    differences: tuple[CatalogueDifference, ...]
    not_placed: tuple[str, ...]
    words: WordAccount
    take_over: TakeOver


def plan_import(
    reading: ReportReading,
    catalogue: Catalogue,
    earlier: Iterable[Commitment] = (),
    take_over: TakeOver = TakeOver.TAKEN,
) -> ImportPlan:
    """Hold what a document prints against the catalogue.

    An old document never puts an old text of a commitment over a newer one.

    Args:
        earlier: the commitments as they have ever been.
    """
    titled, title_differences = _with_titles(reading, catalogue)
    said = frozenset((each.id, each.text) for each in earlier if catalogue.cycle.commitment(each.id))
    news = _without_earlier(reading, said)
    printed, differences = _with_printed(news, titled)
    kept = printed if take_over is TakeOver.TAKEN else catalogue
    refs = {slot.ref for slot in kept.all_slots()}
    answers = ((section_of(catalogue, unit, each), each.body) for unit in reading.units for each in unit.sections)
    homeless = [body for ref, body in answers if ref not in refs and not body.is_empty]
    return ImportPlan(
        catalogue=kept,
        differences=(*title_differences, *differences),
        not_placed=(*reading.not_placed, *(body.plain for body in homeless)),
        words=_moved_out(reading.words, sum(map(count_body, homeless)) + _left_here(news, kept)),
        take_over=take_over,
    )


def _left_here(news: ReportReading, kept: Catalogue) -> int:
    """Return how many words the texts of commitments have that do not stand in the catalogue as it is kept."""
    stand = {(each.id, each.text) for each in kept.cycle.commitments}
    printed = (each for each in news.units if each.commitment and each.text)
    return sum(each.text_words for each in printed if (each.commitment, each.text) not in stand)


def _moved_out(words: WordAccount, count: int) -> WordAccount:
    return replace(words, placed=words.placed - count, not_placed=words.not_placed + count)


def section_of(catalogue: Catalogue, unit: ReadUnit, section: ReadSection) -> SectionRef:
    """Return the section that an answer belongs to."""
    return SectionRef(catalogue.cycle.id, unit.commitment or unit.transformation, section.question)


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
