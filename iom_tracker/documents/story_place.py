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


@dataclass(slots=True, eq=False)
class Place:
    """A place; each content control makes one of its own, and nothing changes it.

    Attributes:
        anchor: what the control of an answer says; None elsewhere.
        found_by: whether its tag or its title says so.
        other: what the title says where the tag says something else; None where they agree.
        around: the place that counts where what the control says is the name of nothing.
    """

    kind: PlaceKind
    anchor: Anchor | None = None
    found_by: FoundBy = FoundBy.TAG
    other: Anchor | None = None
    around: "Place | None" = None


_TAG: Final = w("tag")
_TITLE: Final = w("alias")
_CONTENT: Final = w("sdtContent")
_GALLERY: Final = w("docPartGallery")
_CONTENTS: Final = "table of contents"  # Word has further galleries of these, all with this in their names
_VALUE: Final = w("val")
_ANSWER: Final = PlaceKind.ANSWER  # for speed: each is asked for as often as there are controls
_BY_TAG: Final = FoundBy.TAG
OUTSIDE: Final = Place(PlaceKind.OUTSIDE)


def place_in(control: etree._Element, around: Place) -> Place:
    """Return the place that a content control makes: one that says nothing makes none."""
    return place_and_content(control, around)[0]


def place_and_content(control: etree._Element, around: Place) -> tuple[Place, etree._Element | None]:
    """Return the place that a content control makes, and what holds its content.

    Inside of an answer only another answer's control makes one: all else there belongs to the answer.
    """
    tag = title = ""
    is_contents = False
    for each in control.iterdescendants():  # its properties stand before its content
        name = each.tag
        if name == _CONTENT:
            return _place(tag, title, around, is_contents=is_contents), each
        if name == _TAG:
            tag = each.get(_VALUE, "")
        elif name == _TITLE:
            title = each.get(_VALUE, "")
        elif name == _GALLERY:
            is_contents = _CONTENTS in each.get(_VALUE, "").casefold()
    return _place(tag, title, around, is_contents=is_contents), None


def _place(tag: str, title: str, around: Place, *, is_contents: bool) -> Place:
    by_tag = anchor_in(tag)
    by_title = anchor_in(title) if title != tag else None
    if by_tag:
        other = by_title if by_title and by_title.name != by_tag.name else None
        return Place(_ANSWER, by_tag, _BY_TAG, other, around)
    if by_title:
        return Place(_ANSWER, by_title, FoundBy.TITLE, None, around)
    is_title = around.kind is not _ANSWER and (is_contents or tag.startswith(PREFIX))
    return Place(PlaceKind.TITLE) if is_title else around
