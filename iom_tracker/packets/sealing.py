"""Sealing: a packet that only its recipient can open, in the age format."""

from pathlib import Path
from typing import Final

from pyrage import DecryptError, RecipientError, decrypt, encrypt  # type: ignore[import-untyped]  # brings no types
from pyrage.x25519 import Recipient  # type: ignore[import-untyped]  # pyrage brings no types

from iom_tracker.domain.errors import CannotAccess, PacketDamaged, PacketSealed, SealingKeyUnknown
from iom_tracker.packets.keys import SEALING_FILE, sealing_identity

MAGIC: Final = b"age-encryption.org/v1"
_NOT_FOR_US: Final = "No matching keys"  # pyrage tells its failures apart by their words only


def sealed(data: bytes, recipient: str) -> bytes:
    """Return a packet that only the recipient can open.

    Raises:
        SealingKeyUnknown: the recipient is no key.
    """
    try:
        return bytes(encrypt(data, [Recipient.from_str(recipient)]))
    except (RecipientError, UnicodeEncodeError) as error:
        raise SealingKeyUnknown from error


def unsealed(data: bytes, path: Path, folder: Path) -> bytes:
    """Return what was sealed.

    Raises:
        PacketSealed: it was sealed to somebody else, or on another machine.
        PacketDamaged: it was changed or cut short on the way.
        CannotAccess: the key of this person on this machine cannot be read.
    """
    file = folder / SEALING_FILE
    try:
        if not file.exists():
            raise PacketSealed(path)
        return bytes(decrypt(data, [sealing_identity(folder)]))
    except DecryptError as error:
        if str(error).startswith(_NOT_FOR_US):
            raise PacketSealed(path) from error
        raise PacketDamaged(path, "cut_short", "seal") from error
    except OSError as error:
        raise CannotAccess(file, error.strerror or str(error)) from error
