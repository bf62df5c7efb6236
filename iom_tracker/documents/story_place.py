"""Where a paragraph of a story stands: in which content control, and what the control says that it is."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from lxml import etree

from iom_tracker.documents.anchors import Anchor, anchor_in
from iom_tracker.documents.slots import PREFIX
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.reading import FoundBy


class PlaceKind(Enum):
    """What a place is for."""

    OUTSIDE = auto()
    TITLE = auto()
    ANSWER = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A place; each content control makes one of its own.

    Attributes:
        anchor: what the control of an answer says; None elsewhere.
        found_by: whether its tag or its title says so.
        other: what the title says where the tag says something else; empty where they agree.
    """

    kind: PlaceKind
    anchor: Anchor | None = None
    found_by: FoundBy = FoundBy.TAG
    other: str = ""


_PROPERTIES: Final = w("sdtPr")
_TAG: Final = w("tag")
_TITLE: Final = w("alias")
_CONTENTS: Final = w("docPartObj")
_VALUE: Final = w("val")
OUTSIDE: Final = Place(PlaceKind.OUTSIDE)


def place_in(control: etree._Element, around: Place) -> Place:
    """Return the place that a content control makes: one that says nothing makes none."""
    tag, title, is_contents = _said_by(control)
    by_tag, by_title = anchor_in(tag), anchor_in(title) if title != tag else None
    if by_tag:
        other = by_title.name if by_title and by_title.name != by_tag.name else ""
        return Place(PlaceKind.ANSWER, by_tag, FoundBy.TAG, other)
    if by_title:
        return Place(PlaceKind.ANSWER, by_title, FoundBy.TITLE)
    return Place(PlaceKind.TITLE) if is_contents or tag.startswith(PREFIX) else around


def _said_by(control: etree._Element) -> tuple[str, str, bool]:
    """Return a control's tag, its title, and whether it holds contents."""
    tag = title = ""
    is_contents = False
    for each in next((part for part in control if part.tag == _PROPERTIES), ()):
        name = each.tag
        if name == _TAG:
            tag = each.get(_VALUE, "")
        elif name == _TITLE:
            title = each.get(_VALUE, "")
        elif name == _CONTENTS:
            is_contents = True
    return tag, title, is_contents
