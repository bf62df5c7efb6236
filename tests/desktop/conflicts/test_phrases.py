from dataclasses import replace

import pytest
from PySide6.QtCore import QDateTime, Qt

from iom_tracker.desktop.conflicts.phrases import byline_of, heading_of, icon_of, local_time, place_of, title_of
from iom_tracker.desktop.conflicts.sitting import Entry, Outcome, OutcomeKind, Standing
from iom_tracker.domain.conflict import ConflictHead
from iom_tracker.domain.identity import ActorId
from tests.builders import NOON
from tests.desktop.conflicts.conflict_pilot import a_conflict, a_head

pytestmark = pytest.mark.usefixtures("qapp")
OURS = a_head("a", 1, name="Amina", office="HQ", is_ours=True)
OFFICE = a_head("b", 2, name="Osman", office="Maiduguri")
NOBODY = replace(a_head("c", 3, name="a1b2c3d4"), actor=ActorId("a1b2c3d4e5f6"))


@pytest.mark.parametrize(
    ("head", "title", "byline", "icon"),
    [
        (OURS, "Your copy", f"Amina, {local_time(NOON)}", "user"),
        (OFFICE, "Maiduguri", f"Osman, {local_time(NOON)}", "building-2"),
        (NOBODY, "Somebody without a name", local_time(NOON), "inbox"),
        (a_head("d", name="HQ", office="HQ"), "HQ", local_time(NOON), "building-2"),
    ],
)
def test_a_version_is_called_after_whose_it_is(head: ConflictHead, title: str, byline: str, icon: str) -> None:
    assert (title_of(head), byline_of(head), icon_of(head)) == (title, byline, icon)


def test_a_time_is_shown_as_on_this_wall() -> None:
    hour = QDateTime.fromString(NOON, Qt.DateFormat.ISODate).toLocalTime().time().hour()
    assert f"{hour:02}:00" in local_time(NOON)
    assert "2016" in local_time(NOON)


def test_a_time_that_cannot_be_read_is_shown_as_it_is() -> None:
    assert local_time("last spring") == "last spring"


def test_the_heading_counts_the_versions() -> None:
    assert heading_of(a_conflict("a", "b", "c")) == "3 versions of “Achievements”"


@pytest.mark.parametrize(
    ("standing", "outcome", "words"),
    [
        (Standing.OPEN, None, "200001 · Achievements"),
        (Standing.LATER, None, "200001 · Achievements · later"),
        (Standing.RESOLVED, Outcome(OutcomeKind.TOOK, 0), "200001 · Achievements · took your copy"),
        (Standing.RESOLVED, Outcome(OutcomeKind.TOOK, 1), "200001 · Achievements · took Maiduguri"),
        (Standing.PENDING, Outcome(OutcomeKind.KEPT_ALL), "200001 · Achievements · kept both"),
        (Standing.RESOLVED, Outcome(OutcomeKind.COMBINED), "200001 · Achievements · combined"),
        (Standing.RESOLVED, None, "200001 · Achievements · resolved"),
        (Standing.ELSEWHERE, None, "200001 · Achievements · resolved elsewhere"),
    ],
)
def test_a_row_says_what_became_of_a_conflict(standing: Standing, outcome: Outcome | None, words: str) -> None:
    assert place_of(Entry(a_conflict(OURS, OFFICE), standing, outcome)) == words
