"""The lines of a printed report are gathered under their commitments and questions, and every word is accounted for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import chain
from typing import Protocol

from iom_tracker.documents.known_lines import Kind, Known
from iom_tracker.documents.overlong_text import OverlongText
from iom_tracker.documents.paragraphs import Gap, TextLine, joined_lines
from iom_tracker.documents.record_fields import RecordFields
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.identity import CommitmentId, QuestionKey, SectionRef, TransformationCode
from iom_tracker.domain.markdown import from_lines
from iom_tracker.domain.markdown_lines import between
from iom_tracker.domain.numbering import places
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span


class EntryLine(Protocol):
    """A line of any document."""

    @property
    def text(self) -> str:
        """What is printed."""

    @property
    def words(self) -> int:
        """How many words it holds."""

    @property
    def starts_page(self) -> bool:
        """Whether a page begins with it."""

    @property
    def block(self) -> Block | None:
        """The text with its format; None in a document of plain text, where marks in the text say it."""

    @property
    def shown(self) -> Block | None:
        """The same behind the number that Word shows before it, for a text that has no section."""


class Binding(Protocol):
    """Makes texts of lines."""

    def body(self, lines: Sequence[TextLine]) -> tuple[RichText, int]:
        """Return an answer, and how many words of its lines were the numbers of its items."""

    def plain(self, lines: Sequence[TextLine]) -> tuple[str, ...]:
        """Return text that has no format: the signs of its list items stay in it."""


@dataclass(frozen=True, slots=True)
class PlainBinding:
    """Makes texts of lines of plain text.

    Attributes:
        is_wrapped: whether lines that follow each other make one paragraph.
    """

    is_wrapped: bool

    def body(self, lines: Sequence[TextLine]) -> tuple[RichText, int]:
        """Return an answer, and how many words of its lines were the numbers of its items."""
        body = from_lines(joined_lines(lines, is_wrapped=self.is_wrapped))
        return body, sum(block.type is BlockType.NUMBER for block in body.blocks)

    def plain(self, lines: Sequence[TextLine]) -> tuple[str, ...]:
        """Return text that has no format: the signs of its list items stay in it."""
        return with_signs(from_lines(joined_lines(lines, is_wrapped=self.is_wrapped)))


@dataclass(slots=True)
class Entry:
    """Lines that belong together: a heading with what it is wrapped into, or one line of any other kind."""

    known: Known | None
    lines: Sequence[EntryLine]

    @property
    def is_blank(self) -> bool:
        """Whether it is an empty line."""
        return not self.lines[0].text.strip()

    @property
    def is_text(self) -> bool:
        """Whether it is what people wrote."""
        return self.known is None and not self.is_blank

    @property
    def is_furniture(self) -> bool:
        """Whether it belongs to the page."""
        return self.known is not None and self.known.kind is Kind.FURNITURE

    @property
    def continues_below(self) -> bool:
        """Whether the text line ends in a line break, so that the next line belongs to it."""
        return self.is_text and self.lines[0].text.endswith("\\")

    @property
    def starts_page(self) -> bool:
        """Whether a form feed stands before it."""
        return self.lines[0].starts_page

    @property
    def text(self) -> str:
        """The text as printed, on one line."""
        first, *others = (line.text.strip() for line in self.lines)
        return reduce(lambda text, line: text + between(text, line) + line, others, first)

    @property
    def words(self) -> int:
        """How many words it holds."""
        return sum(line.words for line in self.lines)


@dataclass(slots=True)
class _Section:
    question: QuestionKey
    heading: str
    lines: list[TextLine] = field(default_factory=list)


@dataclass(slots=True)
class _Unit:
    transformation: TransformationCode
    commitment: CommitmentId | None
    lines: list[TextLine] = field(default_factory=list)
    sections: dict[QuestionKey, _Section] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not self.lines and not self.sections

    def all_lines(self) -> Iterator[TextLine]:
        return chain(self.lines, *(section.lines for section in self.sections.values()))


class Assembly:
    """Takes the entries of a report in order and makes a reading of them.

    Attributes:
        is_lost: whether what was added last has no place.
        fields: lines around the texts of commitments that are no part of them, each with the commitment's heading.
    """

    def __init__(self, catalogue: Catalogue, *, is_wrapped: bool = False) -> None:
        """Begin above the first heading.

        Args:
            catalogue: of the report.
            is_wrapped: whether lines that follow each other make one paragraph.
        """
        self._catalogue = catalogue
        self._titles: dict[TransformationCode, str] = {}
        self._units: dict[tuple[str, str], _Unit] = {}
        self._not_placed: list[TextLine] = []
        self._headings = 0
        self._furniture = 0
        self._transformation: TransformationCode | None = None
        self._unit: _Unit | None = None
        self._lines = self._not_placed
        self._gap = Gap.BLANK
        self._has_begun = False
        self.is_lost = False
        self.fields: list[tuple[str, str]] = []
        self._fields, self._overlong = RecordFields(catalogue), OverlongText(catalogue)
        self._is_wrapped = is_wrapped
        self._open_text: tuple[str, _Unit, CommitmentId] | None = None

    def add(self, entry: Entry) -> None:
        """Take the next entry."""
        self.is_lost = False
        if entry.starts_page:
            self._gap = Gap.PAGE
        kind = entry.known.kind if entry.known else None
        if entry.is_blank:
            self._gap = max(self._gap, Gap.BLANK)
        elif kind is Kind.FURNITURE:
            self._furniture += entry.words
            self._gap = Gap.PAGE
        elif kind is Kind.CONTENTS or (kind is Kind.COVER and not self._has_begun):
            self._headings += entry.words
        elif entry.known is None or kind is Kind.COVER:
            self._add_text(entry)
        else:
            self._add_heading(entry, entry.known)

    def add_furniture(self, words: int) -> None:
        """Take the words at the head and foot of the pages."""
        self._furniture += words

    def add_note(self, text: str, words: int) -> None:
        """Take a text for which there is no section, whatever stands around it."""
        self._not_placed.append(TextLine(text, Gap.BLANK, words, Block((Span(text),))))

    def reading(self, total: int, binding: Binding) -> ReportReading:
        """Return what was read.

        Args:
            total: the words of the whole text, counted by themselves.
            binding: makes texts of lines.
        """
        self._settle_text()
        read = [_read_unit(unit, binding) for unit in self._units.values()]
        numbers = sum(count for _, count in read)
        placed = sum(line.words for unit in self._units.values() for line in unit.all_lines())
        return ReportReading(
            titles=tuple(self._titles.items()),
            units=tuple(unit for unit, _ in read),
            not_placed=binding.plain(self._not_placed),
            words=WordAccount(
                total=total,
                placed=placed - numbers,
                headings=self._headings,
                furniture=self._furniture + numbers,
                not_placed=sum(line.words for line in self._not_placed),
            ),
        )

    def _add_text(self, entry: Entry) -> None:
        self.is_lost = self._lines is self._not_placed
        for line in entry.lines:
            block = line.shown if self.is_lost else line.block
            self._lines.append(TextLine(line.text, self._gap, line.words, block))
            self._gap = Gap.NOTHING

    def _add_heading(self, entry: Entry, known: Known) -> None:
        self._has_begun = True
        self._gap = Gap.BLANK
        self._settle_text()
        lines = self._open(entry, known)
        self._lines = self._not_placed if lines is None else lines
        if lines is None:
            self._add_text(entry)
        else:
            self._headings += entry.words
        self._gap = Gap.BLANK

    def _open(self, entry: Entry, known: Known) -> list[TextLine] | None:
        """Return where the text below a heading belongs; None if the heading itself has no place."""
        if known.kind is Kind.TRANSFORMATION:
            return self._open_transformation(known)
        if known.kind is Kind.COMMITMENT:
            return self._open_commitment(CommitmentId(known.value), entry.text)
        if known.kind is Kind.SECTION:
            return self._open_section(known.value)
        if known.kind in (Kind.UNKNOWN, Kind.LEFT_OUT):
            self._unit = self._unit if known.is_sure else None
            return None
        return self._open_question(QuestionKey(known.value), entry.text if known.is_exact else "")

    def _open_transformation(self, known: Known) -> list[TextLine] | None:
        self._unit = None
        self._transformation = TransformationCode(known.value)
        if self._catalogue.framework.transformation(known.value) is None:
            return None
        if known.title:
            self._titles[self._transformation] = known.title
        return self._not_placed

    def _open_commitment(self, id_: CommitmentId, heading: str) -> list[TextLine] | None:
        key = ("commitment", id_)
        listed = self._units.get(key)
        code = self._transformation or self._transformation_of(id_)
        self._unit = None
        if code is None or self._catalogue.framework.transformation(code) is None:
            return None
        if listed and not listed.is_empty:
            return None
        self._units.pop(key, None)
        self._unit = self._units[key] = _Unit(code, id_)
        self._open_text = heading, self._unit, id_
        return self._unit.lines

    def _settle_text(self) -> None:
        """Take out of the text of the commitment that was opened last what is not its own: fields, and lost answers."""
        if self._open_text is None:
            return
        heading, unit, id_ = self._open_text
        self._open_text = None
        paragraphs = self._paragraphs(unit.lines)
        texts = [" ".join(line.text.strip() for line in lines) for lines in paragraphs]
        count = self._fields.count(id_, texts)
        out = {*range(count), *(count + at for at in self._overlong.places(id_, texts[count:]))}
        self.fields += [(text, heading) for at, text in enumerate(texts) if at in out]
        unit.lines[:] = chain.from_iterable(lines for at, lines in enumerate(paragraphs) if at not in out)
        self._not_placed += chain.from_iterable(lines for at, lines in enumerate(paragraphs) if at in out)

    def _paragraphs(self, lines: Sequence[TextLine]) -> list[list[TextLine]]:
        """Return the lines of each paragraph; one that may go on over a page's end is two."""
        paragraphs: list[list[TextLine]] = []
        for line in lines:
            if paragraphs and self._is_wrapped and line.gap is Gap.NOTHING:
                paragraphs[-1].append(line)
            else:
                paragraphs.append([line])
        return paragraphs

    def _open_question(self, key: QuestionKey, heading: str) -> list[TextLine] | None:
        question = self._catalogue.cycle.question(key)
        if question and question.scope is Scope.TRANSFORMATION:
            self._unit = self._own_unit()
        elif self._unit and self._unit.commitment is None:
            self._unit = None
        if self._unit is None:
            return None
        printed = heading or self._wording(key, self._unit)
        return self._unit.sections.setdefault(key, _Section(key, printed)).lines

    def _open_section(self, reference: str) -> list[TextLine] | None:
        """Return where the text of one section belongs, wherever the document says it."""
        ref = SectionRef.parse(reference)
        slot = next((each for each in self._catalogue.all_slots() if each.ref == ref), None)
        if slot is None:
            return None
        kind = "commitment" if slot.commitment else "transformation"
        fresh = _Unit(slot.transformation.code, slot.commitment.id if slot.commitment else None)
        self._unit = self._units.setdefault((kind, slot.ref.unit), fresh)
        return self._open_question(slot.question.key, "")

    def _wording(self, key: QuestionKey, unit: _Unit) -> str:
        """Return a question as the catalogue prints it above this unit's answer."""
        commitment = self._catalogue.cycle.commitment(unit.commitment or "")
        question = self._catalogue.cycle.question(key)
        printed = commitment.heading(key) if commitment else None
        return printed or (self._catalogue.fill_in(question.wording, unit.transformation) if question else key)

    def _own_unit(self) -> _Unit | None:
        """Return the unit for a transformation's own answers."""
        code = self._transformation
        if code is None or self._catalogue.framework.transformation(code) is None:
            return None
        return self._units.setdefault(("transformation", code), _Unit(code, None))

    def _transformation_of(self, id_: CommitmentId) -> TransformationCode | None:
        commitment = self._catalogue.cycle.commitment(id_)
        return commitment.transformation if commitment else None


def _read_unit(unit: _Unit, binding: Binding) -> tuple[ReadUnit, int]:
    """Return a unit, and how many words of its lines were the numbers of items."""
    found = [(section, *binding.body(section.lines)) for section in unit.sections.values() if section.lines]
    sections = tuple(ReadSection(section.question, section.heading, body) for section, body, _ in found)
    words = sum(line.words for line in unit.lines)
    read = ReadUnit(unit.transformation, unit.commitment, binding.plain(unit.lines), sections, words)
    return read, sum(numbers for *_, numbers in found)


def with_signs(body: RichText) -> tuple[str, ...]:
    """Return the blocks of a text without format, each list item behind its sign."""
    signs = {BlockType.PARAGRAPH: "", BlockType.BULLET: "- "}
    return tuple(
        (f"{place.number}. " if place else signs[block.type]) + block.text
        for block, place in zip(body.blocks, places(body.blocks), strict=True)
    )
