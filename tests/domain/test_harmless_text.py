import unicodedata
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.harmless_text import DEEPEST, is_harmless, is_harmless_throughout
from iom_tracker.domain.richtext import clean


@given(st.text())
def test_a_text_is_harmless_if_cleaning_leaves_it_as_it_is(text: str) -> None:
    flat = text.translate(str.maketrans("\t\n\r", "   "))
    assert is_harmless(text) == (clean(flat) == unicodedata.normalize("NFC", flat))


@pytest.mark.parametrize("text", ["\0", "\x1b", "\ud800", "\ufffe", "\ufdd0", "\u2029", "a" * 500 + "\x07"])
def test_what_no_text_of_ours_holds_is_found(text: str) -> None:
    assert not is_harmless(text)
    assert not is_harmless_throughout({"a": [{text: 1}]})
    assert not is_harmless_throughout({"a": [text]})


def test_marks_without_end_do_not_hang() -> None:
    start = monotonic()
    is_harmless("e" + "\u0301\u0323" * 500_000)
    assert monotonic() - start < 30


def test_values_of_every_kind_are_looked_through_to_a_depth() -> None:
    value: object = "text"
    for _ in range(DEEPEST):
        value = [value]
    assert is_harmless_throughout(value)
    assert is_harmless_throughout({"a": [1, None, True, "text"], "b": {}})
    assert not is_harmless_throughout([value])
