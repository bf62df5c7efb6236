"""A Word file that was exported as a report is read back, whatever was done to it, with an account of every word."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree

from iom_tracker.documents.comments_reader import read_comments
from iom_tracker.documents.document_assembly import DocumentAssembly
from iom_tracker.documents.document_formats import DocumentFormats, links_of, read_formats
from iom_tracker.documents.document_properties import read_stamp
from iom_tracker.documents.hand_formats import formats_by_hand
from iom_tracker.documents.other_stories import notes_of, pages_of
from iom_tracker.documents.package_gate import WordPackage, read_word_package, refusing
from iom_tracker.documents.packed_words import packed_words
from iom_tracker.documents.section_finder import SectionFinder
from iom_tracker.documents.settled_report import SettledReport
from iom_tracker.documents.story_walk import StoryWalk
from iom_tracker.documents.word_tally import WordTally
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import NotAReport, OtherReport
from iom_tracker.domain.reading import DocumentReading, ReportReading


def read_report_document(path: Path, catalogue: Catalogue) -> DocumentReading:
    """Read a report that was exported and has come back.

    What its comments say is told beside the sections, and is not among the words that are accounted for; no more are
    words that were deleted with tracking on.

    Raises:
        FileMissing: there is no such file.
        CannotAccess: the system does not let us read it.
        NotAReport: it is no Word file, too large or unsafe (see `read_word_package`), or has none of the sections of
            this catalogue (`no_sections`).
        OtherReport: it was exported from another cycle, and its answers would be taken for this one's.
    """
    package = read_word_package(path)
    with refusing(path), _without_collecting():
        stamp = read_stamp(package)
        document, package = package.tree(package.main), package.without(package.main)
        report = _read(document, package, catalogue)
    if stamp and stamp.cycle != catalogue.cycle.id:
        raise OtherReport(path, "cycle", stamp.cycle, catalogue.cycle.id)
    if not any(unit.sections for unit in report.units):
        raise NotAReport(path, "no_sections")
    return DocumentReading(stamp, report)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Keep Python from looking for garbage: there is none, and it would look through all that was read, many times.

    Behind it what was read counts as old, so that it is not looked through at once after all.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # else what somebody set aside would come back
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _read(document: etree._Element, package: WordPackage, catalogue: Catalogue) -> ReportReading:
    formats, notes, pages = read_formats(package), notes_of(package), pages_of(package)
    packed = packed_words(package, document)
    walk = StoryWalk(formats, notes)
    assembly = _assemble(walk, document, links_of(package, package.main), formats, catalogue)
    tally = WordTally([document, *(note for note, _ in notes.values()), *pages.values()])
    tally.add(document)
    for note, links in walk.notes.values():
        for paragraph in walk.read(note, links):
            assembly.add_note(paragraph)
    for name, (note, _) in notes.items():
        if name not in tally.gone_notes:
            tally.add(note)
    for part, page in pages.items():
        tally.add(page)
        for paragraph in walk.read(page, links_of(package, part)):
            assembly.add_furniture(paragraph)
    for text in packed.lines:
        assembly.add_loose(text)
    for document_name in packed.documents:
        assembly.add_loose(f"[{document_name}]", has_words=False)
    settled = SettledReport(assembly.gathered, catalogue, formats_by_hand(document, formats.prompts))
    total = tally.count(settled.joins()) + packed.total
    return settled.reading(total, read_comments(package, walk, walk.ranges))


def _assemble(
    walk: StoryWalk,
    document: etree._Element,
    links: dict[str, str],
    formats: DocumentFormats,
    catalogue: Catalogue,
) -> DocumentAssembly:
    paragraphs = walk.read(document, links)
    assembly = DocumentAssembly(catalogue, formats, SectionFinder(catalogue, formats, paragraphs))
    for paragraph in paragraphs:
        assembly.add(paragraph)
    return assembly
