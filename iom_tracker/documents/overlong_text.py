"""Text below a commitment's heading that is far too long to be what the commitment says: answers to lost questions.

The evidence is what the commitments of the catalogue say: a text is too long that has more than three times the words
of the longest of them, and more than three hundred. Where the catalogue's commitments say nothing, nothing tells. Of a
text that is too long only the paragraphs are the commitment's which the catalogue has in it.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from iom_tracker.documents.known_lines import words_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import CommitmentId

_TIMES: Final = 3  # the longest text that is known
_FEWEST: Final = 300  # words
_SHORTEST_SAID: Final = 3  # words; of a commitment that was only declared the text is its id


class OverlongText:
    """Tells what below the headings of a catalogue's commitments is not their text."""

    def __init__(self, catalogue: Catalogue) -> None:
        said = {each.id: [words_of(text) for text in each.text] for each in catalogue.cycle.commitments}
        longest = max((len(" ".join(each).split()) for each in said.values()), default=0)
        self._said = said
        self._most = max(_TIMES * longest, _FEWEST) if longest >= _SHORTEST_SAID else None

    def places(self, id_: CommitmentId, paragraphs: Sequence[str]) -> Iterator[int]:
        """Yield the places of the paragraphs that are not what the commitment says."""
        words = [words_of(each) for each in paragraphs]
        if self._most is None or sum(len(each.split()) for each in words) <= self._most:
            return
        known = self._said.get(id_, [])
        yield from (at for at, each in enumerate(words) if each not in known)
