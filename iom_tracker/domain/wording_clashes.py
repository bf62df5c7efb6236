"""The titles and questions that several sides worded differently at the same time, to be told to a person.

Which wording stands follows from the versions alone, as everything in a merge. Whoever publishes the next catalogue
decides: it names all sides as its parents.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_changes import WordingKind
from iom_tracker.domain.catalogue_history import Sides


@dataclass(frozen=True, slots=True)
class WordingClash:
    """A title or a question of the whole cycle that several sides worded differently.

    Attributes:
        where: a transformation's code or a question's key.
        stands: the wording in force.
        others: the wordings that gave way, ordered by side.
    """

    kind: WordingKind
    where: str
    stands: str
    others: tuple[str, ...]


def wording_clashes(sides: Sides, merged: Catalogue) -> tuple[WordingClash, ...]:
    """Return what several sides worded differently, titles before questions, in the order of the merged catalogue."""
    said = (*_titles(sides, merged), *_questions(sides, merged))
    return tuple(each for each in said if each.others)


def _titles(sides: Sides, merged: Catalogue) -> Iterator[WordingClash]:
    for code in (each.code for each in merged.framework.transformations):

        def title(catalogue: Catalogue, code: str = code) -> str | None:
            transformation = catalogue.framework.transformation(code)
            return catalogue.title(transformation.code) if transformation else None

        yield _clash(sides, merged, (WordingKind.TITLE, code), title)


def _questions(sides: Sides, merged: Catalogue) -> Iterator[WordingClash]:
    for key in (each.key for each in merged.cycle.questions):

        def wording(catalogue: Catalogue, key: str = key) -> str | None:
            question = catalogue.cycle.question(key)
            return question.wording if question else None

        yield _clash(sides, merged, (WordingKind.QUESTION, key), wording)


def _clash(
    sides: Sides, merged: Catalogue, name: tuple[WordingKind, str], read: Callable[[Catalogue], str | None]
) -> WordingClash:
    """Return what is said of one wording; without others where all agree."""
    stands = read(merged) or ""
    others = (saying.value for saying in sides.standing(read) if saying.value and saying.value != stands)
    return WordingClash(*name, stands, tuple(others))
