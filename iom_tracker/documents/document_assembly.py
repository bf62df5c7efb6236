"""The paragraphs and answers of an exported report are gathered under their commitments, every word accounted for."""

from dataclasses import dataclass, field
from typing import Final

from iom_tracker.documents.anchors import Anchor, names_of
from iom_tracker.documents.known_lines import Kind
from iom_tracker.documents.printed_lines import known_lines
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import CommitmentId, QuestionKey, SectionRef, TransformationCode
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.word_count import count_body, count_words

_TITLES: Final = frozenset({Kind.COVER, Kind.CONTENTS})


@dataclass(slots=True)
class _Unit:
    transformation: TransformationCode
    commitment: CommitmentId | None
    text: list[str] = field(default_factory=list)
    sections: dict[QuestionKey, ReadSection] = field(default_factory=dict)


class DocumentAssembly:
    """Takes the parts of an exported report in order and makes a reading of them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known = known_lines(catalogue)
        self._slots = {name: slot for slot in catalogue.all_slots() for name in names_of(slot.ref)}
        self._titles: dict[TransformationCode, str] = {}
        self._units: dict[str, _Unit] = {}
        self._not_placed: list[str] = []
        self._headings = self._furniture = 0
        self._transformation: TransformationCode | None = None
        self._text: list[str] | None = None
        self._question = ""

    def add_furniture(self, text: str) -> None:
        """Take what stands at the head or foot of the pages."""
        self._furniture += count_words(text)

    def add_title(self, text: str) -> None:
        """Take a line of the cover or of the contents."""
        self._headings += count_words(text)

    def add_note(self, text: str) -> None:
        """Take a text for which there is no section."""
        if text:
            self._not_placed.append(text)

    def add_paragraph(self, text: str) -> None:
        """Take a paragraph outside of the answers: a heading, a commitment's text, or something that was added."""
        known = self._known.match(text, alone=True)
        if known is None or known.kind is Kind.FURNITURE:
            self._add_text(text)
        elif known.kind is Kind.TRANSFORMATION:
            self._open_transformation(TransformationCode(known.value), known.title, text)
        elif known.kind is Kind.COMMITMENT:
            self._open_commitment(CommitmentId(known.value), text)
        else:
            self._question = text if known.kind is Kind.QUESTION else self._question
            self._text = self._text if known.kind in _TITLES else None
            self._headings += count_words(text)

    def add_answer(self, anchor: Anchor, body: RichText) -> None:
        """Take an answer; what is said of the same section once more has no place."""
        slot = self._slots.get(anchor.name)
        sections = self._unit_of(slot.ref).sections if slot else {}
        if slot is None or slot.question.key in sections:
            self._not_placed += [block.text for block in body.blocks]
        elif not body.is_empty:
            heading = self._question or self._catalogue.wording(slot)
            sections[slot.question.key] = ReadSection(slot.question.key, heading, body, anchor.head)
        self._question, self._text = "", None

    def reading(self, total: int) -> ReportReading:
        """Return what was read; the words of the whole file are counted by themselves."""
        units = [
            ReadUnit(unit.transformation, unit.commitment, tuple(unit.text), tuple(unit.sections.values()))
            for unit in self._units.values()
        ]
        texts = sum(count_words(text) for unit in units for text in unit.text)
        answers = sum(count_body(section.body) for unit in units for section in unit.sections)
        lost = sum(count_words(text) for text in self._not_placed)
        words = WordAccount(total, texts + answers, self._headings, self._furniture, lost)
        return ReportReading(tuple(self._titles.items()), tuple(units), tuple(self._not_placed), words)

    def _add_text(self, text: str) -> None:
        if self._text is None or not text:
            self.add_note(text)
        else:
            self._text.append(text)

    def _open_transformation(self, code: TransformationCode, title: str, text: str) -> None:
        self._text = None
        if self._catalogue.framework.transformation(code) is None:
            self.add_note(text)
            return
        self._transformation = code
        self._titles[code] = title or self._catalogue.title(code)
        self._headings += count_words(text)

    def _open_commitment(self, id_: CommitmentId, text: str) -> None:
        self._text = None
        if self._transformation is None or id_ in self._units:
            self.add_note(text)
            return
        self._units[id_] = _Unit(self._transformation, id_)
        self._text = self._units[id_].text
        self._headings += count_words(text)

    def _unit_of(self, ref: SectionRef) -> _Unit:
        slot = self._slots[str(ref)]
        commitment = slot.commitment.id if slot.commitment else None
        return self._units.setdefault(ref.unit, _Unit(slot.transformation.code, commitment))
