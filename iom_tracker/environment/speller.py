"""A dictionary of one language that can be asked: a child process, started with the first question."""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final, Self

from iom_tracker.domain.errors import SpellerStopped
from iom_tracker.domain.spelling import is_known, parts_of, words_to_check
from iom_tracker.environment import speller_process
from iom_tracker.environment.dictionary_files import WORDS, dictionary_folders

MOST_SUGGESTIONS: Final = 6
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows, a console would flash up
_AT_ONCE: Final = 500  # words a question, so that neither side waits for a pipe that the other does not empty


class Speller:
    """Looks words up, and thinks of what may be meant. Asked on one thread; `close` may be called on any.

    A process that ends by itself is started again with the next question.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def wrong(self, words: Iterable[str], known: AbstractSet[str] = frozenset()) -> frozenset[str]:
        """Return which words are in no dictionary; of words with hyphens each part may be in another.

        Args:
            known: words that are right whatever the dictionary says.

        Raises:
            NoDictionary, NoDictionaries: there is nothing to look words up in.
            SpellerStopped: it cannot be started, or has ended.
        """
        wrong = self._wrong(words, known)
        parts = {word: parts_of(word) for word in wrong}
        wanting = self._wrong((part for own in parts.values() for part in own if self._is_word(part)), known)
        return frozenset(word for word in wrong if not parts[word] or wanting.intersection(parts[word]))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may be meant by a word, the likeliest first.

        Raises:
            NoDictionary, NoDictionaries, SpellerStopped: as above.
        """
        parts = parts_of(word)
        wrong = self._wrong(parts, frozenset())
        if len(wrong) != 1:
            return self._meant(word)
        (wanting,) = wrong
        joined = ("-".join(meant if part == wanting else part for part in parts) for meant in self._meant(wanting))
        return tuple(joined)

    def close(self) -> None:
        """End the process for good, also while it is asked on another thread."""
        self._is_closed = True
        self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _meant(self, word: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._ask(speller_process.SUGGEST, [word])))[:MOST_SUGGESTIONS]

    def _wrong(self, words: Iterable[str], known: AbstractSet[str]) -> frozenset[str]:
        asked = [word for word in dict.fromkeys(words) if not is_known(word, known)]
        pieces = (asked[start : start + _AT_ONCE] for start in range(0, len(asked), _AT_ONCE))
        return frozenset(word for piece in pieces for word in self._ask(speller_process.WRONG, piece))

    def _is_word(self, part: str) -> bool:
        return any(True for _ in words_to_check(part, self.language))

    def _ask(self, what: str, words: list[str]) -> list[str]:
        if self._was_closed():
            raise SpellerStopped("it was closed")
        process = self._process = self._process or self._started()
        if self._was_closed() or process.stdin is None or process.stdout is None:
            self._end()
            raise SpellerStopped("it was closed")
        try:
            process.stdin.write(json.dumps({what: words}).encode() + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except (OSError, ValueError) as error:  # ValueError: it was closed by another thread meanwhile
            self._end()
            raise SpellerStopped("it has ended") from error
        if not line.endswith(b"\n"):
            self._end()
            raise SpellerStopped("it has ended")
        return [str(each) for each in json.loads(line)]

    def _was_closed(self) -> bool:
        """Say so; another thread may have done it since it was asked last."""
        return self._is_closed

    def _started(self) -> "subprocess.Popen[bytes]":
        command = _command(dictionary_folders(self.language))
        try:
            return subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise SpellerStopped(error.strerror or str(error)) from error


def _command(folders: tuple[Path, ...]) -> list[str]:
    """Return how the child is started: this program itself where it is one file, else the module as a script."""
    engine = importlib.util.find_spec("hunspell")
    if engine is None or engine.origin is None:
        raise SpellerStopped("the package chunspell-next is not installed")
    arguments = [str(Path(engine.origin).parent.parent), WORDS, *map(str, folders)]
    if getattr(sys, "frozen", False):
        return [sys.executable, speller_process.ARGUMENT, *arguments]
    return [sys.executable, "-I", "-S", speller_process.__file__, *arguments]
