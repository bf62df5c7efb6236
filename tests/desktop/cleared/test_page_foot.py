"""Tests for the foot of the page on which a report from Word is decided."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.language import SHIPPED
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.page_foot import PageFoot
from iom_tracker.desktop.cleared.sitting import Entry, SectionName
from iom_tracker.domain.proposal import ProposalKind
from tests.desktop.cleared.test_sitting import FIRST, a_proposal
from tests.desktop.languages import spoken
from tests.desktop.walking import cut_off

ROOM = 532  # pixels that it has in the smallest window


@pytest.mark.parametrize("kind", ProposalKind)
@pytest.mark.parametrize("language", SHIPPED)
def test_its_words_have_room_in_the_smallest_window_in_any_language(
    qapp: QApplication, qtbot: QtBot, theme: Theme, language: str, kind: ProposalKind
) -> None:
    with spoken(qapp, language):
        foot = PageFoot(theme)
        qtbot.addWidget(foot)
        foot.show_exported(has_exported=False)
        foot.show_entry(Entry(a_proposal(FIRST, kind), SectionName("Name", "Achievements")), "", is_last=False)
        foot.show()
        assert foot.minimumSizeHint().width() <= ROOM
        assert cut_off(foot) == []
