import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.richtext import Block, BlockType, Span, rich_text
from iom_tracker.domain.word_count import count_body, count_words
from tests.builders import body
from tests.rich_texts import texts
from tests.tools import reference_folder

CAPS = {"origin": 100, "achievements": 150, "assessment": 100, "challenges": 100, "next_steps": 100, "message": 50}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one", 1),
        ("  one\ttwo\u2028three ", 3),
        ("non-breaking\u00a0space", 2),
        ("e.g. 3,5 %", 3),
        ("A – B", 3),
    ],
)
def test_words_are_what_stands_between_white_space(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize("sign", "-–—•·*◦▪‣")
def test_a_bullet_typed_as_a_sign_is_no_word(sign: str) -> None:
    assert count_words(f"{sign} Trained {sign} 30 staff") == 4
    assert count_words(sign) == 0


@given(st.lists(texts))
def test_a_body_has_the_words_of_its_blocks(lines: list[str]) -> None:
    text = rich_text(Block((Span(line),), BlockType.BULLET) for line in lines)
    assert count_body(text) == sum(count_words(block.text) for block in text.blocks)


def reference_parts() -> list[dict[str, Any]]:
    report = json.loads((reference_folder() / "iom-report-2016.json").read_text(encoding="utf-8"))
    parts: list[dict[str, Any]] = report["transformations"]
    return parts


def answers_of(commitment: dict[str, Any]) -> dict[str, int]:
    texts = {key: "\n".join(block["text"] for block in found) for key, found in commitment["sections"].items()}
    return {key: count_body(body(text)) for key, text in texts.items()}


def printed_around(commitment: dict[str, Any]) -> list[str]:
    headings = commitment["headings_as_printed"]
    asked = [headings[key] for key in commitment["sections"]]
    return [f"Commitment ID: {commitment['id']}", *commitment["text_as_printed"], *asked]


def test_no_answer_of_the_real_report_is_over_its_cap() -> None:
    counted = [
        answer for part in reference_parts() for each in part["commitments"] for answer in answers_of(each).items()
    ]
    assert len(counted) == 90
    assert [(key, words) for key, words in counted if words > CAPS[key]] == []


def test_the_real_report_has_7820_words_with_its_headings() -> None:
    parts = reference_parts()
    headings = [f"Transformation {part['code']}: {part['title']}" for part in parts]
    commitments = [each for part in parts for each in part["commitments"]]
    around = headings + [text for each in commitments for text in printed_around(each)]
    answers = sum(sum(answers_of(each).values()) for each in commitments)
    assert (answers, sum(map(count_words, around))) == (6182, 1638)
    assert answers + 1638 == 7820
