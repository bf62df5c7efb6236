"""What somebody did by hand that an answer cannot hold: struck or hidden words, tables, text boxes, notes, formulas.

Words that stand in a content control which says that it is empty are told with them.

Their words are kept as ordinary ones. All are looked for in the whole story at once, and most files have none.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import chain
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import is_on
from iom_tracker.documents.prompts import typed_in
from iom_tracker.documents.story_place import OUTSIDE, PlaceKind, place_in
from iom_tracker.documents.word_xml import one_line, w
from iom_tracker.domain.reading import ByHand

_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WAYS: Final = (f"{_MC}Choice", f"{_MC}Fallback")
_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_P: Final = w("p")
_RUN: Final = w("r")
_TEXT: Final = w("t")
_CONTENT: Final = w("sdtContent")
_SWITCHES: Final = {w("strike"): ByHand.STRUCK, w("dstrike"): ByHand.STRUCK, w("vanish"): ByHand.HIDDEN}
_NOTES: Final = {w("footnoteReference"): ByHand.FOOTNOTE, w("endnoteReference"): ByHand.ENDNOTE}
_BOX: Final = w("txbxContent")
_HOLDERS: Final = {w("tbl"): ByHand.TABLE, _BOX: ByHand.TEXT_BOX}
_FORMULA: Final = f"{_MATH}oMath"
_FORMULA_TEXT: Final = (f"{_MATH}t", _TEXT)
_GONE: Final = (w("del"), w("moveFrom"))
_GONE_RUN: Final = tuple(f"{w('rPr')}/{tag}" for tag in _GONE)
_SHOWS_PROMPT: Final = w("showingPlcHdr")

Found = tuple[ByHand, str]
Formats = Mapping[etree._Element, tuple[Found, ...]]  # noqa: SLF001 - lxml gives the type no other name


def formats_by_hand(story: etree._Element, prompts: Collection[str] = ()) -> Formats:
    """Return by paragraph what was done to it, and to which words; those that follow each other are told together.

    Args:
        prompts: the ids of the styles of what Word shows where nothing is said.
    """
    if next(story.iter(*_SWITCHES, *_NOTES, *_HOLDERS, _FORMULA, _SHOWS_PROMPT), None) is None:
        return {}
    found: dict[etree._Element, list[Found]] = {}
    steps = _switched(story), _hanging(story), _formulas(story), _typed(story, prompts)
    for paragraph, kind, words, goes_on in chain.from_iterable(steps):
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
        words = "".join([each.text or "" for each in run.iterchildren(_TEXT)])
        if words.strip():
            yield _line_of(run), _SWITCHES[str(switch.tag)], words, before is not None and run.getprevious() is before
        before = run


def _hanging(story: etree._Element) -> Iterator[tuple[etree._Element, ByHand, str, bool]]:
    for reference in story.iter(*_NOTES):
        if not _is_gone(reference):
            yield _line_of(reference), _NOTES[str(reference.tag)], "", False
    for holder in story.iter(*_HOLDERS):
        first = next((each for each in holder.iter(_P) if any(each.itertext(_TEXT))), None)
        if first is not None and not _is_gone(first):
            yield first, _HOLDERS[str(holder.tag)], "", False


def _formulas(story: etree._Element) -> Iterator[tuple[etree._Element, ByHand, str, bool]]:
    for formula in story.iter(_FORMULA):
        words = "".join([each.text or "" for each in formula.iter(*_FORMULA_TEXT) if not _is_gone(each)])
        if words.strip():
            yield _line_of(formula), ByHand.FORMULA, words, False


def _typed(story: etree._Element, prompts: Collection[str]) -> Iterator[tuple[etree._Element, ByHand, str, bool]]:
    before = None
    for run, words in typed_in(story, prompts):
        if words.strip():
            line = _line_of(run)
            yield line, ByHand.PROMPT, words, before is line
            before = line


def _line_of(piece: etree._Element) -> etree._Element:
    """Return the paragraph in which something stands, or the answer inside of it; itself where none is around it."""
    answer = None
    for around in piece.iterancestors(_P, _CONTENT, _BOX):
        if around.tag == _P:
            return around if answer is None else answer
        if around.tag == _BOX:
            break
        control = around.getparent()
        if answer is None and control is not None and place_in(control, OUTSIDE).kind is PlaceKind.ANSWER:
            answer = around
    return piece


def _is_gone(piece: etree._Element) -> bool:
    """Say whether something was taken out with tracking on, or only shows again what stands before it."""
    if next(piece.iterancestors(*_GONE), None) is not None:
        return True
    run = piece.getparent()
    if run is not None and any(run.find(path) is not None for path in _GONE_RUN):
        return True
    return any(way.getprevious() is not None for way in piece.iterancestors(*_WAYS))
