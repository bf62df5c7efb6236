"""The lines that tell undecided texts apart go again from what comes back, where the export is known to have made them.

The reader takes them out of the content controls that say so themselves. Where those are gone, the manifest of the
export says it. Anywhere else such a line is somebody's own.
"""

from collections.abc import Mapping
from dataclasses import replace

from iom_tracker.documents.undecided import UNDECIDED, is_mark, without_marks
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.importing import section_of
from iom_tracker.domain.marked_text import MarkedText
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading
from iom_tracker.domain.word_count import count_body


def without_printed_marks(
    report: ReportReading, catalogue: Catalogue, manifest: Mapping[SectionRef, RevisionId]
) -> ReportReading:
    """Return what a document says without the lines above undecided texts, whose words count as headings then.

    Args:
        manifest: the revision of each section that the export printed.
    """
    if UNDECIDED not in manifest.values():
        return report
    units = tuple(_unit(unit, catalogue, manifest) for unit in report.units)
    words, gone = report.words, _words(report.units) - _words(units)
    words = replace(words, placed=words.placed - gone, headings=words.headings + gone)
    return replace(report, units=units, words=words)


def _unit(unit: ReadUnit, catalogue: Catalogue, manifest: Mapping[SectionRef, RevisionId]) -> ReadUnit:
    sections = (
        _section(each) if manifest.get(section_of(catalogue, unit, each)) == UNDECIDED else each
        for each in unit.sections
    )
    return replace(unit, sections=tuple(each for each in sections if not each.body.is_empty or each.marked))


def _section(section: ReadSection) -> ReadSection:
    kept = [block for block in section.marked.blocks if not is_mark(block.text)] if section.marked else []
    return section._replace(body=without_marks(section.body), marked=MarkedText(tuple(kept)) if kept else None)


def _words(units: tuple[ReadUnit, ...]) -> int:
    return sum(count_body(section.body) for unit in units for section in unit.sections)
