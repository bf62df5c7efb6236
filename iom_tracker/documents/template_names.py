"""Names in a template that were meant for a slot and stand where no slot is, so that they would be printed."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree

from iom_tracker.documents.slots import PREFIX, tag_of_control
from iom_tracker.documents.template_slots import SLOTS
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.template_report import Matter, TemplateFinding

_NAME: Final = re.compile(re.escape(PREFIX) + r"\S+", re.IGNORECASE)
_KNOWN: Final = frozenset(PREFIX + name for name in SLOTS)
_ON_PAGES: Final = _KNOWN - {f"{PREFIX}contents", f"{PREFIX}report"}


def left_over_names(body: etree._Element, pages: Sequence[etree._Element]) -> Iterator[TemplateFinding]:
    """Say of each name outside of every slot, and of each slot that is none, that it would be printed."""
    found = [*_names(body, _KNOWN), *(name for page in pages for name in _names(page, _ON_PAGES))]
    for name in dict.fromkeys(found):
        matter = Matter.SLOT_AMONG_WORDS if name.lower() in _KNOWN else Matter.SLOT_UNKNOWN
        yield TemplateFinding(matter, name)


def _names(story: etree._Element, slots: frozenset[str]) -> Iterator[str]:
    for control in story.iter(w("sdt")):
        tag = tag_of_control(control)
        if tag not in slots and _NAME.match(tag):
            yield tag
    for paragraph in story.iter(w("p")):
        yield from _NAME.findall("".join(_words(paragraph, slots)))


def _words(paragraph: etree._Element, slots: frozenset[str]) -> Iterator[str]:
    """Return the words of a paragraph itself that no slot holds."""
    for text in paragraph.iter(w("t")):
        controls = text.iterancestors(w("sdt"))
        if next(text.iterancestors(w("p")), None) is paragraph and all(
            tag_of_control(c) not in slots for c in controls
        ):
            yield text.text or ""
