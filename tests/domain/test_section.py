from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_ref, body

ONE, TWO = RevisionId("1"), RevisionId("2")


def a_content(*heads: RevisionId, based_on: tuple[RevisionId, ...], has_draft: bool = True) -> SectionContent:
    status = SectionStatus(a_ref(), SectionState.SUBMITTED, 2, 100, heads, has_draft)
    return SectionContent(status, "What?", body("Some text."), (), based_on)


def test_a_draft_is_overtaken_where_another_text_was_published_since() -> None:
    assert a_content(TWO, based_on=(ONE,)).is_overtaken
    assert a_content(TWO, based_on=()).is_overtaken


def test_a_draft_on_what_stands_there_is_not_overtaken_in_whatever_order_that_is_named() -> None:
    assert not a_content(ONE, TWO, based_on=(TWO, ONE)).is_overtaken
    assert not a_content(based_on=()).is_overtaken


def test_what_is_no_draft_is_never_overtaken() -> None:
    assert not a_content(TWO, based_on=(ONE,), has_draft=False).is_overtaken
