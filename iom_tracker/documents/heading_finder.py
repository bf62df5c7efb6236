"""Finds what the headings of somebody else's report mean: by a map, by their words, or by what they are most like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz import fuzz

from iom_tracker.documents.known_lines import LONGEST_HEADING, Kind, Known, KnownLines, words_of
from iom_tracker.documents.printed_lines import known_lines, wordings
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import HeadingMap, Meaning, MeaningKind
from iom_tracker.domain.identity import CommitmentId, QuestionKey, TransformationCode
from iom_tracker.domain.legacy import Suggestion

CERTAIN: Final = 100
REWORDED: Final = 72.0  # of 100: enough for a line that stands as a heading
_APART: Final = 6.0  # by so much the likeliest question must be ahead of the next
_OTHER_ORDER: Final = 0.95
_OPENING: Final = 90.0  # what begins with a question's short name
_LONGEST_OPENING: Final = 6  # words
_FEWEST_SHARED: Final = 3  # words
_MOST_AROUND_AN_ID: Final = 4  # words
_LONGEST_REWORDED: Final = 45  # words
_LEAST_LIKE: Final = 40.0  # for a suggestion
_MOST_SUGGESTIONS: Final = 3
_NUMBERED = re.compile(
    r"(?:(?:q|question)\s*\.?\s*\d{1,2}\s*[.):–—-]*|\(?\d{1,2}(?:\.\d{1,2})*\s*[.):]|\d{1,2}(?:\.\d{1,2})+|\(?[a-z][.)])"
    r"\s+(?=\S)",
    re.IGNORECASE,
)
_KINDS: Final = {
    Kind.QUESTION: MeaningKind.QUESTION,
    Kind.COMMITMENT: MeaningKind.COMMITMENT,
    Kind.TRANSFORMATION: MeaningKind.TRANSFORMATION,
    Kind.SECTION: MeaningKind.SECTION,
    Kind.LEFT_OUT: MeaningKind.LEAVE_OUT,
}
_OF_MEANING: Final = {
    MeaningKind.QUESTION: Kind.QUESTION,
    MeaningKind.COMMITMENT: Kind.COMMITMENT,
    MeaningKind.TRANSFORMATION: Kind.TRANSFORMATION,
    MeaningKind.SECTION: Kind.SECTION,
    MeaningKind.IGNORE: Kind.FURNITURE,
    MeaningKind.LEAVE_OUT: Kind.LEFT_OUT,
}


@dataclass(frozen=True, slots=True)
class Found:
    """What a line is known as.

    Attributes:
        known: None where a person said that it is text.
        certainty: of 100.
    """

    known: Known | None
    certainty: int = CERTAIN

    @property
    def meaning(self) -> Meaning | None:
        """What it opens; None for page furniture, covers and contents."""
        kind = _KINDS.get(self.known.kind) if self.known else None
        return Meaning(kind, self.known.value) if kind and self.known else None


class HeadingFinder:
    """Knows the headings of a catalogue, and what a person said of others."""

    def __init__(self, catalogue: Catalogue, heading_map: HeadingMap | None = None) -> None:
        self._catalogue = catalogue
        self._known = known_lines(catalogue)
        printed = wordings(catalogue)
        self._texts = frozenset(text for _, text in printed)
        self._wordings = {words_of(text): key for key, text in printed}
        self._shorts = {words_of(each.short): each.key for each in catalogue.cycle.questions}
        self._titles = {title: code for code, titles in self._known.titles.items() for title in titles}
        self._by_hand = {words_of(text): each for text, each in heading_map.meanings.items()} if heading_map else {}
        literal = re.sub(r"\{\w+\}", "", catalogue.cycle.layout.commitment_heading)
        self._before_id = catalogue.cycle.layout.commitment_heading.partition("{id}")[0]
        self._words_of_commitments = frozenset(words_of(literal).split())

    @property
    def known(self) -> KnownLines:
        """What the reports of the catalogue have of themselves."""
        return self._known

    def mapped(self, text: str) -> Found | None:
        """Return what a person said of a line."""
        meaning = self._by_hand.get(words_of(text))
        if meaning is None:
            return None
        kind = _OF_MEANING.get(meaning.kind)
        return Found(Known(kind, meaning.value, is_exact=False) if kind else None)

    def sure(self, text: str) -> Found | None:
        """Return what a line is known as by its words, all but a few letters of them."""
        by_hand = self.mapped(text)
        if by_hand:
            return by_hand
        known = self._known.match(text, alone=True) or self._known.match(without_question_number(text), alone=True)
        if known and known.kind is Kind.COMMITMENT and not self._is_credible(known.value, text):
            return None
        if known is None:
            return self._transformation(text)
        if known.kind is Kind.QUESTION:
            return self._question(QuestionKey(known.value), without_question_number(text))
        return Found(self._tidy(known))

    def exact(self, text: str) -> Found | None:
        """Return what a text is known as where it has just the words of a question, or of a commitment's heading."""
        by_hand = self.mapped(text)
        if by_hand:
            return by_hand if by_hand.meaning else None
        if words_of(without_question_number(text)) in self._wordings:
            return self.sure(text)
        known = self._known.match(text, alone=False)
        is_commitment = known is not None and known.kind is Kind.COMMITMENT and text.strip().startswith(self._before_id)
        return Found(known) if is_commitment else None

    def named(self, text: str) -> Found | None:
        """Return what a line that stands as a heading names: a commitment's id, a question's short name, a title."""
        short, title = self._shorts.get(words_of(without_question_number(text))), self._titles.get(words_of(text))
        if short:
            return Found(Known(Kind.QUESTION, short, is_exact=False))
        if title:
            return Found(self._tidy(Known(Kind.TRANSFORMATION, self._known.codes[title], text)))
        return self._commitment(text)

    def reworded(self, text: str, least: float = REWORDED) -> Found | None:
        """Return the question that a line, which stands as a heading, is most like.

        Args:
            least: how like it must be, of 100.
        """
        best, next_ = (*self._ranked(text), (0.0, None), (0.0, None))[:2]
        if best[1] is None or best[0] < least or best[0] - next_[0] < _APART:
            return None
        return Found(Known(Kind.QUESTION, best[1], is_exact=False), round(best[0]))

    def is_said_by(self, commitment: str, text: str) -> bool:
        """Say whether a line is, all but some words, a part of what a commitment says, or its name.

        A line of few words must be there word for word: letters like its own are found in every text.
        """
        known = self._catalogue.cycle.commitment(commitment)
        said = [words_of(" ".join(known.text)), words_of(known.name)] if known else []
        words = words_of(text)
        if len(words.split()) < _FEWEST_SHARED:
            return any(f" {words} " in f" {each} " for each in said if words)
        return any(fuzz.partial_ratio(words, each) >= REWORDED for each in said if each)

    def suggestions(self, text: str) -> tuple[Suggestion, ...]:
        """Return the questions that a line may mean, the likeliest first."""
        found = ((likeness, key) for likeness, key in self._ranked(text) if likeness >= _LEAST_LIKE)
        made = [Suggestion(Meaning(MeaningKind.QUESTION, key), round(likeness)) for likeness, key in found]
        return tuple(made[:_MOST_SUGGESTIONS])

    def _question(self, key: QuestionKey, text: str) -> Found:
        words = words_of(text)
        if words in self._wordings:
            return Found(Known(Kind.QUESTION, key, is_exact=text in self._texts))
        own = [each for each, of in self._wordings.items() if of == key]
        likeness = max((fuzz.ratio(words, each) for each in own), default=0.0)
        return Found(Known(Kind.QUESTION, key, is_exact=False), min(round(likeness), CERTAIN - 1))

    def _tidy(self, known: Known) -> Known:
        """Return a transformation without a title that only repeats the known one in other letters."""
        if known.kind is not Kind.TRANSFORMATION:
            return known
        title = known.title.strip(" –—-:.")
        is_known = words_of(title) in self._known.titles.get(known.value.casefold(), ())
        own = self._catalogue.title(TransformationCode(known.value))
        return replace(known, title=own if is_known and title.isupper() else title)

    def _commitment(self, text: str) -> Found | None:
        """Return a commitment whose id stands behind few words, the first of them one of the heading's."""
        tokens = text.replace(":", " ").split()
        ids = [token.strip("#.,;()[]–—-") for token in tokens]
        found = [id_ for id_ in ids if id_.casefold() in self._known.commitments]
        around = [words_of(token) for token, id_ in zip(tokens, ids, strict=True) if id_ not in found]
        around = [each for each in around if each]
        if not found and len(tokens) > 1 and ids[-1].isdigit() and self._is_as_long_as_ids(ids[-1]):
            found, around = [ids[-1]], around[:-1]
        if len(found) != 1 or not 0 < len(around) <= _MOST_AROUND_AN_ID:
            return None
        if around[0] not in self._words_of_commitments or ids[0] in found:
            return None
        return Found(Known(Kind.COMMITMENT, self._known.commitments.get(found[0].casefold(), CommitmentId(found[0]))))

    def _is_as_long_as_ids(self, id_: str) -> bool:
        return len(id_) in {len(each) for each in self._known.commitments}

    def _is_credible(self, id_: str, text: str) -> bool:
        """Say whether a text, word for word a commitment's heading, is one and no sentence with the same words."""
        is_known = id_.casefold() in self._known.commitments or (id_.isdigit() and self._is_as_long_as_ids(id_))
        return is_known or text.strip().startswith(self._before_id)

    def _transformation(self, text: str) -> Found | None:
        """Return a transformation whose code stands right before its title."""
        code, _, title = text.strip().partition(" ")
        name = code.rstrip(":.)–—-").casefold()
        if name in self._known.codes and words_of(title) in self._known.titles[name]:
            return Found(self._tidy(Known(Kind.TRANSFORMATION, self._known.codes[name], title)))
        return None

    def _ranked(self, text: str) -> list[tuple[float, QuestionKey]]:
        words = words_of(without_question_number(text))
        if not words or len(text) > LONGEST_HEADING or len(words.split()) > _LONGEST_REWORDED:
            return []
        best: dict[QuestionKey, float] = {}
        for likeness, key in self._likenesses(words):
            best[key] = max(best.get(key, 0.0), likeness)
        return sorted(((likeness, key) for key, likeness in best.items()), key=lambda each: (-each[0], each[1]))

    def _likenesses(self, words: str) -> Iterator[tuple[float, QuestionKey]]:
        tokens = set(words.split())
        for wording, key in self._wordings.items():
            yield fuzz.ratio(words, wording), key
            if len(tokens.intersection(wording.split())) >= _FEWEST_SHARED:
                yield fuzz.token_set_ratio(words, wording) * _OTHER_ORDER, key
        for short, key in self._shorts.items():
            is_opening = f"{words} ".startswith(f"{short} ") and len(words.split()) <= _LONGEST_OPENING
            yield (_OPENING if is_opening else fuzz.ratio(words, short)), key


def without_question_number(text: str) -> str:
    """Return a line without the number, letter or `Q1` that a question may begin with."""
    return _NUMBERED.sub("", text.strip(), count=1) if _NUMBERED.match(text.strip()) else text.strip()
