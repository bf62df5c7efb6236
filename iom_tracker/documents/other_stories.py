"""The stories of a Word file beside its body: notes, and what stands at the head and foot of its pages."""

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import links_of
from iom_tracker.documents.package_gate import WordPackage
from iom_tracker.documents.story_walk import Note
from iom_tracker.documents.word_xml import w

_PAGES: Final = ("header", "footer")
_NOTES: Final = ("footnote", "endnote")

NoteName = tuple[str, str]


def notes_of(package: WordPackage) -> dict[NoteName, Note]:
    """Return the footnotes and endnotes with their part's links, by kind and id."""
    return dict(_notes(package))


def pages_of(package: WordPackage) -> dict[str, etree._Element]:
    """Return what stands at the head and foot of the pages, by the part's name."""
    return dict(_stories(package, _PAGES))


def _notes(package: WordPackage) -> Iterator[tuple[NoteName, Note]]:
    for kind in _NOTES:
        for part, story in _stories(package, [f"{kind}s"]):
            links = links_of(package, part)
            for note in story.iter(w(kind)):
                yield (kind, note.get(w("id"), "")), (note, links)


def _stories(package: WordPackage, kinds: Iterable[str]) -> Iterator[tuple[str, etree._Element]]:
    return ((part, package.tree(part)) for kind in kinds for part in package.related(kind))
