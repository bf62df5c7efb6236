"""What can be said of a text without knowing any other."""

from collections.abc import Iterator
from dataclasses import replace

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.proofreading.codes import other_codes
from iom_tracker.domain.proofreading.length import words_over
from iom_tracker.domain.proofreading.lexicon import Lexicon
from iom_tracker.domain.proofreading.quotes import unclosed_quotes
from iom_tracker.domain.proofreading.report_text import ReportText
from iom_tracker.domain.proofreading.text_finding import Fault, Part, TextFinding
from iom_tracker.domain.proofreading.years import strange_years


def in_the_question(text: ReportText, slot: Slot, catalogue: Catalogue, lexicon: Lexicon) -> Iterator[TextFinding]:
    """Look at the question as it is printed above an answer."""
    printed = replace(text, blocks=(catalogue.wording(slot),))
    for stretch in unclosed_quotes(printed.blocks, lexicon.elisions):
        yield replace(printed.finding(Fault.UNCLOSED_QUOTE, stretch), part=Part.QUESTION)


def in_the_answer(text: ReportText, slot: Slot, catalogue: Catalogue, lexicon: Lexicon) -> Iterator[TextFinding]:
    """Look at the length, the codes, the quotes and the years of an answer."""
    cap, code, year = slot.question.word_cap, slot.transformation.code, catalogue.cycle.year
    over = words_over(text.blocks, cap) if cap is not None else None
    if over:
        too_many, stretch = over
        yield text.finding(Fault.OVER_CAP, stretch, meant=str(cap), count=too_many)
    codes = [each.code for each in catalogue.framework.transformations]
    for stretch in other_codes(text.blocks, code, codes, lexicon.beside_no_code):
        yield text.finding(Fault.OTHER_CODE, stretch, meant=code)
    for stretch in unclosed_quotes(text.blocks, lexicon.elisions):
        yield text.finding(Fault.UNCLOSED_QUOTE, stretch)
    for stretch in strange_years(text.blocks, year, lexicon):
        yield text.finding(Fault.YEAR, stretch, meant=str(year))
