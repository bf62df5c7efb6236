"""Any Word file as a list of lines: each paragraph with its format, its style and its place in a table.

Tracked changes are accepted. What stands in text boxes, notes and content controls is read where it stands.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from lxml import etree

from iom_tracker.documents.comments_reader import read_comments
from iom_tracker.documents.document_formats import DocumentFormats, is_on, links_of, read_formats
from iom_tracker.documents.list_items import ListItem, ListItems, list_items
from iom_tracker.documents.other_stories import notes_of, pages_of
from iom_tracker.documents.package_gate import WordPackage
from iom_tracker.documents.packed_words import packed_words
from iom_tracker.documents.prompts import Prompt
from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.story_place import PlaceKind
from iom_tracker.documents.story_walk import StoryWalk
from iom_tracker.documents.word_tally import WordTally
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.marked_text import MarkedSpan, MarkedText
from iom_tracker.domain.reading import ReadComment
from iom_tracker.domain.richtext import Block

_TITLES: Final = ("title", "subtitle", "caption")
_NOTHING: Final = Block(())


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a paragraph stands in a table, the innermost one that holds it.

    Attributes:
        columns: how many cells its row has.
        is_head: whether it is told to be the head of an answer.
    """

    table: int
    row: int
    column: int
    columns: int
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A paragraph.

    Attributes:
        style: the name of a style that makes a heading of it; else empty.
        cell: None outside of tables.
        images: what its images are called.
        item: its place in a numbered list of Word; None for any other.
    """

    block: Block
    style: str = ""
    cell: Cell | None = None
    starts_page: bool = False
    is_contents: bool = False
    images: tuple[str, ...] = ()
    item: ListItem | None = None

    @property
    def shown(self) -> str:
        """Its words as Word shows them, behind the number that it counts."""
        label = self.item.label if self.item else ""
        return f"{label} {self.block.text}" if label else self.block.text


@dataclass(frozen=True, slots=True)
class DocumentLines:
    """The lines of a Word file.

    Attributes:
        pages: the lines at the head and foot of the pages.
        notes: the texts of notes that nothing in the document refers to, and the words of diagrams and charts.
        total: the words of the whole file, counted by themselves.
        prompts: what Word shows where nothing is said; it is in no line.
        documents: what other documents are called that Word puts in.
    """

    lines: tuple[DocumentLine, ...]
    pages: tuple[str, ...]
    notes: tuple[str, ...]
    total: int
    comments: tuple[ReadComment, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    documents: tuple[str, ...] = ()


def document_lines(package: WordPackage) -> DocumentLines:
    """Return the lines of a Word file."""
    formats, notes, tally = read_formats(package), notes_of(package), WordTally()
    walk = StoryWalk(formats, notes)
    body = package.tree(package.main)
    packed = packed_words(package, body)
    paragraphs = walk.read(body, links_of(package, package.main))
    whole = list(_whole(paragraphs))
    loose = [each for note, links in walk.notes.values() for each in walk.read(note, links)]
    stories = pages_of(package)
    pages = [each for part, page in stories.items() for each in walk.read(page, links_of(package, part))]
    tally.add(body)
    for story in (*(note for name, (note, _) in notes.items() if name not in tally.gone_notes), *stories.values()):
        tally.add(story)
    return DocumentLines(
        lines=tuple(_lines(body, whole, list_items(package, formats), package)),
        pages=tuple(each.text for each in pages if each.text),
        notes=(*(each.text for each in loose if each.text), *packed.lines),
        total=tally.count((one.element, next_.element) for group in whole for one, next_ in pairwise(group))
        + packed.total,
        comments=tuple(read_comments(package, walk, walk.ranges).values()),
        prompts=tuple(each.prompt for each in (*paragraphs, *loose, *pages) if each.prompt),
        documents=packed.documents,
    )


def _whole(paragraphs: Iterable[StoryParagraph]) -> Iterator[list[StoryParagraph]]:
    """Yield the paragraphs, each with those before it that go on in it."""
    group: list[StoryParagraph] = []
    for paragraph in paragraphs:
        group.append(paragraph)
        if not paragraph.is_joined:
            yield group
            group = []
    if group:
        yield group


def _lines(
    body: etree._Element, whole: Iterable[list[StoryParagraph]], items: ListItems, package: WordPackage
) -> Iterator[DocumentLine]:
    cells, titles, formats = _cells(body), _title_styles(package), items.formats
    for group in whole:
        last = group[-1]
        cell = next(last.element.iterancestors(w("tc")), None)
        is_contents = last.style in formats.contents or last.place.kind is PlaceKind.TITLE
        yield DocumentLine(
            _block(group),
            "" if is_contents else _style_of(last, formats, titles),
            cells.get(cell) if cell is not None else None,
            _starts_page(group[0].element),
            is_contents,
            tuple(name for each in group for name in each.images),
            items.add(last.element, last.style),
        )


def _block(group: list[StoryParagraph]) -> Block:
    spans: tuple[MarkedSpan, ...] = tuple(span for each in group for span in each.block.spans)
    last = group[-1].block
    body = MarkedText((replace(last, spans=spans, end=(), before=None),)).accepted()
    return body.blocks[0] if body.blocks else _NOTHING


def _cells(body: etree._Element) -> dict[etree._Element, Cell]:
    """Return the place of every cell."""
    tables: dict[etree._Element, dict[etree._Element, list[etree._Element]]] = {}
    for cell in body.iter(w("tc")):
        row = next(cell.iterancestors(w("tr")), cell)
        table = next(row.iterancestors(w("tbl")), row)
        tables.setdefault(table, {}).setdefault(row, []).append(cell)
    return {
        cell: Cell(table, row, column, len(cells))
        for table, rows in enumerate(tables.values())
        for row, cells in enumerate(rows.values())
        for column, cell in enumerate(cells)
    }


def _starts_page(paragraph: etree._Element) -> bool:
    before = paragraph.find(f"{w('pPr')}/{w('pageBreakBefore')}")
    if before is not None and is_on(before):
        return True
    first = next(paragraph.iter(w("br"), w("t")), None)
    return first is not None and first.get(w("type")) == "page"


def _style_of(paragraph: StoryParagraph, formats: DocumentFormats, titles: Mapping[str, str]) -> str:
    level = formats.headings.get(paragraph.style)
    outline = paragraph.element.find(f"{w('pPr')}/{w('outlineLvl')}")
    depth = outline.get(w("val"), "") if outline is not None else ""
    if depth.isdecimal() and int(depth) < 9:  # noqa: PLR2004 - nine is body text
        level = int(depth) + 1
    return f"heading {level}" if level else titles.get(paragraph.style, "")


def _title_styles(package: WordPackage) -> dict[str, str]:
    """Return the names of the styles that make titles or whole paragraphs bold, by their ids."""
    styles = (style for part in package.related("styles") for style in package.tree(part).iter(w("style")))
    return {style.get(w("styleId"), ""): name for style in styles if (name := _title_of(style))}


def _title_of(style: etree._Element) -> str:
    named, bold = style.find(w("name")), style.find(f"{w('rPr')}/{w('b')}")
    name = named.get(w("val"), "").casefold() if named is not None else ""
    is_bold = style.get(w("type")) == "paragraph" and bold is not None and is_on(bold)
    return name if is_bold or name in _TITLES else ""
