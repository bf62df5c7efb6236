from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.language import SHIPPED, SOURCE, Translator
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.menus import MainMenu


@pytest.fixture(params=SHIPPED)
def menu(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[MainMenu]:
    """The menu of the window, in every language that is shipped."""
    translator = Translator(request.param) if request.param != SOURCE else None
    if translator is not None:
        qapp.installTranslator(translator)
    menu = MainMenu(Actions(theme, theme))
    yield menu
    menu.deleteLater()
    if translator is not None:
        qapp.removeTranslator(translator)


def letters(menu: QMenu) -> list[str]:
    """Return the letters that open the entries of a menu; the names of languages have none."""
    shown = [action for action in menu.actions() if not action.isSeparator() and has_letter(action)]
    return [action.text()[action.text().index("&") + 1].upper() for action in shown]


def has_letter(action: QAction) -> bool:
    return "&" in action.text().replace("&&", "")


def test_no_letter_opens_two_entries_of_a_menu(menu: MainMenu) -> None:
    menus = [menu, *menu.findChildren(QMenu)]
    twice = {each.title(): [key for key, n in Counter(letters(each)).items() if n > 1] for each in menus}
    assert {title: keys for title, keys in twice.items() if keys} == {}


def test_every_entry_of_a_menu_can_be_opened_by_a_letter(menu: MainMenu) -> None:
    entries = [action for each in (menu, *menu.findChildren(QMenu)) for action in each.actions()]
    without = [each.text() for each in entries if not each.isSeparator() and not has_letter(each)]
    assert [text for text in without if text not in {"English", "Français", "Español", "العربية"}] == []
