"""What the reports of a catalogue, or one report, print of themselves: header lines, titles, headings, questions."""

from collections.abc import Iterable
from typing import Final

from iom_tracker.documents.heading_pattern import HeadingPattern
from iom_tracker.documents.known_lines import KnownLines, folded, words_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import ReportLayout
from iom_tracker.domain.identity import CommitmentId, QuestionKey, TransformationCode
from iom_tracker.domain.markdown_lines import without_number
from iom_tracker.domain.report import TRAINING_LINE, Report

_CONTENTS_TITLES: Final = ("contents", "table of contents", "table des matières", "sommaire", "índice", "المحتويات")
_FEWEST_WORDS_BEFORE_A_TITLE: Final = 4


def known_lines(catalogue: Catalogue) -> KnownLines:
    """Return what the reports of a catalogue have of themselves."""
    cycle = catalogue.cycle
    codes = [each.code for each in catalogue.framework.transformations]
    unfilled = _unfilled(catalogue)
    return KnownLines(
        header=frozenset(map(folded, (*cycle.layout.header, TRAINING_LINE))),
        cover=_cover_words(cycle.layout),
        transformation=HeadingPattern.of(cycle.layout.transformation_heading),
        commitment=HeadingPattern.of(cycle.layout.commitment_heading),
        questions=_by_words(wordings(catalogue)),
        openings=_by_words((key, opening) for key, wording in unfilled for opening in _opening(catalogue, wording)),
        titles={code.casefold(): _titles(catalogue, code) for code in codes},
        codes={code.casefold(): code for code in codes},
        commitments={each.id.casefold(): each.id for each in cycle.commitments},
    )


def wordings(catalogue: Catalogue) -> list[tuple[QuestionKey, str]]:
    """Return every wording that a question may be printed with, the questionnaire's own ones first."""
    codes = [each.code for each in catalogue.framework.transformations]
    unfilled = _unfilled(catalogue)
    filled = [(key, text) for key, wording in unfilled for code in codes for text in _filled(catalogue, wording, code)]
    printed = [(key, heading) for each in catalogue.cycle.commitments for key, heading in each.headings]
    return [*filled, *printed]


def known_lines_of(report: Report) -> KnownLines:
    """Return what one report has of itself, as far as it tells without its catalogue."""
    layout = report.layout
    transformation, commitment = (
        HeadingPattern.of(layout.transformation_heading),
        HeadingPattern.of(layout.commitment_heading),
    )
    parts = [found for part in report.parts if (found := transformation.find(part.heading, "code"))]
    units = [unit for part in report.parts for unit in part.units]
    ids = [found[0] for unit in units if (found := commitment.find(unit.heading, "id"))]
    return KnownLines(
        header=frozenset(map(folded, (*layout.header, TRAINING_LINE))),
        cover=_cover_words(layout),
        transformation=transformation,
        commitment=commitment,
        questions=_by_words((section.ref.question, section.heading) for section in report.sections()),
        openings={},
        titles={code.casefold(): (words_of(title),) for code, title, _ in parts},
        codes={code.casefold(): TransformationCode(code) for code, _, _ in parts},
        commitments={id_.casefold(): CommitmentId(id_) for id_ in ids},
    )


def _unfilled(catalogue: Catalogue) -> list[tuple[QuestionKey, str]]:
    return [(each.key, text) for each in catalogue.cycle.questions for text in (each.wording, *each.variants)]


def _cover_words(layout: ReportLayout) -> frozenset[str]:
    return frozenset(filter(None, map(words_of, (layout.title, layout.subtitle, *_CONTENTS_TITLES))))


def _opening(catalogue: Catalogue, wording: str) -> tuple[str, ...]:
    """Return a wording up to the transformation's title that it ends in, if there is enough before it."""
    before, title, after = wording.partition("{transformation_title}")
    is_enough = len(words_of(before).split()) >= _FEWEST_WORDS_BEFORE_A_TITLE
    return (catalogue.fill_in(before, TransformationCode("")),) if title and is_enough and not words_of(after) else ()


def _titles(catalogue: Catalogue, code: TransformationCode) -> tuple[str, ...]:
    transformation = catalogue.framework.transformation(code)
    own = (words_of(transformation.title),) if transformation else ()
    return (words_of(catalogue.title(code)), *own)


def _filled(catalogue: Catalogue, wording: str, code: TransformationCode) -> tuple[str, str]:
    printed = wording.replace("{transformation_title}", catalogue.title(code))
    return catalogue.fill_in(wording, code), catalogue.fill_in(printed, code)


def _by_words(wordings: Iterable[tuple[QuestionKey, str]]) -> dict[str, QuestionKey]:
    return {words: key for key, wording in wordings if (words := words_of(without_number(wording)))}
