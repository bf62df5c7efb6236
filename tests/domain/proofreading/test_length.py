import pytest

from iom_tracker.domain.proofreading.length import words_over
from iom_tracker.domain.proofreading.text_finding import Stretch


@pytest.mark.parametrize(
    ("blocks", "cap", "found"),
    [
        (("one two three",), 3, None),
        (("one two three",), 2, (1, Stretch(0, 8, 13))),
        (("one two", "three four", "five"), 3, (2, Stretch(1, 6, 10))),
        (("one two", "three"), 2, (1, Stretch(1, 0, 5))),
        (("- one  two",), 1, (1, Stretch(0, 7, 10))),
        (("one",), 0, (1, Stretch(0, 0, 3))),
        ((), 3, None),
    ],
)
def test_what_is_over_the_cap_begins_with_the_first_word_too_many(
    blocks: tuple[str, ...], cap: int, found: tuple[int, Stretch] | None
) -> None:
    assert words_over(blocks, cap) == found
