from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QTextEdit

from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.spell_checking import SpellChecking
from iom_tracker.desktop.spelling import Spelling
from iom_tracker.environment import dictionary_files, speller_process
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.choose_spelling import choose_spelling, read_spelling
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.desktop.pilot import Pilot
from tests.tools import dictionaries

FIRST, SECOND = a_ref("origin"), a_ref("challenges")
Open = Callable[..., Pilot]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    workspace = a_workspace(tmp_path)
    write_section(workspace, FIRST, body("Tents were recieved."), ())
    write_section(workspace, SECOND, body("The acomodation is far."), ())
    workspace.rest()
    return workspace.path


def spelling(pilot: Pilot) -> Spelling:
    proofreading = pilot.window.findChild(SpellChecking, "spellChecking")
    assert proofreading is not None
    return proofreading.spelling


def action(pilot: Pilot, name: str) -> QAction:
    found = pilot.window.findChild(QAction, name)
    assert found is not None
    return found


def settle(pilot: Pilot) -> None:
    pilot.session.settle()
    pilot.qtbot.wait(0)
    spelling(pilot).settle()


def marked(box: QTextEdit) -> list[str]:
    block = box.document().firstBlock()
    return [block.text()[each.start : each.start + each.length] for each in block.layout().formats()]


def ticked(pilot: Pilot) -> list[str]:
    names = ("spell_check", "spell_report", "spell_en", "spell_en-US", "spell_fr", "spell_es", "spell_ar")
    return [name for name in names if action(pilot, name).isChecked()]


def test_what_is_wrong_on_the_page_is_marked(open_window: Open, file: Path) -> None:
    dictionaries("en")
    pilot = open_window(file)
    settle(pilot)
    assert (marked(pilot.box(FIRST)), marked(pilot.box(SECOND))) == (["recieved"], ["acomodation"])
    assert ticked(pilot) == ["spell_check", "spell_report"]
    assert action(pilot, "spell_report").text() == "Language of the &report (English)"


def test_marks_make_no_draft_and_nothing_to_undo(open_window: Open, file: Path) -> None:
    dictionaries("en")
    pilot = open_window(file)
    settle(pilot)
    page = pilot.find(CommitmentPage, "commitmentPage")
    assert marked(pilot.box(FIRST)) == ["recieved"]
    assert not page.unsaved
    assert not action(pilot, "undo").isEnabled()
    page.flush()
    pilot.session.settle()
    snapshot = pilot.session.snapshot
    assert snapshot is not None
    assert not snapshot.sections[FIRST].has_draft


def test_f7_goes_from_one_mistake_to_the_next_and_round(open_window: Open, file: Path) -> None:
    dictionaries("en")
    pilot = open_window(file)
    settle(pilot)
    pilot.box(FIRST).setFocus()
    selected = []
    for _ in range(4):
        pilot.press(Qt.Key.Key_F7)
        box = pilot.window.focusWidget()
        assert isinstance(box, QTextEdit)
        selected.append(box.textCursor().selectedText())
    assert selected in (["acomodation", "recieved"] * 2, ["recieved", "acomodation"] * 2)


def test_f7_says_that_nothing_is_marked(open_window: Open, tmp_path: Path) -> None:
    dictionaries("en")
    pilot = open_window(a_workspace(tmp_path).path)
    settle(pilot)
    pilot.press(Qt.Key.Key_F7)
    assert pilot.message() == "No word on this page is marked."


def test_switching_off_and_another_language_are_kept_in_the_workspace(open_window: Open, file: Path) -> None:
    dictionaries("en", "fr")
    pilot = open_window(file)
    settle(pilot)
    action(pilot, "spell_check").trigger()
    settle(pilot)
    assert (marked(pilot.box(FIRST)), ticked(pilot)) == ([], ["spell_report"])
    action(pilot, "spell_fr").trigger()
    settle(pilot)
    assert marked(pilot.box(FIRST)) == ["Tents", "were", "recieved"]
    assert ticked(pilot) == ["spell_check", "spell_fr"]
    assert action(pilot, "spell_report").text() == "Language of the &report"
    chosen = read_spelling(open_workspace(file))
    assert (chosen.is_on, chosen.wanted) == (True, "fr")


def test_the_next_start_shows_what_was_chosen(open_window: Open, file: Path) -> None:
    dictionaries("ar", "fr")
    choose_spelling(open_workspace(file), is_on=False, language="ar")
    pilot = open_window(file)
    settle(pilot)
    assert ticked(pilot) == ["spell_ar"]
    action(pilot, "spell_report").trigger()
    settle(pilot)
    assert ticked(pilot) == ["spell_check", "spell_report"]


def test_without_dictionaries_spelling_is_not_ticked_and_says_why_when_it_is_asked_for(
    open_window: Open, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dictionary_files, "_FOLDER", "nowhere")
    pilot = open_window(file)
    settle(pilot)
    assert ticked(pilot) == ["spell_report"]
    assert not action(pilot, "spell_fr").isEnabled()
    assert pilot.window.findChild(QMessageBox) is None
    action(pilot, "spell_check").trigger()
    assert pilot.message().startswith("This program has no dictionaries here")
    assert ticked(pilot) == ["spell_report"]


def test_a_closed_workspace_has_no_spelling(open_window: Open, file: Path) -> None:
    dictionaries("en")
    pilot = open_window(file)
    settle(pilot)
    pilot.session.close()
    assert not spelling(pilot).is_on
    assert not action(pilot, "spell_check").isEnabled()


def test_a_choice_that_cannot_be_kept_is_told_and_not_ticked(open_window: Open, workspace: Workspace) -> None:
    dictionaries("en")
    pilot = open_window(workspace.path)
    settle(pilot)
    workspace.rest()
    workspace.path.rename(workspace.path.with_suffix(".away"))
    action(pilot, "spell_check").trigger()
    assert "There is no file" in pilot.message()
    assert ticked(pilot) == ["spell_check", "spell_report"]


def test_where_words_cannot_be_looked_up_only_whoever_asks_is_interrupted(
    open_window: Open, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dictionaries("en")
    script = tmp_path / "ends.py"
    script.touch()
    monkeypatch.setattr(speller_process, "__file__", str(script))
    pilot = open_window(file)
    for _ in range(3):
        settle(pilot)
    assert ticked(pilot) == ["spell_report"]
    assert pilot.window.findChild(QMessageBox) is None
    action(pilot, "spell_check").trigger()
    for _ in range(3):
        settle(pilot)
    assert pilot.message().startswith("Spelling cannot be checked now")
    assert ticked(pilot) == ["spell_report"]
