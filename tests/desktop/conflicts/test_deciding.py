from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.desktop.conflicts.deciding import Deciding, deciding
from iom_tracker.desktop.conflicts.label import LabelWords
from iom_tracker.domain.richtext import Block, RichText, Span, plain_paragraphs, rich_text
from iom_tracker.domain.text_merge import merge_texts
from tests.desktop.conflicts.conflict_pilot import BASE, OURS, PICKED, THEIRS, a_conflict, bases, sides

WORDS = LabelWords()


def a_deciding(base: str | None = BASE, *versions: str) -> Deciding:
    return deciding(a_conflict(*versions, base=base), WORDS)


def typed(body: RichText, old: str, new: str) -> RichText:
    """Return a text in which a person has typed."""
    return rich_text(
        Block(tuple(Span(s.text.replace(old, new), s.bold, s.italic, s.link) for s in b.spans), b.type, b.level)
        for b in body.blocks
    )


@given(base=bases, versions=sides, data=st.data())
def test_choices_in_any_order_give_what_the_merge_says(
    base: RichText | None, versions: list[RichText], data: st.DataObject
) -> None:
    merge = merge_texts(base, versions)
    one = Deciding(merge, WORDS)
    options = st.lists(st.integers(0, len(versions) - 1), max_size=3, unique=True).map(tuple)
    choices = {number: data.draw(options) for number in data.draw(st.permutations(range(len(merge.clashes))))}
    body = one.start
    for number, chosen in choices.items():
        assert number in one.left(body)
        body = one.choose(body, number, chosen)
    assert body == merge.combined(choices)
    assert one.left(body) == ()


@given(base=bases, versions=sides)
def test_a_text_that_nobody_touched_keeps_every_wording(base: RichText | None, versions: list[RichText]) -> None:
    merge = merge_texts(base, versions)
    one = Deciding(merge, WORDS)
    assert one.keep_all(one.start) == one.combined == merge.combined()


@given(base=bases, versions=sides)
def test_the_labels_of_a_merge_are_whole(base: RichText | None, versions: list[RichText]) -> None:
    one = Deciding(merge_texts(base, versions), WORDS)
    assert one.left(one.start) == tuple(range(len(one.clashes)))
    assert one.read(one.start) == one.start


def test_a_merge_without_a_clash_is_its_text() -> None:
    one = a_deciding("One. Two.", "One! Two.", "One. Two!")
    assert one.start == plain_paragraphs("One! Two!")
    assert one.left(one.start) == ()


def test_what_was_typed_stays_when_a_wording_is_chosen() -> None:
    one = a_deciding()
    body = one.choose(typed(one.start, "workshop", "seminar in Geneva"), 0, (1,))
    assert body == plain_paragraphs(THEIRS.replace("workshop", "seminar in Geneva"))


def test_a_wording_that_is_nothing_takes_one_space_with_it() -> None:
    one = a_deciding("One. Two is here. Three.", "One. Three.", "One. Two was here. Three.")
    body = typed(one.start, "One.", "One and more.")
    assert one.choose(body, 0, (0,)).plain == "One and more. Three."


def test_blocks_of_a_wording_stay_blocks_beside_typed_text() -> None:
    one = a_deciding("One.", "One.\nTwo came.", "One.\nThree went.\nFour left.")
    body = typed(one.start, "One.", "One and more.")
    assert one.choose(body, 0, (1,)).plain == "One and more.\nThree went.\nFour left."
    assert one.keep_all(body).plain == "One and more.\nTwo came.\nThree went.\nFour left."


def test_paragraphs_without_a_full_stop_are_kept_as_paragraphs_also_beside_typed_text() -> None:
    one = a_deciding("Done.\nOld", "Done.\nOne school", "Done.\nTwo wells")
    assert one.keep_all(one.start) == plain_paragraphs("Done.\nOne school\nTwo wells")
    body = typed(one.start, "Done.", "Done now.")
    assert one.keep_all(body) == plain_paragraphs("Done now.\nOne school\nTwo wells")


def test_the_text_behind_a_label_stands_behind_the_wording() -> None:
    one = a_deciding()
    body = typed(one.start, " It covers", " And it covers")
    expected = PICKED.format("The policy was adopted in 2017. The policy is being drafted in 2018.")
    assert one.keep_all(body).plain == expected.replace("It covers", "And it covers")


def test_what_is_left_of_a_damaged_label_is_text() -> None:
    one = a_deciding()
    body = one.read(typed(one.start, "choose:", "choose wisely:"))
    assert one.left(body) == ()
    assert "choose wisely:" in body.plain


def test_more_versions_than_can_be_merged_are_one_choice_between_whole_texts() -> None:
    versions = [f"Text number {number}." for number in range(12)]
    one = a_deciding(BASE, *versions)
    assert one.left(one.start) == (0,)
    assert one.choose(one.start, 0, (11,)).plain == versions[11]
    assert one.combined.plain == "\n".join(versions)


def test_a_label_of_a_deciding_that_knows_the_text_before_is_still_found() -> None:
    one = a_deciding()
    back = one.choose(one.start, 0, (0,))
    assert back.plain == OURS
    assert one.choose(one.start, 0, (1,)).plain == THEIRS
