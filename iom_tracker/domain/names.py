"""Names of people and offices as they are kept: without needless white space, and no longer than a list can show."""

from typing import Final

from iom_tracker.domain.errors import NameTooLong

LONGEST: Final = 120  # characters; the longest official names of field offices have some 60


def tidy_name(name: str) -> str:
    """Return a name without needless white space.

    Raises:
        NameTooLong: it is no name any more.
    """
    tidy = " ".join(name.split())
    if len(tidy) > LONGEST:
        raise NameTooLong(tidy[:40], LONGEST)
    return tidy


def same_name(one: str, other: str) -> bool:
    """Say whether two names are one, whatever capitals and spaces they are written with."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
