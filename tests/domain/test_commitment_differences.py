from dataclasses import replace

import pytest

from iom_tracker.domain.commitment_differences import CommitmentField, Difference, differences
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import QuestionKey, TransformationCode
from tests.builders import a_commitment

ORIGIN, NEXT = QuestionKey("origin"), QuestionKey("next_steps")
ONE = replace(a_commitment(), headings=((ORIGIN, "What for?"),))


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (replace(ONE, name="Another"), "name"),
        (replace(ONE, text=("Another.",)), "text"),
        (replace(ONE, transformation=TransformationCode("9Z")), "transformation"),
        (replace(ONE, retired=True), "retired"),
        (replace(ONE, headings=((ORIGIN, "Why?"),)), "question origin"),
        (replace(ONE, headings=()), "question origin"),
        (replace(ONE, headings=(*ONE.headings, (NEXT, "And then?"))), "question next_steps"),
    ],
)
def test_only_the_field_that_differs_is_told(other: Commitment, told: str) -> None:
    assert [str(each) for each in differences([ONE, other, ONE])] == [told]


def test_what_is_alike_in_all_versions_is_not_told() -> None:
    assert differences([ONE, ONE]) == differences([ONE]) == differences([]) == ()


def test_several_differences_come_in_the_order_of_the_fields_and_then_of_the_keys() -> None:
    headings = ((NEXT, "And then?"), (ORIGIN, "Why?"))
    told = differences([ONE, replace(ONE, headings=headings, retired=True, name="Another")])
    assert [str(each) for each in told] == ["name", "retired", "question next_steps", "question origin"]


def test_a_version_without_a_wording_of_its_own_says_nothing_of_that_question() -> None:
    question = Difference(CommitmentField.QUESTION, ORIGIN)
    assert (question.read(ONE), question.read(replace(ONE, headings=()))) == ("What for?", None)
