"""The paragraphs of a report that came back are gathered under their commitments, every word accounted for.

An answer stands in its content control. Where that is gone, it is the text under the question's heading, up to the
next heading. Of what is said of a section in several places the surest is kept (see `answers`).
"""

from functools import lru_cache
from typing import Final

from iom_tracker.documents.answers import Answer
from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.gathered_report import Gathered, Note, Unit
from iom_tracker.documents.known_lines import Kind
from iom_tracker.documents.outside_lines import page_line
from iom_tracker.documents.section_finder import Heading, SectionFinder
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_place import OUTSIDE, Place, PlaceKind
from iom_tracker.documents.undecided import UNDECIDED, is_mark
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import CommitmentId, TransformationCode
from iom_tracker.domain.reading import Against, FoundBy
from iom_tracker.domain.word_count import count_words

_COMMITMENT_LEVEL: Final = 2
_ANSWER: Final = PlaceKind.ANSWER  # for speed: it is asked for as often as there are paragraphs


@lru_cache(maxsize=256)  # the same few questions stand above every answer
def _count_heading(text: str) -> int:
    return count_words(text)


class DocumentAssembly:
    """Takes the paragraphs of a report in order and puts each where it belongs.

    Attributes:
        gathered: what they are so far.
    """

    def __init__(self, catalogue: Catalogue, formats: DocumentFormats, finder: SectionFinder) -> None:
        """Begin without a paragraph."""
        self.gathered = Gathered()
        self._catalogue = catalogue
        self._contents = formats.contents
        self._finder = finder
        self._known_transformations = {each.id: each.transformation for each in catalogue.cycle.commitments}
        self._controls: dict[Place, Answer] = {}
        self._nameless: dict[Place, bool] = {}  # controls that name nothing, with whether that was told
        self._owners: dict[StoryParagraph, Answer] = {}
        self._transformation: TransformationCode | None = None
        self._unit: Unit | None = None
        self._text: list[Note] | None = None
        self._answer: Answer | None = None  # what the heading above begins
        self._style_above = ""  # of that heading
        self._perhaps_rest: tuple[Answer, Note] | None = None  # of it, with the heading below that nobody knows

    def add_furniture(self, paragraph: StoryParagraph) -> None:
        """Take what stands at the head or foot of the pages."""
        self.gathered.furniture += count_words(paragraph.text)
        self.gathered.pages.append(page_line(paragraph))
        self.gathered.note_prompt(paragraph)
        self.gathered.note_comments(paragraph, None)

    def add_note(self, paragraph: StoryParagraph) -> None:
        """Take a paragraph for which there is no section."""
        self.gathered.note_text(paragraph)
        self.gathered.note_prompt(paragraph)
        self.gathered.note_comments(paragraph, None)

    def add_loose(self, text: str, *, has_words: bool = True) -> None:
        """Take a text that no paragraph holds."""
        self.gathered.notes.append(Note(self.gathered.position, text, has_words=has_words))

    def add(self, paragraph: StoryParagraph) -> None:
        """Take a paragraph of the body."""
        self.gathered.position += 1
        headings, slot = self.gathered.headings, self._place(paragraph)
        if paragraph.comments:
            self.gathered.note_comments(paragraph, slot)
            self.gathered.on_headings.update(paragraph.comments if self.gathered.headings > headings else ())
        if paragraph.prompt:
            self.gathered.note_prompt(paragraph)
        if paragraph.images:
            self.gathered.note_images(paragraph)

    def _place(self, paragraph: StoryParagraph) -> Slot | None:
        """Put a paragraph where it belongs, and return the section that it is about."""
        place, host = paragraph.place, paragraph.host
        if host and host in self._owners and host.place is place:
            return self._append(self._owners[host], paragraph)
        return self._add_to_control(paragraph, place) if place.kind is _ANSWER else self._place_in(paragraph, place)

    def _place_in(self, paragraph: StoryParagraph, place: Place) -> Slot | None:
        kind, host = place.kind, paragraph.host
        if kind is _ANSWER:
            return self._add_to_control(paragraph, place)
        if kind is PlaceKind.TITLE or paragraph.style in self._contents:
            self._add_around_sections(paragraph)
            return None
        if host:
            self.gathered.note_text(paragraph)
            return None
        return self._add_outside(paragraph)

    def _add_around_sections(self, paragraph: StoryParagraph) -> None:
        """Take a line of the title or of the contents; what somebody wrote there has no place."""
        if self._finder.is_printed_around(paragraph.text):
            self.gathered.headings += count_words(paragraph.text)
        else:
            self.gathered.note_text(paragraph)

    def _append(self, answer: Answer, paragraph: StoryParagraph) -> Slot | None:
        if answer.base == UNDECIDED and is_mark(paragraph.text):  # else it is somebody's own line
            self.gathered.headings += count_words(paragraph.text)
            return answer.slot
        answer.paragraphs.append(paragraph)
        if paragraph.is_host:
            self._owners[paragraph] = answer
        return answer.slot

    def _add_to_control(self, paragraph: StoryParagraph, place: Place) -> Slot | None:
        answer = self._controls.get(place) or self._open_control(place)
        if answer is None:
            return self._add_around(paragraph, place)
        inside = self._finder.find_inside(paragraph, answer.slot) if answer.slot and not paragraph.host else None
        if inside is None or inside.slot is None:
            return self._append(answer, paragraph)
        self.gathered.headings += count_words(paragraph.text)
        self._controls[place] = self.gathered.begin(inside.slot, inside.found_by, heading=paragraph.text)
        self.gathered.parted.begin(self._controls[place])
        self.gathered.disagree(inside.slot.ref, Against.CONTROL, str(answer.slot.ref) if answer.slot else "")
        return inside.slot

    def _add_around(self, paragraph: StoryParagraph, place: Place) -> Slot | None:
        """Take a paragraph of a control that names no section there is: it belongs to what is around the control."""
        if place not in self._nameless:
            self._nameless[place] = False
            self._text = None  # the control of an answer never holds more of a commitment's text
        slot = self._place_in(paragraph, place.around or OUTSIDE)
        if slot and not self._nameless[place]:
            self._nameless[place] = True
            self._tell_names(slot, place)
        return slot

    def _open_control(self, place: Place) -> Answer | None:
        control = self._finder.control(place)
        if control is None:
            return None
        slot, found_by, base = control
        above, self._answer, self._text = self._question_above(slot), None, None
        heading = above.heading if above and above.slot and above.slot is slot else ""
        if above and heading and self.gathered.answers[-1] is above and not above.paragraphs:
            answer = above  # the heading and the control below it are one answer
            answer.found_by, answer.position, answer.base = found_by, self.gathered.position, base
        else:
            answer = self.gathered.begin(slot, found_by, heading=heading, base=base)
        self._controls[place] = answer
        self.gathered.parted.begin(answer)
        if place.other or found_by is not place.found_by:
            self._tell_names(slot, place)
        self._compare(slot, above)
        return answer

    def _tell_names(self, slot: Slot, place: Place) -> None:
        """Say what else than the section a content control names."""
        by_tag, names = place.found_by is FoundBy.TAG, (place.anchor, place.other)
        for anchor, kind in zip(names, (Against.TAG if by_tag else Against.TITLE, Against.TITLE), strict=True):
            other = self._finder.slot_of(anchor) if anchor else None
            if anchor and other is not slot:
                self.gathered.disagree(slot.ref, kind, str(other.ref) if other else anchor.name)

    def _compare(self, slot: Slot, above: Answer | None) -> None:
        """Say what of the place of a content control speaks against the section that it names."""
        if above and above.slot and above.slot is not slot:
            self.gathered.disagree(slot.ref, Against.HEADING, str(above.slot.ref))
        elif self._unit and slot.commitment and self._unit.commitment not in {None, slot.commitment.id}:
            self.gathered.disagree(slot.ref, Against.COMMITMENT, str(self._unit.commitment))

    def _add_outside(self, paragraph: StoryParagraph) -> Slot | None:
        heading = self._finder.find(paragraph, self._units_around, is_in_answer=self._answer is not None)
        if heading is None or (heading.known and heading.known.kind is Kind.FURNITURE):
            return self._add_text(paragraph)
        above = self._answer if self._is_part_of_question(heading, paragraph) else None
        if above and heading.known:
            return self._add_to_question(above, paragraph.text)
        self._answer = None
        self.gathered.parted.end()
        if heading.known is None:
            self._add_unknown_heading(paragraph, heading.level)
            self._perhaps_rest = (above, self.gathered.notes[-1]) if above else None
            return None
        return self._add_heading(heading, paragraph)

    def _add_unknown_heading(self, paragraph: StoryParagraph, level: int) -> None:
        """Take a heading that has no place; what begins as a commitment's is told so, and begins the commitment."""
        begun = self._finder.commitment_begun(paragraph.text) if level == _COMMITMENT_LEVEL else None
        self._text, self._unit = None, self._unit if level > _COMMITMENT_LEVEL else None
        if begun is not None:
            self._begin_commitment(begun)
        self.gathered.note_text(paragraph)

    def _is_part_of_question(self, heading: Heading, paragraph: StoryParagraph) -> bool:
        """Say whether a heading may be the rest of the question right above it, which somebody parted."""
        above = self._answer
        if above is None or above.paragraphs or paragraph.style != self._style_above or not heading.level:
            return False
        return heading.known is None or heading.slot is above.slot

    def _add_to_question(self, answer: Answer, text: str) -> Slot | None:
        answer.heading = f"{answer.heading} {text}".strip()
        self.gathered.headings += count_words(text)
        return answer.slot

    def _question_above(self, slot: Slot) -> Answer | None:
        """Return what the heading right above a content control begins; a rest of it that was not known is joined."""
        above, rest, self._perhaps_rest = self._answer, self._perhaps_rest, None
        if rest is None or rest[0].slot is not slot or rest[1].position != self.gathered.position - 1:
            return above
        self.gathered.notes.remove(rest[1])
        self._add_to_question(rest[0], rest[1].text)
        return rest[0]

    @property
    def _units_around(self) -> tuple[str, ...]:
        """The commitment and the transformation that come now, as far as there are any."""
        commitment = self._unit.commitment if self._unit else None
        if commitment and self._transformation:
            return commitment, self._transformation
        return tuple(filter(None, (commitment, self._transformation)))

    def _add_heading(self, heading: Heading, paragraph: StoryParagraph) -> Slot | None:
        known, text = heading.known, paragraph.text
        if known and known.kind is Kind.TRANSFORMATION:
            self._open_transformation(TransformationCode(known.value), known.title, paragraph)
        elif known and known.kind is Kind.COMMITMENT:
            self._open_commitment(CommitmentId(known.value), paragraph)
        else:
            self._text = None
            self.gathered.headings += _count_heading(text)
        if heading.slot:
            self._answer, self._style_above = (
                self.gathered.begin(heading.slot, heading.found_by, heading=text),
                paragraph.style,
            )
        return heading.slot

    def _add_text(self, paragraph: StoryParagraph) -> Slot | None:
        if self._answer is not None:
            return self._append(self._answer, paragraph)
        if self._text is None or not paragraph.text:
            self.gathered.note_text(paragraph)
        else:
            self._text.append(Note(self.gathered.position, paragraph.text))
        return None

    def _open_transformation(self, code: TransformationCode, title: str, paragraph: StoryParagraph) -> None:
        self._text = self._unit = None
        if self._catalogue.framework.transformation(code) is None:
            self.gathered.note_text(paragraph)
            return
        self._transformation = code
        self.gathered.titles[code] = title or self._catalogue.title(code)
        self.gathered.headings += count_words(paragraph.text)

    def _open_commitment(self, id_: CommitmentId, paragraph: StoryParagraph) -> None:
        self._text = self._unit = None
        if self._begin_commitment(id_):
            self.gathered.headings += count_words(paragraph.text)
        else:
            self.gathered.note_text(paragraph)

    def _begin_commitment(self, id_: CommitmentId) -> bool:
        """Begin a commitment, unless it has had a heading already or nobody knows its transformation."""
        before = self.gathered.units.pop(id_, None)
        code = self._known_transformations.get(id_, self._transformation)
        if code is None or (before and before.is_headed):
            self.gathered.units |= {id_: before} if before else {}
            return False
        self._unit = self.gathered.units[id_] = before or Unit(code, id_)
        self._unit.is_headed = True
        self._text = self._unit.text
        return True
