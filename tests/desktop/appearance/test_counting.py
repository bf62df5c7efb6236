from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from iom_tracker.desktop.appearance.counting import FORMS_APART, counted, number, with_number


@pytest.fixture
def arabic() -> Iterator[None]:
    """Write numbers as in Arabic, and as before afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("arabic")
def test_a_number_is_written_as_people_write_it() -> None:
    assert number(12) == "١٢"


@pytest.mark.usefixtures("arabic")
def test_a_number_takes_its_form_of_a_translated_text() -> None:
    text = FORMS_APART.join(("zero", "one", "two", "few {n}", "many {n}", "other {n}"))
    said = [with_number(text, count) for count in (0, 2, 3, 11, 100)]
    assert said == ["zero", "two", "few ٣", "many ١١", "other ١٠٠"]


def test_one_has_words_of_its_own_and_what_else_is_named_is_filled_in() -> None:
    words = "1 of {name}", "{n} of {name}"
    assert [counted(count, *words, name="all") for count in (1, 2)] == ["1 of all", "2 of all"]
