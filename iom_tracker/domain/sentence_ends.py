"""Where one sentence ends and the next begins; in doubt it does not.

A sentence that is taken apart could be merged from halves of two writers, so every rule here errs towards longer
sentences: after abbreviations and initials, before small letters and before numbering there is no end.
"""

import re
from collections.abc import Iterator
from typing import Final

from iom_tracker.domain.richtext import LINE_BREAK

_WIDE_STOPS: Final = "。！？｡"  # Chinese and Japanese: no space follows
_STOPS: Final = ".!?…؟۔" + _WIDE_STOPS
_CLOSING: Final = "\"'”’“‘»«)]}）」』】》"
_SPACE: Final = " " + LINE_BREAK
_SEEN_AHEAD: Final = 16  # more than `_BEGINNING` and `_NUMBERING` look at
_SEEN_BEHIND: Final = 24  # more than the longest abbreviation

# A line break always ends a sentence. Everything that follows a stop is taken along, so that no text is read twice.
_CANDIDATE = re.compile(
    rf"(?P<marks>[{_STOPS}][{_STOPS}{re.escape(_CLOSING)}]*(?:[ \u00a0\u202f]»)*)(?P<space>[{_SPACE}]*)"
    rf"|{LINE_BREAK}[{_SPACE}]*"
)
_OPENING = re.compile("[\"'“‘«„(\\[¿¡（「『【《\u200e\u200f]{0,3}[\u00a0\u202f]?")
_NUMBERING = re.compile(r"\d{1,4}[.)]")
_LONE_NUMBER = re.compile(r"(?:\A|[.!?…] )[(\[]?(?:\d{1,4}|[ivxlcdmIVXLCDM]{1,5}|\w)\Z")
_LAST_WORD = re.compile(r"(?:^|[^\w.])((?:\w+\.)*\w+)\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}|[^\W\d_]")
_SHORT: Final = """
    approx art arts av bldg ca cap capt cf ch chap co col corp dept dir doc dr dra ed eds eg est etc ex excl ext fig
    figs fr gen gov govt hon ie inc incl jr lic lt ltd max messrs min mlle mm mme mmes mr mrs ms mt mtg no nos nr num
    núm op org pág págs para paras pp pr prof pt ref refs rep res resp rev sec sect sen sgt soc sr sra sres srta st sta
    ste supp tel transl ud uds univ viz vol vols vs al jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr
    juil déc ene abr ago dic
"""
_ABBREVIATIONS: Final = frozenset(_SHORT.split())


def sentence_bounds(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a block begins and ends, without the space between them.

    Args:
        text: the text of a block, which neither begins nor ends with a space or line break.
    """
    start = 0
    for end, following in _ends(text):
        yield start, end
        start = following
    if start < len(text):
        yield start, len(text)


def stay_apart(before: str, space: str, after: str) -> bool:
    """Say whether two sentences are still two when they are written one behind the other."""
    first = next(_ends(before + space + after[:_SEEN_AHEAD]), None)
    return first == (len(before), len(before) + len(space))


def usual_space(before: str) -> str:
    """Return what usually stands between a sentence and the next."""
    return "" if before.rstrip(_CLOSING).endswith(tuple(_WIDE_STOPS)) else " "


def _ends(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for candidate in _CANDIDATE.finditer(text):
        if candidate.end() < len(text) and _is_end(text, start, candidate):
            marks_end = candidate.end("marks")
            end = marks_end if marks_end >= 0 else start + len(text[start : candidate.start()].rstrip(" "))
            start = candidate.end()
            yield end, start


def _is_end(text: str, start: int, candidate: re.Match[str]) -> bool:
    if LINE_BREAK in candidate.group():
        return True
    marks = candidate["marks"].rstrip(_CLOSING + " \u00a0\u202f")
    stop = candidate.start() + len(marks) - 1
    if text[stop] in _WIDE_STOPS:
        return True
    return bool(candidate["space"]) and _may_begin(text, candidate.end()) and not _is_part(text, start, stop)


def _may_begin(text: str, start: int) -> bool:
    opening = _OPENING.match(text, start)
    start = opening.end() if opening else start
    letter = text[start : start + 1]
    if letter.isdigit():
        return not _NUMBERING.match(text, start)
    return letter.isalpha() and not letter.islower()


def _is_part(text: str, start: int, stop: int) -> bool:
    """Say whether a stop belongs to an abbreviation, an initial or the number of a list item."""
    if text[stop] != ".":
        return False
    before = text[max(start, stop - _SEEN_BEHIND) : stop]
    if _LONE_NUMBER.search(before):
        return True
    word = _LAST_WORD.search(before)
    return word is not None and (word[1].casefold() in _ABBREVIATIONS or bool(_INITIALS.fullmatch(word[1])))
