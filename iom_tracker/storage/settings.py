"""What a workspace knows about itself on this machine, and what it has imported and exported."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, func, select, text
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.report import EarlierExport, ReportSection, ReportStamp
from iom_tracker.domain.richtext import clean
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.mapping import AnyRow
from iom_tracker.storage.tables import ACTOR, EXPORT, EXPORTED_SECTION, IMPORT_LOG, SETTING

_ADD_ACTOR: Final = insert(ACTOR).on_conflict_do_nothing().returning(ACTOR.c.id)


class SettingStore:
    """Keeps a workspace's settings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, str]:
        """Return every setting."""
        return {row.key: row.value for row in self._connection.execute(select(SETTING))}

    def put(self, key: str, value: str) -> None:
        """Set a setting."""
        statement = insert(SETTING).values(key=key, value=clean(value))
        self._connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": clean(value)}))


class ActorStore:
    """Keeps who the actors say they are, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def introduce(self, author: Authorship, name: str, office: str) -> None:
        """Note what an actor is called, unless that is known already."""
        name, office = clean(name), clean(office)
        order = ACTOR.c.sequence.desc(), ACTOR.c.id.desc()
        known = select(ACTOR).where(ACTOR.c.actor == author.actor).order_by(*order).limit(1)
        latest = self._connection.execute(known).first()
        if latest is not None and (latest.name, latest.office) == (name, office):
            return
        sequence = 1 + (latest.sequence if latest else 0)
        self.add([Introduction(author.actor, sequence, name, office, author.time)])

    def add(self, introductions: Iterable[Introduction]) -> int:
        """Add introductions that are not there yet, and return how many were new."""
        new = [self._connection.execute(_ADD_ACTOR, _introduction_row(each)).first() for each in introductions]
        return sum(row is not None for row in new)

    def all(self) -> tuple[Introduction, ...]:
        """Return every introduction, a later one after those that it replaces.

        Raises:
            DamagedText: one is not what its id says.
        """
        rows = self._connection.execute(select(ACTOR).order_by(ACTOR.c.actor, ACTOR.c.sequence, ACTOR.c.id))
        return tuple(map(_read_introduction, rows))

    def latest(self) -> dict[ActorId, Introduction]:
        """Return what each actor says of themselves now."""
        return {each.actor: each for each in self.all()}

    def names(self) -> dict[ActorId, str]:
        """Return what each actor is called now: the name, else the office, else the first digits of the key."""
        return {actor: each.label for actor, each in self.latest().items()}


_DOCUMENTS: Final = ("legacy", "cleared")  # kinds of import; the others are packets and workspaces


class JournalStore:
    """Notes imports and exports inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note_import(self, time: str, document: str, digest: str, kind: str, summary: dict[str, object]) -> None:
        """Note that a document was imported."""
        row = {
            "time": time,
            "document": clean(document),
            "digest": digest,
            "kind": kind,
            "summary": canonical_json(summary),
        }
        self._connection.execute(insert(IMPORT_LOG).values(row))

    def documents(self) -> dict[str, str]:
        """Return the names of the documents that were imported, by the wall time of their import."""
        query = select(IMPORT_LOG.c.time, IMPORT_LOG.c.document).where(IMPORT_LOG.c.kind.in_(_DOCUMENTS))
        return {row.time: row.document for row in self._connection.execute(query.order_by(IMPORT_LOG.c.id))}

    def note_export(self, stamp: ReportStamp, document: str, sections: Iterable[ReportSection]) -> None:
        """Note what was exported: the manifest that a cleared document is compared with."""
        self._connection.execute(insert(EXPORT).values(id=stamp.export, time=stamp.time, document=clean(document)))
        rows = [
            {"export": stamp.export, "section": str(each.ref), "revision": each.head, "body": each.body.digest}
            for each in sections
        ]
        self._connection.execute(insert(EXPORTED_SECTION), rows)

    def exports_beginning(self, beginning: str) -> tuple[EarlierExport, ...]:
        """Return the exports whose ids begin so, sorted by them."""
        query = select(EXPORT).where(EXPORT.c.id.startswith(beginning, autoescape=True)).order_by(EXPORT.c.id)
        return tuple(EarlierExport(row.id, row.time, row.document) for row in self._connection.execute(query))

    def exports_of(self, cycle: str, *, most: int) -> tuple[EarlierExport, ...]:
        """Return the exports that hold a section of the cycle, the one that was noted last first."""
        has_cycle = EXPORTED_SECTION.c.section.startswith(f"{cycle}/", autoescape=True)
        holding = select(EXPORTED_SECTION.c.export).where(has_cycle)
        query = select(EXPORT).where(EXPORT.c.id.in_(holding)).order_by(text("export.rowid DESC")).limit(most)
        return tuple(EarlierExport(row.id, row.time, row.document) for row in self._connection.execute(query))

    def last_printed(self, cycle: str) -> dict[SectionRef, tuple[RevisionId, EarlierExport]]:
        """Return of each section of a cycle the revision in the export that printed it last, and that export."""
        section, revision = EXPORTED_SECTION.c.section, EXPORTED_SECTION.c.revision
        query = (  # beside one `max`, SQLite takes the other columns from the same row
            select(section, revision, EXPORT, func.max(text("export.rowid")))
            .join_from(EXPORTED_SECTION, EXPORT, EXPORTED_SECTION.c.export == EXPORT.c.id)
            .where(section.startswith(f"{cycle}/", autoescape=True))
            .group_by(section)
        )
        found = ((SectionRef.parse(row.section), row) for row in self._connection.execute(query))
        return {
            ref: (RevisionId(row.revision), EarlierExport(row.id, row.time, row.document))
            for ref, row in found
            if ref is not None
        }

    def manifest(self, export: str) -> dict[SectionRef, RevisionId]:
        """Return the revision of each section that an export printed."""
        query = select(EXPORTED_SECTION).where(EXPORTED_SECTION.c.export == export)
        pairs = ((SectionRef.parse(row.section), RevisionId(row.revision)) for row in self._connection.execute(query))
        return {ref: revision for ref, revision in pairs if ref is not None}


def _introduction_row(introduction: Introduction) -> dict[str, object]:
    return {name: getattr(introduction, name) for name in ("actor", "sequence", "id", "name", "office", "time")}


def _read_introduction(row: AnyRow) -> Introduction:
    introduction = Introduction(ActorId(row.actor), row.sequence, row.name, row.office, row.time)
    if introduction.id != row.id:
        raise DamagedText(f"actor {row.id}")
    return introduction
