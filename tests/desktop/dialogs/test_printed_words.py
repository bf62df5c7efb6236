from iom_tracker.desktop.dialogs.printed_words import difference_words
from iom_tracker.domain.importing import CatalogueDifference, DifferenceKind
from tests.builders import a_ref
from tests.domain.test_proposals import CATALOGUE


def test_a_section_is_named_as_a_person_knows_it_and_everything_else_by_what_it_is_called() -> None:
    question = CATALOGUE.cycle.question(a_ref("origin").question)
    assert question is not None
    section = CatalogueDifference(DifferenceKind.HEADING, str(a_ref("origin")), "Old?", "New?")
    commitment = CatalogueDifference(DifferenceKind.TEXT, "200001", "We promise.", "We do.")
    assert difference_words(section, CATALOGUE).startswith(f"200001 {question.short}: here “Old?”")
    assert difference_words(commitment, CATALOGUE).startswith("200001: here “We promise.”")
