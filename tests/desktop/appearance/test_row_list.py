from PySide6.QtCore import QSize, QStringListModel
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.row_list import RowList


def a_list(qtbot: QtBot, rows: int = 40) -> RowList:
    shown = RowList("rows", "Rows")
    shown.setModel(QStringListModel([f"Row {number}" for number in range(rows)], shown))
    qtbot.addWidget(shown)
    shown.resize(QSize(200, 300))
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def is_in_view(shown: RowList) -> bool:
    row = shown.visualRect(shown.currentIndex())
    return row.top() >= 0 and row.bottom() < shown.viewport().height()


def test_the_current_row_stays_in_view_when_the_list_gets_smaller(qtbot: QtBot) -> None:
    shown = a_list(qtbot)
    last = shown.indexAt(shown.viewport().rect().bottomLeft()).row() - 1
    shown.setCurrentIndex(shown.model().index(last, 0))
    assert is_in_view(shown)
    shown.resize(QSize(200, 100))
    assert is_in_view(shown)


def test_a_current_row_out_of_view_is_not_brought_back_by_another_size(qtbot: QtBot) -> None:
    shown = a_list(qtbot)
    shown.setCurrentIndex(shown.model().index(0, 0))
    shown.scrollToBottom()
    shown.resize(QSize(200, 250))
    assert not is_in_view(shown)
