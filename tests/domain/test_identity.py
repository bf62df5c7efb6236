import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.identity import SectionRef, is_identifier
from tests.builders import a_ref

parts = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,8}", fullmatch=True)


@given(parts, parts, parts)
def test_a_reference_is_read_as_it_is_written(cycle: str, unit: str, question: str) -> None:
    ref = a_ref(question, unit, cycle)
    assert SectionRef.parse(str(ref)) == ref


def test_a_reference_may_be_pasted_with_space_around_it() -> None:
    assert SectionRef.parse(" 2016/200001/achievements\n") == a_ref()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2016",
        "2016/200001",
        "2016/200001/origin/x",
        "2016//origin",
        "2016/200 001/origin",
        "2016/../origin",
        "a/b/é",
    ],
)
def test_what_is_no_reference_is_not_read(text: str) -> None:
    assert SectionRef.parse(text) is None


def test_references_sort_by_cycle_first() -> None:
    earlier, later = a_ref("zzz", "999999", "2016"), a_ref("aaa", "000001", "2017")
    assert sorted([later, earlier]) == [earlier, later]


@pytest.mark.parametrize("text", ["", "-a", ".a", "_a", "a/b", "a b", "a\n", "é"])
def test_an_identifier_has_only_plain_letters_digits_and_signs(text: str) -> None:
    assert not is_identifier(text)
