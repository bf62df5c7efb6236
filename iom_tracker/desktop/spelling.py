"""Which words on the screen are wrong: what is not known yet is looked up on a worker of its own, and kept.

It has a worker of its own so that nothing that is saved ever waits for a dictionary.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from iom_tracker.desktop.background import Background
from iom_tracker.domain.errors import SpellerStopped, TrackerError
from iom_tracker.domain.spelling import SpellingChoice, Word, bare_word, is_known, words_to_check
from iom_tracker.environment.own_words import add_own_word, known_words
from iom_tracker.environment.speller import Speller

T = TypeVar("T")
REST: Final = 250  # milliseconds in which questions gather, and in which a new page is painted first
_KEPT_TEXTS: Final = 256


class Spelling(QObject):
    """What is known of words. Every answer is a signal.

    Signals:
        judged: frozenset[str], words that turned out to be wrong.
        changed: all texts are to be looked at again.
        stopped: TrackerError; nothing is looked up any more until `choose` is called.
        failed: TrackerError; a word could not be added.
    """

    judged = Signal(object)
    changed = Signal()
    stopped = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: SpellingChoice | None = None
        self._verdicts: dict[str, bool] = {}
        self._waiting: dict[str, None] = {}
        self._ignored: frozenset[str] = frozenset()
        self._background: Background | None = None
        self._speller = Speller("")
        self._may_try_again = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._look_up)
        self.destroyed.connect(lambda: self._abandon())  # noqa: PLW0108 - a method of what is destroyed is not called

    @property
    def is_on(self) -> bool:
        """Whether words are looked up."""
        return self._choice is not None and self._choice.is_checked

    def choose(self, choice: SpellingChoice | None) -> None:
        """Look words up as chosen; None where no workspace is open."""
        before, self._choice = self._choice, choice
        if choice is None or before is None or (choice.language, choice.names) != (before.language, before.names):
            self._forget()
        if choice is not None and choice.language != self._speller.language:
            self._speller.close()
            self._speller = Speller(choice.language)
        self._may_try_again = True
        self.changed.emit()

    def words_of(self, text: str) -> tuple[Word, ...]:
        """Return the words of a text that can be wrong; none where nothing is looked up."""
        return _words(text, self._choice.language) if self._choice is not None and self._choice.is_checked else ()

    def wrong_among(self, words: Iterable[Word]) -> tuple[Word, ...]:
        """Return which words are known to be wrong; those of which that is not known yet are looked up."""
        words = tuple(words)
        new = dict.fromkeys(word.text for word in words if word.text not in self._verdicts)
        if new:
            self._waiting |= new
            self._timer.start()
        return tuple(word for word in words if self._verdicts.get(word.text))

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Ask what may be meant by a word; `done` is called with nothing where that cannot be known."""
        self._run(partial(self._speller.suggestions, word), done, lambda _: done(()))

    def add(self, word: str) -> None:
        """Add a word to the person's dictionary; it is right once it is on the disk."""
        word = bare_word(word)
        self._run(partial(add_own_word, word), lambda _: self._accept(word), self.failed.emit)

    def ignore(self, word: str) -> None:
        """Take a word as right until the program ends."""
        word = bare_word(word)
        self._ignored |= {word}
        self._accept(word)

    def settle(self) -> None:
        """Look up now what waits, and wait for every answer."""
        self._look_up()
        if self._background is not None:
            self._background.settle()

    def close(self) -> None:
        """End what looks words up, until `choose` is called again."""
        self._forget()
        self._choice = None
        self._speller.close()
        self._speller = Speller("")
        if self._background is not None:
            background, self._background = self._background, None
            background.close()
            background.deleteLater()

    def _abandon(self) -> None:
        """End the process and the worker of a window that was not closed but destroyed."""
        self._speller.close()
        if self._background is not None:
            self._background.abandon()

    def _look_up(self) -> None:
        self._timer.stop()
        words = tuple(self._waiting)
        if words and self._choice is not None and self.is_on:
            self._waiting.clear()
            self._verdicts |= dict.fromkeys(words, False)  # so that they are not asked for twice
            known = self._choice.names | self._ignored
            speller = self._speller
            asked = partial(_judge, speller, words, known)
            self._run(asked, partial(self._on_judged, speller), partial(self._on_failed, words))

    def _on_judged(self, speller: Speller, wrong: frozenset[str]) -> None:
        if speller is self._speller and self._choice is not None:  # else another language was chosen meanwhile
            wrong = frozenset(word for word in wrong if not is_known(word, self._ignored))
            self._may_try_again = True
            self._verdicts |= dict.fromkeys(wrong, True)
            if wrong:
                self.judged.emit(wrong)

    def _on_failed(self, words: Iterable[str], error: TrackerError) -> None:
        """Ask once more where what looks words up has ended; tell where it does so again."""
        if self._choice is None or self._background is None:
            return
        if isinstance(error, SpellerStopped) and self._may_try_again:
            self._may_try_again = False
            self._waiting |= dict.fromkeys(words)
            self._timer.start()
            return
        self._choice = None
        self.stopped.emit(error)

    def _accept(self, word: str) -> None:
        accepted = {word}
        for each, is_wrong in self._verdicts.items():
            if is_wrong and is_known(each, accepted):
                self._verdicts[each] = False
        self.changed.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self._verdicts.clear()

    def _run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[TrackerError], None]) -> None:
        if self._background is None:
            self._background = Background(self)
        self._background.run(work, done, failed)


def _judge(speller: Speller, words: Iterable[str], known: frozenset[str]) -> frozenset[str]:
    """Return which words are wrong; called on the worker, where the person's own words are read."""
    return speller.wrong(words, known | known_words())


@lru_cache(_KEPT_TEXTS)
def _words(text: str, language: str) -> tuple[Word, ...]:
    return tuple(words_to_check(text, language))
