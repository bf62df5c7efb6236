"""A report as it is printed: headings, commitments and answers in their order."""

from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.cycle import ReportLayout
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText

TRAINING_LINE: Final = "TRAINING – not a real report"


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A question as printed and its answer, with the revision that is printed."""

    ref: SectionRef
    heading: str
    body: RichText
    head: RevisionId


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
    """What ties an exported file to its workspace; kept as custom document properties."""

    workspace: str
    cycle: str
    export: str
    time: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a writer of documents needs to know.

    Attributes:
        is_training: whether it comes from a workspace for training; then every page says so.
    """

    layout: ReportLayout
    parts: tuple[ReportPart, ...]
    stamp: ReportStamp
    language: str = "en-GB"
    is_training: bool = False

    @property
    def page_header(self) -> tuple[str, ...]:
        """The lines at the head of every page; in training one of them says so, above the report's name."""
        lines = self.layout.header
        return (*lines[:-1], TRAINING_LINE, *lines[-1:]) if self.is_training else lines

    def sections(self) -> tuple[ReportSection, ...]:
        """Return every printed section in order."""
        return tuple(section for part in self.parts for unit in part.units for section in unit.sections)
