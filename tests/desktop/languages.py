"""Has the program speak a language for a while."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from iom_tracker.desktop.appearance.language import speak


@contextmanager
def spoken(app: QApplication, language: str) -> Iterator[None]:
    """Have the program speak a language, and what it spoke before afterwards."""
    before, locale, direction = {*app.findChildren(QTranslator)}, QLocale(), app.layoutDirection()
    speak(app, language)
    try:
        yield
    finally:
        for translator in {*app.findChildren(QTranslator)} - before:
            app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)
        app.setLayoutDirection(direction)
