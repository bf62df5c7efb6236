"""Content controls of a template that the program fills, found by their tags."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Final

from lxml import etree

from iom_tracker.documents.direction import reads_to_the_left, stretches
from iom_tracker.documents.word_xml import one_line, w

PREFIX: Final = "iom-tracker:"
_ENDING_WITH_A_PARAGRAPH: Final = frozenset(map(w, ("tc", "hdr", "ftr", "txbxContent")))
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_BEHIND_BIDI: Final = frozenset(
    w(name)
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
        *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle"),
        *("rPr", "sectPr", "pPrChange"),
    )
)
_BEHIND_RTL: Final = frozenset(
    w(name) for name in ("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange")
)


def find_slots(story: etree._Element, name: str) -> list[etree._Element]:
    """Return the slots of a name in the body, a header or a footer."""
    return [control for control in story.iter(w("sdt")) if tag_of_control(control) == PREFIX + name]


def tag_of_control(control: etree._Element) -> str:
    """Return the tag of a content control; empty if it has none."""
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    return tag.get(w("val"), "") if tag is not None else ""


def fill_slot(slot: etree._Element, lines: Sequence[str]) -> None:
    """Put lines into a slot, each with the look of its sample paragraph; without lines the slot goes.

    The first line looks like the first sample, the last like the last, those between like the last but one.
    """
    content = slot.find(w("sdtContent"))
    if content is None or not lines:
        _take_out(slot)
        return
    samples = content.findall(w("p"))
    if not samples:
        _set_text(content, " ".join(lines))
        return
    filled = [deepcopy(sample) for sample in _samples_for(len(lines), samples)]
    for paragraph, line in zip(filled, lines, strict=True):
        _set_text(paragraph, line)
    content[:] = filled


def slot_text(slot: etree._Element) -> str:
    """Return the sample text of a slot."""
    return "".join(part.text or "" for part in slot.iter(w("t")))


def replace_by_comment(slot: etree._Element, comment: str) -> None:
    """Leave a comment where a slot stood."""
    slot.addprevious(etree.Comment(comment))
    remove(slot)


def remove(element: etree._Element) -> None:
    """Take an element out of its parent."""
    next(element.iterancestors()).remove(element)


def run_to_the_left(paragraph: etree._Element) -> None:
    """Have a paragraph run from the right to the left."""
    form = paragraph.find(w("pPr"))
    if form is None:
        form = etree.Element(w("pPr"))
        paragraph.insert(0, form)
    _put(form, "bidi", _BEHIND_BIDI)


def _take_out(slot: etree._Element) -> None:
    """Take a slot out; a cell, a header or a text box must still end with a paragraph."""
    around = next(slot.iterancestors())
    remove(slot)
    if around.tag in _ENDING_WITH_A_PARAGRAPH and (len(around) == 0 or around[-1].tag not in {w("p"), w("sdt")}):
        etree.SubElement(around, w("p"))


def _samples_for(count: int, samples: Sequence[etree._Element]) -> Iterator[etree._Element]:
    for number in range(count - 1):
        yield samples[min(number, max(len(samples) - 2, 0))]
    yield samples[-1]


def _set_text(container: etree._Element, line: str) -> None:
    """Put a line in, with the look of the first run that was there, and set the way that it reads."""
    runs = list(container.iter(w("r")))
    form = runs[0].find(w("rPr")) if runs else None
    kept = [child for child in container if child.tag == w("pPr")]
    words = one_line(line)
    to_left = reads_to_the_left(words)
    container[:] = [*kept, *(_run(*stretch, form) for stretch in stretches(words, in_leftward=to_left))]
    if to_left and container.tag == w("p"):
        run_to_the_left(container)


def _run(words: str, runs_left: bool, form: etree._Element | None) -> etree._Element:  # noqa: FBT001 - a stretch
    run = etree.Element(w("r"))
    if form is not None or runs_left:
        run.append(etree.Element(w("rPr")) if form is None else deepcopy(form))
    if runs_left:
        _put(run[0], "rtl", _BEHIND_RTL)
    letters = etree.SubElement(run, w("t"))
    letters.text = words
    letters.set(_SPACE, "preserve")
    return run


def _put(properties: etree._Element, name: str, behind: frozenset[str]) -> None:
    """Switch a property on, in the place that the order of properties gives it."""
    for each in properties.findall(w(name)):
        properties.remove(each)
    place = next((number for number, each in enumerate(properties) if each.tag in behind), len(properties))
    properties.insert(place, etree.Element(w(name)))
