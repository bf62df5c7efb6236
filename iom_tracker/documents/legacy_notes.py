"""Notes, while a report from elsewhere is read, which of its headings were understood and what of it has no place."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from iom_tracker.documents.heading_finder import Found, HeadingFinder
from iom_tracker.documents.known_lines import words_of
from iom_tracker.documents.legacy_assembly import Entry
from iom_tracker.domain.heading_map import HeadingMap
from iom_tracker.domain.legacy import LeftOver, LegacyNotes, RecognisedHeading, UnrecognisedHeading
from iom_tracker.domain.markdown_lines import between
from iom_tracker.domain.reading import ReportReading


@dataclass(frozen=True, slots=True)
class LegacyDocument:
    """A report from elsewhere, read."""

    report: ReportReading
    notes: LegacyNotes


def fitting(maps: Iterable[HeadingMap], said: AbstractSet[str]) -> HeadingMap | None:
    """Return the map that knows the most of a document's lines; None where none fits.

    Args:
        said: the words of each line.
    """
    best, most = None, 0
    for each in maps:
        headings = set(map(words_of, each.meanings))
        found = len(said & headings)
        if found > most and each.fits(found, len(headings)):
            best, most = each, found
    return best


class NoteBook:
    """Takes the entries of a report in order."""

    def __init__(self, finder: HeadingFinder) -> None:
        """Begin above the first heading."""
        self._finder = finder
        self._headings: list[RecognisedHeading] = []
        self._unrecognised: list[UnrecognisedHeading] = []
        self._counts: list[int] = []
        self._left_over: list[LeftOver] = []
        self._known = self._above = ""
        self._is_below_unknown = False

    @property
    def has_begun(self) -> bool:
        """Whether a heading was understood by now."""
        return bool(self._headings)

    def add(
        self, entry: Entry, found: Found | None, *, is_like_heading: bool, is_lost: bool, goes_on: bool = False
    ) -> None:
        """Take an entry.

        Args:
            entry: as it was given to the assembly.
            found: what it was told to be.
            is_like_heading: whether it looks like a heading.
            is_lost: whether it has no place.
            goes_on: whether it is a line of the same text as the entry before, which has no place either.
        """
        meaning = found.meaning if found else None
        if meaning and found:
            self._headings.append(RecognisedHeading(entry.text, meaning, found.certainty))
            self._known = entry.text
            self._is_below_unknown = False
        elif is_like_heading:
            self._unrecognised.append(
                UnrecognisedHeading(entry.text, self._known, 0, self._finder.suggestions(entry.text))
            )
            self._counts.append(0)
            self._is_below_unknown = True
        elif entry.is_text and self._is_below_unknown:
            self._counts[-1] += entry.words
        if is_lost and goes_on:
            above = self._left_over[-1]
            self._left_over[-1] = replace(above, text=above.text + between(above.text, entry.text) + entry.text)
        elif is_lost:
            self._left_over.append(LeftOver(entry.text, self._above))
        if meaning or is_like_heading:
            self._above = entry.text

    def add_note(self, text: str) -> None:
        """Take a text that belongs to no place of the document."""
        self._left_over.append(LeftOver(text, ""))

    def add_fields(self, fields: Iterable[tuple[str, str]]) -> None:
        """Take lines that were found to be no part of a commitment's text, each with the commitment's heading."""
        self._left_over += [LeftOver(text, heading) for text, heading in fields]

    def notes(self, organisation: str) -> LegacyNotes:
        """Return what was noted."""
        unrecognised = tuple(
            UnrecognisedHeading(each.printed, each.after, count, each.suggestions)
            for each, count in zip(self._unrecognised, self._counts, strict=True)
        )
        return LegacyNotes(tuple(self._headings), unrecognised, tuple(self._left_over), organisation)
