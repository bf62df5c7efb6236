"""What is chosen about spelling, as a workspace keeps it on this machine, and the language that its report is in."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from iom_tracker.domain.language_guess import guess_language
from iom_tracker.domain.spelling import SpellingChoice, plain_word
from iom_tracker.environment.dictionary_files import spelling_languages
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.contents import section_content

_IS_ON: Final = "spelling"
_LANGUAGE: Final = "spelling language"
_OFF: Final = "off"
_ENOUGH: Final = 20  # sections that tell the language of a report


def read_choice(transaction: Transaction) -> SpellingChoice:
    """Return what is chosen; spelling is checked, in the language of the report, where nothing is."""
    settings = transaction.settings.all()
    wanted = settings.get(_LANGUAGE, "")
    language = wanted or guess_language(_texts(transaction))
    return SpellingChoice(settings.get(_IS_ON) != _OFF, wanted, language, spelling_languages(), _names(transaction))


def keep_choice(transaction: Transaction, *, is_on: bool | None, language: str | None) -> None:
    """Keep what is chosen; None leaves it as it is."""
    if is_on is not None:
        transaction.settings.put(_IS_ON, "" if is_on else _OFF)
    if language is not None:
        transaction.settings.put(_LANGUAGE, language)


def _names(transaction: Transaction) -> frozenset[str]:
    """Return the names of offices and people."""
    named = [name for each in transaction.actors.latest().values() for name in (each.name, each.office)]
    return frozenset(plain_word(word) for name in named for word in name.split() if word[:1].isupper())


def _texts(transaction: Transaction) -> Iterator[str]:
    """Walk answers of a report, and the commitments where it has none yet."""
    catalogue = transaction.catalogue.current()
    written = {ref for ref, status in transaction.sections.all().items() if status.words}
    slots = list(islice((slot for slot in catalogue.slots() if slot.ref in written), _ENOUGH))
    yield from (section_content(transaction, catalogue, slot).shown.plain for slot in slots)
    if not slots:
        yield from (" ".join(commitment.text) for commitment in islice(catalogue.cycle.commitments, _ENOUGH))
