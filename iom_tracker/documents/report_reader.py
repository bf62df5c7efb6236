"""A Word file that was exported as a report is read back by its anchors, with an account of every word.

Tracked changes, comments and files without our anchors are refused: to read half of what someone wrote is worse.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from pathlib import Path
from typing import Final

from lxml import etree

from iom_tracker.documents.anchors import Anchor, anchor_in
from iom_tracker.documents.document_assembly import DocumentAssembly
from iom_tracker.documents.document_properties import read_stamp
from iom_tracker.documents.package_gate import WordPackage, read_word_package, refusing
from iom_tracker.documents.richtext_xml import FALLBACK, BodyReader, text_of
from iom_tracker.documents.slots import PREFIX, tag_of_control
from iom_tracker.documents.template_styles import lists_of_styles
from iom_tracker.documents.word_xml import HYPERLINK, w
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import NotAReport, OtherReport
from iom_tracker.domain.reading import DocumentReading
from iom_tracker.domain.richtext import BlockType, clean
from iom_tracker.domain.word_count import count_words

_PAGES: Final = ("header", "footer")
_NOTES: Final = ("footnotes", "endnotes", "comments")
_MARKUP: Final = frozenset(
    w(name)
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange"),
        *("pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
        *("commentRangeStart", "commentReference", "comment"),
    )
)


class _Kind(Enum):
    OUTSIDE = auto()
    TITLE = auto()
    ANSWER = auto()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a paragraph stands; each content control makes a place of its own."""

    kind: _Kind
    control: etree._Element | None = None
    anchor: Anchor | None = None


_OUTSIDE: Final = _Place(_Kind.OUTSIDE)


def read_report_document(path: Path, catalogue: Catalogue) -> DocumentReading:
    """Read an exported report.

    Raises:
        FileMissing: there is no such file.
        CannotAccess: the system does not let us read it.
        NotAReport: it is no Word file, too large or unsafe (see `read_word_package`), has tracked changes or comments
            (`tracked_changes`), or none of the sections of this catalogue (`no_sections`).
        OtherReport: it was exported from another cycle, and its answers would be taken for this one's.
    """
    package = read_word_package(path)
    with refusing(path):
        document = package.tree(package.main)
        pages, notes = _stories(package, _PAGES), _stories(package, _NOTES)
        if any(_is_marked_up(tree) for tree in (document, *pages, *notes)):
            raise NotAReport(path, "tracked_changes")
        assembly = DocumentAssembly(catalogue)
        reader = _body_reader(package)
        _add_document(document, reader, assembly)
        for _, paragraph in (each for tree in pages for each in _paragraphs(tree, _OUTSIDE)):
            assembly.add_furniture(reader.text(paragraph))
        for _, paragraph in (each for tree in notes for each in _paragraphs(tree, _OUTSIDE)):
            assembly.add_note(reader.text(paragraph))
        report = assembly.reading(sum(_count_words(tree) for tree in (document, *pages, *notes)))
        stamp = read_stamp(package)
    if stamp and stamp.cycle != catalogue.cycle.id:
        raise OtherReport(path, "cycle", stamp.cycle, catalogue.cycle.id)
    if not any(unit.sections for unit in report.units):
        raise NotAReport(path, "no_sections")
    return DocumentReading(stamp, report)


def _add_document(document: etree._Element, reader: BodyReader, assembly: DocumentAssembly) -> None:
    for place, group in groupby(_paragraphs(document, _OUTSIDE), key=lambda found: found[0]):
        paragraphs = [paragraph for _, paragraph in group]
        if place.anchor:
            assembly.add_answer(place.anchor, reader.read(paragraphs))
        else:
            add = assembly.add_title if place.kind is _Kind.TITLE else assembly.add_paragraph
            for paragraph in paragraphs:
                add(reader.text(paragraph))


def _paragraphs(parent: etree._Element, place: _Place) -> Iterator[tuple[_Place, etree._Element]]:
    """Yield every paragraph with its place; one inside another, as in a text box, comes after it."""
    for child in parent.iterchildren("{*}*"):
        if child.tag == FALLBACK:
            continue
        if child.tag == w("p"):
            yield place, child
        yield from _paragraphs(child, _place_in(child, place) if child.tag == w("sdt") else place)


def _place_in(control: etree._Element, around: _Place) -> _Place:
    tag = tag_of_control(control)
    anchor = anchor_in(tag) or anchor_in(_alias_of(control))
    if anchor:
        return _Place(_Kind.ANSWER, control, anchor)
    is_contents = control.find(f"{w('sdtPr')}/{w('docPartObj')}") is not None
    return _Place(_Kind.TITLE, control) if is_contents or tag.startswith(PREFIX) else around


def _alias_of(control: etree._Element) -> str:
    alias = control.find(f"{w('sdtPr')}/{w('alias')}")
    return alias.get(w("val"), "") if alias is not None else ""


def _is_marked_up(tree: etree._Element) -> bool:
    return any(element.tag in _MARKUP for element in tree.iter())


def _stories(package: WordPackage, kinds: Iterable[str]) -> list[etree._Element]:
    return [package.tree(name) for kind in kinds for name in package.related(kind)]


def _body_reader(package: WordPackage) -> BodyReader:
    styles, numbering = _stories(package, ["styles"]), _stories(package, ["numbering"])
    links = package.relationships(package.main).items()
    return BodyReader(
        list_styles={id_: place for sheet in styles for id_, place in lists_of_styles(sheet).items()},
        lists={number: levels for part in numbering for number, levels in _lists(part)},
        links={id_: each.target for id_, each in links if each.kind == HYPERLINK and each.is_external},
    )


def _lists(numbering: etree._Element) -> Iterator[tuple[str, dict[int, BlockType]]]:
    definitions = {
        each.get(w("abstractNumId"), ""): {
            int(level.get(w("ilvl"), "0")): _list_type(level) for level in each.iter(w("lvl"))
        }
        for each in numbering.iter(w("abstractNum"))
    }
    for list_ in numbering.iter(w("num")):
        definition = list_.find(w("abstractNumId"))
        if definition is not None:
            yield list_.get(w("numId"), ""), definitions.get(definition.get(w("val"), ""), {})


def _list_type(level: etree._Element) -> BlockType:
    form = level.find(w("numFmt"))
    return BlockType.BULLET if form is not None and form.get(w("val")) == "bullet" else BlockType.NUMBER


def _count_words(tree: etree._Element) -> int:
    """Count the words of a story on their own: all its letters, paragraph by paragraph."""
    lines: dict[etree._Element, list[str]] = {}
    for element in tree.iter("{*}*"):
        letters = text_of(element)
        paragraph = next(element.iterancestors(w("p"), FALLBACK), None) if letters else None
        if letters and paragraph is not None and next(paragraph.iterancestors(FALLBACK), None) is None:
            lines.setdefault(paragraph, []).append(letters)
    return sum(count_words(clean("".join(line))) for line in lines.values())
