import pytest

from iom_tracker.domain.plural_form import PluralForm, plural_form, plural_forms, plural_forms_below_a_million

NUMBERS = (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111, 200, 1_000_000, 1_000_003)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "other one other other other other other other other other other other other other other other"),
        ("fr", "one one other other other other other other other other other other other other many other"),
        ("es", "other one other other other other other other other other other other other other many other"),
        ("ar", "zero one two few few many many other other other few few many other other few"),
    ],
)
def test_numbers_take_the_forms_of_their_language(language: str, forms: str) -> None:
    assert [plural_form(language, number).value for number in NUMBERS] == forms.split()
    assert {plural_form(language, number) for number in NUMBERS} == set(plural_forms(language))


def test_a_language_without_rules_has_one_form() -> None:
    assert (plural_form("la", 1), plural_forms("la")) == (PluralForm.OTHER, (PluralForm.OTHER,))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_forms_below_a_million_are_those_that_such_numbers_take(language: str) -> None:
    taken = {plural_form(language, number) for number in range(10_000)}
    assert set(plural_forms_below_a_million(language)) == taken


def test_millions_have_no_form_of_their_own_in_what_is_counted() -> None:
    assert plural_forms_below_a_million("fr") == (PluralForm.ONE, PluralForm.OTHER)
