from collections.abc import Mapping
from datetime import date

import pytest

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.office_progress import Asking, OfficeProgress, Sending, Sent, day_of, office_named, progress
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_ref
from tests.overviews import a_status, statuses_of

ORIGIN, ACHIEVEMENTS, MESSAGE = a_ref("origin"), a_ref("achievements"), a_ref("message")
HAITI, KENYA = Assignee("Haiti"), Assignee("Kenya")
CAME = Sent("Haiti", "2017-02-01", "2017-02-02")
DUE = OfficeTerms("Haiti", "fr", "2017-02-28")


def asking(
    *others: SectionStatus,
    assignees: Mapping[SectionRef, tuple[Assignee, ...]] | None = None,
    terms: tuple[OfficeTerms, ...] = (),
    sent: tuple[Sent, ...] = (),
    optional: tuple[SectionRef, ...] = (),
) -> Asking:
    statuses = statuses_of(a_catalogue(), *others)
    return Asking(statuses=statuses, assignees=assignees or {}, terms=terms, sent=sent, optional=optional)


def haiti(*others: SectionStatus, sent: tuple[Sent, ...] = (), today: date | None = None) -> OfficeProgress:
    """Return how far an office is that is asked for two sections."""
    asked = {ORIGIN: (HAITI,), ACHIEVEMENTS: (HAITI,)}
    (found,) = progress(asking(*others, assignees=asked, terms=(DUE,), sent=sent), today)
    return found


def test_an_office_has_sent_nothing_a_part_or_everything() -> None:
    written = a_status(ORIGIN, SectionState.SUBMITTED), a_status(ACHIEVEMENTS, SectionState.CLEARED)
    assert haiti().sending is Sending.NOTHING
    assert haiti(written[0], sent=(CAME,)).sending is Sending.PART
    assert haiti(*written, sent=(CAME,)).sending is Sending.EVERYTHING
    assert (haiti(sent=(CAME,)).packed, haiti(sent=(CAME,)).arrived) == ("2017-02-01", "2017-02-02")


def test_what_is_missing_and_what_was_returned_is_awaited() -> None:
    nothing = haiti()
    assert (nothing.missing, nothing.returned, nothing.is_awaited) == ((ORIGIN, ACHIEVEMENTS), (), True)
    returned = haiti(a_status(ORIGIN, SectionState.RETURNED), a_status(ACHIEVEMENTS, SectionState.SUBMITTED))
    assert (returned.missing, returned.returned, returned.is_awaited) == ((), (ORIGIN,), True)
    assert not haiti(a_status(ORIGIN, SectionState.CLEARED), a_status(ACHIEVEMENTS, SectionState.CLEARED)).is_awaited


def test_a_draft_of_headquarters_is_not_what_an_office_has_written() -> None:
    unpublished = SectionStatus(ORIGIN, SectionState.DRAFT, 3, None, (), has_draft=True)
    published = a_status(ACHIEVEMENTS, SectionState.DRAFT)
    assert haiti(unpublished, published).missing == (ORIGIN,)


def test_what_is_optional_is_never_missing() -> None:
    (office,) = progress(asking(assignees={ORIGIN: (HAITI,)}, optional=(ORIGIN,)), None)
    assert (office.asked, office.missing) == ((ORIGIN,), ())


@pytest.mark.parametrize(
    ("today", "days"), [(date(2017, 2, 28), 0), (date(2017, 3, 1), 1), (date(2018, 2, 28), 365), (None, 0)]
)
def test_an_office_is_late_once_its_day_has_passed(today: date | None, days: int) -> None:
    assert (haiti(today=today).days_late, haiti(today=today).is_late) == (days, days > 0)


def test_an_office_with_nothing_missing_is_not_late() -> None:
    returned = a_status(ORIGIN, SectionState.RETURNED), a_status(ACHIEVEMENTS, SectionState.SUBMITTED)
    assert not haiti(*returned, today=date(2018, 1, 1)).is_late


def test_an_office_without_a_day_is_not_late() -> None:
    (office,) = progress(asking(assignees={ORIGIN: (HAITI,)}), date(2018, 1, 1))
    assert (office.terms, office.is_late) == (OfficeTerms("Haiti"), False)


def test_an_office_that_is_asked_for_nothing_in_particular_is_asked_for_what_nobody_is() -> None:
    found = progress(asking(assignees={ORIGIN: (KENYA,)}, terms=(DUE,)), None)
    assert [each.office for each in found] == ["Haiti", "Kenya"]
    assert found[0].asked == tuple(ref for ref in statuses_of(a_catalogue()) if ref != ORIGIN)
    assert found[1].asked == (ORIGIN,)


def test_an_office_that_only_sent_something_is_asked_for_nothing() -> None:
    (office,) = progress(asking(sent=(CAME,)), None)
    assert (office.office, office.asked, office.sending) == ("Haiti", (), Sending.EVERYTHING)


def test_an_office_is_one_however_its_name_is_written() -> None:
    asked = {ORIGIN: (Assignee("haiti"),), ACHIEVEMENTS: (Assignee("HAITI", "Amina"),)}
    (office,) = progress(asking(assignees=asked, terms=(DUE,), sent=(Sent(" haiti ", "", "2017-02-02"),)), None)
    assert (office.office, office.asked, office.arrived) == ("Haiti", (ORIGIN, ACHIEVEMENTS), "2017-02-02")
    assert office_named(" hAITI", ["Kenya", "Haiti"]) == "Haiti"
    assert office_named("Peru", ["Kenya", "Haiti"]) is None


def test_a_day_that_is_none_is_no_day() -> None:
    assert (day_of("2017-02-28"), day_of(""), day_of("tomorrow")) == (date(2017, 2, 28), None, None)
