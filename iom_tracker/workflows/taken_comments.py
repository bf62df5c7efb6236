"""How many comments and replies came with each document, though it was decided on several days; the last ones' only."""

import hashlib
import json
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.storage.workspace import Transaction

_TAKEN: Final = "comments taken"  # the setting: how many there were, by the beginning of the document's digest
_MOST: Final = 50
_DIGITS: Final = 16


def note_taken(transaction: Transaction, content: bytes, count: int) -> int:
    """Note that so many more comments of a document were taken in, and return how many there were in all."""
    known, name = _known(transaction), _name(content)
    in_all = known.pop(name, 0) + count
    if count:
        last = dict([*known.items(), (name, in_all)][-_MOST:])
        transaction.settings.put(_TAKEN, canonical_json(list(map(list, last.items()))))
    return in_all


def comments_taken(transaction: Transaction, content: bytes) -> int:
    """Return how many comments of a document were taken in."""
    return _known(transaction).get(_name(content), 0)


def _known(transaction: Transaction) -> dict[str, int]:
    return dict(json.loads(transaction.settings.all().get(_TAKEN, "[]")))


def _name(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:_DIGITS]
