"""A printed report that comes as text is read back into commitments and answers, with an account of every word.

What its headings mean a person may say, as of any other report. A line that only looks like a heading stays where it
stands, since plain text shows no heading for sure; it is told, so that a meaning can be given to it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from iom_tracker.documents.heading_finder import CERTAIN, Found, HeadingFinder
from iom_tracker.documents.known_lines import MOST_LINES, Kind, Known, is_bare_number, words_of
from iom_tracker.documents.legacy_assembly import Assembly, Entry, PlainBinding
from iom_tracker.documents.legacy_notes import LegacyDocument, NoteBook, fitting
from iom_tracker.documents.lone_lines import looks_like_heading
from iom_tracker.documents.paragraphs import WIDEST_WRAPPED
from iom_tracker.documents.source_text import SourceLine, source_lines
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import HeadingMap
from iom_tracker.domain.markdown_lines import between
from iom_tracker.domain.reading import ReportReading

_FURNITURE = Known(Kind.FURNITURE)


@dataclass(frozen=True, slots=True)
class _Told:
    """Lines, and what a person said of them; None for nothing."""

    entry: Entry
    by_hand: Found | None


def read_report_text(text: str, catalogue: Catalogue) -> ReportReading:
    """Read a report from its text, as `read_legacy_text` does, by what the catalogue knows."""
    return read_legacy_text(text, catalogue).report


def read_legacy_text(text: str, catalogue: Catalogue, maps: Sequence[HeadingMap] = ()) -> LegacyDocument:
    """Read a report from its text; there are no units in the reading when nothing of a report was found.

    What is said twice is never overwritten and never lost: a question repeated under its commitment goes on with the
    same answer; a commitment that is listed again goes to what was not placed, and so does everything whose commitment
    or transformation is not known. A commitment that the catalogue lacks is kept: the caller decides.

    Args:
        maps: of these, the one is used that knows the most of the text's lines, if it fits.
    """
    lines = source_lines(text)
    is_wrapped = all(len(line.text) <= WIDEST_WRAPPED for line in lines)
    heading_map = fitting(maps, frozenset(_said(lines))) if maps else None
    finder = HeadingFinder(catalogue, heading_map)
    assembly, notes = Assembly(catalogue, is_wrapped=is_wrapped), NoteBook(finder)
    _gather(_told(lines, finder, is_wrapped=is_wrapped), assembly, notes, finder)
    report = assembly.reading(sum(line.words for line in lines), PlainBinding(is_wrapped))
    notes.add_fields(assembly.fields)
    return LegacyDocument(report, notes.notes(heading_map.organisation if heading_map else ""))


def _gather(told: Sequence[_Told], assembly: Assembly, notes: NoteBook, finder: HeadingFinder) -> None:
    with_page_numbers([each.entry for each in told])
    entries = [each.entry for each in told]
    was_lost = False
    for at, each in enumerate(told):
        entry = each.entry
        assembly.add(entry)
        is_like_heading = each.by_hand is None and looks_like_heading(entries, at, finder, has_begun=notes.has_begun)
        found = each.by_hand or _found(entry, finder)
        notes.add(entry, found, is_like_heading=is_like_heading, is_lost=assembly.is_lost, goes_on=was_lost)
        was_lost = assembly.is_lost and entry.is_text


def _found(entry: Entry, finder: HeadingFinder) -> Found | None:
    """Return what an entry is known as, with how sure that is."""
    if entry.known is None or entry.known.kind is not Kind.QUESTION:
        return Found(entry.known) if entry.known else None
    sure = finder.sure(entry.text)
    return Found(entry.known, sure.certainty if sure else CERTAIN)


def _told(lines: Sequence[SourceLine], finder: HeadingFinder, *, is_wrapped: bool) -> list[_Told]:
    texts = [line.text for line in lines]
    told: list[_Told] = []
    index = 0
    while index < len(lines):
        by_hand, count = _by_hand(texts, index, finder)
        known = by_hand.known if by_hand else _known_at(texts, index, finder, told, is_wrapped=is_wrapped)
        count = known.lines if known and not by_hand else count
        told.append(_Told(Entry(known, lines[index : index + count]), by_hand))
        index += count
    return told


def _by_hand(texts: Sequence[str], index: int, finder: HeadingFinder) -> tuple[Found | None, int]:
    """Return what a person said of the line at an index and those that it is wrapped into, and how many these are."""
    for count, joined in enumerate(_joined(texts, index), 1):
        found = finder.mapped(joined)
        if found:
            return found, count
    return None, 1


def _joined(texts: Sequence[str], index: int) -> Iterator[str]:
    """Yield a line, and it with the ones below up to a blank one, as far as a heading may be wrapped."""
    joined = ""
    for text in texts[index : index + MOST_LINES]:
        if not text.strip():
            return
        joined += between(joined, text.strip()) + text.strip()
        yield joined


def _said(lines: Sequence[SourceLine]) -> Iterator[str]:
    texts = [line.text for line in lines]
    for index in range(len(texts)):
        yield from map(words_of, _joined(texts, index))


def _known_at(
    texts: Sequence[str], index: int, finder: HeadingFinder, told: Sequence[_Told], *, is_wrapped: bool
) -> Known | None:
    above = told[-1].entry if told else None
    if not texts[index].strip() or (above and above.continues_below):
        return None
    follows_text = above is not None and above.is_text
    return finder.known.at(texts, index, is_paragraph=not is_wrapped, follows_text=follows_text)


def with_page_numbers(entries: list[Entry]) -> list[Entry]:
    """Say of bare numbers right beside page furniture or a form feed that they are page numbers."""
    told = [entry for entry in entries if not entry.is_blank]
    for position, entry in enumerate(told):
        if not entry.is_text or not is_bare_number(entry.text):
            continue
        before = told[position - 1] if position else None
        after = told[position + 1] if position + 1 < len(told) else None
        beside = [each for each in (before, after) if each and each.is_furniture]
        if beside or entry.starts_page or (after and after.starts_page):
            entry.known = _FURNITURE
    return entries
