"""Headings that nobody knows, and that close what stands above them, by where they stand among the others."""

from collections.abc import Sequence
from itertools import takewhile

from iom_tracker.documents.heading_finder import Found, HeadingFinder
from iom_tracker.documents.heading_ranks import TITLE, closes_unit, outranks, rank_of
from iom_tracker.documents.known_lines import Kind
from iom_tracker.documents.listed_questions import Standing, listed_questions
from iom_tracker.documents.told import (
    COVER,
    QUESTIONS,
    SPEAKS_OF_OTHERS,
    UNKNOWN,
    UNKNOWN_UNIT,
    Told,
    is_said_by_unit,
    stands_above_answer,
)


def tell_listed(unit: Sequence[Told], finder: HeadingFinder) -> None:
    """Say which items of numbered lists are questions, and which stand as these do and are none that is known."""
    found = listed_questions(
        Standing(
            pieces=[each.piece for each in unit],
            is_question=[each.kind in QUESTIONS for each in unit],
            is_other=[each.found is not None and each.kind not in (*QUESTIONS, Kind.UNKNOWN) for each in unit],
            names=lambda text: _named_in_a_list(finder, text) is not None,
        )
    )
    for at in found.known:
        unit[at].found = unit[at].found or _named_in_a_list(finder, unit[at].piece.text)
    for at in found.unknown:
        if not is_said_by_unit(unit, at, finder):
            unit[at].found, unit[at].is_like_heading = UNKNOWN, True


def _named_in_a_list(finder: HeadingFinder, text: str) -> Found | None:
    found = finder.named(text) or finder.reworded(text)
    return found if found and found.known and found.known.kind is Kind.QUESTION else None


def tell_higher(unit: Sequence[Told], finder: HeadingFinder) -> None:
    """Say of headings that nobody knows, and that stand above the questions, that they close what stands above them."""
    if unit[0].kind not in SPEAKS_OF_OTHERS:
        return
    asked = [each.piece for each in unit if each.kind in QUESTIONS]
    is_begun = False
    for at, each in enumerate(unit):
        is_begun = is_begun or each.kind in QUESTIONS
        is_title = each.found is COVER and rank_of(each.piece) == TITLE
        if not (is_title or (each.is_like_heading and each.found is None)) or not outranks(each.piece, asked):
            continue
        is_of_unit = not is_begun and is_said_by_unit(unit, at, finder)
        if closes_unit(each.piece, unit[0].piece, is_begun=is_begun) and not is_of_unit:
            each.found, each.is_like_heading = UNKNOWN_UNIT, True
        elif is_begun or stands_above_answer(unit, at, finder):
            each.found, each.is_like_heading = UNKNOWN, True


def tell_in_commitment(unit: Sequence[Told], finder: HeadingFinder) -> None:
    """Say of what would become a commitment's text that it is answers to questions which nobody knows.

    The evidence is a line above the first question that is known, or anywhere where none is: it looks like a heading,
    has text of its own below it, and neither is a part of what the commitment says.
    """
    if unit[0].kind is not Kind.COMMITMENT:
        return
    above = list(takewhile(lambda each: each.kind not in QUESTIONS, unit))
    found = [
        at
        for at, each in enumerate(above)
        if each.found is None and each.is_like_heading and stands_above_answer(unit, at, finder)
    ]
    for at in found:
        if not _is_above_own_text(unit, at, finder):
            unit[at].found = UNKNOWN


def _is_above_own_text(unit: Sequence[Told], at: int, finder: HeadingFinder) -> bool:
    below = next(place for place in range(at + 1, len(unit)) if unit[place].piece.text.strip())
    return is_said_by_unit(unit, below, finder)
