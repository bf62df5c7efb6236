"""The comments of a Word file: who said what when, in threads, open or resolved.

`comments.xml` holds them one after the other; which answers which, and what is resolved, stands in
`commentsExtended.xml` ([MS-DOCX] 2.5.4.2), where each is named by the id of its last paragraph.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from iom_tracker.documents.comment_ranges import CommentRanges
from iom_tracker.documents.document_formats import links_of
from iom_tracker.documents.package_gate import WordPackage
from iom_tracker.documents.story_walk import StoryWalk
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.reading import ReadComment

_W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_EXTENDED: Final = "/commentsExtended"
_OFF: Final = frozenset({"", "0", "false", "off"})


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the extended part says of a comment."""

    parent: str
    is_resolved: bool


def read_comments(package: WordPackage, walk: StoryWalk, ranges: CommentRanges) -> dict[str, ReadComment]:
    """Return the first comment of each thread with its replies, by its id, in the order of the file.

    Args:
        walk: reads what the comments say.
        ranges: what they are about.
    """
    facts = dict(_facts(package))
    said: dict[str, ReadComment] = {}
    names: dict[str, str] = {}
    for part in package.related("comments"):
        for element in package.tree(part).iter(w("comment")):
            id_, name = element.get(w("id"), ""), _name_of(element)
            lines = (each.text for each in walk.read(element, links_of(package, part)))
            said[id_] = ReadComment(
                element.get(w("author"), ""),
                element.get(w("date"), ""),
                "\n".join(filter(None, lines)),
                ranges.quote(id_),
                is_resolved=name in facts and facts[name].is_resolved,
            )
            names[name or id_] = id_
    parents = {id_: names[facts[name].parent] for name, id_ in names.items() if _has_parent(name, facts, names)}
    return _in_threads(said, parents)


def _has_parent(name: str, facts: dict[str, _Facts], names: dict[str, str]) -> bool:
    return name in facts and facts[name].parent in names and facts[name].parent != name


def _in_threads(said: dict[str, ReadComment], parents: dict[str, str]) -> dict[str, ReadComment]:
    """Return the threads; a reply to a reply belongs to the same thread."""
    replies: dict[str, list[ReadComment]] = {}
    for id_, comment in said.items():
        first = _first_of(id_, parents)
        if first != id_:
            replies.setdefault(first, []).append(comment)
    firsts = {id_: each for id_, each in said.items() if _first_of(id_, parents) == id_}
    return {id_: replace(each, replies=tuple(replies.get(id_, ()))) for id_, each in firsts.items()}


def _first_of(id_: str, parents: dict[str, str]) -> str:
    seen = [id_]
    while id_ in parents:
        id_ = parents[id_]
        if id_ in seen:  # a damaged file: they answer each other in a circle
            return min(seen)
        seen.append(id_)
    return id_


def _facts(package: WordPackage) -> Iterator[tuple[str, _Facts]]:
    related = package.relationships(package.main).values()
    parts = [each.target for each in related if each.kind.endswith(_EXTENDED) and each.target in package.parts]
    for part in parts:
        for element in package.tree(part).iter(f"{_W15}commentEx"):
            is_resolved = element.get(f"{_W15}done", "").casefold() not in _OFF
            yield element.get(f"{_W15}paraId", ""), _Facts(element.get(f"{_W15}paraIdParent", ""), is_resolved)


def _name_of(comment: etree._Element) -> str:
    """Return the id of a comment's last paragraph; empty where the file gives none."""
    paragraphs = [each.get(f"{_W14}paraId", "") for each in comment.iter(w("p"))]
    return paragraphs[-1] if paragraphs else ""
