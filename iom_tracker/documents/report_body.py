"""The body of a printed report as XML text: headings, commitments and answers with their anchors.

It is text and not a tree, since a tree of a large report takes many times longer to build than its text to write.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from iom_tracker.documents.anchors import ControlIds, bookmark_of, tag_of
from iom_tracker.documents.contents import ContentsEntry, PageEstimate
from iom_tracker.documents.redline_xml import RedlineWriter
from iom_tracker.documents.richtext_xml import BodyWriter, line_xml
from iom_tracker.documents.template_styles import Styles
from iom_tracker.documents.word_xml import one_line, text
from iom_tracker.domain.report import Report, ReportPart, ReportSection, ReportUnit
from iom_tracker.domain.richtext import LINE_BREAK, clean

Progress = Callable[[int, int], None]
# LibreOffice (7.4) takes a control around a single paragraph for one inside of it, and then loses its tracked changes.
# One that is marked as a building block stays around the paragraph, as it is meant; to Word it is as any other.
_BUILDING_BLOCK: Final = '<w:docPartObj><w:docPartGallery w:val="Custom 1"/></w:docPartObj>'
_SPACE_AROUND: Final = {"part": 3.0, "unit": 1.4, "text": 0.8, "question": 0.8, "answer": 0.4}  # in lines


@dataclass
class ReportBody:
    """Writes the body of one report.

    Attributes:
        contents: a line for each transformation and each commitment, once the body is written.
    """

    styles: Styles
    writer: BodyWriter
    ids: ControlIds
    first_bookmark: int
    on_new_page: bool
    contents: list[ContentsEntry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._numbers = count(self.first_bookmark)
        self._pages = PageEstimate(0)

    def xml(self, report: Report, progress: Progress | None) -> str:
        """Return the body; the prefixes are `w` and `r`."""
        total, done = len(report.sections()), 0
        self._pages = PageEstimate(_count_headings(report) if self.on_new_page else 0)
        written: list[str] = []
        for part in report.parts:
            written += self._part(part, is_first=part is report.parts[0])
            for unit in part.units:
                written += self._unit(unit)
                done += len(unit.sections)
                if progress:
                    progress(done, total)
        return "".join(written)

    def _part(self, part: ReportPart, *, is_first: bool) -> Iterator[str]:
        before = "<w:pageBreakBefore/>" if is_first and self.on_new_page else ""
        yield self._listed_heading(part.heading, 1, self.styles.transformation, before)

    def _unit(self, unit: ReportUnit) -> Iterator[str]:
        if unit.heading:
            yield self._listed_heading(unit.heading, 2, self.styles.commitment)
        for paragraph in unit.text:
            cleaned = clean(paragraph).strip(f" {LINE_BREAK}")
            if cleaned:
                self._pages.add(len(cleaned), _SPACE_AROUND["text"])
                yield _paragraph(self.styles.commitment_text, cleaned)
        for section in unit.sections:
            if section.is_printed:
                yield self._section(section)

    def _listed_heading(self, heading: str, level: int, style: str, form: str = "") -> str:
        heading = one_line(heading)
        self._pages.add(len(heading), _SPACE_AROUND["part" if level == 1 else "unit"])
        number = next(self._numbers)
        bookmark = f"_Toc{number:09}"
        self.contents.append(ContentsEntry(level, heading, bookmark, self._pages.page))
        return _heading(style, heading, bookmark, number, form)

    def _section(self, section: ReportSection) -> str:
        heading = one_line(section.heading)
        self._pages.add(len(heading), _SPACE_AROUND["question"])
        for block in section.body.blocks:
            self._pages.add(len(block.text), _SPACE_AROUND["answer"])
        if section.marked is not None:
            answer, kind = RedlineWriter(self.writer, self._numbers).xml(section.marked), _BUILDING_BLOCK
        else:
            answer, kind = self.writer.xml(section.body), ""
        tag = text(tag_of(section.ref, section.head)).replace('"', "&quot;")
        control = self.ids.next_for(str(section.ref))
        return (
            _heading(self.styles.question, heading, bookmark_of(section.ref), next(self._numbers))
            + f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/><w:id w:val="{control}"/>{kind}</w:sdtPr>'
            f"<w:sdtContent>{answer}</w:sdtContent></w:sdt>"
        )


def _count_headings(report: Report) -> int:
    return sum(1 + len(part.units) for part in report.parts)


def _heading(style: str, heading: str, bookmark: str, number: int, form: str = "") -> str:
    start = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark}"/>'
    return _paragraph(style, heading, form=form, before=start, after=f'<w:bookmarkEnd w:id="{number}"/>')


def _paragraph(style: str, words: str, *, form: str = "", before: str = "", after: str = "") -> str:
    direction, runs = line_xml(words)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{form}{direction}</w:pPr>{before}{runs}{after}</w:p>'
