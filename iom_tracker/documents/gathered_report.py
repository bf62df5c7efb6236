"""What has been gathered of a report that came back: its commitments, its answers, and what has no place."""

from dataclasses import dataclass, field

from iom_tracker.documents.answers import Answer
from iom_tracker.documents.parted_answers import PartedAnswers
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.domain.catalogue import Slot
from iom_tracker.domain.identity import CommitmentId, SectionRef, TransformationCode
from iom_tracker.domain.reading import Against, Disagreement, FoundBy, ReadSection


@dataclass(slots=True)
class Note:
    """A text without a place; an image is told by its description, and has no words.

    Attributes:
        position: the number of its paragraph.
    """

    position: int
    text: str
    has_words: bool = True


@dataclass(slots=True)
class Unit:
    """A commitment, or a transformation with answers of its own.

    Attributes:
        is_headed: whether its heading was met.
    """

    transformation: TransformationCode
    commitment: CommitmentId | None
    is_headed: bool = False
    text: list[Note] = field(default_factory=list)
    sections: list[ReadSection] = field(default_factory=list)


@dataclass(slots=True)
class Gathered:
    """What has been gathered so far.

    Attributes:
        position: the number of the paragraph that is being placed.
        units: by their ids, in the order of the document.
        comments: the section that each comment is about, by the comment's id.
        on_headings: the comments that begin on a heading.
        pages: the lines at the head and foot of pages.
        headings: how many words stand in headings.
        furniture: how many words the pages carry.
    """

    position: int = 0
    titles: dict[TransformationCode, str] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    parted: PartedAnswers[Note] = field(default_factory=PartedAnswers)
    notes: list[Note] = field(default_factory=list)
    comments: dict[str, SectionRef | None] = field(default_factory=dict)
    on_headings: set[str] = field(default_factory=set)
    pages: list[str] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)
    headings: int = 0
    furniture: int = 0

    def begin(self, slot: Slot | None, found_by: FoundBy, *, heading: str, base: str = "") -> Answer:
        """Begin an answer here."""
        answer = Answer(slot, found_by, self.position, base, heading)
        self.answers.append(answer)
        return answer

    def unit_of(self, slot: Slot) -> Unit:
        """Return the unit of a section, which is made where it is none yet."""
        unit = self.units.get(slot.ref.unit)
        if unit is None:
            commitment = slot.commitment.id if slot.commitment else None
            unit = self.units[slot.ref.unit] = Unit(slot.transformation.code, commitment)
        return unit

    def note_text(self, paragraph: StoryParagraph) -> None:
        """Take a paragraph that has no place."""
        if paragraph.text:
            note = Note(self.position, paragraph.text)
            self.notes.append(note)
            self.parted.add(paragraph, note)

    def note_images(self, paragraph: StoryParagraph) -> None:
        """Take the images of a paragraph: an answer has none."""
        self.notes += [Note(self.position, f"[{name}]", has_words=False) for name in paragraph.images]

    def note_prompt(self, paragraph: StoryParagraph) -> None:
        """Take what Word shows where nothing is said; words that may be somebody's have no place."""
        prompt = paragraph.prompt
        if prompt:
            self.furniture += prompt.silent_words
            self.notes += [Note(self.position, prompt.unknown)] if prompt.unknown else []

    def note_comments(self, paragraph: StoryParagraph, slot: Slot | None) -> None:
        """Take the comments that begin in a paragraph, which is about a section or about none."""
        for id_ in paragraph.comments:
            self.comments.setdefault(id_, slot.ref if slot else None)

    def disagree(self, ref: SectionRef, kind: Against, subject: str = "") -> None:
        """Say what speaks against where an answer is placed."""
        self.disagreements.append(Disagreement(ref, kind, subject))
