"""A reminder: a ready text for an office in its language, about what is missing and what was returned to it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.office_progress import OfficeProgress, day_of
from iom_tracker.domain.overview import Overview, OverviewCell, OverviewRow
from iom_tracker.domain.plural_form import PluralForm, plural_form

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_ISOLATED: Final = "\u2068{}\u2069"  # so that names from left to right do not turn a text from right to left over


@dataclass(frozen=True, slots=True)
class ReminderWording:
    """The words of reminders in one language; what stands in braces is filled in.

    Attributes:
        language: its code, as `fr`.
        name: what the language calls itself.
        texts: the sentences by their key.
        missing: by plural form, how many sections are missing.
        returned: by plural form, how many were returned.
        pattern: how a day is written, with `{day}`, `{month}` and `{year}`.
        first_day: how the first day of a month is written, where that differs; else empty.
        months: their twelve names.
    """

    language: str
    name: str
    is_right_to_left: bool
    texts: Mapping[str, str]
    missing: Mapping[PluralForm, str]
    returned: Mapping[PluralForm, str]
    pattern: str
    first_day: str
    months: tuple[str, ...]

    def day(self, day: date) -> str:
        """Return a day as this language writes it."""
        number = self.first_day if day.day == 1 and self.first_day else str(day.day)
        return _filled(self.pattern, {"day": number, "month": self.months[day.month - 1], "year": str(day.year)})

    def fill_in(self, text: str, values: Mapping[str, str], lists: Mapping[str, Iterable[str]] | None = None) -> str:
        """Fill in a text; each value becomes one line, and keeps its direction inside a text from right to left.

        Args:
            lists: values that are several things, put together as this language does it.
        """
        between = self.texts["between"]
        joined = {key: between.join(map(self._kept, value)) for key, value in (lists or {}).items()}
        return _filled(text, {key: self._kept(value) for key, value in values.items()} | joined)

    def _kept(self, value: str) -> str:
        line = " ".join(value.split())
        return _ISOLATED.format(line) if self.is_right_to_left and not line.isdigit() else line


@dataclass(frozen=True, slots=True)
class ReminderSender:
    """Who writes; empty where that is not said."""

    person: str
    office: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """A text that is ready to be sent.

    Attributes:
        language: the one that it is written in.
        missing: how many sections it names as missing.
        returned: how many it names as returned.
    """

    office: str
    language: str
    subject: str
    text: str
    missing: int
    returned: int


def remind(
    overview: Overview, office: OfficeProgress, wording: ReminderWording, sender: ReminderSender, today: date | None
) -> Reminder:
    """Return the reminder for an office; where nothing is awaited, the text says that everything has arrived.

    Args:
        today: the day on which it is written; None if it is not to say that a day has passed.
    """
    about = {"office": office.office, "report": _report(overview)}
    key = "subject" if office.is_awaited else "subject_nothing"
    training = wording.texts["training"] if overview.is_training else ""
    return Reminder(
        office=office.office,
        language=wording.language,
        subject=training + wording.fill_in(wording.texts[key], about),
        text="\n\n".join(_paragraphs(overview, office, wording, sender, today)) + "\n",
        missing=len(office.missing),
        returned=len(office.returned),
    )


def _report(overview: Overview) -> str:
    layout = overview.catalogue.cycle.layout
    return f"{layout.title} ({layout.subtitle})" if layout.subtitle else layout.title


def _paragraphs(
    overview: Overview, office: OfficeProgress, wording: ReminderWording, sender: ReminderSender, today: date | None
) -> Iterator[str]:
    yield wording.fill_in(wording.texts["greeting"], {"office": office.office})
    if office.missing:
        yield _counted(wording, wording.missing, len(office.missing), _report(overview))
        yield "\n".join(_missing(overview, office.missing, wording))
    if office.missing and (day := day_of(office.terms.due)):
        key = "overdue" if today and day < today else "due"
        yield _filled(wording.texts[key], {"day": wording.day(day)})
    if office.returned:
        yield _counted(wording, wording.returned, len(office.returned), _report(overview))
        yield "\n".join(_returned(overview, office.returned, wording))
    yield wording.texts["send" if office.is_awaited else "nothing"]
    yield "\n".join(filter(None, (wording.texts["closing"], sender.person, sender.office)))


def _counted(wording: ReminderWording, forms: Mapping[PluralForm, str], number: int, report: str) -> str:
    text = forms[plural_form(wording.language, number)]
    return wording.fill_in(text, {"count": str(number), "report": report})


def _missing(overview: Overview, refs: Iterable[SectionRef], wording: ReminderWording) -> Iterator[str]:
    for row, cells in _by_row(overview, refs):
        questions = [cell.question.short for cell in cells]
        yield wording.fill_in(wording.texts["unit"], {"name": row.name, "id": row.unit}, {"questions": questions})


def _returned(overview: Overview, refs: Iterable[SectionRef], wording: ReminderWording) -> Iterator[str]:
    for row, cells in _by_row(overview, refs):
        for cell in cells:
            key = "returned_with_note" if cell.notes else "returned_section"
            said = {"name": row.name, "id": row.unit, "question": cell.question.short, "note": " / ".join(cell.notes)}
            yield wording.fill_in(wording.texts[key], said)


def _by_row(overview: Overview, refs: Iterable[SectionRef]) -> Iterator[tuple[OverviewRow, tuple[OverviewCell, ...]]]:
    wanted = frozenset(refs)
    for row in overview.rows:
        cells = tuple(cell for cell in row.asked if cell.status.ref in wanted)
        if cells:
            yield row, cells


def _filled(text: str, values: Mapping[str, str]) -> str:
    """Fill in what stands in braces, and never what was filled in."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)
