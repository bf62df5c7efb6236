"""What can be wrong inside a packet, before it is known which file it came from."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from iom_tracker.domain.errors import DamagedText, PacketDamaged


class Flaw(DamagedText):
    """The root of the flaws that have a reason of their own; every other one has the reason of the part it is in."""

    reason: ClassVar[str] = ""


class CutShort(Flaw):
    """The end is missing."""

    reason = "cut_short"


class ObjectsChanged(Flaw):
    """The objects are not the bytes that were packed."""

    reason = "objects"


class NotProven(Flaw):
    """Something is not what its id says."""

    reason = "identity"


class Bomb(Flaw):
    """It would unpack to more than any honest packet holds."""

    reason = "bomb"


@contextmanager
def telling(path: Path, reason: str) -> Iterator[None]:
    """Turn a flaw into what it means for the person who gave us the file."""
    try:
        yield
    except Flaw as flaw:
        raise PacketDamaged(path, flaw.reason, flaw.detail) from flaw
    except DamagedText as flaw:
        raise PacketDamaged(path, reason, flaw.detail) from flaw
