"""Find words across the report as it stands here: drafts, published texts, and the wordings of commitments."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.finding import Hit, excerpt_of, passage_of, phrases
from iom_tracker.domain.identity import SectionRef
from iom_tracker.storage.search import DRAFT, FoundText, Text, rank
from iom_tracker.storage.workspace import Workspace

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


def find(workspace: Workspace, typed: str, catalogue: Catalogue, *, is_typing: bool = False, most: int = MOST) -> Found:
    """Return the texts of the cycle in force that hold all the words; accents and capitals make no difference.

    Args:
        catalogue: the one in force.
        is_typing: whether the last word may still be going on.
    """
    asked = phrases(typed, is_typing=is_typing)
    with workspace.reading() as transaction:
        left_out, texts = transaction.search.texts(asked, most)
    total, found = rank((*_wordings(catalogue), *texts), asked, most)
    return Found(typed, left_out + total, tuple(map(_hit, found)))


def _wordings(catalogue: Catalogue) -> Iterator[Text]:
    for each in catalogue.cycle.commitments:
        yield Text(_WORDING, each.id, "\n".join((f"{each.id} {each.name}", *each.text)))


def _hit(found: FoundText) -> Hit:
    kind, place = found.text.kind, found.text.place
    ref = None if kind == _WORDING else SectionRef.parse(place)
    unit = ref.unit if ref else place
    passage = passage_of(found.marked, found.text.text) if ref else None
    return Hit(unit, ref, excerpt_of(found.marked), passage, is_draft=kind == DRAFT)
