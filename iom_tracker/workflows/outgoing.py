"""What a packet is put together from: its sender, revisions with all that belongs to them, the file it becomes."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from uuid import uuid4

from iom_tracker.domain.errors import CannotAccess, FileExists
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.history import ancestors, in_order
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import Sender
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.bundle import is_packet
from iom_tracker.packets.keys import sealing_recipient
from iom_tracker.packets.paste_text import packet_as_text
from iom_tracker.storage.workspace import Transaction

TEXT_SUFFIX = ".txt"
_BEGINNING = 1024  # bytes in which a packet shows what it is

Publications = tuple[tuple[Revision, RichText], ...]


def sender_of(transaction: Transaction, *, sealing_key: str = "") -> Sender:
    """Return who sends from this workspace.

    Args:
        sealing_key: what answers may be sealed to; headquarters sends it along, offices have no use for it.
    """
    settings = transaction.settings.all()
    return Sender(settings["workspace"], settings.get("office", ""), settings.get("person", ""), sealing_key)


def our_sealing_key() -> str:
    """Return what others may seal packets to for this person on this machine."""
    return sealing_recipient(data_folder())


def publications_of(transaction: Transaction, section: SectionRef, known: Iterable[RevisionId]) -> Publications:
    """Return a section's revisions with their texts that do not lie behind those that are known elsewhere.

    Parents come before children. What the program merged by itself is left out: it follows from the rest.
    """
    history = transaction.revisions.published_history(section)
    wanted = {id_: each for id_, each in history.items() if id_ not in ancestors(known, history)}
    texts = dict(transaction.revisions.with_texts(section, wanted))
    return tuple((revision, texts[revision]) for revision in in_order(wanted))


def introductions_of(transaction: Transaction, actors: Iterable[ActorId]) -> tuple[Introduction, ...]:
    """Return what these actors say their names are, with what they said before."""
    wanted = frozenset(actors)
    return tuple(each for each in transaction.actors.all() if each.actor in wanted)


def unknown_comments(transaction: Transaction, *, everything: bool = False) -> tuple[Event, ...]:
    """Return the comments that headquarters has not sent back yet, and so may not know, of the cycle in force.

    Args:
        everything: return those that it knows too.
    """
    known = frozenset() if everything else events_known_there(transaction)
    cycle = transaction.settings.all()["cycle"]
    comments = transaction.events.of_kind(EventKind.COMMENT).items()
    return tuple(
        event for section, found in comments if section.cycle == cycle for event in found if event.id not in known
    )


def events_known_there(transaction: Transaction) -> frozenset[str]:
    """Return the events that headquarters sent itself, or sent back."""
    return frozenset(id_ for arrival in transaction.arrivals.all() for id_ in arrival.events)


def write_file(out: Path, data: bytes, workspace: Path) -> int:
    """Write a packet, whole or not at all, and return its size in bytes; a name that ends in .txt gets text to paste.

    Raises:
        FileExists: the file is there and is no packet: it may be anything, even a workspace.
        CannotAccess: it cannot be written.
    """
    content = packet_as_text(data).encode("ascii") if out.suffix.lower() == TEXT_SUFFIX else data
    return write_whole(out, content, workspace, _is_packet)


def write_whole(out: Path, content: bytes, workspace: Path, is_ours: Callable[[Path], bool]) -> int:
    """Write a file, whole or not at all, and return its size in bytes; it gets its name once it can be read back.

    Args:
        is_ours: says whether a file is of the kind that is written; only such a file is replaced, or an empty one.

    Raises:
        FileExists: the file is there and is of another kind: it may be anything, even a workspace.
        CannotAccess: it cannot be written.
    """
    unfinished = out.with_name(f".{uuid4().hex}.unfinished")
    try:
        if out.exists() and not _may_be_replaced(out, workspace, is_ours):
            raise FileExists(out)
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not is_ours(unfinished):
            raise CannotAccess(out, "what was written cannot be read back")
        unfinished.replace(out)
    except OSError as error:
        raise CannotAccess(out, error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return len(content)


def _may_be_replaced(out: Path, workspace: Path, is_ours: Callable[[Path], bool]) -> bool:
    if not out.is_file() or out.samefile(workspace):
        return False
    return out.stat().st_size == 0 or is_ours(out)


def _is_packet(path: Path) -> bool:
    with path.open("rb") as file:
        return is_packet(file.read(_BEGINNING))
