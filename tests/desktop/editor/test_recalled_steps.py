"""What was said the year before, on the card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from iom_tracker.desktop.editor.folded_text import FoldedText
from iom_tracker.desktop.page_facts import PageFacts, SectionFacts
from iom_tracker.workflows.read_last_year import LastYear
from tests.builders import a_ref, body
from tests.desktop.editor.page_pilot import PagePilot, a_content
from tests.reviews import a_last_year, a_text_before

ORIGIN = a_ref("origin")


def show(pilot: PagePilot, last_year: LastYear | None, text: str = "New.") -> None:
    facts = PageFacts({ORIGIN: SectionFacts(last_year=last_year)})
    content = a_content(ORIGIN, body(text))
    pilot.page.show_unit(pilot.catalogue, "200001", (content,), read_only=False, facts=facts)


def words(pilot: PagePilot, name: str) -> str:
    label = pilot.page.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def recalled(pilot: PagePilot) -> FoldedText:
    found = pilot.page.findChild(FoldedText, "recalledText")
    assert found is not None
    return found


def test_what_was_planned_stands_above_what_became_of_it(pilot: PagePilot) -> None:
    show(pilot, a_last_year(recalled=[a_text_before("We will build. " * 40)]))
    assert words(pilot, "recalledHeading") == "Planned in 2015"
    assert recalled(pilot).is_cut
    pilot.page.show_unit(pilot.catalogue, "200001", (a_content(ORIGIN, body("New.")),), read_only=False)
    assert words(pilot, "recalledHeading") == ""


def test_plans_of_several_commitments_are_told_apart(pilot: PagePilot) -> None:
    show(pilot, a_last_year(recalled=[a_text_before("Build."), a_text_before("Teach.", unit="200002")]))
    assert recalled(pilot).accessibleName() == "200001   Build. 200002   Teach."


def test_a_text_carried_over_unchanged_says_so_until_it_is_changed(pilot: PagePilot) -> None:
    show(pilot, a_last_year(a_text_before("The same.")), "The same.")
    assert words(pilot, "cardCarried") == "Carried over from 2015 unchanged."
    pilot.type(0, " Not quite.")
    assert words(pilot, "cardCarried") == ""


def test_last_years_text_is_put_where_the_cursor_is_and_undone_in_one_step(pilot: PagePilot) -> None:
    show(pilot, None, "Now: ")
    pilot.type(0, (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier), " and ")
    pilot.page.insert(ORIGIN, body("then."))
    assert pilot.bodies()[0] == "Now: and then."
    pilot.order.undo()
    assert pilot.page.body_of(ORIGIN) == body("Now: and")
