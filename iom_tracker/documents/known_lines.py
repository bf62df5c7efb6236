"""Tells the lines that a printed report has of itself, page furniture, titles and headings, from what people wrote.

Headings are compared by their words alone; where that finds nothing, a line that stands alone may be nearly a question.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from rapidfuzz import fuzz, process

from iom_tracker.documents.heading_pattern import HeadingPattern
from iom_tracker.documents.undecided import is_mark
from iom_tracker.domain.identity import CommitmentId, QuestionKey, TransformationCode
from iom_tracker.domain.markdown_lines import between, is_bullet, is_marker, without_number

LONGEST_HEADING: Final = 500  # characters; what is longer is never compared
MOST_LINES: Final = 4  # that a heading is wrapped into
_ALIKE: Final = 92.0  # of 100: in a question of ten words one may be misspelt, none may be another
_SAME: Final = 100.0
_SHORTEST_ALIKE: Final = 12  # characters
_LONGEST_TITLE: Final = 40  # words
_FEWEST_DOTS: Final = 3
_WORDS = re.compile(r"[^\W_]+")
_PAGE: Final = "(?:page|página|صفحة)"  # in the languages that the pages of reports speak
_PAGE_NUMBER = re.compile(rf"(?:{_PAGE} )?\d{{1,4}} ?(?:/|of|sur|de|من) ?\d{{1,4}}|{_PAGE} \d{{1,4}}")
_BARE_NUMBER = re.compile(r"[-–—]? ?[0-9]{1,4} ?[-–—]?")
_PAGE_REFERENCE = re.compile(r"(?<=[ .…·_])[0-9]{1,4}\Z")
_NEVER_KNOWN: Final = ("\\", "*", "[", "&")  # an escape or a mark: what follows is text


class Kind(Enum):
    """What a known line is. A cover's line is known only before the report begins."""

    FURNITURE = auto()
    COVER = auto()
    CONTENTS = auto()
    TRANSFORMATION = auto()
    COMMITMENT = auto()
    QUESTION = auto()
    SECTION = auto()  # one question of one commitment, as only a person says
    LEFT_OUT = auto()  # a heading of which a person said that what stands below it has no place
    UNKNOWN = auto()  # a heading that nobody knows: what stands below it has no place


@dataclass(frozen=True, slots=True)
class Known:
    """A known line.

    Attributes:
        value: the transformation's code, the commitment's id, the question's key or the section's reference, or empty.
        title: the transformation's title as printed.
        is_sure: False for a transformation whose title is not even like the one that the catalogue knows, and for an
            unknown heading that may be a commitment's.
        is_exact: False for a transformation whose title has not just the words that the catalogue knows, and for a
            question whose printed words are not to be kept.
        lines: how many lines it is wrapped into.
    """

    kind: Kind
    value: str = ""
    title: str = ""
    is_sure: bool = True
    is_exact: bool = True
    lines: int = 1


@dataclass(frozen=True)
class KnownLines:
    """What one report has of itself.

    Attributes:
        questions: the key of each question by the words of its wording.
        openings: wordings that end in a transformation's title, up to there.
        titles: the words of each transformation's titles, by its code in small letters.
        codes: the transformations' codes by themselves in small letters.
        commitments: the commitments' ids by themselves in small letters.
    """

    header: frozenset[str]
    cover: frozenset[str]
    transformation: HeadingPattern
    commitment: HeadingPattern
    questions: Mapping[str, QuestionKey]
    openings: Mapping[str, QuestionKey]
    titles: Mapping[str, tuple[str, ...]]
    codes: Mapping[str, TransformationCode]
    commitments: Mapping[str, CommitmentId]

    def at(self, lines: Sequence[str], index: int, *, is_paragraph: bool, follows_text: bool) -> Known | None:
        """Return what the line at an index, and those that it is wrapped into, is known as; None for text.

        Args:
            lines: the whole document's.
            index: of a line that is not blank.
            is_paragraph: whether each line is a whole paragraph, so that nothing is wrapped.
            follows_text: whether text stands right above.
        """
        joined, best = lines[index], None
        for count in range(1, (1 if is_paragraph else MOST_LINES) + 1):
            end = index + count
            has_more = end < len(lines) and bool(lines[end].strip())
            known = self.match(joined, alone=is_paragraph or not (has_more or follows_text))
            if known and (best is None or known.is_sure):
                best = replace(known, lines=count)
            if best and best.is_exact:
                break
            if not has_more or is_marker(lines[end]) or len(joined) > LONGEST_HEADING:
                break
            joined += between(joined, lines[end].strip()) + lines[end].strip()
        return best

    def match(self, text: str, *, alone: bool) -> Known | None:
        """Return what a text is known as; only one that stands alone may be known by a similar wording."""
        text = text.strip()
        if is_mark(text):
            return Known(Kind.FURNITURE)
        if len(text) > LONGEST_HEADING or text.startswith(_NEVER_KNOWN) or text.endswith("\\"):
            return None
        line = folded(text)
        if line in self.header or _PAGE_NUMBER.fullmatch(line):
            return Known(Kind.FURNITURE)
        if is_bullet(text):
            return None
        if self._is_contents(text):
            return Known(Kind.CONTENTS)
        return self._heading(text) or self._question(text, alone=alone) or self._cover(text)

    def is_reserved(self, text: str) -> bool:
        """Say whether a text would be taken for a heading or for furniture, where it stands alone among answers."""
        known = self.match(text, alone=True)
        return known is not None and known.kind is not Kind.COVER

    def _heading(self, text: str) -> Known | None:
        return self._commitment(text) or self._transformation(text)

    def _is_contents(self, text: str) -> bool:
        if not _PAGE_REFERENCE.search(text):
            return False
        stem = text.rstrip("0123456789")
        entry = stem.rstrip(" .…·_")
        leader = stem[len(entry) :]
        known = self._heading(entry)
        if known is None or "…" in leader or leader.count(".") >= _FEWEST_DOTS:
            return known is not None
        return known.is_exact

    def _commitment(self, text: str) -> Known | None:
        found = self.commitment.find(text.rstrip(" :"), "id")
        if found is None:
            return None
        id_ = found[0].rstrip("._-")
        known = self.commitments.get(id_.casefold())
        if known or (self.commitment.has_words and _has_digit(id_)):
            return Known(Kind.COMMITMENT, known or id_)
        return None

    def _transformation(self, text: str) -> Known | None:
        found = self.transformation.find(text, "code")
        if found is None or len(found[1].split()) > _LONGEST_TITLE:
            return None
        code, title, is_strict = found
        known = self.codes.get(code.casefold())
        likeness = self._likeness(code, title)
        if known and (likeness >= _ALIKE or not (is_strict or title)):
            return Known(Kind.TRANSFORMATION, known, title, is_exact=likeness == _SAME)
        if is_strict and (known or (self.transformation.has_words and _has_digit(code))):
            return Known(Kind.TRANSFORMATION, known or code, title, is_sure=False, is_exact=False)
        return None

    def _likeness(self, code: str, title: str) -> float:
        words = words_of(title)
        return max((fuzz.ratio(words, each) for each in self.titles.get(code.casefold(), ())), default=0.0)

    def _question(self, text: str, *, alone: bool) -> Known | None:
        words = words_of(without_number(text))
        key = self.questions.get(words)
        if key is None and alone and len(words) >= _SHORTEST_ALIKE:
            key = self._question_like(words)
        return Known(Kind.QUESTION, key) if key else None

    def _question_like(self, words: str) -> QuestionKey | None:
        for opening, key in self.openings.items():
            if words.startswith(opening) and len(words[len(opening) :].split()) <= _LONGEST_TITLE:
                return key
        found = process.extractOne(words, self.questions.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return self.questions[found[0]] if found else None

    def _cover(self, text: str) -> Known | None:
        return Known(Kind.COVER) if words_of(text) in self.cover else None


def words_of(text: str) -> str:
    """Return a text's words in small letters, one space between them, without any sign."""
    return " ".join(_WORDS.findall(text.casefold()))


def is_bare_number(text: str) -> bool:
    """Say whether a text is nothing but a number, as of a page."""
    return bool(_BARE_NUMBER.fullmatch(text.strip()))


def folded(text: str) -> str:
    """Return a text in small letters, one space between its words."""
    return " ".join(text.casefold().split())


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)
