"""A text that a document has nowhere may have slipped into the answer before it, when the heading between them went.

In a document without the marks of its export an answer goes on to the next heading. That is told and not undone: who
joined two texts on purpose is right.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from iom_tracker.domain.identity import CommitmentId
from iom_tracker.domain.proposal import Proposal
from iom_tracker.domain.reading import Against, Disagreement
from iom_tracker.domain.word_count import count_words

_FEWEST_WORDS: Final = 5  # a shorter text may well stand in another one


def swallowed_texts(
    sections: Sequence[Proposal], unheaded: Mapping[CommitmentId, Collection[str]]
) -> Iterator[Disagreement]:
    """Yield which answers hold the text of a missing section, or of a commitment, that stands nowhere else.

    Args:
        sections: what is proposed, in the report's order.
        unheaded: the paragraphs of those commitments, by id, of which the document has no heading.
    """
    holder: Proposal | None = None
    told: set[str] = set()
    for each in sections:
        if each.cleared is not None:
            holder = each
        elif holder is not None:
            unit = each.ref.unit
            if each.exported is not None and _holds(holder, [each.exported.plain]):
                yield Disagreement(holder.ref, Against.SWALLOWED, str(each.ref))
            if unit not in told and _holds(holder, unheaded.get(CommitmentId(unit), ())):
                told.add(unit)
                yield Disagreement(holder.ref, Against.SWALLOWED, unit)


def _holds(holder: Proposal, texts: Collection[str]) -> bool:
    sought = [_words(text) for text in texts if count_words(text) >= _FEWEST_WORDS]
    said = _words(holder.cleared.plain) if holder.cleared and sought else ""
    before = _words(holder.exported.plain) if holder.exported and sought else ""
    return any(text in said and text not in before for text in sought)


def _words(text: str) -> str:
    return " ".join(text.split())
