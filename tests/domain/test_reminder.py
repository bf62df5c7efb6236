from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.reminder import Reminder, ReminderSender, remind
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.reminder_files import known_languages, load_wording
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_ref
from tests.overviews import a_status, an_overview

ISOLATES = str.maketrans("", "", "\u2068\u2069")
MARIA = ReminderSender("Maria", "Headquarters")


def a_reminder(  # noqa: PLR0913 - a reminder is about these facts
    missing: int = 2,
    returned: int = 0,
    *,
    language: str = "en",
    office: str = "Haiti",
    due: str = "2017-03-01",
    today: date | None = date(2017, 2, 1),
    note: str = "",
    training: bool = False,
) -> Reminder:
    """Return a reminder for an office that lacks so many sections, one a commitment, and got so many back."""
    catalogue = catalogue_of(missing + returned)
    refs = [a_ref("context", each.id) for each in catalogue.cycle.commitments][: missing + returned]
    back = refs[missing:]
    overview = an_overview(
        *(a_status(ref, SectionState.RETURNED) for ref in back),
        catalogue=catalogue,
        assignees={ref: (Assignee(office),) for ref in refs} or {a_ref("context", "0"): (Assignee(office),)},
        notes={ref: (note,) for ref in back if note},
        terms=(OfficeTerms(office, language, due),),
        is_training=training,
    )
    progress = next(each for each in overview.offices if each.office == office)
    if not refs:  # an office that is asked for nothing in particular would be asked for everything
        overview = an_overview(a_status(a_ref("context", "0"), SectionState.CLEARED), catalogue=catalogue,
                               terms=(OfficeTerms(office),))  # fmt: skip
        (progress,) = overview.offices
    return remind(overview, progress, load_wording(language), MARIA, today)


def catalogue_of(number: int) -> Catalogue:
    commitments = [a_commitment(str(each), "3A") for each in range(max(number, 1))]
    return a_catalogue(a_cycle(*commitments, questions=[a_question("context")]))


@pytest.mark.parametrize("language", known_languages())
@pytest.mark.parametrize("number", [0, 1, 2, 3, 11, 100])
def test_no_place_to_fill_in_is_left_in_any_language(language: str, number: int) -> None:
    for returned, note, today in ((0, "", None), (number, "Too long.", date(2017, 3, 2))):
        reminder = a_reminder(number, returned, language=language, note=note, today=today, training=True)
        said = reminder.subject + reminder.text
        assert (reminder.missing, reminder.returned, reminder.language) == (number, returned, language)
        assert "{" not in said
        assert "}" not in said
        assert reminder.text.translate(ISOLATES).count("Name of ") == number + returned
        assert "Headquarters\n" in reminder.text
        assert ("2017" in reminder.text) is bool(number)
        assert number in (0, 1, 2) or reminder.text.count(str(number)) >= 1


def test_a_reminder_in_english() -> None:
    reminder = a_reminder(2, 1, note="Which camps?")
    assert reminder.subject == "Report (Agenda: 2016): what we still need from Haiti"
    assert reminder.text == (
        "Dear colleagues of Haiti,\n\n"
        "2 sections of Report (Agenda: 2016) have not reached us yet:\n\n"
        "- Name of 0 (0): Context\n- Name of 1 (1): Context\n\n"
        "The day we agreed for sending is 1 March 2017.\n\n"
        "We have sent 1 section back to you, and it awaits your changes:\n\n"
        "- Name of 2 (2), Context: Which camps?\n\n"
        "When you are ready, open your workspace, choose “Send”, and mail us the file that it makes. "
        "If it is on its way already, please forget this message.\n\n"
        "With many thanks\nMaria\nHeadquarters\n"
    )


@pytest.mark.parametrize(
    ("language", "day", "first"),
    [
        ("en", "28 February 2017", "1 March 2017"),
        ("fr", "28 février 2017", "1er mars 2017"),
        ("es", "28 de febrero de 2017", "1 de marzo de 2017"),
        ("ar", "28 شباط/فبراير 2017", "1 آذار/مارس 2017"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language: str, day: str, first: str) -> None:
    assert f" {day}." in a_reminder(language=language, due="2017-02-28").text
    assert f" {first}." in a_reminder(language=language, due="2017-03-01").text


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("fr", 1, "1 section de"),
        ("fr", 2, "2 sections de"),
        ("es", 1, "ha llegado 1 sección de"),
        ("es", 2, "han llegado 2 secciones de"),
        ("ar", 1, "قسم واحد"),
        ("ar", 2, "قسمان"),
        ("ar", 3, "3 أقسام"),
        ("ar", 11, "11 قسمًا"),
        ("ar", 100, "100 قسم "),
    ],
)
def test_the_noun_follows_the_number(language: str, number: int, said: str) -> None:
    assert said in a_reminder(number, language=language).text


def test_once_the_day_has_passed_the_text_says_was() -> None:
    assert "sending is 1 March" in a_reminder(today=date(2017, 3, 1)).text
    assert "sending was 1 March" in a_reminder(today=date(2017, 3, 2)).text
    assert "sending" not in a_reminder(due="").text


def test_where_everything_has_arrived_the_text_says_so() -> None:
    reminder = a_reminder(0)
    assert reminder.subject.endswith("everything has arrived")
    assert "Everything that we asked you for has arrived." in reminder.text
    assert "Send" not in reminder.text


def test_a_text_of_a_training_workspace_says_so() -> None:
    assert a_reminder(training=True).subject.startswith("[Training] Report")


def test_a_name_that_runs_from_left_to_right_does_not_turn_an_arabic_text_over() -> None:
    assert "\u2068Haiti\u2069" in a_reminder(language="ar").text
    assert "\u2068" not in a_reminder(language="fr").text


@given(st.text(max_size=20), st.text(min_size=1, max_size=40))
def test_names_and_notes_stay_one_line_and_are_never_filled_in(office: str, note: str) -> None:
    named = f"O{office}"
    reminder = a_reminder(1, 1, office=named, note=f"{{count}} {note} {{day}}")
    assert len(reminder.subject.splitlines()) == 1
    assert "- Name of 1 (1), Context: {count} " in reminder.text
    assert " {day}\n" in reminder.text
