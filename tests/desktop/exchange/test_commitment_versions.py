from dataclasses import replace

import pytest
from PySide6.QtCore import QRegularExpression
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.dialogs.commitment_versions import CommitmentVersionsDialog
from iom_tracker.domain.catalogue_merge import CommitmentClash, CommitmentVersion
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import ActorId, CatalogueId, QuestionKey, TransformationCode
from tests.builders import NOON, a_catalogue, a_commitment

ACHIEVEMENTS = QuestionKey("achievements")
ONE = a_commitment()
ASKED = replace(ONE, headings=((ACHIEVEMENTS, "What was done?"),))


def shown(qtbot: QtBot, *versions: Commitment | None) -> list[list[str]]:
    """Return what is shown of each version beside its writer, name and text."""
    told = tuple(
        CommitmentVersion(CatalogueId(f"{place}"), ActorId("hq"), NOON, each) for place, each in enumerate(versions)
    )
    dialog = CommitmentVersionsDialog(CommitmentClash(ONE.id, told), {}, a_catalogue())
    qtbot.addWidget(dialog)
    buttons = dialog.findChildren(QPushButton, QRegularExpression(r"keep\d"))
    cards = filter(None, (button.parentWidget() for button in buttons))
    return [[label.text() for label in card.findChildren(QLabel, "differing")] for card in cards]


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (
            replace(ONE, headings=((ACHIEVEMENTS, "What was reached?"),)),
            ["Question “Achievements”: What was done?", "Question “Achievements”: What was reached?"],
        ),
        (
            ONE,
            [
                "Question “Achievements”: What was done?",
                "Question “Achievements”, as everywhere: Wording of achievements in 2016?",
            ],
        ),
        (
            replace(ASKED, transformation=TransformationCode("3A")),
            ["Under 2D Improve compliance", "Under 3A Reduce displacement"],
        ),
        (replace(ASKED, retired=True), ["Not retired", "Retired"]),
    ],
    ids=["question", "as everywhere", "transformation", "retired"],
)
def test_each_version_shows_what_differs(qtbot: QtBot, other: Commitment, words: list[str]) -> None:
    assert shown(qtbot, ASKED, other) == [[each] for each in words]


def test_what_is_alike_is_not_shown_nor_what_name_and_text_show_already(qtbot: QtBot) -> None:
    assert shown(qtbot, ASKED, replace(ASKED, name="Another", text=("Another.",)), None) == [[], [], []]
