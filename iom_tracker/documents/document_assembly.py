"""The paragraphs of a report that came back are gathered under their commitments, every word accounted for.

An answer stands in its content control. Where that is gone, it is the text under the question's heading, up to the
next heading. Of what is said of a section in several places the surest is kept (see `answers`).
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from lxml import etree

from iom_tracker.documents.answers import Answer, Resolved, resolve
from iom_tracker.documents.comment_ranges import in_answer
from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.hand_formats import Formats
from iom_tracker.documents.known_lines import Kind
from iom_tracker.documents.outside_lines import page_line
from iom_tracker.documents.parted_answers import PartedAnswers
from iom_tracker.documents.prompts import is_shown_by_word
from iom_tracker.documents.record_fields import RecordFields
from iom_tracker.documents.section_finder import Heading, SectionFinder
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_place import OUTSIDE, Place, PlaceKind
from iom_tracker.documents.undecided import UNDECIDED, is_mark
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import CommitmentId, SectionRef, TransformationCode
from iom_tracker.domain.reading import (
    Against,
    Caution,
    Disagreement,
    FoundBy,
    ReadComment,
    ReadSection,
    ReadUnit,
    ReportReading,
    WordAccount,
)
from iom_tracker.domain.word_count import count_words

_COMMITMENT_LEVEL: Final = 2
_ANSWER: Final = PlaceKind.ANSWER  # for speed: it is asked for as often as there are paragraphs
_TITLES: Final = frozenset({Kind.COVER, Kind.CONTENTS})


@dataclass(slots=True)
class _Unit:
    transformation: TransformationCode
    commitment: CommitmentId | None
    is_headed: bool = False
    text: list["_Note"] = field(default_factory=list)
    sections: list[ReadSection] = field(default_factory=list)


@dataclass(slots=True)
class _Note:
    """A text without a place; an image is told by its description, and has no words."""

    position: int
    text: str
    has_words: bool = True


@lru_cache(maxsize=256)  # the same few questions stand above every answer
def _count_heading(text: str) -> int:
    return count_words(text)


def _is_prompt(resolved: Resolved) -> bool:
    """Say whether an answer is nothing but what Word shows in an empty control, which other programs save as text."""
    body = resolved.body
    if len(body.blocks) != 1 or not is_shown_by_word(body.blocks[0].text):
        return False
    return not ((resolved.marked and resolved.marked.is_marked) or resolved.others)


class DocumentAssembly:
    """Takes the paragraphs of a report in order and makes a reading of them."""

    def __init__(
        self, catalogue: Catalogue, formats: DocumentFormats, finder: SectionFinder, by_hand: Formats | None = None
    ) -> None:
        """Begin without a paragraph.

        Args:
            by_hand: what was done to paragraphs that an answer cannot hold.
        """
        self._by_hand = by_hand or {}
        self._cautions: list[Caution] = []
        self._catalogue = catalogue
        self._contents = formats.contents
        self._finder = finder
        self._fields = RecordFields(catalogue)
        self._known_transformations = {each.id: each.transformation for each in catalogue.cycle.commitments}
        self._titles: dict[TransformationCode, str] = {}
        self._units: dict[str, _Unit] = {}
        self._answers: list[Answer] = []
        self._controls: dict[Place, Answer] = {}
        self._nameless: dict[Place, bool] = {}  # controls that name nothing, with whether that was told
        self._parted: PartedAnswers[_Note] = PartedAnswers()
        self._owners: dict[StoryParagraph, Answer] = {}
        self._notes: list[_Note] = []
        self._pages: list[str] = []
        self._comments: dict[str, SectionRef | None] = {}
        self._on_headings: set[str] = set()
        self._disagreements: list[Disagreement] = []
        self._headings = self._furniture = self._position = 0
        self._transformation: TransformationCode | None = None
        self._unit: _Unit | None = None
        self._text: list[_Note] | None = None
        self._answer: Answer | None = None  # what the heading above begins
        self._style_above = ""  # of that heading
        self._perhaps_rest: tuple[Answer, _Note] | None = None  # of it, with the heading below that nobody knows

    def add_furniture(self, paragraph: StoryParagraph) -> None:
        """Take what stands at the head or foot of the pages."""
        self._furniture += count_words(paragraph.text)
        self._pages.append(page_line(paragraph))
        self._note_prompt(paragraph)
        self._note_comments(paragraph, None)

    def add_note(self, paragraph: StoryParagraph) -> None:
        """Take a paragraph for which there is no section."""
        self._note_text(paragraph)
        self._note_prompt(paragraph)
        self._note_comments(paragraph, None)

    def add(self, paragraph: StoryParagraph) -> None:
        """Take a paragraph of the body."""
        self._position += 1
        headings, slot = self._headings, self._place(paragraph)
        if paragraph.comments:
            self._note_comments(paragraph, slot)
            self._on_headings.update(paragraph.comments if self._headings > headings else ())
        if paragraph.prompt:
            self._note_prompt(paragraph)
        if paragraph.images:
            self._notes += [_Note(self._position, f"[{name}]", has_words=False) for name in paragraph.images]

    def joins(self) -> list[tuple[etree._Element, etree._Element]]:
        """Return the paragraphs that go on with the one behind them."""
        self._join_parts()
        return [join for answer in self._answers for join in answer.joins()]

    def reading(self, total: int, comments: dict[str, ReadComment]) -> ReportReading:
        """Return what was read; the words of the whole file are counted by themselves."""
        self._join_parts()
        placed = sum(self._resolve(comments))
        units = [
            ReadUnit(unit.transformation, unit.commitment, self._settled_text(unit), tuple(unit.sections))
            for unit in self._units.values()
        ]
        notes = sorted(self._notes, key=lambda note: note.position)
        words = WordAccount(
            total=total,
            placed=placed + sum(count_words(text) for unit in units for text in unit.text),
            headings=self._headings,
            furniture=self._furniture,
            not_placed=sum(count_words(note.text) for note in notes if note.has_words),
        )
        return ReportReading(
            titles=tuple(self._titles.items()),
            units=tuple(units),
            not_placed=tuple(note.text for note in notes),
            words=words,
            comments=tuple(each for id_, each in comments.items() if not self._has_section(id_)),
            disagreements=tuple(self._disagreements),
            cautions=tuple(self._cautions),
            pages=tuple(dict.fromkeys(filter(None, self._pages))),
        )

    def _settled_text(self, unit: _Unit) -> tuple[str, ...]:
        """Return a commitment's text; fields of a record that stand above it have no place."""
        texts = tuple(each.text for each in unit.text)
        fields = self._fields.count(unit.commitment, texts) if unit.commitment and texts else 0
        self._notes += unit.text[:fields]
        return texts[fields:]

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
            self._note_text(paragraph)
            return None
        return self._add_outside(paragraph)

    def _add_around_sections(self, paragraph: StoryParagraph) -> None:
        """Take a line of the title or of the contents; what somebody wrote there has no place."""
        if self._finder.is_printed_around(paragraph.text):
            self._headings += count_words(paragraph.text)
        else:
            self._note_text(paragraph)

    def _append(self, answer: Answer, paragraph: StoryParagraph) -> Slot | None:
        if answer.base == UNDECIDED and is_mark(paragraph.text):  # else it is somebody's own line
            self._headings += count_words(paragraph.text)
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
        self._headings += count_words(paragraph.text)
        self._controls[place] = self._begin(inside.slot, inside.found_by, heading=paragraph.text)
        self._parted.begin(self._controls[place])
        self._disagree(inside.slot.ref, Against.CONTROL, str(answer.slot.ref) if answer.slot else "")
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
        if above and heading and self._answers[-1] is above and not above.paragraphs:
            answer = above  # the heading and the control below it are one answer
            answer.found_by, answer.position, answer.base = found_by, self._position, base
        else:
            answer = self._begin(slot, found_by, heading=heading, base=base)
        self._controls[place] = answer
        self._parted.begin(answer)
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
                self._disagree(slot.ref, kind, str(other.ref) if other else anchor.name)

    def _compare(self, slot: Slot, above: Answer | None) -> None:
        """Say what of the place of a content control speaks against the section that it names."""
        if above and above.slot and above.slot is not slot:
            self._disagree(slot.ref, Against.HEADING, str(above.slot.ref))
        elif self._unit and slot.commitment and self._unit.commitment not in {None, slot.commitment.id}:
            self._disagree(slot.ref, Against.COMMITMENT, str(self._unit.commitment))

    def _add_outside(self, paragraph: StoryParagraph) -> Slot | None:
        heading = self._finder.find(paragraph, self._units_around, is_in_answer=self._answer is not None)
        if heading is None or (heading.known and heading.known.kind is Kind.FURNITURE):
            return self._add_text(paragraph)
        above = self._answer if self._is_part_of_question(heading, paragraph) else None
        if above and heading.known:
            return self._add_to_question(above, paragraph.text)
        self._answer = None
        self._parted.end()
        if heading.known is None:
            self._text, self._unit = None, self._unit if heading.level > _COMMITMENT_LEVEL else None
            self._note_text(paragraph)
            self._perhaps_rest = (above, self._notes[-1]) if above else None
            return None
        return self._add_heading(heading, paragraph)

    def _is_part_of_question(self, heading: Heading, paragraph: StoryParagraph) -> bool:
        """Say whether a heading may be the rest of the question right above it, which somebody parted."""
        above = self._answer
        if above is None or above.paragraphs or paragraph.style != self._style_above or not heading.level:
            return False
        return heading.known is None or (heading.slot is above.slot and heading.found_by is FoundBy.HEADING)

    def _add_to_question(self, answer: Answer, text: str) -> Slot | None:
        answer.heading = f"{answer.heading} {text}".strip()
        self._headings += count_words(text)
        return answer.slot

    def _question_above(self, slot: Slot) -> Answer | None:
        """Return what the heading right above a content control begins; a rest of it that was not known is joined."""
        above, rest, self._perhaps_rest = self._answer, self._perhaps_rest, None
        if rest is None or rest[0].slot is not slot or rest[1].position != self._position - 1:
            return above
        self._notes.remove(rest[1])
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
            self._headings += _count_heading(text)
        if heading.slot:
            self._answer, self._style_above = self._begin(heading.slot, heading.found_by, heading=text), paragraph.style
        return heading.slot

    def _add_text(self, paragraph: StoryParagraph) -> Slot | None:
        if self._answer is not None:
            return self._append(self._answer, paragraph)
        if self._text is None or not paragraph.text:
            self._note_text(paragraph)
        else:
            self._text.append(_Note(self._position, paragraph.text))
        return None

    def _open_transformation(self, code: TransformationCode, title: str, paragraph: StoryParagraph) -> None:
        self._text = self._unit = None
        if self._catalogue.framework.transformation(code) is None:
            self._note_text(paragraph)
            return
        self._transformation = code
        self._titles[code] = title or self._catalogue.title(code)
        self._headings += count_words(paragraph.text)

    def _open_commitment(self, id_: CommitmentId, paragraph: StoryParagraph) -> None:
        self._text = self._unit = None
        before = self._units.pop(id_, None)
        code = self._known_transformations.get(id_, self._transformation)
        if code is None or (before and before.is_headed):
            self._units |= {id_: before} if before else {}
            self._note_text(paragraph)
            return
        self._unit = self._units[id_] = before or _Unit(code, id_)
        self._unit.is_headed = True
        self._text = self._unit.text
        self._headings += count_words(paragraph.text)

    def _begin(self, slot: Slot | None, found_by: FoundBy, *, heading: str, base: str = "") -> Answer:
        answer = Answer(slot, found_by, self._position, base, heading)
        self._answers.append(answer)
        return answer

    def _unit_of(self, slot: Slot) -> _Unit:
        unit = self._units.get(slot.ref.unit)
        if unit is None:
            commitment = slot.commitment.id if slot.commitment else None
            unit = self._units[slot.ref.unit] = _Unit(slot.transformation.code, commitment)
        return unit

    def _join_parts(self) -> None:
        """Put together the answers of which the content control was parted."""
        for answer, rest, between in self._parted.join():
            self._answers.remove(rest)
            placed = {id(note) for _, note in between}
            self._notes = [each for each in self._notes if id(each) not in placed]
            if answer.slot:
                self._comments |= {id_: answer.slot.ref for paragraph, _ in between for id_ in paragraph.comments}

    def _resolve(self, comments: dict[str, ReadComment]) -> list[int]:
        """Fill the sections with their answers, and return how many words each has."""
        by_section: dict[SectionRef, list[Answer]] = {}
        for answer in self._answers:
            if answer.slot is None:
                self._give_up(answer)
            else:
                by_section.setdefault(answer.slot.ref, []).append(answer)
        said: dict[SectionRef | None, dict[str, ReadComment]] = {}
        for id_, comment in comments.items():
            said.setdefault(self._comments.get(id_), {})[id_] = comment
        answered = [(answers[0].slot, resolved) for answers in by_section.values() if (resolved := resolve(answers))]
        prompts = [each for each in answered if _is_prompt(each[1])]
        found = [each for each in answered if each not in prompts] if prompts else answered
        self._furniture += sum(resolved.words for _, resolved in prompts)
        for slot, resolved in found:
            if slot:
                self._add_section(slot, resolved, said.get(slot.ref, {}))
        return [resolved.words for _, resolved in found]

    def _add_section(self, slot: Slot, resolved: Resolved, said: dict[str, ReadComment]) -> None:
        answer, ref = resolved.answer, slot.ref
        heading = answer.heading or self._catalogue.wording(slot)
        on_heading = self._on_headings
        comments = [in_answer(each, resolved.body.plain, on_heading=id_ in on_heading) for id_, each in said.items()]
        section = ReadSection(
            slot.question.key, heading, resolved.body, answer.base, resolved.marked, answer.found_by, tuple(comments)
        )
        self._unit_of(slot).sections.append(section)
        if self._by_hand:
            self._add_cautions(answer, ref)
        for other in resolved.others:
            self._give_up(other)
            self._disagree(ref, Against.OTHER_TEXT)
        if resolved.copies:
            self._disagree(ref, Against.COPY)

    def _add_cautions(self, answer: Answer, ref: SectionRef) -> None:
        found = [each for paragraph in answer.paragraphs for each in self._by_hand.get(paragraph.element, ())]
        self._cautions += [Caution(ref, kind, words) for kind, words in dict.fromkeys(found)]

    def _give_up(self, answer: Answer) -> None:
        texts = [block.text for block in answer.accepted().blocks]
        self._notes += [_Note(answer.position, text) for text in texts]

    def _has_section(self, comment: str) -> bool:
        ref = self._comments.get(comment)
        sections = self._units[ref.unit].sections if ref and ref.unit in self._units else ()
        return any(ref is not None and section.question == ref.question for section in sections)

    def _note_text(self, paragraph: StoryParagraph) -> None:
        if paragraph.text:
            note = _Note(self._position, paragraph.text)
            self._notes.append(note)
            self._parted.add(paragraph, note)

    def _note_prompt(self, paragraph: StoryParagraph) -> None:
        """Take what Word shows where nothing is said; words that may be somebody's have no place."""
        prompt = paragraph.prompt
        if prompt:
            self._furniture += prompt.silent_words
            self._notes += [_Note(self._position, prompt.unknown)] if prompt.unknown else []

    def _note_comments(self, paragraph: StoryParagraph, slot: Slot | None) -> None:
        for id_ in paragraph.comments:
            self._comments.setdefault(id_, slot.ref if slot else None)

    def _disagree(self, ref: SectionRef, kind: Against, subject: str = "") -> None:
        self._disagreements.append(Disagreement(ref, kind, subject))
