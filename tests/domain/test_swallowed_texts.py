from collections.abc import Collection, Mapping

from iom_tracker.domain.identity import CommitmentId, SectionRef
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.reading import Against, Disagreement, FoundBy
from iom_tracker.domain.swallowed_texts import swallowed_texts
from tests.builders import a_ref, body

ORIGIN, MESSAGE, OTHER = a_ref("origin"), a_ref("message"), a_ref("origin", "200002")
WHY, ACT = "It was asked for by the board.", "Act now for every single camp there is."
PROMISE = "We promise light and water in every camp."


def found(ref: SectionRef, text: str, exported: str = WHY) -> Proposal:
    """Return the proposal of a section that is in the document."""
    bodies = body(exported), (body(exported),), body(text)
    return Proposal(ref, ProposalKind.CHANGED, None, *bodies, None, None, is_untracked=True, found_by=FoundBy.HEADING)


def missing(ref: SectionRef, exported: str) -> Proposal:
    """Return the proposal of a section that is not."""
    bodies = body(exported), (body(exported),)
    return Proposal(ref, ProposalKind.MISSING, None, *bodies, None, None, None, is_untracked=False, found_by=None)


def told(*sections: Proposal, unheaded: Mapping[CommitmentId, Collection[str]] | None = None) -> list[Disagreement]:
    return list(swallowed_texts(sections, unheaded or {}))


def test_the_text_of_a_missing_section_in_the_one_before_it_is_told() -> None:
    assert told(found(ORIGIN, f"{WHY}\n{ACT}"), missing(MESSAGE, ACT)) == [
        Disagreement(ORIGIN, Against.SWALLOWED, str(MESSAGE))
    ]


def test_several_that_slipped_in_are_told_each() -> None:
    held = found(ORIGIN, f"{WHY}\n{ACT}\n{PROMISE}")
    third = missing(a_ref("next_steps"), PROMISE)
    assert [each.subject for each in told(held, missing(MESSAGE, ACT), third)] == [str(MESSAGE), str(third.ref)]


def test_the_text_of_a_commitment_without_its_heading_is_told_once() -> None:
    held, gone = found(ORIGIN, f"{WHY}\n{PROMISE}"), missing(OTHER, "Short.")
    unheaded = {CommitmentId("200002"): ("Aims.", PROMISE)}
    again = missing(a_ref("message", "200002"), "Short.")
    assert told(held, gone, again, unheaded=unheaded) == [Disagreement(ORIGIN, Against.SWALLOWED, "200002")]


def test_what_stands_elsewhere_stood_there_before_or_is_too_short_to_tell_is_not_told() -> None:
    assert told(found(ORIGIN, f"{WHY}\n{ACT}"), found(MESSAGE, ACT, ACT)) == []
    assert told(found(ORIGIN, f"{WHY}\n{ACT}", f"{WHY}\n{ACT}"), missing(MESSAGE, ACT)) == []
    assert told(found(ORIGIN, "It was, and so act now."), missing(MESSAGE, "act now.")) == []
    assert told(missing(MESSAGE, ACT), found(ORIGIN, f"{WHY}\n{ACT}")) == []
