import pytest

from iom_tracker.domain.proofreading.codes import other_codes

CODES = ("2D", "3A", "4A", "4B", "plain", "7")
NO_CODE = frozenset({"paper", "room", "ورق"})


def named(text: str, own: str = "4B", codes: tuple[str, ...] = CODES) -> list[str]:
    return [stretch.words_in((text,)) for stretch in other_codes((text,), own, codes, NO_CODE)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In line with its commitment under B4) IOM will focus.", ["B4"]),
        ("The commitment under 4B) and (4B) is in line.", []),
        ("as under 3A, and also 2D.", ["3A", "2D"]),
        ("كما في ٣A و ٤B", ["٣A"]),
        ("printed on A4 paper, A3", []),
        ("printed on 4A paper, in room 3A", []),
        ("ورق 4A", []),
        ("flight 4A-312, COVID-3A, file 3A.pdf, 3A/2017", []),
        ("3a) and b4) in small letters", []),
        ("plain words and 7 of them", []),
        ("", []),
    ],
)
def test_a_code_of_another_transformation_is_found(text: str, found: list[str]) -> None:
    assert named(text) == found


def test_codes_of_any_shape_are_known() -> None:
    assert named("WS2, 1WS and WS1, WS10", "WS1", ("WS1", "WS2", "WS10")) == ["WS2", "1WS", "WS10"]
    assert named("B and 4", "plain") == []
