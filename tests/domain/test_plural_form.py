import pytest

from iom_tracker.domain.plural_form import PluralForm, plural_form, plural_forms

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
