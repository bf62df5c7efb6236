"""Where every section stands: derived from heads and events, kept as they change, and rebuilt on demand."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.event import Event
from iom_tracker.domain.history import heads, missing_parents
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import EMPTY, clean
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState, section_state, with_draft
from iom_tracker.domain.word_count import count_body
from iom_tracker.storage.mapping import AnyRow, ids, read_event, section_ref
from iom_tracker.storage.revisions import RevisionStore
from iom_tracker.storage.tables import EVENT, HEAD, MISSING_PARENT, SECTION_STATE

_STATUS = text(
    "SELECT s.section, s.cap, s.state, coalesce(d.words, s.words) AS words, d.section IS NOT NULL AS has_draft, "
    "(SELECT json_group_array(h.revision) FROM (SELECT revision FROM head WHERE section = s.section "
    "ORDER BY revision) AS h) AS heads "
    "FROM section_state AS s LEFT JOIN draft AS d ON d.section = s.section "
    "WHERE :section IS NULL OR s.section = :section ORDER BY s.position"
)


class SectionStates:
    """Derives and reads section states inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._revisions = RevisionStore(connection)

    def status(self, section: SectionRef) -> SectionStatus:
        """Return where a section stands.

        Raises:
            UnknownSection: the catalogue has no such section.
        """
        row = self._connection.execute(_STATUS, {"section": str(section)}).first()
        if row is None:
            raise UnknownSection(str(section))
        return _read_status(row)

    def all(self) -> dict[SectionRef, SectionStatus]:
        """Return where every section of the catalogue stands, in the report's order."""
        statuses = map(_read_status, self._connection.execute(_STATUS, {"section": None}))
        return {status.ref: status for status in statuses}

    def refresh(self, sections: Iterable[SectionRef]) -> None:
        """Derive the states and the search index of these sections anew."""
        for section in sections:
            self._refresh(section)

    def lay_out(self, catalogue: Catalogue) -> None:
        """Make the rows fit the catalogue: one for each section, in its order."""
        self._connection.execute(delete(SECTION_STATE))
        for position, slot in enumerate(catalogue.slots()):
            state, words = self._derive(slot.ref)
            row = {"section": str(slot.ref), "position": position, "cap": slot.question.word_cap}
            self._connection.execute(insert(SECTION_STATE).values(**row, state=state.value, words=words))

    def rebuild(self, catalogue: Catalogue) -> None:
        """Drop everything that is derived and derive it again."""
        for table in (HEAD, MISSING_PARENT):
            self._connection.execute(delete(table))
        self._connection.execute(text("DELETE FROM search"))
        for section in self._revisions.sections():
            self._rebuild_heads(section)
            self._index(section)
        self.lay_out(catalogue)

    def events(self, section: SectionRef) -> tuple[Event, ...]:
        """Return a section's events, sorted by id."""
        rows = self._connection.execute(select(EVENT).where(EVENT.c.section == str(section)).order_by(EVENT.c.id))
        return tuple(map(read_event, rows))

    def search(self, words: str, limit: int) -> tuple[tuple[SectionRef, str], ...]:
        """Return the sections that hold all the words, best first, each with a snippet."""
        phrase = " ".join('"' + word.replace('"', '""') + '"' for word in clean(words).split())
        if not phrase:
            return ()
        query = text(
            "SELECT section, snippet(search, 1, '[', ']', '…', 12) AS snippet FROM search "
            "WHERE search MATCH :phrase ORDER BY rank LIMIT :limit"
        )
        rows = self._connection.execute(query, {"phrase": phrase, "limit": limit})
        return tuple((section_ref(row.section), row.snippet) for row in rows)

    def _refresh(self, section: SectionRef) -> None:
        state, words = self._derive(section)
        change = SECTION_STATE.update().where(SECTION_STATE.c.section == str(section))
        self._connection.execute(change.values(state=state.value, words=words))
        self._index(section)

    def _derive(self, section: SectionRef) -> tuple[SectionState, int]:
        found = self._revisions.heads_with_text(section)
        state = section_state([head for head, _ in found], self.events(section), EMPTY.digest)
        return state, count_body(found[0][1] if found else EMPTY)

    def _index(self, section: SectionRef) -> None:
        row = {"rowid": _search_rowid(section), "section": str(section)}
        self._connection.execute(text("DELETE FROM search WHERE rowid = :rowid"), {"rowid": row["rowid"]})
        texts = {body.digest: body.plain for _, body in self._revisions.heads_with_text(section) if not body.is_empty}
        if texts:
            statement = text("INSERT INTO search (rowid, section, text) VALUES (:rowid, :section, :text)")
            self._connection.execute(statement, {**row, "text": "\n".join(texts.values())})

    def _rebuild_heads(self, section: SectionRef) -> None:
        history = self._revisions.history(section)
        name = str(section)
        for head in sorted(heads(history)):
            self._connection.execute(insert(HEAD).values(section=name, revision=head))
        absent = missing_parents(history)
        for child in history.values():
            for parent in absent.intersection(child.parents):
                self._connection.execute(insert(MISSING_PARENT).values(section=name, parent=parent, child=child.id))


def _search_rowid(section: SectionRef) -> int:
    """Return the section's row in the search index: found by number, since FTS5 can look up no other column."""
    return int(digest_of(str(section))[:15], 16)


def _read_status(row: AnyRow) -> SectionStatus:
    state = SectionState(row.state)
    return SectionStatus(
        ref=section_ref(row.section),
        state=with_draft(state) if row.has_draft else state,
        words=row.words,
        cap=row.cap,
        heads=ids(row.heads),
        has_draft=bool(row.has_draft),
    )
