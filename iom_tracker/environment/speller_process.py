"""What looks words up, as a process of its own: it reads a question a line as JSON, and writes an answer a line.

The engine holds Python's lock while it reads a dictionary (half a second for Arabic) and while it thinks of what may be
meant, which would stop the window's thread. Run as a script it needs nothing of the program but this file.
"""

import json
import sys
from collections.abc import Sequence
from typing import BinaryIO, Final, Protocol

ARGUMENT: Final = "--look-words-up"  # what a program in one file is started with, to run this instead of itself
WRONG: Final = "wrong"
SUGGEST: Final = "suggest"
_UTF8: Final = "UTF-8"


class Engine(Protocol):
    """What is used of Hunspell."""

    def spell(self, word: str) -> bool:
        """Say whether a word is right."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may be meant, the likeliest first."""


class WithIze:
    """A dictionary that takes another one's word for what is written with -ize."""

    def __init__(self, engine: Engine, other: Engine) -> None:
        self._engine, self._other = engine, other

    def spell(self, word: str) -> bool:
        """Say whether a word is right."""
        return self._engine.spell(word) or (_has_ize(word) and self._other.spell(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may be meant, with -ize first where the word has it."""
        meant = tuple(self._engine.suggest(word))
        return (*filter(_has_ize, self._other.suggest(word)), *meant) if _has_ize(word) else meant


def main(arguments: Sequence[str]) -> int:
    """Answer until there are no more questions.

    Args:
        arguments: the folder that holds the engine, the name of a dictionary's files, the folder of the dictionary, and
            perhaps that of another which is asked about words in -ize.
    """
    engine_folder, name, *folders = arguments
    sys.path.append(engine_folder)
    from hunspell import Hunspell  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: PLC0415 - see above

    engine, *others = (Hunspell(name, hunspell_data_dir=folder, system_encoding=_UTF8) for folder in folders)
    serve(WithIze(engine, others[0]) if others else engine, sys.stdin.buffer, sys.stdout.buffer)
    return 0


def serve(engine: Engine, questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line."""
    for line in questions:
        answers.write(json.dumps(answer(engine, json.loads(line))).encode() + b"\n")
        answers.flush()


def answer(engine: Engine, question: dict[str, list[str]]) -> list[str]:
    """Return which words are wrong, or what may be meant by one."""
    if SUGGEST in question:
        return [meant for word in question[SUGGEST] for meant in engine.suggest(word)]
    return [word for word in question[WRONG] if not engine.spell(word)]


def _has_ize(word: str) -> bool:
    return "iz" in word.casefold()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
