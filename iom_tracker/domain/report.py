"""A report as it is printed: headings, commitments and answers in their order."""

from dataclasses import dataclass

from iom_tracker.domain.cycle import ReportLayout
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText


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
    """Everything that a writer of documents needs to know."""

    layout: ReportLayout
    parts: tuple[ReportPart, ...]
    stamp: ReportStamp
    language: str = "en-GB"

    def sections(self) -> tuple[ReportSection, ...]:
        """Return every printed section in order."""
        return tuple(section for part in self.parts for unit in part.units for section in unit.sections)
