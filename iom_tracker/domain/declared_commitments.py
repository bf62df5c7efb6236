"""Which commitments a map of headings may name: those of the catalogue, and those that the document declares."""

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import UndeclaredCommitment
from iom_tracker.domain.heading_map import HeadingMap, MeaningKind, WrittenMap
from iom_tracker.domain.reading import ReportReading


def refuse_undeclared(written: WrittenMap | None, catalogue: Catalogue, report: ReportReading) -> None:
    """Refuse a map that names a commitment which neither the catalogue has nor the document that was read by it.

    Raises:
        UndeclaredCommitment: it names one.
    """
    declared = {unit.commitment for unit in report.units}
    meanings = HeadingMap.of("", written.meanings, catalogue).meanings if written else {}
    for heading, meaning in meanings.items():
        is_known = meaning.value in declared or catalogue.cycle.commitment(meaning.value)
        if meaning.kind is MeaningKind.COMMITMENT and not is_known:
            raise UndeclaredCommitment(heading, str(meaning))
