"""The versions of the catalogue: each names what it builds on; the one in force merges those nobody builds on."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.catalogue_merge import CatalogueMerge, left_open, merge_versions
from iom_tracker.domain.catalogue_schema import catalogue_to_json, read_catalogue
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.identity import ActorId, CatalogueId, CommitmentId, CycleId, RevisionId
from iom_tracker.storage.mapping import AnyRow, ids, ids_text
from iom_tracker.storage.tables import CATALOGUE_VERSION

_ADD: Final = insert(CATALOGUE_VERSION).on_conflict_do_nothing().returning(CATALOGUE_VERSION.c.id)

_CYCLES: Final = (
    "SELECT id, CASE WHEN json_valid(content) THEN content ->> '$.cycle.id' END "
    "FROM catalogue_version ORDER BY generation, id"
)


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
        """Return the catalogue in force: of the versions that nobody builds on, merged.

        Raises:
            DamagedText: there is none, or one is not what its id says.
        """
        return self.merged().catalogue

    def merged(self) -> CatalogueMerge:
        """Return the catalogue in force with what a person has to decide about it.

        Raises:
            DamagedText: there is none, or one is not what its id says.
        """
        versions = {version.id: version for version in self.all()}
        if not versions:
            raise DamagedText("no catalogue")
        return merge_versions(versions)

    def cycles(self) -> tuple[CycleId, ...]:
        """Return every cycle that the workspace has had, the earliest first."""
        return tuple(dict.fromkeys(self._cycles().values()))

    def of_cycle(self, cycle: str) -> Catalogue | None:
        """Return the catalogue of a cycle as it was when that was rolled over; None where there was no such cycle.

        Raises:
            DamagedText: a version is not what its id says.
        """
        wanted = {id_ for id_, each in self._cycles().items() if each == cycle}
        versions = {each.id: each for each in self.all() if each.id in wanted} if wanted else {}
        return merge_versions(versions).catalogue if versions else None

    def publish(
        self,
        catalogue: Catalogue,
        author: Authorship,
        *,
        decided: CommitmentId | None = None,
        carry: Callable[[Commitment], Commitment] | None = None,
    ) -> bool:
        """Make a catalogue the one in force; says whether that is a change.

        Args:
            decided: the commitment that a person has decided about. What else is undecided stays so: each side of it is
                published again beside the catalogue.
            carry: what becomes of each side of what is undecided; nothing where that is not said.

        Raises:
            BadFramework: the catalogue has mistakes and could not be read again.
        """
        versions = {version.id: version for version in self.all()}
        merge = merge_versions(versions) if versions else None
        clashes = [clash for clash in merge.clashes if clash.id != decided] if merge else []
        parents = merge.heads if merge else ()
        contents = [_content(each) for each in (catalogue, *left_open(catalogue, clashes, carry))]
        if {versions[head].content for head in parents} == set(contents):
            return False
        generation = 1 + max((versions[head].generation for head in parents), default=0)
        self.add(
            CatalogueVersion(parents, generation, author.actor, author.time, content)
            for content in dict.fromkeys(contents)
        )
        return True

    def add(self, versions: Iterable[CatalogueVersion]) -> int:
        """Add versions that are not there yet, and return how many were new."""
        return sum(self._connection.execute(_ADD, _row(version)).first() is not None for version in versions)

    def all(self) -> tuple[CatalogueVersion, ...]:
        """Return every version, parents before children.

        Raises:
            DamagedText: one is not what its id says.
        """
        order = CATALOGUE_VERSION.c.generation, CATALOGUE_VERSION.c.id
        return tuple(map(_read, self._connection.execute(select(CATALOGUE_VERSION).order_by(*order))))

    def _cycles(self) -> dict[CatalogueId, CycleId]:
        """Return the cycle of each version, parents before children, as SQLite finds it in the content."""
        rows = self._connection.exec_driver_sql(_CYCLES)
        return {CatalogueId(id_): CycleId(cycle) for id_, cycle in rows if isinstance(cycle, str)}

    def verify(self) -> None:
        """Check every version: its id and its content.

        Raises:
            DamagedText: one is not what its id says.
        """
        for version in self.all():
            catalogue_of(version)


def _row(version: CatalogueVersion) -> dict[str, object]:
    return {
        "id": version.id,
        "parents": ids_text(RevisionId(parent) for parent in version.parents),
        "generation": version.generation,
        "actor": version.actor,
        "time": version.time,
        "content": version.content,
    }


def _read(row: AnyRow) -> CatalogueVersion:
    parents = tuple(CatalogueId(parent) for parent in ids(row.parents))
    version = CatalogueVersion(parents, row.generation, ActorId(row.actor), row.time, row.content)
    if version.id != row.id:
        raise DamagedText(f"catalogue version {row.id}")
    return version


def _content(catalogue: Catalogue) -> str:
    """Return the stored form of a catalogue that can be read again."""
    content = canonical_json(catalogue_to_json(catalogue))
    data = json.loads(content)
    read_catalogue(data["framework"], data["cycle"])
    return content
