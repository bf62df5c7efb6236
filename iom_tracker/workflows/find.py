"""Find words across the report as it stands here: drafts, published texts, and the wordings of commitments."""

from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.finding import Hit, excerpt_of, passage_of, phrases
from iom_tracker.domain.identity import SectionRef
from iom_tracker.storage.search import DRAFT, FoundText, Text, WordIndex
from iom_tracker.storage.workspace import Workspace

__all__ = ["MOST", "Found", "WordIndex", "find", "wordings_of"]

MOST: Final = 100
_WORDING: Final = "wording"


@dataclass(frozen=True, slots=True)
class Found:
    """What was found.

    Attributes:
        asked: what was typed.
        total: how many texts hold it.
        hits: the best of them, the best first.
    """

    asked: str
    total: int
    hits: tuple[Hit, ...]


def wordings_of(catalogue: Catalogue) -> WordIndex:
    """Make the wordings of the commitments ready to be looked into, as often as somebody types a letter."""
    return WordIndex(
        Text(_WORDING, each.id, "\n".join((f"{each.id} {each.name}", *each.text)))
        for each in catalogue.cycle.commitments
    )


def find(workspace: Workspace, typed: str, wordings: WordIndex, *, is_typing: bool = False, most: int = MOST) -> Found:
    """Return the texts of the cycle in force that hold all the words; accents and capitals make no difference.

    Args:
        wordings: those of the catalogue in force.
        is_typing: whether the last word may still be going on.
    """
    asked = phrases(typed, is_typing=is_typing)
    promised, best = wordings.find(asked, most)
    with workspace.reading() as transaction:
        left_out, texts = transaction.search.texts(asked, most)
    together, found = WordIndex((*(each.text for each in best), *texts)).find(asked, most)
    return Found(typed, left_out + promised - len(best) + together, tuple(map(_hit, found)))


def _hit(found: FoundText) -> Hit:
    kind, place = found.text.kind, found.text.place
    ref = None if kind == _WORDING else SectionRef.parse(place)
    unit = ref.unit if ref else place
    passage = passage_of(found.marked, found.text.text) if ref else None
    return Hit(unit, ref, excerpt_of(found.marked), passage, is_draft=kind == DRAFT)
