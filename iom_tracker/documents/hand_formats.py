"""What somebody did to a report by hand that an answer cannot hold: struck or hidden words, tables, notes.

Their words are kept as ordinary ones. All are looked for in the whole story at once, and most files have none.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import is_on
from iom_tracker.documents.word_xml import one_line, w
from iom_tracker.domain.reading import ByHand

_RUN: Final = w("r")
_SWITCHES: Final = {w("strike"): ByHand.STRUCK, w("dstrike"): ByHand.STRUCK, w("vanish"): ByHand.HIDDEN}
_NOTES: Final = {w("footnoteReference"): ByHand.FOOTNOTE, w("endnoteReference"): ByHand.ENDNOTE}
_TABLE: Final = w("tbl")

Found = tuple[ByHand, str]
Formats = Mapping[etree._Element, tuple[Found, ...]]  # noqa: SLF001 - lxml gives the type no other name


def formats_by_hand(story: etree._Element) -> Formats:
    """Return by paragraph what was done to it, and to which words; those that follow each other are told together."""
    if next(story.iter(*_SWITCHES, *_NOTES, _TABLE), None) is None:
        return {}
    found: dict[etree._Element, list[Found]] = {}
    for paragraph, kind, words, goes_on in (*_switched(story), *_hanging(story)):
        said = found.setdefault(paragraph, [])
        before = said.pop()[1] if goes_on and said and said[-1][0] is kind else ""
        said.append((kind, before + words))
    return {paragraph: tuple((kind, one_line(words)) for kind, words in said) for paragraph, said in found.items()}


def _switched(story: etree._Element) -> Iterator[tuple[etree._Element, ByHand, str, bool]]:
    before = None
    for switch in story.iter(*_SWITCHES):
        run = next(switch.iterancestors(_RUN), None)
        form = switch.getparent()
        if run is None or form is None or form.getparent() is not run or not is_on(switch):
            continue
        words = "".join([each.text or "" for each in run.iterchildren(w("t"))])
        if words.strip():
            paragraph = next(run.iterancestors(w("p")))
            yield paragraph, _SWITCHES[str(switch.tag)], words, before is not None and run.getprevious() is before
        before = run


def _hanging(story: etree._Element) -> Iterator[tuple[etree._Element, ByHand, str, bool]]:
    for reference in story.iter(*_NOTES):
        yield next(reference.iterancestors(w("p"))), _NOTES[str(reference.tag)], "", False
    for table in story.iter(_TABLE):
        for paragraph in next(([each] for each in table.iter(w("p")) if any(each.itertext(w("t")))), []):
            yield paragraph, ByHand.TABLE, "", False
