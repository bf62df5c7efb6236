"""How earlier texts are told."""

import pytest
from PySide6.QtCore import QLocale

from iom_tracker.desktop.appearance.times import moment_words, short_day_words
from iom_tracker.desktop.review.history_words import named, told
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.private_history import CheckpointReason
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.workflows.read_log import LogEntry
from tests.builders import NOON
from tests.pasts import a_checkpoint, an_entry
from tests.reviews import a_decision

MOMENT, DAY = moment_words(NOON), short_day_words(NOON)


@pytest.mark.parametrize(
    ("entry", "title", "how"),
    [
        (an_entry("One two"), "Amina · Haiti", "Published · 2 words"),
        (an_entry("One", office=""), "Amina", "Published · 1 word"),
        (an_entry("One", name="Haiti"), "Haiti", "Published · 1 word"),
        (an_entry("One two", kind=RevisionKind.IMPORT), "Amina · Haiti", "Imported · 2 words"),
        (
            an_entry("One two", kind=RevisionKind.IMPORT, document="report.docx"),
            "Amina · Haiti",
            "Imported from report.docx · 2 words",
        ),
        (
            an_entry("One", kind=RevisionKind.IMPORT, document="report.docx", name="604931b5", is_named=False),
            "report.docx",
            "Imported · 1 word",
        ),
        (
            an_entry("One", kind=RevisionKind.IMPORT, name="604931b5", is_named=False),
            "Imported text",
            "Imported · 1 word",
        ),
        (an_entry("One", name="604931b5", is_named=False), "Somebody without a name", "Published · 1 word"),
        (an_entry("One two", kind=RevisionKind.MERGE), "Amina · Haiti", "Put together · 2 words"),
        (an_entry("One two", kind=RevisionKind.ROLLOVER), "Amina · Haiti", "Carried over · 2 words"),
        (an_entry("", kind=RevisionKind.WITHDRAW), "Amina · Haiti", "Taken out · 0 words"),
        (an_entry("One two", extra='{"unsent draft of":"Nepal"}'), "Amina · Haiti", "Unsent draft of Nepal · 2 words"),
        (an_entry("One two", extra='{"unsent draft of":""}'), "Amina · Haiti", "Unsent draft · 2 words"),
    ],
)
def test_a_revision_says_whose_it_is_and_how_it_came_to_be(entry: LogEntry, title: str, how: str) -> None:
    assert (told(entry).title, told(entry).how, told(entry).time) == (title, how, MOMENT)


def test_an_automatic_merge_names_whose_texts_went_into_it() -> None:
    merged = an_entry(
        "One", kind=RevisionKind.MERGE, extra='{"automatic":true}', parent_names=["Amina", "Maria", "Amina"]
    )
    names = QLocale().createSeparatedList(["Amina", "Maria"])
    assert (told(merged).title, told(merged).how) == ("Merged automatically", f"From {names} · 1 word")


def test_what_became_of_a_text_is_told_as_far_as_it_counts() -> None:
    decided = [
        a_decision(EventKind.SUBMITTED, name="Amina"),
        a_decision(EventKind.SUBMITTED, name="Jo"),
        a_decision(EventKind.CLEARED),
        a_decision(EventKind.RETURNED),
    ]
    found = told(an_entry("One", is_head=True, decided=decided))
    assert [each.words for each in found.standings] == [
        "Published now",
        f"Submitted, {DAY}",
        f"Submitted by Jo, {DAY}",
        f"Cleared by Maria, {DAY}",
        f"Returned by Maria, {DAY}",
    ]
    assert found.whole.startswith(f"Amina · Haiti, Published · 1 word, {MOMENT}, Published now, Submitted, {DAY}")


@pytest.mark.parametrize("reason", list(CheckpointReason))
def test_a_checkpoint_says_why_it_was_kept(reason: CheckpointReason) -> None:
    found = told(a_checkpoint("One two", reason=reason))
    assert found.title == "Draft on this machine"
    assert found.how.endswith(" · 2 words")
    assert found.how.partition(" ")[0] in {"While", "On", "When", "From", "Before"}


def test_a_reason_of_a_later_version_is_told_as_it_is() -> None:
    assert told(a_checkpoint("One", reason="before a storm")).how == "before a storm · 1 word"


def test_a_text_that_is_compared_is_called_by_whose_how_and_when() -> None:
    assert named(an_entry("One", is_head=True)) == f"Amina · Haiti, Published · 1 word, {MOMENT}"
