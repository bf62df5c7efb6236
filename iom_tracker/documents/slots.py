"""Content controls of a template that the program fills, found by their tags."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import one_line, w

PREFIX: Final = "iom-tracker:"


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
        remove(slot)
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


def _samples_for(count: int, samples: Sequence[etree._Element]) -> Iterator[etree._Element]:
    for number in range(count - 1):
        yield samples[min(number, max(len(samples) - 2, 0))]
    yield samples[-1]


def _set_text(container: etree._Element, line: str) -> None:
    runs = list(container.iter(w("r")))
    form = runs[0].find(w("rPr")) if runs else None
    kept = [child for child in container if child.tag == w("pPr")]
    run = etree.SubElement(container, w("r"))
    if form is not None:
        run.append(form)
    etree.SubElement(run, w("t")).text = one_line(line)
    container[:] = [*kept, run]
