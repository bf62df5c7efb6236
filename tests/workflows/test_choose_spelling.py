from pathlib import Path

import pytest

from iom_tracker.domain.errors import NoDictionaries, NoDictionary, WorkspaceReadOnly
from iom_tracker.environment import dictionary_files
from iom_tracker.workflows.choose_spelling import choose_spelling, read_spelling
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.offices import a_headquarters, an_office
from tests.tools import dictionaries

FRENCH = "L’organisation a construit des abris pour les déplacés dans les camps avec le gouvernement."


def test_at_first_spelling_is_on_in_the_language_of_the_commitments(tmp_path: Path) -> None:
    choice = read_spelling(a_workspace(tmp_path))
    assert (choice.is_on, choice.wanted, choice.language) == (True, "", "en")


def test_the_language_of_a_report_is_that_of_its_answers(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body(FRENCH), ())
    assert read_spelling(workspace).language == "fr"


def test_what_is_chosen_is_kept_for_this_workspace_only(tmp_path: Path) -> None:
    dictionaries("es")
    workspace, other = a_workspace(tmp_path), a_workspace(tmp_path, "other.iomdb")
    choose_spelling(workspace, is_on=False)
    chosen = choose_spelling(workspace, language="ES")
    assert (chosen.is_on, chosen.wanted, chosen.language) == (False, "es", "es")
    workspace.rest()
    assert read_spelling(open_workspace(workspace.path)) == chosen
    assert read_spelling(other).is_on


def test_the_language_of_the_report_can_be_chosen_again(tmp_path: Path) -> None:
    dictionaries("ar")
    workspace = a_workspace(tmp_path)
    choose_spelling(workspace, language="ar", is_on=False)
    again = choose_spelling(workspace, language="", is_on=True)
    assert (again.is_on, again.wanted, again.language) == (True, "", "en")


def test_a_language_without_a_dictionary_cannot_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = a_workspace(tmp_path)
    dictionaries("en")
    with pytest.raises(NoDictionary):
        choose_spelling(workspace, language="la")
    monkeypatch.setattr(dictionary_files, "_FOLDER", "nowhere")
    with pytest.raises(NoDictionaries):
        choose_spelling(workspace, language="en")
    assert read_spelling(workspace).wanted == ""
    assert not read_spelling(workspace).is_checked


def test_nothing_is_chosen_in_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.rest()
    workspace.path.chmod(0o400)
    with pytest.raises(WorkspaceReadOnly):
        choose_spelling(open_workspace(workspace.path), is_on=False)


def test_offices_and_people_are_names_that_are_known(tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    office = an_office(hq, "Kinshasa Field office", "200001")
    assert {"Kinshasa", "Field"} <= read_spelling(office.workspace).names
    assert "office" not in read_spelling(office.workspace).names
