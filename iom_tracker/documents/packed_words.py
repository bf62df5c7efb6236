"""What a story shows without holding it: the words of diagrams and charts, and other documents that are put in whole.

Such a document is put in by Word when it opens the file, and may be anything, so it is only named.
"""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from lxml import etree

from iom_tracker.documents.package_gate import Relationship, WordPackage
from iom_tracker.documents.word_xml import R, one_line, r, w
from iom_tracker.domain.word_count import count_words

_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C: Final = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_CX: Final = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
_DIAGRAM: Final = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_CHUNK: Final = w("altChunk")
_REFERENCES: Final[Mapping[str, str]] = MappingProxyType(
    {_DIAGRAM: r("dm"), f"{_C}chart": r("id"), f"{_CX}chart": r("id"), _CHUNK: r("id")}
)
KINDS_WITH_WORDS: Final = frozenset(
    {f"{R}/diagramData", f"{R}/chart", "http://schemas.microsoft.com/office/2014/relationships/chartEx"}
)
_ANOTHER_DOCUMENT: Final = f"{R}/aFChunk"
_KINDS: Final = KINDS_WITH_WORDS | {_ANOTHER_DOCUMENT}
_STORIES: Final = ("header", "footer", "footnotes", "endnotes")
_AWAY: Final = (w("del"), w("moveFrom"))
_NUMBERS: Final = frozenset({f"{_C}numCache", f"{_C}numLit", f"{_CX}numDim"})
_PARAGRAPH: Final = f"{_A}p"
_PIECES: Final = f"{_A}t"
_BREAK: Final = f"{_A}br"
_VALUE: Final = f"{_C}v"
_SAID: Final = (_VALUE, f"{_CX}pt", f"{_CX}v")


@dataclass(frozen=True, slots=True)
class PackedWords:
    """What the stories of a Word file show without holding it.

    Attributes:
        lines: the words of diagrams and charts.
        total: how many words they are, counted by themselves.
        documents: what other documents are called that are put in.
    """

    lines: tuple[str, ...]
    total: int
    documents: tuple[str, ...]


def packed_words(package: WordPackage, body: etree._Element) -> PackedWords:
    """Return what the stories of a file show without holding it; what was taken out with tracking on is not there."""
    shown = list(dict.fromkeys(_shown(package, body)))
    trees = [
        package.tree(each.target) for each in shown if each.kind in KINDS_WITH_WORDS and each.target in package.parts
    ]
    documents = [posixpath.basename(each.target) for each in shown if each.kind == _ANOTHER_DOCUMENT]
    return PackedWords(tuple(lines_of(trees)), sum(map(_count, trees)), tuple(documents))


def lines_of(parts: Iterable[etree._Element]) -> Iterator[str]:
    """Yield the lines that diagrams and charts say; the numbers of a chart are none."""
    for part in parts:
        for each in part.iter(_PARAGRAPH, *_SAID):
            said = _line(each) if each.tag == _PARAGRAPH else each.text or ""
            if one_line(said) and not _is_number(each):
                yield one_line(said)


def _line(paragraph: etree._Element) -> str:
    return "".join(" " if each.tag == _BREAK else each.text or "" for each in paragraph.iter(_PIECES, _BREAK))


def _count(part: etree._Element) -> int:
    """Count the words of a part by itself, letter by letter."""
    lines = [""]
    for _, element in etree.iterwalk(part, tag=(_PIECES, _PARAGRAPH, _BREAK, *_SAID)):
        if element.tag == _BREAK:
            lines[-1] += " "
        elif element.tag == _PARAGRAPH:
            lines.append("")
        elif element.tag == _PIECES or not _is_number(element):
            lines[-1] += element.text or ""
            lines += [""] if element.tag in _SAID else []
    return sum(count_words(one_line(line)) for line in lines)


def _is_number(value: etree._Element) -> bool:
    return any(each.tag in _NUMBERS for each in value.iterancestors())


def _shown(package: WordPackage, body: etree._Element) -> Iterator[Relationship]:
    """Yield what the stories refer to, in order."""
    for name in (package.main, *(part for kind in _STORIES for part in package.related(kind))):
        found = {id_: each for id_, each in package.relationships(name).items() if each.kind in _KINDS}
        if found:
            yield from _referred(body if name == package.main else package.tree(name), found)


def _referred(story: etree._Element, found: Mapping[str, Relationship]) -> Iterator[Relationship]:
    for each in story.iter(*_REFERENCES):
        target = found.get(each.get(_REFERENCES[str(each.tag)], ""))
        if target and next(each.iterancestors(*_AWAY), None) is None:
            yield target
