"""Tests for what the page says of a document that is decided."""

import pytest

from iom_tracker.desktop.cleared.document_words import finished_words
from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.proposals import Decision
from tests.desktop.cleared.test_sitting import FIRST, SECOND, a_proposal, proposals


@pytest.mark.parametrize(
    ("removed", "words"),
    [
        ((), "Nothing is left to decide."),
        ((FIRST,), "Nothing is left to decide. 1 section was removed here too."),
        ((FIRST, SECOND), "Nothing is left to decide. 2 sections were removed here too."),
    ],
)
def test_how_many_sections_were_removed_is_said(removed: tuple[object, ...], words: str) -> None:
    missing = (a_proposal(FIRST, ProposalKind.MISSING), a_proposal(SECOND, ProposalKind.MISSING))
    decided = {each.ref: Decision.REMOVED for each in missing if each.ref in removed}
    history = " What stood here before stays in the history." if removed else ""
    assert finished_words(proposals(*missing, decided=decided), 0, 0) == words + history


@pytest.mark.parametrize(
    ("conflicts", "words"),
    [
        (1, "In 1 section a text is still to be chosen."),
        (2, "In 2 sections a text is still to be chosen."),
    ],
)
def test_it_is_said_that_texts_are_still_to_be_chosen(conflicts: int, words: str) -> None:
    assert finished_words(proposals(), 0, conflicts) == words
