from hypothesis import given

from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.sentence_units import Sentence, units_of
from iom_tracker.domain.side_changes import Move, Side
from tests.builders import body
from tests.rich_texts import rich_texts


def a_side(base: str, text: str) -> Side:
    return Side.of(units_of(body(base)), units_of(body(text)))


def the_sentence(text: str) -> Sentence:
    return next(unit for unit in units_of(body(text)) if isinstance(unit, Sentence))


@given(rich_texts(), rich_texts())
def test_what_stands_in_all_places_is_the_text_of_the_side(base: RichText, text: RichText) -> None:
    side = Side.of(units_of(base), units_of(text))
    assert tuple(unit for run in side.runs for unit in run) == units_of(text)
    assert tuple(unit for run in side.base for unit in run) == units_of(base)


def test_an_untouched_text_is_touched_nowhere() -> None:
    side = a_side("One. Two.", "One. Two.")
    assert (side.touched, list(side.hunks()), side.moves()) == ((), [], {})


def test_a_rewritten_sentence_stays_in_its_place() -> None:
    side = a_side("One. We built ten shelters. Two.", "One. We built two shelters. Two.")
    assert side.touched == (5,)
    assert list(side.hunks()) == []
    assert not side.has_deleted(5)


def test_what_was_put_in_or_taken_out_is_one_stretch_with_what_was_rewritten_beside_it() -> None:
    side = a_side("One. We built ten shelters. Two.", "One. We built two shelters. It was good. Two.")
    assert list(side.hunks()) == [range(4, 7)]
    assert list(side.insertions()) == [6]


def test_a_moved_sentence_is_known_by_where_it_was_and_where_it_is() -> None:
    moves = a_side("One. Alpha beta gamma. Two. Three.", "One. Two. Three. Alpha beta gamma.").moves()
    assert moves == {the_sentence("Alpha beta gamma."): Move(into=(10,), out_of=(5,))}


def test_a_sentence_that_was_moved_and_rewritten_is_known_too() -> None:
    moves = a_side("One. Alpha beta gamma. Two. Three.", "One. Two. Three. Alpha beta delta.").moves()
    assert moves[the_sentence("Alpha beta gamma.")] == Move(into=(10,), out_of=(5,))


def test_too_many_moves_are_not_looked_for() -> None:
    old, new = (" ".join(f"{word} {n} done." for n in range(60)) for word in ("Alpha", "Alpha beta gamma delta"))
    assert all(not (move.into and move.out_of) for move in a_side(f"{old} End.", f"End. {new}").moves().values())
