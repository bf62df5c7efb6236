from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.memory import MINE, Memory
from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.settings import Settings, load_settings, settings_file
from tests.builders import a_ref


@pytest.fixture
def memory(qapp: QApplication) -> Memory:
    return Memory(Settings(), qapp)


def test_what_is_noted_is_there_at_the_next_start(memory: Memory) -> None:
    memory.note_opened(Path("/reports/a.iomdb"))
    memory.note_section(a_ref())
    memory.note_theme("dark")
    memory.note_geometry("AAAA")

    assert load_settings() == Settings(("/reports/a.iomdb",), "dark", "AAAA", str(a_ref()))


def test_the_person_comes_back_to_where_work_stopped(memory: Memory) -> None:
    memory.note_opened(Path("/reports/a.iomdb"))
    memory.note_section(a_ref())

    assert memory.file_to_reopen() == Path("/reports/a.iomdb")
    assert memory.last_section_in(Path("/reports/a.iomdb")) == a_ref()
    assert memory.last_section_in(Path("/reports/b.iomdb")) is None


def test_a_report_is_looked_for_where_the_last_one_was_if_that_is_still_there(memory: Memory, tmp_path: Path) -> None:
    assert memory.report_folder() is None
    (tmp_path / "reports").mkdir()
    memory.note_report_folder(tmp_path / "reports")
    assert memory.report_folder() == tmp_path / "reports"
    (tmp_path / "reports").rmdir()
    assert memory.report_folder() is None


def test_a_workspace_that_was_closed_is_not_reopened(memory: Memory) -> None:
    memory.note_opened(Path("/reports/a.iomdb"))
    memory.note_section(None)
    assert memory.file_to_reopen() is None


def test_only_a_change_of_the_files_is_announced_as_one(memory: Memory, qtbot: QtBot) -> None:
    with qtbot.waitSignal(memory.recent_changed):
        memory.note_opened(Path("/reports/a.iomdb"))
    with qtbot.assertNotEmitted(memory.recent_changed):
        memory.note_theme("dark")
    with qtbot.waitSignal(memory.recent_changed):
        memory.note_gone(Path("/reports/a.iomdb"))


def test_settings_that_cannot_be_written_are_said_and_still_hold(memory: Memory, qtbot: QtBot) -> None:
    settings_file().parent.parent.mkdir(parents=True)
    settings_file().parent.write_text("a file where the folder should be")

    with qtbot.waitSignal(memory.failed) as failed:
        memory.note_theme("dark")

    assert isinstance(failed.args[0], CannotAccess)
    assert memory.settings.theme == "dark"


def test_a_kit_leads_to_its_workspace_as_long_as_that_is_there(memory: Memory, tmp_path: Path) -> None:
    file = tmp_path / "kit.iomdb"
    memory.note_kit("digest", file)
    assert memory.workspace_of_kit("digest") is None
    file.touch()
    assert memory.workspace_of_kit("digest") == file
    assert memory.workspace_of_kit("another") is None


def test_a_name_once_given_is_not_forgotten_by_giving_none(memory: Memory) -> None:
    memory.note_person("Amina")
    memory.note_person("")
    assert load_settings().person == "Amina"


def test_which_rows_a_person_wants_to_see_is_remembered(memory: Memory) -> None:
    memory.note_outline(MINE)
    assert load_settings().outline == "mine"
