"""The lines of a printed report are gathered under their commitments and questions, and every word is accounted for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import chain

from iom_tracker.documents.known_lines import Kind, Known
from iom_tracker.documents.paragraphs import Gap, TextLine, joined_lines
from iom_tracker.documents.source_text import SourceLine
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.identity import CommitmentId, QuestionKey, TransformationCode
from iom_tracker.domain.markdown import from_lines
from iom_tracker.domain.markdown_lines import between
from iom_tracker.domain.numbering import places
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
from iom_tracker.domain.richtext import BlockType, RichText


@dataclass(slots=True)
class Entry:
    """Lines that belong together: a heading with what it is wrapped into, or one line of any other kind."""

    known: Known | None
    lines: Sequence[SourceLine]

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
    """Takes the entries of a report in order and makes a reading of them."""

    def __init__(self, catalogue: Catalogue) -> None:
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

    def add(self, entry: Entry) -> None:
        """Take the next entry."""
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

    def reading(self, total: int, *, is_wrapped: bool) -> ReportReading:
        """Return what was read.

        Args:
            total: the words of the whole text, counted by themselves.
            is_wrapped: whether lines that follow each other make one paragraph.
        """
        units = tuple(_read_unit(unit, is_wrapped=is_wrapped) for unit in self._units.values())
        numbers = sum(_count_numbers(section.body) for unit in units for section in unit.sections)
        placed = sum(line.words for unit in self._units.values() for line in unit.all_lines())
        return ReportReading(
            titles=tuple(self._titles.items()),
            units=units,
            not_placed=_plain_texts(self._not_placed, is_wrapped=is_wrapped),
            words=WordAccount(
                total=total,
                placed=placed - numbers,
                headings=self._headings,
                furniture=self._furniture + numbers,
                not_placed=sum(line.words for line in self._not_placed),
            ),
        )

    def _add_text(self, entry: Entry) -> None:
        for line in entry.lines:
            self._lines.append(TextLine(line.text, self._gap, line.words))
            self._gap = Gap.NOTHING

    def _add_heading(self, entry: Entry, known: Known) -> None:
        self._has_begun = True
        self._gap = Gap.BLANK
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
            return self._open_commitment(CommitmentId(known.value))
        return self._open_question(QuestionKey(known.value), entry.text)

    def _open_transformation(self, known: Known) -> list[TextLine] | None:
        self._unit = None
        self._transformation = TransformationCode(known.value)
        if self._catalogue.framework.transformation(known.value) is None:
            return None
        if known.title:
            self._titles[self._transformation] = known.title
        return self._not_placed

    def _open_commitment(self, id_: CommitmentId) -> list[TextLine] | None:
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
        return self._unit.lines

    def _open_question(self, key: QuestionKey, heading: str) -> list[TextLine] | None:
        question = self._catalogue.cycle.question(key)
        if question and question.scope is Scope.TRANSFORMATION:
            self._unit = self._own_unit()
        elif self._unit and self._unit.commitment is None:
            self._unit = None
        if self._unit is None:
            return None
        return self._unit.sections.setdefault(key, _Section(key, heading)).lines

    def _own_unit(self) -> _Unit | None:
        """Return the unit for a transformation's own answers."""
        code = self._transformation
        if code is None or self._catalogue.framework.transformation(code) is None:
            return None
        return self._units.setdefault(("transformation", code), _Unit(code, None))

    def _transformation_of(self, id_: CommitmentId) -> TransformationCode | None:
        commitment = self._catalogue.cycle.commitment(id_)
        return commitment.transformation if commitment else None


def _read_unit(unit: _Unit, *, is_wrapped: bool) -> ReadUnit:
    bodies = [
        ReadSection(section.question, section.heading, from_lines(lines))
        for section in unit.sections.values()
        if (lines := list(joined_lines(section.lines, is_wrapped=is_wrapped)))
    ]
    text = _plain_texts(unit.lines, is_wrapped=is_wrapped)
    return ReadUnit(unit.transformation, unit.commitment, text, tuple(bodies))


def _plain_texts(lines: Sequence[TextLine], *, is_wrapped: bool) -> tuple[str, ...]:
    """Return text that has no format: the signs of its list items stay in it."""
    body = from_lines(joined_lines(lines, is_wrapped=is_wrapped))
    signs = {BlockType.PARAGRAPH: "", BlockType.BULLET: "- "}
    return tuple(
        (f"{place.number}. " if place else signs[block.type]) + block.text
        for block, place in zip(body.blocks, places(body.blocks), strict=True)
    )


def _count_numbers(body: RichText) -> int:
    return sum(block.type is BlockType.NUMBER for block in body.blocks)
