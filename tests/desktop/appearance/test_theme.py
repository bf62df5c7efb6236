import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance import theme as theme_module
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.tokens import DARK, LIGHT

READABLE = 4.5
VISIBLE = 3.0
TONES = ("text", "text_muted", "accent", "success", "warning", "danger", "written", "comment")
GROUNDS = ("window", "surface", "surface_sunken", "surface_hover", "selection", "accent_surface")
TEXT_ON_GROUND = [
    *((text, ground) for text in TONES for ground in GROUNDS),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("rail_text", "rail"),
    ("rail_text", "rail_active"),
    ("rail_text_active", "rail"),
    ("rail_text_active", "rail_active"),
    *((tone, f"{tone}_surface") for tone in ("success", "warning", "danger", "written", "comment")),
    *(("text", f"{ground}_surface") for ground in ("warning", "danger", "choice", "comment", "added", "removed")),
    ("text_muted", "comment_surface"),
    ("success", "added_surface"),
    ("danger", "removed_surface"),
    *((f"responsibility_{n}", f"responsibility_{n}_surface") for n in range(1, 6)),
    *(("surface", f"responsibility_{n}") for n in range(1, 6)),
    *((f"author_{n}", ground) for n in range(1, 6) for ground in (f"author_{n}_surface", "surface")),
]
SIGN_ON_GROUND = [
    *((sign, ground) for sign in ("focus", "dot_empty") for ground in GROUNDS),
    *((sign, ground) for sign in ("border_strong", "dot_draft") for ground in ("window", "surface", "surface_sunken")),
    ("text_disabled", "surface"),
    ("rail_text_active", "rail"),
]


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOR_OF = r"(?:^|[\s;])%s:[^;]*?\$(\w+)"


def pairs_of_style_sheets() -> dict[tuple[str, str], str]:
    """Return what the style sheets write on what in one rule, but for what cannot be used now."""
    found = {}
    for sheet in sorted(Path(theme_module.__file__).parent.glob("*.qss")):
        for selector, rule in RULE.findall(sheet.read_text(encoding="utf-8")):
            text, ground = (re.search(COLOR_OF % name, rule) for name in ("color", "background"))
            if text and ground and ":disabled" not in selector:
                found[text[1], ground[1]] = selector.strip()
    return found


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read_on_its_ground(tokens: dict[str, str], text: str, ground: str) -> None:
    assert contrast(tokens[text], tokens[ground]) >= READABLE


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("sign", "ground"), SIGN_ON_GROUND)
def test_signs_can_be_seen_on_their_ground(tokens: dict[str, str], sign: str, ground: str) -> None:
    assert contrast(tokens[sign], tokens[ground]) >= VISIBLE


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_what_the_style_sheets_write_can_be_read(tokens: dict[str, str]) -> None:
    pairs = pairs_of_style_sheets()
    faint = {pair: rule for pair, rule in pairs.items() if contrast(*(tokens[each] for each in pair)) < READABLE}
    assert len(pairs) >= 10
    assert faint == {}


def test_both_themes_have_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_a_switch_changes_what_is_already_shown(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    label = QLabel("Report")
    qtbot.addWidget(label)
    label.show()

    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")

    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK["surface"])
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK["text"])
    assert DARK["rail"] in qapp.styleSheet()


@pytest.mark.usefixtures("theme")
def test_every_token_in_the_style_sheets_is_filled_in(qapp: QApplication) -> None:
    assert qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


@pytest.mark.usefixtures("qapp")
def test_an_unknown_choice_is_taken_as_the_systems() -> None:
    assert Theme("purple").choice == "system"


def test_the_systems_scheme_is_followed_only_where_it_was_chosen(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    theme.choose("system")
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
