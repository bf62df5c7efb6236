"""Tells what each piece of a report from elsewhere is, from its words and from how its neighbours stand."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Final

from iom_tracker.documents.bold_leads import bold_leads, forms_of_questions
from iom_tracker.documents.closing_headings import tell_higher, tell_in_commitment, tell_listed
from iom_tracker.documents.document_lines import DocumentLine
from iom_tracker.documents.document_pieces import Piece, end_of_bold, pieces_of, split
from iom_tracker.documents.heading_finder import CERTAIN, Found, HeadingFinder
from iom_tracker.documents.known_lines import Kind, Known, folded, is_bare_number
from iom_tracker.documents.numbered_leads import end_of_numbered_lead, numbered_leads
from iom_tracker.documents.table_heads import with_table_heads
from iom_tracker.documents.told import (
    COVER,
    QUESTIONS,
    SPEAKS_OF_OTHERS,
    UNKNOWN,
    UNKNOWN_UNIT,
    WEAK,
    Told,
    looks_like_heading,
    stands_above_answer,
)

_CONTENTS: Final = Found(Known(Kind.CONTENTS))
_FURNITURE: Final = Found(Known(Kind.FURNITURE))
_TITLES: Final = ("style title", "style subtitle")
_ENOUGH: Final = 2  # questions that are found word for word tell how a commitment's questions stand
_REPEATED: Final = 3  # times
_LONGEST_COLUMN_HEAD: Final = 3  # words
_SURELY_REWORDED: Final = 91.0  # of 100: above what a short name gives, for forms that answers have too


def told_pieces(lines: Iterable[DocumentLine], finder: HeadingFinder) -> list[Told]:
    """Return the pieces of a document, each with what it is."""
    lines = with_table_heads(lines, finder)
    told = _with_cells_joined([_told(piece, finder) for line in lines for piece in pieces_of(line, finder)], finder)
    told = [each for unit in _units(told) for each in _with_numbered_leads(unit, finder)]
    told = list(_with_bold_leads(told, finder))
    for unit in _units(told):
        _tell_questions(unit, finder)
        tell_listed(unit, finder)
        tell_higher(unit, finder)
        tell_in_commitment(unit, finder)
        _close_before_repeated(unit)
    _tell_table_heads(told)
    _tell_repeated(told)
    return [_as_shown(each) for each in told]


def _told(piece: Piece, finder: HeadingFinder) -> Told:
    if piece.line.is_contents:
        return Told(piece, _CONTENTS)
    by_hand = finder.mapped(piece.text) or (finder.mapped(piece.shown.text) if piece.line.item else None)
    if by_hand:
        return Told(piece, by_hand, is_by_hand=True)
    if piece.form == "lead":
        lead = piece.text.strip().rstrip(":–—- ")
        return Told(
            piece, finder.sure(lead) or finder.sure(lead.rstrip(".;?!")) or finder.named(lead) or finder.reworded(lead)
        )
    found = finder.sure(piece.text)
    if found is None and piece.form not in WEAK:
        named = finder.named(piece.text)
        found = named if named and named.known and named.known.kind in SPEAKS_OF_OTHERS else None
    if found is None and piece.form in _TITLES:
        return Told(piece, COVER)
    return Told(piece, found)


def _with_cells_joined(told: Sequence[Told], finder: HeadingFinder) -> list[Told]:
    """Return the pieces; a heading that stands in two cells of a row, as `Commitment ID` and `200001`, is one."""
    joined: list[Told] = []
    for each in told:
        above = joined[-1] if joined else None
        found = _found_together(above, each, finder) if above else None
        if above and found:
            above.found, above.beside = found, each.piece
        else:
            joined.append(each)
    return joined


def _found_together(one: Told, other: Told, finder: HeadingFinder) -> Found | None:
    cell, beside = one.piece.line.cell, other.piece.line.cell
    is_row = cell and beside and (cell.table, cell.row, cell.column + 1) == (beside.table, beside.row, beside.column)
    is_open = one.kind in (None, *SPEAKS_OF_OTHERS) and other.kind is None and one.beside is None
    if not is_row or not is_open or not one.piece.text or not other.piece.text:
        return None
    found = finder.sure(f"{one.piece.text} {other.piece.text}")
    is_heading = found and found.known and found.known.kind in SPEAKS_OF_OTHERS and found.known.is_sure
    return found if is_heading and (one.kind is None or (found and found.known and found.known.is_exact)) else None


def _units(told: Iterable[Told]) -> Iterator[list[Told]]:
    """Yield what stands between the headings of commitments and transformations."""
    unit: list[Told] = []
    for each in told:
        if each.kind in SPEAKS_OF_OTHERS and unit:
            yield unit
            unit = []
        unit.append(each)
    yield unit


def _with_numbered_leads(unit: Sequence[Told], finder: HeadingFinder) -> Iterator[Told]:
    """Yield the pieces; a paragraph that begins with a question's number and name is two, known or not."""
    asked = [each.piece.form == "lead" and each.kind in QUESTIONS for each in unit]
    has_questions = any(each.kind in QUESTIONS for each in unit)
    names = None if has_questions else partial(_names_question, finder)
    leads = numbered_leads([each.piece for each in unit], asked, names)
    for at, each in enumerate(unit):
        yield from _parted(each, end_of_numbered_lead(each.piece.text) if at in leads else 0, finder)


def _with_bold_leads(told: Sequence[Told], finder: HeadingFinder) -> Iterator[Told]:
    """Yield the pieces; a paragraph that begins with a name in bold as questions do is two, known or not."""
    asked = [each for each in told if each.kind in QUESTIONS]
    everywhere = forms_of_questions([each.piece for each in asked if each.piece.form == "lead"])
    for unit in _units(told):
        questions = [each.piece for each in unit if each.kind in QUESTIONS]
        own = forms_of_questions([each for each in questions if each.form == "lead"])
        pieces = [each.piece for each in unit]
        leads = frozenset(bold_leads(pieces, own, everywhere, has_questions=bool(questions)))
        for at, each in enumerate(unit):
            yield from _parted(each, end_of_bold(each.piece.block) if at in leads else 0, finder)


def _parted(told: Told, end: int, finder: HeadingFinder) -> Iterator[Told]:
    """Yield a paragraph, or the heading up to there and the rest, unless it is something or a person called it text."""
    if not end or told.found or told.is_by_hand:
        yield told
        return
    lead, rest = split(told.piece, end)
    heading = _told(lead, finder)
    if heading.is_by_hand and heading.known is None:
        yield replace(told, found=heading.found, is_by_hand=True)
        return
    yield replace(heading, found=heading.found or UNKNOWN, is_like_heading=heading.found is None)
    yield Told(rest)


def _names_question(finder: HeadingFinder, text: str) -> bool:
    found = finder.named(text)
    return found is not None and found.known is not None and found.known.kind is Kind.QUESTION


def _tell_questions(unit: Sequence[Told], finder: HeadingFinder) -> None:
    """Say which other lines are questions, by how the sure ones stand, and which look like headings."""
    certain = [each for each in unit if each.kind in QUESTIONS and each.found and each.found.certainty == CERTAIN]
    sure = [each.piece.form for each in certain]
    forms = frozenset(sure) if len(sure) >= _ENOUGH else None
    is_begun = False
    for each in unit:
        if each.found is None and each.piece.form and (forms is None or each.piece.is_head or each.piece.form in forms):
            each.found = _most_like(each.piece, finder)
    own = frozenset(each.piece.form for each in unit if each.kind in QUESTIONS)
    for at, each in enumerate(unit):
        is_begun = is_begun or each.kind in QUESTIONS
        if each.found is None and (each.piece.is_head or looks_like_heading(each.piece, finder)):
            each.is_like_heading = True
            is_usual = each.piece.form in own - WEAK
            if each.piece.is_head or (is_usual and (is_begun or stands_above_answer(unit, at, finder))):
                each.found = UNKNOWN


def _as_shown(told: Told) -> Told:
    """Return a heading that nobody knows as a person sees it there."""
    return replace(told, piece=replace(told.piece, block=told.piece.shown)) if told.kind is Kind.UNKNOWN else told


def _most_like(piece: Piece, finder: HeadingFinder) -> Found | None:
    if piece.form in WEAK:
        return finder.reworded(piece.text, _SURELY_REWORDED)
    return finder.named(piece.text) or finder.reworded(piece.text)


def _close_before_repeated(unit: Sequence[Told]) -> None:
    """Close a commitment where a question comes again after others: the heading of the next one was not understood."""
    asked: list[str] = []
    above = 0
    for at, each in enumerate(unit):
        value = each.known.value if each.known and each.kind is Kind.QUESTION else ""
        if value and value in asked[:-1] and value != asked[-1]:
            between = (at_ for at_ in range(above + 1, at) if unit[at_].is_like_heading)
            first = unit[next(between, at)]
            first.found, first.is_like_heading = UNKNOWN_UNIT, True
            return
        if value:
            asked.append(value)
            above = at


def _tell_table_heads(told: Sequence[Told]) -> None:
    """Say of numbers before a question in its row, and of the heads of columns, that they belong to the headings."""
    rows: dict[tuple[int, int], list[Told]] = {}
    for each in told:
        if each.piece.line.cell:
            rows.setdefault((each.piece.line.cell.table, each.piece.line.cell.row), []).append(each)
    with_question = {place for place, row in rows.items() if any(each.kind in QUESTIONS for each in row)}
    tables = {table for table, _ in with_question}
    for (table, number), row in rows.items():
        if (table, number) in with_question:
            heads = [each for each, beside in pairwise(row) if beside.kind in QUESTIONS and _is_number(each)]
        else:
            heads = row if number == 0 and table in tables and _are_column_heads(row) else []
        for each in heads:
            each.found, each.is_like_heading = _CONTENTS, False


def _is_number(told: Told) -> bool:
    return told.found in (None, UNKNOWN) and is_bare_number(told.piece.text.rstrip(".)"))


def _are_column_heads(row: Sequence[Told]) -> bool:
    cell = row[0].piece.line.cell
    is_short = all(len(each.piece.text.split()) <= _LONGEST_COLUMN_HEAD for each in row)
    return cell is not None and cell.columns > 1 and is_short and all(each.found in (None, UNKNOWN) for each in row)


def _tell_repeated(told: Sequence[Told]) -> None:
    """Say of lines that stand beside page furniture each time, and on every other page at least, that they are such."""
    said = [each for each in told if each.piece.text.strip()]
    counts = Counter(folded(each.piece.text) for each in said if each.found is None or each.kind is Kind.UNKNOWN)
    is_page = [each.kind is Kind.FURNITURE for each in said]
    pages = sum(here and not before for before, here in pairwise((False, *is_page)))
    often = {text for text, count in counts.items() if count >= _REPEATED and count * 2 >= pages}
    spots: dict[str, list[int]] = {text: [] for text in often}
    for at, each in enumerate(said):
        if folded(each.piece.text) in often:
            spots[folded(each.piece.text)].append(at)
    while True:
        new = [text for text, found in spots.items() if all(_is_beside_furniture(said, at) for at in found)]
        if not new:
            return
        for text in new:
            for at in spots.pop(text):
                said[at].found, said[at].is_like_heading = _FURNITURE, False


def _is_beside_furniture(said: Sequence[Told], at: int) -> bool:
    beside = (said[each] for each in (at - 1, at + 1) if 0 <= each < len(said))
    return any(each.kind is Kind.FURNITURE for each in beside)
