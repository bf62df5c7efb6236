import pytest

from iom_tracker.domain.proofreading.quotes import unclosed_quotes

ELISIONS = frozenset({"tis", "em", "amman", "ayn"})


def left_open(*blocks: str) -> list[str]:
    return [stretch.words_in(blocks) for stretch in unclosed_quotes(blocks, ELISIONS)]


@pytest.mark.parametrize(
    "text",
    [
        'IOM\'s commitment to "Empower and protect women and girls" represents a step.',
        '"Good Shelter Programming (Shelter-GBV Toolkit)" and "Site Planning (Booklet)."',
        "the MICIC 'Guidelines to Protect Migrants in Crisis' launched in June",
        "women's and girl's participation, migrants' countries, the partners' tools",
        "women’s and girl’s participation, migrants’ countries, the partners’ tools",
        "“prevention activities” during operations",
        "Er sagte „ja“ und dann „nein”, und »vielleicht«, und «peut-être».",
        "la réponse « rapide » de l'OIM, d’après l’équipe, et « l’accès »",
        "El “acceso”, la «respuesta» y el ‘plan’ de l'Alt.",
        'Han sade ”ja” och "nej".',
        'قالت المنظمة «الحماية أولاً» ثم “الوصول” و"الدعم"',
        "a quote “with ‘one inside’ it” and “another “nested” one”",
        "a pipe of 5\" and a boy of 6' and the 90's and the '90s",
        "'tis said, and give 'em shelter near 'Amman and ‘Ayn Issa",
        "rock 'n' roll, O‘zbekiston, Hawai‘i",
        "closed as it was opened“ by mistake” and ”",
        '“closed with the other sign" and “with the same“ one',
        "",
        "\"\"''“”«»",
    ],
)
def test_what_is_closed_or_is_no_quote_is_fine(text: str) -> None:
    assert left_open(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("advance the transformation 'Take concrete steps to improve compliance.", "'Take concrete steps to"),
        ("advance the transformation ‘Take concrete steps.", "‘Take concrete steps"),
        ('We said "never again and left.', '"never again and left'),
        ('"One "two"', '"One "two'),
        ("It is called “One and “two” here.", "“One and “two” here"),
        ("Das heißt „so und nicht anders.", "„so und nicht anders"),
        ("l'accès « rapide et sûr de l'équipe.", "« rapide et sûr de"),
        ("قالت «الحماية ثم الوصول إلى الجميع", "«الحماية ثم الوصول إلى"),
        ("ends with “", "“"),
    ],
)
def test_what_is_opened_and_never_closed_is_found_with_its_first_words(text: str, said: str) -> None:
    assert left_open(text) == [said]


def test_a_quote_goes_over_several_paragraphs_which_may_begin_with_the_mark_again() -> None:
    assert left_open("“One paragraph", "“and another", "and a third.”") == []
    assert left_open("« Un paragraphe", "» et un autre »") == []
    assert left_open('"One', "two", 'three"') == []


def test_of_two_paragraphs_the_one_that_is_left_open_is_found() -> None:
    assert left_open("He said “one.", "She said “two” later.") == ["“one"]
