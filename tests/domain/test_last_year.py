from dataclasses import replace

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.cycle import Cycle, Question, Scope
from iom_tracker.domain.identity import CycleId, QuestionKey
from iom_tracker.domain.last_year import SectionsBefore
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question


def a_following(*questions: Question) -> Catalogue:
    cycle = replace(a_cycle(questions=questions), id=CycleId("2017"), year=2017, follows=CycleId("2016"))
    return a_catalogue(cycle)


def slot_of(catalogue: Catalogue, name: str) -> Slot:
    return next(slot for slot in catalogue.all_slots() if f"{slot.ref.unit}/{slot.question.key}" == name)


def names(slots: tuple[Slot, ...]) -> list[str]:
    return [f"{slot.ref.unit}/{slot.question.key}" for slot in slots]


def per_transformation(key: str, **fields: object) -> Question:
    return replace(a_question(key, scope=Scope.TRANSFORMATION), **fields)  # type: ignore[arg-type] # of a question


PAST = a_catalogue()


def test_a_section_continues_the_one_of_its_commitment_and_key() -> None:
    slot = slot_of(a_following(), "200001/achievements")
    assert names(SectionsBefore(PAST).continued(slot)) == ["200001/achievements"]


def test_a_section_continues_the_questions_that_it_names_instead_of_its_own_key() -> None:
    question = replace(a_question("achievements"), continues=(QuestionKey("message"), QuestionKey("origin")))
    slot = slot_of(a_following(question), "200001/achievements")
    assert names(SectionsBefore(PAST).continued(slot)) == ["200001/message", "200001/origin"]


def test_a_section_of_a_transformation_continues_those_of_every_commitment_under_it() -> None:
    question = per_transformation("actions", continues=(QuestionKey("achievements"),))
    slot = slot_of(a_following(question), "3A/actions")
    assert names(SectionsBefore(PAST).continued(slot)) == ["200001/achievements", "200002/achievements"]


def test_a_retired_commitment_has_its_say_too() -> None:
    past = a_catalogue(a_cycle(replace(a_commitment("200001", "3A"), retired=True), a_commitment("200002", "3A")))
    question = per_transformation("actions", continues=(QuestionKey("achievements"),))
    slot = slot_of(a_following(question), "3A/actions")
    assert names(SectionsBefore(past).continued(slot)) == ["200001/achievements", "200002/achievements"]


def test_a_section_of_a_commitment_continues_what_was_answered_for_its_whole_transformation() -> None:
    past = a_catalogue(a_cycle(questions=[per_transformation("achievements")]))
    slot = slot_of(a_following(), "200001/achievements")
    assert names(SectionsBefore(past).continued(slot)) == ["3A/achievements"]


def test_a_section_recalls_the_question_that_it_names() -> None:
    question = replace(a_question("achievements"), recalls=QuestionKey("message"))
    before = SectionsBefore(PAST)
    assert names(before.recalled(slot_of(a_following(question), "200001/achievements"))) == ["200001/message"]
    assert before.recalled(slot_of(a_following(), "200001/achievements")) == ()


def test_a_commitment_that_is_new_continues_nothing() -> None:
    cycle: Cycle = replace(a_cycle(a_commitment("200009", "2D")), id=CycleId("2017"))
    slot = slot_of(a_catalogue(cycle), "200009/achievements")
    assert SectionsBefore(PAST).continued(slot) == ()


def test_all_of_a_unit_are_found() -> None:
    before = SectionsBefore(PAST)
    commitment, transformation = slot_of(a_following(), "200010/message"), per_transformation("new")
    keys = ["200010/origin", "200010/achievements", "200010/message"]
    assert names(before.of_unit(commitment)) == keys
    assert names(before.of_unit(slot_of(a_following(transformation), "2D/new"))) == keys
