"""Where every section stands: derived from heads and events, kept as they change, and rebuilt on demand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias, TypeVar

from sqlalchemy import Connection, delete, text
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.decision import Known
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.history import heads, missing_parents
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState, standing, with_draft
from iom_tracker.domain.word_count import count_body
from iom_tracker.storage.automatic_merges import AutomaticMerges
from iom_tracker.storage.drafts import DraftStore
from iom_tracker.storage.events import EventStore
from iom_tracker.storage.mapping import AnyRow, ids, section_ref
from iom_tracker.storage.revisions import RevisionStore
from iom_tracker.storage.tables import HEAD, MERGED_HEAD, MISSING_PARENT, SECTION_STATE

_STATUS = text(
    "SELECT s.section, s.cap, s.state, coalesce(d.words, s.words) AS words, d.section IS NOT NULL AS has_draft, "
    "s.is_automatic, s.cleared, s.is_retired, "
    "coalesce((SELECT json_array(m.revision) FROM merged_head AS m WHERE m.section = s.section), "
    "(SELECT json_group_array(h.revision) FROM (SELECT revision FROM head WHERE section = s.section "
    "ORDER BY revision) AS h)) AS heads "
    "FROM section_state AS s LEFT JOIN draft AS d ON d.section = s.section "
    "WHERE (:section IS NULL OR s.section = :section) AND (:retired IS NULL OR s.is_retired = :retired) "
    "ORDER BY s.position"
)
_UPDATE: Final = "UPDATE section_state SET state = ?, words = ?, is_automatic = ?, cleared = ? WHERE section = ?"
_INSERT: Final = "INSERT INTO section_state VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_PORTION: Final = 1000

_Thing = TypeVar("_Thing")
_Derived: TypeAlias = tuple[str, int, int, str]  # state, words, whether it is an automatic merge, what was cleared last


class SectionStates:
    """Derives and reads section states inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._revisions = RevisionStore(connection)
        self._events = EventStore(connection)
        self._merges = AutomaticMerges(connection)

    def status(self, section: SectionRef) -> SectionStatus:
        """Return where a section stands.

        Raises:
            UnknownSection: the catalogue has no such section.
        """
        found = self.find(section)
        if found is None:
            raise UnknownSection(str(section))
        return found

    def find(self, section: SectionRef) -> SectionStatus | None:
        """Return where a section stands; None where the catalogue in force has no such section."""
        row = self._connection.execute(_STATUS, {"section": str(section), "retired": None}).first()
        return None if row is None else _read_status(row)

    def all(self) -> dict[SectionRef, SectionStatus]:
        """Return where every section stands that is asked for, in the report's order."""
        return self._each(is_retired=False)

    def retired(self) -> dict[SectionRef, SectionStatus]:
        """Return where the sections of retired commitments stand, in the report's order."""
        return self._each(is_retired=True)

    def past(self, slots: Iterable[Slot]) -> dict[SectionRef, SectionStatus]:
        """Return where sections of a cycle stand that is not in force, for which no state is kept."""
        wanted = {slot.ref: slot for slot in slots}
        portions = (self._derive(some, is_indexed=False) for some in _portions(list(wanted)))
        states = {ref: state for derived in portions for ref, state in derived.items()}
        heads = self._revisions.shown(map(str, wanted))
        drafts = {draft.ref: count_body(draft.body) for draft in DraftStore(self._connection).all()}
        return {ref: _status(slot, states[ref], heads.get(ref, ()), drafts.get(ref)) for ref, slot in wanted.items()}

    def refresh(self, sections: Iterable[SectionRef]) -> None:
        """Derive the merges, the states and the search index of these sections anew."""
        wanted = list(dict.fromkeys(sections))
        self._merges.refresh(wanted)
        for some in _portions(wanted):
            states = [(*state, str(section)) for section, state in self._derive(some).items()]
            self._connection.exec_driver_sql(_UPDATE, states)

    def lay_out(self, catalogue: Catalogue) -> None:
        """Make the rows fit the catalogue: one for each section, in its order, retired ones too."""
        self._connection.execute(delete(SECTION_STATE))
        for some in _portions(list(enumerate(catalogue.all_slots()))):
            states = self._derive([slot.ref for _, slot in some], is_indexed=False)
            rows = [
                (str(slot.ref), place, slot.question.word_cap, *states[slot.ref], int(slot.is_retired))
                for place, slot in some
            ]
            self._connection.exec_driver_sql(_INSERT, rows)

    def rebuild(self, catalogue: Catalogue) -> None:
        """Drop everything that is derived and derive it again."""
        for table in (MERGED_HEAD, HEAD, MISSING_PARENT):
            self._connection.execute(delete(table))
        self._connection.execute(text("DELETE FROM search"))
        sections = self._revisions.sections()
        for section in sections:
            self._rebuild_heads(section)
        self._merges.refresh(sections)
        for some in _portions(sections):
            self._derive(some)
        self.lay_out(catalogue)

    def _each(self, *, is_retired: bool) -> dict[SectionRef, SectionStatus]:
        rows = self._connection.execute(_STATUS, {"section": None, "retired": int(is_retired)})
        return {status.ref: status for status in map(_read_status, rows)}

    def _derive(self, sections: Sequence[SectionRef], *, is_indexed: bool = True) -> dict[SectionRef, _Derived]:
        """Return what follows from heads and events of each section, and put its texts in the index."""
        heads, events = self._revisions.heads_with_texts(sections), self._events.of_all(sections)
        if is_indexed:
            self._index({section: [body for _, body in heads[section]] for section in sections})
        judged = [section for section in sections if any(each.kind is EventKind.CLEARED for each in events[section])]
        known = self._revisions.histories(judged)
        return {section: _derived(heads[section], events[section], known.get(section, {})) for section in sections}

    def _index(self, texts: Mapping[SectionRef, Sequence[RichText]]) -> None:
        rows = [(_search_rowid(section), str(section), _indexed(bodies)) for section, bodies in texts.items()]
        self._connection.exec_driver_sql("DELETE FROM search WHERE rowid = ?", [row[:1] for row in rows])
        filled = [row for row in rows if row[2]]
        if filled:
            self._connection.exec_driver_sql("INSERT INTO search (rowid, section, text) VALUES (?, ?, ?)", filled)

    def _rebuild_heads(self, section: SectionRef) -> None:
        history = self._revisions.history(section)
        name = str(section)
        for head in sorted(heads(history)):
            self._connection.execute(insert(HEAD).values(section=name, revision=head))
        absent = missing_parents(history)
        for child in history.values():
            for parent in absent.intersection(child.parents):
                self._connection.execute(insert(MISSING_PARENT).values(section=name, parent=parent, child=child.id))


def _derived(heads: Sequence[tuple[Revision, RichText]], events: Sequence[Event], known: Known) -> _Derived:
    revisions = [head for head, _ in heads]
    found = standing(revisions, events, EMPTY.digest, {**known, **{head.id: head for head in revisions}})
    words = count_body(heads[0][1] if heads else EMPTY)
    return found.state.value, words, int(any(map(is_automatic, revisions))), found.cleared or ""


def _indexed(bodies: Iterable[RichText]) -> str:
    return "\n".join(dict.fromkeys(body.plain for body in bodies if not body.is_empty))


def _portions(things: Sequence[_Thing]) -> Iterator[Sequence[_Thing]]:
    """Cut a list into parts whose texts fit into memory."""
    for start in range(0, len(things), _PORTION):
        yield things[start : start + _PORTION]


def _search_rowid(section: SectionRef) -> int:
    """Return the section's row in the search index: found by number, since FTS5 can look up no other column."""
    return int(digest_of(str(section))[:15], 16)


def _status(slot: Slot, derived: _Derived, heads: tuple[RevisionId, ...], draft: int | None) -> SectionStatus:
    """Return the status that follows from what was published, and from the words of a draft where there is one."""
    name, words, is_automatic, cleared = derived
    state, has_draft = SectionState(name), draft is not None
    return SectionStatus(
        ref=slot.ref,
        state=with_draft(state) if has_draft else state,
        words=words if draft is None else draft,
        cap=slot.question.word_cap,
        heads=heads,
        has_draft=has_draft,
        is_automatic=bool(is_automatic),
        cleared=RevisionId(cleared) if cleared else None,
        is_retired=slot.is_retired,
    )


def _read_status(row: AnyRow) -> SectionStatus:
    state = SectionState(row.state)
    return SectionStatus(
        ref=section_ref(row.section),
        state=with_draft(state) if row.has_draft else state,
        words=row.words,
        cap=row.cap,
        heads=ids(row.heads),
        has_draft=bool(row.has_draft),
        is_automatic=bool(row.is_automatic),
        cleared=RevisionId(row.cleared) if row.cleared else None,
        is_retired=bool(row.is_retired),
    )
