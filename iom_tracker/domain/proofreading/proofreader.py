"""Proofreading a report: each text by itself, and held against all others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proofreading.acronym_uses import AcronymUses
from iom_tracker.domain.proofreading.acronyms import acronyms_in, is_said_in_words
from iom_tracker.domain.proofreading.by_itself import in_the_answer, in_the_question
from iom_tracker.domain.proofreading.lexicon import Lexicon
from iom_tracker.domain.proofreading.report_text import ReportText, texts_of
from iom_tracker.domain.proofreading.sentences_alike import (
    NEARLY_SAME,
    SAME_FORMULA,
    Sentence,
    SentencesAlike,
    Spot,
    sentences_in,
)
from iom_tracker.domain.proofreading.text_finding import Fault, Stretch, TextFinding
from iom_tracker.domain.richtext import RichText

OTHERS_NAMED: Final = 3
_ORDER: Final = {fault: place for place, fault in enumerate(Fault)}


class Proofreader:
    """Knows every text of a report, and points at what to look at in one of them or in all.

    Texts are told to it one by one and may be told again; the order makes no difference.
    """

    def __init__(self, catalogue: Catalogue, lexicon: Lexicon) -> None:
        self._catalogue, self._lexicon = catalogue, lexicon
        self._known = lexicon.acronyms | acronyms_in(catalogue.cycle.layout.header).spelled
        self._texts = list(texts_of(catalogue))
        self._numbers = {text.ref: number for number, text in enumerate(self._texts) if text.ref}
        self._of_units: defaultdict[str, list[int]] = defaultdict(list)
        self._sentences, self._acronyms = SentencesAlike(), AcronymUses()
        for number, text in enumerate(self._texts):
            self._of_units[text.unit].append(number)
            self._take_in(number)

    def put(self, ref: SectionRef, body: RichText) -> None:
        """Tell what a section says now; one that is not asked for in this cycle is passed over."""
        number = self._numbers.get(ref)
        if number is not None:
            self._texts[number] = replace(self._texts[number], blocks=tuple(block.text for block in body.blocks))
            self._take_in(number)

    def findings(self, ref: SectionRef) -> tuple[TextFinding, ...]:
        """Return what to look at in a section, in the order of its text."""
        number = self._numbers.get(ref)
        return self._of(number) if number is not None else ()

    def findings_of(self, unit: str) -> tuple[TextFinding, ...]:
        """Return what to look at in a commitment's own text and in its sections."""
        return tuple(finding for number in self._of_units.get(unit, ()) for finding in self._of(number))

    def all_findings(self) -> tuple[TextFinding, ...]:
        """Return what to look at in the whole report, in its order."""
        return tuple(finding for number in range(len(self._texts)) for finding in self._of(number))

    def _take_in(self, number: int) -> None:
        text = self._texts[number]
        self._sentences.put(number, sentences_in(text.blocks))
        acronyms = acronyms_in(text.blocks)
        self._acronyms.put(number, acronyms if text.slot else replace(acronyms, used=()))

    def _of(self, number: int) -> tuple[TextFinding, ...]:
        text = self._texts[number]
        if not text.blocks:
            return ()
        if text.slot is None:
            return tuple(self._repeated(number))
        by_itself = in_the_answer(text, text.slot, self._catalogue, self._lexicon)
        beside_others = (*self._repeated(number), *self._similar(number), *self._unexplained(number))
        found = sorted((*by_itself, *beside_others), key=lambda each: (each.stretch, _ORDER[each.fault]))
        return (*in_the_question(text, text.slot, self._catalogue, self._lexicon), *found)

    def _repeated(self, number: int) -> Iterator[TextFinding]:
        """Look for what the same commitment has said before, in another section or in this one."""
        text = self._texts[number]
        for place, sentence in enumerate(self._sentences.sentences(number)):
            here, spots = Spot(number, place), self._sentences.spots(sentence, NEARLY_SAME)
            before = [each for each in spots if self._texts[each.text].unit == text.unit and each < here]
            if before:
                yield self._told(text.finding(Fault.REPEATED, sentence.stretch), before)

    def _similar(self, number: int) -> Iterator[TextFinding]:
        """Look for what other commitments say too; sentences that follow each other are one finding."""
        text = self._texts[number]
        for run in _in_runs(text, self._said_elsewhere(number)):
            first, last = run[0][0].stretch, run[-1][0].stretch
            stretch = Stretch(first.block, first.start, last.end)
            yield self._told(text.finding(Fault.SIMILAR, stretch), [spot for _, spots in run for spot in spots])

    def _said_elsewhere(self, number: int) -> Iterator[tuple[Sentence, list[Spot]]]:
        unit = self._texts[number].unit
        for sentence in self._sentences.sentences(number):
            alike = self._sentences.spots(sentence, SAME_FORMULA)
            spots = [each for each in alike if self._texts[each.text].unit != unit]
            if spots:
                yield sentence, spots

    def _unexplained(self, number: int) -> Iterator[TextFinding]:
        """Look for acronyms that the report uses here first, and has not spelled out by then."""
        for name, stretch in self._acronyms.used_first_in(number).items():
            if not self._is_explained(name, number):
                yield self._texts[number].finding(Fault.ACRONYM, stretch)

    def _is_explained(self, name: str, number: int) -> bool:
        if name in self._known or self._acronyms.is_spelled_before(name, number):
            return True
        unit = self._of_units[self._texts[number].unit]
        if any(self._acronyms.is_spelled_in(name, each) for each in unit):
            return True
        blocks = (block for each in unit for block in self._texts[each].blocks)
        return is_said_in_words(name, blocks, self._lexicon.connectors)

    def _told(self, finding: TextFinding, spots: Iterable[Spot]) -> TextFinding:
        """Return a finding with the other places: all counted, and the first of them named."""
        names = list(dict.fromkeys(self._texts[number].name for number in sorted({spot.text for spot in spots})))
        return replace(finding, count=len(names), others=tuple(names[:OTHERS_NAMED]))


def _in_runs(
    text: ReportText, found: Iterable[tuple[Sentence, list[Spot]]]
) -> Iterator[list[tuple[Sentence, list[Spot]]]]:
    """Put sentences together between which there is nothing but space."""
    run: list[tuple[Sentence, list[Spot]]] = []
    for sentence, spots in found:
        if run and not _follow(text, run[-1][0].stretch, sentence.stretch):
            yield run
            run = []
        run.append((sentence, spots))
    if run:
        yield run


def _follow(text: ReportText, one: Stretch, other: Stretch) -> bool:
    return one.block == other.block and not text.blocks[one.block][one.end : other.start].strip()
