"""Finds words in what the sections say here: the index in the file, with what is not in it laid on top.

The index in the file holds what was published. What is found there is put, with the drafts and whatever else the caller
brings, into one small index in memory: so all of it is ranked by one measure. A draft hides what it replaces.
"""

import sqlite3
import weakref
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, text

from iom_tracker.domain.finding import CUT, HIT, HIT_END, Phrase
from iom_tracker.storage.drafts import DraftStore
from iom_tracker.storage.tables import TOKENIZER

_WORDS_SHOWN: Final = 24  # of a text; SQLite allows 64
_PUBLISHED: Final = (
    "FROM search JOIN section_state AS state ON state.section = search.section WHERE search MATCH :asked "
    "AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.section = search.section)"
)
_COUNT: Final = text(f"SELECT count(*) {_PUBLISHED}")
_BEST: Final = text(f"SELECT search.section, search.text {_PUBLISHED} ORDER BY rank LIMIT :most")
_CREATE: Final = (
    f'CREATE VIRTUAL TABLE found USING fts5(kind UNINDEXED, place UNINDEXED, text, tokenize = "{TOKENIZER}")'
)
_RANKED: Final = (
    "SELECT kind, place, text, snippet(found, 2, :hit, :end, :cut, :shown), "
    "(SELECT count(*) FROM found WHERE found MATCH :asked) "
    "FROM found WHERE found MATCH :asked ORDER BY rank, rowid LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Text:
    """A text to look into.

    Attributes:
        kind: what it is, for whoever brings it.
        place: where it is: a section, or a commitment.
    """

    kind: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text that was found, and a piece of it with the marks of `domain.finding`."""

    text: Text
    marked: str


PUBLISHED: Final = "published"
DRAFT: Final = "draft"


class SearchStore:
    """Looks into the texts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def texts(self, phrases: Sequence[Phrase], most: int) -> tuple[int, tuple[Text, ...]]:
        """Return how many published texts are left out, and every draft with the best of what is published.

        Published texts are those that hold all that is asked for. Where a section has a draft, what it replaces counts
        for nothing.
        """
        if not phrases:
            return 0, ()
        asked = _asked(phrases)
        rows = self._connection.execute(_BEST, {"asked": asked, "most": most})
        published = [Text(PUBLISHED, row.section, row.text) for row in rows]
        count = int(self._connection.execute(_COUNT, {"asked": asked}).scalar_one())
        drafts = [Text(DRAFT, str(draft.ref), draft.body.plain) for draft in DraftStore(self._connection).all()]
        return count - len(published), (*drafts, *published)


class WordIndex:
    """Texts in memory that can be looked into again and again; the same for all threads, one at a time."""

    def __init__(self, texts: Iterable[Text]) -> None:
        self._memory = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self._memory.close)
        self._memory.execute(_CREATE)
        rows = ((each.kind, each.place, each.text) for each in texts)
        self._memory.executemany("INSERT INTO found VALUES (?, ?, ?)", rows)

    def find(self, phrases: Sequence[Phrase], most: int) -> tuple[int, tuple[FoundText, ...]]:
        """Return how many texts hold all that is asked for, and the best of them."""
        if not phrases:
            return 0, ()
        given = {"asked": _asked(phrases), "most": most, "hit": HIT, "end": HIT_END, "cut": CUT, "shown": _WORDS_SHOWN}
        found = self._memory.execute(_RANKED, given).fetchall()
        total = found[0][4] if found else 0
        return total, tuple(FoundText(Text(kind, place, text), marked) for kind, place, text, marked, _ in found)


def _asked(phrases: Iterable[Phrase]) -> str:
    """Return what is asked for in FTS5's language, in which nothing between quotes has a meaning."""
    return " AND ".join(_quoted(phrase.words) + ("*" if phrase.is_open else "") for phrase in phrases)


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
