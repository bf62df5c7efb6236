"""A report in Word that this program did not write is read into commitments and answers, whatever its layout.

Headings are told by their words and by how they stand there: as a style, in bold, in the left column of a table. What
looks like the headings of the report and is none that is known closes the answer above it: its text is never put under
another question, it is listed, and a person may say what it means.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from pathlib import Path

from iom_tracker.documents.document_lines import DocumentLines, document_lines
from iom_tracker.documents.document_pieces import openings
from iom_tracker.documents.heading_finder import HeadingFinder
from iom_tracker.documents.known_lines import words_of
from iom_tracker.documents.legacy_assembly import Assembly, Entry
from iom_tracker.documents.legacy_notes import LegacyDocument, NoteBook, fitting
from iom_tracker.documents.legacy_reader import with_page_numbers
from iom_tracker.documents.package_gate import read_word_package, refusing
from iom_tracker.documents.told_pieces import told_pieces
from iom_tracker.documents.typed_items import DocumentBinding
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import HeadingMap
from iom_tracker.domain.word_count import count_words


def read_legacy_document(path: Path, catalogue: Catalogue, maps: Iterable[HeadingMap] = ()) -> LegacyDocument:
    """Read a report from any Word file; there are no units in the reading when nothing of a report was found.

    Args:
        maps: of these, the one is used that knows the most of the document's lines, if it fits.

    Raises:
        FileMissing, CannotAccess, NotAReport: as `read_word_package` says.
    """
    package = read_word_package(path)
    with refusing(path):
        found = document_lines(package)
    texts = [line.block.text for line in found.lines]
    shown = (line.shown for line in found.lines)
    said = set(map(words_of, chain(texts, shown, *map(openings, texts))))
    return read_document_lines(found, catalogue, fitting(maps, said))


def read_document_lines(
    found: DocumentLines, catalogue: Catalogue, heading_map: HeadingMap | None = None
) -> LegacyDocument:
    """Read a report from the lines of a Word file."""
    finder = HeadingFinder(catalogue, heading_map)
    assembly, notes = Assembly(catalogue), NoteBook(finder)
    told = told_pieces(found.lines, finder)
    entries = [Entry(each.known, [each.piece, *([each.beside] if each.beside else [])]) for each in told]
    with_page_numbers(entries)
    for entry, each in zip(entries, told, strict=True):
        assembly.add(entry)
        notes.add(entry, each.found, is_like_heading=each.is_like_heading, is_lost=assembly.is_lost)
        for image in each.piece.images:
            assembly.add_note(f"[{image}]", 0)
            notes.add_note(f"[{image}]")
    for text in (*found.notes, *(each.unknown for each in found.prompts if each.unknown)):
        assembly.add_note(text, count_words(text))
        notes.add_note(text)
    for name in found.documents:
        assembly.add_note(f"[{name}]", 0)
        notes.add_note(f"[{name}]")
    assembly.add_furniture(sum(map(count_words, found.pages)) + sum(each.silent_words for each in found.prompts))
    report = assembly.reading(found.total, DocumentBinding())
    notes.add_fields(assembly.fields)
    organisation = heading_map.organisation if heading_map else ""
    return LegacyDocument(replace(report, comments=found.comments), notes.notes(organisation))
