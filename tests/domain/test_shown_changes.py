from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.marked_text import ChangeKind, Mark, MarkedBlock, MarkedSpan, MarkedText, unmarked
from iom_tracker.domain.richtext import Span, plain_paragraphs
from iom_tracker.domain.shown_changes import ShownBlock, shown_changes

ROSA = Mark(ChangeKind.INSERTED, "Rosa", "2017-03-01T10:00:00Z")
WORDS = st.lists(st.sampled_from(["a", "bb", "ccc", "and", "so", "\n\n"]), max_size=12).map(" ".join)


def told(blocks: tuple[ShownBlock, ...]) -> list[str]:
    signs = {ChangeKind.INSERTED: "+", ChangeKind.DELETED: "-"}
    return ["".join(_told(run.span.text, run.marks, run.is_untracked, signs) for run in block.runs) for block in blocks]


def _told(text: str, marks: tuple[Mark, ...], is_untracked: bool, signs: dict[ChangeKind, str]) -> str:  # noqa: FBT001
    if not marks:
        return text
    return f"[{''.join(signs[mark.kind] for mark in marks)}{'?' if is_untracked else ''}{text}]"


def marked(*spans: tuple[str, tuple[Mark, ...]]) -> MarkedText:
    return MarkedText((MarkedBlock(tuple(MarkedSpan(Span(text), marks) for text, marks in spans)),))


def test_words_that_were_tracked_bear_their_mark_and_the_rest_bears_none() -> None:
    text = marked(("We built ", ()), ("nine ", (ROSA,)), ("shelters.", ()))
    assert told(shown_changes(text, plain_paragraphs("We built shelters."))) == ["We built [+nine ]shelters."]


def test_words_that_were_edited_without_tracking_are_marked_beside_those_that_were_tracked() -> None:
    text = marked(("We built ", ()), ("nine ", (ROSA,)), ("houses quickly.", ()))
    shown = told(shown_changes(text, plain_paragraphs("We built shelters quickly.")))
    assert shown == ["We built [+nine ][-?shelters][+?houses] quickly."]


def test_words_that_were_taken_out_at_the_end_of_a_paragraph_stay_in_it() -> None:
    text = unmarked(plain_paragraphs("One two three.\n\nFour five six."))
    shown = told(shown_changes(text, plain_paragraphs("One two three. Seven eight.\n\nFour five six.")))
    assert shown == ["One two three.[-? Seven eight.]", "Four five six."]


def test_spaces_stand_on_the_side_of_the_words_that_they_were_taken_out_or_added_with() -> None:
    def edit(before: str, after: str) -> list[str]:
        return told(shown_changes(unmarked(plain_paragraphs(after)), plain_paragraphs(before)))

    assert edit("Capacity Building project here.", "Capacity project here.") == ["Capacity[-? Building] project here."]
    assert edit("Capacity project here.", "Capacity Building project here.") == ["Capacity [+?Building] project here."]
    assert edit("It was an old big project.", "It was one new project.") == [
        "It was [-?an old big][+?one new] project."
    ]


def test_nothing_is_said_of_edits_without_tracking_where_the_export_is_not_known() -> None:
    text = marked(("We built ", ()), ("nine ", (ROSA,)), ("houses.", ()))
    assert told(shown_changes(text, None)) == ["We built [+nine ]houses."]


@given(WORDS, WORDS)
def test_what_is_not_removed_is_the_text_that_came_back_and_what_is_not_added_the_one_that_was_exported(
    old: str, new: str
) -> None:
    exported, cleared = plain_paragraphs(old), plain_paragraphs(new)
    shown = shown_changes(unmarked(cleared), exported)
    runs = [run for block in shown for run in block.runs]
    kinds = {id(run): {mark.kind for mark in run.marks} for run in runs}
    now = "".join(run.span.text for run in runs if ChangeKind.DELETED not in kinds[id(run)])
    before = "".join(run.span.text for run in runs if ChangeKind.INSERTED not in kinds[id(run)])
    assert "".join(now.split()) == "".join(cleared.plain.split())
    assert sorted("".join(before.split())) == sorted("".join(exported.plain.split()))
