from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.documents.anchors import Anchor, ControlIds, anchor_in, bookmark_of, is_short, short_name, tag_of
from iom_tracker.domain.identity import CycleId, QuestionKey, RevisionId, SectionRef
from tests.documents.reports import HEAD

parts = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,50}", fullmatch=True)
refs = st.builds(SectionRef, parts.map(CycleId), parts, parts.map(QuestionKey))
heads = st.from_regex(r"[0-9a-f]{64}", fullmatch=True).map(RevisionId)


def test_a_tag_is_the_reference_and_the_start_of_the_head() -> None:
    ref = SectionRef(CycleId("2016"), "200001", QuestionKey("achievements"))
    assert tag_of(ref, HEAD) == "2016/200001/achievements@1a2b3c4d5e6f"
    assert anchor_in(tag_of(ref, HEAD)) == Anchor("2016/200001/achievements", "1a2b3c4d5e6f")


@given(refs, heads)
def test_a_tag_is_short_enough_for_word_and_read_back(ref: SectionRef, head: RevisionId) -> None:
    tag = tag_of(ref, head)
    anchor = anchor_in(tag)
    assert len(tag) <= 64
    assert anchor is not None
    assert anchor.name == (short_name(ref) if is_short(anchor.name) else str(ref))
    assert head.startswith(anchor.head)


@given(refs, refs)
def test_different_sections_have_different_names(one: SectionRef, other: SectionRef) -> None:
    assert one == other or len({str(one), short_name(one), str(other), short_name(other)}) == 4
    assert one == other or bookmark_of(one) != bookmark_of(other)


@given(refs)
def test_a_bookmark_has_a_name_that_word_takes(ref: SectionRef) -> None:
    assert len(bookmark_of(ref)) <= 40
    assert bookmark_of(ref).isidentifier()


def test_other_tags_are_not_ours() -> None:
    assert [anchor_in(tag) for tag in ("", "goog_rdk_0", "a@b", "2016/1/x", "@12", "2016/1/x@")] == [None] * 6


def test_each_control_has_a_number_of_its_own() -> None:
    once = ControlIds(set()).next_for("a")
    ids = ControlIds({once})
    numbers = [ids.next_for("a") for _ in range(3)]
    assert numbers == [once + 1, once + 2, once + 3]
    assert ControlIds(set()).next_for("a") == once
    assert 0 < once < 2**31
