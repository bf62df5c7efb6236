"""Titles and questions that a document prints as the catalogue had them once: it is only as old as its export."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.importing import section_of
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading

Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True)
class _Said:
    """What catalogues say of titles and questions, by what they are about."""

    titles: dict[str, set[str]]
    wordings: dict[SectionRef, set[str]]


def as_printed_now(reading: ReportReading, catalogue: Catalogue, earlier: Iterable[Catalogue]) -> ReportReading:
    """Return a reading in which titles and questions that were worded so before are as they are now.

    Args:
        earlier: the catalogue of the same cycle as it was before; the one in force may be among them.
    """
    now, before = _said([catalogue]), _said(earlier)

    def section_now(unit: ReadUnit, section: ReadSection) -> ReadSection:
        ref = section_of(catalogue, unit, section)
        return section._replace(heading=_now(ref, section.heading, now.wordings, before.wordings))

    def unit_now(unit: ReadUnit) -> ReadUnit:
        return replace(unit, sections=tuple(section_now(unit, section) for section in unit.sections))

    return replace(
        reading,
        titles=tuple((code, _now(str(code), title, now.titles, before.titles)) for code, title in reading.titles),
        units=tuple(map(unit_now, reading.units)),
    )


def _now(name: Name, printed: str, now: dict[Name, set[str]], before: dict[Name, set[str]]) -> str:
    return next(iter(now.get(name, ())), printed) if printed in before.get(name, ()) else printed


def _said(catalogues: Iterable[Catalogue]) -> _Said:
    said = _Said(defaultdict(set), defaultdict(set))
    for catalogue in catalogues:
        for transformation in catalogue.framework.transformations:
            said.titles[transformation.code].add(catalogue.title(transformation.code))
        for slot in catalogue.all_slots():
            said.wordings[slot.ref].add(catalogue.wording(slot))
    return said
