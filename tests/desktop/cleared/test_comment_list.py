from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.comment_list import CommentList
from iom_tracker.domain.reading import ReadComment


def test_the_name_of_who_commented_has_the_room_that_a_narrow_card_has(qtbot: QtBot, theme: Theme) -> None:  # noqa: ARG001
    shown = CommentList()
    qtbot.addWidget(shown)
    shown.show_comments([ReadComment("Greta Legal", "2017-01-03T10:00:00Z", "Why?")])
    shown.resize(QSize(190, 200))
    with qtbot.waitExposed(shown):
        shown.show()
    assert [label.text() for label in shown.findChildren(QLabel, "commentName")] == ["Greta Legal"]
    assert [label.text()[-1:] for label in shown.findChildren(QLabel, "commentTime")] != ["…"]
