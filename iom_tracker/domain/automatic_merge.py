"""What the program merges by itself: a revision that follows from the heads alone, whoever computes it and when.

So it is no fact of its own: it travels only once somebody has built on it, and merging files in any order gives the
same one. It is marked, to be read by a person, and is never cleared by itself.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.history import Lookup, nearest_common_ancestors
from iom_tracker.domain.identity import ActorId, RevisionId
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.text_merge import TextMerge, merge_texts

AUTOMATIC: Final = ActorId("automatic")
MOST_HEADS: Final = 8  # with more of them, a person has to look
_MARK: Final = "automatic"
_EXTRA: Final = canonical_json({_MARK: True})
_DEEPEST: Final = 3  # merges of ancestors of ancestors, before there is said to be no common text

Publication = tuple[Revision, RichText]
TextsOf = Callable[[Iterable[RevisionId]], Sequence[Publication]]


def is_automatic(revision: Revision) -> bool:
    """Say whether the program made a revision by itself."""
    return json.loads(revision.extra).get(_MARK) is True


def automatic_merge(heads: Sequence[Publication], base: RichText | None) -> Publication | None:
    """Return the merge of heads that differ, or None where a person must decide.

    Its actor is `automatic` and its time the latest of its parents', so that it has the same id everywhere.
    """
    merged = text_merge(heads, base)
    if merged is None or merged.text is None:
        return None
    parents = sorted((head for head, _ in heads), key=lambda head: head.id)
    revision = Revision(
        section=parents[0].section,
        parents=tuple(parent.id for parent in parents),
        generation=1 + max(parent.generation for parent in parents),
        kind=RevisionKind.MERGE,
        actor=AUTOMATIC,
        time=max(parent.time for parent in parents),
        body=merged.text.digest,
        extra=_EXTRA,
    )
    return revision, merged.text


def text_merge(heads: Sequence[Publication], base: RichText | None) -> TextMerge | None:
    """Return the merge of the heads' distinct texts, in the order of the heads; None where there are too many."""
    texts = tuple(dict.fromkeys(body for _, body in heads))
    return merge_texts(base, texts) if len(texts) <= MOST_HEADS else None


def common_text(
    heads: Sequence[Revision], look_up: Lookup, texts_of: TextsOf, depth: int = _DEEPEST
) -> tuple[RevisionId | None, RichText | None]:
    """Return the last text that all heads have in common, with its revision.

    Where histories crossed there are several nearest ancestors; then it is their merge, if they can be merged, and no
    single revision says it.

    Args:
        texts_of: gives revisions of these ids with their texts.
    """
    nearest = sorted(nearest_common_ancestors(heads, look_up))
    if not nearest or depth == 0:
        return None, None
    found = texts_of(nearest)
    if len({body for _, body in found}) == 1:
        return found[0][0].id, found[0][1]
    _, base = common_text([revision for revision, _ in found], look_up, texts_of, depth - 1)
    merged = text_merge(found, base)
    return None, merged.text if merged else None
