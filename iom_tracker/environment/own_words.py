"""The words that a person has added to the dictionary: a text file in the folder of settings, one word a line."""

import os
from pathlib import Path

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.domain.spelling import plain_word
from iom_tracker.environment.dictionary_files import shipped_names
from iom_tracker.environment.locations import config_folder


def own_words_file() -> Path:
    """Return the file that holds the words."""
    return config_folder() / "dictionary.txt"


def read_own_words() -> frozenset[str]:
    """Return the words that were added; what is no text in UTF-8 is passed over and kept.

    Raises:
        CannotAccess: the file cannot be read.
    """
    file = own_words_file()
    try:
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    except FileNotFoundError:
        return frozenset()
    except OSError as error:
        raise CannotAccess(file, _reason(error)) from error
    return frozenset(plain_word(line.strip()) for line in text.splitlines() if line.strip())


def known_words() -> frozenset[str]:
    """Return the words that are right on this machine whatever a dictionary says: shipped names and the person's own.

    Raises:
        CannotAccess: the file cannot be read.
    """
    return shipped_names() | read_own_words()


def add_own_word(word: str) -> None:
    """Add a word at the end of the file, which keeps all that it has; one that is there already is not added.

    Raises:
        CannotAccess: the file cannot be read or written.
    """
    word = plain_word(" ".join(word.split()))
    if not word or word in read_own_words():
        return
    file = own_words_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a+b") as stream:
            stream.write(_line_end(stream.seek(0, os.SEEK_END), file) + f"{word}\n".encode())
    except OSError as error:
        raise CannotAccess(file, _reason(error)) from error


def _line_end(size: int, file: Path) -> bytes:
    """Return what ends the last line, where whoever wrote it left that out."""
    return b"" if not size or file.read_bytes().endswith(b"\n") else b"\n"


def _reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else str(error)
