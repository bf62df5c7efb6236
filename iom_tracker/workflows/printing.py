"""The report as it stands: chosen sections under their headings, in the printed order."""

from collections.abc import Callable

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.identity import TransformationCode
from iom_tracker.domain.report import Report, ReportPart, ReportSection, ReportStamp, ReportUnit


def lay_out(catalogue: Catalogue, stamp: ReportStamp, section_of: Callable[[Slot], ReportSection | None]) -> Report:
    """Return the report of those sections for which there is one to print; headings without any are left out."""
    printed: dict[str, list[ReportSection]] = {}
    for slot in catalogue.slots():
        section = section_of(slot)
        if section:
            printed.setdefault(slot.ref.unit, []).append(section)
    parts = (_part(catalogue, code, printed) for code in catalogue.reported_transformations())
    return Report(catalogue.cycle.layout, tuple(part for part in parts if part.units), stamp)


def _part(catalogue: Catalogue, code: TransformationCode, printed: dict[str, list[ReportSection]]) -> ReportPart:
    units = [
        ReportUnit(catalogue.commitment_heading(each), each.text, tuple(printed[each.id]))
        for each in catalogue.commitments_under(code)
        if each.id in printed
    ]
    if code in printed:
        units.append(ReportUnit("", (), tuple(printed[code])))
    return ReportPart(catalogue.transformation_heading(code), tuple(units))
