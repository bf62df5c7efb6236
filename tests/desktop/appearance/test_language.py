from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from iom_tracker.desktop.appearance import language as module
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.language import NAMES, SHIPPED, SOURCE, language_of, locale_of, speak

FOUND = {
    ("Page", "Words"): ("كلمات",),
    ("Page", "By {name}"): ("من {name}",),
    ("Page", "{n} days"): ("0", "1", "2", "{n} few", "{n} many", "{n} other"),
}


@pytest.fixture
def arabic(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """Have the program speak Arabic, and English again afterwards."""
    monkeypatch.setattr(module, "read_translations", lambda _: FOUND)
    before, known = QLocale(), {*qapp.findChildren(QTranslator)}
    speak(qapp, "ar")
    yield qapp
    for translator in {*qapp.findChildren(QTranslator)} - known:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("arabic")
def test_texts_are_said_in_the_language_and_others_as_in_the_code() -> None:
    assert QCoreApplication.translate("Page", "Words") == "كلمات"
    assert QCoreApplication.translate("Page", "Unknown words") == "Unknown words"


@pytest.mark.usefixtures("arabic")
def test_a_number_takes_its_form() -> None:
    days = QCoreApplication.translate("Page", "{n} days")
    assert [with_number(days, count) for count in (2, 11)] == ["2", f"\u2068{QLocale().toString(11)}\u2069 many"]


@pytest.mark.usefixtures("arabic")
def test_what_is_filled_in_keeps_its_own_direction() -> None:
    words = QCoreApplication.translate("Page", "By {name}").format(name="Who?")
    assert words == "من \u2068Who?\u2069"


def test_the_layout_runs_as_the_language_does(arabic: QApplication) -> None:
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.usefixtures("arabic")
def test_the_buttons_of_qt_speak_the_language_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") not in {"", "Cancel"}


def test_a_language_that_is_not_shipped_is_not_spoken() -> None:
    assert language_of("la") == SOURCE


def test_of_the_languages_of_the_system_the_first_that_is_shipped_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SHIPPED", ("en", "fr"))
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["de-DE", "fr-CH", "en-GB"])
    assert language_of("system") == "fr"


def test_what_is_shipped_has_a_name() -> None:
    assert {*SHIPPED} <= {*NAMES}


def test_numbers_are_written_as_in_the_language() -> None:
    assert [locale_of(each).language() for each in ("fr", "ar")] == [QLocale.Language.French, QLocale.Language.Arabic]
