import pytest

from iom_tracker.documents.heading_pattern import HeadingPattern


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Transformation 2D: Walk", ("2D", "Walk", True)),
        ("TRANSFORMATION  2d :Walk", ("2d", "Walk", True)),
        ("Transformation 2D Walk", ("2D", "Walk", False)),
        ("Transformation 2D", ("2D", "", False)),
        ("The Transformation 2D: Walk", None),
        ("Transformations", None),
    ],
)
def test_a_heading_is_found_whatever_its_spacing(text: str, found: tuple[str, str, bool] | None) -> None:
    assert HeadingPattern.of("Transformation {code}: {title}").find(text, "code") == found


def test_a_template_need_not_hold_a_title() -> None:
    assert HeadingPattern.of("(Goal) {code}").find("(goal) 7", "code") == ("7", "", True)


def test_a_template_may_have_no_words_of_its_own() -> None:
    assert not HeadingPattern.of("{code} - {title}").has_words
    assert HeadingPattern.of("{code} of ours").has_words
