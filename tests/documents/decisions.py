"""Tracked changes of a Word file decided as Word does, straight on its XML: a second opinion on what we write.

Paragraphs whose end goes are joined with the next one, which keeps its properties (ECMA-376 part 1, 17.13.5).
"""

from lxml import etree

from iom_tracker.documents.slots import remove
from iom_tracker.documents.word_xml import w


def accepted(body: etree._Element) -> etree._Element:
    """Accept every change in a body."""
    return _decided(body, gone="del", stays="ins", changed=False)


def rejected(body: etree._Element) -> etree._Element:
    """Reject every change in a body."""
    return _decided(body, gone="ins", stays="del", changed=True)


def _decided(body: etree._Element, *, gone: str, stays: str, changed: bool) -> etree._Element:
    open_ = [each for each in body.iter(w("p")) if each.find(f"{w('pPr')}/{w('rPr')}/{w(gone)}") is not None]
    for each in [*body.iter(w("rPrChange"), w("pPrChange"))]:
        if changed:
            _put_back(each)
        else:
            remove(each)
    for each in [*body.iter(w(gone))]:
        remove(each)
    for each in [*body.iter(w(stays))]:
        for child in each:
            each.addprevious(child)
        remove(each)
    for letters in body.iter(w("delText")):
        letters.tag = w("t")
    for paragraph in open_:
        _join_with_next(paragraph)
    return body


def _put_back(change: etree._Element) -> None:
    next(change.iterancestors())[:] = list(change[0])


def _join_with_next(paragraph: etree._Element) -> None:
    following = paragraph.getnext()
    assert following is not None, "the last end of an answer was put in or taken out"
    content = [each for each in paragraph if each.tag != w("pPr")]
    following[1:1] = content
    remove(paragraph)
