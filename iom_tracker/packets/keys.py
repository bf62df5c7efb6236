"""The keys of a person on a machine, made at first use and kept outside every workspace.

One signs (Ed25519) and is the person's name among actors; the other opens what was sealed to the person (age, X25519).
"""

import base64
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final
from uuid import uuid4

from nacl.encoding import HexEncoder
from nacl.signing import SigningKey
from pyrage import IdentityError  # type: ignore[import-untyped]  # pyrage brings no types
from pyrage.x25519 import Identity  # type: ignore[import-untyped]  # pyrage brings no types

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.domain.identity import ActorId

KEY_FILE: Final = "actor.key"
SEALING_FILE: Final = "sealing.key"
_SEED_DIGITS: Final = 64  # an Ed25519 seed is 32 bytes (RFC 8032, section 5.1.5)
_FINGERPRINT_LENGTH: Final = 12  # of 5 bits each
# No I, L, O and U, which are misread or misheard.
_CROCKFORD: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_DAMAGED: Final = "the key is damaged"


def actor_id(folder: Path) -> ActorId:
    """Return the actor of this person on this machine: the public key in hexadecimal.

    Args:
        folder: where the key is kept; it is made there at first use, readable by its owner only.

    Raises:
        CannotAccess: the key cannot be read or made, or is damaged; it is never replaced by itself.
    """
    key = signing_key(folder)
    return ActorId(key.verify_key.encode(HexEncoder).decode("ascii"))


def fingerprint(actor: ActorId) -> str:
    """Return what two people compare aloud to be sure of a key, as in `K7QF-2MXD-9TPA`."""
    letters = base64.b32encode(hashlib.sha256(actor.encode("utf-8")).digest()).decode("ascii")
    digits = letters[:_FINGERPRINT_LENGTH].translate(_CROCKFORD)
    return "-".join(digits[start : start + 4] for start in range(0, _FINGERPRINT_LENGTH, 4))


def signing_key(folder: Path) -> SigningKey:
    """Return the key itself, made at first use."""
    file = folder / KEY_FILE
    seed = _kept(file, lambda: SigningKey.generate().encode(HexEncoder))
    if len(seed) != _SEED_DIGITS:
        raise CannotAccess(file, _DAMAGED)
    try:
        return SigningKey(seed.encode("ascii"), encoder=HexEncoder)
    except ValueError as error:
        raise CannotAccess(file, _DAMAGED) from error


def sealing_recipient(folder: Path) -> str:
    """Return the public key to which others seal what only this person on this machine is to read.

    Args:
        folder: where the key that opens it is kept; it is made there at first use.

    Raises:
        CannotAccess: the key cannot be read or made, or is damaged; it is never replaced by itself.
    """
    return str(sealing_identity(folder).to_public())


def sealing_identity(folder: Path) -> Identity:
    """Return the key that opens what was sealed to this person, made at first use."""
    file = folder / SEALING_FILE
    try:
        return Identity.from_str(_kept(file, lambda: str(Identity.generate()).encode("ascii")))
    except IdentityError as error:
        raise CannotAccess(file, _DAMAGED) from error


def _kept(file: Path, generate: Callable[[], bytes]) -> str:
    """Return what a key's file holds; the file is made at first use."""
    try:
        if not file.exists():
            _make(file, generate() + b"\n")
        return file.read_text(encoding="ascii").strip()
    except OSError as error:
        raise CannotAccess(file, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise CannotAccess(file, _DAMAGED) from error


def _make(file: Path, content: bytes) -> None:
    """Write a new key, whole at once; of two programs that start at the same time, the first one's key counts."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{uuid4().hex}")
    try:
        _write(fresh, content)
        _put_in_place(fresh, file)
    finally:
        fresh.unlink(missing_ok=True)


def _put_in_place(fresh: Path, file: Path) -> None:
    try:
        os.link(fresh, file)
    except FileExistsError:
        return
    except OSError:
        fresh.replace(file)  # memory sticks with FAT have no hard links


def _write(file: Path, content: bytes) -> None:
    """Write a file for its owner's eyes only, down to the disk: a key that a power cut emptied would be lost."""
    with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
