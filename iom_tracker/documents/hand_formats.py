"""What somebody did to a report by hand that an answer cannot hold: struck or hidden words, tables, notes.

Words that stand in a content control which says that it is empty are told with them.

Their words are kept as ordinary ones. All are looked for in the whole story at once, and most files have none.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import chain
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import is_on
from iom_tracker.documents.prompts import typed_in
from iom_tracker.documents.word_xml import one_line, w
from iom_tracker.domain.reading import ByHand

_RUN: Final = w("r")
_SWITCHES: Final = {w("strike"): ByHand.STRUCK, w("dstrike"): ByHand.STRUCK, w("vanish"): ByHand.HIDDEN}
_NOTES: Final = {w("footnoteReference"): ByHand.FOOTNOTE, w("endnoteReference"): ByHand.ENDNOTE}
_TABLE: Final = w("tbl")
_SHOWS_PROMPT: Final = w("showingPlcHdr")

Found = tuple[ByHand, str]
Formats = Mapping[etree._Element, tuple[Found, ...]]  # noqa: SLF001 - lxml gives the type no other name


def formats_by_hand(story: etree._Element, prompts: Collection[str] = ()) -> Formats:
    """Return by paragraph what was done to it, and to which words; those that follow each other are told together.

    Args:
        prompts: the ids of the styles of what Word shows where nothing is said.
    """
    if next(story.iter(*_SWITCHES, *_NOTES, _TABLE, _SHOWS_PROMPT), None) is None:
        return {}
    found: dict[etree._Element, list[Found]] = {}
    for paragraph, kind, words, goes_on in chain(_switched(story), _hanging(story), _typed(story, prompts)):
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


def _typed(story: etree._Element, prompts: Collection[str]) -> Iterator[tuple[etree._Element, ByHand, str, bool]]:
    before = None
    for run, words in typed_in(story, prompts):
        line = next(run.iterancestors(w("p"), w("sdtContent")), None)  # an answer inside of a line is one of its own
        if line is not None and words.strip():
            yield line, ByHand.PROMPT, words, before is line
            before = line
