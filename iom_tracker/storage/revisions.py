"""The revisions of sections, their heads, and which parents have not arrived."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection, Text, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.history import missing_parents, next_heads
from iom_tracker.domain.identity import Digest, RevisionId, SectionRef
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.storage.mapping import body_of, read_revision, revision_row
from iom_tracker.storage.tables import HEAD, MISSING_PARENT, REVISION

_OF_SECTION: Final = bindparam("of_section", type_=Text)
_HEADS_WITH_TEXT = (
    select(REVISION)
    .join(HEAD, (HEAD.c.section == REVISION.c.section) & (HEAD.c.revision == REVISION.c.id))
    .where(HEAD.c.section == _OF_SECTION)
    .order_by(HEAD.c.revision)
)
_HEAD_BODIES = (
    select(HEAD.c.revision, REVISION.c.body)
    .join(REVISION, (HEAD.c.section == REVISION.c.section) & (HEAD.c.revision == REVISION.c.id))
    .where(HEAD.c.section == _OF_SECTION)
    .order_by(HEAD.c.revision)
)
_HEAD_IDS = select(HEAD.c.revision).where(HEAD.c.section == _OF_SECTION)
_HISTORY = select(REVISION).where(REVISION.c.section == _OF_SECTION)
_MISSING = select(MISSING_PARENT.c.parent).where(MISSING_PARENT.c.section == _OF_SECTION)
_ADD = insert(REVISION).on_conflict_do_nothing().returning(REVISION.c.id)


class RevisionStore:
    """Adds and reads revisions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, revisions: Sequence[tuple[Revision, RichText]]) -> tuple[Revision, ...]:
        """Add revisions that are not there yet, keep the heads, and return what was new."""
        by_section: dict[SectionRef, list[tuple[Revision, RichText]]] = defaultdict(list)
        for revision, body in revisions:
            by_section[revision.section].append((revision, body))
        return tuple(new for section, pairs in by_section.items() for new in self._add_to(section, pairs))

    def heads(self, section: SectionRef) -> tuple[Revision, ...]:
        """Return a section's heads, sorted by id."""
        return tuple(revision for revision, _ in self.heads_with_text(section))

    def head_bodies(self, section: SectionRef) -> dict[RevisionId, Digest]:
        """Return the digest of each head's text, sorted by id, without reading the texts."""
        rows = self._connection.execute(_HEAD_BODIES, {"of_section": str(section)})
        return {RevisionId(row.revision): Digest(row.body) for row in rows}

    def heads_with_text(self, section: SectionRef) -> tuple[tuple[Revision, RichText], ...]:
        """Return a section's heads with their texts, sorted by id."""
        rows = self._connection.execute(_HEADS_WITH_TEXT, {"of_section": str(section)})
        return tuple((read_revision(row), body_of(row.text)) for row in rows)

    def history(self, section: SectionRef) -> dict[RevisionId, Revision]:
        """Return every revision of a section by id."""
        rows = self._connection.execute(_HISTORY, {"of_section": str(section)})
        return {revision.id: revision for revision in map(read_revision, rows)}

    def texts(self, section: SectionRef) -> dict[RevisionId, RichText]:
        """Return the text of every revision of a section."""
        rows = self._connection.execute(
            select(REVISION.c.id, REVISION.c.text).where(REVISION.c.section == str(section))
        )
        return {RevisionId(row.id): body_of(row.text) for row in rows}

    def sections(self) -> tuple[SectionRef, ...]:
        """Return every section that has a revision, sorted."""
        rows = self._connection.execute(select(REVISION.c.section).distinct().order_by(REVISION.c.section))
        found = (SectionRef.parse(text) for text in rows.scalars())
        return tuple(ref for ref in found if ref is not None)

    def missing(self, section: SectionRef) -> frozenset[RevisionId]:
        """Return the parents that are named in a section's history and have not arrived."""
        rows = self._connection.execute(_MISSING, {"of_section": str(section)})
        return frozenset(RevisionId(parent) for parent in rows.scalars())

    def _add_to(self, section: SectionRef, pairs: Iterable[tuple[Revision, RichText]]) -> tuple[Revision, ...]:
        new = {}
        for revision, body in pairs:
            if self._connection.execute(_ADD, revision_row(revision, body)).first() is not None:
                new[revision.id] = revision
        if new:
            self._keep_heads(section, tuple(new.values()))
        return tuple(new.values())

    def _keep_heads(self, section: SectionRef, new: tuple[Revision, ...]) -> None:
        name, missing = str(section), self.missing(section)
        old = frozenset(self._head_ids(name))
        heads = next_heads(old, new, missing)
        for gone in old - heads:
            self._connection.execute(delete(HEAD).where(HEAD.c.section == name, HEAD.c.revision == gone))
        for head in sorted(heads - old):
            self._connection.execute(insert(HEAD).values(section=name, revision=head))
        self._keep_missing(section, new, missing)

    def _keep_missing(self, section: SectionRef, new: tuple[Revision, ...], missing: frozenset[RevisionId]) -> None:
        name = str(section)
        for arrived in {revision.id for revision in new} & missing:
            waiting = (MISSING_PARENT.c.section == name) & (MISSING_PARENT.c.parent == arrived)
            self._connection.execute(delete(MISSING_PARENT).where(waiting))
        known = self._known({parent for revision in new for parent in revision.parents}, name)
        absent = missing_parents({revision.id: revision for revision in new}) - known
        rows = [
            {"section": name, "parent": parent, "child": revision.id}
            for revision in new
            for parent in revision.parents
            if parent in absent
        ]
        if rows:
            self._connection.execute(insert(MISSING_PARENT), rows)

    def _known(self, ids: set[RevisionId], section: str) -> frozenset[RevisionId]:
        query = select(REVISION.c.id).where(REVISION.c.section == section, REVISION.c.id.in_(ids))
        return frozenset(RevisionId(id_) for id_ in self._connection.execute(query).scalars())

    def _head_ids(self, section: str) -> tuple[RevisionId, ...]:
        rows = self._connection.execute(_HEAD_IDS, {"of_section": section})
        return tuple(RevisionId(id_) for id_ in rows.scalars())
