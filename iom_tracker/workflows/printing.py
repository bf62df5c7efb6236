"""The report as it stands: chosen sections under their headings, in the printed order."""

from collections.abc import Callable

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import TransformationCode
from iom_tracker.domain.report import Report, ReportPart, ReportSection, ReportStamp, ReportUnit

_Printed = dict[TransformationCode, dict[Commitment | None, list[ReportSection]]]


def lay_out(catalogue: Catalogue, stamp: ReportStamp, section_of: Callable[[Slot], ReportSection | None]) -> Report:
    """Return the report of those sections for which there is one to print; headings without any are left out.

    Retired sections are asked for too, so that they can be shown.
    """
    printed: _Printed = {}
    for slot in catalogue.all_slots():
        section = section_of(slot)
        if section:
            printed.setdefault(slot.transformation.code, {}).setdefault(slot.commitment, []).append(section)
    parts = (
        ReportPart(
            catalogue.transformation_heading(code),
            tuple(_unit(catalogue, commitment, sections) for commitment, sections in units.items()),
        )
        for code, units in printed.items()
    )
    return Report(catalogue.cycle.layout, tuple(parts), stamp)


def _unit(catalogue: Catalogue, commitment: Commitment | None, sections: list[ReportSection]) -> ReportUnit:
    if commitment is None:
        return ReportUnit("", (), tuple(sections))
    return ReportUnit(catalogue.commitment_heading(commitment), commitment.text, tuple(sections))
