from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from iom_tracker.desktop import language_choice
from iom_tracker.environment.settings import load_settings
from tests.desktop.pilot import Pilot


def choice(pilot: Pilot, code: str) -> QAction:
    found = pilot.window.findChild(QAction, f"language_{code}")
    assert found is not None
    return found


def test_only_languages_that_are_shipped_are_offered(
    open_window: Callable[..., Pilot], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_choice, "SHIPPED", ("en", "ar"))
    pilot = open_window()
    offered = [code for code in ("system", "en", "fr", "es", "ar") if choice(pilot, code).isVisible()]
    assert offered == ["system", "en", "ar"]


def test_a_chosen_language_is_remembered_and_spoken_from_the_next_start_on(open_window: Callable[..., Pilot]) -> None:
    pilot = open_window()
    choice(pilot, "en").trigger()
    assert "English" in pilot.message()
    assert load_settings().language == "en"


def test_the_same_choice_again_says_nothing(open_window: Callable[..., Pilot]) -> None:
    pilot = open_window()
    choice(pilot, "system").trigger()
    assert pilot.window.findChildren(QMessageBox, "message") == []
    assert load_settings().language == "system"
