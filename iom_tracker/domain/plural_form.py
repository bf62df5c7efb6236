"""Which plural form of a language a number takes, by the rules of Unicode's CLDR for whole numbers."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

_MILLION: Final = 1_000_000
_ALL_BUT_MILLIONS: Final = range(201)  # from here on the forms repeat


class PluralForm(StrEnum):
    """The plural forms that languages have; none of ours has more."""

    ZERO = "zero"
    ONE = "one"
    TWO = "two"
    FEW = "few"
    MANY = "many"
    OTHER = "other"


def _english(number: int) -> PluralForm:
    return PluralForm.ONE if number == 1 else PluralForm.OTHER


def _french(number: int) -> PluralForm:
    return PluralForm.ONE if number in (0, 1) else _of_millions(number)


def _spanish(number: int) -> PluralForm:
    return PluralForm.ONE if number == 1 else _of_millions(number)


def _of_millions(number: int) -> PluralForm:
    return PluralForm.MANY if number and number % _MILLION == 0 else PluralForm.OTHER


def _arabic(number: int) -> PluralForm:
    if number in _ARABIC:
        return _ARABIC[number]
    end = number % 100
    if end in range(3, 11):
        return PluralForm.FEW
    return PluralForm.MANY if end in range(11, 100) else PluralForm.OTHER


_ARABIC: Final[Mapping[int, PluralForm]] = {0: PluralForm.ZERO, 1: PluralForm.ONE, 2: PluralForm.TWO}
_RULES: Final[Mapping[str, Callable[[int], PluralForm]]] = {
    "en": _english,
    "fr": _french,
    "es": _spanish,
    "ar": _arabic,
}
_FORMS: Final[Mapping[str, tuple[PluralForm, ...]]] = {
    "en": (PluralForm.ONE, PluralForm.OTHER),
    "fr": (PluralForm.ONE, PluralForm.MANY, PluralForm.OTHER),
    "es": (PluralForm.ONE, PluralForm.MANY, PluralForm.OTHER),
    "ar": tuple(PluralForm),
}


def plural_form(language: str, number: int) -> PluralForm:
    """Return the form that a number takes; a language without rules here has one form for all."""
    return _RULES[language](number) if language in _RULES else PluralForm.OTHER


def plural_forms(language: str) -> tuple[PluralForm, ...]:
    """Return the forms that a language has."""
    return _FORMS.get(language, (PluralForm.OTHER,))


def plural_forms_below_a_million(language: str) -> tuple[PluralForm, ...]:
    """Return the forms that whole numbers below a million take."""
    taken = {plural_form(language, number) for number in _ALL_BUT_MILLIONS}
    return tuple(form for form in plural_forms(language) if form in taken)
