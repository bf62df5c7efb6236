"""The language of the window: which there are, which one is meant, and how the program comes to speak it."""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import FORMS_APART
from iom_tracker.desktop.appearance.own_direction import isolated
from iom_tracker.environment.translation_files import read_translations

_FILLED_IN: Final = re.compile(r"\{[^{}]*\}")
SYSTEM: Final = "system"
SOURCE: Final = "en"  # what the texts in the code are written in
NAMES: Final[Mapping[str, str]] = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
# A language stands here once its translation is complete; then it is offered, and a test holds it complete.
SHIPPED: Final = (SOURCE, "fr", "es", "ar")


class Translator(QTranslator):
    """Gives Qt the texts of one language. What is not translated stays as it is in the code."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        found = read_translations(language)
        texts = {key: FORMS_APART.join(forms) for key, forms in found.items()}
        is_mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        self._texts = {key: _isolating(text) for key, text in texts.items()} if is_mirrored else texts

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, /, *_: object, **__: object) -> str:
        return self._texts.get((context, sourceText), sourceText)


def language_of(choice: str) -> str:
    """Return the language that a choice stands for; of the system's languages the first that is shipped."""
    wanted = QLocale.system().uiLanguages() if choice == SYSTEM else [choice]
    short = (each.replace("_", "-").partition("-")[0] for each in wanted)
    return next((each for each in short if each in SHIPPED), SOURCE)


def locale_of(language: str) -> QLocale:
    """Return how numbers and dates are written: as on this machine where it has this language, else as is usual."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == language else QLocale(language)


def speak(app: QApplication, language: str) -> None:
    """Have the program speak a language: its texts, Qt's own, numbers and dates, and the direction of the layout."""
    locale = locale_of(language)
    QLocale.setDefault(locale)
    if language != SOURCE:
        # Qt asks the last one first, and ours has an answer to everything.
        app.installTranslator(Translator(language, app))
    _install_texts_of_qt(app, language)
    app.setLayoutDirection(locale.textDirection())


def _isolating(text: str) -> str:
    """Return a text in which whatever is filled in keeps its own direction."""
    return _FILLED_IN.sub(lambda found: isolated(found[0]), text)


def _install_texts_of_qt(app: QApplication, language: str) -> None:
    texts = QTranslator(app)
    if texts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(texts)
