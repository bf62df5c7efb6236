from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.submissions.packet_drop import PacketDrop, files_among
from tests.desktop.submissions.dragging import drop, hold_over, leave


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_any_number_of_files_is_handed_on_at_once(page: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    files = (tmp_path / "haiti.iompack", tmp_path / "IRAQ.IOMDB", tmp_path / "mail.txt")

    with qtbot.waitSignal(PacketDrop(page).dropped) as dropped:
        assert drop(page, *files)

    assert dropped.args == [files]


def test_what_can_be_no_packet_alone_is_not_taken(page: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(PacketDrop(page).dropped):
        assert not drop(page, tmp_path / "report.docx")


def test_what_cannot_be_merged_comes_along_so_that_it_is_told_of(page: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    files = (tmp_path / "report.docx", tmp_path / "haiti.iompack")

    with qtbot.waitSignal(PacketDrop(page).dropped) as dropped:
        drop(page, *files)

    assert dropped.args == [files]


def test_the_page_is_told_how_many_are_held_over_it_until_they_leave(page: QWidget, tmp_path: Path) -> None:
    counts: list[int] = []
    PacketDrop(page).hovered.connect(counts.append)

    hold_over(page, tmp_path / "a.iompack", tmp_path / "b.iompack")
    leave(page)
    hold_over(page, tmp_path / "a.iompack")
    drop(page, tmp_path / "a.iompack")

    assert (counts[0], 0 in counts, counts[-1]) == (2, True, 0)


def test_a_folder_stands_for_the_packets_directly_in_it(tmp_path: Path) -> None:
    for name in ("b.iompack", "a.iomdb", "notes.docx", ".c.iompack", "deeper/d.iompack", "e.iompack/f.iompack"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()

    assert files_among([tmp_path]) == (tmp_path / "a.iomdb", tmp_path / "b.iompack")


def test_a_folder_without_packets_is_handed_on_itself(page: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(PacketDrop(page).dropped) as dropped:
        assert drop(page, tmp_path)

    assert dropped.args == [(tmp_path,)]


def test_a_file_that_comes_twice_is_taken_once(tmp_path: Path) -> None:
    file = tmp_path / "a.iompack"
    file.touch()
    assert files_among([file, tmp_path, file]) == (file,)
