"""A report as it is printed: headings, commitments and answers in their order."""

from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.cycle import ReportLayout
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.marked_text import MarkedText
from iom_tracker.domain.richtext import RichText, count_unwanted

TRAINING_LINE: Final = "TRAINING – not a real report"


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A question as printed and its answer, with the revision that is printed.

    Attributes:
        marked: the answer with what was changed since an earlier state; None where that is not to be shown. With every
            change accepted it is the body.
    """

    ref: SectionRef
    heading: str
    body: RichText
    head: RevisionId
    marked: MarkedText | None = None

    @property
    def is_printed(self) -> bool:
        """Whether there is anything to print, be it only what was taken out."""
        return not self.body.is_empty or (self.marked is not None and self.marked.is_marked)


@dataclass(frozen=True, slots=True)
class ReportUnit:
    """A commitment with its answers, or the answers of a transformation itself (then heading and text are empty)."""

    heading: str
    text: tuple[str, ...]
    sections: tuple[ReportSection, ...]


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A transformation with what is reported under it."""

    heading: str
    units: tuple[ReportUnit, ...]


@dataclass(frozen=True, slots=True)
class ReportStamp:
    """What ties an exported file to its workspace; kept as custom document properties.

    Attributes:
        redline: what its tracked changes start from: `cleared`, or the id of an export or of a revision; else empty.
    """

    workspace: str
    cycle: str
    export: str
    time: str
    redline: str = ""


@dataclass(frozen=True, slots=True)
class EarlierExport:
    """A report that was exported before.

    Attributes:
        document: the name of the file.
    """

    id: str
    time: str
    document: str


@dataclass(frozen=True, slots=True)
class PageWords:
    """What the shipped template says in the language of a report; a template of somebody else's keeps its own words.

    Attributes:
        contents: the title of the contents.
        page: the foot of every page, with `{page}` and `{pages}`.
    """

    contents: str = "Contents"
    page: str = "Page {page} of {pages}"


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a writer of documents needs to know.

    Attributes:
        watermark: what stands across every page, behind the text; empty for nothing.
        is_training: whether it comes from a workspace for training; then every page says so.
        compared: the earlier exports that its texts are compared with.
        printed_again: the earlier exports whose texts it prints; none where they are the present ones.
    """

    layout: ReportLayout
    parts: tuple[ReportPart, ...]
    stamp: ReportStamp
    language: str = "en-GB"
    watermark: str = ""
    is_training: bool = False
    words: PageWords = PageWords()
    compared: tuple[EarlierExport, ...] = ()
    printed_again: tuple[EarlierExport, ...] = ()

    @property
    def page_header(self) -> tuple[str, ...]:
        """The lines at the head of every page; in training one of them says so, above the report's name."""
        lines = self.layout.header
        return (*lines[:-1], TRAINING_LINE, *lines[-1:]) if self.is_training else lines

    def sections(self) -> tuple[ReportSection, ...]:
        """Return every printed section in order."""
        return tuple(section for part in self.parts for unit in part.units for section in unit.sections)

    @property
    def unprintable(self) -> int:
        """How many characters of its words are left out, since no Word file can hold them."""
        layout = self.layout
        units = [unit for part in self.parts for unit in part.units]
        words = [layout.title, layout.subtitle, *layout.header, *(part.heading for part in self.parts)]
        words += [text for unit in units for text in (unit.heading, *unit.text)]
        words += [section.heading for section in self.sections()]
        return sum(map(count_unwanted, words))  # answers hold none: they are in their canonical form
