"""Sections by the names that a person knows, in lists that stay short."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.own_direction import in_line
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef

_MOST: Final = 8


def names_of(refs: Sequence[SectionRef], catalogue: Catalogue) -> str:
    """Return sections as `200001 Achievements, 200001 Origin`; of many only the first, and how many more there are."""
    names = in_line((_name(ref, catalogue) for ref in refs[:_MOST]), ", ")
    more = len(refs) - _MOST
    if more <= 0:
        return names
    return with_number(QCoreApplication.translate("section_names", "{names} and {n} more"), more, names=names)


def _name(ref: SectionRef, catalogue: Catalogue) -> str:
    question = catalogue.cycle.question(ref.question)
    return f"{ref.unit} {question.short if question else ref.question}"
