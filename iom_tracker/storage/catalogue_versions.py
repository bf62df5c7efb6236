"""The versions of the catalogue: each change is a new one that names what it builds on; the current one is a head."""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import catalogue_to_json, read_catalogue
from iom_tracker.domain.errors import BadFramework, DamagedText
from iom_tracker.domain.identity import ActorId
from iom_tracker.storage.mapping import AnyRow, ids
from iom_tracker.storage.tables import CATALOGUE_VERSION


@dataclass(frozen=True, slots=True)
class Authorship:
    """Who does something, and when by that machine's clock."""

    actor: ActorId
    time: str


class CatalogueStore:
    """Adds and reads catalogue versions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def current(self) -> Catalogue:
        """Return the catalogue in force: of the versions that nobody builds on, the last by generation and id.

        Raises:
            DamagedText: there is none, or it is not what its id says.
        """
        rows = self._rows()
        if not rows:
            raise DamagedText("no catalogue")
        return _read(rows[-1])

    def add(self, catalogue: Catalogue, author: Authorship) -> bool:
        """Make a catalogue the one in force; says whether that is a change.

        Raises:
            BadFramework: the catalogue has mistakes and could not be read again.
        """
        rows = self._rows()
        content = canonical_json(catalogue_to_json(catalogue))
        if rows and rows[-1].content == content:
            return False
        _from_json(content)
        parents = [rows[-1].id] if rows else []
        header: dict[str, object] = {
            "parents": parents,
            "generation": 1 + (rows[-1].generation if rows else 0),
            "actor": author.actor,
            "time": author.time,
            "content": digest_of(content),
        }
        row = {
            **header,
            "parents": canonical_json(parents),
            "content": content,
            "id": digest_of(canonical_json(header)),
        }
        self._connection.execute(insert(CATALOGUE_VERSION).values(row))
        return True

    def verify(self) -> None:
        """Check every version against its id.

        Raises:
            DamagedText: one is not what its id says.
        """
        for row in self._rows():
            _read(row)

    def _rows(self) -> list[AnyRow]:
        """Return every version; one that others build on has a lower generation than they, so the last is a head."""
        order = (CATALOGUE_VERSION.c.generation, CATALOGUE_VERSION.c.id)
        return list(self._connection.execute(select(CATALOGUE_VERSION).order_by(*order)))


def _read(row: AnyRow) -> Catalogue:
    header: dict[str, object] = {
        "parents": list(ids(row.parents)),
        "generation": row.generation,
        "actor": row.actor,
        "time": row.time,
        "content": digest_of(row.content),
    }
    if digest_of(canonical_json(header)) != row.id:
        raise DamagedText(f"catalogue version {row.id}")
    try:
        return _from_json(row.content)
    except (BadFramework, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedText(f"catalogue version {row.id}") from error


def _from_json(content: str) -> Catalogue:
    data = json.loads(content)
    return read_catalogue(data["framework"], data["cycle"])
