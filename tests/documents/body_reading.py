"""Paragraphs of an answer, read by themselves."""

from collections.abc import Mapping

from lxml import etree

from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.story_walk import StoryWalk
from iom_tracker.domain.marked_text import MarkedText
from iom_tracker.domain.richtext import BlockType

LISTS = {
    "1": dict.fromkeys(range(9), BlockType.BULLET),
    **{str(number): dict.fromkeys(range(9), BlockType.NUMBER) for number in range(2, 60)},
}


def read_body(body: etree._Element, links: Mapping[str, str]) -> MarkedText:
    """Read paragraphs whose style `ListBullet` is that of the first list."""
    walk = StoryWalk(DocumentFormats(lists=LISTS, list_styles={"ListBullet": ("1", 0)}))
    return MarkedText(tuple(each.block for each in walk.read(body, links)))
