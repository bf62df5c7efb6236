"""How numbers are said: in the figures of the language, with the form that the noun takes beside them."""

from typing import Final

from PySide6.QtCore import QLocale

from iom_tracker.domain.plural_form import plural_form, plural_forms_below_a_million

FORMS_APART: Final = "\x1f"  # stands between the forms of a translated text, in which {n} is a number
_LEFT_TO_RIGHT: Final = "\u2066"
_POP: Final = "\u2069"


def number(count: int) -> str:
    """Return a number as people write it here."""
    return QLocale().toString(count)


def out_of(part: int, whole: int) -> str:
    """Return figures such as 3/6, which keep their order also in a line from right to left."""
    return f"{_LEFT_TO_RIGHT}{number(part)}/{number(whole)}{_POP}"


def with_number(text: str, count: int, /, **more: object) -> str:
    """Return a text with its number as {n}, in the form that the number takes, and what else it names filled in."""
    return form_of(text, count).format(n=number(count), **more)


def counted(count: int, one: str, many: str, /, **more: object) -> str:
    """Return the words for one, or those for several with their number, with what else they name filled in."""
    return with_number(one if count == 1 else many, count, **more)


def form_of(text: str, count: int) -> str:
    """Return of a translated text the form that a number takes."""
    forms = text.split(FORMS_APART)
    if len(forms) == 1:
        return text
    language = QLocale().name().partition("_")[0]
    named = dict(zip(plural_forms_below_a_million(language), forms, strict=True))
    return named.get(plural_form(language, count), forms[-1])
