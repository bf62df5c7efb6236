from pathlib import Path

import pytest

from iom_tracker.domain.errors import NoDictionaries, NoDictionary, UnknownSection
from iom_tracker.environment import dictionary_files
from iom_tracker.environment.own_words import add_own_word
from iom_tracker.environment.resources import resource
from iom_tracker.workflows.check_spelling import check_spelling
from iom_tracker.workflows.choose_spelling import choose_spelling
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.tools import dictionaries

# What is marked in the 2016 report, and why that is right. It was written in American and in British spelling.
JUDGED = {
    "analyze": "American",
    "analyzing": "American",
    "behavioral": "American",
    "center": "American",
    "centered": "American",
    "centers": "American",
    "fulfill": "American",
    "longstanding": "“long-standing” in the dictionary",
    "modeling": "American",
    "onetime": "“one-time” in the dictionary",
}
SECTION, OTHER = a_ref(), a_ref("challenges")


def test_what_is_marked_in_the_2016_report_is_worth_a_look(tmp_path: Path) -> None:
    dictionaries("en", "en-US")
    workspace = a_workspace(tmp_path)
    import_document(workspace, resource("samples", "iom-report-2016.txt"))
    report = check_spelling(workspace)
    marked = {word for words in report.sections.values() for word in words}
    assert marked <= JUDGED.keys()
    assert {"behavioral", "center", "modeling"} <= marked
    assert report.checked > 5000


def test_words_are_told_by_section_with_how_often_they_stand_there(tmp_path: Path) -> None:
    dictionaries("en")
    workspace = a_workspace(tmp_path)
    write_section(workspace, SECTION, body("They recieved tents.\nWe recieved kits and acomodation."), ())
    write_section(workspace, OTHER, body("Nothing is wrong with this."), ())
    report = check_spelling(workspace)
    assert (report.language, report.checked) == ("en", 13)
    assert report.sections == {SECTION: {"recieved": 2, "acomodation": 1}}
    assert report.suggestions == {}


def test_a_draft_is_checked_as_it_is(tmp_path: Path) -> None:
    dictionaries("en")
    workspace = a_workspace(tmp_path)
    keep_draft(workspace, SECTION, body("Tents were recieved."), ())
    assert check_spelling(workspace, str(SECTION)).sections == {SECTION: {"recieved": 1}}
    assert check_spelling(workspace, str(OTHER)).sections == {}


def test_what_may_be_meant_is_told_on_request(tmp_path: Path) -> None:
    dictionaries("en")
    workspace = a_workspace(tmp_path)
    write_section(workspace, SECTION, body("Tents were recieved."), ())
    assert check_spelling(workspace, suggests=True).suggestions["recieved"][0] == "received"


def test_words_of_ones_own_are_right(tmp_path: Path) -> None:
    dictionaries("en")
    workspace = a_workspace(tmp_path)
    write_section(workspace, SECTION, body("The tukul’s roof."), ())
    assert check_spelling(workspace).sections == {SECTION: {"tukul's": 1}}
    add_own_word("tukul")
    assert check_spelling(workspace).sections == {}


def test_the_language_is_the_one_that_is_named_else_the_one_that_was_chosen(tmp_path: Path) -> None:
    dictionaries("en", "en-US", "fr")
    workspace = a_workspace(tmp_path)
    write_section(workspace, SECTION, body("The labor of the organization is for the displaced."), ())
    assert check_spelling(workspace).sections == {SECTION: {"labor": 1}}
    assert check_spelling(workspace, language="en-us").sections == {}
    choose_spelling(workspace, language="en-US")
    assert check_spelling(workspace).sections == {}
    assert check_spelling(workspace, language="fr").language == "fr"


def test_what_is_not_there_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = a_workspace(tmp_path)
    monkeypatch.setattr(dictionary_files, "_FOLDER", "nowhere")
    with pytest.raises(NoDictionaries):
        check_spelling(workspace)


def test_a_language_or_a_section_that_is_not_known_is_refused(tmp_path: Path) -> None:
    dictionaries("en")
    workspace = a_workspace(tmp_path)
    with pytest.raises(NoDictionary):
        check_spelling(workspace, language="la")
    with pytest.raises(UnknownSection):
        check_spelling(workspace, "nowhere")
