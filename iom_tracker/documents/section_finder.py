"""What a paragraph outside of the answers is: a heading that the report prints, and which section begins under it.

A bookmark on a question's heading is surer than its words. In an answer that lost its content control, a line in the
words of a heading is one if it looks like one, or if the document has no other that is as sure: an answer may speak of
the questions.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process

from iom_tracker.documents.anchors import BOOKMARK, Anchor, bookmark_of, is_short, short_name
from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.known_lines import LONGEST_HEADING, Kind, Known, words_of
from iom_tracker.documents.printed_lines import known_lines
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_place import Place
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import CommitmentId, QuestionKey
from iom_tracker.domain.markdown_lines import without_number
from iom_tracker.domain.reading import FoundBy

_ALIKE: Final = 70.0  # of 100: among the few questions of one commitment
_HARDLY_ALIKE: Final = 50.0  # of 100: enough where a bookmark says the same
_QUESTION_LEVEL: Final = 3
_LONGEST_BEGINNING: Final = 12  # words
_SIGNS: Final = ",;:.–—-"
_DIGITS: Final = "0123456789"
_LEADERS: Final = " .…·_"  # to the number of a page in contents
_HEADINGS: Final = frozenset({Kind.TRANSFORMATION, Kind.COMMITMENT, Kind.QUESTION})


class Heading(NamedTuple):
    """A heading that was found.

    Attributes:
        known: what it is known as; None for a heading that the report does not print.
        slot: the section that begins under it; None where none does.
        level: of its style; 0 where it has no heading style.
    """

    known: Known | None
    slot: Slot | None = None
    found_by: FoundBy = FoundBy.HEADING
    level: int = 0


class Control(NamedTuple):
    """An answer's content control of which the tag or the title names a section.

    Attributes:
        head: the first characters of the id of the revision that was exported.
    """

    slot: Slot
    found_by: FoundBy
    head: str


class SectionFinder:
    """Finds the sections of one document, by their names and by their headings."""

    def __init__(self, catalogue: Catalogue, formats: DocumentFormats, paragraphs: Sequence[StoryParagraph]) -> None:
        """Begin with a look at the whole document."""
        self._slots = slots = catalogue.all_slots()
        self._catalogue = catalogue
        self._known_lines = known_lines(catalogue)
        self._by_name = {(slot.ref.unit, slot.question.key): slot for slot in slots}
        self._by_unit: dict[str, list[Slot]] = {}
        for slot in slots:
            self._by_unit.setdefault(slot.ref.unit, []).append(slot)
        self._levels = formats.headings
        self._matches: dict[tuple[str, bool], Known | None] = {}
        self._questions: dict[QuestionKey, Known] = {}
        self._paragraphs = paragraphs
        self._is_styled = any(each.style in self._levels and not self.control(each.place) for each in paragraphs)

    def find(self, paragraph: StoryParagraph, units: tuple[str, ...], *, is_in_answer: bool) -> Heading | None:
        """Return what a paragraph is, if it is a heading or another line that the report prints of itself.

        Args:
            units: the commitment and the transformation that it stands under, as far as there are any.
            is_in_answer: whether an answer without a content control goes on here.
        """
        level = self._levels.get(paragraph.style, 0)
        text = paragraph.text
        marked = self._by_its_bookmark(paragraph, text, level)
        if marked:
            return marked
        known = self._match(text, is_heading=level > 0)
        if known is None and paragraph.is_tracked:
            known = self._match(paragraph.text_before, is_heading=level > 0)
        if known and (known.kind in _HEADINGS or not is_in_answer):
            found = Heading(known, self._slot(known, units), level=level)
            return found if level or not is_in_answer or self._is_needed(found) else None
        if not (level and text):
            return None
        alike = self._alike(text, units) if level >= _QUESTION_LEVEL else None
        if alike:
            return Heading(self._question(alike), alike, level=level)
        return Heading(None, level=level) if level <= _QUESTION_LEVEL else None

    def find_inside(self, paragraph: StoryParagraph, around: Slot) -> Heading | None:
        """Return the heading of another section that slipped into an answer's content control."""
        level = self._levels.get(paragraph.style, 0)
        if not level:
            return None
        text = paragraph.text
        known = self._match(text, is_heading=False)
        named = self._slot(known, (around.ref.unit,)) if known and known.kind is Kind.QUESTION else None
        found = self._by_its_bookmark(paragraph, text, level) or (Heading(known, named, level=level) if named else None)
        return found if found and found.slot and found.slot.ref != around.ref else None

    def commitment_begun(self, text: str) -> CommitmentId | None:
        """Return the commitment with whose heading a line begins, behind which somebody wrote more."""
        words = text.split()
        for count in range(min(len(words) - 1, _LONGEST_BEGINNING), 0, -1):
            known = self._known_lines.match(" ".join(words[:count]).rstrip(_SIGNS), alone=True)
            if known and known.kind is Kind.COMMITMENT and known.value in self._by_unit:
                return CommitmentId(known.value)
        return None

    def is_printed_around(self, text: str) -> bool:
        """Say whether a line of the title or of the contents is one that the report prints, as far as that is known."""
        entry = text.rstrip(_DIGITS).rstrip(_LEADERS)
        if entry in self._printed_headings:  # as nearly all lines of contents
            return True
        return any(self._match(each, is_heading=True) for each in (text, entry))

    @cached_property
    def _printed_headings(self) -> frozenset[str]:
        return frozenset(each.text for each in self._paragraphs if each.style in self._levels)

    def control(self, place: Place) -> Control | None:
        """Return what a content control says; None where neither tag nor title names a section that there is."""
        anchor = place.anchor
        slot = self.slot_of(anchor) if anchor else None
        if anchor and slot:
            return Control(slot, place.found_by, anchor.head)
        slot = self.slot_of(place.other) if place.other else None
        return Control(slot, FoundBy.TITLE, place.other.head) if place.other and slot else None

    def slot_of(self, anchor: Anchor) -> Slot | None:
        """Return the section of which an anchor speaks."""
        return (self._by_short_name if is_short(anchor.name) else self._by_reference).get(anchor.name)

    @cached_property
    def _by_reference(self) -> dict[str, Slot]:
        return {str(slot.ref): slot for slot in self._slots}

    @cached_property
    def _by_short_name(self) -> dict[str, Slot]:
        return {short_name(slot.ref): slot for slot in self._slots}

    @cached_property
    def _by_bookmark(self) -> dict[str, Slot]:
        return {bookmark_of(slot.ref): slot for slot in self._slots}

    @cached_property
    def _sure(self) -> frozenset[str]:
        """The names of all that is found by something surer than plain words."""
        controls = (self.control(each.place) for each in self._paragraphs if each.place.anchor)
        tagged = {str(control.slot.ref) for control in controls if control}
        bare = (each for each in self._paragraphs if not self.control(each.place))
        return frozenset((*tagged, *self._surely_headed(bare)))

    def _surely_headed(self, paragraphs: Iterable[StoryParagraph]) -> Iterator[str]:
        """Yield the name of everything that has a heading in a heading style."""
        units: tuple[str, ...] = ()
        for paragraph in paragraphs:
            level = self._levels.get(paragraph.style, 0)
            if not level:
                continue
            text = paragraph.text
            found = self._by_its_bookmark(paragraph, text, level)
            known = found.known if found else self._match(text, is_heading=True)
            slot = found.slot if found else self._slot(known, units) if known else None
            if known and known.kind is Kind.TRANSFORMATION:
                units = (known.value,)
            elif known and known.kind is Kind.COMMITMENT:
                units = (known.value, *units[-1:])
            if known and (slot or known.kind is not Kind.QUESTION):
                yield str(slot.ref) if slot else known.value

    def _is_needed(self, heading: Heading) -> bool:
        """Say whether a line in the words of a heading is the only one: exact ones are, where nothing is surer."""
        if heading.known is None or not heading.known.is_exact:
            return not self._is_styled
        name = str(heading.slot.ref) if heading.slot else heading.known.value
        return name not in self._sure

    def _by_its_bookmark(self, paragraph: StoryParagraph, text: str, level: int) -> Heading | None:
        for name in paragraph.bookmarks:
            slot = self._by_bookmark.get(name) if name.startswith(BOOKMARK) else None
            if slot:
                is_heading = level or not text or self._likeness(text, slot) >= _HARDLY_ALIKE
                return Heading(self._question(slot), slot, FoundBy.BOOKMARK, level) if is_heading else None
        return None

    def _question(self, slot: Slot) -> Known:
        key = slot.question.key
        return self._questions.get(key) or self._questions.setdefault(key, Known(Kind.QUESTION, key))

    def _likeness(self, text: str, slot: Slot) -> float:
        return fuzz.ratio(words_of(text), words_of(self._catalogue.wording(slot)))

    def _match(self, text: str, *, is_heading: bool) -> Known | None:
        alone = is_heading or not self._is_styled
        if (text, alone) not in self._matches:
            self._matches[text, alone] = self._known_lines.match(text, alone=alone) if text else None
        return self._matches[text, alone]

    def _slot(self, known: Known, units: tuple[str, ...]) -> Slot | None:
        if known.kind is not Kind.QUESTION:
            return None
        found = (self._by_name.get((unit, QuestionKey(known.value))) for unit in units)
        return next((slot for slot in found if slot), None)

    def _alike(self, text: str, units: tuple[str, ...]) -> Slot | None:
        if len(text) > LONGEST_HEADING:
            return None
        slots = [slot for unit in units for slot in self._by_unit.get(unit, ())]
        wordings = [words_of(without_number(self._catalogue.wording(slot))) for slot in slots]
        found = process.extractOne(words_of(without_number(text)), wordings, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return slots[found[2]] if found else None
