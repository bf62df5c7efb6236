"""Exporting the overview as a table through the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.desktop.pilot import PATIENCE, Pilot


def export(pilot: Pilot, out: Path) -> str:
    with pilot.qtbot.waitSignal(pilot.session.overview_read, timeout=PATIENCE):
        pilot.control(Qt.Key.Key_0)
    pilot.click("exportOverview")
    pilot.answer_file_choice(out)
    return pilot.message()


def test_the_table_is_written_as_a_workbook(pilot: Pilot, tmp_path: Path) -> None:
    words = export(pilot, tmp_path / "overview.xlsx")
    assert f"sections were written to {tmp_path / 'overview.xlsx'}." in words
    assert (tmp_path / "overview.xlsx").read_bytes().startswith(b"PK")


def test_only_what_was_narrowed_is_written(pilot: Pilot, tmp_path: Path) -> None:
    with pilot.qtbot.waitSignal(pilot.session.overview_read, timeout=PATIENCE):
        pilot.control(Qt.Key.Key_0)
    box = pilot.find(QComboBox, "filterTransformation")
    box.setCurrentIndex(1)
    export(pilot, tmp_path / "some.csv")
    text = (tmp_path / "some.csv").read_text(encoding="utf-8-sig")
    assert "200001" in text
    assert "200002" not in text


def test_a_name_that_is_none_of_a_table_is_refused_with_a_sentence(pilot: Pilot, tmp_path: Path) -> None:
    assert ".xlsx" in export(pilot, tmp_path / "table.txt")
    assert not (tmp_path / "table.txt").exists()
