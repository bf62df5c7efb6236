"""The key of a person on a machine: an Ed25519 key, made at first start, kept outside every workspace."""

import os
from pathlib import Path
from typing import Final
from uuid import uuid4

from nacl.encoding import HexEncoder
from nacl.signing import SigningKey

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.domain.identity import ActorId

KEY_FILE: Final = "actor.key"
_SEED_DIGITS: Final = 64  # an Ed25519 seed is 32 bytes (RFC 8032, section 5.1.5)


def actor_id(folder: Path) -> ActorId:
    """Return the actor of this person on this machine: the public key in hexadecimal.

    Args:
        folder: where the key is kept; it is made there at first use, readable by its owner only.

    Raises:
        CannotAccess: the key cannot be read or made, or is damaged; it is never replaced by itself.
    """
    key = signing_key(folder)
    return ActorId(key.verify_key.encode(HexEncoder).decode("ascii"))


def signing_key(folder: Path) -> SigningKey:
    """Return the key itself, made at first use."""
    file = folder / KEY_FILE
    try:
        if not file.exists():
            _make(file)
        seed = file.read_text(encoding="ascii").strip()
        if len(seed) != _SEED_DIGITS:
            raise CannotAccess(file, "the key is damaged")
        return SigningKey(seed.encode("ascii"), encoder=HexEncoder)
    except OSError as error:
        raise CannotAccess(file, error.strerror or str(error)) from error
    except ValueError as error:
        raise CannotAccess(file, "the key is damaged") from error


def _make(file: Path) -> None:
    """Write a new key, whole at once; of two programs that start at the same time, the first one's key counts."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{uuid4().hex}")
    try:
        _write(fresh, SigningKey.generate().encode(HexEncoder) + b"\n")
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
