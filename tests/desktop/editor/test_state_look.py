import pytest

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.tokens import DARK, LIGHT
from iom_tracker.desktop.editor.state_chip import StateChip
from iom_tracker.desktop.editor.state_look import look_of
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.resources import resource
from tests.builders import a_ref
from tests.desktop.editor.page_pilot import HEAD, a_status


@pytest.mark.parametrize("state", list(SectionState))
@pytest.mark.parametrize("has_draft", [True, False])
def test_every_state_has_words_an_icon_and_colours_that_exist(state: SectionState, *, has_draft: bool) -> None:
    look = look_of(a_status(a_ref(), state=state, has_draft=has_draft))
    assert look.text
    assert resource("icons", "lucide", f"{look.icon}.svg").exists()
    assert {look.color, look.surface} <= LIGHT.keys() & DARK.keys()


def test_states_differ_in_words() -> None:
    words = [look_of(a_status(a_ref(), state=state)).text for state in SectionState]
    assert len(set(words)) == len(words)


def test_a_draft_on_top_of_what_was_published_is_said() -> None:
    status = a_status(a_ref(), state=SectionState.CLEARED, heads=[HEAD], has_draft=True)
    assert (look_of(status).text, look_of(status).icon) == ("Cleared · newer draft", "pencil")


def test_what_was_published_and_not_changed_since_is_no_draft() -> None:
    published = a_status(a_ref(), state=SectionState.DRAFT, heads=[HEAD])
    changed = a_status(a_ref(), state=SectionState.DRAFT, heads=[HEAD], has_draft=True)
    fresh = a_status(a_ref(), state=SectionState.DRAFT, has_draft=True)
    assert look_of(published).text == "Published, not sent"
    assert look_of(changed).text == "Published, not sent · newer draft"
    assert look_of(fresh).text == "Draft, not published"


def test_what_headquarters_sent_does_not_wait_to_be_sent() -> None:
    sent = a_status(a_ref(), state=SectionState.DRAFT, heads=[HEAD])
    changed = a_status(a_ref(), state=SectionState.DRAFT, heads=[HEAD], has_draft=True)
    assert look_of(sent, is_theirs=True).text == "From headquarters"
    assert look_of(changed, is_theirs=True).text == "From headquarters · newer draft"


def test_the_chip_says_the_state_also_to_a_screen_reader(theme: Theme) -> None:
    chip = StateChip(theme)
    chip.show_status(a_status(a_ref(), state=SectionState.CONFLICT))
    assert chip.text == chip.accessibleName() == "Conflict"
    assert not chip.grab().isNull()
    chip.deleteLater()
