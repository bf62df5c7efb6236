"""Fields of a record, as `Origin: IOM global commitment`, that stand above a commitment's text and are no part of it.

A paragraph right below the heading counts as one on this evidence only:

- it repeats the commitment's id, with no more than a few words around it: no text speaks of nothing but its own id;
- it is a label of at most three words, a colon and a short value that does not end as a sentence does, and the text
  stands below it: a paragraph that is no such line, and neither a list item nor in the middle of a sentence. Where
  nothing stands below it, the catalogue must have a text for the commitment that is altogether another.

Against it counts that the catalogue has this very paragraph in the commitment's text, and that any commitment's text,
in the catalogue or below, begins with the words of the label, as in `IOM commits to: …`. Where such a line is all that
there is and no text is known, nothing tells a field from a text: it is the text.
"""

import re
from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz

from iom_tracker.documents.known_lines import words_of
from iom_tracker.documents.paragraphs import ends_a_sentence
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.domain.markdown_lines import is_marker

_LONGEST_FIELD: Final = 200  # characters; far more than a few words
_LABELLED: Final = re.compile(r"(?P<label>[^:：]{1,40}?)\s?(?:：|:\s)\s*(?P<value>\S.*)")
_LONGEST_LABEL: Final = 3  # words
_LONGEST_VALUE: Final = 8  # words
_MOST_AROUND_AN_ID: Final = 4  # words
_ALIKE: Final = 60.0  # of 100: how much of a line is in a text of which it may be a shorter form


class RecordFields:
    """Tells the fields above the texts of a catalogue's commitments."""

    def __init__(self, catalogue: Catalogue) -> None:
        commitments = catalogue.cycle.commitments
        self._texts = {each.id: each.text for each in commitments}
        self._openings = [text for each in commitments for text in each.text[:1]]

    def count(self, id_: CommitmentId, paragraphs: Sequence[str]) -> int:
        """Return how many of the paragraphs below a commitment's heading are fields; they come first."""
        known = self._texts.get(id_, ())  # of one that was only declared its id
        count = 0
        for at, paragraph in enumerate(paragraphs):
            below = paragraphs[at + 1 :]
            is_field = _repeats(id_, paragraph) or self._is_labelled_field(paragraph, below, known)
            if not is_field or words_of(paragraph) in map(words_of, known):
                break
            count += 1
        return count

    def _is_labelled_field(self, paragraph: str, below: Sequence[str], known: Sequence[str]) -> bool:
        label, texts = _label(paragraph), [each for each in below if not _label(each)]
        if not label or any(_begins(each, label) for each in (*below[:1], *texts)) or self._opens_a_text(label):
            return False
        if texts:
            return not (_goes_on(below[0]) or _goes_on(texts[0]))
        return bool(known) and len(words_of(known[0]).split()) > 1 and not _is_like(paragraph, known)

    def _opens_a_text(self, label: str) -> bool:
        return any(_begins(text, label) for text in self._openings)


def _repeats(id_: CommitmentId, paragraph: str) -> bool:
    if len(paragraph) > _LONGEST_FIELD:
        return False
    words, wanted = words_of(paragraph).split(), words_of(id_).split()
    if not wanted or len(words) - len(wanted) > _MOST_AROUND_AN_ID:
        return False
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words)))


def _label(paragraph: str) -> str:
    """Return the words of the label of a paragraph that is like a field; empty for any other."""
    if len(paragraph) > _LONGEST_FIELD:
        return ""
    found = None if ends_a_sentence(paragraph) or is_marker(paragraph) else _LABELLED.fullmatch(paragraph.strip())
    if found is None:
        return ""
    label, value = words_of(found["label"]), words_of(found["value"])
    is_short = len(label.split()) <= _LONGEST_LABEL and len(value.split()) <= _LONGEST_VALUE
    return label if is_short and not found["label"].strip()[0].islower() else ""


def _begins(text: str, label: str) -> bool:
    return words_of(text).startswith(f"{label} ")


def _goes_on(paragraph: str) -> bool:
    return paragraph.lstrip()[:1].islower() or is_marker(paragraph)


def _is_like(paragraph: str, known: Sequence[str]) -> bool:
    return fuzz.token_set_ratio(words_of(paragraph), words_of(" ".join(known))) >= _ALIKE
