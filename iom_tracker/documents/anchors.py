"""What ties an answer in a Word file to its section: the tag of its content control and the name of a bookmark.

A tag is the section's reference and the start of the revision's id, as in `2016/200001/achievements@1a2b3c4d5e6f`. Word
allows 64 characters in it and 40 in the name of a bookmark; a reference that is too long stands as its digest.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.identity import RevisionId, SectionRef, is_reference

_LONGEST_TAG: Final = 64
_HEAD: Final = 12
_DIGEST_MARK: Final = "sha256-"  # no cycle is called so: a reference holds two slashes, a digest none
_DIGEST: Final = 40
BOOKMARK: Final = "iom_"
_BOOKMARK_DIGEST: Final = 36
_HIGHEST_ID: Final = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a tag says.

    Attributes:
        name: the section's reference, or its digest.
        head: the first characters of the revision's id.
    """

    name: str
    head: str


def tag_of(ref: SectionRef, head: RevisionId) -> str:
    """Return the tag for an answer."""
    tag = f"{ref}@{head[:_HEAD]}"
    return tag if len(tag) <= _LONGEST_TAG else f"{short_name(ref)}@{head[:_HEAD]}"


def anchor_in(tag: str) -> Anchor | None:
    """Read a tag; None when it is not one of ours."""
    name, at, head = tag.rpartition("@")
    is_ours = at and head and (is_reference(name) or is_short(name))
    return Anchor(name, head) if is_ours else None


def is_short(name: str) -> bool:
    """Say whether the name in an anchor is the digest of a reference that was too long."""
    return name.startswith(_DIGEST_MARK)


def short_name(ref: SectionRef) -> str:
    """Return the name that stands in an anchor for a reference that is too long."""
    return _DIGEST_MARK + _digest(ref)[:_DIGEST]


def bookmark_of(ref: SectionRef) -> str:
    """Return the name of the bookmark on a section's heading."""
    return BOOKMARK + _digest(ref)[:_BOOKMARK_DIGEST]


class ControlIds:
    """Hands out the numbers that content controls need: the same for the same reference, each only once."""

    def __init__(self, taken: set[int]) -> None:
        self._taken = set(taken)

    def next_for(self, name: str) -> int:
        """Return the number for a reference, or the first free one after it."""
        number = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % _HIGHEST_ID or 1
        while number in self._taken:
            number = number % (_HIGHEST_ID - 1) + 1
        self._taken.add(number)
        return number


def _digest(ref: SectionRef) -> str:
    return hashlib.sha256(str(ref).encode()).hexdigest()
