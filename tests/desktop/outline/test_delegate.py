from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.outline.delegate import HEIGHTS, OutlineDelegate
from iom_tracker.desktop.outline.model import OutlineModel
from iom_tracker.desktop.outline.nodes import Node, NodeKind, Outline
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue

WIDTH = 300
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Easel:
    """Paints rows of the outline into pictures."""

    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        catalogue = a_catalogue()
        sections = {
            slot.ref: SectionStatus(slot.ref, SectionState.EMPTY, 0, 100, (), has_draft=False)
            for slot in catalogue.slots()
        }
        self.theme, self.tree, self.model = theme, tree, OutlineModel(tree)
        self.model.show(Outline(catalogue, sections))
        self.delegate = OutlineDelegate(theme, tree)

    def node(self, code: str) -> Node:
        assert self.model.outline
        return next(node for node in self.model.outline.nodes if node.code == code)

    def paint(self, code: str, direction: Qt.LayoutDirection = LEFT, *, is_selected: bool = False) -> QImage:
        index = self.model.index_of(self.node(code))
        option = QStyleOptionViewItem()
        option.initFrom(self.tree)
        option.font = self.tree.font()
        option.direction = direction
        height = self.delegate.sizeHint(option, index).height()
        option.rect = QRect(0, 0, WIDTH, height)
        option.state = QStyle.StateFlag.State_Selected if is_selected else QStyle.StateFlag.State_None
        picture = QImage(WIDTH, height, QImage.Format.Format_RGB32)
        picture.fill(self.theme.color("surface"))
        painter = QPainter(picture)
        self.delegate.paint(painter, option, index)
        painter.end()
        return picture


@pytest.fixture
def easel(qtbot: QtBot, theme: Theme) -> Easel:
    tree = QTreeView()
    qtbot.addWidget(tree)
    return Easel(theme, tree)


def columns_with(picture: QImage, color: QColor) -> list[int]:
    return [
        x for x in range(picture.width()) if any(picture.pixelColor(x, y) == color for y in range(picture.height()))
    ]


def colors(picture: QImage) -> Counter[str]:
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return Counter(picture.pixelColor(x, y).name() for x, y in places)


@pytest.mark.parametrize(
    ("code", "kind"), [("3", "RESPONSIBILITY"), ("3A", "TRANSFORMATION"), ("200001", "COMMITMENT")]
)
def test_each_kind_of_row_has_its_height(easel: Easel, code: str, kind: str) -> None:
    assert easel.paint(code).height() == HEIGHTS[NodeKind[kind]]


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("code", ["3", "3A", "3B", "200001"])
def test_rows_are_painted_in_the_colours_of_the_theme(easel: Easel, choice: str, code: str) -> None:
    easel.theme.choose(choice)

    found = colors(easel.paint(code))

    assert found[easel.theme.color("surface").name()] > WIDTH * 10
    assert len(found) > 5


def test_a_responsibility_wears_its_own_colour_at_the_leading_end(easel: Easel) -> None:
    color = easel.theme.color("responsibility_3")
    assert max(columns_with(easel.paint("3"), color)) < WIDTH / 3
    assert min(columns_with(easel.paint("3", RIGHT), color)) > WIDTH * 2 / 3


def test_signs_stand_at_the_trailing_end_in_either_direction(easel: Easel) -> None:
    node = easel.node("200001")
    done = [replace(each, state=SectionState.DRAFT, heads=(RevisionId("a"),)) for each in node.own.values()]
    easel.model.update(done)
    color = easel.theme.color("success")

    to_the_right, to_the_left = easel.paint("200001"), easel.paint("200001", RIGHT)

    assert max(columns_with(to_the_right, color)) > WIDTH * 0.8
    assert min(columns_with(to_the_left, color)) < WIDTH * 0.2


def test_where_all_is_published_the_ring_is_filled(easel: Easel) -> None:
    code, color = "2D", easel.theme.color("responsibility_2")
    sections = [each for node in (easel.node(code), *easel.node(code).children) for each in node.own.values()]
    easel.model.update(replace(each, state=SectionState.DRAFT, heads=(RevisionId("a"),)) for each in sections[1:])
    nearly = colors(easel.paint(code))[color.name()]

    easel.model.update([replace(sections[0], state=SectionState.DRAFT, heads=(RevisionId("a"),))])

    assert easel.node(code).tally.share == 1
    assert colors(easel.paint(code))[color.name()] > nearly + 50


def test_a_conflict_is_a_shape_of_its_own(easel: Easel) -> None:
    ref, status = next(iter(easel.node("200001").own.items()))
    before = easel.paint("200001")

    easel.model.update([replace(status, ref=ref, state=SectionState.CONFLICT)])

    danger = easel.theme.color("danger").name()
    assert colors(before)[danger] == 0
    assert colors(easel.paint("200001"))[danger] > 10


def test_the_chosen_row_has_a_ground_and_an_edge(easel: Easel) -> None:
    found = colors(easel.paint("200001", is_selected=True))
    assert found[easel.theme.color("selection").name()] > WIDTH * 10
    assert found[easel.theme.color("focus").name()] > 100


def test_many_questions_are_counted_instead_of_dotted(easel: Easel) -> None:
    node = easel.node("200001")
    ref, status = next(iter(node.own.items()))
    for number in range(12):
        another = replace(ref, question=type(ref.question)(f"question{number}"))
        node.own[another] = replace(status, ref=another)

    assert colors(easel.paint("200001"))[easel.theme.color("dot_empty").name()] == 0
