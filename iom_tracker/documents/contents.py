"""The contents of a report: a field that Word keeps up to date, filled in already.

Neither `w:updateFields` nor `w:dirty` is set: both make Word ask at opening whether fields "that may refer to other
files" should be updated, which alarms people. So the entries are written out, each page number as a field of its own
whose value is an estimate. LibreOffice works it out when it opens the file; Word does when it prints, or with F9.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from iom_tracker.documents.richtext_xml import line_xml
from iom_tracker.documents.word_xml import one_line, run_xml, text, value

# A tab behind the name: Word takes it for a space. LibreOffice (7.4) then takes the field for an unknown one, which is
# good: inside a TOC that it knows it keeps the page numbers of the file, outside of one it counts the pages itself.
_FIELD: Final = ' TOC\t\\o "1-2" \\h \\z '
_LINES_ON_A_PAGE: Final = 46.0
_LETTERS_IN_A_LINE: Final = 102
_LINE_START: Final = "</w:pPr>"


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents: a transformation on level 1, a commitment on level 2."""

    level: int
    heading: str
    bookmark: str
    page: int


class PageEstimate:
    """Counts lines as the shipped template sets them, and so guesses on which page something stands."""

    def __init__(self, contents: int) -> None:
        """Begin behind so many lines of contents."""
        self._lines = math.ceil(contents / _LINES_ON_A_PAGE) * _LINES_ON_A_PAGE

    @property
    def page(self) -> int:
        """The page on which the next line stands."""
        return int(self._lines // _LINES_ON_A_PAGE) + 1

    def add(self, letters: int, space: float) -> None:
        """Count a paragraph of so many letters, with the space around it in lines."""
        self._lines += math.ceil(letters / _LETTERS_IN_A_LINE) + space


def contents_xml(title: str, entries: Sequence[ContentsEntry], styles: tuple[str, str, str], control: int) -> str:
    """Return the contents as XML with the prefix `w`.

    Args:
        title: what stands above them.
        entries: their lines; without any there are no contents.
        styles: the ids of the title's style and of both levels'.
        control: the number of the content control around them, by which Word offers to update them.
    """
    if not entries:
        return ""
    begin = _mark("begin") + _code(_FIELD) + _mark("separate")
    lines = [_line(entry, styles[entry.level]) for entry in entries]
    lines[0] = lines[0].replace(_LINE_START, _LINE_START + begin, 1)
    lines[-1] = lines[-1].removesuffix("</w:p>") + _mark("end") + "</w:p>"
    direction, runs = line_xml(one_line(title))
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{control}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        f'<w:p><w:pPr><w:pStyle w:val="{value(styles[0])}"/>{direction}</w:pPr>{runs}</w:p>'
        f"{''.join(lines)}</w:sdtContent></w:sdt>"
    )


def _line(entry: ContentsEntry, style: str) -> str:
    page = _mark("begin") + _code(rf" PAGEREF {entry.bookmark} \h ") + _mark("separate") + run_xml(str(entry.page))
    direction, runs = line_xml(entry.heading)
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{value(style)}"/>{direction}{_LINE_START}'
        f'<w:hyperlink w:anchor="{entry.bookmark}" w:history="1">'
        f"{runs}<w:r><w:tab/></w:r>{page}{_mark('end')}</w:hyperlink></w:p>"
    )


def _code(code: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text(code)}</w:instrText></w:r>'


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
