"""What was gathered of a report becomes a reading: of each section the surest answer, every word accounted for."""

from collections.abc import Collection

from lxml import etree

from iom_tracker.documents.answers import Answer, Resolved, resolve
from iom_tracker.documents.comment_ranges import in_answer
from iom_tracker.documents.gathered_report import Gathered, Note, Unit
from iom_tracker.documents.hand_formats import Formats
from iom_tracker.documents.known_lines import words_of
from iom_tracker.documents.prompts import is_shown_by_word
from iom_tracker.documents.record_fields import RecordFields
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.reading import Against, Caution, ReadComment, ReadSection, ReadUnit, ReportReading, WordAccount
from iom_tracker.domain.word_count import count_words


class SettledReport:
    """Settles what was gathered, once."""

    def __init__(self, gathered: Gathered, catalogue: Catalogue, by_hand: Formats) -> None:
        """Put together the answers of which the content control was parted.

        Args:
            by_hand: what was done to paragraphs that an answer cannot hold.
        """
        self._gathered, self._catalogue, self._by_hand = gathered, catalogue, by_hand
        self._fields = RecordFields(catalogue)
        self._cautions: list[Caution] = []
        for answer, rest, between in gathered.parted.join():
            gathered.answers.remove(rest)
            placed = {id(note) for _, note in between}
            gathered.notes = [each for each in gathered.notes if id(each) not in placed]
            if answer.slot:
                gathered.comments |= {id_: answer.slot.ref for paragraph, _ in between for id_ in paragraph.comments}

    def joins(self) -> list[tuple[etree._Element, etree._Element]]:
        """Return the paragraphs that go on with the one behind them."""
        return [join for answer in self._gathered.answers for join in answer.joins()]

    def reading(self, total: int, comments: dict[str, ReadComment]) -> ReportReading:
        """Return what was read; the words of the whole file are counted by themselves."""
        gathered = self._gathered
        placed = sum(self._resolve(comments))
        units = [self._read_unit(unit) for unit in gathered.units.values()]
        notes = sorted(gathered.notes, key=lambda note: note.position)
        words = WordAccount(
            total=total,
            placed=placed + sum(unit.text_words for unit in units),
            headings=gathered.headings,
            furniture=gathered.furniture,
            not_placed=sum(count_words(note.text) for note in notes if note.has_words),
        )
        return ReportReading(
            titles=tuple(gathered.titles.items()),
            units=tuple(units),
            not_placed=tuple(note.text for note in notes),
            words=words,
            comments=tuple(each for id_, each in comments.items() if not self._has_section(id_)),
            disagreements=tuple(gathered.disagreements),
            cautions=tuple(self._cautions),
            pages=tuple(dict.fromkeys(filter(None, gathered.pages))),
        )

    def _read_unit(self, unit: Unit) -> ReadUnit:
        text = self._text_of(unit)
        return ReadUnit(unit.transformation, unit.commitment, text, tuple(unit.sections), sum(map(count_words, text)))

    def _text_of(self, unit: Unit) -> tuple[str, ...]:
        """Return a commitment's text; fields of a record that stand above it have no place."""
        texts = tuple(each.text for each in unit.text)
        fields = self._fields.count(unit.commitment, texts) if unit.commitment and texts else 0
        self._gathered.notes += unit.text[:fields]
        return texts[fields:]

    def _resolve(self, comments: dict[str, ReadComment]) -> list[int]:
        """Fill the sections with their answers, and return how many words each has."""
        by_section: dict[SectionRef, list[Answer]] = {}
        for answer in self._gathered.answers:
            if answer.slot is None:
                self._give_up(answer)
            else:
                by_section.setdefault(answer.slot.ref, []).append(answer)
        said: dict[SectionRef | None, dict[str, ReadComment]] = {}
        for id_, comment in comments.items():
            said.setdefault(self._gathered.comments.get(id_), {})[id_] = comment
        answered = [(answers[0].slot, resolved) for answers in by_section.values() if (resolved := resolve(answers))]
        self._note_headings(by_section, {resolved.answer for _, resolved in answered})
        prompts = [each for each in answered if _is_prompt(each[1])]
        found = [each for each in answered if each not in prompts] if prompts else answered
        self._gathered.furniture += sum(resolved.words for _, resolved in prompts)
        for slot, resolved in found:
            if slot:
                self._add_section(slot, resolved, said.get(slot.ref, {}))
        return [resolved.words for _, resolved in found]

    def _note_headings(self, by_section: dict[SectionRef, list[Answer]], told: Collection[Answer]) -> None:
        """Take the headings of answers that are not told, as far as they say anything that the question does not."""
        for answers in by_section.values():
            untold = [each for each in answers if each.heading and each not in told]
            if not untold:  # as nearly always
                continue
            known = {words_of(each.heading) for each in answers if each in told}
            known |= {words_of(self._catalogue.wording(each.slot)) for each in untold if each.slot}
            for each in untold:
                if words_of(each.heading) not in known:
                    self._gathered.headings -= count_words(each.heading)
                    self._gathered.notes.append(Note(each.position, each.heading))

    def _add_section(self, slot: Slot, resolved: Resolved, said: dict[str, ReadComment]) -> None:
        answer, ref = resolved.answer, slot.ref
        heading = answer.heading or self._catalogue.wording(slot)
        on_heading = self._gathered.on_headings
        comments = [in_answer(each, resolved.body.plain, on_heading=id_ in on_heading) for id_, each in said.items()]
        section = ReadSection(
            slot.question.key, heading, resolved.body, answer.base, resolved.marked, answer.found_by, tuple(comments)
        )
        self._gathered.unit_of(slot).sections.append(section)
        if self._by_hand:
            self._add_cautions(answer, ref)
        for other in resolved.others:
            self._give_up(other)
            self._gathered.disagree(ref, Against.OTHER_TEXT)
        if resolved.copies:
            self._gathered.disagree(ref, Against.COPY)

    def _add_cautions(self, answer: Answer, ref: SectionRef) -> None:
        found = [each for paragraph in answer.paragraphs for each in self._by_hand.get(paragraph.element, ())]
        self._cautions += [Caution(ref, kind, words) for kind, words in dict.fromkeys(found)]

    def _give_up(self, answer: Answer) -> None:
        texts = [block.text for block in answer.accepted().blocks]
        self._gathered.notes += [Note(answer.position, text) for text in texts]

    def _has_section(self, comment: str) -> bool:
        ref = self._gathered.comments.get(comment)
        unit = self._gathered.units.get(ref.unit) if ref else None
        return unit is not None and ref is not None and any(each.question == ref.question for each in unit.sections)


def _is_prompt(resolved: Resolved) -> bool:
    """Say whether an answer is nothing but what Word shows in an empty control, which other programs save as text."""
    body = resolved.body
    if len(body.blocks) != 1 or not is_shown_by_word(body.blocks[0].text):
        return False
    return not ((resolved.marked and resolved.marked.is_marked) or resolved.others)
