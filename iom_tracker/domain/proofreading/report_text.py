"""The texts of a report one by one, in its order: each commitment's own, and its sections."""

from collections.abc import Iterator
from dataclasses import dataclass

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proofreading.text_finding import Fault, Part, Stretch, TextFinding


@dataclass(frozen=True, slots=True)
class ReportText:
    """A text of the report: of a section, or of a commitment itself where there is no slot.

    Attributes:
        blocks: the texts of its blocks.
    """

    unit: str
    slot: Slot | None
    blocks: tuple[str, ...] = ()

    @property
    def ref(self) -> SectionRef | None:
        """The section's reference; None for a commitment's own text."""
        return self.slot.ref if self.slot else None

    @property
    def name(self) -> str:
        """What the text is called where another one is told of it."""
        return str(self.ref) if self.ref else self.unit

    def finding(self, fault: Fault, stretch: Stretch, *, meant: str = "", count: int = 0) -> TextFinding:
        """Return a finding in this text."""
        part = Part.ANSWER if self.slot else Part.COMMITMENT
        said = stretch.words_in(self.blocks)
        return TextFinding(fault, self.unit, self.ref, part, stretch, said, meant=meant, count=count)


def texts_of(catalogue: Catalogue) -> tuple[ReportText, ...]:
    """Return the texts that a report will have, those of sections still empty."""
    return tuple(_texts_of(catalogue))


def _texts_of(catalogue: Catalogue) -> Iterator[ReportText]:
    unit = ""
    for slot in catalogue.slots():
        if slot.commitment and slot.ref.unit != unit:
            yield ReportText(slot.ref.unit, None, slot.commitment.text)
        unit = slot.ref.unit
        yield ReportText(unit, slot)
