"""A printed report that comes as text is read back into commitments and answers, with an account of every word."""

from collections.abc import Sequence

from iom_tracker.documents.known_lines import Kind, Known, KnownLines, is_bare_number
from iom_tracker.documents.legacy_assembly import Assembly, Entry, PlainBinding
from iom_tracker.documents.paragraphs import WIDEST_WRAPPED
from iom_tracker.documents.printed_lines import known_lines
from iom_tracker.documents.source_text import SourceLine, source_lines
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.reading import ReportReading

_FURNITURE = Known(Kind.FURNITURE)


def read_report_text(text: str, catalogue: Catalogue) -> ReportReading:
    """Read a report from its text; there are no units in the reading when nothing of a report was found.

    What is said twice is never overwritten and never lost: a question repeated under its commitment goes on with the
    same answer; a commitment that is listed again goes to what was not placed, and so does everything whose commitment
    or transformation is not known. A commitment that the catalogue lacks is kept: the caller decides.
    """
    lines = source_lines(text)
    is_wrapped = all(len(line.text) <= WIDEST_WRAPPED for line in lines)
    assembly = Assembly(catalogue)
    for entry in with_page_numbers(_entries(lines, known_lines(catalogue), is_wrapped=is_wrapped)):
        assembly.add(entry)
    return assembly.reading(sum(line.words for line in lines), PlainBinding(is_wrapped))


def _entries(lines: Sequence[SourceLine], known: KnownLines, *, is_wrapped: bool) -> list[Entry]:
    texts = [line.text for line in lines]
    entries: list[Entry] = []
    index = 0
    while index < len(lines):
        found = _known_at(texts, index, known, entries, is_wrapped=is_wrapped)
        count = found.lines if found else 1
        entries.append(Entry(found, lines[index : index + count]))
        index += count
    return entries


def _known_at(
    texts: Sequence[str], index: int, known: KnownLines, entries: Sequence[Entry], *, is_wrapped: bool
) -> Known | None:
    above = entries[-1] if entries else None
    if not texts[index].strip() or (above and above.continues_below):
        return None
    follows_text = above is not None and above.is_text
    return known.at(texts, index, is_paragraph=not is_wrapped, follows_text=follows_text)


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
