from dataclasses import replace

from iom_tracker.domain.unsent_draft import as_unsent_draft, unsent_draft_of
from tests.builders import a_revision


def test_an_unsent_draft_says_whose_it_is() -> None:
    marked = as_unsent_draft(a_revision(), "Haïti")
    assert unsent_draft_of(marked) == "Haïti"
    assert marked.id != a_revision().id


def test_what_its_author_sent_is_nobodys_unsent_draft() -> None:
    assert unsent_draft_of(a_revision()) is None
    assert unsent_draft_of(replace(a_revision(), extra='{"unsent draft of":7}')) is None
