"""The shipped dictionaries, one folder for each language, which a checkout may lack; and names that they lack."""

from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import FileMissing, NoDictionaries, NoDictionary
from iom_tracker.domain.spelling import plain_word
from iom_tracker.environment.resources import resource

WORDS: Final = "words"  # the files are words.aff and words.dic
_FOLDER: Final = "dictionaries"
_WITH_IZE: Final = {"en": "en-US"}


def spelling_languages() -> tuple[str, ...]:
    """Return the codes of the languages that there are dictionaries for, sorted."""
    try:
        files = resource(_FOLDER).glob(f"*/{WORDS}.dic")
    except FileMissing:
        return ()
    return tuple(sorted(file.parent.name for file in files if file.with_suffix(".aff").is_file()))


def spelling_language(language: str) -> str:
    """Return the code of a language that there is a dictionary for, as in `fr` or `en-US`, however it is written.

    Raises:
        NoDictionary: there is none, but for other languages there are.
        NoDictionaries: there is none at all.
    """
    known = spelling_languages()
    if not known:
        raise NoDictionaries
    code = language.strip().casefold()
    found = next((each for each in known if each.casefold() == code), None)
    if found is None:
        raise NoDictionary(language, known)
    return found


def dictionary_folders(language: str) -> tuple[Path, ...]:
    """Return the folder of a language's dictionary, and that of another which is asked about words in -ize.

    The United Nations write British English with -ize. Not every British dictionary has it; the American one does.

    Raises:
        NoDictionary, NoDictionaries: there is none.
    """
    code = spelling_language(language)
    codes = [code, *(each for each in spelling_languages() if each == _WITH_IZE.get(code))]
    return tuple(resource(_FOLDER, each) for each in codes)


def shipped_names() -> frozenset[str]:
    """Return names of places, organisations and programmes that dictionaries do not have."""
    lines = resource("spelling", "names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(plain_word(line.strip()) for line in lines if line.strip() and not line.startswith("#"))
