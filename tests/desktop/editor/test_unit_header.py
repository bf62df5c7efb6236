from PySide6.QtCore import Qt

from iom_tracker.desktop.editor.unit_header import crumbs_in_line

CRUMBS = ["2  Respect rules of war", "2D"]


def test_the_way_through_the_report_is_one_line() -> None:
    assert crumbs_in_line(CRUMBS, Qt.LayoutDirection.LeftToRight) == "2  Respect rules of war   ›   2D"


def test_from_right_to_left_the_line_begins_at_the_right_and_each_part_keeps_its_own_direction() -> None:
    line = crumbs_in_line(CRUMBS, Qt.LayoutDirection.RightToLeft)
    assert line == "\u200f\u20682  Respect rules of war\u2069   ›   \u20682D\u2069"
