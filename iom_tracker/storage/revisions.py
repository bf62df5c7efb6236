"""The revisions of sections, their heads, and which parents have not arrived."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from sqlalchemy import Connection, Text, bindparam, select

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.history import next_heads
from iom_tracker.domain.identity import Digest, RevisionId, SectionRef
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.storage.mapping import body_of, ids, read_revision, revision_row, section_ref
from iom_tracker.storage.tables import AUTOMATIC_MERGE, HEAD, MERGED_HEAD, MISSING_PARENT, REVISION

# A row as it is stored: section, id, parents, generation, kind, actor, time, body, text, extra.
RevisionRow: TypeAlias = tuple[str, str, str, int, str, str, str, str, str, str]

_OF_SECTION: Final = bindparam("of_section", type_=Text)
_HEADS_WITH_TEXT = (
    select(REVISION)
    .join(HEAD, (HEAD.c.section == REVISION.c.section) & (HEAD.c.revision == REVISION.c.id))
    .where(HEAD.c.section == _OF_SECTION)
    .order_by(HEAD.c.revision)
)
_MERGED_WITH_TEXT = (
    select(AUTOMATIC_MERGE)
    .join(
        MERGED_HEAD,
        (MERGED_HEAD.c.section == AUTOMATIC_MERGE.c.section) & (MERGED_HEAD.c.revision == AUTOMATIC_MERGE.c.id),
    )
    .where(MERGED_HEAD.c.section == _OF_SECTION)
)
_HEAD_BODIES = (
    select(HEAD.c.revision, REVISION.c.body)
    .join(REVISION, (HEAD.c.section == REVISION.c.section) & (HEAD.c.revision == REVISION.c.id))
    .where(HEAD.c.section == _OF_SECTION)
    .order_by(HEAD.c.revision)
)
_BODIES_OF = (
    "SELECT DISTINCT r.section, r.body FROM revision AS r WHERE r.section IN (SELECT value FROM json_each(?)) AND ("
    "EXISTS (SELECT 1 FROM head AS h WHERE h.section = r.section AND h.revision = r.id)"
)
_OR_CLEARED = " OR EXISTS (SELECT 1 FROM event AS e WHERE e.section = r.section AND e.revision = r.id AND e.kind = ?)"
_HISTORY = select(REVISION).where(REVISION.c.section == _OF_SECTION)
_MISSING = select(MISSING_PARENT.c.parent).where(MISSING_PARENT.c.section == _OF_SECTION)

# What a merge of many revisions runs, for all its sections at once. A list travels as one JSON text, since a statement
# may have 32,766 variables at most (sqlite.org/limits.html).
_HEADS_OF = "SELECT section, revision FROM head WHERE section IN (SELECT value FROM json_each(?))"
_MERGED_OF = "SELECT section, revision FROM merged_head WHERE section IN (SELECT value FROM json_each(?))"
_SHOWN_WITH_TEXTS = (
    "WITH asked AS (SELECT value AS section FROM json_each(?)) "
    "SELECT a.* FROM asked CROSS JOIN merged_head AS m USING (section) "
    "JOIN automatic_merge AS a ON a.section = m.section AND a.id = m.revision "
    "UNION ALL "
    "SELECT r.* FROM asked CROSS JOIN head AS h USING (section) "
    "JOIN revision AS r ON r.section = h.section AND r.id = h.revision "
    "WHERE NOT EXISTS (SELECT 1 FROM merged_head AS m WHERE m.section = h.section) "
    "ORDER BY 1, 2"
)
_HISTORIES = (
    "SELECT section, id, parents, generation, kind, actor, time, body, extra FROM revision "
    "WHERE section IN (SELECT value FROM json_each(?))"
)
_MISSING_OF = "SELECT DISTINCT section, parent FROM missing_parent WHERE section IN (SELECT value FROM json_each(?))"
_THERE = (
    "SELECT r.section, r.id FROM json_each(?) AS asked CROSS JOIN revision AS r "
    "ON r.section = asked.value ->> 0 AND r.id = asked.value ->> 1"
)
_GENERATIONS = _THERE.replace("r.section, r.id", "r.section, r.id, r.generation", 1)
_ADD = "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_HEAD = "INSERT INTO head VALUES (?, ?)"
_DROP_HEAD = "DELETE FROM head WHERE section = ? AND revision = ?"
_ADD_MISSING = "INSERT INTO missing_parent VALUES (?, ?, ?)"
_DROP_MISSING = "DELETE FROM missing_parent WHERE section = ? AND parent = ?"
_MAKE_FACT = (
    "INSERT INTO revision SELECT * FROM automatic_merge AS a WHERE a.section = ? AND a.id = ? "
    "AND NOT EXISTS (SELECT 1 FROM revision AS r WHERE r.section = a.section AND r.id = a.id) RETURNING *"
)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A stored revision, as far as its place in the history goes."""

    id: RevisionId
    parents: tuple[RevisionId, ...]
    generation: int


class RevisionStore:
    """Adds and reads revisions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, revisions: Sequence[tuple[Revision, RichText]]) -> tuple[Revision, ...]:
        """Add revisions that are not there yet, keep the heads, and return what was new.

        What the program merged by itself becomes a fact when one of these builds on it.
        """
        for revision, _ in revisions:
            self.make_facts(revision.section, revision.parents)
        rows = (tuple(revision_row(revision, body).values()) for revision, body in revisions)
        new = {(row[0], row[1]) for row in self.add_rows(rows)}
        return tuple(dict.fromkeys(each for each, _ in revisions if (str(each.section), each.id) in new))

    def add_rows(self, rows: Iterable[tuple[object, ...]]) -> tuple[tuple[str, str], ...]:
        """Add rows that prove themselves and are not there yet, and keep the heads.

        Args:
            rows: each as it is stored (`RevisionRow`), verified.

        Returns:
            The section and id of each that was new.

        Raises:
            DamagedText: a generation does not follow from those of the parents that are there.
        """
        given = {(str(row[0]), str(row[1])): row for row in rows}
        for known in self._there(given):
            del given[known]
        if given:
            self._connection.exec_driver_sql(_ADD, [given[key] for key in sorted(given)])
            self._keep_heads(_by_section(given.values()))
        return tuple(given)

    def make_facts(self, section: SectionRef, wanted: Iterable[RevisionId]) -> bool:
        """Turn merges that the program made by itself into revisions that travel, since something builds on them.

        Says whether one was turned: then what follows from the section's heads has to be derived anew.
        """
        rows = [self._connection.exec_driver_sql(_MAKE_FACT, (str(section), id_)).first() for id_ in wanted]
        made = [tuple(row) for row in rows if row is not None]
        for row in made:
            self._keep_heads(_by_section([row]))
        return bool(made)

    def heads(self, section: SectionRef) -> tuple[Revision, ...]:
        """Return a section's heads as people see them, sorted by id; what was merged automatically is one head."""
        return tuple(revision for revision, _ in self.heads_with_text(section))

    def head_bodies(self, section: SectionRef) -> dict[RevisionId, Digest]:
        """Return the digest of each head's text, sorted by id, without reading the texts."""
        merged = self._merged_with_text(section)
        if merged:
            return {revision.id: revision.body for revision, _ in merged}
        rows = self._connection.execute(_HEAD_BODIES, {"of_section": str(section)})
        return {RevisionId(row.revision): Digest(row.body) for row in rows}

    def heads_with_text(self, section: SectionRef) -> tuple[tuple[Revision, RichText], ...]:
        """Return a section's heads as people see them with their texts, sorted by id."""
        return self._merged_with_text(section) or self.published_heads(section)

    def shown(self, sections: Iterable[str]) -> dict[SectionRef, tuple[RevisionId, ...]]:
        """Return the heads of these sections as people see them, sorted by id."""
        asked = sorted(sections)
        found = _grouped(self._pairs(_HEADS_OF, asked)) | _grouped(self._pairs(_MERGED_OF, asked))
        pairs = ((SectionRef.parse(section), tuple(sorted(heads))) for section, heads in found.items())
        return {ref: heads for ref, heads in pairs if ref is not None}

    def all_published(self) -> dict[SectionRef, tuple[RevisionId, ...]]:
        """Return the heads of every section that were published, sorted by id, merged automatically or not."""
        heads = _grouped((row[0], row[1]) for row in self._connection.exec_driver_sql("SELECT * FROM head"))
        pairs = ((SectionRef.parse(section), tuple(sorted(found))) for section, found in sorted(heads.items()))
        return {ref: found for ref, found in pairs if ref is not None}

    def heads_with_texts(
        self, sections: Iterable[SectionRef]
    ) -> dict[SectionRef, tuple[tuple[Revision, RichText], ...]]:
        """Return the heads of each of these sections as people see them with their texts, sorted by id."""
        asked = {str(section): section for section in sections}
        found: dict[SectionRef, list[tuple[Revision, RichText]]] = {section: [] for section in asked.values()}
        for row in self._connection.exec_driver_sql(_SHOWN_WITH_TEXTS, (json.dumps(list(asked)),)):
            found[asked[row.section]].append((read_revision(row), body_of(row.text)))
        return {section: tuple(heads) for section, heads in found.items()}

    def bodies(
        self, sections: Iterable[SectionRef], *, or_cleared: bool = False
    ) -> dict[SectionRef, frozenset[Digest]]:
        """Return the digests of the texts of each section's published heads, without reading the texts.

        Args:
            or_cleared: and of those that were ever cleared.
        """
        asked = {str(section): section for section in sections}
        query, more = (_BODIES_OF + _OR_CLEARED, (EventKind.CLEARED.value,)) if or_cleared else (_BODIES_OF, ())
        found: dict[SectionRef, set[Digest]] = defaultdict(set)
        for section, body in self._connection.exec_driver_sql(f"{query})", (json.dumps(list(asked)), *more)):
            found[asked[section]].add(Digest(body))
        return {section: frozenset(those) for section, those in found.items()}

    def published_heads(self, section: SectionRef) -> tuple[tuple[Revision, RichText], ...]:
        """Return the heads that were published, with their texts, sorted by id, merged automatically or not."""
        rows = self._connection.execute(_HEADS_WITH_TEXT, {"of_section": str(section)})
        return tuple((read_revision(row), body_of(row.text)) for row in rows)

    def history(self, section: SectionRef) -> dict[RevisionId, Revision]:
        """Return every revision of a section by id, with the merge that the program shows of its heads."""
        merged = {revision.id: revision for revision, _ in self._merged_with_text(section)}
        return self.published_history(section) | merged

    def published_history(self, section: SectionRef) -> dict[RevisionId, Revision]:
        """Return every revision of a section that was published, by id."""
        rows = self._connection.execute(_HISTORY, {"of_section": str(section)})
        return {revision.id: revision for revision in map(read_revision, rows)}

    def histories(self, sections: Iterable[SectionRef]) -> dict[SectionRef, dict[RevisionId, Revision]]:
        """Return every published revision of each of these sections by id, without the texts."""
        asked = {str(section): section for section in sections}
        found: dict[SectionRef, dict[RevisionId, Revision]] = {section: {} for section in asked.values()}
        if asked:
            for row in self._connection.exec_driver_sql(_HISTORIES, (json.dumps(list(asked)),)):
                revision = read_revision(row)
                found[asked[row.section]][revision.id] = revision
        return found

    def texts(self, section: SectionRef) -> dict[RevisionId, RichText]:
        """Return the text of every revision of a section."""
        rows = self._connection.execute(
            select(REVISION.c.id, REVISION.c.text).where(REVISION.c.section == str(section))
        )
        texts = {RevisionId(row.id): body_of(row.text) for row in rows}
        return texts | {revision.id: body for revision, body in self._merged_with_text(section)}

    def with_texts(self, section: SectionRef, wanted: Iterable[RevisionId]) -> tuple[tuple[Revision, RichText], ...]:
        """Return the revisions of these ids with their texts, as far as they are there, sorted by id."""
        of_these = (REVISION.c.section == str(section)) & REVISION.c.id.in_(list(wanted))
        rows = self._connection.execute(select(REVISION).where(of_these).order_by(REVISION.c.id))
        return tuple((read_revision(row), body_of(row.text)) for row in rows)

    def find(self, section: SectionRef, id_: RevisionId) -> tuple[Revision, RichText] | None:
        """Return a revision with its text, also one that the program merged by itself at some time."""
        for table in (REVISION, AUTOMATIC_MERGE):
            query = select(table).where((table.c.section == str(section)) & (table.c.id == id_))
            row = self._connection.execute(query).first()
            if row is not None:
                return read_revision(row), body_of(row.text)
        return None

    def beginning(self, beginning: str) -> tuple[tuple[SectionRef, RevisionId], ...]:
        """Return the revisions whose ids begin so, sorted, with those that the program merged by itself."""
        found: set[tuple[str, str]] = set()
        for table in (REVISION, AUTOMATIC_MERGE):
            query = select(table.c.section, table.c.id).where(table.c.id.startswith(beginning, autoescape=True))
            found |= {(row.section, row.id) for row in self._connection.execute(query)}
        return tuple((section_ref(section), RevisionId(id_)) for section, id_ in sorted(found))

    def look_up(self, section: SectionRef, wanted: Collection[RevisionId]) -> tuple[_Placed, ...]:
        """Return where revisions of a section stand in its history, without their texts."""
        if not wanted:
            return ()
        columns = REVISION.c.id, REVISION.c.parents, REVISION.c.generation
        of_these = (REVISION.c.section == str(section)) & REVISION.c.id.in_(list(wanted))
        rows = self._connection.execute(select(*columns).where(of_these))
        return tuple(_Placed(RevisionId(row.id), ids(row.parents), row.generation) for row in rows)

    def sections(self) -> tuple[SectionRef, ...]:
        """Return every section that has a revision, sorted."""
        rows = self._connection.execute(select(REVISION.c.section).distinct().order_by(REVISION.c.section))
        found = (SectionRef.parse(text) for text in rows.scalars())
        return tuple(ref for ref in found if ref is not None)

    def missing(self, section: SectionRef) -> frozenset[RevisionId]:
        """Return the parents that are named in a section's history and have not arrived."""
        rows = self._connection.execute(_MISSING, {"of_section": str(section)})
        return frozenset(RevisionId(parent) for parent in rows.scalars())

    def all_missing(self) -> dict[SectionRef, frozenset[RevisionId]]:
        """Return for every section with a gap the parents that have not arrived."""
        query = select(MISSING_PARENT.c.section).distinct().order_by(MISSING_PARENT.c.section)
        found = (SectionRef.parse(text) for text in self._connection.execute(query).scalars().all())
        return {ref: self.missing(ref) for ref in found if ref is not None}

    def waiting(self, section: SectionRef) -> tuple[Revision, ...]:
        """Return the revisions whose parents have not all arrived, sorted by id."""
        children = select(MISSING_PARENT.c.child).where(MISSING_PARENT.c.section == _OF_SECTION)
        of_these = (REVISION.c.section == _OF_SECTION) & REVISION.c.id.in_(children)
        rows = self._connection.execute(
            select(REVISION).where(of_these).order_by(REVISION.c.id), {"of_section": str(section)}
        )
        return tuple(map(read_revision, rows))

    def _merged_with_text(self, section: SectionRef) -> tuple[tuple[Revision, RichText], ...]:
        rows = self._connection.execute(_MERGED_WITH_TEXT, {"of_section": str(section)})
        return tuple((read_revision(row), body_of(row.text)) for row in rows)

    def _there(self, keys: Collection[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return which of these revisions are there; a section without a head holds none, so it need not be asked."""
        begun = {section for section, _ in self._pairs(_HEADS_OF, sorted({section for section, _ in keys}))}
        return self._pairs(_THERE, sorted(key for key in keys if key[0] in begun))

    def _keep_heads(self, new: Mapping[str, Sequence[_Placed]]) -> None:
        old, missing = _grouped(self._pairs(_HEADS_OF, list(new))), _grouped(self._pairs(_MISSING_OF, list(new)))
        heads = {section: next_heads(old[section], placed, missing[section]) for section, placed in new.items()}
        self._run(_DROP_HEAD, [(section, id_) for section in new for id_ in sorted(old[section] - heads[section])])
        self._run(_ADD_HEAD, [(section, id_) for section in new for id_ in sorted(heads[section] - old[section])])
        arrived = {section: {each.id for each in placed} & missing[section] for section, placed in new.items()}
        self._run(_DROP_MISSING, [(section, id_) for section in new for id_ in sorted(arrived[section])])
        self._run(_ADD_MISSING, self._now_missing(new))

    def _now_missing(self, new: Mapping[str, Sequence[_Placed]]) -> list[tuple[str, ...]]:
        """Return section, parent and child for each parent that is not there.

        Raises:
            DamagedText: a generation does not follow from those of the parents that are there.
        """
        arrived = {(section, each.id): each.generation for section, placed in new.items() for each in placed}
        outside = [
            (section, each)
            for section, placed in new.items()
            for each in placed
            if not _is_within(section, each, arrived)
        ]
        asked = {(section, parent) for section, each in outside for parent in each.parents} - arrived.keys()
        known = arrived | self._generations(sorted(asked))
        for section, each in outside:
            _refuse_false_generation(section, each, known)
        named = ((section, parent, each.id) for section, each in outside for parent in each.parents)
        return [row for row in named if row[:2] not in known]

    def _generations(self, asked: Sequence[tuple[str, str]]) -> dict[tuple[str, RevisionId], int]:
        if not asked:
            return {}
        rows = self._connection.exec_driver_sql(_GENERATIONS, (json.dumps(asked),))
        return {(section, RevisionId(id_)): generation for section, id_, generation in rows}

    def _pairs(self, query: str, asked: Sequence[object]) -> list[tuple[str, str]]:
        if not asked:
            return []
        return [(row[0], row[1]) for row in self._connection.exec_driver_sql(query, (json.dumps(asked),))]

    def _run(self, statement: str, rows: Sequence[tuple[str, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, list(rows))


def _is_within(section: str, placed: _Placed, arrived: Mapping[tuple[str, RevisionId], int]) -> bool:
    """Say whether all parents arrived along, and so were held against it where it came from."""
    return all((section, parent) in arrived for parent in placed.parents)


def _refuse_false_generation(section: str, placed: _Placed, known: Mapping[tuple[str, RevisionId], int]) -> None:
    generations = [known[section, parent] for parent in placed.parents if (section, parent) in known]
    lowest = 1 + max(generations, default=1)
    if placed.generation < lowest or (len(generations) == len(placed.parents) and placed.generation != lowest):
        raise DamagedText(f"the generation of revision {placed.id} of {section}")


def _by_section(rows: Iterable[tuple[object, ...]]) -> dict[str, list[_Placed]]:
    placed: dict[str, list[_Placed]] = defaultdict(list)
    for section, id_, parents, generation, *_ in rows:
        placed[str(section)].append(_Placed(RevisionId(str(id_)), _parents(str(parents)), int(str(generation))))
    return placed


def _parents(text: str) -> tuple[RevisionId, ...]:
    """Return the ids in a stored list that has proven itself, which is the canonical JSON of hexadecimal digests."""
    return () if text == "[]" else tuple(map(RevisionId, text[2:-2].split('","')))


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[RevisionId]]:
    found: dict[str, set[RevisionId]] = defaultdict(set)
    for section, id_ in pairs:
        found[section].add(RevisionId(id_))
    return defaultdict(frozenset, {section: frozenset(ids_) for section, ids_ in found.items()})
