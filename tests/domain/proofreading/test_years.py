import pytest

from iom_tracker.domain.proofreading.years import strange_years
from iom_tracker.environment.lexicon_file import load_lexicon


def strange(text: str) -> list[str]:
    return [stretch.words_in((text,)) for stretch in strange_years((text,), 2016, load_lexicon())]


@pytest.mark.parametrize(
    "text",
    [
        "In 2016 IOM will finalise what it began in 2015, 2011 and 1951, by 2017.",
        "the Global CCCM Cluster Strategy 2017-2021, the Agenda 2030, by 2030 and in 2063",
        "reached around 1000 colleagues, 2500 families and 2100 of them",
        "of 2100 households, in 2050 communities, from 1200 people to 1500 persons",
        "a budget of 1,250 or 1.250 or 1 250 or USD 1250, and of 2500% or 2,500",
        "en 2017, depuis 2015; en 1200 hogares; de 1500 ménages",
        "in 2073 BS, in 1438 AH, عام 1438 هـ, عام ١٤٣٨ هجري",
        "عام ٢٠١٦ وفي عام 2017",
        "document 12016, id 2106-55512",
        "2106",
        "",
    ],
)
def test_years_that_fit_and_numbers_that_are_no_years_are_fine(text: str) -> None:
    assert strange(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2106 IOM will train staff.", ["2106"]),
        ("It began in 1016, and goes on until 2026.", ["1016", "2026"]),
        ("at the end of 2027 and in March 2916", ["2027", "2916"]),
        ("En 2106, la OIM; depuis 1206.", ["2106", "1206"]),
        ("d'ici 2026, l'OIM", ["2026"]),
        ("في عام ٢١٠٦", ["٢١٠٦"]),
    ],
)
def test_a_year_far_from_the_reporting_year_is_found(text: str, found: list[str]) -> None:
    assert strange(text) == found
