"""Notes, while a report from elsewhere is read, which of its headings were understood and what of it has no place."""

from iom_tracker.documents.heading_finder import Found, HeadingFinder
from iom_tracker.documents.legacy_assembly import Entry
from iom_tracker.domain.legacy import LeftOver, LegacyNotes, RecognisedHeading, UnrecognisedHeading


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

    def add(self, entry: Entry, found: Found | None, *, is_like_heading: bool, is_lost: bool) -> None:
        """Take an entry.

        Args:
            entry: as it was given to the assembly.
            found: what it was told to be.
            is_like_heading: whether it looks like a heading.
            is_lost: whether it has no place.
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
        if is_lost:
            self._left_over.append(LeftOver(entry.text, self._above))
        if meaning or is_like_heading:
            self._above = entry.text

    def add_note(self, text: str) -> None:
        """Take a text that belongs to no place of the document."""
        self._left_over.append(LeftOver(text, ""))

    def notes(self, organisation: str) -> LegacyNotes:
        """Return what was noted."""
        unrecognised = tuple(
            UnrecognisedHeading(each.printed, each.after, count, each.suggestions)
            for each, count in zip(self._unrecognised, self._counts, strict=True)
        )
        return LegacyNotes(tuple(self._headings), unrecognised, tuple(self._left_over), organisation)
