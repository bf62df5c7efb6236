import itertools

from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.marked_text import Change, ChangeKind, Mark, MarkedBlock, MarkedSpan, MarkedText, unmarked
from iom_tracker.domain.redline import redline
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from tests.builders import body
from tests.rich_texts import rich_texts

PUT_IN = Mark(ChangeKind.INSERTED, "Ann", "2017-01-02T03:04:05Z")
TAKEN_OUT = Mark(ChangeKind.DELETED, "Ben", "2017-01-03T03:04:05Z")
AWAY, HERE = Mark(ChangeKind.MOVED_AWAY, "Ann"), Mark(ChangeKind.MOVED_HERE, "Ann")


def words(text: str, *marks: Mark) -> MarkedSpan:
    return MarkedSpan(Span(text), marks)


def line(*spans: MarkedSpan, end: tuple[Mark, ...] = (), type_: BlockType = BlockType.PARAGRAPH) -> MarkedBlock:
    return MarkedBlock(spans, type_, 0, end)


def both(*blocks: MarkedBlock) -> tuple[str, str]:
    text = MarkedText(blocks)
    return text.original().plain, text.accepted().plain


def test_words_that_were_put_in_or_taken_out_are_in_one_reading_only() -> None:
    marked = line(words("It rained"), words(" hard", PUT_IN), words(" in May", TAKEN_OUT), words("."))
    assert both(marked) == ("It rained in May.", "It rained hard.")


def test_words_that_one_put_in_and_another_took_out_are_in_neither_reading() -> None:
    assert both(line(words("It rained"), words(" hard", PUT_IN, TAKEN_OUT), words("."))) == ("It rained.", "It rained.")


def test_words_that_were_moved_stand_where_they_were_or_where_they_are() -> None:
    moved = [line(words("One. ", AWAY), words("Two.")), line(words("Three."), words(" One.", HERE))]
    assert both(*moved) == ("One. Two.\nThree.", "Two.\nThree. One.")


def test_a_paragraph_that_was_split_is_one_in_the_text_before() -> None:
    split = [line(words("One."), end=(PUT_IN,)), line(words(" Two."))]
    assert both(*split) == ("One. Two.", "One.\nTwo.")


def test_paragraphs_that_were_joined_are_one_in_the_text_after_and_of_the_kind_of_the_last() -> None:
    joined = [line(words("One."), end=(TAKEN_OUT,)), line(words(" Two."), type_=BlockType.BULLET)]
    assert both(*joined) == ("One.\nTwo.", "One. Two.")
    assert MarkedText(tuple(joined)).accepted().blocks[0].type is BlockType.BULLET


def test_a_paragraph_that_was_taken_out_whole_leaves_nothing() -> None:
    gone = [line(words("One.")), line(words("Two.", TAKEN_OUT), end=(TAKEN_OUT,)), line(words("Three."))]
    assert both(*gone) == ("One.\nTwo.\nThree.", "One.\nThree.")


def test_words_between_which_others_stand_are_two_changes() -> None:
    marked = line(words("One", TAKEN_OUT), words(" and "), words("two", TAKEN_OUT))
    assert [change.text for change in MarkedText((marked,)).changes()] == ["One", "two"]
    lines = [line(words("One", TAKEN_OUT)), line(words("Two", TAKEN_OUT))]
    assert [change.text for change in MarkedText(tuple(lines)).changes()] == ["One", "Two"]


def test_a_last_paragraph_whose_end_was_taken_out_keeps_its_words() -> None:
    assert both(line(words("One."), end=(TAKEN_OUT,))) == ("One.", "One.")


def test_a_new_format_changes_no_word() -> None:
    span = MarkedSpan(Span("May", bold=True), (Mark(ChangeKind.FORMATTED, "Ann"),), before=Span("May"))
    text = MarkedText((line(words("In "), span),))
    assert text.original() == body("In May")
    assert text.accepted() == rich_text([Block((Span("In "), Span("May", bold=True)))])


def test_a_list_item_that_was_a_paragraph_is_one_in_the_text_before() -> None:
    block = MarkedBlock((words("One."),), BlockType.BULLET, 0, (), (BlockType.PARAGRAPH, 0))
    assert MarkedText((block,)).original() == body("One.")
    assert MarkedText((block,)).accepted().blocks[0].type is BlockType.BULLET


def test_changes_are_told_with_who_made_them_and_neighbours_as_one() -> None:
    text = MarkedText(
        (
            line(
                words("It rained"), words(" ha", PUT_IN), words("rd", PUT_IN), words(" in May", TAKEN_OUT), words(".")
            ),
            line(words("New.", PUT_IN), end=(PUT_IN,)),
        )
    )
    assert text.changes() == (
        Change(ChangeKind.INSERTED, "Ann", PUT_IN.time, " hard"),
        Change(ChangeKind.DELETED, "Ben", TAKEN_OUT.time, " in May"),
        Change(ChangeKind.INSERTED, "Ann", PUT_IN.time, "New.\n"),
    )
    assert text.is_marked


@given(rich_texts())
def test_a_text_without_changes_reads_the_same_both_ways(text: RichText) -> None:
    marked = unmarked(text)
    assert marked.accepted() == marked.original() == text
    assert (marked.is_marked, marked.changes()) == (False, ())


MARKS = st.sampled_from([(), (), (PUT_IN,), (TAKEN_OUT,), (PUT_IN, TAKEN_OUT)])
SPANS = st.builds(lambda letter, marks: words(f"{letter} ", *marks), st.sampled_from("abc"), MARKS)
BLOCKS = st.builds(lambda spans, end: line(*spans, end=end), st.lists(SPANS, max_size=4), MARKS)


@given(st.lists(BLOCKS, max_size=4))
def test_every_word_is_in_the_readings_that_its_marks_say(blocks: list[MarkedBlock]) -> None:
    original, accepted = both(*blocks)
    spans = list(itertools.chain.from_iterable(block.spans for block in blocks))
    assert sorted(original.split()) == sorted(each.span.text.strip() for each in spans if not each.is_new)
    assert sorted(accepted.split()) == sorted(each.span.text.strip() for each in spans if not each.is_gone)


@given(rich_texts(4), rich_texts(4))
def test_changes_that_are_settled_are_accepted_and_no_longer_marked(old: RichText, new: RichText) -> None:
    marked = redline(old, new, author="Ann", time="2017-01-02T03:04:05Z")
    settled = marked.settled(lambda mark: mark.author == "Ann")
    assert (settled.original(), settled.accepted(), settled.is_marked) == (new, new, False)
    assert marked.settled(lambda mark: mark.author == "Ben") == marked


def test_changes_of_others_stay_where_some_are_settled() -> None:
    marked = MarkedText(
        (
            line(words("One", TAKEN_OUT), words("Two", PUT_IN), words(" three."), end=(TAKEN_OUT,)),
            line(words(" Four.", PUT_IN), words(" Five.", PUT_IN, TAKEN_OUT)),
        )
    )
    settled = marked.settled(lambda mark: mark.author == "Ben")
    assert (settled.original().plain, settled.accepted().plain) == ("three.", "Two three. Four.")
    assert [change.text for change in settled.changes()] == ["Two", " Four."]
