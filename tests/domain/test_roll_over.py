from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.assignment import Assignee, assignees, assignment_payload
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Question, Scope
from iom_tracker.domain.event import Event, EventKind, by_section
from iom_tracker.domain.identity import CommitmentId, CycleId, QuestionKey, SectionRef
from iom_tracker.domain.roll_over import ROLLOVER, NextCycle, carried_assignments, left_out, next_catalogue
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_ref, an_event
from tests.catalogues import a_version, edited, headed, merged, renamed, retired, reworded

NEXT = NextCycle(CycleId("next"))
HAITI, KENYA = Assignee("Haiti"), Assignee("Kenya", "Amina")


def asking(assignee: Assignee | None, ref: SectionRef, *replaced: Event, actor: str = "hq") -> Event:
    said = assignment_payload(assignee, [event.id for event in replaced])
    return an_event(EventKind.ASSIGNMENT, section=ref, actor=actor, said=said)


def following(*questions: Question, present: Catalogue | None = None) -> Catalogue:
    """Return the next catalogue with these questions, as a shipped cycle would have them."""
    own = a_catalogue(a_cycle(questions=questions)) if questions else None
    return next_catalogue(present or a_catalogue(), replace(NEXT, own=own))


def asked(catalogue: Catalogue, events: Sequence[Event]) -> dict[str, tuple[Assignee, ...]]:
    """Return who is asked for what in the next cycle, by unit and question."""
    carried = carried_assignments(a_catalogue(), catalogue, by_section(events))
    return {f"{ref.unit}/{ref.question}": assignees(said) for ref, said in by_section(carried).items()}


def test_commitments_are_carried_in_their_order_without_what_they_were_printed_with() -> None:
    present = headed("200001", "message", "As printed")(retired("200010")(a_catalogue()))
    carried = next_catalogue(present, NEXT).cycle.commitments
    assert [(each.id, each.retired) for each in carried] == [("200001", False), ("200010", True), ("200002", False)]
    assert all(not each.headings for each in carried)


def test_the_next_year_follows_the_present_one() -> None:
    cycle = next_catalogue(a_catalogue(), NEXT).cycle
    assert (cycle.id, cycle.year, cycle.follows) == ("next", 2017, "2016")


def test_a_person_may_name_the_year() -> None:
    assert next_catalogue(a_catalogue(), replace(NEXT, year=2020)).cycle.year == 2020


def test_the_same_questions_are_asked_again_but_for_those_of_the_first_year() -> None:
    questions = (replace(a_question("baseline"), first_year_only=True), a_question("progress"))
    present = a_catalogue(a_cycle(questions=questions))
    after = next_catalogue(present, NEXT)
    assert after.cycle.questions == questions[1:]
    assert left_out(present, after) == questions[:1]


def test_the_shipped_questionnaire_is_taken_where_there_is_one() -> None:
    question = replace(a_question("actions", scope=Scope.TRANSFORMATION), continues=(QuestionKey("achievements"),))
    first = replace(a_question("baseline"), first_year_only=True)
    own = a_catalogue(replace(a_cycle(questions=[question, first], titles=[("2D", "Shipped")]), year=2018))
    after = next_catalogue(a_catalogue(a_cycle(titles=[("2D", "Ours")])), replace(NEXT, own=own))
    assert after.cycle.questions == (question,)
    assert (after.cycle.year, after.cycle.titles) == (2018, (("2D", "Shipped"),))
    assert [each.key for each in left_out(a_catalogue(), after)] == ["origin", "message"]
    assert after.cycle.commitments == a_catalogue().cycle.commitments


def test_a_question_recalls_and_continues_only_what_the_present_cycle_asks() -> None:
    gone, kept = QuestionKey("gone"), QuestionKey("message")
    question = replace(a_question("origin"), recalls=gone, continues=(gone, kept))
    present = a_catalogue(a_cycle(questions=[question, replace(a_question("message"), recalls=QuestionKey("origin"))]))
    first, second = next_catalogue(present, NEXT).cycle.questions
    assert (first.recalls, first.continues) == (None, (kept,))
    assert second.recalls == "origin"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Reporting period 2016", "Reporting period 2017"),
        ("2016: the year.", "2017: the year."),
        ("In 2016, and 2016.", "In 2017, and 2017."),
        ("Report no. 12016 of 20163", "Report no. 12016 of 20163"),
        ("1.2016 of 2016.5 or 3,2016 and v2016", "1.2016 of 2016.5 or 3,2016 and v2016"),
        ("2015 and 2017", "2015 and 2017"),
    ],
)
def test_the_old_year_becomes_the_new_one_where_it_is_a_word(old: str, new: str) -> None:
    cycle = a_cycle()
    layout = replace(cycle.layout, title=old, subtitle=old, header=(old, old))
    after = next_catalogue(a_catalogue(replace(cycle, layout=layout)), NEXT).cycle.layout
    assert (after.title, after.subtitle, after.header) == (new, new, (new, new))


def test_whoever_wrote_a_section_is_asked_for_it_again() -> None:
    events = [asking(HAITI, a_ref()), asking(KENYA, a_ref()), asking(KENYA, a_ref("message"))]
    assert asked(following(), events) == {"200001/achievements": (HAITI, KENYA), "200001/message": (KENYA,)}


def test_a_copy_keeps_the_actor_and_time_of_its_original() -> None:
    original = asking(HAITI, a_ref(), actor="maria")
    (copy,) = carried_assignments(a_catalogue(), following(), by_section([original]))
    assert (copy.actor, copy.time, copy.revision) == ("maria", original.time, None)


def test_who_is_no_longer_asked_is_not_asked_again() -> None:
    first = asking(HAITI, a_ref())
    assert asked(following(), [first, asking(KENYA, a_ref(), first)]) == {"200001/achievements": (KENYA,)}
    assert asked(following(), [first, asking(None, a_ref(), first)]) == {"200001/achievements": ()}


def test_what_was_taken_back_stays_so_where_somebody_carried_it_before_they_heard() -> None:
    first = asking(HAITI, a_ref())
    change = asking(KENYA, a_ref(), first)
    unaware = carried_assignments(a_catalogue(), following(), by_section([first]))
    aware = carried_assignments(a_catalogue(), following(), by_section([first, change, asking(None, a_ref(), change)]))
    told = carried_assignments(a_catalogue(), following(), by_section([first, change]))
    assert assignees([*unaware, *told]) == (KENYA,)
    assert assignees([*unaware, *told, *aware]) == ()


def test_a_question_that_continues_another_asks_whoever_wrote_that() -> None:
    question = replace(a_question("results"), continues=(QuestionKey("achievements"),))
    events = [asking(HAITI, a_ref()), asking(KENYA, a_ref("message"))]
    assert asked(following(question), events) == {"200001/results": (HAITI,)}


def test_a_new_question_asks_whoever_wrote_anything_of_the_commitment() -> None:
    events = [asking(HAITI, a_ref()), asking(KENYA, a_ref("message")), asking(HAITI, a_ref("origin", "200010"))]
    assert asked(following(a_question("new")), events) == {"200001/new": (HAITI, KENYA), "200010/new": (HAITI,)}


def test_a_question_per_transformation_asks_whoever_was_asked_for_anything_under_it() -> None:
    events = [asking(HAITI, a_ref()), asking(KENYA, a_ref("message", "200002")), asking(HAITI, a_ref("message"))]
    question = a_question("actions", scope=Scope.TRANSFORMATION)
    assert asked(following(question), events) == {"3A/actions": (HAITI, KENYA)}


def test_who_was_asked_for_a_transformation_is_asked_for_its_commitments() -> None:
    question = a_question("actions", scope=Scope.TRANSFORMATION)
    present = a_catalogue(a_cycle(questions=[question]))
    after = following(a_question("actions"), present=present)
    carried = carried_assignments(present, after, by_section([asking(HAITI, a_ref("actions", "3A"))]))
    assert [event.section.unit for event in carried] == ["200001", "200002"]


def test_other_events_are_not_carried() -> None:
    events = [an_event(kind, section=a_ref()) for kind in EventKind if kind is not EventKind.ASSIGNMENT]
    assert asked(following(), events) == {}


@given(st.permutations(range(6)), st.lists(st.sets(st.integers(0, 5)), min_size=6, max_size=6))
def test_what_is_carried_does_not_depend_on_the_order_of_arrival(order: list[int], replaced: list[set[int]]) -> None:
    refs = [a_ref(), a_ref("message"), a_ref("origin", "200002")]
    events: list[Event] = []
    for number, earlier in enumerate(replaced):
        known = [events[each] for each in sorted(earlier) if each < number]
        events.append(asking([HAITI, KENYA, None][number % 3], refs[number % 2], *known, actor=f"{number}"))
    for questions in ((), (a_question("new"), a_question("all", scope=Scope.TRANSFORMATION))):
        after = following(*questions)
        carried = carried_assignments(a_catalogue(), after, by_section(events))
        assert carried == carried_assignments(a_catalogue(), after, by_section([events[each] for each in order]))


def test_the_next_catalogue_has_the_same_id_wherever_it_is_made() -> None:
    first = a_version(a_catalogue())
    ids = {
        a_version(next_catalogue(merged(*versions).catalogue, NEXT), first, actor=ROLLOVER).id
        for versions in ((first,), (first, first))
    }
    assert len(ids) == 1


def test_a_rewording_on_one_side_and_a_roll_over_on_the_other_give_both() -> None:
    first = a_version(a_catalogue())
    rolled = a_version(next_catalogue(a_catalogue(), NEXT), first, actor=ROLLOVER)
    result = merged(first, rolled, edited(first, reworded("200001", "We promise more."), renamed("200010", "Shelter")))
    assert result.clashes == ()
    assert (result.catalogue.cycle.id, result.catalogue.cycle.year) == ("next", 2017)
    by_id = {each.id: each for each in result.catalogue.cycle.commitments}
    assert by_id[CommitmentId("200001")].text == ("We promise more.",)
    assert by_id[CommitmentId("200010")].name == "Shelter"


def test_roll_overs_from_different_catalogues_give_what_both_sides_changed() -> None:
    first = a_version(a_catalogue())
    ours, theirs = edited(first, reworded("200001", "Ours.")), edited(first, retired("200002"), actor="hq")
    rolled = [
        a_version(next_catalogue(merged(first, side).catalogue, NEXT), side, actor=ROLLOVER) for side in (ours, theirs)
    ]
    result = merged(first, ours, theirs, *rolled)
    by_id = {each.id: each for each in result.catalogue.cycle.commitments}
    assert result.clashes == ()
    assert by_id[CommitmentId("200001")].text == ("Ours.",)
    assert by_id[CommitmentId("200002")].retired


def test_a_commitment_that_moved_is_found_by_its_own_id() -> None:
    moved = a_catalogue(a_cycle(a_commitment("200001", "2D")))
    carried = carried_assignments(a_catalogue(), next_catalogue(moved, NEXT), by_section([asking(HAITI, a_ref())]))
    assert [str(event.section) for event in carried] == ["next/200001/achievements"]


def test_of_several_that_ask_the_same_the_first_by_id_is_copied() -> None:
    events = [asking(HAITI, a_ref(key), actor=actor) for key, actor in (("origin", "a"), ("message", "b"))]
    (copy,) = carried_assignments(a_catalogue(), following(a_question("new")), by_section(events))
    assert copy.actor == min(events, key=lambda event: event.id).actor
    (turned,) = carried_assignments(a_catalogue(), following(a_question("new")), by_section(events[::-1]))
    assert turned == copy
