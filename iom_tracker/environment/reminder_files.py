"""The words of reminders: one shipped file for each language."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import BadFramework, UnknownLanguage
from iom_tracker.domain.field_reader import FieldReader
from iom_tracker.domain.plural_form import PluralForm, plural_forms
from iom_tracker.domain.reminder import ReminderWording
from iom_tracker.environment.resources import resource

USUAL_LANGUAGE: Final = "en"
_TEXTS: Final = (
    *("training", "subject", "subject_nothing", "greeting", "due", "overdue", "unit", "between"),
    *("returned_section", "returned_with_note", "send", "nothing", "closing"),
)
_MONTHS: Final = 12


def known_languages() -> tuple[str, ...]:
    """Return the codes of the languages that reminders can be written in, sorted."""
    return tuple(sorted(file.stem for file in resource("reminders").glob("*.toml")))


def known_language(language: str) -> str:
    """Return a language's code as it is kept, as in `fr`; empty stays empty.

    Raises:
        UnknownLanguage: no words are shipped for it.
    """
    code = language.strip().casefold()
    if code and code not in known_languages():
        raise UnknownLanguage(language, known_languages())
    return code


def load_wording(language: str) -> ReminderWording:
    """Read the words of a language; the usual one where none is named.

    Raises:
        UnknownLanguage: no words are shipped for it.
    """
    code = known_language(language) or USUAL_LANGUAGE
    return read_wording(resource("reminders", f"{code}.toml"))


def read_wording(file: Path) -> ReminderWording:
    """Read a file of words; the language is the one that it is named after.

    Raises:
        BadFramework: with every mistake in it.
    """
    reader = FieldReader(tomllib.loads(file.read_text(encoding="utf-8")))
    day = reader.table("date")
    wording = ReminderWording(
        language=file.stem,
        name=reader.text("name"),
        is_right_to_left=reader.truth("right_to_left", default=False),
        texts={key: reader.text(key) for key in _TEXTS},
        missing=_forms(reader.table("missing"), file.stem),
        returned=_forms(reader.table("returned"), file.stem),
        pattern=day.text("pattern"),
        first_day=day.text("first_day", default=""),
        months=day.texts("months"),
    )
    if len(wording.months) != _MONTHS:
        day.note("months", "must be twelve names")
    day.refuse_unknown()
    reader.refuse_unknown()
    if reader.mistakes:
        raise BadFramework(str(file), tuple(reader.mistakes))
    return wording


def _forms(reader: FieldReader, language: str) -> Mapping[PluralForm, str]:
    forms = {form: reader.text(form.value) for form in plural_forms(language)}
    reader.refuse_unknown()
    return forms
