"""The line with the page number at the foot of the shipped template's pages, said in the language of a report."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from iom_tracker.documents.direction import reads_to_the_left, stretches
from iom_tracker.documents.richtext_xml import RTL
from iom_tracker.documents.slots import run_to_the_left
from iom_tracker.documents.word_xml import W, one_line, parse, run_xml, w

_FIELDS: Final = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_PIECES: Final = re.compile(r"(\{pages?\})")


def say_page_numbers(story: etree._Element, words: str) -> None:
    """Put words around both page numbers of a line; a story that has no such line stays as it is.

    Args:
        story: the foot of pages.
        words: with `{page}` and `{pages}`.
    """
    for line in story.iter(w("p")):
        codes = {each.get(w("instr"), "").strip() for each in line.findall(w("fldSimple"))}
        if codes == set(_FIELDS.values()):
            _say(line, one_line(words))


def _say(line: etree._Element, words: str) -> None:
    to_left = reads_to_the_left(words)
    runs = "".join(xml for piece in _PIECES.split(words) for xml in _runs(piece, to_left=to_left))
    line[:] = [each for each in line if each.tag == w("pPr")]
    if to_left:
        run_to_the_left(line)
    line.extend(parse(f'<w:p xmlns:w="{W}">{runs}</w:p>'))


def _runs(piece: str, *, to_left: bool) -> Iterator[str]:
    if piece in _FIELDS:
        yield f'<w:fldSimple w:instr=" {_FIELDS[piece]} ">{run_xml("1", RTL if to_left else "")}</w:fldSimple>'
        return
    for words, runs_left in stretches(piece, in_leftward=to_left):
        yield run_xml(words, RTL if runs_left else "")
